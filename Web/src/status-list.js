// What became of the credentials of one key (spec: status-list.md, Body, Checks of decoding). The changes of a delta have
// the same layout, with one more status.

import { integerBytes, joined, joinedList } from './bytes.js'
import { BodyReader } from './grammar.js'
import { check } from './reason-codes.js'
import { blockIndices, contains, decodeSet, encodeSet } from './status-set.js'

/** The length of the longest body, and of the longest changes. */
export const longestStatusList = 67_108_864

export const largestCapacity = 2 ** 32

/** By number. 0 stands in changes only, for an index that is taken out of its set. */
const statusNames = ['none', undefined, 'yellow', 'red', 'suspended', 'revoked']

const firstOverriding = 2

/** The number of `none`. */
export const noStatus = 0

/**
 * The body of a status list, or the changes of a delta. No index is in two sets.
 *
 * @typedef {object} StatusListBody
 * @property {number} capacity 1..2^32
 * @property {import('./status-set.js').StatusSet[]} sets ascending by status
 */

/** The number of an overriding status, or undefined if there is none of this name. */
export function overridingStatusNumber(name) {
  const number = statusNames.indexOf(name, firstOverriding)
  return number < 0 ? undefined : number
}

/**
 * The body of a status list (status-list.md, Checks of decoding).
 *
 * @param {Uint8Array} bytes
 * @returns {StatusListBody}
 * @throws {Refusal} `document.body` or `statusList.*`
 */
export function decodeStatusListBody(bytes) {
  return decodeSets(bytes, firstOverriding)
}

/**
 * The changes of a delta, of which those taken out of their sets are in the set of 0. Nobody has signed them, so their
 * number is bounded by what was signed.
 *
 * @param {Uint8Array} bytes
 * @param {StatusListBody} earlier the list that they are made to
 * @param {number} laterLength how long the body of the later list is to be
 * @returns {StatusListBody}
 * @throws {Refusal} `document.body`, `statusList.*` or `delta.changes`
 */
export function decodeChanges(bytes, earlier, laterLength) {
  return decodeSets(bytes, noStatus, (status, before) => status === noStatus
    ? countOf(earlier.sets)
    : 8 * laterLength - countOf(before.filter(set => set.status !== noStatus)))
}

/** How many indices the sets have. */
function countOf(sets) {
  return sets.reduce((sum, { count }) => sum + count, 0)
}

/** `mostOf` says how many indices a set may have, by its status and the sets before. */
function decodeSets(bytes, lowest, mostOf = () => Infinity) {
  const reader = new BodyReader(bytes)
  const capacity = reader.integer(4) + 1
  const sets = reader.list(1, (before, all) => {
    const status = reader.integer(1)
    check(status >= lowest && statusNames[status] !== undefined, 'statusList.status')
    check(before === undefined || before.status < status, 'statusList.status')
    return decodeSet(reader, status, capacity, mostOf(status, all))
  })
  reader.end()
  const body = { capacity, sets }
  checkOverlap(body)
  return body
}

function checkOverlap(body) {
  if (body.sets.length < 2) return
  let before = -1
  for (const entries = new Entries(body); entries.index !== Infinity; entries.advance()) {
    check(entries.index !== before, 'statusList.overlap')
    before = entries.index
  }
}

/**
 * The bytes of a list or of changes.
 *
 * @param {number} capacity
 * @param {ArrayLike<number>[]} indices by status: those of each ascending strictly and below the capacity; may be missing
 */
export function encodeSets(capacity, indices) {
  const sets = []
  indices.forEach((those, status) => {
    if (those.length > 0) sets.push(encodeSet(status, those, capacity))
  })
  return joined(integerBytes(capacity - 1, 4), [sets.length], joinedList(sets))
}

/** What the list says of an index: `none`, `unknown`, or the name of a status. */
export function listedStatus({ capacity, sets }, index) {
  if (index >= capacity) return 'unknown'
  return statusNames[sets.find(set => contains(set, index))?.status ?? noStatus]
}

/** Whether the list says of any index that it has this status, a name. */
export function states({ sets }, name) {
  return sets.some(({ status }) => statusNames[status] === name)
}

/** The indices of each set by the name of its status, ascending. */
export function namedSets({ sets }) {
  return Object.fromEntries(sets.map(set => [statusNames[set.status], allIndices(set)]))
}

function allIndices(set) {
  return Array.from(set.firsts, (_, block) => blockIndices(set, block)).flat()
}

/** The indices of all sets of a list, ascending, each with its status; behind the last the index is infinite. */
class Entries {
  #cursors
  #cursor

  constructor({ sets }) {
    this.#cursors = sets.map(set => new Cursor(set))
    this.#find()
  }

  advance() {
    this.#cursor.advance()
    this.#find()
  }

  #find() {
    let least = null
    for (const cursor of this.#cursors) {
      if (least === null || cursor.index < least.index) least = cursor
    }
    this.#cursor = least
    this.index = least === null ? Infinity : least.index
    this.status = least === null ? null : least.status
  }
}

/**
 * The indices that one of two lists names, or both, ascending: each with its status in the one and in the other, or null
 * where it is not named.
 *
 * @returns {Iterable<[number, number | null, number | null]>}
 */
export function * sideBySide(a, b) {
  const left = new Entries(a)
  const right = new Entries(b)
  for (;;) {
    const index = Math.min(left.index, right.index)
    if (index === Infinity) return
    yield [index, left.index === index ? left.status : null, right.index === index ? right.status : null]
    if (left.index === index) left.advance()
    if (right.index === index) right.advance()
  }
}

/** The indices of one set, ascending; behind the last the index is infinite. */
class Cursor {
  #set
  #block = 0
  #indices
  #place = 0

  constructor(set) {
    this.#set = set
    this.status = set.status
    this.#indices = blockIndices(set, 0)
    this.index = this.#indices[0]
  }

  advance() {
    this.#place += 1
    if (this.#place === this.#indices.length) {
      this.#block += 1
      this.#place = 0
      this.#indices = this.#block < this.#set.firsts.length ? blockIndices(this.#set, this.#block) : [Infinity]
    }
    this.index = this.#indices[this.#place]
  }
}
