// The envelope of signed documents for the requests. The encoder here checks nothing: it has to make what no honest one
// makes.

import { createHash } from 'node:crypto'
import { ascii, compared, hexOf, integerBytes, joined } from '../src/bytes.js'
import { holder } from './signers.mjs'

export const zeros = new Uint8Array(32)

/** A key that is in no list, mostly none at all, and a signature by nobody. */
export function stranger(random) {
  return { key: random.bytes(32), sign: () => random.bytes(64) }
}

export function sha512(...parts) {
  return Uint8Array.from(createHash('sha512').update(joined(...parts)).digest())
}

/** What the kinds differ in. */
const kinds = {
  root: { first: 0x41, context: ascii('luyin:root1') },
  trustList: { first: 0x42, context: ascii('luyin:trst1') },
  statusList: { first: 0x43, context: ascii('luyin:stat1') },
  policy: { first: 0x44, context: ascii('luyin:plcy1') }
}

/** The bytes of a document with these fields, whatever they are, and its signatures by `by` in the order given. */
export function documentBytes(fields) {
  const header = headerBytes(fields)
  return joined(header, fields.body, signatureBytes(fields, header))
}

/** The bytes of a delta with these fields, whatever they are. */
export function deltaBytes(fields) {
  const header = headerBytes(fields)
  return joined(
    [fields.deltaFirst ?? 0x53, fields.deltaVersion ?? 1], header, fields.base,
    integerBytes(fields.changesLength ?? fields.changes.length, 4), fields.changes, signatureBytes(fields, header))
}

function headerBytes(fields) {
  const { kind, version = 1, domain = zeros, subject = zeros, epoch = 0, number = 1, body } = fields
  return joined(
    [fields.first ?? kinds[kind].first, version], domain, subject, integerBytes(epoch, 4), integerBytes(number, 4),
    integerBytes(fields.issuedAt, 4), integerBytes(fields.nextUpdate, 4), integerBytes(fields.expires, 4),
    integerBytes(fields.bodyLength ?? body.length, 4), fields.bodyHash ?? sha512(ascii('luyin:body1'), body))
}

function signatureBytes(fields, header) {
  const { kind, by = [] } = fields
  const message = joined(kinds[fields.signedAs ?? kind].context, header)
  const signatures = by.map(signer => joined(signer.key, fields.forged?.(signer) ?? signer.sign(message)))
  return joined([fields.signatureCount ?? by.length], ...signatures)
}

/** The members of the JSON form that all kinds have. */
export function documentJSON(fields) {
  return {
    kind: fields.kind,
    domain: hexOf(fields.domain ?? zeros),
    epoch: fields.epoch ?? 0,
    number: fields.number ?? 1,
    issuedAt: fields.issuedAt,
    nextUpdate: fields.nextUpdate,
    expires: fields.expires,
    signatures: (fields.by ?? []).map(signer => ({ key: hexOf(signer.key), signature: hexOf(signer.sign(zeros)) }))
  }
}

/** The id of the domain whose first root has these bytes. */
export function domainOf(bytes) {
  return sha512(ascii('luyin:domid'), ascii('luyin:root1'), bytes.slice(0, 154)).slice(0, 32)
}

/** The signers in the order of their keys, each once. */
export function sorted(signers) {
  return [...new Set(signers)].sort((a, b) => compared(a.key, b.key))
}

/** As many of the quorum's signers as it needs, or some more. */
export function enough(random, { threshold, signers }) {
  return random.shuffled(signers).slice(0, threshold + random.below(signers.length - threshold + 1))
}

/** Times that a document may have, from about the time given. */
export function times(random, from) {
  const issuedAt = from + random.below(1000)
  const nextUpdate = issuedAt + 1 + random.below(10 ** 7)
  return { issuedAt, nextUpdate, expires: nextUpdate + random.below(10 ** 7) }
}

/** Zeros but for one bit. */
function oneBit(random) {
  const bytes = zeros.slice()
  bytes[random.below(32)] = 1 << random.below(8)
  return bytes
}

/** Changes one field around the body. `others` are signers that the document is not signed by. */
export function damageEnvelope(random, fields, others) {
  const by = fields.by ?? []
  const defects = [
    () => { fields.first = random.pick([0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x4f, 0x53, 0x31, 0x11, 0x01, random.below(256)]) },
    () => { fields.version = random.pick([0, 2, 255]) },
    () => { fields.domain = random.pick([zeros, random.bytes(32), oneBit(random)]) },
    () => { fields.subject = random.pick([zeros, oneBit(random), oneBit(random)]) },
    () => { fields.epoch = random.pick([0, 1, 2, (fields.epoch ?? 0) + 1, random.border(32)]) },
    () => { fields.number = random.pick([0, 1, 2, 3, 2 ** 32 - 1, (fields.number ?? 1) + 1]) },
    () => { fields.nextUpdate = Math.max(0, fields.issuedAt + random.pick([-1, 0, 1])) },
    () => { fields.expires = fields.nextUpdate + random.pick([-1, 0]) },
    () => { fields.issuedAt = random.border(32) },
    () => {
      const limits = [4096, 2 ** 22, 2 ** 24, 2 ** 26].flatMap(limit => [limit, limit + 1])
      fields.bodyLength = random.pick([0, 1, 4095, ...limits, 2 ** 32 - 1, 70])
    },
    () => { fields.bodyHash = random.bytes(64) },
    () => { fields.signedAs = random.pick(Object.keys(kinds)) },
    () => { fields.by = [] },
    () => { fields.by = by.slice(1) },
    () => { fields.by = by.slice(0, -1) },
    () => { fields.by = random.shuffled(by) },
    () => { fields.by = [...by, ...by.slice(0, 1)] },
    () => { fields.by = sorted([...by, random.pick([holder, stranger(random), ...others])]) },
    () => { fields.by = sorted([...by, ...others]) },
    () => {
      fields.by = Array.from({ length: random.pick([64, 65]) }, (_, i) =>
        ({ key: new Uint8Array(32).fill(i), sign: () => random.bytes(64) }))
    },
    () => { fields.signatureCount = random.pick([0, by.length + 1, 64, 65, 255]) },
    () => {
      const forged = by[random.below(by.length + 1)]
      fields.forged = signer => signer === forged ? random.bytes(64) : undefined
    }
  ]
  random.pick(defects)()
}
