internal import ArgumentParser

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
