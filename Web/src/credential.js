// The 100 bytes (spec: credential.md).

import { fits, integerAt, integerBytes, joined } from './bytes.js'
import { check } from './reason-codes.js'
import { bindingName, bindingNumber, statusName, statusNumber } from './registries.js'

/** The length of a credential, and of the body in front of its signature. */
export const credentialLength = 100
export const bodyLength = 36

/** The object type of a credential alone. */
export const objectType = 1

const latestTime = 2 ** 32 - 1

/**
 * A credential's nine fields.
 *
 * @typedef {object} Credential
 * @property {string} binding `deviceKey`, `identityDocument` or `guardianDeviceKey`
 * @property {string} status `green`, `yellow`, `red` or `scheme-16` to `scheme-127`
 * @property {number} region
 * @property {Uint8Array} keyId 4 bytes
 * @property {number} issuedAt
 * @property {number} lifetimeMinutes
 * @property {number} index
 * @property {Uint8Array} holderHash 16 bytes
 * @property {Uint8Array} signature 64 bytes
 */

/** The time from which a credential holds no longer. */
export function expiresAt({ issuedAt, lifetimeMinutes }) {
  return issuedAt + 60 * lifetimeMinutes
}

/**
 * The fields of a credential (credential.md, Decoding). They are unverified: nothing is said about the signature.
 *
 * @param {Uint8Array} bytes of any length
 * @returns {Credential}
 * @throws {Refusal} `structure.*`
 */
export function decodeCredential(bytes) {
  // The type comes before the length: an object of a later type may have another one.
  check(bytes.length >= 1, 'structure.length')
  check(bytes[0] >> 4 === objectType, 'structure.type')
  check(bytes.length === credentialLength, 'structure.length')
  const binding = bindingName(bytes[0] & 15)
  check(binding !== undefined, 'structure.binding')
  const status = statusName(bytes[1])
  check(status !== undefined, 'structure.status')
  const credential = {
    binding,
    status,
    region: integerAt(bytes, 2, 3),
    keyId: bytes.slice(5, 9),
    issuedAt: integerAt(bytes, 9, 4),
    lifetimeMinutes: integerAt(bytes, 13, 3),
    index: integerAt(bytes, 16, 4),
    holderHash: bytes.slice(20, 36),
    signature: bytes.slice(36, 100)
  }
  check(credential.lifetimeMinutes !== 0, 'structure.lifetime')
  check(expiresAt(credential) <= latestTime, 'structure.expiry')
  return credential
}

/**
 * The 100 bytes of nine fields (credential.md, Encoding). Decoding them gives the same fields.
 *
 * @param {Credential} fields
 * @throws {Refusal} `structure.*`
 */
export function encodeCredential(fields) {
  const binding = bindingNumber(fields.binding)
  check(binding !== undefined, 'structure.binding')
  const status = statusNumber(fields.status)
  check(status !== undefined, 'structure.status')
  check(fits(fields.region, 3), 'structure.region')
  check(fields.keyId.length === 4, 'structure.keyId')
  check(fits(fields.issuedAt, 4), 'structure.issuedAt')
  check(fits(fields.lifetimeMinutes, 3) && fields.lifetimeMinutes !== 0, 'structure.lifetime')
  check(fits(fields.index, 4), 'structure.index')
  check(fields.holderHash.length === 16, 'structure.holderHash')
  check(fields.signature.length === 64, 'structure.signature')
  check(expiresAt(fields) <= latestTime, 'structure.expiry')
  return joined(
    [objectType << 4 | binding, status],
    integerBytes(fields.region, 3),
    fields.keyId,
    integerBytes(fields.issuedAt, 4),
    integerBytes(fields.lifetimeMinutes, 3),
    integerBytes(fields.index, 4),
    fields.holderHash,
    fields.signature
  )
}
