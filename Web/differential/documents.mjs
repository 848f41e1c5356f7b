// Signed documents and stories of updates for the requests. The encoder here checks nothing: it has to make what no
// honest one makes.

import { createHash } from 'node:crypto'
import { ascii, compared, hexOf, integerBytes, joined } from '../src/bytes.js'
import { damagedBytes } from './mutations.mjs'
import { holder, mixedKey, roots } from './signers.mjs'

const zeros = new Uint8Array(32)

function sha512(...parts) {
  return Uint8Array.from(createHash('sha512').update(joined(...parts)).digest())
}

function quorumBytes({ threshold, signers, count = signers.length }) {
  return joined([threshold, count], ...signers.map(({ key }) => key))
}

/** The bytes of a root with these fields, whatever they are, and its signatures by `by` in the order given. */
export function rootBytes(fields) {
  const { first = 0x41, version = 1, domain = zeros, subject = zeros, epoch = 0, number = 1, by = [] } = fields
  const body = fields.body ?? joined(
    integerBytes(fields.trustListEpoch, 4), quorumBytes(fields.rootKeys), quorumBytes(fields.listKeys))
  const header = joined(
    [first, version], domain, subject, integerBytes(epoch, 4), integerBytes(number, 4),
    integerBytes(fields.issuedAt, 4), integerBytes(fields.nextUpdate, 4), integerBytes(fields.expires, 4),
    integerBytes(fields.bodyLength ?? body.length, 4), fields.bodyHash ?? sha512(ascii('luyin:body1'), body))
  const message = joined(ascii('luyin:root1'), header)
  const signatures = by.map(signer => joined(signer.key, fields.forged?.(signer) ?? signer.sign(message)))
  return joined(header, body, [fields.signatureCount ?? by.length], ...signatures)
}

/** The id of the domain whose first root has these bytes. */
export function domainOf(bytes) {
  return sha512(ascii('luyin:domid'), ascii('luyin:root1'), bytes.slice(0, 154)).slice(0, 32)
}

function sorted(signers) {
  return [...new Set(signers)].sort((a, b) => compared(a.key, b.key))
}

function quorum(random, pool) {
  const count = random.oneIn(25) ? 32 : 1 + random.below(5)
  const signers = sorted(random.shuffled(pool).slice(0, count))
  return { threshold: 1 + random.below(signers.length), signers }
}

/** As many of the quorum's signers as it needs, or some more. */
function enough(random, { threshold, signers }) {
  return random.shuffled(signers).slice(0, threshold + random.below(signers.length - threshold + 1))
}

/** The fields of a good first root, signed by a quorum of its own. */
export function firstRoot(random) {
  // The pools overlap in no key. Now and then one is large enough for the longest list.
  const wide = random.oneIn(20)
  const rootKeys = quorum(random, wide ? roots.slice(0, 32) : roots.slice(0, 6))
  const listKeys = quorum(random, wide ? roots.slice(32) : roots.slice(6, 12))
  const issuedAt = 1577836800 + random.below(1000)
  const nextUpdate = issuedAt + 1 + random.below(10 ** 7)
  return {
    issuedAt, nextUpdate, expires: nextUpdate + random.below(10 ** 7), trustListEpoch: random.below(3), rootKeys,
    listKeys, by: sorted(enough(random, rootKeys))
  }
}

/** The fields of a good root after the one given. */
export function nextRoot(random, before, domain) {
  const after = { ...firstRoot(random), domain, number: (before.number ?? 1) + 1 }
  const step = random.pick([0, 1, 86400, 10 ** 7, -1000])
  const shift = before.issuedAt + step - after.issuedAt
  after.issuedAt += shift
  after.nextUpdate += shift
  after.expires += shift
  after.trustListEpoch = before.trustListEpoch + random.pick([0, 0, 0, 1])
  after.by = sorted([...enough(random, before.rootKeys), ...enough(random, after.rootKeys)])
  return after
}

/** The fields with one defect, each signed anew, so that the checks behind the hash and the signatures are reached. */
export function damagedRoot(random, fields) {
  const result = { ...fields }
  const list = random.pick(['rootKeys', 'listKeys'])
  const changed = quorum => { result[list] = { ...fields[list], ...quorum } }
  const { signers } = fields[list]
  const stranger = { key: random.bytes(32), sign: () => random.bytes(64) }
  const defects = [
    () => { result.first = random.pick([0x40, 0x42, 0x4f, 0x31, 0x11, 0x01, random.below(256)]) },
    () => { result.version = random.pick([0, 2, 255]) },
    () => { result.domain = random.pick([zeros, random.bytes(32), damagedBytes(random, joined(zeros)).slice(0, 32)]) },
    () => { result.subject = Uint8Array.from(zeros, (_, i) => i === 31 ? 1 : 0) },
    () => { result.epoch = 1 + random.below(3) },
    () => { result.number = random.pick([0, 1, 2, 3, 2 ** 32 - 1, (fields.number ?? 1) + 1]) },
    () => { result.nextUpdate = fields.issuedAt + random.pick([-1, 0, 1]) },
    () => { result.expires = fields.nextUpdate + random.pick([-1, 0]) },
    () => { result.issuedAt = random.border(32) },
    () => { result.bodyLength = random.pick([0, 1, 4095, 4096, 4097, 2 ** 32 - 1, 70]) },
    () => { result.bodyHash = random.bytes(64) },
    () => { result.body = rawBody(random, fields) },
    () => { result.body = rawBody(random, fields) },
    () => changed({ threshold: random.pick([0, signers.length, signers.length + 1, 255]) }),
    () => changed({ count: random.pick([0, 33, signers.length + 1, signers.length - 1, 255]) }),
    () => changed({ signers: random.shuffled(signers) }),
    () => changed({ signers: [...signers, signers[signers.length - 1]] }),
    () => changed({ signers: sorted([...signers, { key: mixedKey(holder.key, random.below(8)) }]) }),
    () => changed({ signers: sorted([...signers, stranger]) }),
    () => { result.listKeys = { ...fields.listKeys, signers: sorted([...fields.listKeys.signers, fields.rootKeys.signers[0]]) } },
    () => { result.by = [] },
    () => { result.by = fields.by.slice(1) },
    () => { result.by = fields.by.slice(0, -1) },
    () => { result.by = random.shuffled(fields.by) },
    () => { result.by = [...fields.by, fields.by[0]] },
    () => { result.by = sorted([...fields.by, random.pick([holder, stranger, ...fields.listKeys.signers])]) },
    () => { result.by = sorted([...fields.by, ...fields.rootKeys.signers]) },
    () => {
      result.by = Array.from({ length: random.pick([64, 65]) }, (_, i) =>
        ({ key: new Uint8Array(32).fill(i), sign: () => random.bytes(64) }))
    },
    () => { result.signatureCount = random.pick([0, fields.by.length + 1, 64, 65, 255]) },
    () => {
      const forged = random.pick(fields.by)
      result.forged = signer => signer === forged ? random.bytes(64) : undefined
    }
  ]
  random.pick(defects)()
  return result
}

function rawBody(random, { trustListEpoch, rootKeys, listKeys }) {
  return damagedBytes(random,
    joined(integerBytes(trustListEpoch, 4), quorumBytes(rootKeys), quorumBytes(listKeys)))
}

/** The JSON form of a root with these fields. */
export function rootJSON(fields) {
  const form = ({ threshold, signers }) => ({ threshold, keys: signers.map(({ key }) => hexOf(key)) })
  return {
    kind: 'root',
    domain: hexOf(fields.domain ?? zeros),
    epoch: fields.epoch ?? 0,
    number: fields.number ?? 1,
    issuedAt: fields.issuedAt,
    nextUpdate: fields.nextUpdate,
    expires: fields.expires,
    root: {
      trustListEpoch: fields.trustListEpoch, rootKeys: form(fields.rootKeys), trustListKeys: form(fields.listKeys)
    },
    signatures: (fields.by ?? []).map(signer => ({ key: hexOf(signer.key), signature: hexOf(signer.sign(zeros)) }))
  }
}

/** A first root and steps, as `store.replay` takes them: mostly the chain, with what an attacker would slip in. */
export function story(random) {
  const first = firstRoot(random)
  const firstBytes = rootBytes(first)
  const domain = domainOf(firstBytes)
  const chain = [first]
  const steps = []
  let time = first.issuedAt + random.below(1000)
  const length = random.below(7)
  while (steps.length < length) {
    const held = chain[chain.length - 1]
    const next = nextRoot(random, held, domain)
    time = random.oneIn(6)
      ? next.issuedAt + random.pick([-86401, -86400, -86399, -1, 0, 1, -(10 ** 8), 10 ** 8])
      : random.oneIn(30) ? random.pick([0, -1, 2 ** 53 - 1, -(2 ** 53 - 1)]) : Math.max(time, next.issuedAt)
    const twin = { ...held, expires: held.expires + 1 }
    const alternatives = [
      () => ({ ...next, number: next.number + 1 }),
      () => random.pick(chain),
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
    ]
    const taken = random.oneIn(2)
    const bytes = rootBytes(taken ? next : random.pick(alternatives)())
    if (taken) chain.push(next)
    steps.push({ document: hexOf(random.oneIn(15) ? damagedBytes(random, bytes) : bytes), time })
  }
  const root = random.oneIn(6) ? rootBytes(damagedRoot(random, first)) : firstBytes
  return { root: hexOf(root), steps }
}
