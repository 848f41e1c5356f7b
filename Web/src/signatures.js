// The signature check (spec: signatures.md, Verification). Admission is another question, in admission.js: a key that
// is not admitted may satisfy this check, and that never admits it.

import { ascii, bytesOfHex } from './bytes.js'
import { isCanonical, isReducedScalar, isSmallOrder } from './encodings.js'
import { libraryVerifies, PlatformError } from './platform.js'

/**
 * True if the signature is one of this key over this message. Every input ends in true or false, whatever its lengths
 * and bytes.
 *
 * @param {Uint8Array} key
 * @param {Uint8Array} message context ‖ data
 * @param {Uint8Array} signature
 * @throws {PlatformError} if the platform cannot make the check
 */
export async function verifies(key, message, signature) {
  await ensureSignatureCheck()
  return await checks(key, message, signature)
}

async function checks(key, message, signature) {
  if (key.length !== 32 || signature.length !== 64) return false
  const r = signature.slice(0, 32)
  if (!isReducedScalar(signature.subarray(32))) return false
  if (!isCanonical(key) || !isCanonical(r)) return false
  if (isSmallOrder(key) || isSmallOrder(r)) return false
  return await libraryVerifies(key, message, signature)
}

// Two signatures by one key. The first fits: it is the example of the specification. In the second, of the empty
// message, R has a component of order 8 and the rest fits: only a cofactored library takes it, and such a library must
// not decide here.
const testKey = bytesOfHex('b850032f06c30ba9d56eab11e5a37b6949e9844ceecf680885a627dc41deb900')

/** The example, with the seed of its key. */
export const exampleSignature = {
  seed: ascii('FAKE-SEED luyin vectors issuer 1'),
  key: testKey,
  message: bytesOfHex('6c7579696e3a63726564311101066a1d5242ff705e7bf0800005a0000425d45b88831be2ac6d91c573547af689caa6'),
  signature: bytesOfHex('9a95b51e3360f4d8a01bf63ab9c84761993c27eb00e6257d09b1eb452439cc8d' +
    'ef54a2480379472c2b9d8cfaa6c8c0764c4ecbf4085c33bc3bb3a0308418310e')
}
const cofactored = {
  message: new Uint8Array(0),
  signature: bytesOfHex('d63c01223147541df4e170763e9e2788a8bf5971f52a93c5829dbe6f5ff6bba9' +
    '4a34fef4aea82a4420b63ee602c9af4ac4275d63c64dfc747351fae78663530c')
}

let tested

/**
 * Returns once it is known that this platform makes the signature check as the specification has it. The test is made
 * once.
 *
 * @throws {PlatformError} if it does not; then no signature is ever checked
 */
export function ensureSignatureCheck() {
  tested ??= test()
  return tested
}

async function test() {
  if (!await checks(testKey, exampleSignature.message, exampleSignature.signature)) {
    throw new PlatformError('The WebCrypto of this platform refuses a good Ed25519 signature')
  }
  if (await checks(testKey, cofactored.message, cofactored.signature)) {
    throw new PlatformError('The WebCrypto of this platform checks Ed25519 up to a point of small order')
  }
}
