internal import ArgumentParser
internal import Luyin

/// A status by its registry name.
struct StatusArgument: ExpressibleByArgument {
  static let hint = "status must be green, yellow, red, or scheme-16 to scheme-127"

  let status: Status

  init?(argument: String) {
    guard let status = Status(name: argument), status.isForCredentials else { return nil }
    self.status = status
  }
}

/// What is said of claims that the format cannot hold.
enum ClaimArguments {
  static func sentence(_ error: FormatError) -> String {
    switch error.reason {
    case .structureLifetime: "the lifetime must be 1 to 16777215 minutes"
    case .structureExpiry: "the credential would end past 32-bit time, in 2106"
    default: "\(error.reason)"
    }
  }
}

/// A region by code or name.
enum RegionArgument {
  /// - Parameter known: whether it must be of GB/T 2260; else any number below 2^24 will do.
  static func region(_ text: String, known: Bool) throws(RegionError) -> UInt32 {
    if known { return try RegionTable.gbt2260.region(text) }
    guard let region = UInt32(decimal: text.utf8), region < 1 << 24 else { throw .notANumber(text) }
    return region
  }
}

extension RegionArgument {
  /// A place, at which rules are asked: a number, or a name of GB/T 2260. A number that the table has not is taken, with a word
  /// of warning: divisions come and go.
  static func place(_ text: String, _ code: RegionCode) throws(Failure) -> UInt32 {
    if let number = UInt32(decimal: text.utf8) {
      guard 1..<1 << 24 ~= number else { throw Failure(.usage, "a place is a region number from 1 to 16777215") }
      if code == .gbt2260, !RegionTable.gbt2260.contains(number) {
        Terminal.writeError("luyin: \(number) is no region of GB/T 2260; look whether it is a slip of the hand")
      }
      return number
    }
    guard code == .gbt2260 else { throw Failure(.usage, "a place must be a number of \(code.name)") }
    let table = RegionTable.gbt2260
    do { return try table.region(text) } catch {
      guard case .unknown = error, let hint = table.hint(for: text) else { throw Failure(.usage, error.message) }
      throw Failure(.usage, "\(error.message); \(hint)")
    }
  }

  /// A region number with its name where GB/T 2260 has one.
  static func title(_ region: UInt32) -> String {
    RegionTable.gbt2260.title(region).map { "\(region) \($0)" } ?? "region \(region)"
  }
}
