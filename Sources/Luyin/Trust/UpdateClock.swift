/// The verifier's clock at the time of an update, read once.
struct UpdateClock {
  /// How far ahead of a sound clock a document's issued at may lie: seconds.
  static let aheadSecondsMax: Int64 = 86_400

  let time: Int64
  let floor: UInt32

  /// Whether it is so far behind documents that were taken that it cannot say what is ahead. A clock that is behind by what
  /// it has itself let pass can: otherwise one document from tomorrow would let in the next from any year.
  private var isWrong: Bool { time < Int64(floor) - UpdateClock.aheadSecondsMax }

  func checkAhead(_ header: DocumentHeader) throws(UpdateError) {
    guard isWrong || Int64(header.issuedAt) - UpdateClock.aheadSecondsMax <= time else {
      throw UpdateError(.updateAhead)
    }
  }
}
