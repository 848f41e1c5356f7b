// The trust list of a domain: whose word counts, and for what (spec: trust-list.md).

import { isAdmitted } from './admission.js'
import { compared, equal, integerAt, isZero } from './bytes.js'
import { BodyReader, nameBytes } from './grammar.js'
import { keyIdHash } from './keys.js'
import { check } from './reason-codes.js'
import { decodeRegionCode, decodeRegions } from './regions.js'
import { numbered, statusName, statusNumber } from './registries.js'

const mostKeys = 131_072
const entryLength = 63

/** The scope's place of a key that has none. */
export const noScope = 65_535

const purposeNames = [undefined, 'credential', 'statusList', 'policy', 'conversion']
const withdrawalNames = [undefined, 'superseded', 'ceased', 'compromised']

/**
 * What a key may state.
 *
 * @typedef {object} Scope
 * @property {import('./regions.js').Regions} regions
 * @property {string[]} statuses names, ascending by number
 */

/**
 * Whose keys are.
 *
 * @typedef {{jurisdiction: number, name: string}} Issuer
 */

/**
 * Another trust domain that is recognised.
 *
 * @typedef {object} Peer
 * @property {Uint8Array} domain 32 bytes
 * @property {string} name
 * @property {number} from
 * @property {number} until
 * @property {number[]} schemes
 * @property {string} regionCode a name
 * @property {import('./regions.js').Regions} regions
 */

/**
 * A key and what is said of it.
 *
 * @typedef {object} Entry
 * @property {number} keyId
 * @property {Uint8Array} key 32 bytes, admitted
 * @property {Issuer} issuer one of the list's
 * @property {'credential' | 'statusList' | 'policy' | 'conversion'} purpose
 * @property {number} scheme 0 if the purpose has none
 * @property {Scope | null} scope null if the purpose has none
 * @property {number} validFrom
 * @property {number} validUntil
 * @property {{reason: 'superseded' | 'ceased' | 'compromised', at: number} | null} withdrawal
 * @property {number} epoch
 * @property {number} leastNumber
 */

/**
 * The body of a trust list.
 *
 * @typedef {object} TrustListBody
 * @property {string} regionCode a name
 * @property {Issuer[]} issuers
 * @property {Peer[]} peers
 * @property {{jurisdiction: number, keyId: number}[]} policies
 * @property {Entry[]} keys ascending by key id
 */

/** The name of a purpose, or undefined if the number is reserved. */
export function purposeName(number) {
  return purposeNames[number]
}

/** The number of a purpose, or undefined if there is none of this name. */
export function purposeNumber(name) {
  return numbered(purposeNames, name)
}

/** The number of a withdrawal, or undefined if there is none of this name. */
export function withdrawalNumber(name) {
  return numbered(withdrawalNames, name)
}

/** Whether keys of this purpose, a name, have neither scheme nor scope. */
export function isWithoutScope(purpose) {
  return purpose === 'statusList' || purpose === 'policy'
}

/** Whether the key of this entry may sign credentials at all. */
export function signsCredentials({ purpose }) {
  return !isWithoutScope(purpose)
}

/** Whether this entry's key has a status list. One that signs no credentials has none, whatever its least number. */
export function hasStatusList(entry) {
  return signsCredentials(entry) && entry.leastNumber !== 0
}

/** Below zero, zero or above zero as one issuer stands before, with or after another one. */
export function comparedIssuers(a, b) {
  return a.jurisdiction - b.jurisdiction || compared(nameBytes(a.name), nameBytes(b.name))
}

/**
 * The body of a trust list (trust-list.md, Checks of decoding).
 *
 * @param {Uint8Array} bytes
 * @param {{domain: Uint8Array}} header the fields of the header
 * @returns {Promise<TrustListBody>}
 * @throws {Refusal} `document.body`, `trustList.*` or `key.notAdmitted`
 */
export async function decodeTrustListBody(bytes, header) {
  const reader = new BodyReader(bytes)
  const regionCode = decodeRegionCode(reader)
  const scopes = reader.list(2, before => decodeScope(reader, before))
  const issuers = reader.list(2, before => decodeIssuer(reader, before))
  const peers = reader.list(1, (_, before) => decodePeer(reader, [header, ...before]))
  const policies = reader.list(2, before => decodePolicy(reader, before))
  const keys = await decodeKeys(reader, issuers, scopes)

  const used = new Set(keys.map(({ scope }) => scope))
  check(scopes.every(({ scope }) => used.has(scope)), 'trustList.scope')
  const policyKeys = new Set(keys.filter(({ purpose }) => purpose === 'policy').map(({ keyId }) => keyId))
  check(policies.every(({ keyId }) => policyKeys.has(keyId)), 'trustList.policy')
  return { regionCode, issuers, peers, policies, keys }
}

/**
 * The next statuses that may stand in a credential, by name: one at least, ascending strictly.
 *
 * @throws {Refusal} `document.body`; the reason given
 */
export function decodeStatuses(reader, reason) {
  return reader.list(1, before => {
    const number = reader.integer(1)
    const name = statusName(number)
    check(name !== undefined, reason)
    check(before === undefined || statusNumber(before) < number, reason)
    return name
  }, count => check(count >= 1, reason))
}

function decodeScope(reader, before) {
  const start = reader.offset
  const regions = decodeRegions(reader)
  const statuses = decodeStatuses(reader, 'trustList.status')
  const bytes = reader.since(start)
  check(before === undefined || compared(before.bytes, bytes) < 0, 'trustList.scope')
  return { bytes, scope: { regions, statuses } }
}

function decodeIssuer(reader, before) {
  const issuer = { jurisdiction: reader.integer(3), name: reader.name('trustList.name') }
  check(before === undefined || comparedIssuers(before, issuer) < 0, 'trustList.issuer')
  return issuer
}

function decodePeer(reader, taken) {
  const domain = reader.bytes(32)
  check(!isZero(domain) && !taken.some(other => equal(other.domain, domain)), 'trustList.peer')
  const name = reader.name('trustList.name')
  const from = reader.integer(4)
  const until = reader.integer(4)
  check(from < until, 'trustList.peer')
  const schemes = reader.list(1, (before = 0) => {
    const scheme = reader.integer(2)
    check(scheme > before, 'trustList.scheme')
    return scheme
  }, count => check(count >= 1, 'trustList.scheme'))
  const regionCode = decodeRegionCode(reader)
  return { domain, name, from, until, schemes, regionCode, regions: decodeRegions(reader) }
}

function decodePolicy(reader, before) {
  const jurisdiction = reader.integer(3)
  check(before === undefined || before.jurisdiction < jurisdiction, 'trustList.policy')
  return { jurisdiction, keyId: reader.integer(4) }
}

async function decodeKeys(reader, issuers, scopes) {
  const count = reader.integer(4)
  check(count <= mostKeys, 'trustList.key')
  check(reader.left === entryLength * count, 'document.body')
  const keys = []
  while (keys.length < count) keys.push(await decodeEntry(reader, issuers, scopes, keys[keys.length - 1]))
  return keys
}

async function decodeEntry(reader, issuers, scopes, before) {
  const keyId = reader.integer(4)
  const key = reader.bytes(32)
  check(isAdmitted(key), 'key.notAdmitted')
  check(integerAt(await keyIdHash(key), 0, 4) === keyId, 'trustList.key')
  check(before === undefined || before.keyId < keyId, 'trustList.key')
  const issuer = issuers[reader.integer(2)]
  check(issuer !== undefined, 'trustList.issuer')
  const nibbles = reader.integer(1)
  const purpose = purposeNames[nibbles >> 4]
  check(purpose !== undefined, 'trustList.purpose')
  const scheme = reader.integer(2)
  check((scheme === 0) === isWithoutScope(purpose), 'trustList.scheme')
  const place = reader.integer(2)
  check(isWithoutScope(purpose) ? place === noScope : place < scopes.length, 'trustList.scope')
  const validFrom = reader.integer(4)
  const validUntil = reader.integer(4)
  check(validFrom < validUntil, 'trustList.window')
  const withdrawal = decodeWithdrawal(nibbles & 15, reader.integer(4))
  const epoch = reader.integer(4)
  const leastNumber = reader.integer(4)
  check(epoch === 0 || leastNumber !== 0, 'trustList.number')
  return {
    keyId, key, issuer, purpose, scheme, scope: scopes[place]?.scope ?? null, validFrom, validUntil, withdrawal, epoch,
    leastNumber
  }
}

function decodeWithdrawal(number, at) {
  check((number === 0) === (at === 0), 'trustList.withdrawal')
  if (number === 0) return null
  const reason = withdrawalNames[number]
  check(reason !== undefined, 'trustList.withdrawal')
  return { reason, at }
}
