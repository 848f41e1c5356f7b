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
    guard day.utf8.count == 10, parse(day, "12:00") != nil else {
      throw Failure(
        .usage, "--on must be a day, as 2020-03-26, or a time in RFC 3339 with its offset, not \(Foreign.shown(day))")
    }
    guard let time = parse(day, clock ?? "12:00") else {
      throw Failure(.usage, "--at must be a time of the day, as 08:00 or 23:59:59, not \(Foreign.shown(clock ?? ""))")
    }
    return time
  }

  private static func parse(_ day: String, _ clock: String) -> Int64? {
    let seconds = clock.utf8.count == 5 ? ":00" : ""
    guard clock.utf8.count + seconds.utf8.count == 8 else { return nil }
    return Time.parse("\(day)T\(clock)\(seconds)+08:00")
  }

  /// `2020-03-26 12:00:00 +08:00`
  static func format(_ time: Int64) -> String {
    let text = CivilTime(secondsSince1970: time + 8 * 3600).rfc3339
    guard text.hasSuffix("Z") else { return Time.format(time) }
    return text.dropLast().split(separator: "T").joined(separator: " ") + " +08:00"
  }
}
