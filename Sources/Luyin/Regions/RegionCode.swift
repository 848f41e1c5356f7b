/// What region numbers mean, and which of them lie within each other (spec/regions.md).
@nonexhaustive public enum RegionCode: UInt8, CaseIterable, Sendable {
  /// Divisions of China, six digits in three levels.
  case gbt2260 = 1
  /// Countries, without levels.
  case iso3166Numeric = 2

  /// The registry name.
  public var name: String {
    switch self {
    case .gbt2260: "GB/T 2260"
    case .iso3166Numeric: "ISO 3166-1 numeric"
    }
  }

  /// The region code of a registry name; nil if there is none.
  public init?(name: String) {
    guard let code = RegionCode.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = code
  }

  /// The numbers that `number` stands for: itself and all that lies within it, assigned or not. 0 stands for none.
  public func range(of number: UInt32) -> ClosedRange<UInt32>? {
    guard number != 0 else { return nil }
    guard self == .gbt2260, 100_000...999_999 ~= number else { return number...number }
    if number % 10_000 == 0 { return number...number + 9_999 }
    return number % 100 == 0 ? number...number + 99 : number...number
  }
}

extension RegionCode {
  init(reading reader: inout BodyReader) throws(FormatError) {
    let offset = reader.offset
    guard let code = RegionCode(rawValue: UInt8(try reader.integer(byteCount: 1))) else {
      throw FormatError(.trustListRegionCode, at: offset)
    }
    self = code
  }
}
