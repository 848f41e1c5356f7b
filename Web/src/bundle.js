// Several documents in one file (spec: bundle.md).

import { ascii, equal, integerAt, joined } from './bytes.js'
import { check } from './reason-codes.js'

const format = joined(ascii('luyinbdl'), [1])
const headLength = 11
const longestDocument = 134_217_728
const mostDocuments = 4096

/**
 * What was read of a bundle: whole documents and deltas, none of which was looked into, and null or the reason for which reading
 * ended before the end.
 *
 * @typedef {{documents: Uint8Array[], defect: 'bundle.length' | 'bundle.limit' | null}} Bundle
 */

/**
 * The documents of a bundle (bundle.md, Reading).
 *
 * @param {Uint8Array} bytes
 * @returns {Bundle}
 * @throws {Refusal} `bundle.format`
 */
export function decodeBundle(bytes) {
  check(bytes.length >= headLength && equal(bytes.subarray(0, format.length), format), 'bundle.format')
  const count = integerAt(bytes, format.length, 2)
  const documents = []
  let rest = bytes.subarray(headLength)
  while (documents.length < Math.min(count, mostDocuments)) {
    if (rest.length < 4) return { documents, defect: 'bundle.length' }
    const length = integerAt(rest, 0, 4)
    if (length > longestDocument) return { documents, defect: 'bundle.limit' }
    if (length > rest.length - 4) return { documents, defect: 'bundle.length' }
    documents.push(rest.slice(4, 4 + length))
    rest = rest.subarray(4 + length)
  }
  if (count > mostDocuments) return { documents, defect: 'bundle.limit' }
  return { documents, defect: rest.length > 0 ? 'bundle.length' : null }
}
