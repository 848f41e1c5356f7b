// From text to verdict by trust domains (spec: trust-verification.md).

import { equal, hexOf, integerAt } from './bytes.js'
import { expiresAt } from './credential.js'
import { effectiveStatus } from './effective-status.js'
import { holderAssurance, referringOfHolder } from './holder-check.js'
import { countingPolicy } from './policy-updates.js'
import { decodeShown } from './presentations.js'
import { check, Refusal } from './reason-codes.js'
import { recognitionForm } from './recognition-form.js'
import { levelsOf, recognise } from './recognition.js'
import { isIncluded } from './regions.js'
import { listedStatus } from './status-list.js'
import { countingStatusList } from './status-updates.js'
import { decodeText } from './text-form.js'
import { hasStatusList, signsCredentials } from './trust-list.js'
import { domainOf, heldOf, peersOf } from './updates.js'
import { grace, isSignedBy } from './verification.js'

const mostCandidates = 8

/** The reasons of steps that make *refer*; all others make *refuse*. */
const referring = new Set([
  'trust.missing', 'key.unknown', 'peer.window', 'peer.region', 'peer.scheme', 'trust.expired', 'time.clockSuspect',
  'status.missing', 'status.expired', 'status.unknown', 'status.suspended', ...referringOfHolder
])

/**
 * One of the trust lists that count, with what is held of its domain, and what the own list says of that domain: null
 * for the own one.
 *
 * @typedef {object} Source
 * @property {import('./updates.js').Held} held
 * @property {import('./trust-list.js').Peer | null} peer
 */

/**
 * The entry by which a key is judged.
 *
 * @typedef {{entry: import('./trust-list.js').Entry, source: Source}} Candidate
 */

/**
 * A document in use.
 *
 * @typedef {object} DocumentInUse
 * @property {import('./documents.js').Document} document
 * @property {Uint8Array} domain
 * @property {'fresh' | 'stale' | 'expired'} freshness
 * @property {number} age in seconds; below zero if the document was issued later
 */

/**
 * What has become of the status. A list that is older than the credential may not know a change that the credential
 * already states.
 *
 * @typedef {object} Standing
 * @property {string | null} effective null if the key has a status list and none counts, or it does not know the index
 * @property {string | null} list what the list says of the index: `none`, `unknown` or a status; null if none counts
 * @property {boolean | null} listIsOlder whether the list was issued before the credential; null if none counts
 */

/**
 * A place that is to decide, and what its gate states. Names are those of the registries.
 *
 * @typedef {object} Visit
 * @property {number} place the number of a region in the region code of the own trust list, not 0
 * @property {string} passage
 * @property {Readonly<Record<string, string>>} observations the value of each that was made
 */

/**
 * A level of the place that has a policy by the own trust list; undefined if none is held that counts.
 *
 * @typedef {{jurisdiction: number, policy: import('./documents.js').Document | undefined}} PolicyLevel
 */

/**
 * The answer of a verification. Without a place the verdict is *genuine*, *refuse* or *refer*; with one it is an outcome.
 * Issuer, status and credential are null, and documents none, unless the credential is authentic: no field of an unverified one is ever shown.
 *
 * @typedef {object} Answer
 * @property {'genuine' | 'admit' | 'admitWithMeasures' | 'refuse' | 'refer'} verdict
 * @property {string} reason
 * @property {number} time the time in use
 * @property {boolean} clockSuspect
 * @property {string[]} passed the steps that have passed
 * @property {Candidate | null} issuer
 * @property {DocumentInUse[]} documents
 * @property {Standing | null} status
 * @property {import('./credential.js').Credential | null} credential
 * @property {string | null} assurance how the holder is known; null unless the step *holder* has passed
 * @property {import('./recognition-form.js').Decided | null} recognition null unless the place has decided
 */

/**
 * Judges what was scanned. Every input ends in a verdict.
 *
 * @param {string | Uint8Array} input the text, or its UTF-8 bytes
 * @param {import('./updates.js').State} state
 * @param {number} time the time of verification, an integer: seconds since 1970
 * @param {Visit | null} [visit] the place that is to decide, if one is
 * @param {import('./holder-check.js').Brought} [brought] what the verifier brings to the step *holder*
 * @returns {Promise<Answer>}
 */
export async function judgeByTrust(input, state, time, visit = null, brought = {}) {
  if (!Number.isInteger(time)) throw new TypeError('the time of verification is an integer')
  const clockSuspect = time < state.timeFloor
  const clock = { time: clockSuspect ? state.timeFloor : time, clockSuspect }
  const answer = {
    ...clock, passed: [], issuer: null, documents: [], status: null, credential: null, assurance: null, recognition: null
  }
  const checkHolder = shown => holderAssurance(shown, brought, { time, clockSuspect }, visit?.place ?? null)
  try {
    return { ...await makeSteps(input, state, clock, visit, checkHolder, answer), ...answer }
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    return { verdict: referring.has(failure.reason) ? 'refer' : 'refuse', reason: failure.reason, ...answer }
  }
}

/**
 * Makes the steps in order and notes in the answer how far they came.
 *
 * @returns {Promise<{verdict: string, reason: string}>} what they come to if none fails
 * @throws {Refusal} at the first that fails
 */
async function makeSteps(input, state, clock, visit, checkHolder, answer) {
  const bytes = decodeText(input)
  answer.passed.push('text')

  const shown = decodeShown(bytes)
  const { credential, credentialBytes } = shown
  answer.passed.push('structure')

  check(state.own.inForce, 'trust.missing')
  const candidates = candidatesFor(credential.keyId, state, clock.time)
  check(candidates.length > 0, 'key.unknown')
  answer.passed.push('key')

  const issuer = await signerAmong(candidates, credentialBytes)
  answer.passed.push('signature')
  const { entry, source } = issuer
  answer.issuer = issuer
  const statusList = countingStatusList(source.held, entry.key)
  const trusting = await documentsInUse(trustingDocuments(state, source), clock)
  const [inUse] = await documentsInUse(statusList === undefined ? [] : [statusList], clock)
  const levels = visit === null ? [] : policyLevelsOf(state, visit)
  const policies = await documentsInUse(levels.flatMap(({ policy }) => policy ?? []), clock)
  answer.documents = [...trusting, ...inUse === undefined ? [] : [inUse], ...policies]
  answer.status = standingOf(credential, entry, statusList)
  answer.credential = credential

  checkIssuer(entry, source, credential)
  answer.passed.push('issuer')

  check(clock.clockSuspect || clock.time >= credential.issuedAt - grace, 'time.notYetValid')
  check(clock.time < expiresAt(credential), 'time.expired')
  answer.passed.push('time')

  const { list } = answer.status
  check(list !== 'revoked', 'status.revoked')
  answer.passed.push('revocation')

  if (source.peer !== null) {
    checkPeer(entry, source, credential, clock)
    answer.passed.push('peer')
  }

  check(trusting.every(({ freshness }) => freshness !== 'expired'), 'trust.expired')
  answer.passed.push('freshness')

  // At a place the rules say what becomes of a suspect clock.
  check(visit !== null || !clock.clockSuspect, 'time.clockSuspect')
  answer.passed.push('clock')

  if (hasStatusList(entry)) {
    check(inUse !== undefined, 'status.missing')
    check(inUse.freshness !== 'expired', 'status.expired')
    check(list !== 'unknown', 'status.unknown')
    check(list !== 'suspended', 'status.suspended')
  }
  answer.passed.push('status')

  answer.assurance = await checkHolder(shown)
  if (shown.kind !== 'credential') answer.passed.push('holder')

  if (visit === null) return { verdict: 'genuine', reason: 'genuine' }
  const facts = factsOf(visit, credential, answer)
  const recognition = recognise(chainOf(levels, clock), facts, clock.time)
  answer.recognition = { place: visit.place, facts, recognition }
  const { outcome: { outcome }, reason } = recognition
  if (outcome === 'admit' || outcome === 'admitWithMeasures') answer.passed.push('policy')
  return { verdict: outcome, reason }
}

/**
 * The trust lists that count, in the order in which they are asked: peers that are not recognised at this time have no say
 * about the keys of those that are.
 *
 * @returns {Source[]}
 */
function sourcesOf(state, time) {
  const peers = peersOf(state).map(peer => ({ held: heldOf(state, peer.domain), peer }))
  const [recognised, others] = [true, false].map(wanted =>
    peers.filter(({ peer }) => isRecognised(peer, time) === wanted))
  return [{ held: state.own, peer: null }, ...recognised, ...others].filter(({ held }) => held?.inForce)
}

function isRecognised({ from, until }, time) {
  return from <= time && time < until
}

/**
 * Step 3: the entries whose keys may have signed. Of one key only the first entry is taken: a later list has no say
 * about a key that an earlier one has.
 *
 * @returns {Candidate[]}
 */
function candidatesFor(keyId, state, time) {
  const number = integerAt(keyId, 0, 4)
  const candidates = []
  for (const source of sourcesOf(state, time)) {
    const entry = source.held.trustList.body.keys.find(({ keyId }) => keyId === number)
    if (entry === undefined || candidates.some(candidate => equal(candidate.entry.key, entry.key))) continue
    candidates.push({ entry, source })
  }
  return candidates.slice(0, mostCandidates)
}

/** Step 4: the first candidate whose key signed. It decides alone. */
async function signerAmong(candidates, bytes) {
  for (const candidate of candidates) {
    if (await isSignedBy(bytes, candidate.entry.key)) return candidate
  }
  throw new Refusal('signature.invalid')
}

/** Step 5: what the entry lets its key say. */
function checkIssuer(entry, { held }, { issuedAt, region, status }) {
  const { withdrawal, validFrom, validUntil, scope } = entry
  check(signsCredentials(entry), 'key.purpose')
  check(withdrawal?.reason !== 'compromised', 'key.compromised')
  check(withdrawal === null || issuedAt < withdrawal.at, 'key.withdrawn')
  check(validFrom <= issuedAt && issuedAt < validUntil, 'key.window')
  const { regionCode } = held.trustList.body
  check(isIncluded({ regionCode, number: region }, { regionCode, ...scope.regions }), 'key.region')
  check(scope.statuses.includes(status), 'key.status')
}

/** Step 8: what the own list recognises of the peer. */
function checkPeer({ issuer, scheme }, { held, peer }, { region }, { time }) {
  check(isRecognised(peer, time), 'peer.window')
  const scope = { regionCode: peer.regionCode, ...peer.regions }
  const { regionCode } = held.trustList.body
  check([issuer.jurisdiction, region].every(number => isIncluded({ regionCode, number }, scope)), 'peer.region')
  check(peer.schemes.includes(scheme), 'peer.scheme')
}

/** The status of a credential by what its key's list says, if one counts. */
function standingOf({ status, index, issuedAt }, entry, statusList) {
  if (statusList === undefined) {
    return { effective: hasStatusList(entry) ? null : status, list: null, listIsOlder: null }
  }
  const listed = listedStatus(statusList.body, index)
  return {
    effective: listed === 'unknown' ? null : effectiveStatus(status, listed),
    list: listed,
    listIsOlder: statusList.issuedAt < issuedAt
  }
}

/** The roots and trust lists in use. */
function trustingDocuments({ own }, { held, peer }) {
  return [own.root, own.trustList, ...peer === null ? [] : [held.root, held.trustList]]
}

/** The levels of a place that have a policy, from the most local on. @returns {PolicyLevel[]} */
function policyLevelsOf({ own }, { place }) {
  const { regionCode, policies } = own.trustList.body
  return levelsOf(regionCode, place).flatMap(jurisdiction => policies
    .filter(named => named.jurisdiction === jurisdiction)
    .map(named => ({ jurisdiction, policy: countingPolicy(own, named) })))
}

/** @returns {import('./recognition.js').Level[]} */
function chainOf(levels, clock) {
  return levels.map(({ jurisdiction, policy }) => {
    if (policy === undefined) return { jurisdiction, lack: 'missing', rules: [] }
    if (freshnessOf(policy, clock) === 'expired') return { jurisdiction, lack: 'expired', rules: [] }
    return { jurisdiction, lack: null, rules: policy.body.rules }
  })
}

/**
 * What the place knows of a genuine credential.
 *
 * @param {Answer} answer of which all steps but the last are made
 * @returns {import('./matching.js').Facts}
 */
function factsOf({ passage, observations }, credential, { time, clockSuspect, issuer, documents, status, assurance }) {
  const { entry, source: { held, peer } } = issuer
  return {
    domain: held.domain,
    isOwn: peer === null,
    regionCode: held.trustList.body.regionCode,
    jurisdiction: entry.issuer.jurisdiction,
    purpose: entry.purpose,
    scheme: entry.scheme,
    residence: credential.region,
    binding: credential.binding,
    status: status.effective,
    assurance,
    age: time - credential.issuedAt,
    // What has expired by now is a policy, and that is no fact but the end of it.
    freshness: documents.some(({ freshness }) => freshness === 'stale') ? 'stale' : 'fresh',
    listIsOlder: status.listIsOlder === true,
    clockSuspect,
    passage,
    observations
  }
}

/** @returns {Promise<DocumentInUse[]>} */
async function documentsInUse(documents, clock) {
  return await Promise.all(documents.map(async document => ({
    document,
    domain: await domainOf(document),
    freshness: freshnessOf(document, clock),
    age: clock.time - document.issuedAt
  })))
}

/**
 * How fresh a document is.
 *
 * @param {import('./documents.js').Document} document
 * @param {{time: number, clockSuspect: boolean}} clock with the time in use
 * @returns {'fresh' | 'stale' | 'expired'}
 */
export function freshnessOf({ nextUpdate, expires }, { time, clockSuspect }) {
  if (time >= expires) return 'expired'
  return time < nextUpdate && !clockSuspect ? 'fresh' : 'stale'
}

/** The JSON object of an answer (trust-verification.md, What comes with the verdict). */
export function answerForm(answer) {
  const { verdict, reason, time, clockSuspect, passed, issuer, documents, status, assurance, recognition } = answer
  return {
    verdict, reason, time, clockSuspect, passed,
    issuer: issuer === null ? null : issuerForm(issuer),
    documents: documents.map(({ document: { kind, epoch, number }, domain, freshness, age }) =>
      ({ kind, domain: hexOf(domain), epoch, number, freshness, ageSeconds: age })),
    status,
    assurance,
    recognition: recognition === null ? null : recognitionForm(recognition)
  }
}

function issuerForm({ entry: { key, issuer, purpose, scheme }, source: { held } }) {
  return {
    domain: hexOf(held.domain),
    key: hexOf(key),
    name: issuer.name,
    jurisdiction: issuer.jurisdiction,
    regionCode: held.trustList.body.regionCode,
    purpose,
    scheme
  }
}
