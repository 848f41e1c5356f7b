import Luyin
import LuyinVectors
import TestSupport
import Testing

/// What holds of every chain of policies, whatever their rules.
struct RecognitionTests {
  private static let place: UInt32 = 520_382
  private static let now: Int64 = 1_585_224_000

  private static func policy(_ jurisdiction: Int, _ rules: [FakeRule]) throws -> Policy {
    try Policy(admittingBody: FakePolicyBody(jurisdiction, rules).bytes)
  }

  private static func chain(_ policies: [Policy?]) -> PolicyChain {
    let jurisdictions: [UInt32] = [520_382, 520_300, 520_000, 0]
    return PolicyChain(
      place: place,
      levels: zip(jurisdictions, policies).map { PolicyChain.Level(jurisdiction: $0, policy: $1, header: nil) })
  }

  /// Few values, so that rules often hold.
  private static func facts(_ random: inout SeededRandom) -> RecognitionFacts {
    var observations = Observations()
    for observation in Observation.allCases where Bool.random(using: &random) {
      observations.insert(observation.values.randomElement(using: &random)!)
    }
    return RecognitionFacts(
      domain: DomainID(bytes: InlineArray(repeating: UInt8.random(in: 1...3, using: &random))),
      isOwnDomain: Bool.random(using: &random), regionCode: .gbt2260,
      jurisdiction: [0, 420_000, 420_100, 520_000].randomElement(using: &random)!,
      residence: [0, 420_000, 420_100, 420_106, 420_381, 520_382].randomElement(using: &random)!,
      purpose: Bool.random(using: &random) ? .credential : .conversion,
      scheme: UInt16.random(in: 1...2, using: &random),
      status: [.green, .yellow, .red].randomElement(using: &random)!,
      ageSeconds: Int64.random(in: -10...10, using: &random), freshness: Bool.random(using: &random) ? .fresh : .stale,
      listIsOlder: Bool.random(using: &random), clockIsSuspect: Int.random(in: 0..<8, using: &random) == 0,
      assurance: Assurance.allCases.randomElement(using: &random)!,
      circumstances: Circumstances(
        passage: Passage.allCases.randomElement(using: &random)!, observations: observations))
  }

  private static func rule(_ id: Int, _ random: inout SeededRandom) -> FakeRule {
    let outcome = RecognitionOutcome.allCases.randomElement(using: &random)!
    let measures: [(UInt8, UInt16)] =
      outcome != .admitWithMeasures
      ? []
      : [[(4, 7)], [(4, 14)], [(5, 14)], [(1, 0), (4, 7)], [(3, 24)], [(3, 48), (4, 14)]].randomElement(using: &random)!
    func often(_ random: inout SeededRandom) -> Bool { Int.random(in: 0..<4, using: &random) > 0 }
    return FakeRule("r\(id)", outcome, measures).with { rule in
      rule.kind = [UInt8.random(in: 1...3, using: &random)]
      if !often(&random) { rule.window = FakeRule.window(UInt32(now) - 5, UInt32(now)) }
      if !often(&random) { rule.window = FakeRule.window(UInt32(now) + UInt32.random(in: 0...1, using: &random), .max) }
      rule.domains = often(&random) ? [2, 0] : [1, 0]
      if !often(&random) { rule.jurisdictions = FakeRule.regions([(420_000, 429_999)]) }
      if !often(&random) { rule.residences = FakeRule.regions(none: true, [(420_101, 429_999), (520_000, 529_999)]) }
      if !often(&random) { rule.exceptions = FakeRule.ranges([(420_100, 420_199)]) }
      rule.statuses = FakeRule.statuses(often(&random) ? [1: [1, 2, 3], 2: [1, 2, 3]] : [1: [1], 2: [2]])
      if !often(&random) { rule.assurances = [0, UInt8.random(in: 1...63, using: &random) << 1] }
      rule.freshness = [often(&random) ? 2 : 1]
      if !often(&random) { rule.greatestAge = FakeRule.four(UInt32.random(in: 0...10, using: &random)) }
      rule.listAge = [often(&random) ? 2 : 1]
      rule.clock = [often(&random) ? 2 : 1]
      if !often(&random) { rule.passages = [UInt8.random(in: 1...15, using: &random) << 1] }
      if !often(&random) { rule.observations = FakeRule.observations([(UInt8.random(in: 1...4, using: &random), [1])]) }
    }
  }

  private static func rules(_ random: inout SeededRandom, upTo count: Int = 6) -> [FakeRule] {
    (0..<Int.random(in: 0...count, using: &random)).map { rule($0, &random) }
  }

  /// The rules once more, one after the other, as spec/recognition.md states them.
  private struct Plain {
    let facts: RecognitionFacts
    let now: Int64

    /// nil if the rule does not hold; else whether it is pending.
    func isPending(_ rule: PolicyRule) -> Bool? {
      let domainHolds =
        switch rule.domains {
        case .own: facts.isOwnDomain
        case .recognised: true
        case .listed(let listed): listed.contains(facts.domain)
        }
      let statuses = rule.statuses.first { $0.scheme == facts.scheme }?.statuses ?? []
      guard Int64(rule.from) <= now, now < Int64(rule.until), domainHolds, rule.purposes.contains(facts.purpose),
        rule.jurisdictions.includes(facts.jurisdiction, in: facts.regionCode),
        rule.residences.includes(facts.residence, in: facts.regionCode),
        !rule.exceptions.touches(facts.residence, in: facts.regionCode), statuses.contains(facts.status),
        rule.assurances.contains(facts.assurance),
        facts.freshness == .fresh || rule.freshness == .stale, facts.ageSeconds <= Int64(rule.greatestAgeSeconds),
        rule.acceptsOlderList || !facts.listIsOlder, rule.acceptsSuspectClock || !facts.clockIsSuspect,
        rule.passages.contains(facts.circumstances.passage)
      else { return nil }
      var isPending = false
      for condition in rule.observations {
        guard let value = facts.circumstances.observations[condition.observation] else {
          isPending = true
          continue
        }
        if !condition.values.contains(value) { return nil }
      }
      return isPending
    }

    func first(_ policy: Policy) -> (rule: PolicyRule, isPending: Bool)? {
      for rule in policy.rules {
        if let isPending = isPending(rule) { return (rule, isPending) }
      }
      return nil
    }
  }

  /// Where an outcome stands, and its measures; for comparing by hand.
  private static func isAtMostAsStrict(
    _ left: (RecognitionOutcome, [Measure]), _ right: (RecognitionOutcome, [Measure])
  ) -> Bool {
    guard left.0 == right.0 else { return left.0.rawValue < right.0.rawValue }
    return left.1.allSatisfy { measure in
      right.1.contains { other in
        other.kind == measure.kind
          && (measure.kind == .test ? other.parameter <= measure.parameter : other.parameter >= measure.parameter)
      }
    }
  }

  @Test func indexFindsWhatReadingRuleByRuleFinds() throws {
    var random = SeededRandom(seed: 71)
    for _ in 0..<LongRun.count(500, nightly: 25_000) {
      let policy = try RecognitionTests.policy(520_000, RecognitionTests.rules(&random, upTo: 90))
      let chain = RecognitionTests.chain([policy])
      for _ in 0..<16 {
        let facts = RecognitionTests.facts(&random)
        let recognition = Recognition(chain, facts, at: RecognitionTests.now)
        let expected = Plain(facts: facts, now: RecognitionTests.now).first(policy)
        #expect(recognition.levels[0].rule?.id == expected?.rule.id)
        #expect(recognition.levels[0].unmade.isEmpty == !(expected?.isPending ?? false))
      }
    }
  }

  @Test func everyEvaluationEndsWithOneOutcomeAndItsReason() throws {
    var random = SeededRandom(seed: 72)
    for _ in 0..<LongRun.count(625, nightly: 62_500) {
      let policies = try (0..<Int.random(in: 0...4, using: &random)).map {
        try RecognitionTests.policy($0, RecognitionTests.rules(&random))
      }
      let chain = RecognitionTests.chain(policies)
      for _ in 0..<8 {
        let facts = RecognitionTests.facts(&random)
        let recognition = Recognition(chain, facts, at: RecognitionTests.now)
        let deciding = recognition.levels.filter { $0.effect == .decides }
        switch recognition.reason {
        case .policyAdmit: #expect(recognition.outcome == .admit && deciding.count == 1)
        case .policyMeasures: #expect(recognition.outcome == .admitWithMeasures && !recognition.measures.isEmpty)
        case .policyRefuse: #expect(recognition.outcome == .refuse && deciding.count == 1)
        case .policyRefer, .policyObservation: #expect(recognition.outcome == .refer && deciding.count == 1)
        case .policyNoMatch: #expect(recognition.outcome == .refer && recognition.levels.allSatisfy { $0.rule == nil })
        case .policyNone: #expect(recognition.outcome == .refer && policies.isEmpty)
        default: Issue.record("\(recognition.reason)")
        }
        // No path without a match admits, and none without a clock that the rule names.
        if recognition.outcome == .admit || recognition.outcome == .admitWithMeasures {
          let rule = try #require(recognition.rule?.rule)
          #expect(Plain(facts: facts, now: RecognitionTests.now).isPending(rule) == false)
          #expect(rule.acceptsSuspectClock || !facts.clockIsSuspect)
        }
      }
    }
  }

  @Test func aRuleBehindOneThatMatchesChangesNothing() throws {
    var random = SeededRandom(seed: 73)
    for _ in 0..<LongRun.count(2_000, nightly: 100_000) {
      let rules = RecognitionTests.rules(&random)
      let facts = RecognitionTests.facts(&random)
      let policy = try RecognitionTests.policy(520_000, rules)
      guard let first = Plain(facts: facts, now: RecognitionTests.now).first(policy), !first.isPending,
        let position = policy.rules.firstIndex(of: first.rule)
      else { continue }
      let behind = (0..<3).map { RecognitionTests.rule(100 + $0, &random) }
      let changed = try RecognitionTests.policy(520_000, Array(rules[...position]) + behind)
      let wide = try RecognitionTests.policy(0, RecognitionTests.rules(&random))
      for chain in [[policy], [policy, wide], [wide, policy]] {
        let before = Recognition(RecognitionTests.chain(chain), facts, at: RecognitionTests.now)
        let after = Recognition(
          RecognitionTests.chain(chain.map { $0.rules == policy.rules ? changed : $0 }), facts, at: RecognitionTests.now
        )
        #expect(before.outcome == after.outcome && before.reason == after.reason && before.measures == after.measures)
      }
    }
  }

  @Test func aCeilingIsNeverUndercutAndAFloorNeverUndermined() throws {
    var random = SeededRandom(seed: 74)
    var (ceilings, floors) = (0, 0)
    for _ in 0..<LongRun.count(625, nightly: 62_500) {
      let policies = try (0..<3).map { try RecognitionTests.policy($0, RecognitionTests.rules(&random)) }
      let chain = RecognitionTests.chain(policies)
      for _ in 0..<8 {
        let facts = RecognitionTests.facts(&random)
        let recognition = Recognition(chain, facts, at: RecognitionTests.now)
        // The widest level has nobody above it.
        guard let widest = recognition.levels.last, let rule = widest.rule, widest.unmade.isEmpty else { continue }
        let outcome = (recognition.outcome, recognition.measures)
        switch rule.kind {
        case .ceiling:
          ceilings += 1
          #expect(RecognitionTests.isAtMostAsStrict(outcome, (rule.outcome, rule.measures)))
        case .floor:
          floors += 1
          #expect(RecognitionTests.isAtMostAsStrict((rule.outcome, rule.measures), outcome))
        default: break
        }
      }
    }
    #expect(ceilings > 100 && floors > 100)
  }

  /// Whatever the observation turns out to be: a gate that has not made it lets nobody through who would be refused by a wider level.
  @Test func notLookingNeverHelpsAgainstAWiderLevel() throws {
    var random = SeededRandom(seed: 77)
    var (admitted, refused) = (0, 0)
    let local = try RecognitionTests.policy(520_382, [FakeRule("local")])
    for _ in 0..<LongRun.count(1_250, nightly: 62_500) {
      let wide = try RecognitionTests.policy(520_000, RecognitionTests.rules(&random))
      let chain = RecognitionTests.chain([local, wide])
      for _ in 0..<8 {
        var facts = RecognitionTests.facts(&random)
        facts.isOwnDomain = true
        facts.circumstances.observations = Observations()
        let blind = Recognition(chain, facts, at: RecognitionTests.now)
        guard blind.outcome == .admit else { continue }
        admitted += 1
        for observation in Observation.allCases {
          for value in observation.values {
            var seen = facts
            seen.circumstances.observations.insert(value)
            let looked = Recognition(chain, seen, at: RecognitionTests.now)
            if looked.outcome == .refuse { refused += 1 }
          }
        }
      }
    }
    #expect(refused == 0 && admitted > 500)
  }

  @Test func whatHasExpiredIsNoFactForAnyRule() throws {
    var random = SeededRandom(seed: 78)
    var facts = RecognitionTests.facts(&random)
    (facts.isOwnDomain, facts.scheme, facts.status, facts.clockIsSuspect) = (true, 1, .green, false)
    let chain = RecognitionTests.chain([try RecognitionTests.policy(520_382, [FakeRule("any")])])
    for (freshness, reason) in [
      (Freshness.fresh, ReasonCode.policyAdmit), (.stale, .policyAdmit), (.expired, .policyNoMatch),
    ] {
      facts.freshness = freshness
      #expect(Recognition(chain, facts, at: RecognitionTests.now).reason == reason)
    }
  }

  @Test func measuresReadAsPeopleSayThem() {
    for (kind, parameter, english, chinese) in [
      (MeasureKind.centralQuarantine, 1, "1 day of central quarantine", "集中隔离1天"),
      (.homeObservation, 21, "21 days of observation at home", "居家观察21天"),
      (.test, 1, "negative test within 1 hour", "1小时内检测阴性"), (.test, 48, "negative test within 48 hours", "48小时内检测阴性"),
      (.mask, 0, "a mask", "佩戴口罩"),
    ] as [(MeasureKind, UInt16, String, String)] {
      let measure = Measure(kind, parameter: parameter)
      #expect(measure?.text(in: .english) == english && measure?.text(in: .chinese) == chinese)
    }
    #expect(Measure(.mask, parameter: 1) == nil && Measure(.test) == nil)
  }

  @Test func aMissingPolicyNeverAdmits() throws {
    var random = SeededRandom(seed: 75)
    for _ in 0..<1_000 {
      var policies: [Policy?] = try (0..<4).map { try RecognitionTests.policy($0, RecognitionTests.rules(&random)) }
      policies[Int.random(in: 0..<4, using: &random)] = nil
      let recognition = Recognition(
        RecognitionTests.chain(policies), RecognitionTests.facts(&random), at: RecognitionTests.now)
      #expect(recognition.outcome == .refer && recognition.reason == .policyMissing && recognition.wayOut == nil)
    }
  }

  @Test func everyWayOutIsOneAndNoneIsShorter() throws {
    var random = SeededRandom(seed: 76)
    var found = 0
    for _ in 0..<LongRun.count(400, nightly: 20_000) {
      let policies = try (0..<2).map { try RecognitionTests.policy($0, RecognitionTests.rules(&random)) }
      let facts = RecognitionTests.facts(&random)
      let chain = RecognitionTests.chain(policies)
      let recognition = Recognition(chain, facts, at: RecognitionTests.now)
      guard let wayOut = recognition.wayOut else {
        #expect(recognition.outcome == .admit)
        continue
      }
      let before = (recognition.outcome, recognition.measures)
      for changes in wayOut.changes {
        found += 1
        var changed = facts
        for change in changes {
          switch change {
          case .observation(let value): changed.circumstances.observations.insert(value)
          case .assurance(let assurance): changed.assurance = assurance
          case .fresh: changed.freshness = .fresh
          case .newerList: changed.listIsOlder = false
          case .soundClock: changed.clockIsSuspect = false
          case .newCredential: changed.ageSeconds = 0
          }
        }
        let after = Recognition(chain, changed, at: RecognitionTests.now)
        #expect(RecognitionTests.isAtMostAsStrict((after.outcome, after.measures), before))
        #expect(!RecognitionTests.isAtMostAsStrict(before, (after.outcome, after.measures)))
        #expect(changes.count == wayOut.changes[0].count)
      }
      if let time = wayOut.time {
        let after = Recognition(chain, facts, at: time)
        #expect(time > RecognitionTests.now)
        #expect(RecognitionTests.isAtMostAsStrict((after.outcome, after.measures), before))
        let earlier = Recognition(chain, facts, at: time - 1)
        #expect(
          RecognitionTests.isAtMostAsStrict(before, (earlier.outcome, earlier.measures))
            || time - 1 == RecognitionTests.now)
      }
    }
    #expect(found > 100)
  }
}
