/// A date and a time of day of the Gregorian calendar in UTC.
struct CivilTime: Equatable {
  let secondsSince1970: Int64

  init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// `2020-03-26T08:00:00+08:00`, `2020-03-26T00:00:00Z`, with or without a fraction, which is dropped; in the years
  /// 1970 to 9999. A leap second counts as the second after.
  init?(rfc3339 text: [UInt8]) {
    func number(_ range: Range<Int>) -> Int64? {
      guard range.upperBound <= text.count else { return nil }
      return UInt32(decimal: text[range]).map { Int64($0) }
    }
    func has(_ characters: StaticString, at index: Int) -> Bool {
      index < text.count && characters.description.utf8.contains(text[index])
    }
    guard let year = number(0..<4), has("-", at: 4), let month = number(5..<7), has("-", at: 7),
      let day = number(8..<10), has("Tt", at: 10), let hour = number(11..<13), has(":", at: 13),
      let minute = number(14..<16), has(":", at: 16), let second = number(17..<19)
    else { return nil }
    guard 1970...9999 ~= year, 1...12 ~= month, 1...CivilTime.days(inMonth: month, of: year) ~= day, hour < 24,
      minute < 60, second <= 60
    else { return nil }
    var index = 19
    if has(".", at: index) {
      let start = index + 1
      index = start
      while index < text.count, 0x30...0x39 ~= text[index] { index += 1 }
      guard index > start else { return nil }
    }
    var offset: Int64 = 0
    if has("Zz", at: index) {
      index += 1
    } else {
      guard has("+-", at: index), let hours = number(index + 1..<index + 3), has(":", at: index + 3),
        let minutes = number(index + 4..<index + 6), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (has("-", at: index) ? -60 : 60)
      index += 6
    }
    guard index == text.count else { return nil }
    let days = CivilTime.days(before: year, month, day)
    secondsSince1970 = days * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  /// The seconds themselves outside the years 0 to 9999, which RFC 3339 cannot write.
  var rfc3339: String {
    guard -62_167_219_200..<253_402_300_800 ~= secondsSince1970 else { return "\(secondsSince1970) s" }
    var days = secondsSince1970 / 86_400
    var rest = secondsSince1970 % 86_400
    if rest < 0 {
      rest += 86_400
      days -= 1
    }
    let (year, month, day) = CivilTime.date(days)
    func padded(_ value: Int64, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
      + "\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))Z"
  }

  private static func isLeap(_ year: Int64) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func days(inMonth month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01. Years begin in March, so that the leap day is the last of its year.
  private static func days(before year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  /// The reverse; for dates behind the year 0 alone.
  private static func date(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
