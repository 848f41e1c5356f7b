// Trust lists in the JSON form, for the requests.

import { hexOf } from '../src/bytes.js'
import { regionCodeName, statusName } from '../src/registries.js'
import { documentJSON } from './documents.mjs'
import { damagedRanges } from './regions.mjs'
import { colliding, holder, mixedKey } from './signers.mjs'
import { badNames } from './trust-lists.mjs'

const purposes = [undefined, 'credential', 'statusList', 'policy', 'conversion']
const withdrawals = [undefined, 'superseded', 'ceased', 'compromised']

/** The JSON form of a trust list with sound content. */
export function trustListJSON(fields) {
  const { regionCode, issuers, peers, policies, keys } = fields.content
  const text = bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const regions = ({ none, ranges }) => ({ none, ranges })
  return {
    ...documentJSON(fields),
    trustList: {
      regionCode: regionCodeName(regionCode),
      issuers: issuers.map(issuer => ({
        name: text(issuer.name), jurisdiction: issuer.jurisdiction,
        keys: keys.filter(key => key.issuer === issuer).map(key => ({
          key: hexOf(key.key), purpose: purposes[key.purpose],
          ...key.scope === null
            ? {}
            : { scheme: key.scheme, regions: regions(key.scope), statuses: key.scope.statuses.map(statusName) },
          validFrom: key.validFrom, validUntil: key.validUntil,
          withdrawal: key.withdrawal === 0 ? null : { reason: withdrawals[key.withdrawal], at: key.withdrawnAt },
          epoch: key.epoch, leastNumber: key.leastNumber
        }))
      })),
      peers: peers.map(peer => ({
        domain: hexOf(peer.domain), name: text(peer.name), from: peer.from, until: peer.until, schemes: peer.schemes,
        regionCode: regionCodeName(peer.regionCode), regions: regions(peer)
      })),
      policies: policies.map(({ jurisdiction, key }) => ({ jurisdiction, key: hexOf(key) }))
    }
  }
}

/** The JSON form with one change that keeps the types, mostly. */
export function damagedTrustListJSON(random, form) {
  const result = structuredClone(form)
  const list = result.trustList
  const keys = list.issuers.flatMap(({ keys }) => keys)
  const one = (elements, edit) => {
    if (elements.length > 0) edit(random.pick(elements))
  }
  const regionsHolders = [...keys, ...list.peers].filter(({ regions }) => regions !== undefined)
  const key = edit => () => one(keys, edit)
  const number = () =>
    random.pick([0, 1, 2, 255, 65535, 65536, random.border(24), random.border(32), 2 ** 24, 2 ** 32, -1])
  const status = () => random.pick([
    '', 'suspended', 'revoked', 'scheme-15', 'scheme-016', 'scheme-128', 'Green', 'green', 'red', 'scheme-99'
  ])
  const defects = [
    () => { list.regionCode = random.pick(['', 'GB/T 2260', 'gb/t 2260', 'ISO 3166-1 numeric', 'constructor', '1']) },
    () => one([...list.issuers, ...list.peers], element => { element.name = random.pick(badNames) }),
    () => one([...list.issuers, ...list.peers], element => { element.name = random.pick(badNames) }),
    () => one(list.issuers, issuer => { issuer.jurisdiction = number() }),
    () => one(list.issuers, issuer => { list.issuers.push({ ...issuer, keys: [] }) }),
    () => { list.issuers = random.shuffled(list.issuers) },
    () => { list.issuers = [] },
    () => one(list.issuers, issuer => { issuer.keys = [...issuer.keys, ...issuer.keys.slice(0, 1)] }),
    () => one(list.issuers, issuer => {
      // One key twice, of which the second or the first has another defect too.
      const double = issuer.keys.slice(0, 1).map(key => ({ ...key, validUntil: key.validFrom }))
      issuer.keys = random.oneIn(2) ? [...issuer.keys, ...double] : [...double, ...issuer.keys]
    }),
    () => one(list.issuers, issuer => {
      // One key of two issuers, in any order.
      const double = issuer.keys.slice(0, 1).map(key => ({ ...key, validUntil: key.validFrom }))
      one(list.issuers, other => { other.keys = random.shuffled([...other.keys, ...double]) })
      list.issuers = random.shuffled(list.issuers)
    }),
    () => one(list.issuers, issuer => {
      issuer.keys.push(...colliding.map(({ key }) => ({
        key: hexOf(key), purpose: 'policy', validFrom: 0, validUntil: 1, withdrawal: null, epoch: 0, leastNumber: 0
      })))
    }),
    key(entry => {
      entry.key = random.pick(['', '00', entry.key.slice(2), entry.key + '00', '00'.repeat(32), hexOf(random.bytes(32)),
        hexOf(mixedKey(holder.key, random.below(8)))])
    }),
    key(entry => {
      entry.purpose = random.pick(['', 'Credential', 'statusList', 'policy', 'credential', 'conversion', 'toString'])
    }),
    key(entry => {
      entry.purpose = random.pick(['x', 'statusList'])
      delete entry[random.pick(['scheme', 'regions', 'statuses'])]
    }),
    key(entry => { entry.scheme = random.pick([0, 1, 65535, 65536]) }),
    key(entry => { entry.statuses = [...(entry.statuses ?? []), status()] }),
    key(entry => { entry.statuses = random.shuffled([...(entry.statuses ?? []), status(), status()]) }),
    key(entry => { entry.statuses = [] }),
    key(entry => { entry.statuses = new Array(random.pick([255, 256])).fill('green') }),
    key(entry => {
      const reason = random.pick(['', 'ceased', 'superseded', 'compromised', 'notWithdrawn'])
      entry.withdrawal = { reason, at: number() }
    }),
    key(entry => { entry.withdrawal = random.pick([null, {}, { reason: 'ceased' }, { at: 5 }, false, []]) }),
    key(entry => { entry[random.pick(['validFrom', 'validUntil', 'epoch', 'leastNumber'])] = number() }),
    () => one(regionsHolders, holder => {
      holder.regions = { none: random.oneIn(2), ranges: damagedRanges(random, holder.regions.ranges) }
    }),
    () => one(regionsHolders, holder => {
      const strange = random.pick([[1], [1, 2, 3], 1, [1, 2 ** 24], ['1', 2], [-1, 2], [1, 2.5]])
      holder.regions.ranges = [...holder.regions.ranges, strange]
    }),
    () => one(regionsHolders, holder => { holder.regions.none = random.pick([0, 1, 'true', null]) }),
    () => one(regionsHolders, holder => {
      holder.regions.ranges = Array.from({ length: random.pick([4096, 4097]) }, (_, i) => [2 * i + 1, 2 * i + 1])
    }),
    () => one(list.peers, peer => {
      peer.domain = random.pick(['', form.domain, '00'.repeat(32), '00'.repeat(31), peer.domain])
    }),
    () => one(list.peers, peer => { list.peers.push({ ...peer }) }),
    () => one(list.peers, peer => { peer[random.pick(['from', 'until'])] = number() }),
    () => one(list.peers, peer => {
      peer.schemes = random.pick([[], [0], [2, 1], [1, 1], [65536], new Array(256).fill(1)])
    }),
    () => one(list.peers, peer => { peer.regionCode = random.pick(['', 'ISO 3166-1 numeric', 'iso', 'toString']) }),
    () => { list.peers = random.shuffled(list.peers) },
    () => {
      const key = random.pick(['', '00', hexOf(random.bytes(32))])
      list.policies.push({ jurisdiction: random.border(24), key })
    },
    () => one(keys, ({ key }) => { list.policies.push({ jurisdiction: random.border(24), key }) }),
    () => one(list.policies, policy => { list.policies.unshift({ ...policy, key: hexOf(holder.key) }) }),
    () => { result[random.pick(['epoch', 'number', 'issuedAt', 'nextUpdate', 'expires'])] = number() },
    () => { result.domain = random.pick(['', '00'.repeat(32), hexOf(random.bytes(32))]) },
    () => { result.signatures = [...result.signatures, ...result.signatures] }
  ]
  random.pick(defects)()
  return result
}
