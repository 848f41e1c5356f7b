// Trust lists for the requests. A list is made of issuers, scopes and keys that name each other; only when it becomes
// bytes does each get its place. Damage is done to the places too, and signed anew.

import { ascii, compared, equal, integerBytes, joined } from '../src/bytes.js'
import { damageEnvelope, documentBytes, enough, sha512, sorted, stranger, times, zeros } from './documents.mjs'
import { damagedBytes } from './mutations.mjs'
import { damagedRanges, regionNumber, soundRanges } from './regions.mjs'
import { colliding, holder, issuers as signers, mixedKey } from './signers.mjs'

const soundNames = [
  '湖北省', '浙江省', 'Hubei', 'a', 'é', 'e\u0301', '\u{1f600}', '\ufeffa', 'a'.repeat(255), '湖'.repeat(85), '\u00a0',
  '\u200e', '\u2027', '\u202f', '\u2065', '\u206a', '\uffff', '\u{10ffff}'
]

/** Texts that are no names. */
export const badNames = [
  '', 'a'.repeat(256), '湖'.repeat(86), '\u0000', 'a\n', '\u001f', '\u007f', '\u0085', '\u009f', 'a\u2028', '\u2029',
  '\u202a', 'a\u202e', '\u2066', '\u2069b'
]

const badNameBytes = [
  [], [0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0x61, 0x80], [0x0a],
  [0xc2, 0x85], [0xe2, 0x80, 0xa8], [0xf0, 0x80, 0x80, 0xaf]
].map(bytes => Uint8Array.from(bytes))

const utf8 = text => new TextEncoder().encode(text)

export function keyIdOf(key) {
  return sha512(ascii('luyin:keyid'), key).slice(0, 4)
}

function regionsOf(random) {
  const none = random.oneIn(2)
  return { none, ranges: none && random.oneIn(4) ? [] : soundRanges(random) }
}

function statusesOf(random) {
  const all = [1, 2, 3, 16, 17, 16 + random.below(112), 127]
  const some = new Set(random.shuffled(all).slice(0, 1 + random.below(5)))
  return [...(random.oneIn(2) ? some.add(1) : some)].sort((a, b) => a - b)
}

export function scopeOf(random) {
  return { ...regionsOf(random), statuses: statusesOf(random) }
}

/** About when everything in these lists happens. */
export const timeOfLists = 1582000000

function around(random) {
  return timeOfLists + random.below(10 ** 6)
}

export function keyOf(random, signer, issuer, scope) {
  const purpose = random.pick([1, 1, 1, 1, 1, 2, 3, 4])
  const withdrawal = random.pick([0, 0, 0, 0, 0, 0, 1, 2, 3])
  const leastNumber = random.oneIn(2) ? 1 + random.below(3) : 0
  const scoped = purpose === 1 || purpose === 4
  return {
    signer, key: signer.key, issuer, purpose, withdrawal,
    scheme: scoped ? random.pick([1, 1, 1, 2, 3, 65535]) : 0,
    scope: scoped ? scope : null,
    validFrom: random.pick([0, 0, timeOfLists - 10 ** 6, around(random)]),
    validUntil: random.pick([2 ** 32 - 1, 2 ** 32 - 1, timeOfLists + 2 * 10 ** 6, around(random) + 10 ** 6]),
    withdrawnAt: withdrawal === 0 ? 0 : around(random),
    epoch: leastNumber === 0 ? 0 : random.below(3),
    leastNumber
  }
}

/** What a list says of a peer with this domain id. */
export function peerOf(random, domain) {
  return {
    domain, name: utf8(random.pick(soundNames)),
    from: random.pick([0, timeOfLists - 10 ** 6, around(random)]),
    until: random.pick([2 ** 32 - 1, timeOfLists + 2 * 10 ** 6, around(random) + 10 ** 6]),
    schemes: random.pick([[1], [1], [1, 2, 3, 65535], [2], [1, 2]]),
    regionCode: random.pick([1, 1, 1, 2]),
    ...(random.oneIn(2) ? { none: true, ranges: [[1, 2 ** 24 - 1]] } : regionsOf(random))
  }
}

/** Sound content: issuers, keys and policies in any order, each naming what it belongs to. */
export function soundContent(random, peers) {
  const issuers = []
  const count = random.pick([0, 1, 1, 2, 2, 3, 4])
  while (issuers.length < count) {
    const issuer = { jurisdiction: regionNumber(random), name: utf8(random.pick(soundNames)) }
    if (!issuers.some(other => sameIssuer(other, issuer))) issuers.push(issuer)
  }
  const scopes = [scopeOf(random), scopeOf(random)]
  // Of the two keys with one id a list has at most one.
  const pool = random.shuffled([...signers, random.pick(colliding), random.pick(signers)])
  const keys = count === 0 ? [] : pool.slice(0, random.oneIn(6) ? 0 : 1 + random.below(5))
    .filter((signer, i, all) => all.indexOf(signer) === i)
    .map(signer => keyOf(random, signer, random.pick(issuers), random.pick(scopes)))
  const policies = keys.filter(({ purpose }) => purpose === 3).slice(0, random.below(3))
    .map(({ key }) => ({ jurisdiction: regionNumber(random), key }))
    .filter(({ jurisdiction }, i, all) => all.findIndex(other => other.jurisdiction === jurisdiction) === i)
  return { regionCode: random.pick([1, 1, 1, 2]), issuers, peers: peers.map(id => peerOf(random, id)), policies, keys }
}

function sameIssuer(a, b) {
  return a.jurisdiction === b.jurisdiction && equal(a.name, b.name)
}

/** The content with one more key, by which a credential can be issued, and none of the same id. */
export function withKey(random, content, signer) {
  const issuer = content.issuers[0] ?? { jurisdiction: regionNumber(random), name: utf8(random.pick(soundNames)) }
  const key = { ...keyOf(random, signer, issuer, scopeOf(random)), purpose: 1, scheme: 1 }
  key.scope ??= scopeOf(random)
  const others = content.keys.filter(other => !equal(keyIdOf(other.key), keyIdOf(key.key)))
  const issuers = content.issuers.length === 0 ? [issuer] : content.issuers
  return { ...content, issuers, keys: [...others, key] }
}

/** The content a while later: a key withdrawn, gone, come back or new, and other words about the peers. */
export function laterContent(random, before, peers) {
  const fresh = soundContent(random, peers)
  const keys = before.keys.map(key => ({ ...key }))
  const add = key => {
    const issuer = before.issuers.find(issuer => sameIssuer(issuer, key.issuer))
    if (issuer === undefined) before.issuers = [...before.issuers, key.issuer]
    if (keys.some(other => equal(keyIdOf(other.key), keyIdOf(key.key)))) return
    keys.push({ ...key, issuer: issuer ?? key.issuer })
  }
  before = { ...before }
  const withdrawn = keys[random.below(keys.length + 1)]
  if (withdrawn !== undefined && random.oneIn(2)) {
    // A compromised key may be called something else here, which a verifier refuses.
    withdrawn.withdrawal = random.pick([1, 2, 3, 3, 3])
    withdrawn.withdrawnAt = around(random)
  }
  const renumbered = keys[random.below(keys.length + 1)]
  if (renumbered !== undefined && random.oneIn(3)) {
    // Its status list may count no longer by this.
    renumbered.leastNumber = random.below(5)
    renumbered.epoch = renumbered.leastNumber === 0 ? 0 : random.pick([renumbered.epoch, random.below(3)])
  }
  if (random.oneIn(3)) keys.splice(random.below(keys.length + 1), 1)
  if (random.oneIn(2)) fresh.keys.slice(0, 2).forEach(add)
  return {
    ...before, keys,
    peers: random.oneIn(3) ? fresh.peers : before.peers,
    policies: before.policies.filter(({ key }) => keys.some(other => other.purpose === 3 && equal(other.key, key)))
  }
}

const regionsBytes = ({ none, ranges, rangeCount = ranges.length }) => joined(
  [Number(none)], integerBytes(rangeCount, 2), ...ranges.flatMap(range => range.map(end => integerBytes(end, 3))))

const scopeBytes = scope => joined(
  regionsBytes(scope), [scope.statusCount ?? scope.statuses.length], scope.statuses)

/** The content in order, with places instead of names. */
function placed({ regionCode, issuers, peers, policies, keys }) {
  const scopes = []
  for (const { scope } of keys) {
    if (scope !== null && !scopes.some(other => equal(scopeBytes(other), scopeBytes(scope)))) scopes.push(scope)
  }
  scopes.sort((a, b) => compared(scopeBytes(a), scopeBytes(b)))
  const inOrder = issuers.slice().sort((a, b) => a.jurisdiction - b.jurisdiction || compared(a.name, b.name))
  return {
    regionCode, scopes, issuers: inOrder, peers,
    policies: policies.slice().sort((a, b) => a.jurisdiction - b.jurisdiction)
      .map(({ jurisdiction, key }) => ({ jurisdiction, keyId: keyIdOf(key) })),
    keys: keys.map(key => ({
      ...key,
      keyId: keyIdOf(key.key),
      issuer: inOrder.indexOf(key.issuer),
      scope: key.scope === null ? 65535 : scopes.findIndex(scope => equal(scopeBytes(scope), scopeBytes(key.scope)))
    })).sort((a, b) => compared(a.keyId, b.keyId))
  }
}

const nameField = ({ name, nameLength = name.length }) => joined([nameLength % 256], name)

function placedBytes({ regionCode, scopes, issuers, peers, policies, keys, keyCount = keys.length, counts = {} }) {
  return joined(
    [regionCode],
    integerBytes(counts.scopes ?? scopes.length, 2), ...scopes.map(scopeBytes),
    integerBytes(counts.issuers ?? issuers.length, 2),
    ...issuers.map(issuer => joined(integerBytes(issuer.jurisdiction, 3), nameField(issuer))),
    [counts.peers ?? peers.length],
    ...peers.map(peer => joined(
      peer.domain, nameField(peer), integerBytes(peer.from, 4), integerBytes(peer.until, 4),
      [peer.schemeCount ?? peer.schemes.length], ...peer.schemes.map(scheme => integerBytes(scheme, 2)),
      [peer.regionCode], regionsBytes(peer))),
    integerBytes(counts.policies ?? policies.length, 2),
    ...policies.map(({ jurisdiction, keyId }) => joined(integerBytes(jurisdiction, 3), keyId)),
    integerBytes(keyCount, 4),
    ...keys.map(key => joined(
      key.keyId, key.key, integerBytes(key.issuer, 2), [key.purpose << 4 | key.withdrawal], integerBytes(key.scheme, 2),
      integerBytes(key.scope, 2), integerBytes(key.validFrom, 4), integerBytes(key.validUntil, 4),
      integerBytes(key.withdrawnAt, 4), integerBytes(key.epoch, 4), integerBytes(key.leastNumber, 4))))
}

/**
 * The fields of a good trust list of a domain.
 *
 * @param {object} root the fields of the root that is held
 */
export function trustList(random, domain, root, content, number = 1) {
  return {
    kind: 'trustList', domain, epoch: root.trustListEpoch, number, ...times(random, 1579000000 + random.below(10 ** 6)),
    content, by: sorted(enough(random, root.listKeys))
  }
}

/** The bytes of a trust list with these fields, whatever they are. */
export function trustListBytes(fields) {
  return documentBytes({ ...fields, body: fields.body ?? placedBytes(fields.placed ?? placed(fields.content)) })
}

/** The fields with one defect, each signed anew. */
export function damagedTrustList(random, fields, others = []) {
  const result = { ...fields }
  switch (random.below(4)) {
    case 0:
      damageEnvelope(random, result, others)
      return result
    case 1:
      result.body = damagedBytes(random, placedBytes(placed(fields.content)))
      return result
    default:
      result.placed = damagedPlaced(random, placed(fields.content), fields.domain)
      return result
  }
}

/** One defect in what the body says. */
function damagedPlaced(random, list, own) {
  const result = { ...list, counts: {} }
  const change = (name, edit) => {
    const at = random.below(list[name].length + 1)
    result[name] = list[name].map((element, i) => i === at ? edit({ ...element }, list[name][i - 1]) : element)
  }
  const doubled = name => {
    const at = random.below(list[name].length + 1)
    result[name] = [...list[name].slice(0, at + 1), ...list[name].slice(at)]
  }
  const badName = element => random.oneIn(5)
    ? { ...element, nameLength: random.pick([0, element.name.length - 1, element.name.length + 1, 255]) }
    : { ...element, name: random.oneIn(2) ? random.pick(badNameBytes) : utf8(random.pick(badNames)) }
  const key = edit => () => change('keys', edit)
  const regions = element => random.pick([
    () => ({ ...element, ranges: damagedRanges(random, element.ranges) }),
    () => ({ ...element, none: random.pick([0, 1, 2, 255]) }),
    () => ({ ...element, none: 0, ranges: [] }),
    () => ({ ...element, none: 2, ranges: [[0, 0]] }),
    () => ({ ...element, rangeCount: random.pick([0, 1, element.ranges.length + 1, 4096, 4097, 65535]) })
  ])()
  const defects = [
    () => { result.regionCode = random.pick([0, 1, 2, 3, 255]) },
    () => change('scopes', regions),
    () => change('scopes', regions),
    () => change('scopes', scope => ({ ...scope, statuses: damagedStatuses(random, scope.statuses) })),
    () => change('scopes', scope => ({ ...scope, statuses: damagedStatuses(random, scope.statuses) })),
    () => change('scopes', scope => ({ ...scope, statusCount: random.pick([0, 1, 115, 116, 255]) })),
    () => doubled('scopes'),
    () => { result.scopes = list.scopes.slice().reverse() },
    () => { result.scopes = random.shuffled([...list.scopes, scopeOf(random)]) },
    () => {
      // One more scope, in its place: unused, and the places of others moved.
      result.scopes = [...list.scopes, scopeOf(random)].sort((a, b) => compared(scopeBytes(a), scopeBytes(b)))
    },
    () => change('issuers', badName),
    () => change('issuers', badName),
    () => doubled('issuers'),
    () => { result.issuers = list.issuers.slice().reverse() },
    () => change('issuers', issuer => ({ ...issuer, jurisdiction: regionNumber(random) })),
    () => { result.issuers = list.issuers.slice(1) },
    () => change('peers', badName),
    () => change('peers', peer => ({ ...peer, domain: random.pick([zeros, own ?? zeros, random.bytes(32)]) })),
    () => change('peers', (peer, before) => ({ ...peer, domain: before?.domain ?? own ?? zeros })),
    () => change('peers', peer => ({ ...peer, from: random.pick([peer.until, peer.until - 1, 2 ** 32 - 1]) })),
    () => change('peers', peer => ({
      ...peer, schemes: random.pick([[], [0], [0, 1], [1, 1], [2, 1], [1, 2, 2], [65535, 65534], [1, 65535]])
    })),
    () => change('peers', peer => ({ ...peer, schemeCount: random.pick([0, 1, 2, 255]) })),
    () => change('peers', peer => ({ ...peer, regionCode: random.pick([0, 1, 2, 3, 255]) })),
    () => change('peers', regions),
    () => doubled('peers'),
    () => doubled('policies'),
    () => { result.policies = [{ jurisdiction: random.border(24), keyId: random.bytes(4) }, ...list.policies] },
    () => {
      const known = list.keys[random.below(list.keys.length + 1)]
      result.policies = [{ jurisdiction: 5, keyId: known?.keyId ?? zeros.slice(0, 4) }]
    },
    () => { result.keyCount = random.pick([0, 1, list.keys.length + 1, 131072, 131073, 2 ** 32 - 1]) },
    () => {
      const name = random.pick(['scopes', 'issuers', 'peers', 'policies'])
      result.counts[name] = random.pick([0, 1, list[name].length + 1, 255])
    },
    () => doubled('keys'),
    () => { result.keys = list.keys.slice().reverse() },
    () => { result.keys = list.keys.slice(1) },
    () => {
      // Two keys with one key id.
      const both = colliding.map(signer => ({
        ...keyOf(random, signer, 0, 65535), keyId: keyIdOf(signer.key), purpose: 2, scheme: 0, scope: 65535
      }))
      result.keys = [...list.keys, ...both].sort((a, b) => compared(a.keyId, b.keyId))
    },
    key(entry => ({ ...entry, keyId: damagedBytes(random, joined(entry.keyId, zeros)).slice(0, 4) })),
    key(entry => {
      const bad = random.pick([mixedKey(holder.key, random.below(8)), zeros, stranger(random).key, signers[0].key])
      return { ...entry, key: bad, keyId: random.oneIn(2) ? keyIdOf(bad) : entry.keyId }
    }),
    key(entry => ({ ...entry, issuer: random.pick([0, 1, list.issuers.length, 65535]) })),
    key(entry => ({ ...entry, purpose: random.below(16) })),
    key(entry => ({ ...entry, purpose: random.pick([1, 2, 3, 4]) })),
    key(entry => ({ ...entry, scheme: random.pick([0, 1, 65535]) })),
    key(entry => ({ ...entry, scope: random.pick([0, 1, list.scopes.length, 65534, 65535]) })),
    key(entry => ({ ...entry, validFrom: random.pick([entry.validUntil, entry.validUntil - 1, 2 ** 32 - 1]) })),
    key(entry => ({ ...entry, withdrawal: random.below(16) })),
    key(entry => ({ ...entry, withdrawal: random.below(4), withdrawnAt: random.pick([0, 1, 2 ** 32 - 1]) })),
    key(entry => ({ ...entry, epoch: random.below(2), leastNumber: random.below(2) }))
  ]
  random.pick(defects)()
  return result
}

function damagedStatuses(random, statuses) {
  const bad = random.pick([0, 4, 5, 6, 15, 128, 255])
  const all = [1, 2, 3, ...Array.from({ length: 112 }, (_, i) => 16 + i)]
  return random.pick([
    [], [bad], [...statuses, bad], [bad, ...statuses], statuses.slice().reverse(), [...statuses, statuses.at(-1)], all,
    [...all, 127], all.slice(1)
  ])
}
