/// Which rules of a policy may be about a region: a set of rules for each of at most 256 stretches of region numbers. What may be is
/// found at once, whatever the number of rules; what is, is then judged rule by rule.
struct CandidateIndex: Sendable {
  private static let stretchCountMax = 256

  /// The first number of each stretch, ascending; the first is 0.
  private let starts: [UInt32]
  /// For each stretch a bit for each rule.
  private let words: [UInt64]
  private let wordCount: Int

  /// - Parameter scopes: of the rules, in their order.
  init(_ scopes: [RegionScope]) {
    // Where anything changes. If there are too many places, every so many of them will do.
    let changes = Set(scopes.flatMap { $0.ranges.flatMap { [$0.lowerBound, $0.upperBound + 1] } } + [0, 1]).sorted()
    let step = (changes.count + CandidateIndex.stretchCountMax - 1) / CandidateIndex.stretchCountMax
    let starts = stride(from: 0, to: changes.count, by: step).map { changes[$0] }
    let wordCount = (scopes.count + 63) / 64
    var words = [UInt64](repeating: 0, count: starts.count * wordCount)
    for (rule, scope) in scopes.enumerated() {
      func mark(_ stretch: Int) { words[stretch * wordCount + rule / 64] |= 1 << UInt64(rule % 64) }
      // Number 0 is in the first stretch, perhaps with others.
      if scope.includesNone { mark(0) }
      for range in scope.ranges {
        for stretch in CandidateIndex.position(
          of: range.lowerBound, in: starts)...CandidateIndex.position(of: range.upperBound, in: starts)
        { mark(stretch) }
      }
    }
    self.starts = starts
    self.words = words
    self.wordCount = wordCount
  }

  /// Where the set of a region begins among ``words``.
  func offset(of number: UInt32) -> Int { CandidateIndex.position(of: number, in: starts) * wordCount }

  /// The rules 64·`word`... that may be about the region whose set begins at `offset`.
  @inline(__always)
  func candidates(at offset: Int, word: Int) -> UInt64 { words[offset + word] }

  /// The stretch of a number.
  private static func position(of number: UInt32, in starts: [UInt32]) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= number { low = middle } else { high = middle }
    }
    return low
  }
}
