// Public keys and what is derived from them (spec: keys.md; credential.md, Holder hash).

import { isAdmitted } from './admission.js'
import { bytesOfHex } from './bytes.js'
import { contexts, hash } from './hashes.js'
import { check, Refusal } from './reason-codes.js'
import { bindingNumber } from './registries.js'

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
 * The holder hash of a device's public key, 16 bytes (credential.md, Holder hash). The key is admitted.
 *
 * @param {string} binding the name of a binding
 * @throws {Refusal} `structure.binding`; `unsupported` for `identityDocument`; `key.notAdmitted`
 */
export async function holderHash(binding, key) {
  check(bindingNumber(binding) !== undefined, 'structure.binding')
  if (binding === 'identityDocument') throw new Refusal('unsupported', 'this version does not define the hash')
  check(isAdmitted(key), 'key.notAdmitted')
  return await hash(contexts.deviceHolder, key, 16)
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
