/// How long ago a document should have been replaced.
@nonexhaustive public enum Freshness: String, CaseIterable, Sendable {
  /// Before its next update.
  case fresh
  /// From its next update until it expires; under a suspect clock also before.
  case stale
  /// Nothing is genuine by it.
  case expired
}

extension Freshness {
  /// Of a document at a time.
  /// - Parameters:
  ///   - header: the document's.
  ///   - time: the time in use, seconds since 1970: the clock's, or the time floor if that is later.
  ///   - clockIsSuspect: whether the clock is behind the time floor; nothing is fresh then.
  public init(of header: DocumentHeader, at time: Int64, clockIsSuspect: Bool) {
    if time >= Int64(header.expires) {
      self = .expired
    } else {
      self = clockIsSuspect || time >= Int64(header.nextUpdate) ? .stale : .fresh
    }
  }
}
