// What happens at a place with signed policies: a domain whose trust list names policies for some levels of the place, a
// credential by one of its keys or by a peer's, and rules that are about it. Most documents are taken.

import { hexOf } from '../src/bytes.js'
import { encodeText } from '../src/text-form.js'
import { domainOf, enough, sorted } from './documents.mjs'
import { damagedBytes } from './mutations.mjs'
import {
  assurances, conversionsOf, damagedPolicy, everywhere, observations, observedValues, passages, policy, soundPolicy
} from './policies.mjs'
import { assuranceNames, observationsJSON, passageNames } from './policy-forms.mjs'
import { anyHolder, showing } from './presentations.mjs'
import { rulesFor } from './recognitions.mjs'
import { regionNumber } from './regions.mjs'
import { firstRoot, nextRoot, rootBytes } from './roots.mjs'
import { holder, issuers } from './signers.mjs'
import { statusList } from './status-lists.mjs'
import { bytesOf, credentialBy, last } from './stories.mjs'
import { keyOf, peerOf, timeOfLists, trustList } from './trust-lists.mjs'

export const now = timeOfLists + 10 ** 5
export const never = 2 ** 32 - 1
export const names = ['贵州省', '湖北省'].map(name => new TextEncoder().encode(name))

/** The levels of a place. */
function levelsOf(regionCode, place) {
  if (regionCode === 2 || place < 100000 || place > 999999) return [place, 0]
  return [...new Set([place, place - place % 100, place - place % 10000, 0])]
}

/** The binding of each assurance; whoever shows a credential alone may have any. */
export const bindings = [
  undefined, undefined, 'deviceKey', 'deviceKey', 'identityDocument', 'guardianDeviceKey', 'guardianDeviceKey'
]

/** What is to be so when the place decides, with codes for names. */
function planOf(random) {
  const ownCode = random.pick([1, 1, 1, 2])
  const isOwn = random.below(4) > 0
  const hasList = random.oneIn(3)
  const stated = random.pick([1, 1, 2, 3, 99])
  // The status list says this of the index, or nothing.
  const listed = hasList ? random.pick([0, 0, 0, 2, 3, random.oneIn(3) ? 4 : 2]) : 0
  const clockSuspect = random.oneIn(5)
  const isStale = clockSuspect || random.oneIn(2)
  return {
    ownCode, hasList, stated, listed, clockSuspect, isStale,
    place: ownCode === 2 ? random.pick([156, 520382, 520000]) : random.pick([520382, 520382, 520300, 520000, 99999, 1000000]),
    isOwn,
    regionCode: isOwn ? ownCode : random.pick([1, 1, 2]),
    jurisdiction: random.pick([0, 420000, 420300, regionNumber(random)]),
    purpose: random.pick([1, 1, 4]),
    scheme: random.pick([1, 1, 2]),
    residence: random.pick([0, 420000, 420381, regionNumber(random)]),
    status: listed === 0 || listed > 3 || (stated <= 3 && stated > listed) ? stated : listed,
    // Where the clock is suspect only an answer to a challenge counts, or none at all; a document is hardly ever compared.
    assurance: random.pick(clockSuspect ? [1, 3, 6] : random.oneIn(20) ? assurances : [1, 2, 3, 5, 6]),
    age: random.pick([-1, 0, 1, 60, 43200]),
    freshness: isStale ? 2 : 1,
    listIsOlder: hasList && random.oneIn(2),
    passage: random.pick(passages),
    observations: observations.filter(() => random.oneIn(3)).map(observation =>
      ({ observation, value: random.pick(observedValues) }))
  }
}

/** When a document is to be replaced and when it ends: after now, unless it may be stale, or ends about now. */
export function ending(random, issuedAt, mayBeStale, endsNow = random.oneIn(40)) {
  if (endsNow) {
    const expires = Math.max(issuedAt + 1, now + random.pick([-1, 0, 0, 1]))
    return { nextUpdate: expires, expires }
  }
  const nextUpdate = mayBeStale && random.oneIn(3)
    ? Math.max(issuedAt + 1, now - random.below(3))
    : now + 1 + random.below(10 ** 5)
  return { nextUpdate, expires: nextUpdate + random.pick([1, 10 ** 5]) }
}

export function domainFor(random, { isStale }) {
  const root = firstRoot(random)
  const first = { ...root, ...ending(random, root.issuedAt, isStale) }
  return { id: domainOf(rootBytes(first)), roots: [first], lists: [], policies: [] }
}

/** An entry that is good all the time. */
export function entryOf(random, signer, issuer, scope, said) {
  return {
    ...keyOf(random, signer, issuer, scope), withdrawal: 0, withdrawnAt: 0, validFrom: 0, validUntil: never, scheme: 0,
    scope: null, epoch: 0, leastNumber: 0, ...said
  }
}

function issuingEntry(random, plan, issuer) {
  const scope = { ...everywhere, statuses: [1, 2, 3, 16, 99] }
  return entryOf(random, issuers[0], issuer, scope, {
    purpose: plan.purpose, scheme: plan.scheme, scope, leastNumber: plan.hasList ? 1 : 0
  })
}

/** For which jurisdictions there are policies, and by whose keys: for some of the place's levels, and now and then another. */
function policyKeys(random, plan, issuer) {
  const levels = levelsOf(plan.ownCode, plan.place).filter(() => random.oneIn(20) || !random.oneIn(4))
  if (random.oneIn(8)) levels.push(regionNumber(random))
  const jurisdictions = [...new Set(levels)]
  const keys = jurisdictions.map((_, i) => {
    const leastNumber = random.pick([0, 0, 1, 2])
    const withdrawal = random.oneIn(30) ? random.pick([1, 2, 3]) : 0
    return entryOf(random, issuers[1 + i], issuer, null, {
      purpose: 3, leastNumber, epoch: leastNumber === 0 ? 0 : random.below(3),
      withdrawal, withdrawnAt: withdrawal === 0 ? 0 : now + random.pick([-1000, 1000]),
      ...random.oneIn(30) ? { validUntil: now + random.pick([-100, 100]) } : {}
    })
  })
  const policies = jurisdictions.map((jurisdiction, i) =>
    ({ jurisdiction, key: (random.oneIn(30) ? keys[0] : keys[i]).key }))
  return { keys, policies }
}

/** What the own trust list says. */
function ownContent(random, plan, peer) {
  const issuer = { jurisdiction: plan.isOwn ? plan.jurisdiction : 0, name: names[0] }
  const { keys, policies } = policyKeys(random, plan, issuer)
  const recognised = peer === null ? [] : [{
    ...peerOf(random, peer.id), from: 0, until: never, schemes: [1, 2], regionCode: plan.regionCode, ...everywhere
  }]
  return {
    regionCode: plan.ownCode, issuers: [issuer], peers: recognised, policies,
    keys: plan.isOwn ? [issuingEntry(random, plan, issuer), ...keys] : keys
  }
}

function peerContent(random, plan) {
  const issuer = { jurisdiction: plan.jurisdiction, name: names[1] }
  return {
    regionCode: plan.regionCode, issuers: [issuer], peers: [], policies: [], keys: [issuingEntry(random, plan, issuer)]
  }
}

/** The content with one change by which policies may count no longer, or others may be made. */
function movedContent(random, content) {
  const keys = content.keys.map(key => ({ ...key }))
  const signing = keys.filter(({ purpose }) => purpose === 3)
  if (signing.length === 0) return content
  const key = random.pick(signing)
  const others = content.policies.filter(other => other.key !== key.key)
  const changed = extra => ({ ...content, keys, ...extra })
  return random.pick([
    () => { key.leastNumber += random.pick([1, 1, 2]); return changed() },
    () => { key.leastNumber = Math.max(1, key.leastNumber); key.epoch += 1; return changed() },
    () => { key.withdrawal = random.pick([1, 2, 3]); key.withdrawnAt = now + random.pick([-1000, 1000]); return changed() },
    () => { if (key.withdrawal !== 3) Object.assign(key, { withdrawal: 0, withdrawnAt: 0 }); return changed() },
    () => { key.validUntil = now + random.pick([-1000, 1000]); return changed() },
    () => { key.validFrom = now - random.pick([10, 1000, 10 ** 5]); return changed() },
    () => changed({ policies: others }),
    () => changed({ policies: others, keys: keys.filter(other => other !== key) }),
    () => { key.purpose = 2; return changed({ policies: others }) },
    () => changed({ policies: content.policies.map(named => ({ ...named, key: random.pick(signing).key })) }),
    () => {
      const jurisdiction = regionNumber(random)
      const elsewhere = content.policies.filter(other => other.jurisdiction !== jurisdiction)
      return changed({ policies: [...elsewhere, { jurisdiction, key: key.key }] })
    },
    () => changed()
  ])()
}

/** The next policy of a jurisdiction that the trust list names. */
function nextPolicy(random, plan, domain, { jurisdiction, key }) {
  const entry = last(domain.lists).content.keys.find(other => other.key === key)
  const before = domain.policies.findLast(({ subject }) => subject === key)
  const content = { jurisdiction, rules: rulesFor(random, plan, now), conversions: conversionsOf(random) }
  const issuedAt = now - random.pick([0, 1, 10, 1000, 50000])
  return {
    ...policy(random, domain.id, key, content, [entry.signer]),
    epoch: entry.epoch,
    number: Math.max(1, entry.leastNumber, before === undefined ? 1 : before.number + random.pick([1, 1, 2])),
    issuedAt, ...ending(random, issuedAt, plan.isStale, random.oneIn(25))
  }
}

/** A document that is no next policy, or the one before in another form. */
function wrongPolicy(random, domain, peer, next) {
  const held = domain.policies.findLast(({ subject }) => subject === next.subject) ?? next
  const twin = { ...held, expires: held.expires + 1 }
  const { keys } = last(domain.lists).content
  const others = keys.map(({ signer }) => signer)
  const changed = content => ({ ...next, content: { ...next.content, ...content } })
  return random.pick([
    () => held,
    () => twin,
    () => ({ ...twin, by: [holder] }),
    () => random.pick(domain.policies) ?? next,
    () => ({ ...next, number: Math.max(1, held.number - 1) }),
    () => ({ ...next, number: never }),
    () => ({ ...next, epoch: next.epoch + 1 }),
    () => ({ ...next, epoch: Math.max(0, next.epoch - 1) }),
    () => ({ ...next, by: [] }),
    () => ({ ...next, by: sorted([...next.by, random.pick([holder, ...others])]) }),
    () => ({ ...next, by: [random.pick([holder, ...others])] }),
    () => ({ ...next, subject: random.pick([holder.key, ...keys.map(({ key }) => key)]) }),
    () => ({ ...next, domain: random.bytes(32) }),
    () => ({ ...next, domain: peer?.id ?? random.bytes(32) }),
    () => changed({ jurisdiction: random.pick([0, 520000, regionNumber(random)]) }),
    () => ({ ...next, issuedAt: next.issuedAt - 1000 }),
    () => ({ ...next, content: soundPolicy(random) }),
    () => damagedPolicy(random, next, others),
    () => damagedPolicy(random, next, others),
    () => damagedPolicy(random, twin, others)
  ])()
}

/** Documents after the first root, mostly in an order in which they are taken. */
function drama(random) {
  const planned = planOf(random)
  const own = domainFor(random, planned)
  const peer = planned.isOwn ? null : domainFor(random, planned)
  const plan = { ...planned, domain: (peer ?? own).id }
  const documents = []
  const publish = (domain, content, issuedAt) => {
    const root = last(domain.roots)
    const before = last(domain.lists)
    const number = before === undefined || before.epoch !== root.trustListEpoch ? 1 : before.number + 1
    const list = {
      ...trustList(random, domain.id, root, content, number), by: sorted(enough(random, root.listKeys)),
      issuedAt, ...ending(random, issuedAt, plan.isStale)
    }
    domain.lists.push(list)
    documents.push(list)
  }
  const legislate = named => {
    const next = nextPolicy(random, plan, own, named)
    const isWrong = random.oneIn(40)
    documents.push(isWrong ? wrongPolicy(random, own, peer, next) : next)
    if (!isWrong) own.policies.push(next)
  }
  // If the clock is to be suspect, the own list has made the floor.
  publish(own, ownContent(random, plan, peer), plan.clockSuspect ? now : now - random.pick([0, 1, 60000]))
  if (peer !== null) {
    documents.push(peer.roots[0])
    publish(peer, peerContent(random, plan), now - 60000)
  }
  if (plan.hasList) documents.push(statusesFor(random, plan, peer ?? own))
  for (const named of last(own.lists).content.policies) {
    if (!random.oneIn(60)) legislate(named)
  }
  return { plan, own, peer, documents, publish, legislate }
}

/** The index of the credential; the status list says of it what is planned. */
const index = 5

function statusesFor(random, plan, domain) {
  const issuedAt = now - plan.age + (plan.listIsOlder ? -1 - random.below(2) : random.below(2))
  const sets = plan.listed === 0 ? [] : [{ status: plan.listed, indices: [index] }]
  return {
    ...statusList(random, domain.id, issuers[0].key, { capacity: random.oneIn(30) ? index : 1000, sets }, [issuers[0]]),
    epoch: 0, number: 1, issuedAt, ...ending(random, issuedAt, plan.isStale)
  }
}

/** A first root and steps, as `store.replay` takes them. */
export function policyStory(random) {
  const { plan, own, peer, documents, publish, legislate } = drama(random)
  for (let left = random.below(7); left > 0; left--) {
    const { content } = last(own.lists)
    const what = random.below(12)
    if (what === 0) {
      own.roots.push(nextRoot(random, last(own.roots), own.id))
      documents.push(last(own.roots))
      if (random.below(4) > 0) publish(own, content, now)
    } else if (what < 5) publish(own, movedContent(random, content), now)
    else if (content.policies.length === 0) publish(own, ownContent(random, plan, peer), now)
    else if (what < 7) {
      const next = nextPolicy(random, plan, own, random.pick(content.policies))
      documents.push(wrongPolicy(random, own, peer, next))
    } else if (what === 7 && own.policies.length > 0) documents.push(random.pick(own.policies))
    else legislate(random.pick(content.policies))
  }
  const steps = documents.map(fields => {
    const time = random.oneIn(12) ? fields.issuedAt + random.pick([-86401, -86400, -86399, -(10 ** 8), 10 ** 8]) : now
    const bytes = bytesOf(fields)
    return { document: hexOf(random.oneIn(50) ? damagedBytes(random, bytes) : bytes), time }
  })
  return { root: hexOf(bytesOf(own.roots[0])), steps }
}

/** A root, documents, a text, a time and a place, as `verify` takes them. */
export function policyVerification(random) {
  const { plan, own, peer, documents, publish } = drama(random)
  if (random.oneIn(8)) publish(own, movedContent(random, last(own.lists).content), now)
  const entry = last((peer ?? own).lists).content.keys.find(({ signer }) => signer === issuers[0])
  const said = {
    issuedAt: now - plan.age, lifetimeMinutes: random.pick([1440, 20000]), index, region: plan.residence,
    status: plan.stated, holder: anyHolder(random, bindings[plan.assurance])
  }
  const time = plan.clockSuspect ? now - random.pick([1, 100])
    : random.oneIn(10) ? now + random.pick([-1, 1, 2, 50, 10 ** 5]) : now
  const { bytes: credential, holder } = credentialBy(random, entry, undefined, said)
  const { bytes, operands } = showing(random, holder, credential, time, plan.place, assuranceNames[plan.assurance])
  const damaged = fields => random.oneIn(60) ? damagedBytes(random, bytesOf(fields)) : bytesOf(fields)
  const request = {
    root: hexOf(bytesOf(own.roots[0])),
    documents: (random.oneIn(20) ? random.shuffled(documents) : documents).map(fields => hexOf(damaged(fields))),
    input: encodeText(bytes.length > 0 ? bytes : credential),
    time,
    place: plan.place,
    passage: passageNames[plan.passage],
    observations: observationsJSON(plan.observations),
    ...operands
  }
  return random.oneIn(15) ? strangeVerification(random, request) : request
}

/** What is without a place, or ill-typed, or hardly not. */
function strangeVerification(random, request) {
  const { place, passage, observations, ...without } = request
  return random.pick([
    () => without,
    () => ({ ...without, place: null, passage: 5, observations: [] }),
    () => ({ ...request, place: random.pick([0, -1, 2 ** 24, 2 ** 24 - 1, '5', false, 520381, 1]) }),
    () => ({ ...request, passage: random.pick(['', 'Entry', 'toString', null, 1, 'exit']) }),
    () => ({ ...request, assurance: random.pick(['', 'any', '__proto__', null, 1, 'guardian']) }),
    () => ({ ...request, challenge: '00'.repeat(16) }),
    () => ({
      ...request,
      observations: random.pick([null, [], { temperature: 'none' }, { temperature: null }, { x: 'normal' }, {}])
    }),
    () => ({ place, passage, ...without }),
    () => ({ place, observations, ...without })
  ])()
}
