// Public keys and their ids (spec: keys.md).

import { isAdmitted } from './admission.js'
import { bytesOfHex } from './bytes.js'
import { contexts, hash } from './hashes.js'
import { check } from './reason-codes.js'

/**
 * The key id of a public key, 4 bytes (keys.md, Key ids). The key is admitted.
 *
 * @throws {Refusal} `key.notAdmitted`
 */
export async function keyId(key) {
  check(isAdmitted(key), 'key.notAdmitted')
  return await keyIdHash(key)
}

/** The hash that is the key id of a public key, if the key is admitted: that is not looked at here. */
export async function keyIdHash(key) {
  return await hash(contexts.keyId, key, 4)
}

/**
 * The public key of a `.lypub` file (keys.md, `.lypub`). It is admitted.
 *
 * @param {Uint8Array} file the bytes of the file
 * @throws {Refusal} `key.notAdmitted`, also for a file that is no `.lypub`
 */
export function readPublicKeyFile(file) {
  // Bytes above 127 become characters that no hex digit is; a byte order mark stays visible.
  const text = file.length <= 66 ? String.fromCharCode(...file) : ''
  const digits = /^([0-9a-f]{64})(?:\r?\n)?$/.exec(text)
  check(digits !== null, 'key.notAdmitted', 'not a .lypub file')
  const key = bytesOfHex(digits[1])
  check(isAdmitted(key), 'key.notAdmitted')
  return key
}
