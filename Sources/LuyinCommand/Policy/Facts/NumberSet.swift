internal import Luyin
internal import LuyinAnalysis

/// Region numbers as they stand in credentials and trust lists: some classes of numbers.
struct NumberSet {
  let hasNone: Bool
  /// The numbers themselves, not what they stand for; ascending, with gaps between them.
  let ranges: [ClosedRange<UInt32>]
  /// The stretches that are there but for coarse numbers in them, likewise.
  let stretches: [ClosedRange<UInt32>]
  /// Numbers that are there without all that they stand for.
  let coarseAlone: [UInt32]
  /// Numbers that are not there although all that they stand for is.
  let coarseMissing: [UInt32]

  init(_ classes: NumberClasses, _ set: ClassSet) {
    var hasNone = false
    var (stretches, coarse): ([ClosedRange<UInt32>], [UInt32]) = ([], [])
    for position in set.numbers {
      switch classes.classes[position] {
      case .none: hasNone = true
      case .numbers(let range): stretches.append(range)
      case .coarse(let number): coarse.append(number)
      }
    }
    let known = Set(coarse)
    let merged = NumberSet.merged(stretches)
    func has(_ range: ClosedRange<UInt32>?) -> Bool {
      guard let range else { return false }
      return merged.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
    let absent = classes.classes.compactMap { found -> UInt32? in
      if case .coarse(let number) = found, !known.contains(number) { number } else { nil }
    }
    self.hasNone = hasNone
    self.stretches = merged
    coarseAlone = coarse.filter { !has(RegionCode.gbt2260.range(of: $0)) }
    coarseMissing = absent.filter { has(RegionCode.gbt2260.range(of: $0)) }
    ranges = NumberSet.merged(NumberSet.without(absent, merged) + coarse.map { $0...$0 })
  }

  /// The numbers of a range that are in no stretch.
  func gaps(in range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
    var found: [ClosedRange<UInt32>] = []
    var next = range.lowerBound
    for stretch in stretches where stretch.overlaps(range) {
      if next < stretch.lowerBound { found.append(next...stretch.lowerBound - 1) }
      next = stretch.upperBound + 1
    }
    if next <= range.upperBound { found.append(next...range.upperBound) }
    return found
  }

  private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      if let last = merged.last, last.upperBound + 1 >= range.lowerBound {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }

  /// - Parameter numbers: ascending.
  private static func without(_ numbers: [UInt32], _ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    ranges.flatMap { range -> [ClosedRange<UInt32>] in
      var found: [ClosedRange<UInt32>] = []
      var next = range.lowerBound
      for number in numbers where range.contains(number) {
        if next < number { found.append(next...number - 1) }
        next = number + 1
      }
      if next <= range.upperBound { found.append(next...range.upperBound) }
      return found
    }
  }
}
