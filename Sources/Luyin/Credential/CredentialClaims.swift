/// What an issuer states when it issues: everything but the holder and the key.
public struct CredentialClaims: Hashable, Sendable {
  public let status: Status
  public let region: UInt32
  public let issuedAt: UInt32
  public let lifetimeMinutes: UInt32
  public let index: UInt32

  /// - Parameters:
  ///   - status: ``Status/green``, ``Status/yellow``, ``Status/red``, or one of the key's scheme.
  ///   - region: the holder's residence in the trust domain's region code, below 2^24; 0 none.
  ///   - issuedAt: seconds since 1970, from the caller's clock.
  ///   - lifetimeMinutes: 1 to 2^24 - 1; the expiry lies at 2^32 - 1 seconds since 1970 at the latest.
  ///   - index: place in the key's status list; it belongs to one holder, and a renewed credential keeps it.
  /// - Throws: `structure.status`, `structure.region`, `structure.lifetime` or `structure.expiry`.
  public init(
    status: Status, region: UInt32, issuedAt: UInt32, lifetimeMinutes: UInt32, index: UInt32
  ) throws(FormatError) {
    guard status.isForCredentials else { throw FormatError(.structureStatus, at: CredentialLayout.status) }
    guard region < 1 << 24 else { throw FormatError(.structureRegion, at: CredentialLayout.region) }
    guard 1..<(1 << 24) ~= lifetimeMinutes else { throw FormatError(.structureLifetime, at: CredentialLayout.lifetime) }
    guard UInt64(issuedAt) + 60 * UInt64(lifetimeMinutes) <= UInt64(UInt32.max) else {
      throw FormatError(.structureExpiry, at: CredentialLayout.lifetime)
    }
    self.status = status
    self.region = region
    self.issuedAt = issuedAt
    self.lifetimeMinutes = lifetimeMinutes
    self.index = index
  }
}
