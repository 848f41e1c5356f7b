internal import Luyin
internal import LuyinAnalysis

/// Region numbers as they stand in credentials and trust lists: some classes of numbers.
struct NumberSet {
  let hasNone: Bool
  /// The stretches that are there but for coarse numbers in them; ascending, with gaps between them.
  let stretches: [ClosedRange<UInt32>]
  /// Coarse numbers that are there, ascending.
  private let coarse: [UInt32]
  /// Coarse numbers that are not, likewise.
  private let absent: [UInt32]

  init(_ classes: NumberClasses, _ set: ClassSet) {
    var hasNone = false
    var (stretches, coarse): ([ClosedRange<UInt32>], [UInt32]) = ([], [])
    for position in set.runs.lazy.joined() {
      switch classes.classes[Int(position)] {
      case .none: hasNone = true
      case .numbers(let range): NumberSet.append(range, to: &stretches)
      case .coarse(let number): coarse.append(number)
      }
    }
    self.hasNone = hasNone
    self.stretches = stretches
    self.coarse = coarse
    let known = Set(coarse)
    absent = classes.coarseNumbers.filter { !known.contains($0) }
  }

  /// Numbers that are there without all that they stand for.
  var coarseAlone: [UInt32] { coarse.filter { !hasAll(of: $0) } }

  /// Numbers that are not there although all that they stand for is.
  var coarseMissing: [UInt32] { absent.filter(hasAll) }

  /// The numbers themselves, not what they stand for; ascending, with gaps between them.
  var ranges: [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    var next = 0
    for stretch in stretches {
      var start = stretch.lowerBound
      while next < absent.count, absent[next] <= stretch.upperBound {
        if absent[next] >= start {
          if start < absent[next] { ranges.append(start...absent[next] - 1) }
          start = absent[next] + 1
        }
        next += 1
      }
      if start <= stretch.upperBound { ranges.append(start...stretch.upperBound) }
    }
    ranges += coarse.map { $0...$0 }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { NumberSet.append($1, to: &$0) }
  }

  /// The numbers of a range that are in no stretch.
  func gaps(in range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
    var found: [ClosedRange<UInt32>] = []
    var next = range.lowerBound
    for stretch in stretches[firstStretch(reaching: range.lowerBound)...] {
      guard stretch.lowerBound <= range.upperBound else { break }
      if next < stretch.lowerBound { found.append(next...stretch.lowerBound - 1) }
      next = stretch.upperBound + 1
    }
    if next <= range.upperBound { found.append(next...range.upperBound) }
    return found
  }

  private func hasAll(of number: UInt32) -> Bool {
    guard let range = RegionCode.gbt2260.range(of: number) else { return false }
    let stretch = firstStretch(reaching: range.lowerBound)
    return stretch < stretches.count && stretches[stretch].lowerBound <= range.lowerBound
      && range.upperBound <= stretches[stretch].upperBound
  }

  /// The position of the first stretch that does not end before a number.
  private func firstStretch(reaching number: UInt32) -> Int {
    stretches.firstPosition { $0.upperBound >= number }
  }

  /// - Parameter range: begins behind where the last one begins.
  private static func append(_ range: ClosedRange<UInt32>, to ranges: inout [ClosedRange<UInt32>]) {
    guard let last = ranges.last, last.upperBound + 1 >= range.lowerBound else { return ranges.append(range) }
    ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
  }
}
