// The indices of one status: a directory and blocks (spec: status-list.md, Body). A decoded set keeps its bits and its
// directory, and no index: that is 8 bytes for each block beyond what was received.

import { integerBytes, joined } from './bytes.js'
import { BitReader, BitWriter } from './bits.js'
import { codingOf, readParameters, writeParameters } from './block-parameters.js'
import { parameterFor, readGap, readRice, writeGap, writeRice } from './codes.js'
import { check } from './reason-codes.js'

/** With one index in so many, or fewer, blocks are short. */
const sparse = 70

const lengthParameter = 10
const largestIndex = 2 ** 32 - 1
const largestLength = 67_108_864 * 8

/**
 * A set that was decoded.
 *
 * @typedef {object} StatusSet
 * @property {number} status
 * @property {number} count how many indices there are, 1 or more
 * @property {number} capacity of the list
 * @property {Uint8Array} bytes directory and blocks
 * @property {Uint32Array} firsts the first index of each block
 * @property {Uint32Array} starts where each block begins, in bits, and where the last one ends
 */

/** How the indices of a set are cut into blocks, and the parameters; all follows from their number and the capacity. */
function layoutOf(count, capacity) {
  const blockSize = sparse * count <= capacity ? 64 : 128
  const blocks = Math.ceil(count / blockSize)
  return { common: parameterFor(count, capacity), blockSize, blocks, directory: parameterFor(blocks, capacity) }
}

/**
 * The set whose status was read just before.
 *
 * @param {import('./grammar.js').BodyReader} reader
 * @param {number} status
 * @param {number} capacity
 * @param {number} most how many indices it may have, for the sake of what is done with changes; infinite in a list
 * @returns {StatusSet}
 * @throws {Refusal} `document.body`, `statusList.*` or `delta.changes`
 */
export function decodeSet(reader, status, capacity, most) {
  const count = reader.integer(4)
  check(count >= 1 && count <= capacity, 'statusList.count')
  check(count <= most, 'delta.changes')
  check(count <= 8 * reader.left, 'document.body')
  const set = { status, count, capacity, bytes: reader.rest, ...readDirectory(reader.rest, count, capacity) }
  for (let block = 0; block < set.firsts.length; block++) checkBlock(set, block)
  const end = set.starts[set.firsts.length]
  const padding = (8 - end % 8) % 8
  check(new BitReader(set.bytes, end, end + padding, 'document.body').bits(padding) === 0, 'statusList.padding')
  return { ...set, bytes: reader.bytes((end + padding) / 8) }
}

function readDirectory(bytes, count, capacity) {
  const { blockSize, blocks, directory } = layoutOf(count, capacity)
  const reader = new BitReader(bytes, 0, 8 * bytes.length, 'document.body')
  const firsts = []
  const lengths = []
  let least = 0
  let total = 0
  // What is kept grows with what was read: the count alone takes no memory.
  while (firsts.length < blocks) {
    const first = least + readRice(reader, directory, largestIndex, 'statusList.index')
    check(first < capacity, 'statusList.index')
    const length = readRice(reader, lengthParameter, largestLength, 'statusList.block')
    total += length
    check(length >= 1 && total <= reader.left, 'statusList.block')
    firsts.push(first)
    lengths.push(length)
    least = first + blockSize
  }
  const starts = new Uint32Array(blocks + 1)
  starts[0] = reader.position
  lengths.forEach((length, block) => { starts[block + 1] = starts[block] + length })
  return { firsts: Uint32Array.from(firsts), starts }
}

/** That a block is what it must be. */
function checkBlock(set, block) {
  const { isOwn, j, k, indices } = readBlock(set, block)
  const wanted = codingOf(gapsBetween(indices), layoutOf(set.count, set.capacity).common)
  check(isOwn === wanted.isOwn && j === wanted.j && k === wanted.k, 'statusList.parameters')
}

/** The parameters of a block, and its indices. @throws {Refusal} `statusList.*`; not of a set that was decoded */
function readBlock({ count, capacity, bytes, firsts, starts }, block) {
  const reader = new BitReader(bytes, starts[block], starts[block + 1], 'statusList.block')
  const { common, blockSize } = layoutOf(count, capacity)
  const parameters = readParameters(reader, common)
  const size = Math.min(blockSize, count - block * blockSize)
  const above = firsts[block + 1] ?? capacity
  let index = firsts[block]
  const indices = [index]
  while (indices.length < size) {
    index += 1 + readGap(reader, parameters)
    check(index < above, 'statusList.index')
    indices.push(index)
  }
  check(reader.left === 0, 'statusList.block')
  return { ...parameters, indices }
}

/** The indices of a block of a decoded set, ascending. */
export function blockIndices(set, block) {
  return readBlock(set, block).indices
}

/** Whether the index is in a decoded set. One block is read, or none. */
export function contains(set, index) {
  let low = 0
  let high = set.firsts.length
  while (low < high) {
    const middle = low + high >>> 1
    if (set.firsts[middle] <= index) low = middle + 1
    else high = middle
  }
  return low > 0 && blockIndices(set, low - 1).includes(index)
}

/**
 * The bytes of a set.
 *
 * @param {number} status
 * @param {number[] | Uint32Array} indices ascending strictly, below the capacity, one at least
 * @param {number} capacity
 */
export function encodeSet(status, indices, capacity) {
  const { common, blockSize, blocks, directory } = layoutOf(indices.length, capacity)
  const gapsOf = block => gapsBetween(indices.slice(block * blockSize, (block + 1) * blockSize))
  const writer = new BitWriter()
  const codings = []
  let least = 0
  for (let block = 0; block < blocks; block++) {
    const first = indices[block * blockSize]
    const coding = codingOf(gapsOf(block), common)
    writeRice(writer, directory, first - least)
    writeRice(writer, lengthParameter, coding.length)
    codings.push(coding)
    least = first + blockSize
  }
  codings.forEach((coding, block) => {
    writeParameters(writer, coding)
    for (const gap of gapsOf(block)) writeGap(writer, coding, gap)
  })
  return joined([status], integerBytes(indices.length, 4), writer.finish())
}

/** The gaps of one block: how many indices are left out before each but the first. */
function gapsBetween(indices) {
  return Array.from(indices.slice(1), (index, i) => index - indices[i] - 1)
}
