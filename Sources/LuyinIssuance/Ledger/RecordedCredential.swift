public import Luyin

/// A credential that the ledger accounts for: all but its signature.
public struct RecordedCredential: Sendable, Hashable {
  /// Counts all credentials of a ledger, in the order of recording.
  public let sequence: Int64
  public let key: PublicKey
  public let binding: HolderBinding
  public let holderHash: HolderHash
  public let claims: CredentialClaims
  /// The run and the line of its input; nil for one that was issued by itself.
  public let origin: Origin?

  public struct Origin: Sendable, Hashable {
    public let run: Int64
    public let line: Int
  }

  package init(
    sequence: Int64, key: PublicKey, binding: HolderBinding, holderHash: HolderHash, claims: CredentialClaims,
    origin: Origin?
  ) {
    self.sequence = sequence
    self.key = key
    self.binding = binding
    self.holderHash = holderHash
    self.claims = claims
    self.origin = origin
  }

  /// Seconds since 1970: issued at + lifetime.
  public var expiresAt: UInt32 { claims.issuedAt + 60 * claims.lifetimeMinutes }
}
