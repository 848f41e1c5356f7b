internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A time on the command line: seconds since 1970, or RFC 3339 with offset.
struct TimeArgument: ExpressibleByArgument {
  let seconds: Int64

  init(seconds: Int64) { self.seconds = seconds }

  init?(argument: String) {
    guard let seconds = Time.parse(argument) else { return nil }
    self.seconds = seconds
  }
}

/// The command line's clock, and times as people write them.
enum Time {
  static var now: Int64 { Int64(Date().timeIntervalSince1970.rounded(.down)) }

  static func parse(_ text: String) -> Int64? {
    if let seconds = Int64(text) { return seconds }
    guard let date = try? Date(text, strategy: .iso8601) else { return nil }
    return Int64(date.timeIntervalSince1970)
  }

  /// RFC 3339 in UTC.
  static func format(_ seconds: some BinaryInteger) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }

  /// `2 d 3 h`, `17 min`, `42 s`: for people.
  static func duration(_ seconds: Int64) -> String {
    switch seconds {
    case 86_400...: "\(seconds / 86_400) d \(seconds % 86_400 / 3600) h"
    case 3600...: "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    case 60...: "\(seconds / 60) min"
    default: "\(seconds) s"
    }
  }
}

/// A lifetime: minutes, hours or days, as `90m`, `24h`, `14d`.
struct Lifetime: ExpressibleByArgument {
  let minutes: UInt32

  init?(argument: String) { self.init(argument.utf8) }

  init?(_ text: some BidirectionalCollection<UInt8>) {
    let minutesPerUnit: UInt32
    switch text.last {
    case UInt8(ascii: "m"): minutesPerUnit = 1
    case UInt8(ascii: "h"): minutesPerUnit = 60
    case UInt8(ascii: "d"): minutesPerUnit = 1440
    default: return nil
    }
    guard let count = UInt32(decimal: text.dropLast()) else { return nil }
    let (minutes, overflow) = count.multipliedReportingOverflow(by: minutesPerUnit)
    guard !overflow else { return nil }
    self.minutes = minutes
  }
}

extension UInt32 {
  /// Decimal digits and nothing else; nil past 32 bits.
  init?(decimal text: some Collection<UInt8>) {
    guard !text.isEmpty, text.count <= 10 else { return nil }
    var value: UInt64 = 0
    for character in text {
      guard 0x30...0x39 ~= character else { return nil }
      value = value * 10 + UInt64(character - 0x30)
    }
    guard let exact = UInt32(exactly: value) else { return nil }
    self = exact
  }
}
