// The JSON form of a trust list's body, and encoding from it (spec: trust-list.md, JSON form).

import { compared, hexOf, integerAt, integerBytes, joined, joinedList } from './bytes.js'
import { nameBytes } from './grammar.js'
import {
  fieldElement, fieldMember, hexMember, listMember, nullableMember, objectElement, objectMember, stringElement,
  stringMember
} from './json-form.js'
import { keyIdHash } from './keys.js'
import { check } from './reason-codes.js'
import { encodeRegions, readRegionsForm, regionsForm } from './regions.js'
import { regionCodeNumber, statusNumber } from './registries.js'
import {
  comparedIssuers, decodeTrustListBody, isWithoutScope, noScope, purposeNumber, withdrawalNumber
} from './trust-list.js'

/** Stand for names that the registries have not; decoding refuses each. */
const unknownName = 0
const unknownWithdrawal = 15

/**
 * Reads the member `trustList` of the JSON form. Nothing is judged but types.
 *
 * @returns {object} the members, hex as bytes; keys of any bytes, and lists in any order
 * @throws {Refusal} `request`
 */
export function readTrustListForm(form) {
  return {
    regionCode: stringMember(form, 'regionCode'),
    issuers: listMember(form, 'issuers', element => readIssuerForm(objectElement(element))),
    peers: listMember(form, 'peers', element => readPeerForm(objectElement(element))),
    policies: listMember(form, 'policies', element => readPolicyForm(objectElement(element)))
  }
}

function readIssuerForm(form) {
  return {
    name: stringMember(form, 'name'),
    jurisdiction: fieldMember(form, 'jurisdiction', 3),
    keys: listMember(form, 'keys', element => readKeyForm(objectElement(element)))
  }
}

function readKeyForm(form) {
  const purpose = stringMember(form, 'purpose')
  return {
    key: hexMember(form, 'key'),
    purpose,
    scheme: isWithoutScope(purpose) ? 0 : fieldMember(form, 'scheme', 2),
    scope: isWithoutScope(purpose)
      ? null
      : {
          regions: readRegionsForm(objectMember(form, 'regions')),
          statuses: listMember(form, 'statuses', stringElement)
        },
    validFrom: fieldMember(form, 'validFrom', 4),
    validUntil: fieldMember(form, 'validUntil', 4),
    withdrawal: nullableMember(form, 'withdrawal', withdrawal => ({
      reason: stringMember(withdrawal, 'reason'),
      at: fieldMember(withdrawal, 'at', 4)
    })),
    epoch: fieldMember(form, 'epoch', 4),
    leastNumber: fieldMember(form, 'leastNumber', 4)
  }
}

function readPeerForm(form) {
  return {
    domain: hexMember(form, 'domain', 32),
    name: stringMember(form, 'name'),
    from: fieldMember(form, 'from', 4),
    until: fieldMember(form, 'until', 4),
    schemes: listMember(form, 'schemes', scheme => fieldElement(scheme, 2)),
    regionCode: stringMember(form, 'regionCode'),
    regions: readRegionsForm(objectMember(form, 'regions'))
  }
}

function readPolicyForm(form) {
  return { jurisdiction: fieldMember(form, 'jurisdiction', 3), key: hexMember(form, 'key') }
}

/**
 * The bytes of a body that was read from the JSON form. Decoding them gives the same body, in order.
 *
 * @param {object} content what `readTrustListForm` gives
 * @param {{domain: Uint8Array}} header the fields of the header
 * @throws {Refusal} `trustList.*` or `key.notAdmitted`
 */
export async function encodeTrustListBody(content, header) {
  for (const { name } of [...content.issuers, ...content.peers]) check(nameBytes(name) !== null, 'trustList.name')
  const scopes = scopesOf(content)
  checkCounts(content, scopes)
  const body = await bodyBytes(content, scopes)
  await decodeTrustListBody(body, header)
  return body
}

function keysOf({ issuers }) {
  return issuers.flatMap(({ keys }) => keys)
}

/** The different scopes in order, as bytes, and the place of each by its hex. */
function scopesOf(content) {
  const byHex = new Map()
  for (const { scope } of keysOf(content)) {
    if (scope === null) continue
    const bytes = scopeBytes(scope)
    byHex.set(hexOf(bytes), bytes)
  }
  const inOrder = [...byHex.values()].sort(compared)
  return { inOrder, places: new Map(inOrder.map((bytes, place) => [hexOf(bytes), place])) }
}

function scopeBytes({ regions, statuses }) {
  const numbers = ascending(statuses.map(name => statusNumber(name) ?? unknownName))
  return joined(encodeRegions(regions), integerBytes(numbers.length, 1), numbers)
}

function ascending(numbers) {
  return numbers.slice().sort((a, b) => a - b)
}

/** That all counts fit their fields. */
function checkCounts(content, scopes) {
  const { issuers, peers, policies } = content
  const keys = keysOf(content).filter(({ scope }) => scope !== null)
  check(issuers.length <= 65_535, 'trustList.issuer')
  check(peers.length <= 255, 'trustList.peer')
  check(policies.length <= 65_535, 'trustList.policy')
  const all = [...keys.map(({ scope }) => scope.regions), ...peers.map(({ regions }) => regions)]
  check(all.every(({ ranges }) => ranges.length <= 65_535), 'trustList.scope')
  check(keys.every(({ scope }) => scope.statuses.length <= 255), 'trustList.status')
  check(peers.every(({ schemes }) => schemes.length <= 255), 'trustList.scheme')
  check(scopes.inOrder.length <= 65_535, 'trustList.scope')
}

async function bodyBytes(content, scopes) {
  const issuers = content.issuers.slice().sort(comparedIssuers)
  const places = new Map(issuers.map((issuer, place) => [issuer, place]))
  const policies = content.policies.slice().sort((a, b) => a.jurisdiction - b.jurisdiction)
  const entries = []
  for (const issuer of issuers) {
    for (const key of issuer.keys) entries.push(await entryBytes(key, places.get(issuer), scopes))
  }
  // Two entries with one key id stay in the order of their issuers, and then in that given.
  entries.sort((a, b) => integerAt(a, 0, 4) - integerAt(b, 0, 4))
  return joined(
    integerBytes(regionCodeNumber(content.regionCode) ?? unknownName, 1),
    integerBytes(scopes.inOrder.length, 2),
    joinedList(scopes.inOrder),
    integerBytes(issuers.length, 2),
    joinedList(issuers.map(({ jurisdiction, name }) => joined(integerBytes(jurisdiction, 3), countedName(name)))),
    integerBytes(content.peers.length, 1),
    joinedList(content.peers.map(peerBytes)),
    integerBytes(policies.length, 2),
    joinedList(await Promise.all(policies.map(async ({ jurisdiction, key }) =>
      joined(integerBytes(jurisdiction, 3), await keyIdHash(keyOf(key)))))),
    integerBytes(entries.length, 4),
    joinedList(entries)
  )
}

function countedName(name) {
  const bytes = nameBytes(name)
  return joined(integerBytes(bytes.length, 1), bytes)
}

function peerBytes({ domain, name, from, until, schemes, regionCode, regions }) {
  return joined(
    domain,
    countedName(name),
    integerBytes(from, 4),
    integerBytes(until, 4),
    integerBytes(schemes.length, 1),
    joinedList(ascending(schemes).map(scheme => integerBytes(scheme, 2))),
    integerBytes(regionCodeNumber(regionCode) ?? unknownName, 1),
    encodeRegions(regions)
  )
}

async function entryBytes(entry, issuer, scopes) {
  const key = keyOf(entry.key)
  const withdrawal = entry.withdrawal === null ? 0 : withdrawalNumber(entry.withdrawal.reason) ?? unknownWithdrawal
  return joined(
    await keyIdHash(key),
    key,
    integerBytes(issuer, 2),
    [(purposeNumber(entry.purpose) ?? unknownName) << 4 | withdrawal],
    integerBytes(entry.scheme, 2),
    integerBytes(entry.scope === null ? noScope : scopes.places.get(hexOf(scopeBytes(entry.scope))), 2),
    integerBytes(entry.validFrom, 4),
    integerBytes(entry.validUntil, 4),
    integerBytes(entry.withdrawal?.at ?? 0, 4),
    integerBytes(entry.epoch, 4),
    integerBytes(entry.leastNumber, 4)
  )
}

/** The key, or 32 zeros for one of another length: those are no admitted key. */
function keyOf(key) {
  return key.length === 32 ? key : new Uint8Array(32)
}

/** The member `trustList` of the JSON form. */
export function trustListForm({ regionCode, issuers, peers, policies, keys }) {
  const keysByIssuer = new Map(issuers.map(issuer => [issuer, []]))
  for (const entry of keys) keysByIssuer.get(entry.issuer).push(keyForm(entry))
  const keysById = new Map(keys.map(({ keyId, key }) => [keyId, key]))
  return {
    regionCode,
    issuers: issuers.map(issuer =>
      ({ name: issuer.name, jurisdiction: issuer.jurisdiction, keys: keysByIssuer.get(issuer) })),
    peers: peers.map(({ domain, name, from, until, schemes, regionCode, regions }) =>
      ({ domain: hexOf(domain), name, from, until, schemes, regionCode, regions: regionsForm(regions) })),
    policies: policies.map(({ jurisdiction, keyId }) => ({ jurisdiction, key: hexOf(keysById.get(keyId)) }))
  }
}

function keyForm({ key, purpose, scheme, scope, validFrom, validUntil, withdrawal, epoch, leastNumber }) {
  return {
    key: hexOf(key),
    purpose,
    ...scope === null ? {} : { scheme, regions: regionsForm(scope.regions), statuses: scope.statuses },
    validFrom,
    validUntil,
    withdrawal,
    epoch,
    leastNumber
  }
}
