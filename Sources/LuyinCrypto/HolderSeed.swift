internal import CSodium

/// The one secret of a holder's device, 32 bytes in guarded memory, from which it derives a key for each credential
/// (spec/holders.md, "Seed and keys"): one owner, never copied, never printed, wiped when it goes.
public struct HolderSeed: ~Copyable, Sendable {
  /// The length of a seed, in bytes.
  public static let byteCount = SecretKey.seedByteCount

  /// The seed as a key pair of its own: it names the seed in a file, signs nothing, and belongs to no credential.
  package let pair: SecretKey

  /// A new seed from the system's source of randomness.
  /// - Throws: ``CryptoError`` if libsodium or guarded memory is unavailable.
  public static func generate() throws(CryptoError) -> HolderSeed {
    HolderSeed(pair: try SecretKey.generate())
  }

  /// A seed that the caller has from elsewhere, such as a backup; the caller's copy stays where it is.
  /// - Throws: ``CryptoError/seedLength(_:)`` unless there are 32 bytes.
  public init(_ bytes: Span<UInt8>) throws(CryptoError) {
    pair = try SecretKey(seed: bytes)
  }

  init(pair: consuming SecretKey) { self.pair = pair }

  /// The key of a number: equal for equal seeds and numbers. Costs a hash, the making of a key pair, and guarded memory for three
  /// secrets, which takes most of its tenth of a millisecond.
  ///
  /// Its secret seed is the first 32 bytes of SHA-512 over `luyin:hkey1` ‖ the holder's seed ‖ the number, 4 bytes.
  /// - Throws: ``CryptoError`` if guarded memory is unavailable.
  public borrowing func key(_ number: UInt32) throws(CryptoError) -> SecretKey {
    // The state, too, holds the seed for a while: both lie in guarded memory.
    var state = try GuardedMemory(byteCount: MemoryLayout<crypto_hash_sha512_state>.size)
    var digest = try GuardedMemory(byteCount: Int(crypto_hash_sha512_BYTES))
    let context = Context.holderKey.bytes
    let encodedNumber = InlineArray<4, UInt8> { UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * $0)) }
    pair.withExportedSeed { seed in
      digest.fill { digest in
        state.fill { state in
          unsafe state.withUnsafeMutableBufferPointer { state in
            let state = unsafe UnsafeMutableRawPointer(state.baseAddress!)
              .assumingMemoryBound(to: crypto_hash_sha512_state.self)
            unsafe crypto_hash_sha512_init(state)
            for part in [0, 1, 2] {
              let bytes = part == 0 ? context.span : part == 1 ? seed : encodedNumber.span
              unsafe bytes.withUnsafeBufferPointer {
                _ = unsafe crypto_hash_sha512_update(state, $0.baseAddress, UInt64($0.count))
              }
            }
            unsafe digest.withUnsafeMutableBufferPointer {
              _ = unsafe crypto_hash_sha512_final(state, $0.baseAddress!)
            }
          }
        }
      }
    }
    return try digest.withBytes { (digest) throws(CryptoError) in
      try SecretKey(seed: digest.extracting(first: SecretKey.seedByteCount))
    }
  }
}
