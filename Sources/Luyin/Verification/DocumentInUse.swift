/// A document that an answer rests on.
public struct DocumentInUse: Hashable, Sendable {
  public let header: DocumentHeader
  /// Of a policy: whose it is, 0 for the whole domain; nil for other kinds.
  public let jurisdiction: UInt32?
  /// The domain that it belongs to, also for a first root.
  public let domain: DomainID
  public let freshness: Freshness
  /// The time in use less its issued at; below zero if it was issued ahead of the clock.
  public let ageSeconds: Int64

  init(_ header: DocumentHeader, _ clock: VerificationClock, jurisdiction: UInt32? = nil) {
    self.header = header
    self.jurisdiction = jurisdiction
    domain = header.ownDomain
    freshness = Freshness(header, clock)
    ageSeconds = clock.time - Int64(header.issuedAt)
  }
}
