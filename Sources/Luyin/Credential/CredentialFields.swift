/// What a credential states, without its signature.
public struct CredentialFields: Hashable, Sendable {
  public let binding: HolderBinding
  public let status: Status
  /// The holder's region of residence when issued, in the trust domain's region code; 0 none.
  public let region: UInt32
  /// A hint to the issuer's key.
  public let keyID: KeyID
  /// Seconds since 1970.
  public let issuedAt: UInt32
  /// 1 to 2^24 - 1.
  public let lifetimeMinutes: UInt32
  /// Place in the key's status list.
  public let index: UInt32
  public let holderHash: HolderHash

  /// The first second at which the credential no longer holds: issued at + lifetime, since 1970.
  public var expiresAt: UInt32 { issuedAt + 60 * lifetimeMinutes }

  /// Joins checked claims with whom they are for and who states them.
  package init(_ claims: CredentialClaims, binding: HolderBinding, holderHash: HolderHash, keyID: KeyID) {
    self.binding = binding
    status = claims.status
    region = claims.region
    self.keyID = keyID
    issuedAt = claims.issuedAt
    lifetimeMinutes = claims.lifetimeMinutes
    index = claims.index
    self.holderHash = holderHash
  }
}
