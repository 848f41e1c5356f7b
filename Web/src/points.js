// Points of the curve (spec: signatures.md, Decoding a point and Subgroup; RFC 8032, section 5.1.4). Only for public
// data: nothing here runs in constant time.

const p = 2n ** 255n - 19n

/** L, the prime order of the base point. */
export const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n

const d = modulo(-121665n * power(121666n, p - 2n))
const squareRootOfMinusOne = power(2n, (p - 1n) / 4n)

/** The value in 0..p − 1; the remainder of JavaScript keeps the sign instead. */
function modulo(value) {
  const remainder = value % p
  return remainder < 0n ? remainder + p : remainder
}

function power(base, exponent) {
  let result = 1n
  for (const bit of exponent.toString(2)) {
    result = result * result % p
    if (bit === '1') result = result * base % p
  }
  return result
}

/**
 * A point in extended coordinates: x = X / Z, y = Y / Z, T = X · Y / Z. The coordinates are integers modulo p, of any
 * sign.
 *
 * @typedef {{X: bigint, Y: bigint, Z: bigint, T: bigint}} Point
 */

/** The neutral element. */
export const identity = Object.freeze({ X: 0n, Y: 1n, Z: 1n, T: 0n })

/**
 * The point of an encoding of 32 bytes, or null if there is none on the curve. The bytes are to be canonical.
 *
 * @param {Uint8Array} bytes
 * @returns {Point | null}
 */
export function decodePoint(bytes) {
  let y = 0n
  for (let i = 31; i >= 0; i--) y = y << 8n | BigInt(bytes[i])
  const sign = y >> 255n
  y &= 2n ** 255n - 1n

  const u = modulo(y * y - 1n)
  const v = modulo(d * y * y + 1n)
  const v3 = v * v * v % p
  let x = u * v3 % p * power(u * v3 * v3 * v % p, (p - 5n) / 8n) % p
  const vxx = v * x * x % p
  if (vxx !== u) {
    if (vxx !== modulo(-u)) return null
    x = x * squareRootOfMinusOne % p
  }
  if (x === 0n && sign === 1n) return null
  if (x % 2n !== sign) x = p - x
  return { X: x, Y: y, Z: 1n, T: x * y % p }
}

/** The canonical encoding of a point, 32 bytes. */
export function encodePoint({ X, Y, Z }) {
  const inverse = power(modulo(Z), p - 2n)
  let value = modulo(Y * inverse) | modulo(X * inverse) % 2n << 255n
  const bytes = new Uint8Array(32)
  for (let i = 0; i < 32; i++) {
    bytes[i] = Number(value & 0xffn)
    value >>= 8n
  }
  return bytes
}

/** The sum of two points, equal or not. */
export function sum(a, b) {
  const A = (a.Y - a.X) * (b.Y - b.X) % p
  const B = (a.Y + a.X) * (b.Y + b.X) % p
  const C = 2n * d * a.T % p * b.T % p
  const D = 2n * a.Z * b.Z % p
  return completed(B - A, D - C, D + C, B + A)
}

/** Twice a point; the same as `sum(a, a)`, with less work. */
export function doubled({ X, Y, Z }) {
  const A = X * X % p
  const B = Y * Y % p
  const H = A + B
  const G = A - B
  return completed(H - (X + Y) ** 2n % p, 2n * Z * Z % p + G, G, H)
}

function completed(E, F, G, H) {
  return { X: E * F % p, Y: G * H % p, Z: F * G % p, T: E * H % p }
}

/** The point added up `factor` times. The factor is a plain integer, 0 or more, and is not reduced modulo L. */
export function multiple(point, factor) {
  let result = identity
  for (const bit of factor.toString(2)) {
    result = doubled(result)
    if (bit === '1') result = sum(result, point)
  }
  return result
}

/** True if L times the point is the identity. */
export function isInPrimeOrderSubgroup(point) {
  const { X, Y, Z } = multiple(point, groupOrder)
  // Both are needed: (0, −1) has X = 0 too (signatures.md, The trap).
  return X % p === 0n && (Y - Z) % p === 0n
}
