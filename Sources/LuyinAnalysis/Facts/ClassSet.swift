/// Some of the classes of one dimension: ascending runs of their numbers, with gaps between them.
package struct ClassSet: Hashable, Sendable {
  package private(set) var runs: [Range<Int32>]

  package static let empty = ClassSet(runs: [])

  private init(runs: [Range<Int32>]) { self.runs = runs }

  package init(_ range: Range<Int>) { runs = range.isEmpty ? [] : [Int32(range.lowerBound)..<Int32(range.upperBound)] }

  /// - Parameter numbers: in any order, some perhaps twice.
  package init(_ numbers: some Sequence<Int>) { self.init(merging: numbers.map { Int32($0)..<Int32($0) + 1 }) }

  /// - Parameter ranges: in any order; they may touch and overlap.
  package init(merging ranges: [Range<Int32>]) {
    runs = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty { append(range) }
  }

  private mutating func append(_ range: Range<Int32>) {
    guard let last = runs.last, last.upperBound >= range.lowerBound else { return runs.append(range) }
    runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
  }

  package var isEmpty: Bool { runs.isEmpty }
  package var count: Int { runs.reduce(0) { $0 + $1.count } }
  package var numbers: [Int] { runs.flatMap { Int($0.lowerBound)..<Int($0.upperBound) } }
  package var first: Int? { runs.first.map { Int($0.lowerBound) } }

  package func contains(_ number: Int) -> Bool { intersects(Int32(number)..<Int32(number) + 1) }

  func intersects(_ range: Range<Int32>) -> Bool {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].lowerBound < range.upperBound
  }

  package func intersects(_ other: ClassSet) -> Bool {
    runs.count < other.runs.count ? runs.contains(where: other.intersects) : other.runs.contains(where: intersects)
  }

  package func intersection(_ other: ClassSet) -> ClassSet {
    var found: [Range<Int32>] = []
    var (left, right) = (0, 0)
    while left < runs.count, right < other.runs.count {
      let common = runs[left].clamped(to: other.runs[right])
      if !common.isEmpty { found.append(common) }
      if runs[left].upperBound < other.runs[right].upperBound { left += 1 } else { right += 1 }
    }
    return ClassSet(runs: found)
  }

  package func union(_ other: ClassSet) -> ClassSet { ClassSet(merging: runs + other.runs) }

  /// - Parameter count: how many classes the dimension has.
  package func complement(of count: Int) -> ClassSet {
    var found: [Range<Int32>] = []
    var next: Int32 = 0
    for run in runs {
      if next < run.lowerBound { found.append(next..<run.lowerBound) }
      next = run.upperBound
    }
    if next < Int32(count) { found.append(next..<Int32(count)) }
    return ClassSet(runs: found)
  }

  package func subtracting(_ other: ClassSet) -> ClassSet {
    guard let end = runs.last?.upperBound else { return self }
    return intersection(other.complement(of: max(Int(end), Int(other.runs.last?.upperBound ?? 0))))
  }

  package func isSubset(of other: ClassSet) -> Bool { intersection(other) == self }
}
