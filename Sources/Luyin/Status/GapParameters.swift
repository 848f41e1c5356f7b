/// How the gaps of a block are coded: j for the small ones, k for the rest (spec/status-list.md, "Which parameters").
struct GapParameters: Hashable {
  /// j, at most k.
  let small: Int
  /// k.
  let large: Int

  /// What a block takes that states its own, besides the flag.
  static let ownBitCount = 10

  init(small: Int, large: Int) { (self.small, self.large) = (small, large) }

  /// Those that a set's blocks have in common.
  init(common parameter: Int) { self.init(small: parameter, large: parameter) }

  /// How many bits these gaps take.
  func bitCount(of gaps: Span<UInt32>) -> Int {
    var count = gaps.count
    let smallEnd = UInt64(1) << UInt64(small)
    for index in gaps.indices {
      let gap = UInt64(gaps[index])
      count += gap < smallEnd ? small : RiceCode.bitCount(gap - smallEnd, parameter: large)
    }
    return count
  }

  /// The parameters that a block states for these gaps; nil if it takes the common ones. Costs some passes over the gaps.
  static func own(for gaps: Span<UInt32>, common: GapParameters) -> GapParameters? {
    var best = common.bitCount(of: gaps) - ownBitCount
    var found: GapParameters?
    let profile = Profile(gaps)
    for large in 0...profile.largestBitCount {
      for small in 0...large where profile.leastBitCount(small: small, large: large) < best {
        let parameters = GapParameters(small: small, large: large)
        let count = parameters.bitCount(of: gaps)
        if count < best { (best, found) = (count, parameters) }
      }
    }
    return found
  }

  /// What is known of all gaps at once, so that few parameters have to be tried on each.
  private struct Profile {
    /// How many gaps there are below each power of two.
    private var countBelow = InlineArray<33, Int>(repeating: 0)
    /// The sum of those at or above it.
    private var sumAbove = InlineArray<33, UInt64>(repeating: 0)
    private let count: Int
    /// The bits of the largest gap, at most 31: a larger parameter only adds bits to each gap.
    let largestBitCount: Int

    init(_ gaps: Span<UInt32>) {
      count = gaps.count
      var largest: UInt32 = 0
      var sum: UInt64 = 0
      for index in gaps.indices {
        let bitCount = 32 - gaps[index].leadingZeroBitCount
        countBelow[bitCount] += 1
        sumAbove[bitCount] += UInt64(gaps[index])
        sum += UInt64(gaps[index])
        largest = max(largest, gaps[index])
      }
      largestBitCount = min(RiceCode.parameterMax, 32 - largest.leadingZeroBitCount)
      var below = 0
      for bitCount in countBelow.indices {
        below += countBelow[bitCount]
        countBelow[bitCount] = below
        sum -= sumAbove[bitCount]
        sumAbove[bitCount] = sum
      }
    }

    /// At most what the gaps take with these parameters: as if each lost all that its low bits can hold.
    func leastBitCount(small: Int, large: Int) -> Int {
      let smallCount = countBelow[small]
      let largeCount = count - smallCount
      let offsets = Int(sumAbove[small]) - largeCount << small
      let ones = max(0, offsets - largeCount * (1 << large - 1)) >> large
      return count + small * smallCount + largeCount * (1 + large) + ones
    }
  }
}
