import Luyin
import LuyinAnalysis
import LuyinVectors
import TestSupport
import Testing

/// What lint finds, against what trying out all facts finds.
struct PolicyLintTests {
  /// Small policies and all facts, with what the public evaluation says of them.
  private struct Trial {
    let policies: [Policy]
    let cases: [RandomPolicies.Case]
    let recognitions: [Recognition]
    /// Of the most local policy: for each rule the cases for which it holds, and those for which it would if it held at all times.
    let holds: [Set<Int>]
    let timeless: [Set<Int>]
    /// For each case the level's rule of the most local policy.
    let deciding: [Int?]
    /// Whether a rule is ever its level's, or is a ceiling or floor and ever a candidate.
    let effective: [Bool]

    init(_ made: [MadePolicy], _ cases: [RandomPolicies.Case]) throws {
      let rules = made[0].policy.rules
      policies = made.map(\.policy)
      self.cases = cases
      recognitions = Trial.recognitions(cases, policies)
      let alone = try made[0].rules.map { Trial.recognitions(cases, [try made[0].with([$0]).policy]) }
      let holds = alone.map { found in Set(found.indices.filter { found[$0].levels[0].rule != nil }) }
      timeless = try made[0].rules.map { rule in
        let lasting = rule.with { $0.window = FakeRule.window(0, .max) }
        let found = Trial.recognitions(cases, [try made[0].with([lasting]).policy])
        return Set(found.indices.filter { found[$0].levels[0].rule != nil })
      }
      let deciding = recognitions.map { found in
        found.levels[0].rule.flatMap { rule in rules.firstIndex { $0.id == rule.id } }
      }
      effective = rules.indices.map { rule in
        if deciding.contains(rule) { return true }
        // In front of a candidate every rule that holds is pending.
        return rules[rule].kind != .plain
          && holds[rule].contains { number in
            (0..<rule).allSatisfy { before in
              !holds[before].contains(number) || alone[before][number].reason == .policyObservation
            }
          }
      }
      self.holds = holds
      self.deciding = deciding
    }

    private static func recognitions(_ cases: [RandomPolicies.Case], _ policies: [Policy]) -> [Recognition] {
      let chain = PolicyChain(
        place: 420_101,
        levels: policies.map { PolicyChain.Level(jurisdiction: $0.jurisdiction, policy: $0, header: nil) })
      return cases.map { Recognition(chain, $0.facts, at: $0.time) }
    }
  }

  private struct Expected: Equatable {
    var neverTrue: Set<Int> = []
    var shadowed: [Int: [Int]] = [:]
    var same: Set<Int> = []
    var contradictory: Set<[Int]> = []
    var overlapping: Set<[Int]> = []
    var exceptions: Set<[Int]> = []
    var pointless: [Int: Set<LintFinding.WiderRule>] = [:]

    init(_ trial: Trial) {
      let rules = trial.policies[0].rules
      for rule in rules.indices {
        if trial.holds[rule].isEmpty {
          neverTrue.insert(rule)
        } else if !trial.effective[rule] {
          let by = Set(trial.holds[rule].compactMap { trial.deciding[$0] })
          shadowed[rule] = by.sorted()
          if by.allSatisfy({ rules[$0].ruling == rules[rule].ruling && rules[$0].kind == rules[rule].kind }) {
            same.insert(rule)
          }
        } else {
          conflicts(trial, rule)
        }
      }
      for rule in rules.indices where rules[rule].kind == .plain {
        let decided = trial.deciding.indices.filter { trial.deciding[$0] == rule }
        let effects = decided.map { trial.recognitions[$0].levels[0].effect }
        guard !decided.isEmpty, effects.allSatisfy({ $0 == .replaced }) else { continue }
        pointless[rule] = Set(
          decided.compactMap { number in
            trial.recognitions[number].rule.flatMap { found in
              let policy = trial.policies.first { $0.jurisdiction == found.jurisdiction }
              return policy?.rules.firstIndex { $0.id == found.rule.id }.map {
                LintFinding.WiderRule(jurisdiction: found.jurisdiction, position: $0)
              }
            }
          })
      }
    }

    private mutating func conflicts(_ trial: Trial, _ rule: Int) {
      let rules = trial.policies[0].rules
      for later in rules.indices
      where later > rule && trial.effective[later] && rules[rule].ruling != rules[later].ruling {
        let (left, right) = (trial.holds[rule], trial.holds[later])
        let common = left.intersection(right)
        guard common.contains(where: { trial.deciding[$0] == rule }) else { continue }
        if trial.timeless[rule] == trial.timeless[later] {
          overlapping.insert([rule, later])
          if rules[later].from <= rules[rule].from, rules[rule].until <= rules[later].until {
            exceptions.insert([rule, later])
          }
        } else if !left.isSubset(of: right), !right.isSubset(of: left) {
          contradictory.insert([rule, later])
        }
      }
    }

    init(_ findings: [LintFinding]) {
      for finding in findings {
        switch finding {
        case .neverTrue(let rule, _): neverTrue.insert(rule)
        case .shadowed(let rule, let by, let isSame):
          shadowed[rule] = by
          if isSame { same.insert(rule) }
        case .contradictory(let rule, let later, _, _): contradictory.insert([rule, later])
        case .overlappingDates(let rule, let later, let isException, _):
          overlapping.insert([rule, later])
          if isException { exceptions.insert([rule, later]) }
        case .pointless(let rule, let by): pointless[rule] = Set(by)
        }
      }
    }
  }

  @Test func findingsAreThoseOfAllFacts() async throws {
    var counts: [String: Int] = [:]
    for seed in 0..<UInt64(LongRun.count(200, nightly: 1000)) {
      var random = SeededRandom(seed: seed)
      let universe = RandomPolicies(&random, themeCount: Int.random(in: 1...3, using: &random))
      let policies = try [420_100, 420_000, 0].prefix(Int.random(in: 1...3, using: &random)).map {
        // With four rules no rule can contradict more of them than are named.
        try universe.policy($0, Int.random(in: 1...4, using: &random), &random)
      }
      let trial = try Trial(policies, universe.cases)
      let lint = await PolicyLint(trial.policies)
      let answer = lint.answers[0]
      let (expected, found) = (Expected(trial), Expected(answer.rules.all))
      #expect(found == expected, "seed \(seed)")
      #expect(!answer.isTooLarge && answer.rules.omitted.isEmpty)
      for case .contradictory(let rule, let later, let example, let order) in answer.rules.all {
        let meant = trial.cases.indices.filter { lint.space.contains(example, trial.cases[$0]) }
        #expect(!meant.isEmpty && meant.allSatisfy { trial.deciding[$0] == rule && trial.holds[later].contains($0) })
        let (one, other) = (trial.policies[0].rules[rule].ruling, trial.policies[0].rules[later].ruling)
        #expect((order == .laxer) == one.isLaxer(than: other) && (order == .stricter) == other.isLaxer(than: one))
      }
      check(answer.gap, lint.space, trial, seed)
      counts["neverTrue", default: 0] += found.neverTrue.count
      counts["shadowed", default: 0] += found.shadowed.count
      counts["contradictory", default: 0] += found.contradictory.count
      counts["overlapping", default: 0] += found.overlapping.count
      counts["pointless", default: 0] += found.pointless.count
      counts["gap", default: 0] += answer.gap?.extents.count ?? 0
    }
    // Each kind has been there often enough to mean something.
    for kind in ["neverTrue", "shadowed", "contradictory", "overlapping", "pointless", "gap"] {
      #expect(counts[kind] ?? 0 > 1, "\(counts)")
    }
  }

  /// Policies beside each other have nothing to do with each other.
  @Test func eachIsLintedAsInItsChainAlone() async throws {
    let places = [0, 420_000, 420_100, 420_600, 520_000]
    for seed in 0..<UInt64(20) {
      var random = SeededRandom(seed: 30_000 + seed)
      let universe = RandomPolicies(&random, themeCount: 2)
      let policies = try places.map { try universe.policy($0, 4, &random).policy }
      let shuffled = policies.shuffled(using: &random)
      let together = await PolicyLint(shuffled)
      for (place, chain) in [
        (0, [0]), (420_000, [1, 0]), (420_100, [2, 1, 0]), (420_600, [3, 1, 0]), (520_000, [4, 0]),
      ] {
        let alone = await PolicyLint(chain.map { policies[$0] })
        let position = try #require(shuffled.firstIndex { $0.jurisdiction == UInt32(place) })
        let (one, other) = (together.answers[position], alone.answers[0])
        #expect(Expected(one.rules.all) == Expected(other.rules.all), "seed \(30_000 + seed), \(place)")
        for given in universe.cases {
          #expect(Self.isInGap(one.gap, together.space, given) == Self.isInGap(other.gap, alone.space, given))
        }
      }
    }
  }

  private static func isInGap(_ gap: LintGap?, _ space: FactSpace, _ given: RandomPolicies.Case) -> Bool {
    guard let gap, space.contains(gap.named, given) else { return false }
    return gap.extents.contains { space.contains($0, given) }
  }

  @Test func underAPolicyThatIsTooLargeNoneIsAnalysedWhole() async throws {
    var random = SeededRandom(seed: 1)
    let universe = RandomPolicies(&random, themeCount: 14)
    let (large, small) = (try universe.policy(0, 30, &random).policy, try MadePolicy(420_000, [FakeRule("r")]).policy)
    let answers = await PolicyLint([small, large], effortMax: 1_000).answers
    #expect(answers.map(\.isTooLarge) == [true, true])
    #expect(await !PolicyLint([small], effortMax: 1_000).answers[0].isTooLarge)
  }

  private func check(_ gap: LintGap?, _ space: FactSpace, _ trial: Trial, _ seed: UInt64) {
    let own = trial.policies[0].rules.indices.filter { !trial.holds[$0].isEmpty }.map { trial.policies[0].rules[$0] }
    guard let gap else {
      #expect(own.isEmpty, "seed \(seed)")
      return
    }
    let span = Int64(own.map(\.from).min() ?? 0)..<Int64(own.map(\.until).max() ?? 0)
    for (given, found) in zip(trial.cases, trial.recognitions) where span.contains(given.time) {
      let isNamed = !gap.unnamed.contains { part in
        var extent = space.everything
        extent[part.dimension] = part.classes
        return space.contains(extent, given)
      }
      let isOpen = !isNamed || gap.extents.contains { space.contains($0, given) }
      #expect(isOpen == (found.reason == .policyNoMatch), "seed \(seed), \(given)")
    }
    #expect(gap.isWhole)
  }

  @Test func moreContradictionsThanAreNamedAreCounted() async throws {
    // A red code is refused first, and each of five provinces admits its own people of any colour.
    let red = FakeRule("red", .refuse).with { $0.statuses = FakeRule.statuses([1: [3]]) }
    let provinces = (1...5).map { number in
      FakeRule("p\(number)").with {
        $0.residences = FakeRule.regions([(number * 100_000, number * 100_000 + 9_999)])
        $0.statuses = FakeRule.statuses([1: [1, 3]])
      }
    }
    let policy = try MadePolicy(0, [red] + provinces).policy
    let answer = await PolicyLint([policy]).answers[0]
    #expect(answer.rules.all.count == PolicyLint.contradictionCountMax)
    #expect(answer.rules.omitted == [0: 2])
  }

  @Test(arguments: [16, 17]) func aGapOfMorePartsIsNotWhole(count: Int) async throws {
    // Before the rule of a province begins its people have none: a part for each, of those that begin as late or later.
    let policy = try MadePolicy.provinces(count + 1) { FakeRule.window(UInt32(100 * $0), 10_000) }.policy
    let gap = try #require(await PolicyLint([policy]).answers[0].gap)
    #expect(gap.extents.count == min(count, PolicyLint.gapCountMax) && gap.isWhole == (count <= 16))
  }

  @Test func whatIsTooLargeIsSaid() async throws {
    var random = SeededRandom(seed: 1)
    let universe = RandomPolicies(&random, themeCount: 14)
    let policy = try universe.policy(0, 30, &random).policy
    #expect(await PolicyLint([policy], effortMax: 1_000).answers[0].isTooLarge)
    #expect(await !PolicyLint([policy]).answers[0].isTooLarge)
  }
}
