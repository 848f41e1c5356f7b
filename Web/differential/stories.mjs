// What happens to a verifier: the documents that it is handed, and the credentials that it is shown.

import { ascii, equal, hexOf, joined } from '../src/bytes.js'
import { encodeCredential } from '../src/credential.js'
import { statusName } from '../src/registries.js'
import { encodeText } from '../src/text-form.js'
import { domainOf, enough, sorted } from './documents.mjs'
import { damagedBytes, damagedText } from './mutations.mjs'
import { damagedPolicy, policyBytes } from './policies.mjs'
import { anyHolder, showing } from './presentations.mjs'
import { numberNear, regionNumber } from './regions.mjs'
import { damagedRoot, firstRoot, nextRoot, rootBytes } from './roots.mjs'
import { colliding, holder } from './signers.mjs'
import {
  damagedStatusList, indexNear, laterStatuses, soundStatuses, statusList, statusListBytes
} from './status-lists.mjs'
import {
  damagedTrustList, timeOfLists, keyIdOf, laterContent, soundContent, trustList, trustListBytes, withKey
} from './trust-lists.mjs'

/** A trust domain with its roots, trust lists and status lists so far. */
export function trustDomain(random) {
  const first = firstRoot(random)
  return { id: domainOf(rootBytes(first)), roots: [first], lists: [], statusLists: [] }
}

export const last = list => list[list.length - 1]

const bytesByKind = { root: rootBytes, trustList: trustListBytes, statusList: statusListBytes, policy: policyBytes }

export function bytesOf(fields) {
  return bytesByKind[fields.kind](fields)
}

const damagedByKind = { root: damagedRoot, trustList: damagedTrustList, statusList: damagedStatusList, policy: damagedPolicy }

function damaged(random, fields) {
  return damagedByKind[fields.kind](random, fields)
}

const issues = ({ purpose }) => purpose === 1 || purpose === 4

/** The last status list of a key that was good. */
function statusListOf({ statusLists }, key) {
  return statusLists.findLast(({ subject }) => equal(subject, key))
}

/**
 * The fields of a good status list of one of the domain's keys, or of a delta that makes one; undefined if no key
 * has one.
 */
function nextStatusList(random, domain) {
  const keys = last(domain.lists)?.content.keys ?? []
  const listed = keys.filter(entry =>
    issues(entry) && entry.leastNumber !== 0 && (entry.withdrawal !== 3 || random.oneIn(5)))
  const entry = random.pick(random.oneIn(20) ? keys : listed)
  if (entry === undefined) return undefined
  const allowed = [2, 3, 4, 5].filter(status =>
    status > 3 || random.oneIn(20) || entry.scope?.statuses.includes(status))
  const before = statusListOf(domain, entry.key)
  const content = before === undefined || random.oneIn(8)
    ? soundStatuses(random, allowed)
    : laterStatuses(random, before.content, allowed)
  const signers = [entry, ...keys.filter(({ purpose, issuer }) => purpose === 2 && issuer === entry.issuer)]
  const able = signers.filter(({ withdrawal }) => random.oneIn(10) || (withdrawal !== 3 && withdrawal !== 2))
  const by = random.shuffled(able.length === 0 ? signers : able).slice(0, 1 + random.below(2))
  const borders = signers.flatMap(({ validFrom, validUntil, withdrawnAt }) => [validFrom, validUntil, withdrawnAt])
  const fields = statusList(random, domain.id, entry.key, content, sorted(by.map(({ signer }) => signer)))
  const number = Math.max(entry.leastNumber, before === undefined ? 1 : before.number + random.pick([1, 1, 2]))
  const issuedAt = random.oneIn(8)
    ? Math.min(2 ** 32 - 3, Math.max(0, random.pick(borders) + random.pick([-1, 0, 1])))
    : Math.max(fields.issuedAt, ...by.map(({ validFrom }) => validFrom))
  // Some expire while the credentials still hold.
  const brief = random.oneIn(3)
  const nextUpdate = Math.max(brief ? 0 : fields.nextUpdate, issuedAt + 1 + random.below(10 ** 5))
  const expires = Math.max(brief ? 0 : fields.expires, nextUpdate + random.below(10 ** 5))
  return {
    ...fields, number, epoch: entry.epoch,
    issuedAt,
    nextUpdate: Math.min(nextUpdate, 2 ** 32 - 2),
    expires: Math.min(expires, 2 ** 32 - 1),
    ...before !== undefined && random.oneIn(2) ? { earlier: before } : {}
  }
}

/** A document that is no next status list of its key, or the one before in another form. */
export function wrongStatusList(random, domain, next) {
  const held = statusListOf(domain, next.subject) ?? next
  const entries = last(domain.lists).content.keys
  const others = entries.map(({ signer }) => signer)
  const twin = { ...held, expires: held.expires + 1 }
  return random.pick([
    () => held,
    () => ({ ...held, earlier: held }),
    () => ({ ...held, by: sorted([...held.by, random.pick(others)]) }),
    () => twin,
    () => ({ ...twin, by: sorted([random.pick(others)]) }),
    () => random.pick(domain.statusLists) ?? next,
    () => ({ ...next, number: Math.max(1, held.number - 1) }),
    () => ({ ...next, number: 2 ** 32 - 1 }),
    () => ({ ...next, epoch: next.epoch + 1 }),
    () => ({ ...next, epoch: Math.max(0, next.epoch - 1) }),
    () => ({ ...next, by: [] }),
    () => ({ ...next, by: sorted([...next.by, random.pick([holder, ...others])]) }),
    () => ({ ...next, by: [holder] }),
    () => ({ ...next, subject: random.pick([holder.key, ...entries.map(({ key }) => key)]) }),
    () => ({ ...next, domain: random.bytes(32) }),
    () => ({ ...next, earlier: random.pick(domain.statusLists) ?? next }),
    () => ({ ...next, content: soundStatuses(random) }),
    () => damagedStatusList(random, next, others),
    () => damagedStatusList(random, next, others),
    () => damagedStatusList(random, next, others),
    () => damagedStatusList(random, twin, others)
  ])()
}

/** The fields of a good trust list after the last one; `peers` are the ids of domains that it may recognise. */
function nextList(random, { id, roots, lists }, peers) {
  const before = last(lists)
  const root = last(roots)
  const recognised = random.shuffled(random.oneIn(6) ? peers.slice(1) : peers)
  if (before === undefined || before.epoch !== root.trustListEpoch) {
    const content = before === undefined || random.oneIn(2)
      ? soundContent(random, recognised)
      : laterContent(random, before.content, recognised)
    return trustList(random, id, root, content, random.pick([1, 1, 2, 7]))
  }
  const content = laterContent(random, before.content, recognised)
  return trustList(random, id, root, content, before.number + random.pick([1, 1, 2]))
}

/** A document that is no next root of the domain. */
function wrongRoot(random, { id, roots }, next) {
  const held = last(roots)
  const twin = { ...held, expires: held.expires + 1 }
  return random.pick([
    () => ({ ...next, number: next.number + 1 }),
    () => random.pick(roots),
    () => held,
    () => ({ ...held, by: sorted([...held.by, ...held.rootKeys.signers]) }),
    () => twin,
    () => ({ ...twin, by: held.by.slice(1) }),
    () => ({ ...twin, trustListEpoch: held.trustListEpoch + random.below(2), issuedAt: held.issuedAt - 1 }),
    () => ({ ...twin, by: sorted([...held.by, ...next.by]) }),
    () => ({ ...next, by: sorted(enough(random, next.rootKeys)) }),
    () => ({ ...next, by: sorted(enough(random, held.rootKeys)) }),
    () => ({ ...next, trustListEpoch: Math.max(0, held.trustListEpoch - 1) }),
    () => ({ ...next, domain: random.bytes(32) }),
    () => firstRoot(random),
    () => damagedRoot(random, next),
    () => damagedRoot(random, next),
    () => damagedRoot(random, twin)
  ])()
}

/** A document that is no next trust list of the domain, or the one before in another form. */
function wrongList(random, { roots, lists }, next, peers) {
  const held = last(lists) ?? next
  const root = last(roots)
  const twin = { ...held, expires: held.expires + 1 }
  const signedNow = fields => ({ ...fields, by: sorted(enough(random, root.listKeys)) })
  return random.pick([
    () => held,
    () => random.pick(lists) ?? held,
    () => signedNow(held),
    () => signedNow(held),
    () => signedNow(twin),
    () => ({ ...twin, by: held.by.slice(1) }),
    () => ({ ...next, number: held.number - 1 }),
    () => ({ ...next, number: 2 ** 32 - 1 }),
    () => ({ ...next, epoch: next.epoch + 1 }),
    () => ({ ...next, epoch: Math.max(0, next.epoch - 1) }),
    () => ({ ...next, by: next.by.slice(1) }),
    () => ({ ...next, by: sorted([...next.by, random.pick([holder, ...root.rootKeys.signers])]) }),
    () => ({ ...next, by: sorted(enough(random, (roots[roots.length - 2] ?? root).listKeys)) }),
    () => ({ ...next, content: soundContent(random, peers) }),
    () => ({ ...next, domain: random.bytes(32) }),
    () => damagedTrustList(random, next, root.rootKeys.signers),
    () => damagedTrustList(random, next, root.rootKeys.signers),
    () => damagedTrustList(random, twin, root.rootKeys.signers)
  ])()
}

/** A first root and steps, as `store.replay` takes them: mostly good documents, with what an attacker would slip in. */
export function story(random) {
  const own = trustDomain(random)
  const peers = Array.from({ length: random.pick([0, 1, 1, 2]) }, () => trustDomain(random))
  const first = own.roots[0]
  const started = new Set([own])
  const steps = []
  let time = first.issuedAt + random.below(1000)
  const length = random.below(12)
  while (steps.length < length) {
    const domain = random.oneIn(2) ? own : random.pick([own, ...peers])
    const others = domain === own ? peers.map(({ id }) => id) : random.pick([[], [], [own.id]])
    const good = random.below(3) > 0
    let fields
    const statuses = started.has(domain) && random.oneIn(2) ? nextStatusList(random, domain) : undefined
    if (statuses !== undefined) {
      fields = good ? statuses : wrongStatusList(random, domain, statuses)
      if (good) domain.statusLists.push(statuses)
    } else if (!started.has(domain) && random.below(4) > 0) {
      const first = domain.roots[0]
      fields = good ? first : random.oneIn(2) ? wrongRoot(random, domain, first) : damagedRoot(random, first)
      if (good) started.add(domain)
    } else if (random.oneIn(domain === own ? 3 : 2)) {
      const next = nextRoot(random, last(domain.roots), domain.id)
      fields = good ? next : wrongRoot(random, domain, next)
      if (good) domain.roots.push(next)
    } else {
      const next = nextList(random, domain, others)
      fields = good ? next : wrongList(random, domain, next, others)
      if (good) domain.lists.push(next)
    }
    time = random.oneIn(6)
      ? fields.issuedAt + random.pick([-86401, -86400, -86399, -1, 0, 1, -(10 ** 8), 10 ** 8])
      : random.oneIn(30) ? random.pick([0, -1, 2 ** 53 - 1, -(2 ** 53 - 1)]) : Math.max(time, fields.issuedAt)
    const bytes = bytesOf(fields)
    steps.push({ document: hexOf(random.oneIn(20) ? damagedBytes(random, bytes) : bytes), time })
  }
  return { root: hexOf(bytesOf(random.oneIn(8) ? noFirstRoot(random, own) : first)), steps }
}

/** What is no first root: a damaged one, a later one, or none at all. */
function noFirstRoot(random, domain) {
  switch (random.below(4)) {
    case 0: return nextRoot(random, domain.roots[0], domain.id)
    case 1: {
      const list = nextList(random, domain, [])
      return random.oneIn(2) ? list : damagedTrustList(random, list)
    }
    default: return damagedRoot(random, domain.roots[0])
  }
}

/** The number of a region, mostly one of the scope. */
function regionFor(random, scope) {
  if (scope === null || random.oneIn(10)) return regionNumber(random)
  if (random.oneIn(4)) return numberNear(random, scope.ranges)
  return random.oneIn(6) || scope.ranges.length === 0 ? 0 : random.pick(scope.ranges)[1]
}

/**
 * A credential by a key of a list, mostly one that the list allows, often one that `statuses` says something of. Fields
 * in `said` are as they are there.
 */
export function credentialBy(random, entry, statuses, said = {}) {
  const { key, signer, scope } = entry
  const holder = said.holder ?? anyHolder(random)
  const lifetimeMinutes = said.lifetimeMinutes ?? random.pick([1, 1440, 20000, 1 + random.below(20000)])
  const issuedAt = said.issuedAt ?? (random.oneIn(3)
    ? Math.max(0, random.pick([entry.validFrom, entry.validUntil - 10 ** 7, entry.withdrawnAt, entry.validFrom + 10]) +
      random.pick([-1, 0, 1]))
    : timeOfLists + random.below(10 ** 6))
  const body = encodeCredential({
    binding: holder.binding,
    status: statusName(said.status ?? random.pick(random.oneIn(8) || scope === null ? [1, 2, 3, 16, 99] : scope.statuses)),
    region: said.region ?? regionFor(random, scope),
    keyId: random.oneIn(15) ? random.bytes(4) : keyIdOf(key),
    issuedAt: Math.min(issuedAt, 2 ** 32 - 1 - 60 * lifetimeMinutes),
    lifetimeMinutes,
    index: said.index ?? (statuses === undefined || random.oneIn(10) ? random.border(32) : indexNear(random, statuses.content)),
    holderHash: holder.holderHash,
    signature: new Uint8Array(64)
  }).slice(0, 36)
  const signature = random.oneIn(20) ? random.bytes(64) : signer.sign(joined(ascii('luyin:cred1'), body))
  return { bytes: joined(body, signature), holder, issuedAt, lifetimeMinutes }
}

/** A root, documents, a text and a time, as `verify` takes them. */
export function verification(random) {
  const own = trustDomain(random)
  const peers = Array.from({ length: random.pick([0, 1, 1, 2]) }, () => trustDomain(random))
  // Now and then two lists have two keys with one id.
  const alike = random.oneIn(8) ? random.shuffled(colliding) : []
  const handed = []
  const entries = []
  const borders = []
  for (const domain of [own, ...peers]) {
    if (domain !== own) handed.push(domain.roots[0])
    if (random.oneIn(4)) {
      domain.roots.push(nextRoot(random, last(domain.roots), domain.id, random.pick([1, 86400, 10 ** 6])))
      handed.push(last(domain.roots))
    }
    const lists = random.pick([1, 1, 1, 2])
    while (domain.lists.length < lists) {
      const list = nextList(random, domain, domain === own ? peers.map(({ id }) => id) : [])
      const same = alike[domain === own ? 0 : 1]
      domain.lists.push(same === undefined ? list : { ...list, content: withKey(random, list.content, same) })
      handed.push(last(domain.lists))
    }
    if (random.oneIn(12)) {
      domain.roots.push(nextRoot(random, last(domain.roots), domain.id, random.pick([1, 86400, 10 ** 6])))
      handed.push(last(domain.roots))
    }
    for (let left = random.pick([0, 1, 2, 3]); left > 0; left--) {
      const next = nextStatusList(random, domain)
      if (next === undefined) break
      domain.statusLists.push(next)
      handed.push(next)
    }
    if (random.oneIn(6)) {
      domain.lists.push(nextList(random, domain, domain === own ? peers.map(({ id }) => id) : []))
      handed.push(last(domain.lists))
    }
    const { keys, peers: said } = last(domain.lists).content
    entries.push(...keys.filter(({ scope }) => scope !== null || random.oneIn(6)))
    borders.push(...said.flatMap(({ from, until }) => [from, until]))
  }
  const times = ({ issuedAt, nextUpdate, expires }) => [issuedAt, nextUpdate, expires]
  borders.push(...[...own.roots, ...handed].flatMap(times))

  const nobody = random.pick(colliding)
  const statusLists = [own, ...peers].flatMap(domain => domain.statusLists)
  const covered = entries.filter(({ key }) => statusLists.some(({ subject }) => equal(subject, key)))
  const some = random.oneIn(2) ? random.pick(covered) : undefined
  const entry = some ?? entries[random.below(entries.length + (entries.length === 0 || random.oneIn(10) ? 1 : 0))] ??
    { key: nobody.key, signer: nobody, scope: null, validFrom: 0, validUntil: 2 ** 32 - 1, withdrawnAt: 0 }
  const chosen = entries.find(({ signer }) => signer === alike[random.below(2)]) ?? entry
  const { bytes, holder, issuedAt, lifetimeMinutes } =
    credentialBy(random, chosen, statusLists.findLast(({ subject }) => equal(subject, chosen.key)))
  const time = random.oneIn(12)
    ? own.roots[0].issuedAt - random.pick([1, 1, 300, 10 ** 7])
    : timeOf(random, issuedAt, lifetimeMinutes, borders)
  const { text, operands } = shownText(random, holder, bytes, time)

  let documents = handed.map(fields =>
    bytesOf(random.oneIn(40) ? damaged(random, fields) : fields))
  if (random.oneIn(15)) documents = random.shuffled(documents)
  if (random.oneIn(15)) documents.splice(random.below(documents.length), 1)
  if (random.oneIn(30)) documents = documents.map(bytes => random.oneIn(4) ? damagedBytes(random, bytes) : bytes)
  return {
    root: hexOf(random.oneIn(40) ? rootBytes(damagedRoot(random, own.roots[0])) : rootBytes(own.roots[0])),
    documents: documents.map(hexOf),
    input: random.oneIn(15) ? damagedText(random, text) : text,
    time,
    ...operands
  }
}

/** The text of a credential alone, or as its holder shows it where there is no place, and what the verifier brings. */
export function shownText(random, holder, credential, time) {
  if (random.oneIn(2)) return { text: encodeText(credential), operands: {} }
  const { bytes, operands } = showing(random, holder, credential, time, null)
  return { text: encodeText(bytes.length > 0 ? bytes : credential), operands }
}

export function timeOf(random, issuedAt, lifetimeMinutes, borders) {
  switch (random.below(12)) {
    case 0: return random.pick([0, -1, 2 ** 32, 2 ** 53 - 1, -(2 ** 53 - 1)])
    case 1:
    case 2: return random.pick(borders) + random.pick([-1, 0, 1])
    case 3: return random.pick([issuedAt - 300, issuedAt + 60 * lifetimeMinutes]) + random.pick([-1, 0, 1])
    default: return issuedAt + random.below(60 * lifetimeMinutes)
  }
}
