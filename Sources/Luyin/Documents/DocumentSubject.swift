/// The public key that a status list covers or that signs a policy, as its header names it; nobody has admitted it.
public struct DocumentSubject: Sendable {
  public let bytes: InlineArray<32, UInt8>

  package init(bytes: InlineArray<32, UInt8>) { self.bytes = bytes }

  public init(_ key: PublicKey) { bytes = key.bytes }

  /// 64 lower-case hex digits.
  public var hex: String { Hex.encode(bytes.span) }
}

extension DocumentSubject: Hashable {
  public static func == (left: DocumentSubject, right: DocumentSubject) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) {
    for index in bytes.indices { hasher.combine(bytes[index]) }
  }
}
