internal import Luyin

/// A chain of policies, and facts to ask it about.
struct ChainSubject: Sendable {
  let chain: PolicyChain
  let facts: [RecognitionFacts]
  let now: Int64
  /// How many facts are decided in the first half of the most local policy, in the second half, and by no rule of it.
  let places: [Int]

  /// The county of Guizhou in which the gate stands, and the levels around it.
  static let place: UInt32 = 520_382
  static let levels = [520_382, 520_300, 520_000, 0]

  /// Levels of as many rules each, and as many facts of each of the three places.
  init(ruleCounts: [Int], now: Int64) throws {
    var levels: [PolicyChain.Level] = []
    for (number, count) in ruleCounts.enumerated() {
      var rules = RuleSource(now: now, seed: UInt64(number + 10 * count))
      levels.append(try ChainSubject.level(number, rules.rules(count), now))
    }
    chain = PolicyChain(place: ChainSubject.place, levels: levels)
    self.now = now
    var source = FactSource(seed: 3)
    var found: [[RecognitionFacts]] = [[], [], []]
    // A policy may be such that nothing is ever decided in one of the halves.
    for _ in 0..<1_000_000 where found.contains(where: { $0.count < 1_000 }) {
      let facts = source.facts()
      let position = Recognition(chain, facts, at: now).levels[0].rule.flatMap { Int($0.id) }
      let place = position.map { 2 * $0 < ruleCounts[0] ? 0 : 1 } ?? 2
      if found[place].count < 1_000 { found[place].append(facts) }
    }
    places = found.map(\.count)
    try require(places.allSatisfy { $0 >= 200 }, "too few facts are decided early, late or never: \(places)")
    var generator = SplitMix(state: 4)
    facts = found.joined().shuffled(using: &generator)
  }

  /// A policy that makes the most work, and one fact.
  init(adversary filling: RuleSource.Filling, now: Int64) throws {
    try self.init(adversary: RuleSource.adversary(now: now, filling), scheme: filling == .schemes ? 40 : 1, now)
    try require(Recognition(chain, facts[0], at: now).reason == .policyNoMatch, "a rule of the adversary's matches")
  }

  /// Likewise, for the way out.
  init(adversaryOfWaysOut now: Int64) throws {
    try self.init(adversary: RuleSource.adversaryOfWaysOut(now: now), scheme: 1, now)
    try require(
      Recognition(chain, facts[0], at: now).wayOut.map { $0.time == nil } ?? false,
      "a rule of the adversary's is laxer")
  }

  private init(adversary rules: [RuleBytes], scheme: UInt16, _ now: Int64) throws {
    chain = PolicyChain(place: ChainSubject.place, levels: [try ChainSubject.level(0, rules, now)])
    self.now = now
    let observations = Observations(Observation.allCases.compactMap { $0.values.first })
    facts = [
      RecognitionFacts(
        domain: FactSource.peer, isOwnDomain: true, regionCode: .gbt2260, jurisdiction: 420_000, residence: 420_106,
        purpose: .credential, scheme: scheme, status: .green, ageSeconds: 60, freshness: .fresh, listIsOlder: false,
        clockIsSuspect: false, assurance: .none,
        circumstances: Circumstances(passage: .entry, observations: observations))
    ]
    places = []
  }

  private static func level(_ number: Int, _ rules: [RuleBytes], _ now: Int64) throws -> PolicyChain.Level {
    let document = try policy(RuleBytes.body(of: levels[number], rules), now)
    return PolicyChain.Level(
      jurisdiction: UInt32(levels[number]), policy: try Policy(admitting: document), header: document.header)
  }

  /// A policy of no domain in particular.
  static func policy(_ body: [UInt8], _ now: Int64) throws -> UnverifiedDocument {
    let key = try TrustSubject.key("P", 0)
    return try TrustSubject.document(.policy, FactSource.own, about: DocumentSubject(key.publicKey), body, key, now)
  }
}
