/// The rules of a policy as evaluation wants them: conditions of one size side by side, what varies in length behind them, and indices
/// that leave few rules to be looked at. Nothing is allocated by asking, and who asks holds on to one object.
final class RuleTable: Sendable {
  /// What the first rule that matches or is pending is.
  struct Finding {
    let position: Int
    /// The observations that it needs and that were not made, a set of codes; 0 if it matches.
    let unmade: UInt16
  }

  /// What rules mean for the levels around theirs.
  struct Consequence: Sendable {
    let kind: PolicyRule.Kind
    let ruling: Ruling
  }

  /// Of each rule.
  let consequences: [Consequence]

  private let fixed: [FixedConditions]
  private let conditions: [Conditions]
  private let ranges: [NumberRange]
  private let domains: [DomainID]
  private let statuses: [SchemeSet]
  private let observations: [ObservationSet]

  private let jurisdictions: CandidateIndex
  private let residences: CandidateIndex
  private let windows: CandidateIndex
  private let codes: CodeIndex
  private let wordCount: Int

  private struct NumberRange: Hashable {
    let lower: UInt32
    let upper: UInt32

    init(_ range: ClosedRange<UInt32>) { (lower, upper) = (range.lowerBound, range.upperBound) }

    /// What a region number stands for; 0..0 for none.
    init(_ number: UInt32, _ code: RegionCode) { self.init(code.range(of: number) ?? 0...0) }

    /// No range of a scope has 0.
    var isNone: Bool { upper == 0 }
  }

  /// Statuses are below 128.
  private struct SchemeSet: Hashable {
    let scheme: UInt16
    let low: UInt64
    let high: UInt64

    func contains(_ status: UInt8) -> Bool { (status < 64 ? low : high) >> UInt64(status % 64) & 1 == 1 }
  }

  private struct ObservationSet: Hashable {
    let code: UInt8
    let values: UInt16
  }

  /// Part of one of the arrays.
  private struct Slice {
    let start: Int32
    let end: Int32
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// One of the arrays while it is made. What many rules have stands there once, and so is in a cache when the next one is judged.
  private struct Pool<Element: Hashable> {
    private(set) var elements: [Element] = []
    private var slices: [[Element]: Slice] = [:]

    mutating func slice(of list: [Element]) -> Slice {
      if let slice = slices[list] { return slice }
      let slice = Slice(start: Int32(elements.count), end: Int32(elements.count + list.count))
      elements += list
      slices[list] = slice
      return slice
    }
  }

  /// When a rule holds, and the conditions on facts of few values, each of which is a bit.
  private struct FixedConditions {
    let accepted: UInt64
    let from: UInt32
    let until: UInt32

    @inline(__always)
    func hold(for facts: UInt64) -> Bool { facts & ~accepted == 0 }

    @inline(__always)
    func hold(at time: UInt32) -> Bool { from <= time && time < until }
  }

  /// The other conditions.
  private struct Conditions {
    let greatestAge: UInt32
    let jurisdictionsHaveNone: Bool
    let residencesHaveNone: Bool
    /// Any domain that the fixed conditions accept, if it is empty.
    let domains: Slice
    let jurisdictions: Slice
    let residences: Slice
    let exceptions: Slice
    let statuses: Slice
    let observations: Slice
  }

  init(_ rules: [PolicyRule]) {
    var (ranges, domains) = (Pool<NumberRange>(), Pool<DomainID>())
    var (statuses, observations) = (Pool<SchemeSet>(), Pool<ObservationSet>())
    func slice(_ scope: RegionScope) -> Slice { ranges.slice(of: scope.ranges.map { NumberRange($0) }) }
    var conditions: [Conditions] = []
    conditions.reserveCapacity(rules.count)
    for rule in rules {
      let listed = if case .listed(let domains) = rule.domains { domains } else { [DomainID]() }
      conditions.append(
        Conditions(
          greatestAge: rule.greatestAgeSeconds, jurisdictionsHaveNone: rule.jurisdictions.includesNone,
          residencesHaveNone: rule.residences.includesNone, domains: domains.slice(of: listed),
          jurisdictions: slice(rule.jurisdictions), residences: slice(rule.residences),
          exceptions: slice(rule.exceptions), statuses: statuses.slice(of: rule.statuses.map(RuleTable.set)),
          observations: observations.slice(
            of: rule.observations.map {
              ObservationSet(code: $0.observation.rawValue, values: CodeBits.bits(of: $0.values.map(\.code)))
            })))
    }
    self.conditions = conditions
    self.ranges = ranges.elements
    self.domains = domains.elements
    self.statuses = statuses.elements
    self.observations = observations.elements
    fixed = rules.map { FixedConditions(accepted: FactBits.accepted(by: $0), from: $0.from, until: $0.until) }
    consequences = rules.map { Consequence(kind: $0.kind, ruling: $0.ruling) }
    wordCount = (rules.count + 63) / 64
    windows = CandidateIndex(windowsOf: rules)
    codes = CodeIndex(rules)
    jurisdictions = CandidateIndex(rules.map(\.jurisdictions))
    residences = CandidateIndex(rules.map(\.residences))
  }

  private static func set(_ statuses: PolicyRule.SchemeStatuses) -> SchemeSet {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for status in statuses.statuses.map(\.rawValue) {
      if status < 64 { low |= 1 << UInt64(status) } else { high |= 1 << UInt64(status % 64) }
    }
    return SchemeSet(scheme: statuses.scheme, low: low, high: high)
  }

  /// The first rule from a position on that matches or is pending (spec/recognition.md, "Matching"); nil if none is.
  func first(_ facts: RecognitionFacts, at time: Int64, from start: Int = 0) -> Finding? {
    // No rule holds at a time that a rule cannot state.
    guard let time = UInt32(exactly: time) else { return nil }
    let bits = FactBits.bits(of: facts)
    let jurisdiction = NumberRange(facts.jurisdiction, facts.regionCode)
    let residence = NumberRange(facts.residence, facts.regionCode)
    // A scope that includes a region has the first number of what it stands for.
    let ofJurisdiction = jurisdictions.candidates(jurisdiction.lower)
    let ofResidence = residences.candidates(residence.lower)
    let ofTime = windows.candidates(time)
    let ofStatus = codes.candidates(facts.status)
    let ofAssurance = codes.candidates(facts.assurance)
    let ofPassage = codes.candidates(facts.circumstances.passage)
    for word in start / 64..<max(start / 64, wordCount) {
      var candidates =
        jurisdictions.words[ofJurisdiction + word] & residences.words[ofResidence + word]
        & windows.words[ofTime + word] & codes.words[ofStatus + word] & codes.words[ofAssurance + word]
        & codes.words[ofPassage + word]
      if word == start / 64 { candidates &= ~0 << UInt64(start % 64) }
      while candidates != 0 {
        let position = 64 * word + candidates.trailingZeroBitCount
        candidates &= candidates - 1
        let fixed = fixed[position]
        guard fixed.hold(for: bits), fixed.hold(at: time) else { continue }
        if let unmade = unmade(position, facts, jurisdiction: jurisdiction, residence: residence) {
          return Finding(position: position, unmade: unmade)
        }
      }
    }
    return nil
  }

  /// The observations that a rule still needs whose fixed conditions hold; nil if others do not.
  private func unmade(
    _ position: Int, _ facts: RecognitionFacts, jurisdiction: NumberRange, residence: NumberRange
  ) -> UInt16? {
    let rule = conditions[position]
    guard facts.ageSeconds <= Int64(rule.greatestAge), hasStatus(rule, facts.scheme, facts.status.rawValue),
      includes(rule.jurisdictions, rule.jurisdictionsHaveNone, jurisdiction),
      includes(rule.residences, rule.residencesHaveNone, residence), !touches(rule.exceptions, residence),
      isListed(rule, facts)
    else { return nil }
    var unmade: UInt16 = 0
    for index in rule.observations.range {
      let condition = observations[index]
      let value = facts.circumstances.observations.code(of: condition.code)
      if value == 0 {
        unmade |= 1 << UInt16(condition.code)
      } else if !CodeBits.contain(condition.values, value) {
        return nil
      }
    }
    return unmade
  }

  private func hasStatus(_ rule: Conditions, _ scheme: UInt16, _ status: UInt8) -> Bool {
    for index in rule.statuses.range where statuses[index].scheme == scheme { return statuses[index].contains(status) }
    return false
  }

  private func isListed(_ rule: Conditions, _ facts: RecognitionFacts) -> Bool {
    if rule.domains.start == rule.domains.end { return true }
    for index in rule.domains.range where domains[index] == facts.domain { return true }
    return false
  }

  private func includes(_ slice: Slice, _ none: Bool, _ region: NumberRange) -> Bool {
    if region.isNone { return none }
    let index = firstRange(slice, endingAtOrAfter: region.lower)
    return index < slice.end && ranges[index].lower <= region.lower && region.upper <= ranges[index].upper
  }

  private func touches(_ slice: Slice, _ region: NumberRange) -> Bool {
    if region.isNone { return slice.start < slice.end }
    let index = firstRange(slice, endingAtOrAfter: region.lower)
    return index < slice.end && ranges[index].lower <= region.upper
  }

  private func firstRange(_ slice: Slice, endingAtOrAfter number: UInt32) -> Int {
    var (low, high) = (Int(slice.start), Int(slice.end))
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upper < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The times at which rules begin or end to hold that hold for these facts at some time, after `time`.
  func changes(_ facts: RecognitionFacts, after time: Int64) -> [Int64] {
    let jurisdiction = NumberRange(facts.jurisdiction, facts.regionCode)
    let residence = NumberRange(facts.residence, facts.regionCode)
    let bits = FactBits.bits(of: facts)
    var times: [Int64] = []
    for (position, rule) in fixed.enumerated() where Int64(rule.until) > time && rule.hold(for: bits) {
      guard unmade(position, facts, jurisdiction: jurisdiction, residence: residence) != nil else { continue }
      if Int64(rule.from) > time { times.append(Int64(rule.from)) }
      times.append(Int64(rule.until))
    }
    return times
  }
}

/// The facts that have few values, as bits: a fact has those of its values, a rule those of all that it accepts.
private enum FactBits {
  private static let passages: UInt64 = 16
  private static let purposes: UInt64 = 24
  private static let regionCodes: UInt64 = 32
  private static let stale: UInt64 = 1 << 40
  private static let olderList: UInt64 = 1 << 41
  private static let suspectClock: UInt64 = 1 << 42
  private static let otherDomain: UInt64 = 1 << 43
  private static let ownDomain: UInt64 = 1 << 44
  /// No rule accepts it: what has expired never comes to the rules.
  private static let expired: UInt64 = 1 << 45

  static func bits(of facts: RecognitionFacts) -> UInt64 {
    var bits: UInt64 = 1 << UInt64(facts.assurance.rawValue)
    bits |= 1 << (passages + UInt64(facts.circumstances.passage.rawValue))
    bits |= 1 << (purposes + UInt64(facts.purpose.rawValue))
    bits |= 1 << (regionCodes + UInt64(facts.regionCode.rawValue))
    bits |= facts.freshness == .fresh ? 0 : facts.freshness == .stale ? stale : expired
    bits |= facts.listIsOlder ? olderList : 0
    bits |= facts.clockIsSuspect ? suspectClock : 0
    return bits | (facts.isOwnDomain ? ownDomain : otherDomain)
  }

  static func accepted(by rule: PolicyRule) -> UInt64 {
    var bits = UInt64(CodeBits.bits(of: rule.assurances.map(\.rawValue)))
    bits |= UInt64(CodeBits.bits(of: rule.passages.map(\.rawValue))) << passages
    bits |= UInt64(CodeBits.bits(of: rule.purposes.map(\.rawValue))) << purposes
    bits |= 1 << (regionCodes + UInt64(rule.regionCode.rawValue))
    bits |= rule.freshness == .stale ? stale : 0
    bits |= rule.acceptsOlderList ? olderList : 0
    bits |= rule.acceptsSuspectClock ? suspectClock : 0
    // Those that are listed may have any place.
    return bits | ownDomain | (rule.domains == .own ? 0 : otherDomain)
  }
}
