public import LuyinCrypto

/// Whom a credential is for. There is no way to pass a ready-made hash, nor the salt of one: a hash that the caller computes could
/// be one of a number that anyone can guess.
public struct Holder: Sendable {
  /// How the credential is tied to the holder.
  public let binding: HolderBinding
  /// What the credential carries of it.
  public let hash: HolderHash

  /// A holder whose own device keeps this key.
  public static func deviceKey(_ key: PublicKey) -> Holder {
    Holder(binding: .deviceKey, hash: HolderHash(ofDeviceKey: key.bytes.span))
  }

  /// A child or a parent, for whom a guardian's device keeps this key.
  public static func guardianDeviceKey(_ key: PublicKey) -> Holder {
    Holder(binding: .guardianDeviceKey, hash: HolderHash(ofDeviceKey: key.bytes.span))
  }

  /// A holder who has this identity document, and no device. Takes 64 MiB and about a tenth of a second.
  ///
  /// The opening is new at each call, from the system's source of randomness. It goes to the holder, joined to the credential
  /// (``DocumentPresentation``), and nowhere else: whoever has it and the credential can search for the number.
  /// - Throws: ``CryptoError`` if libsodium is unusable or the memory cannot be had.
  public static func identityDocument(
    _ document: IdentityDocument
  ) throws(CryptoError) -> (holder: Holder, opening: Opening) {
    let opening = try Opening.random()
    return (try identityDocument(document, opening), opening)
  }

  /// With the opening of a test vector.
  package static func identityDocument(
    _ document: IdentityDocument, _ opening: Opening
  ) throws(CryptoError) -> Holder {
    Holder(binding: .identityDocument, hash: try HolderHash(of: document, opening))
  }
}
