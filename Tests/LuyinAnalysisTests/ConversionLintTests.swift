import Luyin
import LuyinAnalysis
import LuyinVectors
import TestSupport
import Testing

/// What lint finds of conversions, against what it finds of rules that ask for the same: of those all facts are tried elsewhere.
struct ConversionLintTests {
  /// A rule and a conversion of the same conditions; of statuses of which either may give any.
  private struct Pair {
    let rule: FakeRule
    let conversion: FakeConversion

    init(_ number: Int, _ universe: RandomPolicies, _ random: inout SeededRandom) {
      let (scheme, statuses): (UInt16, [UInt8]) = [(1, [1]), (2, [1]), (2, [1, 16])].randomElement(using: &random)!
      // The laxer outcome stands for the better status.
      let (outcome, given): (RecognitionOutcome, UInt8) = [(.admit, 1), (.refer, 2), (.refuse, 3)]
        .randomElement(using: &random)!
      let made = universe.rule("r\(number)", &random)
      rule = made.with {
        $0.kind = [1]
        $0.outcome = FakeRule("", outcome).outcome
        $0.measures = FakeRule("", outcome).measures
        $0.statuses = FakeRule.statuses([scheme: statuses])
      }
      conversion = FakeConversion("r\(number)", from: statuses, to: given).with {
        $0.window = made.window
        $0.domains = made.domains
        $0.jurisdictions = made.jurisdictions
        $0.residences = made.residences
        $0.exceptions = made.exceptions
        $0.scheme = [0, UInt8(scheme)]
      }
    }
  }

  private static func policy(_ rules: [FakeRule], _ conversions: [FakeConversion] = []) throws -> Policy {
    try Policy(admittingBody: FakePolicyBody(420_000, rules, conversions).bytes)
  }

  /// A finding without its example, which is told apart by other things.
  private static func text(_ finding: LintFinding) -> String {
    guard case .contradictory(let rule, let later, _, let order) = finding else { return "\(finding)" }
    return "contradictory \(rule) \(later) \(order)"
  }

  @Test func findingsAreThoseOfRulesThatAskForTheSame() async throws {
    var kinds: [String: Int] = [:]
    for seed in 0..<UInt64(LongRun.count(200, nightly: 1000)) {
      var random = SeededRandom(seed: 20_000 + seed)
      let universe = RandomPolicies(
        [.time, .residence, .jurisdiction, .domain].shuffled(using: &random).prefix(
          Int.random(in: 1...2, using: &random)))
      let pairs = (0..<Int.random(in: 1...5, using: &random)).map { Pair($0, universe, &random) }
      let ofRules = await PolicyLint([try Self.policy(pairs.map(\.rule))])
      let answer = await PolicyLint([try Self.policy([], pairs.map(\.conversion))]).answers[0]
      let conversions = answer.conversions
      #expect(answer.rules.all.isEmpty && !conversions.isTooLarge && answer.gap == nil)
      let (expected, found) = (ofRules.answers[0].rules.all, conversions.findings.all)
      #expect(found.map(Self.text) == expected.map(Self.text), "seed \(20_000 + seed)")
      #expect(conversions.findings.omitted == ofRules.answers[0].rules.omitted)
      for (one, other) in zip(expected, found) {
        guard case .contradictory(_, _, let left, _) = one, case .contradictory(_, _, let right, _) = other else {
          continue
        }
        for given in universe.cases {
          #expect(
            ofRules.space.contains(left, given) == conversions.space.contains(right, given), "seed \(20_000 + seed)")
        }
      }
      for finding in found { kinds[String(Self.text(finding).prefix { $0.isLetter }), default: 0] += 1 }
    }
    for kind in ["neverTrue", "shadowed", "contradictory", "overlappingDates"] {
      #expect(kinds[kind] ?? 0 > 1, "\(kinds)")
    }
  }

  @Test func thoseForOtherKeysAreNotCompared() async throws {
    let all = FakeConversion("all", to: 1)
    let hubei = FakeConversion("hubei", to: 2).with { $0.residences = FakeRule.regions([(420_000, 429_999)]) }
    let other = hubei.with { $0.gives = [0, 2, 2] }
    let alike = await PolicyLint([try Self.policy([], [all, hubei])]).answers[0].conversions.findings.all
    guard case .shadowed(1, let by, false)? = alike.first else {
      Issue.record("\(alike)")
      return
    }
    #expect(alike.count == 1 && by == [0])
    #expect(await PolicyLint([try Self.policy([], [all, other])]).answers[0].conversions.findings.all.isEmpty)
    // Positions are those among all of the conversions.
    let third = hubei.with { $0.id = FakeRule.counted("third") }
    let mixed = await PolicyLint([try Self.policy([], [other, all, third])]).answers[0].conversions.findings.all
    guard case .shadowed(2, let between, _)? = mixed.first else {
      Issue.record("\(mixed)")
      return
    }
    #expect(mixed.count == 1 && between == [1])
  }

  @Test func whatIsTooLargeIsSaid() async throws {
    var random = SeededRandom(seed: 1)
    let universe = RandomPolicies([.time, .residence, .jurisdiction, .domain])
    let conversions = (0..<60).map { Pair($0, universe, &random).conversion }
    let policy = try Self.policy([FakeRule("r")], conversions)
    let small = await PolicyLint([policy], effortMax: 300).answers[0]
    #expect(small.conversions.isTooLarge)
    #expect(await !PolicyLint([policy]).answers[0].conversions.isTooLarge)
  }
}
