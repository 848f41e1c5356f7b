internal import Luyin

/// Rules as authorities write them, by chance: most about a county, a prefecture, some counties or a province, and not few that are
/// over, or yet to come, or ask for what not everybody has. So a rule that decides stands anywhere, or nowhere.
struct RuleSource {
  let now: UInt32
  private var generator: SplitMix

  init(now: Int64, seed: UInt64) {
    self.now = UInt32(now)
    generator = SplitMix(state: seed)
  }

  /// The same number of rules always is the same mixture; the last two are about everybody.
  mutating func rules(_ count: Int) -> [RuleBytes] {
    (0..<count - 2).map { rule($0) } + [
      RuleBytes(
        id: "\(count - 2)", window: window(holds: true), domains: .recognised, statuses: [(1, [1])],
        greatestAge: 14 * 86_400, outcome: .admit),
      RuleBytes(
        id: "\(count - 1)", window: window(holds: true), domains: .recognised, statuses: [(1, [2])], outcome: .refer),
    ]
  }

  private mutating func rule(_ number: Int) -> RuleBytes {
    var rule = RuleBytes(
      id: "\(number)", window: window(holds: nil),
      statuses: [(1, pick([[1], [1], [2], [3], [1, 2], [2, 3], [1, 2, 3]]))],
      outcome: pick([.admit, .admitWithMeasures, .admitWithMeasures, .refer, .refuse]))
    place(&rule)
    if chance(0.1) { rule.kind = pick([.ceiling, .floor]) }
    rule.domains = pick([.own, .own, .recognised, .listed([FactSource.peer])])
    if chance(0.2) { rule.purposes = [1] }
    if chance(0.2) { rule.statuses.append((2, [16, 17])) }
    if chance(0.4) {
      rule.assurances = pick([[.document], [.device, .deviceChallenged], [.deviceChallenged, .document]])
    }
    rule.acceptsStale = chance(0.8)
    if chance(0.4) { rule.greatestAge = pick([1, 7, 14]) * 86_400 }
    rule.acceptsOlderList = chance(0.9)
    rule.acceptsSuspectClock = chance(0.5)
    if chance(0.4) { rule.passages = pick([[.entry], [.transit], [.entry, .exit], [.premises]]) }
    if chance(0.2) { rule.observations = pick([[(.temperature, [1])], [(.temperature, [1]), (.symptoms, [1])]]) }
    // One about everybody would else make an end of all behind it.
    if rule.residences.none {
      rule.assurances = pick([[.document], [.deviceChallenged]])
      rule.passages = pick([[.transit], [.premises]])
    }
    if rule.outcome == .admitWithMeasures { rule.measures = measures() }
    return rule
  }

  private mutating func place(_ rule: inout RuleBytes) {
    func regions(_ ranges: [ClosedRange<Int>]) -> RuleBytes.Regions { .init(none: false, ranges: ranges) }
    let province = Divisions.province(&generator)
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<50:
      let county = Divisions.county(&generator)
      rule.residences = regions([county...county])
    case ..<60: rule.residences = regions([Divisions.range(ofPrefecture: Divisions.prefecture(&generator))])
    case ..<80:
      let counties = (0..<Int.random(in: 3...20, using: &generator)).map { _ in Divisions.county(&generator) }
      rule.residences = regions(Divisions.ranges(counties))
    case ..<92:
      rule.residences = regions([Divisions.range(ofProvince: province)])
      if chance(0.5) {
        rule.exceptions = Divisions.ranges(
          (1...5).map { _ in province + 101 + 100 * Int.random(in: 0..<10, using: &generator) })
      }
    case ..<96: rule.jurisdictions = regions([Divisions.range(ofProvince: province)])
    default: break
    }
  }

  /// - Parameter holds: whether it holds now; by chance if nil.
  private mutating func window(holds: Bool?) -> (from: UInt32, until: UInt32) {
    let day: UInt32 = 86_400
    let (before, after) = (
      day * UInt32.random(in: 1...90, using: &generator), day * UInt32.random(in: 1...90, using: &generator)
    )
    let isNow = holds ?? chance(0.5)
    if isNow { return (now - before, now + after) }
    return chance(0.5) ? (now - before - 90 * day, now - before) : (now + after, now + after + 90 * day)
  }

  private mutating func measures() -> [Measure] {
    let days = UInt16(pick([7, 14, 21]))
    let kinds: [[(MeasureKind, UInt16)]] = [
      [(.centralQuarantine, days)], [(.homeObservation, days)], [(.temperatureCheck, 0), (.registration, 0)],
      [(.test, 48), (.healthMonitoring, days)],
    ]
    return pick(kinds).compactMap { Measure($0, parameter: $1) }
  }

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }

  private mutating func pick<T>(_ among: [T]) -> T { among[Int.random(in: 0..<among.count, using: &generator)] }
}

extension RuleSource {
  /// The most work that rules can make: as many as there may be, each of which passes every index and every condition but the very
  /// last. The longest body that a policy may have allows each 256 bytes; they are spent on what is searched from front to back.
  static func adversary(now: Int64, _ filling: Filling) -> [RuleBytes] {
    let window = (from: UInt32(now) - 86_400, until: UInt32(now) + 86_400)
    return (0..<Policy.ruleCountMax).map { number in
      var rule = RuleBytes(id: "\(number)", window: window, statuses: [(1, [1])], outcome: .admit)
      rule.observations = Observation.allCases.map { ($0, $0 == .registration ? [2] : [1]) }
      switch filling {
      case .nothing: break
      case .schemes:
        // Scheme 40 is the last one.
        rule.statuses = (1...40).map { ($0, [1]) }
      case .domains:
        rule.domains = .listed(
          (0..<3).map { number in
            var bytes = FactSource.peer.bytes
            bytes[31] = UInt8(number)
            return DomainID(bytes: bytes)
          } + [FactSource.peer])
      }
      return rule
    }
  }

  /// The most work that asking for the way out can make: each rule holds in its turn, when the one before ends, and none is laxer
  /// than another.
  static func adversaryOfWaysOut(now: Int64) -> [RuleBytes] {
    (0..<Policy.ruleCountMax).map { number in
      let from = UInt32(now) + 60 * UInt32(number)
      let until = number == Policy.ruleCountMax - 1 ? UInt32.max : from + 60
      return RuleBytes(id: "\(number)", window: (from, until), statuses: [(1, [1])], outcome: .refuse)
    }
  }

  enum Filling: String, CaseIterable {
    case nothing = "with four observations"
    case domains = "and four listed domains"
    case schemes = "and forty schemes"
  }
}
