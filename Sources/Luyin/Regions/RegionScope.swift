/// For which regions something holds (spec/regions.md, "Scopes").
///
/// ```
/// 1  none: 1 if region 0 is in the scope, else 0
/// 2  number of ranges, at most 4096
/// n × (lo 3, hi 3), ascending, neither touching nor overlapping
/// ```
public struct RegionScope: Hashable, Sendable {
  /// The most ranges of a scope.
  public static let rangeCountMax = 4096

  /// In which the numbers are.
  public let regionCode: RegionCode
  /// Whether region 0, which is none, is in the scope.
  public let includesNone: Bool
  /// Ascending, with gaps between them.
  public let ranges: [ClosedRange<UInt32>]

  /// A scope of ranges that are in order and neither touch nor overlap; it may be empty.
  /// - Parameters:
  ///   - regionCode: in which the numbers are.
  ///   - includesNone: whether region 0 is in the scope.
  ///   - bounds: each range from its first number to its last.
  /// - Throws: `trustList.scope` for more than ``rangeCountMax`` ranges, `trustList.range`.
  public init(
    regionCode: RegionCode, includesNone: Bool, ranges bounds: [(lower: UInt32, upper: UInt32)]
  ) throws(FormatError) {
    guard bounds.count <= RegionScope.rangeCountMax else {
      throw FormatError(.trustListScope, at: 0, foundCount: bounds.count)
    }
    var ranges: [ClosedRange<UInt32>] = []
    for (lower, upper) in bounds {
      ranges.append(try RegionScope.range(lower, upper, behind: ranges.last, at: 0))
    }
    self.regionCode = regionCode
    self.includesNone = includesNone
    self.ranges = ranges
  }

  init(reading reader: inout BodyReader, regionCode: RegionCode) throws(FormatError) {
    let start = reader.offset
    let none = try reader.integer(byteCount: 1)
    guard none <= 1 else { throw FormatError(.trustListScope, at: start) }
    let ranges = try RegionScope.ranges(&reader)
    guard none == 1 || !ranges.isEmpty else { throw FormatError(.trustListScope, at: start) }
    self.regionCode = regionCode
    includesNone = none == 1
    self.ranges = ranges
  }

  /// Ranges alone, perhaps none, to be taken as exceptions.
  init(readingRanges reader: inout BodyReader, regionCode: RegionCode) throws(FormatError) {
    self.regionCode = regionCode
    includesNone = false
    ranges = try RegionScope.ranges(&reader)
  }

  private static func ranges(_ reader: inout BodyReader) throws(FormatError) -> [ClosedRange<UInt32>] {
    let start = reader.offset
    let count = Int(try reader.integer(byteCount: 2))
    guard count <= rangeCountMax else { throw FormatError(.trustListScope, at: start, foundCount: count) }
    var ranges: [ClosedRange<UInt32>] = []
    for _ in 0..<count {
      let offset = reader.offset
      let (lower, upper) = (try reader.integer(byteCount: 3), try reader.integer(byteCount: 3))
      ranges.append(try range(lower, upper, behind: ranges.last, at: offset))
    }
    return ranges
  }

  private static func range(
    _ lower: UInt32, _ upper: UInt32, behind last: ClosedRange<UInt32>?, at offset: Int
  ) throws(FormatError) -> ClosedRange<UInt32> {
    guard lower >= 1, lower <= upper, upper < 1 << 24, last.map({ lower >= $0.upperBound + 2 }) ?? true else {
      throw FormatError(.trustListRange, at: offset)
    }
    return lower...upper
  }

  /// Whether a region lies wholly in the scope: what is not known precisely must not reach beyond it.
  public func includes(_ number: UInt32, in code: RegionCode) -> Bool {
    guard code == regionCode else { return false }
    guard let range = code.range(of: number) else { return includesNone }
    // The first range that does not end before it is the only one that can hold it.
    let position = firstRange(endingAtOrAfter: range.lowerBound)
    return position < ranges.count && ranges[position].lowerBound <= range.lowerBound
      && range.upperBound <= ranges[position].upperBound
  }

  /// Whether the ranges, taken as exceptions, touch a region: whatever might be excepted is.
  public func touches(_ number: UInt32, in code: RegionCode) -> Bool {
    guard code == regionCode, !ranges.isEmpty else { return false }
    guard let range = code.range(of: number) else { return true }
    let position = firstRange(endingAtOrAfter: range.lowerBound)
    return position < ranges.count && ranges[position].lowerBound <= range.upperBound
  }

  private func firstRange(endingAtOrAfter number: UInt32) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
