internal import CSodium

/// Argon2id at the one cost that holder hashes of identity documents have (spec/holders.md): dear enough that searching all numbers
/// of a register takes years for each salt, and cheap enough for a gate.
package enum Argon2id {
  /// 64 MiB.
  package static let memoryByteCount = 65_536 * 1024
  package static let passes = 3
  package static let saltByteCount = 16

  /// 16 bytes of Argon2id version 1.3 over `password`, 1 lane. Takes 64 MiB and about a tenth of a second.
  /// - Throws: ``CryptoError/outOfMemory`` if the memory cannot be had, ``CryptoError/libraryUnusable(_:)``.
  package static func hash(
    _ password: Span<UInt8>, salt: InlineArray<16, UInt8>
  ) throws(CryptoError) -> InlineArray<16, UInt8> {
    try Sodium.require()
    var hash = InlineArray<16, UInt8>(repeating: 0)
    var output = hash.mutableSpan
    let isDone = unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe password.withUnsafeBytes { password in
        unsafe salt.span.withUnsafeBufferPointer { salt in
          unsafe crypto_pwhash(
            output.baseAddress!, UInt64(output.count),
            password.baseAddress!.assumingMemoryBound(to: CChar.self), UInt64(password.count),
            salt.baseAddress!, UInt64(passes), memoryByteCount, crypto_pwhash_ALG_ARGON2ID13) == 0
        }
      }
    }
    guard isDone else { throw .outOfMemory }
    return hash
  }
}
