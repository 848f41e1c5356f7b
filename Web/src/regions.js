// What a region number stands for, and when it lies in a scope (spec: regions.md).

import { integerBytes, joined, joinedList } from './bytes.js'
import { booleanMember, fieldElement, listMember } from './json-form.js'
import { check } from './reason-codes.js'
import { regionCodeName } from './registries.js'

const mostRanges = 4096

/**
 * The numbers from lo to hi, both included.
 *
 * @typedef {[lo: number, hi: number]} Range
 */

/**
 * For which regions something holds, without the region code. `none` is whether 0, no region, is among them.
 *
 * @typedef {{none: boolean, ranges: Range[]}} Regions
 */

/**
 * The range that a number stands for (regions.md, What a number stands for).
 *
 * @param {string} regionCode the name of a region code
 * @param {number} number not 0
 * @returns {Range}
 */
function rangeOf(regionCode, number) {
  if (regionCode !== 'GB/T 2260' || number < 100000 || number > 999999) return [number, number]
  if (number % 10000 === 0) return [number, number + 9999]
  if (number % 100 === 0) return [number, number + 99]
  return [number, number]
}

/**
 * Whether a region is included in a scope. Both tell their region code: numbers of different ones are never compared.
 *
 * @param {{regionCode: string, number: number}} region
 * @param {{regionCode: string} & Regions} scope
 */
export function isIncluded(region, scope) {
  if (region.regionCode !== scope.regionCode) return false
  if (region.number === 0) return scope.none
  const [first, last] = rangeOf(region.regionCode, region.number)
  return scope.ranges.some(([lo, hi]) => lo <= first && last <= hi)
}

/**
 * Whether a region is touched by exceptions.
 *
 * @param {{regionCode: string, number: number}} region
 * @param {{regionCode: string, ranges: Range[]}} exceptions
 */
export function isExcepted(region, exceptions) {
  if (region.regionCode !== exceptions.regionCode) return false
  if (region.number === 0) return exceptions.ranges.length > 0
  const [first, last] = rangeOf(region.regionCode, region.number)
  return exceptions.ranges.some(([lo, hi]) => lo <= last && first <= hi)
}

/**
 * Judges ranges that are not in a body: there are not too many, each is one, and none touches another or stands before it.
 *
 * @throws {Refusal} `trustList.scope` or `trustList.range`
 */
export function checkRanges(ranges) {
  check(ranges.length <= mostRanges, 'trustList.scope')
  check(ranges.every((range, i) => follows(range, ranges[i - 1])), 'trustList.range')
}

/** Whether a range is one, and behind the one before it; undefined is none. */
function follows([lo, hi], before) {
  return lo >= 1 && lo <= hi && (before === undefined || lo >= before[1] + 2)
}

/** The name of the region code that is the next field of a body. @throws {Refusal} `document.body`, `trustList.regionCode` */
export function decodeRegionCode(reader) {
  const name = regionCodeName(reader.integer(1))
  check(name !== undefined, 'trustList.regionCode')
  return name
}

/**
 * The next fields of a body, *none* and ranges (regions.md, Scopes; trust-list.md, Checks of decoding).
 *
 * @param {import('./grammar.js').BodyReader} reader
 * @returns {Regions}
 * @throws {Refusal} `document.body`, `trustList.scope` or `trustList.range`
 */
export function decodeRegions(reader) {
  const none = reader.integer(1)
  check(none <= 1, 'trustList.scope')
  const ranges = decodeRanges(reader)
  check(ranges.length > 0 || none === 1, 'trustList.scope')
  return { none: none === 1, ranges }
}

/**
 * The next ranges of a body, of which there may be none.
 *
 * @param {import('./grammar.js').BodyReader} reader
 * @returns {Range[]}
 * @throws {Refusal} `document.body`, `trustList.scope` or `trustList.range`
 */
export function decodeRanges(reader) {
  return reader.list(2, before => {
    const range = [reader.integer(3), reader.integer(3)]
    check(follows(range, before), 'trustList.range')
    return range
  }, count => check(count <= mostRanges, 'trustList.scope'))
}

/** The bytes of regions. Nothing is judged; there are at most 65,535 ranges. */
export function encodeRegions({ none, ranges }) {
  return joined([none ? 1 : 0], encodeRanges(ranges))
}

/** The bytes of ranges. Nothing is judged; there are at most 65,535. */
export function encodeRanges(ranges) {
  return joined(integerBytes(ranges.length, 2),
    joinedList(ranges.flatMap(range => range.map(number => integerBytes(number, 3)))))
}

/**
 * Reads the member `regions` of the JSON form. Nothing is judged but types.
 *
 * @returns {Regions} with any ranges, in any order
 * @throws {Refusal} `request`
 */
export function readRegionsForm(form) {
  return { none: booleanMember(form, 'none'), ranges: listMember(form, 'ranges', rangeElement) }
}

/** An element that is a list of two integers of 3 bytes. @throws {Refusal} `request` */
export function rangeElement(value) {
  check(Array.isArray(value) && value.length === 2, 'request')
  return value.map(number => fieldElement(number, 3))
}

/** The member `regions` of the JSON form. */
export function regionsForm({ none, ranges }) {
  return { none, ranges }
}
