// Keys and signatures for the requests: good ones, and such as no honest signer makes.

import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { compared, joined } from '../src/bytes.js'
import { decodePoint, encodePoint, groupOrder, multiple, sum } from '../src/points.js'

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A signer from a seed, given as the ASCII text that makes its 32 bytes. */
export function signer(seed) {
  const secret = createPrivateKey({
    key: Buffer.concat([pkcs8, Buffer.from(seed, 'latin1')]), format: 'der', type: 'pkcs8'
  })
  const key = Uint8Array.from(createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(12))
  return Object.freeze({ key, sign: message => Uint8Array.from(sign(null, message, secret)) })
}

/** Issuers of credentials. The first is the one of the specification. */
export const issuers = Array.from({ length: 9 }, (_, i) => signer(`FAKE-SEED luyin vectors issuer ${i + 1}`))
export const issuer = issuers[0]

export const holder = signer('FAKE-SEED luyin vectors holder 1')

/** Two keys with one key id, found by making some ten thousand. */
export const colliding = [23025, 63907].map(number =>
  signer(`FAKE-SEED luyin collide ${String(number).padStart(8, '0')}`))

/** The eight signers of the chapter on roots, and more; sorted by key. */
export const roots = Array.from({ length: 40 }, (_, i) =>
  signer(`FAKE-SEED luyin vectors sign  ${String(i + 1).padStart(2, '0')}`)
).sort((a, b) => compared(a.key, b.key))

const base = decodePoint(Uint8Array.from([0x58, ...new Array(31).fill(0x66)]))
const orderEight = decodePoint(Uint8Array.from(
  Buffer.from('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', 'hex')))

/** The eight points of small order; the element at i is i times one of order 8. */
const torsion = Array.from({ length: 8 }, (_, i) => multiple(orderEight, BigInt(i)))

function littleEndian(bytes) {
  return bytes.reduceRight((value, byte) => value << 8n | BigInt(byte), 0n)
}

/** A scalar as 32 bytes; it need not be reduced. */
export function scalarBytes(value) {
  return Uint8Array.from({ length: 32 }, (_, i) => Number(value >> BigInt(8 * i) & 0xffn))
}

/** The signature with S + L instead of S. */
export function withLargeScalar(signature) {
  return joined(signature.slice(0, 32), scalarBytes(littleEndian(signature.slice(32)) + groupOrder))
}

/** The key with a component of small order added; the same key for component 0. */
export function mixedKey(key, component) {
  return encodePoint(sum(decodePoint(key), torsion[component]))
}

/**
 * A key aB + T and a signature of the message by it in which R is rB + T', with the two components given. Whether it
 * fits without the cofactor depends on the hash; with the cofactor it always does.
 */
export function mixedSignature(random, message, keyComponent, rComponent) {
  const a = littleEndian(random.bytes(31)) + 1n
  const r = random.oneIn(10) ? 0n : littleEndian(random.bytes(31)) + 1n
  const key = encodePoint(sum(multiple(base, a), torsion[keyComponent]))
  const encodedR = encodePoint(sum(multiple(base, r), torsion[rComponent]))
  const k = littleEndian(createHash('sha512').update(encodedR).update(key).update(message).digest()) % groupOrder
  return { key, signature: joined(encodedR, scalarBytes((r + k * a) % groupOrder)) }
}

/**
 * R is rB and S is r. Under a key of small order it fits many messages, if the key gets as far as the equation; under
 * the identity all of them.
 */
export function signatureByNobody(random) {
  const r = littleEndian(random.bytes(31)) + 1n
  return joined(encodePoint(multiple(base, r)), scalarBytes(r))
}
