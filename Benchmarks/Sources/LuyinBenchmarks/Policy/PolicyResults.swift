internal import CMeasure
internal import Luyin

/// What was measured of recognition policies in one run.
struct PolicyResults {
  /// A chain that was asked about many facts.
  private struct Asked {
    let name: String
    let goal: Double?
    let evaluations: Evaluations
    let places: [Int]
  }

  /// Operations that take turns, in the order in which they are shown.
  private enum Kind: String, CaseIterable {
    case rawVerification = "libsodium alone: verify 47 bytes"
    case trust = "verify by trust, with a status list: text → verdict"
    case place = "verify at a place, four policies of 100 rules: text → verdict"
    case placeLarge = "verify at a place, four policies of 10,000 rules: text → verdict"
  }

  private let asked: [Asked]
  private let adversaries: [(name: String, evaluations: Evaluations)]
  private let waysOut: [(name: String, evaluations: Evaluations)]
  private let nanoseconds: [Sample]
  private let allocations: [Double]
  private let evaluationAllocations: Double
  private let wayOutAllocations: Double
  private let openingMicroseconds: Double
  private let openedByteCount: Int
  private let documentByteCount: Int
  private let readyMicroseconds: Double
  private let readyByteCount: Int

  private static let openedRuleCount = 10_000

  init(now: Int64, options: RoundOptions) async throws {
    try Allocations.checkCounter()
    var asked: [Asked] = []
    let small = try ChainSubject(ruleCounts: [100, 100, 100, 100], now: now)
    let large = try ChainSubject(ruleCounts: [10_000, 10_000, 10_000, 10_000], now: now)
    let subjects: [(String, Double?, ChainSubject)] = [
      ("one policy of 100 rules", 1_000, try ChainSubject(ruleCounts: [100], now: now)),
      ("four policies of 100 rules", nil, small),
      ("four policies of 2,500 rules", 5_000, try ChainSubject(ruleCounts: [2_500, 2_500, 2_500, 2_500], now: now)),
      ("four policies of 10,000 rules", 5_000, large),
    ]
    for (name, goal, subject) in subjects {
      asked.append(
        Asked(
          name: name, goal: goal, evaluations: try Evaluations(subject, passes: options.rounds), places: subject.places)
      )
    }
    self.asked = asked
    adversaries = try RuleSource.Filling.allCases.map { filling in
      let subject = try ChainSubject(adversary: filling, now: now)
      return ("16,384 rules, " + filling.rawValue, try Evaluations(subject, passes: options.rounds))
    }
    waysOut = try [
      ("four policies of 100 rules", small, 5), ("four policies of 10,000 rules", large, 1),
      ("16,384 rules, each at another time", try ChainSubject(adversaryOfWaysOut: now), 1),
    ].map {
      name, subject, passes in
      (name, try Evaluations(subject, passes: passes) { ($0.wayOut == nil) == ($0.outcome == .admit) })
    }
    evaluationAllocations = try await Allocations.perOperation(PolicyResults.evaluation(large))
    wayOutAllocations = try await Allocations.perOperation(PolicyResults.wayOut(small))

    let operations = try PolicyResults.operations(now)
    var allocations: [Double] = []
    for operation in operations { allocations.append(try await Allocations.perOperation(operation)) }
    self.allocations = allocations
    nanoseconds = try await Rounds(
      operations, rounds: options.rounds, blockMilliseconds: options.blockMilliseconds
    ).nanoseconds

    var source = RuleSource(now: now, seed: 5)
    let document = try ChainSubject.policy(
      RuleBytes.body(of: 520_000, source.rules(PolicyResults.openedRuleCount)), now)
    documentByteCount = document.bytes.count
    let policy = try Policy(admitting: document)
    func level() -> PolicyChain.Level { .init(jurisdiction: 520_000, policy: policy, header: document.header) }
    openingMicroseconds = try PolicyResults.microsecondsPerRule { _ = try Policy(admitting: document) }
    openedByteCount = try Allocations.heldBytes { try Policy(admitting: document) }.byteCount
    readyMicroseconds = PolicyResults.microsecondsPerRule { _ = level() }
    readyByteCount = Allocations.heldBytes { level() }.byteCount
  }

  /// The median of eleven.
  private static func microsecondsPerRule(_ body: () throws -> Void) rethrows -> Double {
    Sample(try (0..<11).map { _ in Double(try timed(body)) }).median / Double(openedRuleCount) / 1_000
  }

  /// Each time another fact.
  private static func evaluation(_ subject: ChainSubject) -> Operation {
    PolicyResults.each("evaluation", subject) { $0.reason != .policyNone }
  }

  private static func wayOut(_ subject: ChainSubject) -> Operation {
    PolicyResults.each("way out", subject) { ($0.wayOut == nil) == ($0.outcome == .admit) }
  }

  private static func each(
    _ name: String, _ subject: ChainSubject, _ isRight: @escaping @Sendable (Recognition) -> Bool
  ) -> Operation {
    Operation(name: name) { count in
      var (right, next) = (0, 0)
      let (chain, facts, now) = (subject.chain, subject.facts, subject.now)
      let nanoseconds = timed {
        for _ in 0..<count {
          if isRight(Recognition(chain, facts[next], at: now)) { right += 1 }
          next = next + 1 == facts.count ? 0 : next + 1
        }
      }
      try require(right == count, "\(name): \(count - right) of \(count) answers were wrong")
      return nanoseconds
    }
  }

  /// libsodium's verification alone, and a text judged with more and more in a gate's hands.
  private static func operations(_ now: Int64) throws -> [Operation] {
    let small = try GateSubject(ruleCount: 100, now: now)
    let verifier = TrustVerifier(small.state)
    return [
      try Subject(now: now).rawVerification,
      Operation.plain(Kind.trust.rawValue) { [text = small.text] in
        let verdict = verifier.judge(text: text.span, at: now)
        return verdict.outcome == .genuine && verdict.status?.answer != nil
      },
      try judgement(.place, small, now), try judgement(.placeLarge, try GateSubject(ruleCount: 10_000, now: now), now),
    ]
  }

  private static func judgement(_ kind: Kind, _ subject: GateSubject, _ now: Int64) throws -> Operation {
    let verifier = PlaceVerifier(subject.state, place: ChainSubject.place)
    let circumstances = Circumstances(passage: .entry)
    let text = subject.text
    let expected = verifier.judge(text: text.span, at: now, circumstances)
    try require(
      expected.recognition?.levels.count == 4 && expected.recognition?.rule != nil,
      "no rule decides at the place: \(expected.reason)")
    return .plain(kind.rawValue) { [reason = expected.reason] in
      let verdict = verifier.judge(text: text.span, at: now, circumstances)
      return verdict.reason == reason
    }
  }
}

extension PolicyResults {
  var targets: [Target] {
    let judged = nanoseconds[2].divided(by: nanoseconds[0])
    return asked.compactMap { asked in
      asked.goal.map { goal in
        Target(
          what: "evaluation: \(asked.name)", measured: asked.evaluations.nanoseconds.median,
          middleHalf: asked.evaluations.nanoseconds.middleHalf, bound: .below(goal), fractionDigits: 0, unit: " ns")
      }
    } + [
      Target(
        what: "heap allocations of an evaluation", measured: evaluationAllocations, bound: .atMost(0), fractionDigits: 0
      ),
      Target(
        what: "heap allocations from text to verdict at a place", measured: allocations[2], bound: .atMost(0),
        fractionDigits: 0),
      Target(
        what: "time from text to verdict at a place ÷ libsodium's verification", measured: judged.median,
        middleHalf: judged.middleHalf, bound: .atMost(1.06), fractionDigits: 3),
    ]
  }

  var evaluationTable: Table {
    func row(_ name: String, _ evaluations: Evaluations, _ places: [Int] = []) -> [String] {
      let sample = evaluations.nanoseconds
      return [
        name, sample.median.text(0), sample.quantile(0.99).text(0), sample.quantile(1).text(0),
        evaluations.passes.middleHalf.text(0), places.map { String($0) }.joined(separator: ", "),
      ]
    }
    return Table(
      title: "Recognition policies, evaluation",
      header: [
        "", "ns, median fact", "99 of 100 facts", "all facts", "mean of all facts, middle half of the passes",
        "facts decided early, late, not at the first level",
      ],
      rows: asked.map { row($0.name, $0.evaluations, $0.places) }
        + adversaries.map { row("adversary: " + $0.name, $0.evaluations) }
        + waysOut.map { row("with the way out: " + $0.name, $0.evaluations) })
  }

  var verificationTable: Table {
    Table(
      title: "Recognition policies, verification",
      header: ["operation", "ns, median", "ns, middle half", "÷ libsodium's verification", "heap allocations"],
      rows: Kind.allCases.enumerated().map { number, kind in
        let sample = nanoseconds[number]
        return [
          kind.rawValue, sample.median.text(0), sample.middleHalf.text(0),
          sample.divided(by: nanoseconds[0]).median.text(3), allocations[number].text(0),
        ]
      })
  }

  var note: String {
    let count = PolicyResults.openedRuleCount
    return "A policy of \(count.grouped) rules has \(documentByteCount.grouped) bytes, is admitted in "
      + "\(openingMicroseconds.text(2)) µs a rule, and takes \(openedByteCount / count) bytes of memory a rule; making it ready for a place takes "
      + "\(readyMicroseconds.text(2)) µs and \(readyByteCount / count) bytes a rule more. A way out among four "
      + "policies of 100 rules makes \(wayOutAllocations.text(0)) heap allocations."
  }
}
