/// The time of verification, fixed once.
struct VerificationClock: Hashable, Sendable {
  /// What the clock said.
  let reading: Int64
  /// The time in use: the clock's, or the time floor if that is later.
  let time: Int64
  /// Whether the clock is behind documents that were issued already.
  let isSuspect: Bool

  init(time: Int64, floor: UInt32) {
    reading = time
    self.time = max(time, Int64(floor))
    isSuspect = time < Int64(floor)
  }
}

extension Freshness {
  init(_ header: DocumentHeader, _ clock: VerificationClock) {
    self.init(of: header, at: clock.time, clockIsSuspect: clock.isSuspect)
  }
}
