/// An Ed25519 signature, not yet checked: 64 bytes, R ‖ S.
public struct Signature: Sendable {
  /// The length of a signature, in bytes.
  public static let byteCount = 64

  public let bytes: InlineArray<64, UInt8>

  public init(bytes: InlineArray<64, UInt8>) { self.bytes = bytes }

  /// Copies 64 bytes; nil if there are more or fewer.
  public init?(_ encoded: Span<UInt8>) {
    guard encoded.count == Signature.byteCount else { return nil }
    bytes = InlineArray(copying: encoded)
  }
}

extension Signature: Hashable {
  public static func == (left: Signature, right: Signature) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) {
    for index in bytes.indices { hasher.combine(bytes[index]) }
  }
}
