/// Which rules of a policy may be about a number, a region or a time: a set of rules for each of so many stretches of numbers. What may be
/// is found at once, whatever the number of rules; what is, is then judged rule by rule.
struct CandidateIndex: Sendable {
  /// The first number of each stretch, ascending; the first is 0.
  private let starts: [UInt32]
  /// For each stretch a bit for each rule.
  let words: [UInt64]
  private let wordCount: Int

  /// Which numbers a rule is about.
  struct Numbers {
    var hasZero = false
    /// Ascending.
    let ranges: [ClosedRange<UInt32>]
  }

  /// By regions.
  init(_ scopes: [RegionScope]) {
    self.init(scopes.map { Numbers(hasZero: $0.includesNone, ranges: $0.ranges) }, stretchCountMax: 1024)
  }

  /// By the times at which rules hold.
  init(windowsOf rules: [PolicyRule]) {
    self.init(rules.map { Numbers(ranges: [$0.from...$0.until - 1]) }, stretchCountMax: 128)
  }

  /// - Parameter numbers: of the rules, in their order.
  private init(_ numbers: [Numbers], stretchCountMax: Int) {
    // Where anything changes. If there are too many places, every so many of them will do.
    let changes = Set(numbers.flatMap { $0.ranges.flatMap { [$0.lowerBound, $0.upperBound + 1] } } + [0, 1]).sorted()
    let step = (changes.count + stretchCountMax - 1) / stretchCountMax
    let starts = stride(from: 0, to: changes.count, by: step).map { changes[$0] }
    let wordCount = (numbers.count + 63) / 64
    // First a bit where a rule's stretches begin, and one behind where they end; one row more than there are stretches.
    var words = [UInt64](repeating: 0, count: (starts.count + 1) * wordCount)
    for (rule, numbers) in numbers.enumerated() {
      var markedCount = 0
      func mark(_ stretches: ClosedRange<Int>) {
        // A range may begin in the stretch in which the one before it ends.
        let first = max(stretches.lowerBound, markedCount)
        guard first <= stretches.upperBound else { return }
        markedCount = stretches.upperBound + 1
        for stretch in [first, markedCount] { words[stretch * wordCount + rule / 64] ^= 1 << UInt64(rule % 64) }
      }
      // Number 0 is in the first stretch, perhaps with others.
      if numbers.hasZero { mark(0...0) }
      for range in numbers.ranges {
        mark(
          CandidateIndex.position(
            of: range.lowerBound, in: starts)...CandidateIndex.position(
              of: range.upperBound, in: starts))
      }
    }
    for word in wordCount..<max(wordCount, words.count) { words[word] ^= words[word - wordCount] }
    self.starts = starts
    self.words = words
    self.wordCount = wordCount
  }

  /// Where the set of the rules that may be about a number begins among ``words``.
  func candidates(_ number: UInt32) -> Int { CandidateIndex.position(of: number, in: starts) * wordCount }

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

/// Which rules of a policy accept a status under some scheme, an assurance, or a passage: a set of rules for each.
struct CodeIndex: Sendable {
  /// Statuses of credentials are below 128, codes of assurances below 16, of passages below 8.
  private static let assurances = 128
  private static let passages = assurances + 16
  private static let rowCount = passages + 8

  /// A bit for each rule, row by row.
  let words: [UInt64]
  private let wordCount: Int

  init(_ rules: [PolicyRule]) {
    let wordCount = (rules.count + 63) / 64
    var words = [UInt64](repeating: 0, count: CodeIndex.rowCount * wordCount)
    for (position, rule) in rules.enumerated() {
      func mark(_ row: Int) { words[row * wordCount + position / 64] |= 1 << UInt64(position % 64) }
      for statuses in rule.statuses { for status in statuses.statuses { mark(Int(status.rawValue)) } }
      for assurance in rule.assurances { mark(CodeIndex.assurances + Int(assurance.rawValue)) }
      for passage in rule.passages { mark(CodeIndex.passages + Int(passage.rawValue)) }
    }
    self.words = words
    self.wordCount = wordCount
  }

  /// Where the set of the rules that accept a code begins among ``words``.
  func candidates(_ status: Status) -> Int { Int(status.rawValue) * wordCount }
  func candidates(_ assurance: Assurance) -> Int { (CodeIndex.assurances + Int(assurance.rawValue)) * wordCount }
  func candidates(_ passage: Passage) -> Int { (CodeIndex.passages + Int(passage.rawValue)) * wordCount }
}
