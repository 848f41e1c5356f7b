internal import CSodium

/// A SHA-512 digest: the one hash of the format, always over a context and then the content, cut to length
/// by whoever stores it (spec/conventions.md).
public struct Digest: Sendable {
  /// All 64 bytes.
  public let bytes: InlineArray<64, UInt8>

  /// SHA-512 over `context` ‖ `content`.
  package init(of content: Span<UInt8>, context: Context) {
    var state = crypto_hash_sha512_state()
    var digest = InlineArray<64, UInt8>(repeating: 0)
    // These functions have no failure: they return 0 always, and need no initialised library.
    unsafe crypto_hash_sha512_init(&state)
    unsafe context.bytes.span.withUnsafeBufferPointer {
      _ = unsafe crypto_hash_sha512_update(&state, $0.baseAddress, UInt64($0.count))
    }
    unsafe content.withUnsafeBufferPointer {
      _ = unsafe crypto_hash_sha512_update(&state, $0.baseAddress, UInt64($0.count))
    }
    var span = digest.mutableSpan
    unsafe span.withUnsafeMutableBufferPointer {
      _ = unsafe crypto_hash_sha512_final(&state, $0.baseAddress!)
    }
    bytes = digest
  }

  /// A digest that was read.
  package init(bytes: InlineArray<64, UInt8>) { self.bytes = bytes }

  /// The first bytes of the digest, as many as the result type has.
  @inlinable package func prefix<let n: Int>() -> InlineArray<n, UInt8> {
    precondition(n <= 64)
    return InlineArray { bytes[$0] }
  }
}

extension Digest: Hashable {
  public static func == (left: Digest, right: Digest) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) {
    for index in bytes.indices { hasher.combine(bytes[index]) }
  }
}
