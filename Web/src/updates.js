// How what a verifier holds moves forward, and never back (spec: updates.md).

import { equal } from './bytes.js'
import { decodeDocument, saySame, signedBytes } from './documents.js'
import { check } from './reason-codes.js'
import { domainIdOf, holds, isMet } from './root.js'
import { verifies } from './signatures.js'

const mostAhead = 86400

/**
 * What a verifier holds of a trust domain (updates.md, State).
 *
 * @typedef {object} State
 * @property {Uint8Array} domain
 * @property {import('./documents.js').Document} root
 * @property {import('./documents.js').Document | null} predecessor
 * @property {number} timeFloor
 */

/**
 * The state of a verifier that was handed the first root of its domain.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<State>}
 * @throws {Refusal} the reason of decoding, `update.gap`, `update.signature` or `update.threshold`
 */
export async function firstState(bytes) {
  const root = await decodeDocument(bytes)
  check(root.number === 1, 'update.gap')
  await checkSignatures(root, [root.root.rootKeys])
  return Object.freeze({
    domain: await domainIdOf(root.header),
    root,
    predecessor: null,
    timeFloor: root.issuedAt
  })
}

/**
 * The state after a root was taken (updates.md, Taking a root). The state that is passed stays as it is, so a refused
 * document changes nothing.
 *
 * @param {State} state
 * @param {Uint8Array} bytes
 * @param {number} time the verifier's clock, read once, an integer
 * @returns {Promise<State>}
 * @throws {Refusal} the reason of decoding, or `update.*`
 */
export async function take(state, bytes, time) {
  const held = state.root
  const next = await decodeDocument(bytes)
  const domain = next.number === 1 ? await domainIdOf(next.header) : next.domain
  check(equal(domain, state.domain), 'update.domain')
  check(!saySame(next, held), 'update.unchanged')
  check(next.number >= held.number, 'update.rollback')
  check(next.number <= held.number + 1, 'update.gap')
  await checkSignatures(next, [next, next.number === held.number ? state.predecessor : held]
    .filter(root => root !== null)
    .map(root => root.root.rootKeys))
  check(next.number > held.number, 'update.equivocation')
  check(next.root.trustListEpoch >= held.root.trustListEpoch, 'update.rollback')
  const suspect = time < state.timeFloor
  check(suspect || next.issuedAt <= time + mostAhead, 'update.ahead')
  const recovers = next.root.trustListEpoch > held.root.trustListEpoch
  return Object.freeze({
    domain: state.domain,
    root: next,
    predecessor: held,
    timeFloor: recovers ? next.issuedAt : Math.max(state.timeFloor, next.issuedAt)
  })
}

/** Steps 6 and 7. A superfluous signature is refused, not skipped: it would let two readers differ. */
async function checkSignatures(document, quorums) {
  const message = signedBytes(document)
  for (const { key, signature } of document.signatures) {
    // Who is listed comes first, which spares the check of a stranger's signature; the reason is the same.
    check(quorums.some(quorum => holds(quorum, key)), 'update.signature')
    check(await verifies(key, message, signature), 'update.signature')
  }
  const keys = document.signatures.map(({ key }) => key)
  check(quorums.every(quorum => isMet(quorum, keys)), 'update.threshold')
}
