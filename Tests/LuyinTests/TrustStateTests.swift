import Luyin
import LuyinVectors
import TestSupport
import Testing

struct TrustStateTests {
  @Test func equivocationNamesBoth() throws {
    var state = try TrustState(firstRoot: ExampleRoot.first.bytes)
    let second = ExampleRoot.next(2, signers: [1, 2, 3])
    var other = second
    other.expires += 1
    try state.update(with: second.bytes, at: Int64(second.issuedAt))
    do {
      try state.update(with: other.bytes, at: Int64(second.issuedAt))
      Issue.record("taken")
    } catch {
      #expect(error.reason == .updateEquivocation)
      #expect(error.conflict?.held == (try UnverifiedDocument(decoding: second.bytes).header.digest))
      #expect(error.conflict?.other == (try UnverifiedDocument(decoding: other.bytes).header.digest))
    }
    #expect(state.own.root.header.expires == second.expires)
  }

  @Test func clockIsSuspectBelowTheFloor() throws {
    let state = try TrustState(firstRoot: ExampleRoot.first.bytes)
    let floor = Int64(ExampleRoot.first.issuedAt)
    #expect(state.timeFloor == ExampleRoot.first.issuedAt)
    #expect(state.clockIsSuspect(at: floor - 1))
    #expect(!state.clockIsSuspect(at: floor))
    #expect(state.clockIsSuspect(at: .min) && !state.clockIsSuspect(at: .max))
  }

  /// Extremes of the clock do not trap: one that is far behind cannot say what is ahead, one that is far ahead lets pass
  /// what is behind it.
  @Test(arguments: [Int64.min, -1, 0, .max - 1, .max])
  func extremeClocksAreTaken(time: Int64) throws {
    var state = try TrustState(firstRoot: ExampleRoot.first.bytes)
    try state.update(with: ExampleRoot.next(2, signers: [1, 2, 3]).bytes, at: time)
    #expect(state.own.root.header.number == 2)
  }

  /// A clock that may be right lets nothing in from more than a day ahead, to the second.
  @Test func aheadIsExact() throws {
    let second = ExampleRoot.next(2, signers: [1, 2, 3])
    let floor = Int64(ExampleRoot.first.issuedAt)
    for (time, isTaken) in [
      (floor - 86_401, true), (floor - 86_400, false), (floor - 1, false), (floor, false),
      (Int64(second.issuedAt) - 86_401, false), (Int64(second.issuedAt) - 86_400, true),
    ] {
      var state = try TrustState(firstRoot: ExampleRoot.first.bytes)
      #expect(((try? state.update(with: second.bytes, at: time)) != nil) == isTaken, "\(time)")
    }
  }

  /// Attackers with fewer root keys than the threshold, all trust list keys and every document ever signed, mix what
  /// they like: numbers never fall, and nothing is taken that the honest did not sign.
  @Test func attackersBelowTheThresholdGetNowhere() throws {
    var random = SeededRandom(seed: 6)
    let honest = try TrustStateTests.honestChain()
    let stolen = [1, 2, 6, 7, 8, 40, 41]
    var state = try TrustState(firstRoot: honest[0])
    var taken = 0
    for step in 0..<LongRun.count(20_000, nightly: 1_000_000) {
      let document: [UInt8]
      if Int.random(in: 0..<8, using: &random) == 0 {
        document = honest[min(Int(state.own.root.header.number), honest.count - 1)]
      } else {
        document = TrustStateTests.attack(honest, stolen: stolen, using: &random)
      }
      let before = state.own.root.header.number
      let time = Int64(ExampleRoot.first.issuedAt) + .random(in: -100_000_000...400_000_000, using: &random)
      do {
        try state.update(with: document, at: time)
        taken += 1
        #expect(honest.contains(document), "step \(step), seed 6")
        #expect(state.own.root.header.number == before + 1, "step \(step), seed 6")
      } catch {
        #expect(state.own.root.header.number == before, "step \(step), seed 6")
      }
      if Int(state.own.root.header.number) == honest.count { state = try TrustState(firstRoot: honest[0]) }
    }
    #expect(taken > 500)
  }

  private static func honestChain() throws -> [[UInt8]] {
    var root = FakeRoot()
    root.trustListEpoch = 1
    return [ExampleRoot.first.bytes]
      + (UInt32(2)...6).map { ExampleRoot.next($0, $0 < 4 ? FakeRoot() : root, signers: [3, 4, 5]).bytes }
  }

  private static func attack(_ honest: [[UInt8]], stolen: [Int], using random: inout SeededRandom) -> [UInt8] {
    let old = honest.randomElement(using: &random)!
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return old
    case 1:
      var bytes = old
      bytes[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      return bytes
    case 2:
      // The head of one document and the signatures of another.
      let other = honest.randomElement(using: &random)!
      let cut = Int.random(in: 0...min(old.count, other.count), using: &random)
      return Array(old[..<cut]) + other[cut...]
    default:
      // A root of their own making, signed with all that they have.
      var root = FakeRoot()
      root.rootKeys = [40, 41]
      root.rootThreshold = 1
      root.trustListKeys = [42]
      root.trustListThreshold = 1
      let number = UInt32.random(in: 1...7, using: &random)
      let signers = Array(stolen.shuffled(using: &random).prefix(.random(in: 0...stolen.count, using: &random)))
      return ExampleRoot.next(number, root, signers: signers).bytes
    }
  }
}
