// From text to verdict (spec: verification.md).

import { equal, joined } from './bytes.js'
import { bodyLength, decodeCredential, expiresAt } from './credential.js'
import { contexts } from './hashes.js'
import { keyId } from './keys.js'
import { check, Refusal } from './reason-codes.js'
import { verifies } from './signatures.js'
import { decodeText } from './text-form.js'

/** For clocks that disagree, in seconds. */
export const grace = 300

/**
 * An issuer's key that a verifier has taken in. It is admitted.
 *
 * @typedef {{key: Uint8Array, keyId: Uint8Array}} Issuer
 */

/**
 * Takes in the issuer's key, before the first step (verification.md, Before the first step).
 *
 * @param {Uint8Array} key
 * @returns {Promise<Issuer>}
 * @throws {Refusal} `key.notAdmitted`
 */
export async function takeIssuer(key) {
  // A copy: what was admitted must be what is used, whatever becomes of the caller's bytes meanwhile.
  const kept = key.slice()
  return Object.freeze({ key: kept, keyId: await keyId(kept) })
}

/**
 * The answer of a verification (verification.md, Steps). `credential` is null unless the credential is authentic: no
 * field of an unverified one is ever shown.
 *
 * @typedef {object} Answer
 * @property {'genuine' | 'refuse' | 'refer'} verdict
 * @property {string} reason
 * @property {import('./credential.js').Credential | null} credential
 */

/**
 * Judges what was scanned. Every input ends in a verdict.
 *
 * @param {string | Uint8Array} input the text, or its UTF-8 bytes
 * @param {Issuer} issuer
 * @param {number} time the time of verification, an integer: seconds since 1970
 * @returns {Promise<Answer>}
 */
export async function judge(input, issuer, time) {
  if (!Number.isInteger(time)) throw new TypeError('the time of verification is an integer')
  let credential = null
  try {
    const bytes = decodeText(input)
    const unverified = decodeCredential(bytes)
    await checkSigned(bytes, unverified, issuer)
    credential = unverified
    check(time >= credential.issuedAt - grace, 'time.notYetValid')
    check(time < expiresAt(credential), 'time.expired')
    return { verdict: 'genuine', reason: 'genuine', credential }
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    const verdict = failure.reason === 'key.unknown' ? 'refer' : 'refuse'
    return { verdict, reason: failure.reason, credential }
  }
}

/**
 * The credential in 100 bytes, authentic (verification.md, Verifying bytes without a time). Nothing is said about its
 * time.
 *
 * @param {Uint8Array} bytes
 * @param {Uint8Array} key
 * @throws {Refusal} `structure.*`, `key.notAdmitted`, `key.unknown` or `signature.invalid`, in this order
 */
export async function verifyBytes(bytes, key) {
  // A copy, since the checks wait in between: all of them must see the same bytes.
  const received = bytes.slice()
  const credential = decodeCredential(received)
  await checkSigned(received, credential, await takeIssuer(key))
  return credential
}

/** Steps 3 and 4. The bytes received are what was signed, never fields that were encoded again. */
async function checkSigned(bytes, credential, issuer) {
  check(equal(credential.keyId, issuer.keyId), 'key.unknown')
  check(await isSignedBy(bytes, issuer.key), 'signature.invalid')
}

/** Whether the key signed the credential in these 100 bytes. */
export async function isSignedBy(bytes, key) {
  const message = joined(contexts.credential, bytes.subarray(0, bodyLength))
  return await verifies(key, message, bytes.subarray(bodyLength))
}
