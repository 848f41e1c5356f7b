// What the platform's WebCrypto gives: SHA-512, and Ed25519 as far as it goes. Nothing stands in for what it lacks:
// a weaker check that looks like a check is worse than none.

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
