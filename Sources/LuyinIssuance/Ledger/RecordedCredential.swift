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

    public init(run: Int64, line: Int) {
      self.run = run
      self.line = line
    }
  }

  /// A credential as it was recorded.
  /// - Parameter holderHash: of the request that it was recorded for; to be compared, never to issue with.
  public init(
    sequence: Int64, key: PublicKey, binding: HolderBinding, holderHash: InlineArray<16, UInt8>,
    claims: CredentialClaims, origin: Origin?
  ) {
    self.sequence = sequence
    self.key = key
    self.binding = binding
    self.holderHash = HolderHash(bytes: holderHash)
    self.claims = claims
    self.origin = origin
  }

  /// Seconds since 1970: issued at + lifetime.
  public var expiresAt: UInt32 { claims.issuedAt + 60 * claims.lifetimeMinutes }
}
