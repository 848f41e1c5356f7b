public import Luyin

/// A credential that is wanted: everything but the index, which the ledger gives.
public struct IssueRequest: Sendable {
  public let reference: HolderReference
  public let holder: Holder
  /// What a gateway makes it of, to be kept with it (spec/conversion.md, "The origin"); nil for an issuer's own.
  public let origin: ConversionOrigin?
  /// Without its index: that is 0 until the ledger has given one.
  private let claims: CredentialClaims

  /// - Parameters:
  ///   - reference: what the issuer calls the holder.
  ///   - holder: whom the credential is for.
  ///   - status: ``Status/green``, ``Status/yellow``, ``Status/red``, or one of the key's scheme.
  ///   - region: the holder's residence in the trust domain's region code, below 2^24; 0 none.
  ///   - issuedAt: seconds since 1970.
  ///   - lifetimeMinutes: 1 to 2^24 - 1.
  /// - Throws: `structure.status`, `structure.region`, `structure.lifetime` or `structure.expiry`.
  public init(
    reference: HolderReference, holder: Holder, status: Status, region: UInt32, issuedAt: UInt32,
    lifetimeMinutes: UInt32
  ) throws(FormatError) {
    self.reference = reference
    self.holder = holder
    origin = nil
    claims = try CredentialClaims(
      status: status, region: region, issuedAt: issuedAt, lifetimeMinutes: lifetimeMinutes, index: 0)
  }

  /// What a gateway has to sign for a credential of another issuer: one index for each index of the source.
  public init(_ conversion: Conversion) {
    guard let reference = HolderReference(conversion.reference.span) else {
      fatalError("a reference may have 32 bytes")
    }
    self.reference = reference
    holder = conversion.holder
    origin = conversion.origin
    claims = conversion.claims(index: 0)
  }

  public var status: Status { claims.status }
  public var region: UInt32 { claims.region }
  public var issuedAt: UInt32 { claims.issuedAt }
  public var lifetimeMinutes: UInt32 { claims.lifetimeMinutes }

  /// What the credential states once its index is known.
  public func claims(index: UInt32) -> CredentialClaims {
    do {
      return try CredentialClaims(
        status: status, region: region, issuedAt: issuedAt, lifetimeMinutes: lifetimeMinutes, index: index)
    } catch {
      fatalError("the same claims were checked: \(error)")
    }
  }
}

/// What became of a request.
public enum IssueAnswer: Sendable {
  /// The ledger accounts for this credential; it may be signed and leave.
  /// - Parameter override: what the status list says of the holder, or will say, whatever the credential does.
  case recorded(CredentialClaims, override: Status?)
  /// Nothing was recorded: the holder's index is revoked, which is final.
  case revoked(index: UInt32)
}
