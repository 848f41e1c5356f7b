internal import LuyinConformance

/// The time of a matrix: a day in Beijing and a time of that day, or any time.
enum MatrixTime {
  /// - Parameters:
  ///   - day: `2020-03-26`, which is a day in Beijing; or a time, as ``Time/parse(_:)`` takes it.
  ///   - clock: `12:00` or `23:59:59`, with a day alone; noon if nil.
  static func read(_ day: String, _ clock: String?) throws(Failure) -> Int64 {
    if let time = Time.parse(day) {
      guard clock == nil else { throw Failure(.usage, "--at goes with a day alone; --on says a time already") }
      return time
    }
    guard BeijingTime.parse(day: day, clock: "12:00") != nil else {
      throw Failure(
        .usage, "--on must be a day, as 2020-03-26, or a time in RFC 3339 with its offset, not \(Foreign.shown(day))")
    }
    guard let time = BeijingTime.parse(day: day, clock: clock ?? "12:00") else {
      throw Failure(.usage, "--at must be a time of the day, as 08:00 or 23:59:59, not \(Foreign.shown(clock ?? ""))")
    }
    return time
  }
}
