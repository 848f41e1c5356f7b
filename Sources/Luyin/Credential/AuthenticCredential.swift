/// A credential whose signature was checked; only ``UnverifiedCredential/verify(with:)`` makes one.
///
/// Authentic is not yet genuine: time, trust and status are judged apart (spec/verification.md).
public struct AuthenticCredential: Hashable, Sendable {
  /// What the issuer stated.
  public let fields: CredentialFields
  /// The key that signed.
  public let issuerKey: PublicKey

  init(verified credential: UnverifiedCredential, issuerKey: PublicKey) {
    fields = credential.fields
    self.issuerKey = issuerKey
  }
}
