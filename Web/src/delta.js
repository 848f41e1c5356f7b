// What leads from one status list to a later one of the same key (spec: status-list.md, Delta).

import { equal, integerAt } from './bytes.js'
import { bodyHash, decodeHeader, decodeSignatures } from './documents.js'
import { check } from './reason-codes.js'
import {
  decodeChanges, decodeStatusListBody, encodeSets, longestStatusList, noStatus, sideBySide
} from './status-list.js'

const objectType = 5
const firstByte = 0x53
const version = 1
const headerStart = 2
const baseStart = 156
const changesStart = 224
const shortest = 225

/**
 * A delta: the header and the signatures of the later list, and what has changed. It has no authority of its own.
 *
 * @typedef {Omit<import('./documents.js').Envelope, 'bodyBytes'> & {base: Uint8Array, changes: Uint8Array}} Delta
 */

/** Whether these bytes are to be read as a delta, not as a document. */
export function isDelta(bytes) {
  return bytes[0] >> 4 === objectType
}

/**
 * The delta in the bytes (status-list.md, Decoding a delta). The changes are not looked at.
 *
 * @param {Uint8Array} received of any length
 * @returns {Delta}
 * @throws {Refusal} `document.*`
 */
export function decodeDelta(received) {
  const bytes = received.slice()
  check(bytes.length >= shortest, 'document.length')
  check(bytes[0] === firstByte, 'document.kind')
  check(bytes[1] === version, 'document.version')
  const fields = decodeHeader(bytes.slice(headerStart, baseStart))
  check(fields.kind === 'statusList', 'document.kind')
  const changesLength = integerAt(bytes, changesStart - 4, 4)
  check(changesLength <= longestStatusList, 'document.limit')
  check(bytes.length >= shortest + changesLength, 'document.length')
  const changesEnd = changesStart + changesLength
  return {
    ...fields,
    base: bytes.slice(baseStart, changesStart - 4),
    changes: bytes.slice(changesStart, changesEnd),
    signatures: decodeSignatures(bytes.slice(changesEnd))
  }
}

/**
 * The later list (status-list.md, Applying a delta). Nothing is said about who signed it.
 *
 * @param {Delta} delta
 * @param {{bodyHash: Uint8Array, body: import('./status-list.js').StatusListBody}} earlier a list that was admitted
 * @returns {Promise<import('./documents.js').Document>}
 * @throws {Refusal} `delta.*`, `document.body`, `statusList.*`, `document.limit` or `document.bodyHash`
 */
export async function applyDelta({ base, changes, ...fields }, earlier) {
  check(equal(earlier.bodyHash, base), 'delta.base')
  const bodyBytes = changedBody(earlier.body, decodeChanges(changes, earlier.body, fields.bodyLength))
  check(bodyBytes.length <= longestStatusList, 'document.limit')
  check(bodyBytes.length === fields.bodyLength, 'document.bodyHash')
  check(equal(await bodyHash(bodyBytes), fields.bodyHash), 'document.bodyHash')
  return { ...fields, bodyBytes, body: decodeStatusListBody(bodyBytes) }
}

/** The bytes of the body with the changes made. */
function changedBody(body, changes) {
  check(changes.capacity >= body.capacity, 'delta.capacity')
  const indices = []
  for (const [index, before, change] of sideBySide(body, changes)) {
    check(change !== (before ?? noStatus), 'delta.changes')
    const after = change ?? before
    if (after !== noStatus) (indices[after] ??= []).push(index)
  }
  return encodeSets(changes.capacity, indices)
}

/**
 * The changes of the delta from one list to another.
 *
 * @param {import('./status-list.js').StatusListBody} earlier
 * @param {import('./status-list.js').StatusListBody} later
 * @throws {Refusal} `delta.capacity`, `document.limit`
 */
export function changesBetween(earlier, later) {
  check(later.capacity >= earlier.capacity, 'delta.capacity')
  const indices = []
  for (const [index, before, after] of sideBySide(earlier, later)) {
    if (before !== after) (indices[after ?? noStatus] ??= []).push(index)
  }
  const changes = encodeSets(later.capacity, indices)
  check(changes.length <= longestStatusList, 'document.limit')
  return changes
}
