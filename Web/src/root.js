// The root of a trust domain (spec: root.md).

import { isAdmitted } from './admission.js'
import { ascendStrictly, compared, equal, hexOf, integerBytes, isZero, joined } from './bytes.js'
import { BodyReader } from './grammar.js'
import { contexts, hash } from './hashes.js'
import { fieldMember, hexElement, listMember, objectMember } from './json-form.js'
import { check } from './reason-codes.js'

const mostKeys = 32

/**
 * m of n: `threshold` of the `keys`, which are admitted and ascend strictly.
 *
 * @typedef {{threshold: number, keys: Uint8Array[]}} Quorum
 */

/**
 * The body of a root. No key is in both quorums.
 *
 * @typedef {{trustListEpoch: number, rootKeys: Quorum, trustListKeys: Quorum}} RootBody
 */

/**
 * The body of a root (root.md, Checks of decoding).
 *
 * @param {Uint8Array} bytes
 * @returns {RootBody}
 * @throws {Refusal} `document.body`, `root.*` or `key.notAdmitted`
 */
export function decodeRootBody(bytes) {
  const reader = new BodyReader(bytes)
  const body = {
    trustListEpoch: reader.integer(4),
    rootKeys: decodeQuorum(reader),
    trustListKeys: decodeQuorum(reader)
  }
  reader.end()
  checkRoles(body)
  return body
}

function decodeQuorum(reader) {
  const [threshold, count] = reader.bytes(2)
  check(count >= 1 && count <= mostKeys, 'root.keys')
  const keys = []
  while (keys.length < count) keys.push(reader.key())
  check(ascendStrictly(keys), 'root.keys')
  check(threshold >= 1 && threshold <= count, 'root.threshold')
  return { threshold, keys }
}

function checkRoles({ rootKeys, trustListKeys }) {
  check(!rootKeys.keys.some(key => holds(trustListKeys, key)), 'root.keyInTwoRoles')
}

/**
 * The bytes of a body whose keys may be in any order (root.md, JSON form). Decoding them gives the body, sorted.
 *
 * @param {RootBody} body
 * @throws {Refusal} `key.notAdmitted` or `root.*`
 */
export function encodeRootBody(body) {
  const rootKeys = encodeQuorum(body.rootKeys)
  const trustListKeys = encodeQuorum(body.trustListKeys)
  checkRoles(body)
  return joined(integerBytes(body.trustListEpoch, 4), rootKeys, trustListKeys)
}

function encodeQuorum({ threshold, keys }) {
  check(keys.every(isAdmitted), 'key.notAdmitted')
  const sorted = keys.slice().sort(compared)
  check(keys.length >= 1 && keys.length <= mostKeys && ascendStrictly(sorted), 'root.keys')
  check(threshold >= 1 && threshold <= keys.length, 'root.threshold')
  return joined([threshold, keys.length], ...sorted)
}

/**
 * Reads the member `root` of the JSON form. Nothing is judged but types.
 *
 * @returns {RootBody} with keys of any bytes, in any order
 * @throws {Refusal} `request`
 */
export function readRootForm(form) {
  return {
    trustListEpoch: fieldMember(form, 'trustListEpoch', 4),
    rootKeys: readQuorumForm(objectMember(form, 'rootKeys')),
    trustListKeys: readQuorumForm(objectMember(form, 'trustListKeys'))
  }
}

function readQuorumForm(form) {
  return { threshold: fieldMember(form, 'threshold', 1), keys: listMember(form, 'keys', hexElement) }
}

/** The member `root` of the JSON form. */
export function rootForm({ trustListEpoch, rootKeys, trustListKeys }) {
  return { trustListEpoch, rootKeys: quorumForm(rootKeys), trustListKeys: quorumForm(trustListKeys) }
}

function quorumForm({ threshold, keys }) {
  return { threshold, keys: keys.map(hexOf) }
}

/** Whether the key is one of the quorum's. */
export function holds(quorum, key) {
  return quorum.keys.some(listed => equal(listed, key))
}

/** Whether the quorum is met by these keys, of which none is there twice. */
export function isMet(quorum, keys) {
  return keys.filter(key => holds(quorum, key)).length >= quorum.threshold
}

/** The id of the domain whose first root has this header, 32 bytes (root.md, Domain id). */
export async function domainIdOf(header) {
  return await hash(contexts.domainId, joined(contexts.root, header), 32)
}

/** Whether domain id and number of a root fit together: there is no id exactly in the first one. */
export function domainFits(domain, number) {
  return isZero(domain) === (number === 1)
}
