internal import Luyin

/// The regions of a scope for people: each range with the names of what lies in it, where there are names.
struct RegionLines {
  let lines: [String]

  init(_ scope: RegionScope) {
    let ranges = scope.ranges.map { range in
      let numbers =
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
      let names = scope.regionCode == .gbt2260 ? RegionLines.names(range) : []
      return names.isEmpty ? "regions \(numbers)" : "regions \(numbers) \(names.joined(separator: ", "))"
    }
    lines = (scope.includesNone ? ["regions none: holders without a region"] : []) + ranges
  }

  private static func names(_ range: ClosedRange<UInt32>) -> [String] {
    let table = RegionTable.gbt2260
    let divisions = table.divisions(within: range)
    if divisions.count == 1, let title = table.title(divisions[0]) {
      return RegionCode.gbt2260.range(of: divisions[0]) == range ? [title] : ["\(divisions[0]) \(title)"]
    }
    return divisions.compactMap { code in table.name(code).map { "\(code) \($0)" } }
  }
}
