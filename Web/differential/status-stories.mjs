// What happens to a verifier whose issuers have status lists: a domain, the own one or a peer, with a key that has one,
// keys that may sign it and keys that may not, and what becomes of them. Here most documents are taken.

import { hexOf } from '../src/bytes.js'
import { enough, sorted } from './documents.mjs'
import { damagedBytes } from './mutations.mjs'
import { regionNumber } from './regions.mjs'
import { nextRoot } from './roots.mjs'
import { issuers } from './signers.mjs'
import {
  changesOf, damagedStatusList, indexNear, laterStatuses, soundStatuses, statusBytes, statusList
} from './status-lists.mjs'
import { bytesOf, credentialBy, last, shownText, timeOf, trustDomain, wrongStatusList } from './stories.mjs'
import { keyOf, peerOf, scopeOf, timeOfLists, trustList } from './trust-lists.mjs'

const everywhere = { none: true, ranges: [[1, 2 ** 24 - 1]] }
const names = ['湖北省', '浙江省', 'Hubei'].map(name => new TextEncoder().encode(name))

/** The times at which something changes in these stories; documents are issued about then, too. */
function moment(random) {
  return timeOfLists + 100 * random.below(50)
}

/** The entry of a key, mostly good for all of the story. */
function entryOf(random, signer, issuer, scope, said) {
  const withdrawal = random.pick([0, 0, 0, 0, 0, 1, 2, 3])
  return {
    ...keyOf(random, signer, issuer, scope),
    validFrom: random.oneIn(5) ? moment(random) : 0,
    validUntil: random.oneIn(5) ? timeOfLists + 10 ** 4 + moment(random) % 10 ** 4 : 2 ** 32 - 1,
    withdrawal,
    withdrawnAt: withdrawal === 0 ? 0 : moment(random),
    ...said
  }
}

const covering = random => ({ epoch: random.below(3), leastNumber: 1 + random.below(3) })
const deputy = { purpose: 2, scheme: 0, scope: null }

/** What a trust list says of a key with a status list and of those around it. */
function contentAbout(random, signers) {
  const issuer = { jurisdiction: regionNumber(random), name: names[0] }
  const other = { jurisdiction: random.oneIn(2) ? issuer.jurisdiction : regionNumber(random), name: names[1] }
  const scope = {
    ...random.oneIn(6) ? scopeOf(random) : everywhere,
    statuses: random.pick([[1, 2, 3], [1, 2, 3], [1, 2, 3, 16, 99], [1, 2, 3, 99], [1], [1, 3], [2, 16]])
  }
  const issuing = () => ({ purpose: random.pick([1, 1, 1, 4]), scheme: random.pick([1, 1, 1, 2]), scope })
  const keys = [
    entryOf(random, signers[0], issuer, scope, { ...issuing(), ...covering(random) }),
    entryOf(random, signers[1], issuer, null, deputy),
    entryOf(random, signers[2], issuer, null, deputy),
    entryOf(random, signers[3], other, null, deputy),
    entryOf(random, signers[4], random.pick([issuer, other]), scope, { ...issuing(), ...covering(random) }),
    entryOf(random, signers[5], issuer, null, { ...deputy, purpose: 3 })
  ]
  if (random.oneIn(8)) keys.splice(1, 2)
  return { regionCode: random.pick([1, 1, 1, 2]), issuers: [issuer, other], peers: [], policies: [], keys }
}

/** The content with a few changes that may end a status list, or give it back what ended it. */
function movedContent(random, content) {
  const keys = content.keys.map(key => ({ ...key }))
  for (let left = 1 + random.below(2); left > 0 && keys.length > 0; left--) {
    const key = random.oneIn(3) ? random.pick(keys) : keys[0]
    const changes = [
      () => { key.leastNumber = Math.max(1, key.leastNumber + random.pick([-1, 1, 1, 2, 3])) },
      () => { key.leastNumber = Math.max(1, key.leastNumber + random.pick([-1, 1, 1, 2, 3])) },
      () => { key.leastNumber = key.leastNumber || 1; key.epoch = Math.max(0, key.epoch + random.pick([-1, 1])) },
      () => Object.assign(key, { leastNumber: 0, epoch: 0 }),
      () => { key.withdrawal = random.pick([1, 2, 3]); key.withdrawnAt = moment(random) },
      () => { key.withdrawal = random.pick([1, 2, 3]); key.withdrawnAt = moment(random) },
      () => { if (key.withdrawal !== 3) Object.assign(key, { withdrawal: 0, withdrawnAt: 0 }) },
      () => { key.validFrom = Math.min(moment(random), key.validUntil - 1) },
      () => { key.validUntil = Math.max(moment(random), key.validFrom + 1) },
      () => { key.issuer = random.pick(content.issuers) },
      () => { if (key.scope !== null) key.scope = { ...key.scope, statuses: random.pick([[1], [1, 2], [1, 3], [1, 2, 3]]) } },
      () => { if (key.scope === null) key.purpose = 5 - key.purpose },
      () => Object.assign(key, deputy),
      () => { keys.splice(keys.indexOf(key), 1) },
      () => {}
    ]
    random.pick(changes)()
  }
  return { ...content, keys }
}

/** The keys that may sign a list of the entry's key. */
function ableAt(keys, entry, time) {
  return keys.filter(key => {
    if (key.withdrawal === 3 || key.validFrom > time) return false
    const isOver = key.withdrawal !== 0 && time >= key.withdrawnAt
    if (key === entry) return !(key.withdrawal === 2 && isOver)
    return key.purpose === 2 && key.issuer === entry.issuer && time < key.validUntil && !isOver
  })
}

/** One or two keys, mostly such as may sign. */
function signersAt(random, keys, entry, time) {
  const able = ableAt(keys, entry, time)
  return random.shuffled(random.oneIn(10) || able.length === 0 ? keys : able).slice(0, 1 + random.below(2))
}

/**
 * The last status list of the entry's key with new signatures, by which it may count again; as a whole or as a delta from
 * itself.
 */
function signedAgain(random, domain, entry) {
  const held = domain.statusLists.findLast(({ subject }) => subject === entry.key)
  if (held === undefined) return undefined
  const by = sorted(signersAt(random, last(domain.lists).content.keys, entry, held.issuedAt).map(({ signer }) => signer))
  return { ...held, by, earlier: random.oneIn(4) ? held : undefined }
}

/** The next status list of a key, mostly a good one, as a whole or as a delta. */
function nextOf(random, domain, entry) {
  const { keys } = last(domain.lists).content
  const before = domain.statusLists.filter(({ subject }) => subject === entry.key)
  const held = last(before)
  const allowed = [2, 3, 4, 5].filter(status => status > 3 || entry.scope?.statuses.includes(status) || random.oneIn(12))
  const content = held === undefined || random.oneIn(20)
    ? soundStatuses(random, allowed)
    : laterStatuses(random, held.content, allowed)
  const borders = [entry, entry, ...keys]
    .flatMap(({ validFrom, validUntil, withdrawnAt }) => [validFrom, validUntil, withdrawnAt])
    .filter(time => time > 0 && time < timeOfLists + 10 ** 5)
  const issuedAt = (random.oneIn(3) && borders.length > 0 ? random.pick(borders) : moment(random)) + random.pick([0, 0, -1, 1])
  const by = random.oneIn(6) ? [entry] : signersAt(random, keys, entry, issuedAt)
  const nextUpdate = issuedAt + 1 + random.below(random.pick([100, 10 ** 5, 10 ** 6]))
  const fields = {
    ...statusList(random, domain.id, entry.key, content, sorted(by.map(({ signer }) => signer))),
    number: Math.max(entry.leastNumber, held === undefined ? 1 : held.number + random.pick([1, 1, 2])),
    epoch: entry.epoch, issuedAt, nextUpdate, expires: nextUpdate + random.below(random.pick([100, 10 ** 6]))
  }
  return held !== undefined && random.oneIn(2) ? { ...fields, earlier: held } : fields
}

/** Deltas that do not make what they promise, or not from what is held; and other lists that are not the next. */
function wrongOf(random, domain, next) {
  const chain = domain.statusLists.filter(({ subject }) => subject === next.subject)
  const held = last(chain) ?? next
  const skipped = chain[chain.length - 2] ?? held
  const lie = laterStatuses(random, held.content)
  const changes = changesOf(held.content, next.content)
  return random.pick([
    () => ({ ...next, earlier: skipped }),
    () => ({ ...next, earlier: next }),
    () => ({ ...next, earlier: held, changes: statusBytes(changesOf(held.content, lie)) }),
    () => ({ ...next, earlier: held, changes: statusBytes(changesOf(held.content, lie)) }),
    () => ({ ...next, earlier: held, changes: statusBytes({ ...changes, capacity: lie.capacity }) }),
    () => damagedStatusList(random, { ...next, earlier: held }),
    () => damagedStatusList(random, { ...next, earlier: held }),
    () => wrongStatusList(random, domain, next),
    () => wrongStatusList(random, domain, next),
    () => wrongStatusList(random, domain, next)
  ])()
}

/** Documents after the first root, mostly in an order in which they are taken; and the domain of which they are. */
function drama(random) {
  const own = trustDomain(random)
  const isForeign = random.oneIn(3)
  const domain = isForeign ? trustDomain(random) : own
  const signers = random.shuffled(issuers)
  const documents = []
  const hand = fields => documents.push(fields)
  const publish = (of, content) => {
    const root = last(of.roots)
    const before = last(of.lists)
    const number = before === undefined || before.epoch !== root.trustListEpoch ? 1 : before.number + 1
    const list = { ...trustList(random, of.id, root, content, number), by: sorted(enough(random, root.listKeys)) }
    of.lists.push(list)
    hand(list)
  }
  const reign = of => {
    of.roots.push(nextRoot(random, last(of.roots), of.id))
    hand(last(of.roots))
    if (random.below(4) > 0) publish(of, last(of.lists).content)
  }
  if (isForeign) {
    const ownContent = contentAbout(random, random.shuffled(issuers))
    if (random.below(4) > 0) ownContent.keys = ownContent.keys.filter(({ signer }) => signer !== signers[0])
    const said = peerOf(random, domain.id)
    const wide = { from: 0, until: 2 ** 32 - 1, schemes: [1, 2], ...everywhere }
    publish(own, { ...ownContent, peers: [random.oneIn(4) ? said : { ...said, ...wide }] })
    hand(domain.roots[0])
  }
  publish(domain, contentAbout(random, signers))
  for (let left = 1 + random.below(7); left > 0; left--) {
    const { keys } = last(domain.lists).content
    const entry = random.oneIn(8) ? random.pick(keys) : keys[0]
    const what = random.below(20)
    if (what === 0) reign(random.pick([own, domain]))
    else if (what < 4) publish(domain, movedContent(random, last(domain.lists).content))
    else if (what === 4 && isForeign) {
      const { content } = last(own.lists)
      publish(own, { ...content, peers: random.pick([[], content.peers]) })
    } else if (what < 7 && entry !== undefined) {
      const again = signedAgain(random, domain, entry)
      if (again !== undefined) hand(again)
    } else if (entry !== undefined) {
      const next = nextOf(random, domain, entry)
      const isWrong = random.oneIn(4)
      hand(isWrong ? wrongOf(random, domain, next) : next)
      if (!isWrong) domain.statusLists.push(next)
    }
  }
  return { own, domain, documents, key: signers[0].key }
}

/** A first root and steps, as `store.replay` takes them. */
export function statusStory(random) {
  const { own, documents } = drama(random)
  const steps = documents.map(fields => {
    const time = random.oneIn(12)
      ? fields.issuedAt + random.pick([-86401, -86400, -86399, -(10 ** 8), 10 ** 8])
      : Math.max(timeOfLists, fields.issuedAt)
    const bytes = bytesOf(fields)
    return { document: hexOf(random.oneIn(40) ? damagedBytes(random, bytes) : bytes), time }
  })
  return { root: hexOf(bytesOf(own.roots[0])), steps }
}

/** A root, documents, a text and a time, as `verify` takes them. */
export function statusVerification(random) {
  const { own, domain, documents, key } = drama(random)
  const entries = domain.lists.map(({ content }) => content.keys.find(entry => entry.key === key)).filter(Boolean)
  const entry = last(entries.filter(({ scope }) => scope !== null)) ?? entries[0]
  const lists = domain.statusLists.filter(({ subject }) => subject === key)
  const list = random.oneIn(6) ? random.pick(lists) : last(lists)
  const issuedAt = random.oneIn(3) && list !== undefined
    ? list.issuedAt + random.pick([-1, 0, 1])
    : moment(random) + random.pick([-(10 ** 4), 0, 0])
  const index = list === undefined || random.oneIn(12) ? random.border(32) : indexNear(random, list.content)
  const { bytes, holder, lifetimeMinutes } = credentialBy(random, entry, undefined, {
    index, ...random.below(4) > 0 ? { issuedAt, lifetimeMinutes: random.pick([60, 1440, 20000]) } : {}
  })
  const borders = [...own.lists, ...domain.lists, ...domain.statusLists]
    .flatMap(({ issuedAt, nextUpdate, expires }) => [issuedAt, nextUpdate, expires])
  const usual = Math.max(issuedAt, list?.issuedAt ?? 0) + random.below(600)
  const time = random.oneIn(4) ? timeOf(random, issuedAt, lifetimeMinutes, borders) : usual
  const { text, operands } = shownText(random, holder, bytes, time)
  return {
    root: hexOf(bytesOf(own.roots[0])),
    documents: documents.map(fields => hexOf(random.oneIn(60) ? damagedBytes(random, bytesOf(fields)) : bytesOf(fields))),
    input: text,
    time,
    ...operands
  }
}
