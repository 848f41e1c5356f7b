import Luyin
import LuyinVectors
import TestSupport

/// Policies of few rules about few things, and all facts that such rules can tell apart: for each condition that a rule may have, what lies on both
/// sides of each of its bounds. Of the many things that rules may be about, each universe has a few, so that all of its facts can be tried.
struct RandomPolicies {
  enum Theme: CaseIterable {
    case time, residence, jurisdiction, status, age, domain, purpose, passage, assurance, freshness, listAge, clock
    case temperature, symptoms
  }

  static let peer = DomainID(bytes: InlineArray(repeating: 7))
  static let stranger = DomainID(bytes: InlineArray(repeating: 9))

  let themes: Set<Theme>

  init(_ random: inout SeededRandom, themeCount: Int) {
    self.init(Theme.allCases.shuffled(using: &random).prefix(themeCount))
  }

  init(_ themes: some Sequence<Theme>) { self.themes = Set(themes) }

  // MARK: Rules

  private static let scopes: [(none: Bool, ranges: [(Int, Int)])] = [
    (true, FakeRule.everywhere), (false, FakeRule.everywhere), (false, [(420_000, 429_999)]),
    (false, [(420_100, 420_199)]), (false, [(420_101, 420_101)]), (false, [(420_000, 420_000)]),
    (true, [(420_050, 420_150)]), (true, []), (false, [(420_100, 420_149), (430_000, 439_999)]),
  ]
  private static let exceptions: [[(Int, Int)]] = [
    [], [], [(420_100, 420_199)], [(420_101, 420_101)], [(420_000, 420_000)], [(420_150, 420_160)],
    [(420_000, 429_999)],
  ]

  func rule(_ id: String, _ random: inout SeededRandom) -> FakeRule {
    let outcome = RecognitionOutcome.allCases.randomElement(using: &random)!
    let lists: [[(UInt8, UInt16)]] = [[(4, 7)], [(4, 14)], [(3, 24)], [(3, 48), (4, 7)], [(7, 0)]]
    let measures = outcome == .admitWithMeasures ? lists.randomElement(using: &random)! : []
    var rule = FakeRule(id, outcome, measures)
    rule.kind = [[1, 1, 1, 2, 3].randomElement(using: &random)!]
    rule.clock = [2]
    rule.domains = [2, 0]
    rule.window = FakeRule.window(10, 30)
    for theme in Theme.allCases where themes.contains(theme) && Int.random(in: 0..<4, using: &random) > 0 {
      restrict(&rule, theme, &random)
    }
    return rule
  }

  private func restrict(_ rule: inout FakeRule, _ theme: Theme, _ random: inout SeededRandom) {
    switch theme {
    case .time:
      let from = UInt32.random(in: 1...3, using: &random)
      rule.window = FakeRule.window(10 * from, 10 * UInt32.random(in: from + 1...4, using: &random))
    case .residence:
      let scope = Self.scopes.randomElement(using: &random)!
      rule.residences = FakeRule.regions(none: scope.none, scope.ranges)
      rule.exceptions = FakeRule.ranges(Self.exceptions.randomElement(using: &random)!)
    case .jurisdiction:
      let scope = Self.scopes.randomElement(using: &random)!
      rule.jurisdictions = FakeRule.regions(none: scope.none, scope.ranges)
    case .status:
      let choices: [KeyValuePairs<UInt16, [UInt8]>] = [[1: [1]], [1: [1, 3]], [1: [3], 2: [1]], [2: [1, 16]]]
      rule.statuses = FakeRule.statuses(choices.randomElement(using: &random)!)
    case .age: rule.greatestAge = FakeRule.four([0, 5, 9].randomElement(using: &random)!)
    case .domain:
      rule.domains = [[1, 0], [3, 1] + Self.peer.bytes.array].randomElement(using: &random)!
    case .purpose: rule.purposes = [[2, 16, 18].randomElement(using: &random)!]
    case .passage: rule.passages = [UInt8.random(in: 1...15, using: &random) << 1]
    case .assurance: rule.assurances = [0, UInt8.random(in: 1...63, using: &random) << 1]
    case .freshness: rule.freshness = [UInt8.random(in: 1...2, using: &random)]
    case .listAge: rule.listAge = [UInt8.random(in: 1...2, using: &random)]
    case .clock: rule.clock = [UInt8.random(in: 1...2, using: &random)]
    case .temperature, .symptoms:
      // Both may be needed by one rule.
      var conditions: [(UInt8, [UInt8])] = []
      for (code, theme) in [(UInt8(1), Theme.temperature), (2, .symptoms)] where themes.contains(theme) {
        guard Bool.random(using: &random) else { continue }
        conditions.append((code, [[1], [2], [1, 2]].randomElement(using: &random)!))
      }
      rule.observations = FakeRule.observations(conditions)
    }
  }

  func policy(_ jurisdiction: Int, _ count: Int, _ random: inout SeededRandom) throws -> MadePolicy {
    try MadePolicy(jurisdiction, (0..<count).map { rule("r\($0)", &random) })
  }

  // MARK: Facts

  struct Case {
    var facts: RecognitionFacts
    var time: Int64
  }

  /// All combinations.
  var cases: [Case] {
    let first = Case(
      facts: RecognitionFacts(
        domain: .unset, isOwnDomain: true, regionCode: .gbt2260, jurisdiction: 420_000, residence: 420_102,
        purpose: .credential, scheme: 1, status: .green, ageSeconds: 0, freshness: .fresh, listIsOlder: false,
        clockIsSuspect: false, assurance: .none, circumstances: Circumstances(passage: .entry)),
      time: 10)
    return Theme.allCases.filter(themes.contains).reduce([first]) { cases, theme in
      cases.flatMap { known in
        changes(theme).map { change in
          var changed = known
          change(&changed)
          return changed
        }
      }
    }
  }

  private func changes(_ theme: Theme) -> [(inout Case) -> Void] {
    func each<T>(_ values: [T], _ change: @escaping (inout Case, T) -> Void) -> [(inout Case) -> Void] {
      values.map { value in { change(&$0, value) } }
    }
    let numbers: [UInt32] = [
      0, 1, 419_999, 420_000, 420_001, 420_049, 420_050, 420_099, 420_100, 420_101, 420_102, 420_149, 420_150, 420_151,
      420_160, 420_161, 420_199, 420_200, 429_999, 430_000, 430_100, 439_999, 440_000,
    ]
    switch theme {
    case .time: return each([-5, 9, 10, 19, 20, 29, 30, 39, 40, 1 << 40]) { $0.time = $1 }
    case .residence: return each(numbers) { $0.facts.residence = $1 }
    case .jurisdiction: return each(numbers) { $0.facts.jurisdiction = $1 }
    case .status:
      let statuses: [(UInt16, Status)] = [
        (1, .green), (1, .red), (1, .yellow), (2, .green), (2, Status(rawValue: 16)!), (3, .green),
      ]
      return each(statuses) { ($0.facts.scheme, $0.facts.status) = $1 }
    case .age: return each([-1, 0, 1, 5, 6, 9, 10, 1 << 32]) { $0.facts.ageSeconds = $1 }
    case .domain:
      return each([DomainID.unset, Self.peer, Self.stranger]) {
        ($0.facts.domain, $0.facts.isOwnDomain) = ($1, $1 == .unset)
      }
    case .purpose: return each([.credential, .conversion]) { $0.facts.purpose = $1 }
    case .passage: return each(Passage.allCases) { $0.facts.circumstances.passage = $1 }
    case .assurance: return each(Assurance.allCases) { $0.facts.assurance = $1 }
    case .freshness: return each([.fresh, .stale]) { $0.facts.freshness = $1 }
    case .listAge: return each([false, true]) { $0.facts.listIsOlder = $1 }
    case .clock: return each([false, true]) { $0.facts.clockIsSuspect = $1 }
    case .temperature: return observed(.temperature)
    case .symptoms: return observed(.symptoms)
    }
  }

  private func observed(_ observation: Observation) -> [(inout Case) -> Void] {
    [{ _ in }] + observation.values.map { value in { $0.facts.circumstances.observations.insert(value) } }
  }
}

/// A policy with what it was made of.
struct MadePolicy {
  let jurisdiction: Int
  let rules: [FakeRule]
  let policy: Policy

  init(_ jurisdiction: Int, _ rules: [FakeRule]) throws {
    self.jurisdiction = jurisdiction
    self.rules = rules
    policy = try Policy(admittingBody: FakePolicyBody(jurisdiction, rules).bytes)
  }

  /// A policy of other rules.
  func with(_ rules: [FakeRule]) throws -> MadePolicy { try MadePolicy(jurisdiction, rules) }
}

extension MadePolicy {
  /// One that admits the people of some provinces, each in a window of its own.
  static func provinces(_ count: Int, _ window: (Int) -> [UInt8]) throws -> MadePolicy {
    try MadePolicy(
      0,
      (0..<count).map { number in
        FakeRule("p\(number)").with {
          let first = 110_000 + 10_000 * number
          $0.residences = FakeRule.regions([(first, first + 9_999)])
          $0.window = window(number)
        }
      })
  }
}
