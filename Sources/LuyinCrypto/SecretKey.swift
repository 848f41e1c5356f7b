internal import CSodium

/// An Ed25519 secret key in guarded memory: one owner, never copied, never printed, wiped when it goes.
public struct SecretKey: ~Copyable, Sendable {
  /// The length of a seed, in bytes.
  public static let seedByteCount = 32

  /// The public half, which names the key everywhere.
  public let publicKey: PublicKey
  private let keyID: KeyID

  // libsodium's form, seed ‖ public key, so that signing needs no derivation.
  private let memory: GuardedMemory

  /// A new key from the system's source of randomness.
  /// - Throws: ``CryptoError`` if libsodium or guarded memory is unavailable.
  public static func generate() throws(CryptoError) -> SecretKey {
    unsafe try SecretKey { publicKey, expanded in
      unsafe crypto_sign_keypair(publicKey, expanded)
    }
  }

  /// The key of a seed that the caller keeps: for tests, test vectors and keys derived elsewhere.
  ///
  /// The caller's copy of the seed stays where it is; prefer ``KeyFile`` for keys that matter.
  /// - Throws: ``CryptoError/seedLength(_:)`` unless there are 32 bytes.
  public init(seed: Span<UInt8>) throws(CryptoError) {
    guard seed.count == SecretKey.seedByteCount else { throw .seedLength(seed.count) }
    unsafe try self.init { publicKey, expanded in
      unsafe seed.withUnsafeBufferPointer {
        unsafe crypto_sign_seed_keypair(publicKey, expanded, $0.baseAddress!)
      }
    }
  }

  private init(
    _ derive: (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt8>) -> CInt
  ) throws(CryptoError) {
    var encoded = InlineArray<32, UInt8>(repeating: 0)
    var publicKey = encoded.mutableSpan
    var memory = try GuardedMemory(byteCount: 64)
    memory.fill { expanded in
      unsafe publicKey.withUnsafeMutableBufferPointer { publicKey in
        unsafe expanded.withUnsafeMutableBufferPointer { expanded in
          // Deriving a key pair has no failure.
          _ = unsafe derive(publicKey.baseAddress!, expanded.baseAddress!)
        }
      }
    }
    self.memory = memory
    // A derived key is a multiple of the base point: in the prime-order subgroup by construction.
    self.publicKey = PublicKey(admittedBefore: encoded)
    keyID = self.publicKey.id
  }

  /// Opens the key for signing while `body` runs.
  ///
  /// Open once for a whole run: protection is lifted at the start and restored at the end, not per signature.
  /// Scopes may run on several threads at once.
  public borrowing func withSigningKey<R: ~Copyable, E: Error>(
    _ body: (borrowing SigningKey) throws(E) -> R
  ) throws(E) -> R {
    memory.open()
    defer { memory.close() }
    let signingKey = unsafe SigningKey(publicKey: publicKey, keyID: keyID, expanded: memory.address())
    return try body(signingKey)
  }

  /// Calls `body` with the 32-byte seed readable. The one way to take the secret out: for writing a key file.
  public borrowing func withExportedSeed<R: ~Copyable, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
    try memory.withBytes { (bytes) throws(E) -> R in try body(bytes.extracting(first: SecretKey.seedByteCount)) }
  }
}

/// A secret key while its memory is open; only ``SecretKey/withSigningKey(_:)`` lends one, and it cannot be kept.
@safe public struct SigningKey: ~Copyable {
  /// The public half of the key.
  public let publicKey: PublicKey
  /// Its id, computed once.
  public let keyID: KeyID
  private let expanded: UnsafePointer<UInt8>

  @unsafe init(publicKey: PublicKey, keyID: KeyID, expanded: UnsafePointer<UInt8>) {
    self.publicKey = publicKey
    self.keyID = keyID
    unsafe self.expanded = expanded
  }

  /// The key's signature of `message`, deterministic (RFC 8032).
  public borrowing func sign(_ message: Span<UInt8>) -> Signature {
    var bytes = InlineArray<64, UInt8>(repeating: 0)
    var span = bytes.mutableSpan
    unsafe span.withUnsafeMutableBufferPointer { signature in
      unsafe message.withUnsafeBufferPointer { message in
        // Signing has no failure.
        _ = unsafe crypto_sign_detached(
          signature.baseAddress!, nil, message.baseAddress, UInt64(message.count), expanded)
      }
    }
    return Signature(bytes: bytes)
  }
}
