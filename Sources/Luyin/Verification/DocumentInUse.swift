/// A document that an answer rests on.
public struct DocumentInUse: Hashable, Sendable {
  public let header: DocumentHeader
  /// The domain that it belongs to, also for a first root.
  public let domain: DomainID
  public let freshness: Freshness
  /// The time in use less its issued at; below zero if it was issued ahead of the clock.
  public let ageSeconds: Int64

  init(_ header: DocumentHeader, _ clock: VerificationClock) {
    self.header = header
    domain = header.ownDomain
    freshness = Freshness(header, clock)
    ageSeconds = clock.time - Int64(header.issuedAt)
  }
}
