import Luyin
import LuyinVectors
import TestSupport
import Testing

struct StatusIndexSetTests {
  /// Sets of every shape: by how many there are, how far apart, and whether they have neighbours.
  private static func random(_ random: inout SeededRandom) -> (indices: [UInt32], capacity: UInt64) {
    let count = Int.random(in: 1...700, using: &random)
    let spread = UInt32(1) << UInt32.random(in: 0...20, using: &random)
    let isClustered = Bool.random(using: &random)
    var indices: [UInt32] = []
    var next = UInt64(UInt32.random(in: 0...spread, using: &random))
    for _ in 0..<count {
      guard next <= UInt64(UInt32.max) else { break }
      indices.append(UInt32(next))
      let isNeighbour = isClustered && Int.random(in: 0...3, using: &random) > 0
      next += isNeighbour ? 1 : 1 + UInt64(UInt32.random(in: 0..<spread, using: &random))
    }
    let last = UInt64(indices[indices.count - 1])
    let room = UInt64.random(in: 0...(Bool.random(using: &random) ? 3 : 1 << 32), using: &random)
    return (indices, min(last + 1 + room, StatusList.capacityMax))
  }

  /// Against an encoder that tries all parameters and writes strings of digits.
  @Test func encodingIsTheSpecs() throws {
    var random = SeededRandom(seed: 51)
    for _ in 0..<LongRun.count(60, nightly: 5_000) {
      let (indices, capacity) = StatusIndexSetTests.random(&random)
      let list = try StatusList(capacity: capacity, indices: [.red: indices.shuffled(using: &random)])
      #expect(list.body == FakeStatusBody(capacity: capacity, [3: indices]).bytes, "\(indices.count) below \(capacity)")
    }
  }

  @Test func whatWasPutInIsFoundAndNothingElse() throws {
    var random = SeededRandom(seed: 52)
    for _ in 0..<LongRun.count(100, nightly: 5_000) {
      let (indices, capacity) = StatusIndexSetTests.random(&random)
      let set = try StatusIndexSet(sorted: indices, capacity: capacity)
      #expect(Array(set) == indices)
      #expect(set.count == indices.count && set.capacity == capacity)
      let known = Set(indices)
      for index in indices {
        for beside in [index &- 1, index, index &+ 1] { #expect(set.contains(beside) == known.contains(beside)) }
      }
      for index in [0, UInt32(capacity - 1), .max] { #expect(set.contains(index) == known.contains(index)) }
    }
  }

  @Test func operationsAreThoseOfSets() throws {
    var random = SeededRandom(seed: 53)
    for _ in 0..<100 {
      let pair = (0..<2).map { _ in
        Set((0..<Int.random(in: 1...300, using: &random)).map { _ in UInt32.random(in: 0..<500, using: &random) })
      }
      let sets = try pair.map { try StatusIndexSet(sorted: $0.sorted(), capacity: 500) }
      #expect(sets[0].union(sets[1]) == pair[0].union(pair[1]).sorted())
      #expect(sets[0].intersection(sets[1]) == pair[0].intersection(pair[1]).sorted())
      #expect(sets[0].subtracting(sets[1]) == pair[0].subtracting(pair[1]).sorted())
    }
  }

  @Test func whatIsNoSetIsRefused() {
    func reason(_ indices: [UInt32], _ capacity: UInt64) -> ReasonCode? {
      do {
        _ = try StatusIndexSet(sorted: indices, capacity: capacity)
        return nil
      } catch { return error.reason }
    }
    #expect(reason([], 9) == .statusListCount)
    #expect(reason([1, 1], 9) == .statusListIndex)
    #expect(reason([2, 1], 9) == .statusListIndex)
    #expect(reason([9], 9) == .statusListIndex)
    #expect(reason([8], 9) == nil)
    #expect(reason([0], 0) == .statusListCapacity)
    #expect(reason([.max], 1 << 32) == nil)
    #expect(reason([0], 1 << 32 + 1) == .statusListCapacity)
  }

  /// Sorting by digits, for more indices than are sorted otherwise.
  @Test func largeUnsortedInputIsSorted() throws {
    var random = SeededRandom(seed: 54)
    let indices = Set((0..<20_000).map { _ in UInt32.random(in: .min ... .max, using: &random) })
    let list = try StatusList(capacity: 1 << 32, indices: [.revoked: indices.shuffled(using: &random)])
    #expect(Array(try #require(list.indices.first).indices) == indices.sorted())
  }

  /// The promise of the chapter, at a size that a test can afford; Benchmarks/ has the larger ones.
  @Test(arguments: [0.001, 0.01, 0.05])
  func sizeIsNearTheEntropy(density: Double) throws {
    var random = SeededRandom(seed: 55)
    let capacity = 2_000_000
    let chosen = (0..<UInt32(capacity)).filter { _ in Double.random(in: 0..<1, using: &random) < density }
    let share = Double(chosen.count) / Double(capacity)
    let entropy = -Double(capacity) * (share * log2(share) + (1 - share) * log2(1 - share)) / 8
    let list = try StatusList(capacity: UInt64(capacity), indices: [.red: chosen])
    #expect(Double(list.body.count) < 1.05 * entropy)
  }
}

/// Foundation's, without Foundation.
private func log2(_ value: Double) -> Double {
  var (value, exponent) = (value.significand, Double(value.exponent))
  var bit = 0.5
  while bit > 1e-12 {
    value *= value
    if value >= 2 {
      value /= 2
      exponent += bit
    }
    bit /= 2
  }
  return exponent
}
