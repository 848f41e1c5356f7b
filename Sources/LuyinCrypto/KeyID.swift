/// A hint that finds a public key: the first four bytes of SHA-512 over `luyin:keyid` ‖ the key (spec/keys.md).
///
/// Two keys may share an id, so it never decides anything by itself; the signature does.
public struct KeyID: Hashable, Sendable {
  /// The four bytes, read big-endian.
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The id as eight lower-case hex digits.
  public var hex: String { Hex.encode([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: rawValue >> $0) }) }

  /// The id of the key in these bytes, admitted or not.
  package init(ofKey bytes: Span<UInt8>) {
    let start: InlineArray<4, UInt8> = Digest(of: bytes, context: .keyID).prefix()
    rawValue = UInt32(start[0]) << 24 | UInt32(start[1]) << 16 | UInt32(start[2]) << 8 | UInt32(start[3])
  }
}
