/// Times as the clocks of China show them: days of travel and of rules begin and end there.
enum BeijingTime {
  private static let offsetSeconds: Int64 = 8 * 3600

  /// A time of a day.
  /// - Parameters:
  ///   - day: `2020-03-26`.
  ///   - clock: `12:00` or `23:59:59`.
  static func parse(day: String, clock: String) -> Int64? {
    let seconds = clock.utf8.count == 5 ? ":00" : ""
    guard day.utf8.count == 10, clock.utf8.count + seconds.utf8.count == 8 else { return nil }
    return Time.parse("\(day)T\(clock)\(seconds)+08:00")
  }

  /// `2020-03-26 12:00:00 +08:00`
  static func format(_ time: Int64) -> String {
    let (local, isPastAllTime) = time.addingReportingOverflow(offsetSeconds)
    let text = CivilTime(secondsSince1970: isPastAllTime ? time : local).rfc3339
    guard !isPastAllTime, text.hasSuffix("Z") else { return Time.format(time) }
    return text.dropLast().split(separator: "T").joined(separator: " ") + " +08:00"
  }

  /// Whether two times are of one day.
  static func isSameDay(_ left: Int64, _ right: Int64) -> Bool {
    day(left) == day(right)
  }

  private static func day(_ time: Int64) -> Int64 {
    let (local, isPastAllTime) = time.addingReportingOverflow(offsetSeconds)
    let (day, rest) = (isPastAllTime ? time : local).quotientAndRemainder(dividingBy: 86_400)
    return rest < 0 ? day - 1 : day
  }
}
