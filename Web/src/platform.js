// What the platform's WebCrypto gives: SHA-512, and Ed25519 as far as it goes. Nothing stands in for what it lacks:
// a weaker check that looks like a check is worse than none.

import { joined } from './bytes.js'

// Node 18 has WebCrypto, but not as a global. Browsers and later Nodes never reach the import.
const platformCrypto = globalThis.crypto ?? (await import('node:crypto')).webcrypto

const needed = 'Luyin needs WebCrypto with SHA-512 and Ed25519: Node 18.4 or later, ' +
  'or a current browser on a page served over HTTPS'

/** Thrown when the platform cannot make the checks. It says nothing about what was to be checked. */
export class PlatformError extends Error {
  constructor(what, cause) {
    super(`${what}. ${needed}.`, { cause })
    this.name = 'PlatformError'
  }
}

function subtle() {
  const found = platformCrypto?.subtle
  if (found === undefined) throw new PlatformError('There is no WebCrypto here')
  return found
}

/** The 64 bytes of SHA-512 over `data`. */
export async function sha512(data) {
  return new Uint8Array(await subtle().digest('SHA-512', data))
}

/**
 * The library's own Ed25519 verification: true or false. Which of the checks of signatures.md it makes differs, so this
 * is called behind checks 1 to 6 only.
 *
 * @throws {PlatformError} if the library has no Ed25519
 */
export async function libraryVerifies(key, message, signature) {
  let imported
  try {
    imported = await subtle().importKey('raw', key, { name: 'Ed25519' }, false, ['verify'])
  } catch (error) {
    // Some libraries decode the point here, and say so with this name. Everything else is the platform's fault, not
    // the key's.
    if (error?.name === 'DataError') return false
    throw new PlatformError('The WebCrypto of this platform does not take Ed25519 keys', error)
  }
  return await subtle().verify({ name: 'Ed25519' }, imported, signature, message)
}

/** The beginning of a secret key in PKCS #8 (RFC 8410): its seed of 32 bytes follows. */
const secretKeyHead = [
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20
]

/**
 * The library's own key pair of a secret seed. Whether it signs deterministically is not looked at here.
 *
 * @param {Uint8Array} seed 32 bytes
 * @returns {Promise<import('./holder-keys.js').Signer>}
 * @throws {PlatformError} if the library has no Ed25519
 */
export async function librarySigner(seed) {
  const secret = joined(secretKeyHead, seed)
  try {
    // Only a key that may be exported tells its public key; the one that signs may not.
    const exported = await subtle().exportKey('jwk', await importSecret(secret, true))
    const signing = await importSecret(secret, false)
    return Object.freeze({
      key: bytesOfBase64url(exported.x),
      sign: async message => new Uint8Array(await subtle().sign({ name: 'Ed25519' }, signing, message))
    })
  } catch (error) {
    throw error instanceof PlatformError ? error
      : new PlatformError('The WebCrypto of this platform does not take secret keys of Ed25519', error)
  }
}

function importSecret(secret, extractable) {
  return subtle().importKey('pkcs8', secret, { name: 'Ed25519' }, extractable, ['sign'])
}

function bytesOfBase64url(text) {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), character => character.charCodeAt(0))
}
