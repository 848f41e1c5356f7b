internal import Luyin

/// Region numbers, in classes that no scope of some rules tells apart.
package struct NumberClasses: Sendable {
  package enum NumberClass: Hashable, Sendable {
    /// 0.
    case none
    /// All of these but those that are classes of their own.
    case numbers(ClosedRange<UInt32>)
    /// A number that stands for a range of which scopes have a part alone; only in GB/T 2260 is it another fact than its neighbours.
    case coarse(UInt32)
  }

  /// Ascending by their first number; a coarse number behind the stretch in which it lies.
  package let classes: [NumberClass]
  /// The first number of each stretch.
  private let starts: [UInt32]
  /// For each stretch, the position of the first of its classes.
  private let positions: [Int32]
  /// Ascending.
  private let coarse: [(number: UInt32, upper: UInt32, position: Int32)]

  /// The numbers that are classes of their own, ascending.
  package var coarseNumbers: some Sequence<UInt32> { coarse.lazy.map(\.number) }

  private static let end: UInt32 = 1 << 24

  init(_ scopes: some Sequence<RegionScope>) {
    var changes: Set<UInt32> = [1]
    for scope in scopes {
      for range in scope.ranges {
        changes.insert(range.lowerBound)
        if range.upperBound + 1 < NumberClasses.end { changes.insert(range.upperBound + 1) }
      }
    }
    let starts = changes.sorted()
    // What stands for numbers on both sides of a change.
    var split: Set<UInt32> = []
    for change in starts {
      for number in [change - change % 100, change - change % 10_000] where number < change {
        if let range = RegionCode.gbt2260.range(of: number), range.upperBound >= change { split.insert(number) }
      }
    }
    var (classes, positions): ([NumberClass], [Int32]) = ([.none], [])
    var coarse: [(number: UInt32, upper: UInt32, position: Int32)] = []
    let ordered = split.sorted()
    var next = 0
    for (index, start) in starts.enumerated() {
      let last = (index + 1 < starts.count ? starts[index + 1] : NumberClasses.end) - 1
      positions.append(Int32(classes.count))
      let first = next
      while next < ordered.count, ordered[next] <= last { next += 1 }
      if next - first <= last - start { classes.append(.numbers(start...last)) }
      for number in ordered[first..<next] {
        coarse.append(
          (number, RegionCode.gbt2260.range(of: number)?.upperBound ?? number, Int32(classes.count)))
        classes.append(.coarse(number))
      }
    }
    self.classes = classes
    self.starts = starts
    self.positions = positions
    self.coarse = coarse
  }

  /// The classes of the regions that a scope includes.
  func included(in scope: RegionScope) -> ClassSet {
    var runs: [Range<Int32>] = scope.includesNone ? [0..<1] : []
    for range in scope.ranges {
      var next = position(ofStretchAt: range.lowerBound)
      let end = position(behind: range.upperBound)
      if scope.regionCode == .gbt2260 {
        // What begins in the range and reaches beyond it.
        for number in coarseNumbers(in: range.upperBound - min(range.upperBound, 9_999)...range.upperBound)
        where number.number >= range.lowerBound && number.upper > range.upperBound {
          runs.append(next..<number.position)
          next = number.position + 1
        }
      }
      runs.append(next..<end)
    }
    return ClassSet(merging: runs)
  }

  /// The classes of the regions that exceptions touch.
  func touched(by exceptions: RegionScope) -> ClassSet {
    var runs: [Range<Int32>] = exceptions.ranges.isEmpty ? [] : [0..<1]
    for range in exceptions.ranges {
      runs.append(position(ofStretchAt: range.lowerBound)..<position(behind: range.upperBound))
      guard exceptions.regionCode == .gbt2260 else { continue }
      // What begins before the range and reaches into it.
      for number in coarseNumbers(in: range.lowerBound - min(range.lowerBound, 9_999)...range.lowerBound)
      where number.number < range.lowerBound && number.upper >= range.lowerBound {
        runs.append(number.position..<number.position + 1)
      }
    }
    return ClassSet(merging: runs)
  }

  /// Of a number at which a stretch begins.
  private func position(ofStretchAt start: UInt32) -> Int32 {
    positions[starts.firstPosition { $0 >= start }]
  }

  /// Of a number with which a stretch ends.
  private func position(behind last: UInt32) -> Int32 {
    let stretch = starts.firstPosition { $0 > last }
    return stretch < positions.count ? positions[stretch] : Int32(classes.count)
  }

  private func coarseNumbers(
    in range: ClosedRange<UInt32>
  ) -> ArraySlice<(number: UInt32, upper: UInt32, position: Int32)> {
    let first = coarse.firstPosition { $0.number >= range.lowerBound }
    return coarse[first...].prefix { $0.number <= range.upperBound }
  }
}
