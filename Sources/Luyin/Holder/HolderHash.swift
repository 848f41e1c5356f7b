internal import LuyinCrypto

/// The holder hash of a credential: 16 bytes (spec/holders.md, "Holder hash").
public struct HolderHash: Sendable {
  public let bytes: InlineArray<16, UInt8>

  /// The first 16 bytes of SHA-512 over `luyin:hldev` ‖ the key.
  init(ofDeviceKey key: Span<UInt8>) {
    bytes = Digest(of: key, context: .holderDeviceKey).prefix()
  }

  /// Argon2id over `luyin:hldoc` ‖ document type ‖ number, salted with the opening. Takes 64 MiB and about a tenth of a second.
  init(of document: IdentityDocument, _ opening: Opening) throws(CryptoError) {
    let password = Context.holderDocument.bytes.array + [document.type.rawValue] + document.number
    bytes = try Argon2id.hash(password.span, salt: opening.bytes)
  }

  package init(bytes: InlineArray<16, UInt8>) { self.bytes = bytes }
}

extension HolderHash: Hashable {
  public static func == (left: HolderHash, right: HolderHash) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) {
    for index in bytes.indices { hasher.combine(bytes[index]) }
  }
}
