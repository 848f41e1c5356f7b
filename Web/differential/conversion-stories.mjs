// What a gateway makes of a credential: a domain whose trust list has the gateway and names its policy, a source of the
// domain or of a peer, and conversions that are about it. Each part mostly lets the gateway convert, and seldom not or hardly.

import { ascii, compared, hexOf } from '../src/bytes.js'
import { statusName } from '../src/registries.js'
import { encodeText } from '../src/text-form.js'
import { enough, sorted } from './documents.mjs'
import { damagedBytes, strangeValue } from './mutations.mjs'
import { damagedPolicy, domainIds, everywhere, givenFor, idOf, policy, some } from './policies.mjs'
import { assuranceNames } from './policy-forms.mjs'
import { bindings, domainFor, ending, entryOf, names, never, now } from './policy-stories.mjs'
import { anyHolder, showing } from './presentations.mjs'
import { around } from './recognitions.mjs'
import { numberNear, regionNumber, soundRanges } from './regions.mjs'
import { holder as stranger, issuers } from './signers.mjs'
import { statusList } from './status-lists.mjs'
import { bytesOf, credentialBy, last } from './stories.mjs'
import { peerOf, scopeOf, trustList } from './trust-lists.mjs'

const [sourceSigner, gatewaySigner, policySigner, otherSigner] = issuers
const statuses = [1, 2, 3, 16, 99]
const day = 86400

/** True seldom: there are some twenty things to go wrong. */
const seldom = random => random.oneIn(45)

/** What is to be so, with codes for names. */
function planOf(random) {
  const ownCode = random.pick([1, 1, 1, 2])
  const isOwn = random.below(3) > 0
  const hasList = random.below(4) > 0
  const stated = random.pick([1, 1, 1, 2, 3, 99])
  const listed = hasList ? random.pick([0, 0, 0, 0, 2, 3, random.oneIn(2) ? random.pick([4, 5]) : 2]) : 0
  // An issuer's clock may be ahead.
  const age = random.oneIn(12) ? -random.pick([1, 2, 299, 300])
    : random.pick([0, 1, 2, 59, 60, 61, 119, 120, 3600, 43200, random.oneIn(4) ? 10 ** 6 : 1])
  return {
    ownCode, isOwn, hasList, stated, listed,
    regionCode: !isOwn && random.oneIn(5) ? 3 - ownCode : ownCode,
    clockSuspect: seldom(random),
    isStale: random.oneIn(12),
    jurisdiction: random.pick([0, 420000, 420300, regionNumber(random)]),
    gatewayJurisdiction: random.pick([0, 0, 520000, regionNumber(random)]),
    purpose: seldom(random) ? 4 : 1,
    scheme: random.pick([1, 1, 2]),
    gatewayScheme: random.pick([1, 1, 2]),
    residence: random.pick([0, 420000, 420381, 420381, regionNumber(random)]),
    status: listed === 0 || listed > 3 || (stated <= 3 && stated > listed) ? stated : listed,
    issuedAt: now - age,
    lifetimeMinutes: random.pick([1440, 1440, 20000, random.oneIn(3) ? random.pick([1, 2, 3]) : 1000])
  }
}

function withdrawn(random, key) {
  return { ...key, withdrawal: random.pick([1, 2, 3]), withdrawnAt: now + random.pick([-1000, -1, 0, 1, 1000]) }
}

/** The entry of the gateway. */
function gatewayEntry(random, plan, issuer) {
  const scope = seldom(random) ? scopeOf(random) : {
    ...random.below(3) > 0 ? everywhere : around(random, { regionCode: plan.ownCode }, plan.residence),
    statuses: random.oneIn(8) ? some(random, statuses) : statuses
  }
  const leastNumber = seldom(random) ? 0 : 1 + random.below(2)
  const entry = entryOf(random, gatewaySigner, issuer, scope, {
    purpose: 4, scheme: plan.gatewayScheme, scope, leastNumber, epoch: leastNumber === 0 ? 0 : random.below(3),
    validFrom: random.oneIn(8) ? random.pick([plan.issuedAt, now]) + random.pick([-1, 0, 1]) : 0,
    validUntil: random.oneIn(plan.issuedAt > now ? 2 : 12) ? Math.max(now, plan.issuedAt) + random.pick([0, 0, 1, 2]) : never
  })
  if (seldom(random)) return withdrawn(random, entry)
  if (!seldom(random)) return entry
  return random.oneIn(2) ? { ...entry, purpose: 1 } : { ...entry, purpose: random.pick([2, 3]), scheme: 0, scope: null }
}

function sourceEntry(random, plan, issuer) {
  const scope = { ...everywhere, statuses: seldom(random) ? some(random, statuses) : statuses }
  return entryOf(random, sourceSigner, issuer, scope, {
    purpose: plan.purpose, scheme: plan.scheme, scope, leastNumber: plan.hasList ? 1 : 0
  })
}

/** What the own trust list says: of the gateway and its policy, and of the source or its domain. */
function ownContent(random, plan, peer) {
  const issuer = { jurisdiction: plan.gatewayJurisdiction, name: names[0] }
  const source = plan.isOwn ? { jurisdiction: plan.jurisdiction, name: names[1] } : issuer
  const gateway = gatewayEntry(random, plan, issuer)
  const leastNumber = random.below(3)
  const signing = entryOf(random, policySigner, issuer, null, {
    purpose: 3, leastNumber, epoch: leastNumber === 0 ? 0 : random.below(2)
  })
  const named = seldom(random) ? random.pick([[], [regionNumber(random)]])
    : [plan.gatewayJurisdiction, ...random.oneIn(10) ? [regionNumber(random)] : []]
  return {
    regionCode: plan.ownCode, issuers: plan.isOwn ? [issuer, source] : [issuer],
    peers: peer === null ? [] : [{
      ...peerOf(random, peer.id), from: 0, until: never, schemes: [1, 2], regionCode: plan.regionCode, ...everywhere
    }],
    policies: [...new Set(named)].map(jurisdiction => ({ jurisdiction, key: policySigner.key })),
    keys: [
      ...seldom(random) ? [] : [gateway], seldom(random) ? withdrawn(random, signing) : signing,
      ...plan.isOwn ? [sourceEntry(random, plan, source)] : []
    ]
  }
}

function peerContent(random, plan) {
  const issuer = { jurisdiction: plan.jurisdiction, name: names[1] }
  return { regionCode: plan.regionCode, issuers: [issuer], peers: [], policies: [], keys: [sourceEntry(random, plan, issuer)] }
}

/** The content a while later: about the gateway, the source or the policy something else is said. */
function movedContent(random, content) {
  const keys = content.keys.map(key => ({ ...key }))
  const key = random.pick(keys)
  const isScoped = key.scope !== null
  const without = keys.filter(other => other !== key)
  const policies = content.policies.filter(other => without.some(({ purpose, key }) => purpose === 3 && key === other.key))
  return {
    ...content, keys,
    ...random.pick([
      () => ({ keys: [...without, withdrawn(random, key)] }),
      () => ({ keys: [...without, { ...key, withdrawal: 0, withdrawnAt: 0 }] }),
      () => ({ keys: without, policies }),
      () => ({ policies: [] }),
      () => ({ keys: [...without, { ...key, leastNumber: key.leastNumber + 1 }] }),
      () => ({ keys: [...without, { ...key, leastNumber: 1 + random.below(2), epoch: random.below(3) }] }),
      () => ({ keys: [...without, { ...key, validUntil: Math.max(key.validFrom + 1, now + random.pick([-1000, 1])) }] }),
      () => isScoped ? { keys: [...without, { ...key, purpose: 5 - key.purpose }] } : {},
      () => isScoped ? { keys: [...without, { ...key, scheme: 3 - key.scheme }] } : {},
      () => isScoped ? { keys: [...without, { ...key, scope: { ...key.scope, statuses: some(random, statuses) } }] } : {},
      () => isScoped ? { keys: [...without, { ...key, scope: { ...key.scope, none: false, ranges: soundRanges(random) } }] } : {}
    ])()
  }
}

/** A conversion that applies to the credential, by the gateway. */
function conversionFor(random, plan, place) {
  const regions = number => random.below(3) > 0 ? everywhere : around(random, plan, number)
  const domains = random.pick(plan.isOwn ? [1, 1, 2, 3] : [2, 2, 3])
  const converted = random.oneIn(2) ? some(random, statuses, plan.status) : [plan.status]
  return {
    id: ascii(idOf(random, place)),
    from: now - random.pick([0, 0, 1, 100, 10 ** 6]),
    until: now + random.pick([1, 1, 2, 100, 10 ** 6]),
    domains,
    listed: domains === 3 ? [plan.domain, ...domainIds(random)].sort(compared) : [],
    regionCode: plan.regionCode,
    jurisdictions: regions(plan.jurisdiction),
    residences: regions(plan.residence),
    exceptions: plan.residence <= 1 || random.below(3) > 0 ? [] : [[1, 1]],
    scheme: plan.scheme,
    statuses: converted,
    givesScheme: plan.gatewayScheme,
    givesStatus: random.oneIn(3) ? givenFor(random, converted) : Math.max(plan.status, ...converted),
    reference: ascii(`Ordinance ${place}`)
  }
}

/** The conversion with one field by which it does not apply, or hardly. */
function missed(random, conversion, plan) {
  const elsewhere = () => ({ none: random.oneIn(2), ranges: soundRanges(random) })
  const others = conversion.statuses.filter(status => status !== plan.status)
  return {
    ...conversion,
    ...random.pick([
      () => ({ from: now + random.pick([0, 1, 1]), until: never }),
      () => ({ from: 0, until: now + random.pick([-1, 0, 0, 1]) }),
      () => ({ domains: plan.isOwn ? 3 : 1, listed: plan.isOwn ? domainIds(random) : [] }),
      () => ({ regionCode: 3 - plan.regionCode }),
      () => ({ jurisdictions: elsewhere() }),
      () => ({ residences: elsewhere() }),
      () => {
        const near = Math.max(1, numberNear(random, [[Math.max(1, plan.residence), Math.max(1, plan.residence)]]))
        return { exceptions: [[near, near]] }
      },
      () => ({ scheme: 3 - plan.scheme }),
      () => ({ givesScheme: 3 - plan.gatewayScheme }),
      () => others.length === 0 ? { statuses: [99], givesStatus: 99 } : { statuses: others }
    ])()
  }
}

function conversionsFor(random, plan) {
  return Array.from({ length: seldom(random) ? 0 : random.pick([1, 2, 3]) }, (_, place) => {
    const conversion = conversionFor(random, plan, place)
    return random.oneIn(3) ? missed(random, conversion, plan) : conversion
  })
}

/** The index of the source; its status list says of it what is planned. */
const index = 5

function statusesFor(random, plan, domain) {
  const issuedAt = now - random.pick([0, 60, 3600])
  const sets = plan.listed === 0 ? [] : [{ status: plan.listed, indices: [index] }]
  const brief = Math.max(issuedAt + 1, now + random.pick([1, 2, 30, 59, 60, 61, 3600, day - 1, day, day + 1]))
  return {
    ...statusList(random, domain.id, sourceSigner.key, { capacity: seldom(random) ? index : 1000, sets }, [sourceSigner]),
    epoch: 0, number: 1, issuedAt,
    ...random.oneIn(2) ? { nextUpdate: brief, expires: brief } : ending(random, issuedAt, plan.isStale)
  }
}

function policyFor(random, plan, domain) {
  const { epoch, leastNumber } = last(domain.lists).content.keys.find(({ signer }) => signer === policySigner)
  const named = last(domain.lists).content.policies.map(({ jurisdiction }) => jurisdiction)
  const jurisdiction = random.oneIn(3) ? random.pick([...named, plan.gatewayJurisdiction]) : plan.gatewayJurisdiction
  const content = { jurisdiction, rules: [], conversions: conversionsFor(random, plan) }
  const issuedAt = now - random.pick([0, 1, 1000, 50000])
  const fields = {
    ...policy(random, domain.id, policySigner.key, content, [policySigner]), epoch,
    number: Math.max(1, leastNumber + random.below(2)), issuedAt, ...ending(random, issuedAt, plan.isStale)
  }
  return seldom(random) ? damagedPolicy(random, fields, [otherSigner]) : fields
}

/** Documents after the first root, and the domains of which they are. */
function drama(random) {
  const planned = planOf(random)
  const own = domainFor(random, planned)
  const peer = planned.isOwn ? null : domainFor(random, planned)
  const plan = { ...planned, domain: (peer ?? own).id }
  const documents = []
  const publish = (domain, content, issuedAt) => {
    const root = last(domain.roots)
    const list = {
      ...trustList(random, domain.id, root, content, domain.lists.length + 1), by: sorted(enough(random, root.listKeys)),
      issuedAt, ...ending(random, issuedAt, plan.isStale)
    }
    domain.lists.push(list)
    documents.push(list)
  }
  if (!seldom(random)) publish(own, ownContent(random, plan, peer), plan.clockSuspect ? now : now - random.pick([0, 1, 60000]))
  else own.lists.push({ content: ownContent(random, plan, peer) })
  if (peer !== null) {
    documents.push(peer.roots[0])
    publish(peer, peerContent(random, plan), now - 60000)
  }
  if (plan.hasList && !seldom(random)) documents.push(statusesFor(random, plan, peer ?? own))
  if (!seldom(random)) documents.push(policyFor(random, plan, own))
  if (random.oneIn(5)) {
    const domain = random.pick([own, peer ?? own])
    publish(domain, movedContent(random, last(domain.lists).content), now)
  }
  const entries = [...own.lists, ...peer?.lists ?? []].flatMap(({ content }) => content.keys)
  const source = entries.find(({ signer }) => signer === sourceSigner)
  const self = entries.find(({ signer, scope }) => signer === gatewaySigner && scope !== null)
  const entry = seldom(random) && self !== undefined ? self : source
  const borders = [...own.lists, ...documents].filter(({ expires }) => expires !== undefined)
    .flatMap(({ nextUpdate, expires }) => [nextUpdate, expires])
  const ends = [plan.issuedAt - 300, plan.issuedAt + 60 * plan.lifetimeMinutes, now, now + 2, now + 100]
  const time = plan.clockSuspect ? now - random.pick([1, 100])
    : random.oneIn(6) ? random.pick([...borders, ...ends]) + random.pick([-1, 0, 1])
      : random.oneIn(100) ? random.pick([0, -1, 2 ** 53 - 1, -(2 ** 53 - 1)]) : now
  const handed = random.oneIn(25) ? random.shuffled(documents) : documents
  return {
    plan, entry, time,
    handed: {
      root: hexOf(bytesOf(own.roots[0])),
      documents: handed.map(fields => hexOf(random.oneIn(120) ? damagedBytes(random, bytesOf(fields)) : bytesOf(fields))),
      time,
      gateway: hexOf(seldom(random)
        ? random.pick([sourceSigner.key, policySigner.key, stranger.key, new Uint8Array(32), new Uint8Array(0), random.bytes(31)])
        : gatewaySigner.key)
    }
  }
}

function sourceOf(random, { plan, entry }, holder) {
  const { issuedAt, lifetimeMinutes, residence: region, stated: status } = plan
  return credentialBy(random, entry, undefined, { issuedAt, lifetimeMinutes, region, status, index, holder })
}

/** Operands as `credential.convert` takes them. */
export function convertible(random) {
  const story = drama(random)
  // A document is hardly ever compared: that takes a tenth of a second.
  const assurance = random.pick([1, 1, 1, 2, 3, 5, 6, random.oneIn(6) ? 4 : 1])
  const { bytes: credential, holder } = sourceOf(random, story, anyHolder(random, bindings[assurance]))
  const { bytes, operands } = showing(
    random, holder, credential, story.time, [3, 6].includes(assurance) ? undefined : null, assuranceNames[assurance])
  return {
    ...story.handed,
    input: encodeText(bytes.length > 0 ? bytes : credential),
    index: random.oneIn(40) ? random.pick([-1, 2 ** 32, 2 ** 53 - 1]) : random.border(32),
    ...operands
  }
}

/** Operands as `conversion.standing` takes them. */
export function standing(random) {
  const story = drama(random)
  const { bytes, holder } = sourceOf(random, story, anyHolder(random))
  const origin = seldom(random) ? damagedBytes(random, bytes)
    : random.oneIn(50) ? showing(random, holder, bytes, story.time, null).bytes : bytes
  const status = seldom(random)
    ? random.pick(['suspended', 'revoked', 'none', 'scheme-15', '', 'Green', strangeValue(random)])
    : statusName(random.pick(random.oneIn(5) ? statuses : [1, 1, 2, 3, story.plan.status]))
  const { domain } = story.plan
  return {
    ...story.handed, origin: hexOf(origin), domain: hexOf(random.oneIn(25) ? damagedBytes(random, domain) : domain), status
  }
}
