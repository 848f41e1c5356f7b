import Luyin
import LuyinAnalysis
import LuyinVectors
import TestSupport
import Testing

/// What diff finds, against what trying out all facts finds.
struct PolicyDiffTests {
  private static let places = [420_100, 420_000, 0]

  private static func chain(_ policies: [MadePolicy], at place: Int, below: Policy? = nil) -> PolicyChain {
    let levels = policies.filter { $0.jurisdiction == 0 || place / $0.unit == $0.jurisdiction / $0.unit }
      .filter { $0.jurisdiction == 0 || $0.jurisdiction <= place }
    return PolicyChain(
      place: 420_101,
      levels: ((below.map { [$0] } ?? []) + levels.map(\.policy)).map {
        PolicyChain.Level(jurisdiction: $0.jurisdiction, policy: $0, header: nil)
      })
  }

  private static func ruling(_ chain: PolicyChain, _ given: RandomPolicies.Case) -> Ruling {
    let found = Recognition(chain, given.facts, at: given.time)
    return Ruling(outcome: found.outcome, measures: found.measures)
  }

  /// Policies of some of the places, the most local one first; of the second time most rules are those of the first.
  private static func policies(
    _ universe: RandomPolicies, _ random: inout SeededRandom
  ) throws -> (old: [MadePolicy], new: [MadePolicy]) {
    var (old, new): ([MadePolicy], [MadePolicy]) = ([], [])
    for place in places where Int.random(in: 0..<3, using: &random) > 0 {
      let made = try universe.policy(place, Int.random(in: 1...3, using: &random), &random)
      if Int.random(in: 0..<8, using: &random) > 0 { old.append(made) }
      var rules = made.rules
      let position = Int.random(in: 0..<rules.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: rules[position] = universe.rule("new", &random)
      case 1: rules[position].kind = [UInt8.random(in: 1...3, using: &random)]
      case 2: rules.shuffle(using: &random)
      case 3: rules.append(universe.rule("new", &random))
      default: break
      }
      if Int.random(in: 0..<8, using: &random) > 0 { new.append(try made.with(rules)) }
    }
    return (old, new)
  }

  @Test func changesAreThoseOfAllFacts() async throws {
    var (changed, same) = (0, 0)
    for seed in 0..<UInt64(LongRun.count(150, nightly: 1000)) {
      var random = SeededRandom(seed: seed)
      let universe = RandomPolicies(&random, themeCount: Int.random(in: 1...3, using: &random))
      let (old, new) = try Self.policies(universe, &random)
      let diff = await PolicyDiff(from: old.map(\.policy), to: new.map(\.policy))
      #expect(diff.places.map { Int($0.jurisdiction) } == Set((old + new).map(\.jurisdiction)).sorted())
      let cases = universe.cases
      for place in diff.places {
        let changes = try #require(place.changes)
        let (before, after) = (
          Self.chain(old, at: Int(place.jurisdiction)), Self.chain(new, at: Int(place.jurisdiction))
        )
        #expect(changes.allSatisfy { $0.isWhole })
        for given in cases {
          let (one, other) = (Self.ruling(before, given), Self.ruling(after, given))
          let found = changes.filter { change in
            change.transition.below == nil && change.extents.contains { diff.space.contains($0, given) }
          }
          let expected = one == other ? [] : [PolicyDiff.Transition(before: one, after: other, below: nil)]
          #expect(found.map(\.transition) == expected, "seed \(seed), place \(place.jurisdiction), \(given)")
          if one == other { same += 1 } else { changed += 1 }
        }
        for change in changes {
          #expect(change.residences == ClassSet(merging: change.extents.flatMap { $0[.residence].runs }))
        }
      }
    }
    #expect(changed > 1000 && same > 1000)
  }

  /// Outcomes of a level below, more closely packed than any that the rules have.
  private static let belowOutcomes: [Ruling] = {
    let parameters: [UInt16] = [6, 7, 8, 13, 14, 15]
    let hours: [UInt16] = [23, 24, 25, 47, 48, 49]
    func choices(_ kind: MeasureKind, _ parameters: [UInt16]) -> [[Measure]] {
      [[]] + parameters.compactMap { Measure(kind, parameter: $0).map { [$0] } }
    }
    var lists: [[Measure]] = [[]]
    for choice in [
      choices(.test, hours), choices(.homeObservation, parameters), choices(.mask, [0]), choices(.localCode, [0]),
    ] {
      lists = lists.flatMap { list in choice.map { list + $0 } }
    }
    return [.admit, .refer, .refuse].map { Ruling(outcome: $0) }
      + lists.filter { !$0.isEmpty }.map { Ruling(outcome: .admitWithMeasures, measures: $0) }
  }()

  private static func level(_ ruling: Ruling) throws -> Policy {
    let rule = FakeRule("below", ruling.outcome, ruling.measures.map { ($0.kind.rawValue, $0.parameter) }).with {
      $0.window = FakeRule.window(0, .max)
      $0.domains = [2, 0]
      $0.clock = [2]
      $0.statuses = FakeRule.statuses([1: [1, 2, 3], 2: [1, 16], 3: [1]])
    }
    return try MadePolicy(420_101, [rule]).policy
  }

  @Test func whatLevelsBelowMaySayCounts() async throws {
    let levels = try Self.belowOutcomes.map { (ruling: $0, policy: try Self.level($0)) }
    var (changed, same) = (0, 0)
    for seed in 0..<UInt64(LongRun.count(60, nightly: 1000)) {
      var random = SeededRandom(seed: 5_000 + seed)
      let universe = RandomPolicies(&random, themeCount: 2)
      let (old, new) = try Self.policies(universe, &random)
      let diff = await PolicyDiff(from: old.map(\.policy), to: new.map(\.policy))
      // The rule below holds where its greatest age and its times do.
      let cases = universe.cases.filter { 0..<Int64(UInt32.max) ~= $0.time && $0.facts.ageSeconds <= Int64(UInt32.max) }
      for place in diff.places {
        let changes = try #require(place.changes).filter { $0.transition.below != nil }
        for given in cases.shuffled(using: &random).prefix(3) {
          func outcome(_ policies: [MadePolicy], _ below: Policy?) -> Ruling {
            Self.ruling(Self.chain(policies, at: Int(place.jurisdiction), below: below), given)
          }
          guard outcome(old, nil) == outcome(new, nil) else { continue }
          let isChanged = levels.contains { outcome(old, $0.policy) != outcome(new, $0.policy) }
          let found = changes.filter { $0.extents.contains { diff.space.contains($0, given) } }
          #expect(found.count == (isChanged ? 1 : 0), "seed \(5_000 + seed), \(place.jurisdiction), \(given)")
          if isChanged { changed += 1 } else { same += 1 }
          guard let below = found.first?.transition.below else { continue }
          let policy = try Self.level(below.outcome)
          #expect(outcome(old, policy) == below.before && outcome(new, policy) == below.after)
        }
      }
    }
    #expect(changed > 10 && same > 10)
  }

  /// Places beside each other have nothing to do with each other, but where the same changes it is said in the same way.
  @Test func eachPlaceIsComparedAsInItsChainAlone() async throws {
    let chains: [(place: Int, levels: [Int])] = [
      (0, [0]), (420_000, [1, 0]), (420_100, [2, 1, 0]), (420_600, [3, 1, 0]), (520_000, [4, 0]),
    ]
    for seed in 0..<UInt64(20) {
      var random = SeededRandom(seed: 40_000 + seed)
      let universe = RandomPolicies(&random, themeCount: 2)
      let (old, new) = (
        try chains.map { try universe.policy($0.place, 2, &random).policy },
        try chains.map { try universe.policy($0.place, 2, &random).policy }
      )
      let together = await PolicyDiff(from: old, to: new)
      for (place, levels) in chains {
        let alone = await PolicyDiff(from: levels.map { old[$0] }, to: levels.map { new[$0] })
        let one = try #require(together.places.first { $0.jurisdiction == UInt32(place) }?.changes)
        let other = try #require(alone.places.first { $0.jurisdiction == UInt32(place) }?.changes)
        #expect(one.map(\.transition) == other.map(\.transition), "seed \(40_000 + seed), \(place)")
        for (left, right) in zip(one, other) {
          for given in universe.cases {
            let isMeant = left.extents.contains { together.space.contains($0, given) }
            #expect(isMeant == right.extents.contains { alone.space.contains($0, given) })
          }
        }
      }
    }
  }

  /// What a change is said to be does not depend on the order in which sets happen to have their members.
  @Test func samplesAreThoseOfTheOutcomesAlone() throws {
    let kinds = MeasureKind.allCases
    for seed in 0..<UInt64(50) {
      var random = SeededRandom(seed: 50_000 + seed)
      let given = (0..<6).map { _ in
        let measures = kinds.compactMap { kind -> Measure? in
          guard Int.random(in: 0..<3, using: &random) == 0 else { return nil }
          return Measure(kind, parameter: kind.unit == nil ? 0 : UInt16.random(in: 1...30, using: &random))
        }
        return Ruling(outcome: measures.isEmpty ? .refer : .admitWithMeasures, measures: measures)
      }
      let first = try RulingSamples(given).rulings
      for _ in 0..<5 {
        #expect(try RulingSamples(given.shuffled(using: &random)).rulings == first, "seed \(50_000 + seed)")
      }
    }
  }

  @Test func theSameChangeInTwoPlacesIsSaidInTheSameWay() async throws {
    let (green, red) = (FakeRule.statuses([1: [1]]), FakeRule.statuses([1: [3]]))
    func nation(_ outcome: RecognitionOutcome, _ other: RecognitionOutcome) throws -> Policy {
      try MadePolicy(
        0, [FakeRule("green", outcome).with { $0.statuses = green }, FakeRule("red", other).with { $0.statuses = red }]
      ).policy
    }
    // Each has a rule of its own about something else, which stays.
    let provinces = try [420_000, 520_000].map { place in
      try MadePolicy(
        place,
        [FakeRule("own-\(place)", .refer).with { $0.statuses = FakeRule.statuses([1: [2]]) }]
          + (place == 420_000 ? [FakeRule("more", .refuse).with { $0.statuses = FakeRule.statuses([2: [1]]) }] : [])
      ).policy
    }
    let diff = await PolicyDiff(
      from: [try nation(.refuse, .refer)] + provinces, to: provinces + [try nation(.admit, .refuse)])
    let changes = diff.places.map(\.changes)
    #expect(changes.count == 3 && changes[0]?.count == 2)
    #expect(changes[0] == changes[1] && changes[1] == changes[2])
  }

  @Test func whatIsWrittenDifferentlyIsNoChange() async throws {
    for seed in 0..<UInt64(LongRun.count(100, nightly: 1000)) {
      var random = SeededRandom(seed: 9_000 + seed)
      let universe = RandomPolicies(&random, themeCount: Int.random(in: 1...14, using: &random))
      let old = try Self.places.map { try universe.policy($0, Int.random(in: 1...4, using: &random), &random) }
      let new = try old.map { made in
        var rules = made.rules
        for _ in 0..<Int.random(in: 1...4, using: &random) { Self.rewrite(&rules, &random) }
        return try made.with(
          rules.enumerated().map { number, rule in
            rule.with {
              $0.id = FakeRule.counted("other-\(number)")
              $0.reference = FakeRule.counted("written anew")
            }
          })
      }
      let diff = await PolicyDiff(from: old.map(\.policy), to: new.shuffled(using: &random).map(\.policy))
      #expect(diff.places.allSatisfy { $0.changes == [] }, "seed \(9_000 + seed)")
    }
  }

  /// Writes rules in another way that means the same.
  private static func rewrite(_ rules: inout [FakeRule], _ random: inout SeededRandom) {
    let position = Int.random(in: 0..<rules.count, using: &random)
    let rule = rules[position]
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      // One time in two.
      let (from, until) = (UInt32(bigEndian: rule.window[..<4]), UInt32(bigEndian: rule.window[4...]))
      let middle = UInt32.random(in: from..<until, using: &random)
      guard middle > from else { return }
      rules[position].window = FakeRule.window(from, middle)
      rules.insert(rule.with { $0.window = FakeRule.window(middle, until) }, at: position + 1)
    case 1:
      // Each kind of passage by itself.
      let bits = (1...4).map { UInt8(1) << UInt8($0) }.filter { rule.passages[0] & $0 != 0 }
      rules.replaceSubrange(position...position, with: bits.map { bit in rule.with { $0.passages = [bit] } })
    case 2:
      // A plain rule behind one of the same conditions never has a say.
      rules.insert(rule.with { ($0.kind, $0.outcome, $0.measures) = ([1], [4], [0]) }, at: position + 1)
    case 3:
      // Rules that say the same may stand in any order, unless one of them waits.
      guard position + 1 < rules.count else { return }
      let next = rules[position + 1]
      let isSame = rule.kind == next.kind && rule.outcome == next.outcome && rule.measures == next.measures
      if isSame, rule.observations == [0], next.observations == [0] { rules.swapAt(position, position + 1) }
    default:
      // Holders of all regions, in two halves that no number stands for together.
      guard rule.residences == FakeRule.regions(none: true, FakeRule.everywhere) else { return }
      rules[position].residences = FakeRule.regions(none: true, [(1, 419_999)])
      rules.insert(
        rule.with { $0.residences = FakeRule.regions([(420_000, (1 << 24) - 1)]) }, at: position + 1)
    }
  }

  @Test(arguments: [16, 17]) func aChangeOfMorePartsIsNotWhole(count: Int) async throws {
    let old = try MadePolicy.provinces(count + 1) { FakeRule.window(UInt32(100 * $0), 10_000) }.policy
    let new = try MadePolicy.provinces(count + 1) { _ in FakeRule.window(0, 10_000) }.policy
    let changes = try #require(await PolicyDiff(from: [old], to: [new]).places[0].changes)
    #expect(changes.count == 1)
    #expect(changes[0].extents.count == min(count, PolicyDiff.extentCountMax) && changes[0].isWhole == (count <= 16))
  }

  @Test func whatIsTooLargeIsSaid() async throws {
    var random = SeededRandom(seed: 1)
    let universe = RandomPolicies(&random, themeCount: 14)
    let made = try universe.policy(0, 30, &random)
    let other = try made.with([universe.rule("first", &random)] + made.rules)
    let diff = await PolicyDiff(from: [made.policy], to: [other.policy], effortMax: 1_000)
    #expect(diff.places.map { $0.changes == nil } == [true])
  }
}

extension MadePolicy {
  /// How many numbers its jurisdiction stands for.
  fileprivate var unit: Int { jurisdiction % 10_000 == 0 ? 10_000 : 100 }
}

extension UInt32 {
  fileprivate init(bigEndian bytes: ArraySlice<UInt8>) { self = bytes.reduce(0) { $0 << 8 | UInt32($1) } }
}
