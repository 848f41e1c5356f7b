import Luyin
import LuyinVectors
import TestSupport
import Testing

struct StatusListTests {
  private static func document(_ list: StatusList, _ number: UInt32 = 1) throws -> UnverifiedDocument {
    try UnverifiedDocument(decoding: ExampleStatusList.document(list.body, number).bytes)
  }

  private static func contents(_ list: StatusList) -> [Status: [UInt32]] {
    Dictionary(uniqueKeysWithValues: list.indices.map { ($0.status, Array($0.indices)) })
  }

  private static func admit(_ body: [UInt8]) throws -> StatusList {
    try StatusList(admitting: UnverifiedDocument(decoding: ExampleStatusList.document(body, issuerSigners: []).bytes))
  }

  @Test func exampleSaysWhatTheSpecSays() throws {
    let list = try StatusListTests.admit(ExampleStatusList.body)
    #expect(list.capacity == 1000)
    #expect(list.body == ExampleStatusList.body)
    for (index, answer) in [
      (UInt32(3), StatusList.Answer.status(.yellow)), (42, .status(.revoked)), (700, .status(.yellow)), (4, .none),
      (999, .none), (1000, .unknown), (.max, .unknown),
    ] {
      #expect(list.answer(for: index) == answer, "\(index)")
    }
  }

  @Test func everyTruncationIsRefused() throws {
    for count in ExampleStatusList.body.indices {
      #expect(throws: FormatError.self, "\(count) bytes") {
        try StatusListTests.admit(Array(ExampleStatusList.body[..<count]))
      }
    }
  }

  /// A flipped bit is refused, or says something else in its one encoding.
  @Test func everyBitFlipIsRefusedOrSaysSomethingElse() throws {
    let bodies = [
      ExampleStatusList.body,
      FakeStatusBody(capacity: 40_000, [2: (0..<70).map { $0 * 501 }, 5: (0..<30).map { $0 + 7 }]).bytes,
    ]
    for body in bodies {
      let contents = StatusListTests.contents(try StatusListTests.admit(body))
      for (bit, flipped) in body.bitFlips {
        guard let list = try? StatusListTests.admit(flipped) else { continue }
        #expect(list.body == flipped, "bit \(bit)")
        #expect(
          StatusListTests.contents(list) != contents
            || list.capacity != UInt64(1) + UInt64(body[3]) + UInt64(body[2]) << 8,
          "bit \(bit)")
      }
    }
  }

  @Test func effectiveStatusIsNeverBetter() throws {
    for stated in [Status.green, .yellow, .red] {
      for listed in [Status.yellow, .red, .suspended, .revoked] {
        let effective = try #require(stated.effective(by: .status(listed)))
        #expect(effective.rawValue == max(stated.rawValue, listed.rawValue))
      }
      #expect(stated.effective(by: .none) == stated && stated.effective(by: .unknown) == nil)
    }
    let scheme = try #require(Status(rawValue: 17))
    #expect(scheme.effective(by: .status(.yellow)) == .yellow && scheme.effective(by: .none) == scheme)
  }

  @Test func statusesThatNoListStatesAreRefused() {
    for status in [Status.green, Status(rawValue: 16)!, Status(rawValue: 127)!] {
      #expect(throws: FormatError.self) { try StatusList(capacity: 10, indices: [status: [1]]) }
    }
  }

  /// Random changes, one list after the other: each delta makes the very bytes of the next list, and so does the chain.
  @Test func aChainOfDeltasIsTheFullList() throws {
    var random = SeededRandom(seed: 61)
    var contents: [UInt32: Status] = [:]
    var capacity: UInt64 = 3_000
    func list() throws -> StatusList {
      try StatusList(capacity: capacity, indices: Dictionary(grouping: contents.keys) { contents[$0]! })
    }
    var held = try StatusListTests.document(list())
    for number in 2...UInt32(LongRun.count(60, nightly: 1_001)) {
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let index = UInt32.random(in: 0..<UInt32(capacity), using: &random)
        contents[index] = [nil, .yellow, .red, .suspended, .revoked].randomElement(using: &random)!
      }
      if Int.random(in: 0...9, using: &random) == 0 { capacity += 500 }
      let full = try StatusListTests.document(list(), number)
      let delta = try StatusListDelta(from: held, to: full)
      held = try StatusListDelta(decoding: delta.bytes).applied(to: held)
      #expect(held.bytes == full.bytes, "list \(number)")
    }
  }

  @Test func deltasOfOtherKeysAndDomainsAreNotMade() throws {
    let list = try StatusList(capacity: 10, indices: [.red: [1]])
    let one = try StatusListTests.document(list)
    let other = try UnverifiedDocument(
      decoding: ExampleStatusList.document(list.body, covering: 2, issuerSigners: [2]).bytes)
    let foreign = try UnverifiedDocument(
      decoding: ExampleStatusList.document(list.body, of: ExamplePeer.domain).bytes)
    #expect(throws: FormatError.self) { try StatusListDelta(from: one, to: other) }
    #expect(throws: FormatError.self) { try StatusListDelta(from: one, to: foreign) }
  }

  /// Every truncation and every flipped bit of a small delta is refused, or is about signatures and times alone.
  @Test func damagedDeltasMakeNoOtherList() throws {
    let from = try StatusListTests.document(StatusList(capacity: 100, indices: [.yellow: [3, 9], .red: [50]]))
    let to = try StatusListTests.document(StatusList(capacity: 100, indices: [.yellow: [3], .red: [9, 50]]), 2)
    let delta = try StatusListDelta(from: from, to: to).bytes
    for count in delta.indices {
      #expect(throws: FormatError.self) { try StatusListDelta(decoding: Array(delta[..<count])).applied(to: from) }
    }
    for (bit, flipped) in delta.bitFlips {
      guard let made = try? StatusListDelta(decoding: flipped).applied(to: from) else { continue }
      #expect(made.bytes != to.bytes, "bit \(bit)")
      #expect(try StatusList(admitting: made).body == StatusList(admitting: to).body, "bit \(bit)")
    }
  }
}
