// What ties a credential to its holder (spec: holders.md, Holder hash).

import { isAdmitted } from './admission.js'
import { ascii, joined } from './bytes.js'
import { contexts, hash } from './hashes.js'
import { check, Refusal } from './reason-codes.js'
import { documentTypeCode } from './registries.js'

export const openingLength = 16
const hashLength = 16

/**
 * Argon2id as the format has it: version 1.3, 65,536 KiB, 3 passes, 1 lane, 16 bytes, neither secret nor associated data.
 * WebCrypto has none. Whoever has one hands it in; it rejects if it cannot compute, for want of memory.
 *
 * @typedef {(password: Uint8Array, salt: Uint8Array) => Promise<Uint8Array>} Argon2id
 */

/**
 * The holder hash of a device's public key. The key is admitted.
 *
 * @throws {Refusal} `key.notAdmitted`
 */
export async function deviceHolderHash(key) {
  check(isAdmitted(key), 'key.notAdmitted')
  return await holderHashOfKey(key)
}

/** The hash that is the holder hash of a device's public key, if the key is admitted: that is not looked at here. */
export async function holderHashOfKey(key) {
  return await hash(contexts.deviceHolder, key, hashLength)
}

/**
 * The holder hash of an identity document.
 *
 * @param {import('./identity-documents.js').IdentityDocument} document
 * @param {Uint8Array} opening
 * @param {Argon2id} [argon2id]
 * @throws {Refusal} `holder.opening`; `unsupported` without Argon2id; `holder.unchecked` if it cannot be computed
 */
export async function documentHolderHash(document, opening, argon2id) {
  check(opening.length === openingLength, 'holder.opening')
  if (argon2id === undefined) throw new Refusal('unsupported', 'there is no Argon2id here')
  const password = passwordOf(document)
  const salt = opening.slice()
  return await oneAtATime(async () => {
    try {
      return await argon2id(password, salt)
    } catch {
      throw new Refusal('holder.unchecked')
    }
  })
}

/** What is hashed of an identity document. */
export function passwordOf({ type, number }) {
  return joined(contexts.documentHolder, [documentTypeCode(type)], ascii(number))
}

let last = Promise.resolve()

/** Does the work once all that was begun before has ended: each computation takes 64 MiB. */
function oneAtATime(work) {
  const result = last.then(work)
  last = result.then(() => {}, () => {})
  return result
}
