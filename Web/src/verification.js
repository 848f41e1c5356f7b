// From text to verdict (spec: verification.md).

import { equal, joined } from './bytes.js'
import { bodyLength, decodeCredential, expiresAt } from './credential.js'
import { contexts } from './hashes.js'
import { holderAssurance, referringOfHolder } from './holder-check.js'
import { keyId } from './keys.js'
import { decodeShown } from './presentations.js'
import { check, Refusal } from './reason-codes.js'
import { verifies } from './signatures.js'
import { decodeText } from './text-form.js'

/** For clocks that disagree, in seconds. */
export const grace = 300

const referring = new Set(['key.unknown', ...referringOfHolder])

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
 * @property {string | null} assurance how the holder is known; null unless the step *holder* has passed
 */

/**
 * Judges what was scanned. Every input ends in a verdict.
 *
 * @param {string | Uint8Array} input the text, or its UTF-8 bytes
 * @param {Issuer} issuer
 * @param {number} time the time of verification, an integer: seconds since 1970
 * @param {import('./holder-check.js').Brought} [brought] what the verifier brings to the step *holder*
 * @returns {Promise<Answer>}
 */
export async function judge(input, issuer, time, brought = {}) {
  if (!Number.isInteger(time)) throw new TypeError('the time of verification is an integer')
  let credential = null
  try {
    const shown = decodeShown(decodeText(input))
    await checkSigned(shown.credentialBytes, shown.credential, issuer)
    credential = shown.credential
    check(time >= credential.issuedAt - grace, 'time.notYetValid')
    check(time < expiresAt(credential), 'time.expired')
    const assurance = await holderAssurance(shown, brought, { time, clockSuspect: false }, null)
    return { verdict: 'genuine', reason: 'genuine', credential, assurance }
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    const verdict = referring.has(failure.reason) ? 'refer' : 'refuse'
    return { verdict, reason: failure.reason, credential, assurance: null }
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
