internal import ArgumentParser

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A time on the command line: seconds since 1970, or RFC 3339 with offset.
struct TimeArgument: ExpressibleByArgument {
  let seconds: Int64

  init?(argument: String) {
    guard let seconds = Time.parse(argument) else { return nil }
    self.seconds = seconds
  }
}

/// The command line's clock, and times as people write them.
enum Time {
  static var now: Int64 { Int64(time(nil)) }

  /// Seconds since 1970 or RFC 3339; nil for anything else. Strict: a time that does not exist is a slip of the
  /// hand, and a credential would carry it.
  static func parse(_ text: String) -> Int64? {
    let characters = Array(text.utf8)
    let digits = characters.first == UInt8(ascii: "-") ? characters.dropFirst() : characters[...]
    if !digits.isEmpty, digits.allSatisfy({ 0x30...0x39 ~= $0 }) { return Int64(text) }
    return CivilTime(rfc3339: characters)?.secondsSince1970
  }

  /// RFC 3339 in UTC.
  static func format(_ seconds: some BinaryInteger) -> String { CivilTime(secondsSince1970: Int64(seconds)).rfc3339 }

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
