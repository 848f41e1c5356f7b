// How what a verifier holds moves forward, and never back (spec: updates.md).

import { equal, hexOf } from './bytes.js'
import { decodeDelta, isDelta } from './delta.js'
import { checkSignatures, isSigned } from './document-signatures.js'
import { decodeBody, decodeEnvelope, saySame } from './documents.js'
import { policiesStillHeld, withPolicy } from './policy-updates.js'
import { check } from './reason-codes.js'
import { domainIdOf } from './root.js'
import { statusListsStillHeld, withStatusList } from './status-updates.js'

const mostAhead = 86400

/**
 * What a verifier holds of a trust domain (updates.md, State).
 *
 * @typedef {object} Held
 * @property {Uint8Array} domain
 * @property {import('./documents.js').Document} root
 * @property {import('./documents.js').Document | null} predecessor
 * @property {import('./documents.js').Document | null} trustList
 * @property {boolean} inForce whether the keys of the held root have signed that list; false if there is none
 * @property {ReadonlyMap<string, import('./documents.js').Document>} statusLists by the hex of the covered key
 * @property {ReadonlyMap<string, import('./documents.js').Document>} policies by the hex of the key that signs each; of
 *   the own domain only
 */

/**
 * What a verifier holds.
 *
 * @typedef {object} State
 * @property {Held} own
 * @property {readonly Held[]} peers in the order in which their first roots were taken
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
  const envelope = await decodeEnvelope(bytes)
  check(envelope.kind === 'root', 'document.kind')
  const own = await begun(await decodeBody(envelope))
  return Object.freeze({ own, peers: Object.freeze([]), timeFloor: own.root.issuedAt })
}

/**
 * The state after a document, or a delta, was taken. The state that is passed stays as it is, so a refused document changes nothing.
 *
 * @param {State} state
 * @param {Uint8Array} bytes
 * @param {number} time the verifier's clock, read once, an integer
 * @returns {Promise<State>}
 * @throws {Refusal} the reason of decoding or of applying a delta, or `update.*`
 */
export async function take(state, bytes, time) {
  const document = isDelta(bytes) ? decodeDelta(bytes) : await decodeEnvelope(bytes)
  const domain = await domainOf(document)
  // A clock that is behind by more cannot say what is ahead.
  const latest = time < state.timeFloor - mostAhead ? Infinity : time + mostAhead
  if (equal(domain, state.own.domain)) {
    const own = await taken(state.own, document, latest)
    return Object.freeze({ ...state, own, timeFloor: movedFloor(state, own, document) })
  }
  check(peersOf(state).some(peer => equal(peer.domain, domain)), 'update.domain')
  const held = heldOf(state, domain)
  if (held !== undefined) {
    // A peer's rules have no say here.
    check(document.kind !== 'policy', 'update.domain')
    const next = await taken(held, document, latest)
    return Object.freeze({ ...state, peers: Object.freeze(state.peers.map(peer => peer === held ? next : peer)) })
  }
  check(document.kind === 'root' && document.number === 1, 'update.gap')
  const first = await begun(await decodeBody(document))
  check(document.issuedAt <= latest, 'update.ahead')
  return Object.freeze({ ...state, peers: Object.freeze([...state.peers, first]) })
}

/** The peers that the own trust list names, in its order; none while it is not in force. */
export function peersOf({ own }) {
  return own.inForce ? own.trustList.body.peers : []
}

/** What is held of another domain than the own one, or undefined. */
export function heldOf({ peers }, domain) {
  return peers.find(held => equal(held.domain, domain))
}

/** The id of the domain that a document belongs to: the one that it carries or, as the first root, makes. */
export async function domainOf({ kind, number, domain, header }) {
  return kind === 'root' && number === 1 ? await domainIdOf(header) : domain
}

/** What is held once the first root of a domain is taken. */
async function begun(root) {
  check(root.number === 1, 'update.gap')
  await checkSignatures(root, [root.body.rootKeys])
  return Object.freeze({
    domain: await domainOf(root), root, predecessor: null, trustList: null, inForce: false, statusLists: new Map(),
    policies: new Map()
  })
}

async function taken(held, document, latest) {
  switch (document.kind) {
    case 'root': return await withRoot(held, document, latest)
    case 'trustList': return await withTrustList(held, document, latest)
    case 'policy': return await withPolicy(held, document, latest)
    default: return await withStatusList(held, document, latest)
  }
}

/** What is held after a root (updates.md, Taking a root). `latest` is the latest time at which it may be issued. */
async function withRoot(held, envelope, latest) {
  const { root } = held
  check(!saySame(envelope, root), 'update.unchanged')
  check(envelope.number >= root.number, 'update.rollback')
  check(envelope.number <= root.number + 1, 'update.gap')
  const next = await decodeBody(envelope)
  await checkSignatures(next, [next, next.number === root.number ? held.predecessor : root]
    .filter(signing => signing !== null)
    .map(signing => signing.body.rootKeys))
  check(next.number > root.number, 'update.equivocation')
  check(next.body.trustListEpoch >= root.body.trustListEpoch, 'update.rollback')
  check(next.body.trustListEpoch <= root.body.trustListEpoch + 1, 'update.epoch')
  check(next.issuedAt <= latest, 'update.ahead')
  const trustList = next.body.trustListEpoch > root.body.trustListEpoch ? null : held.trustList
  return Object.freeze({
    ...held,
    root: next,
    predecessor: root,
    trustList,
    inForce: trustList !== null && await isSigned(trustList, [next.body.trustListKeys])
  })
}

/** What is held after a trust list (updates.md, Taking a trust list). Its body is read once its signatures count. */
async function withTrustList(held, envelope, latest) {
  const { root, trustList: before } = held
  check(!(held.inForce && saySame(envelope, before)), 'update.unchanged')
  check(envelope.epoch >= root.body.trustListEpoch, 'update.rollback')
  check(envelope.epoch <= root.body.trustListEpoch, 'update.epoch')
  check(before === null || envelope.number >= before.number, 'update.rollback')
  await checkSignatures(envelope, [root.body.trustListKeys])
  check(before === null || envelope.number > before.number || saySame(envelope, before), 'update.equivocation')
  const trustList = await decodeBody(envelope)
  check(before === null || keepsCompromised(before.body, trustList.body), 'update.compromised')
  check(trustList.issuedAt <= latest, 'update.ahead')
  return Object.freeze({
    ...held, trustList, inForce: true, statusLists: statusListsStillHeld(held.statusLists, trustList),
    policies: policiesStillHeld(held.policies, trustList)
  })
}

function keepsCompromised(before, after) {
  const compromised = ({ keys }) =>
    keys.filter(({ withdrawal }) => withdrawal?.reason === 'compromised').map(({ key }) => hexOf(key))
  const still = new Set(compromised(after))
  return compromised(before).every(key => still.has(key))
}

/** The time floor after a document of the own domain was taken. Status lists and policies never move it. */
function movedFloor({ own: before, timeFloor }, own, { kind, issuedAt }) {
  if (kind === 'statusList' || kind === 'policy') return timeFloor
  const recovers = kind === 'root' && own.root.body.trustListEpoch > before.root.body.trustListEpoch
  return recovers ? issuedAt : Math.max(timeFloor, issuedAt)
}
