/// Names a trust domain: the first 32 bytes of SHA-512 over `luyin:domid` and the signed bytes of its first root.
public struct DomainID: Sendable {
  public let bytes: InlineArray<32, UInt8>

  /// What the first root carries, since its own hash makes the id.
  public static let unset = DomainID(bytes: InlineArray(repeating: 0))

  public init(bytes: InlineArray<32, UInt8>) { self.bytes = bytes }

  /// The id that a first root makes.
  package init(ofFirstRoot header: DocumentHeader) {
    bytes = Digest(of: header.signedBytes.span, context: .domainID).prefix()
  }

  /// 64 lower-case hex digits.
  public var hex: String { Hex.encode(bytes.span) }
}

extension DomainID: Hashable {
  public static func == (left: DomainID, right: DomainID) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) {
    for index in bytes.indices { hasher.combine(bytes[index]) }
  }
}
