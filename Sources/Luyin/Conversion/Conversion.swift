/// What a gateway has to sign for a credential of another issuer: all but the index, which its ledger gives (spec/conversion.md).
///
/// Only ``Gateway/convert(text:at:holder:)`` makes one, so none is better, wider or longer than what it was made of.
public struct Conversion: Sendable {
  /// To be kept by the gateway.
  public let origin: ConversionOrigin
  /// What the gateway's ledger calls the holder.
  public let reference: InlineArray<32, UInt8>
  /// The source's, unchanged.
  public let holder: Holder
  /// By which of the policy's conversions.
  public let rule: PolicyConversion
  public let status: Status
  /// The source's.
  public let region: UInt32
  /// The source's, seconds since 1970: converting makes nothing younger.
  public let issuedAt: UInt32
  /// From ``issuedAt`` on; it ends with the source, with the source's status list, or a day from now, whichever comes first.
  public let lifetimeMinutes: UInt32

  /// What the gateway signs, with the index that its ledger has given.
  public func claims(index: UInt32) -> CredentialClaims {
    do {
      return try CredentialClaims(
        status: status, region: region, issuedAt: issuedAt, lifetimeMinutes: lifetimeMinutes, index: index)
    } catch {
      fatalError("a credential has these fields, but for a shorter lifetime: \(error)")
    }
  }
}
