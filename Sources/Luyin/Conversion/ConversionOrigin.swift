internal import LuyinCrypto

/// What a converted credential was made of: evidence that the gateway keeps (spec/conversion.md, "The origin").
public struct ConversionOrigin: Sendable {
  /// Whose trust list has the source's key.
  public let domain: DomainID
  /// The source's credential, whose signature was good when it was converted.
  public let credential: UnverifiedCredential

  public init(domain: DomainID, credential: UnverifiedCredential) {
    self.domain = domain
    self.credential = credential
  }

  /// What the gateway's ledger calls the holder: the same for all credentials of one index of one key.
  static func reference(_ domain: DomainID, _ key: PublicKey, index: UInt32) -> InlineArray<32, UInt8> {
    let content = domain.bytes.array + key.bytes.array + [UInt8](bigEndian: index, count: 4)
    return Digest(of: content.span, context: .conversionOrigin).prefix()
  }
}
