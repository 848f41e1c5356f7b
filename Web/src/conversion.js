// What a gateway makes of another issuer's credential, and what becomes of that when the source changes (spec: conversion.md).

import { equal, integerBytes, joined } from './bytes.js'
import { decodeCredential, expiresAt } from './credential.js'
import { worseOf } from './effective-status.js'
import { entryOf } from './entries.js'
import { contexts, hash } from './hashes.js'
import { keyId } from './keys.js'
import { isAmong, isInTime } from './matching.js'
import { countingPolicy } from './policy-updates.js'
import { check, Refusal } from './reason-codes.js'
import { isIncluded } from './regions.js'
import { encodeText } from './text-form.js'
import { hasStatusList } from './trust-list.js'
import { freshnessOf, judgeByTrust } from './trust-verification.js'

/** A converted credential lasts no longer than so many seconds from when it is made. */
const longestLife = 86_400

/**
 * What a gateway signs, and what it keeps.
 *
 * @typedef {object} Converted
 * @property {import('./policy.js').Conversion} conversion which conversion of the policy decided
 * @property {Omit<import('./credential.js').Credential, 'signature'>} fields those of the converted credential
 * @property {Uint8Array} domain that of the origin
 * @property {Uint8Array} reference by which the gateway's ledger knows the holder, 32 bytes
 */

/**
 * What a gateway makes of a credential (conversion.md, Making one). Nothing is signed here.
 *
 * @param {string | Uint8Array} input the text, or its UTF-8 bytes; of a credential or a presentation
 * @param {import('./updates.js').State} state
 * @param {number} time an integer: seconds since 1970
 * @param {{key: Uint8Array, index: number}} gateway its public key, and the index that its ledger has given
 * @param {import('./holder-check.js').Brought} [brought] what the gateway brings to the step *holder*
 * @returns {Promise<Converted>}
 * @throws {Refusal} `conversion.*`, or the reason of a verdict that is not *genuine*
 */
export async function convert(input, state, time, { key, index }, brought = {}) {
  const gateway = gatewayOf(state, key)
  const { validFrom, validUntil } = gateway
  check(gateway.withdrawal === null && validFrom <= time && time < validUntil, 'conversion.key')
  const policy = policyOf(state, gateway)
  const answer = await genuine(input, state, time, brought)
  const { issuer: { entry, source }, documents, credential } = answer
  checkUnconverted(answer)
  const policyFreshness = freshnessOf(policy, answer)
  check([policyFreshness, ...documents.map(({ freshness }) => freshness)].every(one => one === 'fresh'), 'conversion.stale')
  const conversion = conversionOf(answer, state, gateway, policy)

  const { issuedAt, binding, region, holderHash } = credential
  check(validFrom <= issuedAt && issuedAt < validUntil, 'conversion.window')
  const statusList = documents.find(({ document }) => document.kind === 'statusList')?.document
  const end = Math.min(expiresAt(credential), statusList?.expires ?? Infinity, time + longestLife)
  const lifetimeMinutes = Math.floor((end - issuedAt) / 60)
  const fields = {
    binding, status: conversion.givesStatus, region, keyId: await keyId(gateway.key), issuedAt, lifetimeMinutes, index,
    holderHash
  }
  check(lifetimeMinutes >= 1 && time < expiresAt(fields), 'conversion.lifetime')

  const { domain } = source.held
  return { conversion, fields, domain, reference: await originReference(domain, entry.key, credential.index) }
}

/**
 * What a gateway's status list has to say of a credential that it has converted (conversion.md, Changes at the source).
 *
 * @param {{credential: Uint8Array, domain: Uint8Array}} origin the 100 bytes of the source's credential, and whose trust list had its key
 * @param {string} stated the status of the converted credential
 * @param {import('./updates.js').State} state
 * @param {number} time an integer: seconds since 1970
 * @param {Uint8Array} key the gateway's public key
 * @returns {Promise<'none' | 'yellow' | 'red' | 'suspended' | 'revoked'>}
 * @throws {Refusal} `structure.*`; `conversion.key`, `conversion.policy` or `conversion.stale` if there is no saying
 */
export async function standingOfOrigin({ credential, domain }, stated, state, time, key) {
  decodeCredential(credential)
  const gateway = gatewayOf(state, key)
  const policy = policyOf(state, gateway)
  const clock = { time, clockSuspect: false }
  const isOld = [state.own.root, state.own.trustList, policy].some(document => freshnessOf(document, clock) === 'expired')
  check(time >= state.timeFloor && !isOld, 'conversion.stale')
  const answer = await judgeByTrust(encodeText(credential), state, time, null, {})
  if (answer.issuer === null || !equal(answer.issuer.source.held.domain, domain)) return 'suspended'
  let given
  try {
    check(answer.verdict === 'genuine', answer.reason)
    checkUnconverted(answer)
    given = conversionOf(answer, state, gateway, policy).givesStatus
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    return failure.reason === 'status.revoked' ? 'revoked' : 'suspended'
  }
  if (given === stated) return 'none'
  const worse = worseOf(given, stated)
  if (worse === null) return 'suspended'
  // A list cannot make better what was stated.
  return worse === stated ? 'none' : worse
}

/**
 * Check 1, but for whether it may sign now: what the own trust list in force says of a gateway's key. Without a status list a
 * gateway could not take anything back.
 */
function gatewayOf({ own }, key) {
  const entry = entryOf(own, key)
  check(entry?.purpose === 'conversion' && hasStatusList(entry), 'conversion.key')
  return entry
}

/** Check 2: the policy of the jurisdiction whose gateway it is. */
function policyOf({ own }, { issuer }) {
  const named = own.trustList.body.policies.find(({ jurisdiction }) => jurisdiction === issuer.jurisdiction)
  const policy = named === undefined ? undefined : countingPolicy(own, named)
  check(policy !== undefined, 'conversion.policy')
  return policy
}

/** Check 3: the answer of verification without a place. */
async function genuine(input, state, time, brought) {
  const answer = await judgeByTrust(input, state, time, null, brought)
  check(answer.verdict === 'genuine', answer.reason)
  return answer
}

/** Check 4: a chain of gateways could add up what each of them may do. */
function checkUnconverted({ issuer }) {
  check(issuer.entry.purpose === 'credential', 'conversion.chain')
}

/** Checks 6 to 8: the conversion that decides, if its gateway may do so. */
function conversionOf({ issuer: { entry, source }, credential, status, time }, { own }, gateway, policy) {
  const facts = {
    domain: source.held.domain,
    isOwn: source.peer === null,
    regionCode: source.held.trustList.body.regionCode,
    jurisdiction: entry.issuer.jurisdiction,
    residence: credential.region
  }
  const conversion = policy.body.conversions.find(conversion =>
    isInTime(conversion, time) &&
    isAmong(conversion, facts) &&
    conversion.scheme === entry.scheme && conversion.statuses.includes(status.effective) &&
    conversion.givesScheme === gateway.scheme)
  check(conversion !== undefined, 'conversion.noMatch')
  const scope = { regionCode: own.trustList.body.regionCode, ...gateway.scope.regions }
  check(isIncluded({ regionCode: facts.regionCode, number: credential.region }, scope), 'conversion.region')
  check(gateway.scope.statuses.includes(conversion.givesStatus), 'conversion.status')
  return conversion
}

/** By what a gateway's ledger knows the holder of a source's index. */
async function originReference(domain, key, index) {
  return await hash(contexts.origin, joined(domain, key, integerBytes(index, 4)), 32)
}
