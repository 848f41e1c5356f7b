/// Whom a credential is for. There is no way to pass a ready-made hash: a hash that the caller computes could
/// be one of a number that anyone can guess.
public struct Holder: Sendable {
  /// How the credential is tied to the holder.
  public let binding: HolderBinding
  /// What the credential carries of it.
  public let hash: HolderHash

  /// A holder whose own device keeps this key.
  public static func deviceKey(_ key: PublicKey) -> Holder {
    Holder(binding: .deviceKey, hash: HolderHash(ofDeviceKey: key))
  }

  /// A child or a parent, for whom a guardian's device keeps this key.
  public static func guardianDeviceKey(_ key: PublicKey) -> Holder {
    Holder(binding: .guardianDeviceKey, hash: HolderHash(ofDeviceKey: key))
  }
}

/// The holder hash of a credential: 16 bytes (spec/credential.md, "Holder hash").
public struct HolderHash: Sendable {
  public let bytes: InlineArray<16, UInt8>

  /// The first 16 bytes of SHA-512 over `luyin:hldev` ‖ the key.
  init(ofDeviceKey key: PublicKey) {
    bytes = Digest(of: key.bytes.span, context: .holderDeviceKey).prefix()
  }

  package init(bytes: InlineArray<16, UInt8>) { self.bytes = bytes }
}

extension HolderHash: Hashable {
  public static func == (left: HolderHash, right: HolderHash) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) {
    for index in bytes.indices { hasher.combine(bytes[index]) }
  }
}
