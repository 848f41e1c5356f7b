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
  /// A region number with its name where GB/T 2260 has one.
  static func title(_ region: UInt32) -> String {
    RegionTable.gbt2260.title(region).map { "\(region) \($0)" } ?? "region \(region)"
  }
}
