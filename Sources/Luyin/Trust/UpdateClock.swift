/// The verifier's clock at the time of an update, read once.
struct UpdateClock {
  /// How far ahead of a sound clock a document's issued at may lie: seconds.
  static let aheadSecondsMax: Int64 = 86_400

  let time: Int64
  /// Whether it is behind documents that were issued already, and so wrong: it cannot say what is ahead then.
  let isSuspect: Bool

  func checkAhead(_ header: DocumentHeader) throws(UpdateError) {
    guard isSuspect || Int64(header.issuedAt) - UpdateClock.aheadSecondsMax <= time else {
      throw UpdateError(.updateAhead)
    }
  }
}
