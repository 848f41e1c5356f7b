internal import Luyin

/// The regions of a scope for people: each range with the names of what lies in it, where there are names.
struct RegionLines {
  /// Each range.
  let rangeLines: [String]
  private let includesNone: Bool

  /// Each range, and in front of them that holders without a region are meant, if they are.
  var lines: [String] { (includesNone ? ["regions none: holders without a region"] : []) + rangeLines }

  init(_ scope: RegionScope) {
    includesNone = scope.includesNone
    rangeLines = scope.ranges.map { range in
      let numbers =
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
      let names = scope.regionCode == .gbt2260 ? RegionLines.names(range) : []
      return names.isEmpty ? "regions \(numbers)" : "regions \(numbers) \(names.joined(separator: ", "))"
    }
  }

  private static func names(_ range: ClosedRange<UInt32>) -> [String] {
    let table = RegionTable.gbt2260
    let divisions = table.divisions(within: range)
    if divisions.count == 1, let title = table.title(divisions[0]) {
      return RegionCode.gbt2260.range(of: divisions[0]) == range ? [title] : ["\(divisions[0]) \(title)"]
    }
    return divisions.compactMap { code in table.name(code).map { "\(code) \($0)" } }
  }

  /// Regions of GB/T 2260 that the table has not; of ranges those alone for which one number stands.
  static func unknownRegions(_ scope: RegionScope) -> [UInt32] {
    guard scope.regionCode == .gbt2260 else { return [] }
    return scope.ranges.filter { RegionCode.gbt2260.range(of: $0.lowerBound) == $0 }.map(\.lowerBound).filter {
      !RegionTable.gbt2260.contains($0)
    }
  }
}
