/// A set of region numbers as ascending ranges that neither touch nor overlap: the form of scopes (spec/regions.md).
struct RegionRanges: Equatable {
  private(set) var ranges: [ClosedRange<UInt32>] = []

  /// Sorts the ranges and joins those that touch or overlap.
  init(joining ranges: [ClosedRange<UInt32>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound || range.lowerBound - 1 == last.upperBound {
        self.ranges[self.ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// Takes a range out; false if nothing of it was there.
  mutating func remove(_ cut: ClosedRange<UInt32>) -> Bool {
    var isTouched = false
    ranges = ranges.flatMap { range -> [ClosedRange<UInt32>] in
      guard range.overlaps(cut) else { return [range] }
      isTouched = true
      var rest: [ClosedRange<UInt32>] = []
      if range.lowerBound < cut.lowerBound { rest.append(range.lowerBound...cut.lowerBound - 1) }
      if cut.upperBound < range.upperBound { rest.append(cut.upperBound + 1...range.upperBound) }
      return rest
    }
    return isTouched
  }
}
