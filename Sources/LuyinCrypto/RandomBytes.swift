internal import CSodium

extension InlineArray where Element == UInt8 {
  /// Bytes from the system's source of randomness.
  /// - Throws: ``CryptoError`` if libsodium is unusable.
  package static func random() throws(CryptoError) -> Self {
    try Sodium.require()
    var bytes = Self(repeating: 0)
    var span = bytes.mutableSpan
    unsafe span.withUnsafeMutableBufferPointer { unsafe randombytes_buf($0.baseAddress!, $0.count) }
    return bytes
  }
}
