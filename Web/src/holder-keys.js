// The keys of a holder's device (spec: holders.md, Seed and keys; signatures.md, Signing). Secrets are handled by WebCrypto
// alone: big integers of JavaScript do not run in constant time.

import { equal, fits, integerBytes, joined } from './bytes.js'
import { contexts, hash } from './hashes.js'
import { librarySigner, PlatformError } from './platform.js'
import { exampleSignature } from './signatures.js'

export const seedLength = 32

/**
 * A key pair. The secret key stays inside.
 *
 * @typedef {{key: Uint8Array, sign: (message: Uint8Array) => Promise<Uint8Array>}} Signer
 */

/**
 * The key pair of a number, from the secret of a device.
 *
 * @param {Uint8Array} seed 32 bytes
 * @param {number} number 0..2^32 − 1
 * @returns {Promise<Signer>}
 * @throws {PlatformError} if the platform does not sign as the specification has it
 */
export async function holderKey(seed, number) {
  if (seed.length !== seedLength) throw new TypeError('a seed has 32 bytes')
  if (!fits(number, 4)) throw new TypeError('the number of a key is in 0..2^32 − 1')
  await ensureSigning()
  return await librarySigner(await hash(contexts.holderKey, joined(seed, integerBytes(number, 4)), 32))
}

let tested

/** Returns once it is known that this platform signs deterministically. The test is made once. */
function ensureSigning() {
  tested ??= test()
  return tested
}

async function test() {
  const { seed, key, message, signature } = exampleSignature
  const signer = await librarySigner(seed)
  if (!equal(signer.key, key) || !equal(await signer.sign(message), signature)) {
    throw new PlatformError('The WebCrypto of this platform does not sign with Ed25519 as RFC 8032 has it')
  }
}
