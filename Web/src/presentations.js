// A credential together with a proof that its holder shows it (spec: presentations.md, the layouts, Decoding, Making a
// device presentation).

import { equal, fits, integerAt, integerBytes, joined } from './bytes.js'
import { credentialLength, decodeCredential, objectType as credentialType } from './credential.js'
import { contexts } from './hashes.js'
import { holderHashOfKey, openingLength } from './holders.js'
import { check } from './reason-codes.js'
import { bindingNumber } from './registries.js'

const deviceType = 2
const documentType = 3

const layouts = {
  [deviceType]: { length: 200, bindings: [1, 3] },
  [documentType]: { length: 116, bindings: [2] }
}

/**
 * What a holder shows, unverified: a credential alone, or a presentation of one.
 *
 * @typedef {object} Shown
 * @property {'credential' | 'device' | 'document'} kind
 * @property {import('./credential.js').Credential} credential
 * @property {Uint8Array} credentialBytes the 100 bytes that the issuer signed
 * @property {Uint8Array} [holderKey] of a device
 * @property {number} [presentedAt] of a device
 * @property {Uint8Array} [signature] of a device
 * @property {Uint8Array} [opening] of a document
 */

/**
 * What a verifier asks a holder's device to sign.
 *
 * @typedef {{bytes: Uint8Array, place: number}} Challenge
 */

/**
 * What is shown (presentations.md, Decoding). All of it is unverified.
 *
 * @param {Uint8Array} bytes of any length
 * @returns {Shown}
 * @throws {Refusal} `structure.*`
 */
export function decodeShown(bytes) {
  check(bytes.length >= 1, 'structure.length')
  const type = bytes[0] >> 4
  if (type === credentialType) {
    return { kind: 'credential', credential: decodeCredential(bytes), credentialBytes: bytes.slice() }
  }
  check(type === deviceType || type === documentType, 'structure.type')
  const { length, bindings } = layouts[type]
  check(bytes.length === length, 'structure.length')
  const binding = bytes[0] & 15
  check(bindings.includes(binding), 'structure.binding')
  const credentialBytes = withType(credentialType, bytes.slice(0, credentialLength))
  const credential = decodeCredential(credentialBytes)
  if (type === documentType) return { kind: 'document', credential, credentialBytes, opening: bytes.slice(100, 116) }
  return {
    kind: 'device',
    credential,
    credentialBytes,
    holderKey: bytes.slice(100, 132),
    presentedAt: integerAt(bytes, 132, 4),
    signature: bytes.slice(136, 200)
  }
}

/** The bytes with another object type. */
function withType(type, bytes) {
  return joined([type << 4 | bytes[0] & 15], bytes.subarray(1))
}

/**
 * The message that a holder's device signs.
 *
 * @param {Uint8Array} credentialBytes
 * @param {number} presentedAt
 * @param {Challenge | null} challenge
 */
export function presentationMessage(credentialBytes, presentedAt, challenge) {
  const time = integerBytes(presentedAt, 4)
  if (challenge === null) return joined(contexts.timedPresentation, credentialBytes, time)
  return joined(
    contexts.challengedPresentation, credentialBytes, time, challenge.bytes, integerBytes(challenge.place, 3))
}

/**
 * The 200 bytes by which a device shows a credential (presentations.md, Making a device presentation).
 *
 * @param {Uint8Array} credentialBytes
 * @param {import('./holder-keys.js').Signer} signer
 * @param {number} time 0..2^32 − 1
 * @param {Challenge | null} [challenge]
 * @throws {Refusal} `structure.*` or `holder.key`, in this order
 */
export async function devicePresentation(credentialBytes, signer, time, challenge = null) {
  if (!fits(time, 4)) throw new TypeError('the time of a presentation is in 0..2^32 − 1')
  // A copy: what is signed must be what is shown, whatever becomes of the caller's bytes meanwhile.
  const kept = credentialBytes.slice()
  const message = presentationMessage(kept, time, challenge)
  const { binding, holderHash } = decodeCredential(kept)
  check(isOfType(deviceType, binding), 'structure.binding')
  check(equal(await holderHashOfKey(signer.key), holderHash), 'holder.key')
  return joined(withType(deviceType, kept), signer.key, integerBytes(time, 4), await signer.sign(message))
}

/**
 * The 116 bytes by which whoever has an identity document shows a credential.
 *
 * @param {Uint8Array} credentialBytes
 * @param {Uint8Array} opening
 * @throws {Refusal} `structure.*` but for the binding, `holder.opening`, `structure.binding`, in this order
 */
export function documentPresentation(credentialBytes, opening) {
  const { binding } = decodeCredential(credentialBytes)
  check(opening.length === openingLength, 'holder.opening')
  check(isOfType(documentType, binding), 'structure.binding')
  return joined(withType(documentType, credentialBytes), opening)
}

function isOfType(type, binding) {
  return layouts[type].bindings.includes(bindingNumber(binding))
}
