internal import CSodium

/// A keyed hash of a few bytes, SipHash-2-4: as good as random to whoever lacks the key, and as fast as a table look-up. For
/// permutations of small numbers; 64 bits are too few for anything that an attacker may search.
package struct ShortHash: Sendable {
  /// The length of a key, in bytes.
  package static let keyByteCount = 16

  private let key: InlineArray<16, UInt8>

  package init(key: InlineArray<16, UInt8>) { self.key = key }

  /// The hash of the eight bytes of `message`, big-endian.
  package func callAsFunction(_ message: UInt64) -> UInt64 {
    var hash: UInt64 = 0
    unsafe withUnsafeBytes(of: message.bigEndian) { message in
      unsafe key.span.withUnsafeBufferPointer { key in
        unsafe withUnsafeMutableBytes(of: &hash) { hash in
          // It has no failure, and needs no initialised library.
          _ = unsafe crypto_shorthash_siphash24(
            hash.baseAddress!.assumingMemoryBound(to: UInt8.self),
            message.baseAddress!.assumingMemoryBound(to: UInt8.self), UInt64(message.count), key.baseAddress!)
        }
      }
    }
    return UInt64(bigEndian: hash)
  }
}
