/// The clock of a holder's device: the system's, or one that was set to another time when the program began.
struct DeviceClock {
  private let aheadSeconds: Int64

  init(startingAt time: Int64?) { aheadSeconds = time.map { $0 - Time.now } ?? 0 }

  var now: Int64 { Time.now + aheadSeconds }
}
