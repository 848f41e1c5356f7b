// The checks on raw bytes of points and scalars (spec: signatures.md, The checks on raw bytes). They need no curve
// arithmetic, and stand in front of every library whatever it checks by itself.

import { bytesOfHex, equal } from './bytes.js'

/** L, the order of the base point, least significant byte first. */
const groupOrder = bytesOfHex('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010')

/** The five encodings of points of small order once the sign bit is cleared. */
const smallOrder = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'
].map(bytesOfHex)

/** True if the scalar, 32 bytes, is below L. */
export function isReducedScalar(scalar) {
  for (let i = 31; i >= 0; i--) {
    if (scalar[i] !== groupOrder[i]) return scalar[i] < groupOrder[i]
  }
  return false
}

/** True if the y of the encoding, 32 bytes, is below p: no other encoding has the same y. */
export function isCanonical(point) {
  if ((point[31] & 0x7f) !== 0x7f || point[0] < 0xed) return true
  for (let i = 1; i < 31; i++) {
    if (point[i] !== 0xff) return true
  }
  return false
}

/** True if the encoding, 32 bytes, is of a point whose order divides 8, with either sign bit. */
export function isSmallOrder(point) {
  const unsigned = point.slice()
  unsigned[31] &= 0x7f
  return smallOrder.some(encoding => equal(encoding, unsigned))
}
