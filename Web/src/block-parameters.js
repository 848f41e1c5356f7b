// With which parameters a block is coded (spec: status-list.md, Which parameters).

import { check } from './reason-codes.js'

/** What own parameters take: k and j. */
const ownLength = 10

const largestParameter = 31

/**
 * How a block is coded, and its length in bits.
 *
 * @typedef {{isOwn: boolean, j: number, k: number, length: number}} Coding
 */

/**
 * The one way in which a block with these gaps is coded.
 *
 * @param {number[]} gaps at most 127
 * @param {number} common the common parameter
 * @returns {Coding}
 */
export function codingOf(gaps, common) {
  const levels = levelsOf(gaps)
  const commonBits = bitsOf(gaps, levels, common, common)
  // Own parameters have to save more than they take, so only pairs below this count; of several the first found stays.
  let fewest = commonBits - ownLength
  let best = null
  const widest = Math.min(levels.length - 1, largestParameter)
  for (let k = 0; k <= widest; k++) {
    for (let j = 0; j <= k; j++) {
      if (atLeast(gaps, levels, j, k) >= fewest) continue
      const bits = bitsOf(gaps, levels, j, k)
      if (bits >= fewest) continue
      fewest = bits
      best = { j, k }
    }
  }
  return best === null
    ? { isOwn: false, j: common, k: common, length: 1 + commonBits }
    : { isOwn: true, ...best, length: 1 + ownLength + fewest }
}

/** Reads the parameters at the beginning of a block. @throws {Refusal} `statusList.parameters`; the reader's reason */
export function readParameters(reader, common) {
  if (reader.bit() === 0) return { isOwn: false, j: common, k: common }
  const k = reader.bits(5)
  const j = reader.bits(5)
  check(j <= k, 'statusList.parameters')
  return { isOwn: true, j, k }
}

/** Writes the parameters at the beginning of a block. */
export function writeParameters(writer, { isOwn, j, k }) {
  writer.bits(Number(isOwn), 1)
  if (!isOwn) return
  writer.bits(k, 5)
  writer.bits(j, 5)
}

/**
 * For each j from 0 to the first with which no gap is 2^j or more: how many gaps are, and their sum. A larger parameter
 * than the last of these only takes more bits.
 */
function levelsOf(gaps) {
  const levels = [{ count: 0, sum: 0 }]
  for (const gap of gaps) {
    const width = 32 - Math.clz32(gap)
    while (levels.length <= width) levels.push({ count: 0, sum: 0 })
    if (width === 0) continue
    levels[width - 1].count += 1
    levels[width - 1].sum += gap
  }
  for (let j = levels.length - 2; j >= 0; j--) {
    levels[j].count += levels[j + 1].count
    levels[j].sum += levels[j + 1].sum
  }
  return levels
}

const noneAbove = { count: 0, sum: 0 }

/** What the gaps take but for the ones of those that are 2^j or more. */
function bitsWithoutOnes(gaps, levels, j, k) {
  const { count } = levels[j] ?? noneAbove
  return gaps.length + (gaps.length - count) * j + count * (1 + k)
}

/** A bound for `bitsOf` that needs no look at the gaps: each division by 2^k loses less than one. */
function atLeast(gaps, levels, j, k) {
  const { count, sum } = levels[j] ?? noneAbove
  return bitsWithoutOnes(gaps, levels, j, k) + Math.max(0, (sum - count * 2 ** j) / 2 ** k - count)
}

/** How many bits the gaps take in Gap(j, k). */
function bitsOf(gaps, levels, j, k) {
  let bits = bitsWithoutOnes(gaps, levels, j, k)
  const border = 2 ** j
  for (const gap of gaps) {
    if (gap >= border) bits += Math.floor((gap - border) / 2 ** k)
  }
  return bits
}
