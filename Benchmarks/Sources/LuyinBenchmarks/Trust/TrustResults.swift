internal import Luyin
internal import LuyinStore

/// What was measured of trust lists and of the store in one run.
struct TrustResults {
  /// Operations, in the order in which they are shown.
  enum Kind: String, CaseIterable {
    case rawVerification = "libsodium alone: verify 47 bytes"
    case judge = "verify by trust: text → verdict, 10,000 keys"
    case lookup1000 = "key by its id, 1,000 keys"
    case lookup10000 = "key by its id, 10,000 keys"
    case lookup100000 = "key by its id, 100,000 keys"
    case absent100000 = "an id that is not there, 100,000 keys"
    case open = "open a store with 10,000 keys"
    case openLarge = "open a store with 100,000 keys"
  }

  let bytesPerKey: Double
  let admissionsPerSecond: Double
  private let nanoseconds: [Kind: Sample]
  private let allocations: [Kind: Double]
  let options: RoundOptions

  init(now: Int64, options: RoundOptions) async throws {
    self.options = options
    let subject = try Subject(now: now)
    let small = try TrustSubject(now: now, keyCount: 1_000, issuerCount: 100)
    let middle = try TrustSubject(now: now, keyCount: 10_000, issuerCount: 1_000)
    let large = try TrustSubject(now: now, keyCount: 100_000, issuerCount: 10_000)
    bytesPerKey = middle.bytesPerKey
    let list = middle.list
    let admission = try timed {
      try require(try TrustList(admitting: list).keyCount > 9_900, "keys were lost")
    }
    admissionsPerSecond = Double(middle.keyCount) * 1e9 / Double(admission)

    (nanoseconds, allocations) = try await TemporaryFolder.with { folder in
      let operations: [(kind: Kind, operation: Operation)] = [
        (.rawVerification, subject.rawVerification),
        (.judge, TrustResults.judge(middle, now)),
        (.lookup1000, TrustResults.lookup(.lookup1000, small)),
        (.lookup10000, TrustResults.lookup(.lookup10000, middle)),
        (.lookup100000, TrustResults.lookup(.lookup100000, large)),
        (.absent100000, TrustResults.absent(.absent100000, large)),
        (.open, try TrustResults.opening(.open, middle, folder + "/middle", now)),
        (.openLarge, try TrustResults.opening(.openLarge, large, folder + "/large", now)),
      ]
      return try await TrustResults.measured(operations, options)
    }
  }

  private static func measured(
    _ operations: [(kind: Kind, operation: Operation)], _ options: RoundOptions
  ) async throws -> ([Kind: Sample], [Kind: Double]) {
    try Allocations.checkCounter()
    var allocations: [Kind: Double] = [:]
    for (kind, operation) in operations where kind != .open && kind != .openLarge {
      allocations[kind] = try await Allocations.perOperation(operation)
    }
    let rounds = try await Rounds(
      operations.map(\.operation), rounds: options.rounds, blockMilliseconds: options.blockMilliseconds)
    return (Dictionary(uniqueKeysWithValues: zip(operations.map(\.kind), rounds.nanoseconds)), allocations)
  }

  func nanoseconds(_ kind: Kind) -> Sample { nanoseconds[kind]! }

  private static func judge(_ subject: TrustSubject, _ now: Int64) -> Operation {
    let verifier = TrustVerifier(subject.state)
    return .plain(Kind.judge.rawValue) { [text = subject.text] in
      if case .genuine = verifier.judge(text: text.span, at: now).outcome { true } else { false }
    }
  }

  /// Another key each time, so that what was looked up before is of no use.
  private static func lookup(_ kind: Kind, _ subject: TrustSubject) -> Operation {
    Operation(name: kind.rawValue) { count in
      guard let list = subject.state.own.trustListInForce?.content else { throw BenchmarkFailure("no list") }
      let ids = subject.keyIDs
      var found = 0
      var next = 0
      let nanoseconds = timed {
        for _ in 0..<count {
          if let entry = list.entry(of: ids[next]), entry.keyID == ids[next] { found += 1 }
          next = next + 1 == ids.count ? 0 : next + 1
        }
      }
      try require(found == count, "\(kind.rawValue): \(count - found) keys were not found")
      return nanoseconds
    }
  }

  /// What the directory costs alone: no entry is read.
  private static func absent(_ kind: Kind, _ subject: TrustSubject) -> Operation {
    let known = Set(subject.keyIDs)
    let ids = subject.keyIDs.map { KeyID(rawValue: $0.rawValue ^ 1) }.filter { !known.contains($0) }
    return Operation(name: kind.rawValue) { count in
      guard let list = subject.state.own.trustListInForce?.content else { throw BenchmarkFailure("no list") }
      var absent = 0
      var next = 0
      let nanoseconds = timed {
        for _ in 0..<count {
          if list.entry(of: ids[next]) == nil { absent += 1 }
          next = next + 1 == ids.count ? 0 : next + 1
        }
      }
      try require(absent == count, "\(kind.rawValue): \(count - absent) were found")
      return nanoseconds
    }
  }

  private static func opening(_ kind: Kind, _ subject: TrustSubject, _ path: String, _ now: Int64) throws -> Operation {
    var store = try TrustStore.create(at: path, firstRoot: subject.root.bytes)
    let answers = try store.update(with: [subject.list.bytes], at: now)
    try require(answers.map(\.outcome) == [.accepted], "the store refuses the list")
    return .plain(kind.rawValue) {
      try TrustStore(opening: path).state.own.trustListInForce != nil
    }
  }
}

extension TrustResults {
  var targets: [Target] {
    let ratio = nanoseconds(.judge).divided(by: nanoseconds(.rawVerification))
    let flat = nanoseconds(.lookup100000)
    return [
      Target(
        what: "bytes a key, 1,000 issuers with 10,000 keys", measured: bytesPerKey, bound: .atMost(70),
        fractionDigits: 1),
      Target(
        what: "a store with them opened", measured: nanoseconds(.open).median / 1e6,
        middleHalf: TrustResults.milliseconds(nanoseconds(.open)), bound: .below(20), fractionDigits: 2, unit: " ms"),
      Target(
        what: "a key found among 100,000", measured: flat.median, middleHalf: flat.middleHalf, bound: .below(100),
        fractionDigits: 1, unit: " ns"),
      Target(
        what: "time from text to verdict by trust ÷ libsodium's verification", measured: ratio.median,
        middleHalf: ratio.middleHalf, bound: .atMost(1.06), fractionDigits: 3),
      Target(
        what: "heap allocations from text to verdict by trust", measured: allocations[.judge]!, bound: .atMost(0),
        fractionDigits: 0),
    ]
  }

  private static func milliseconds(_ sample: Sample) -> ClosedRange<Double> {
    sample.middleHalf.lowerBound / 1e6...sample.middleHalf.upperBound / 1e6
  }

  var table: Table {
    Table(
      title: "Trust lists", header: ["operation", "ns, median", "ns, middle half", "heap allocations"],
      rows: Kind.allCases.map { kind in
        let sample = nanoseconds(kind)
        let digits = sample.median < 1000 ? 1 : 0
        return [
          kind.rawValue, sample.median.text(digits), sample.middleHalf.text(digits),
          allocations[kind]?.text(0) ?? "",
        ]
      })
  }

  var note: String {
    "A trust list of 10,000 keys was admitted at \(Int(admissionsPerSecond).grouped) keys a second on one core, which is what "
      + "admission of each key costs."
  }
}
