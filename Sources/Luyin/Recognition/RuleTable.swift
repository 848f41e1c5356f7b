/// The rules of a policy as evaluation wants them: conditions of one size side by side, what varies in length behind them, and indices
/// that leave few rules to be looked at. Nothing is allocated by asking.
struct RuleTable: Sendable {
  /// What the first rule that matches or is pending is.
  struct Finding {
    let position: Int
    /// The observations that it needs and that were not made, a set of codes; 0 if it matches.
    let unmade: UInt16
  }

  private let conditions: [Conditions]
  private let ranges: [NumberRange]
  private let domains: [DomainID]
  private let statuses: [SchemeSet]
  private let observations: [ObservationSet]

  private let jurisdictions: CandidateIndex
  private let residences: CandidateIndex
  /// For each status a bit for each rule that has it under some scheme.
  private let statusWords: [UInt64]
  private let wordCount: Int

  private struct NumberRange {
    let lower: UInt32
    let upper: UInt32

    init(_ range: ClosedRange<UInt32>) { (lower, upper) = (range.lowerBound, range.upperBound) }

    /// What a region number stands for; 0..0 for none.
    init(_ number: UInt32, _ code: RegionCode) { self.init(code.range(of: number) ?? 0...0) }

    /// No range of a scope has 0.
    var isNone: Bool { upper == 0 }
  }

  /// Statuses are below 128.
  private struct SchemeSet {
    let scheme: UInt16
    let low: UInt64
    let high: UInt64

    func contains(_ status: UInt8) -> Bool { (status < 64 ? low : high) >> UInt64(status % 64) & 1 == 1 }
  }

  private struct ObservationSet {
    let code: UInt8
    let values: UInt16
  }

  /// Part of one of the arrays.
  private struct Slice {
    let start: Int32
    let end: Int32
    var range: Range<Int> { Int(start)..<Int(end) }

    init<Element>(appending elements: [Element], to array: inout [Element]) {
      start = Int32(array.count)
      array += elements
      end = Int32(array.count)
    }
  }

  private struct Conditions {
    let from: UInt32
    let until: UInt32
    let greatestAge: UInt32
    let assurances: UInt16
    let purposes: UInt16
    let passages: UInt16
    let regionCode: RegionCode
    let domainsCode: UInt8
    let jurisdictionsHaveNone: Bool
    let residencesHaveNone: Bool
    let acceptsStale: Bool
    let acceptsOlderList: Bool
    let acceptsSuspectClock: Bool
    let domains: Slice
    let jurisdictions: Slice
    let residences: Slice
    let exceptions: Slice
    let statuses: Slice
    let observations: Slice
  }

  init(_ rules: [PolicyRule]) {
    var (ranges, domains, statuses): ([NumberRange], [DomainID], [SchemeSet]) = ([], [], [])
    var observations: [ObservationSet] = []
    func slice(_ scope: RegionScope) -> Slice {
      Slice(appending: scope.ranges.map { NumberRange($0) }, to: &ranges)
    }
    let wordCount = (rules.count + 63) / 64
    var statusWords = [UInt64](repeating: 0, count: 128 * wordCount)
    var conditions: [Conditions] = []
    conditions.reserveCapacity(rules.count)
    for (position, rule) in rules.enumerated() {
      let (code, listed): (UInt8, [DomainID]) =
        switch rule.domains {
        case .own: (PolicyRule.DomainsCode.own, [])
        case .recognised: (PolicyRule.DomainsCode.recognised, [])
        case .listed(let domains): (PolicyRule.DomainsCode.listed, domains)
        }
      for status in rule.statuses.flatMap(\.statuses) {
        statusWords[Int(status.rawValue) * wordCount + position / 64] |= 1 << UInt64(position % 64)
      }
      conditions.append(
        Conditions(
          from: rule.from, until: rule.until, greatestAge: rule.greatestAgeSeconds,
          assurances: CodeBits.bits(of: rule.assurances.map(\.rawValue)),
          purposes: CodeBits.bits(of: rule.purposes.map(\.rawValue)),
          passages: CodeBits.bits(of: rule.passages.map(\.rawValue)), regionCode: rule.regionCode, domainsCode: code,
          jurisdictionsHaveNone: rule.jurisdictions.includesNone, residencesHaveNone: rule.residences.includesNone,
          acceptsStale: rule.freshness == .stale, acceptsOlderList: rule.acceptsOlderList,
          acceptsSuspectClock: rule.acceptsSuspectClock, domains: Slice(appending: listed, to: &domains),
          jurisdictions: slice(rule.jurisdictions), residences: slice(rule.residences),
          exceptions: slice(rule.exceptions),
          statuses: Slice(appending: rule.statuses.map(RuleTable.set), to: &statuses),
          observations: Slice(
            appending: rule.observations.map {
              ObservationSet(code: $0.observation.rawValue, values: CodeBits.bits(of: $0.values.map(\.code)))
            }, to: &observations)))
    }
    self.conditions = conditions
    self.ranges = ranges
    self.domains = domains
    self.statuses = statuses
    self.observations = observations
    self.statusWords = statusWords
    self.wordCount = wordCount
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
    let jurisdiction = NumberRange(facts.jurisdiction, facts.regionCode)
    let residence = NumberRange(facts.residence, facts.regionCode)
    // A scope that includes a region has the first number of what it stands for.
    let jurisdictionOffset = jurisdictions.offset(of: jurisdiction.lower)
    let residenceOffset = residences.offset(of: residence.lower)
    let statusOffset = Int(facts.status.rawValue) * wordCount
    for word in start / 64..<max(start / 64, wordCount) {
      var candidates =
        jurisdictions.candidates(at: jurisdictionOffset, word: word)
        & residences.candidates(at: residenceOffset, word: word) & statusWords[statusOffset + word]
      if word == start / 64 { candidates &= ~0 << UInt64(start % 64) }
      while candidates != 0 {
        let position = 64 * word + candidates.trailingZeroBitCount
        candidates &= candidates - 1
        if let unmade = unmade(position, facts, at: time, jurisdiction: jurisdiction, residence: residence) {
          return Finding(position: position, unmade: unmade)
        }
      }
    }
    return nil
  }

  /// The observations that a rule still needs; nil if it does not hold.
  private func unmade(
    _ position: Int, _ facts: RecognitionFacts, at time: Int64, jurisdiction: NumberRange, residence: NumberRange
  ) -> UInt16? {
    let rule = conditions[position]
    guard Int64(rule.from) <= time, time < Int64(rule.until) else { return nil }
    return unmade(rule, facts, jurisdiction: jurisdiction, residence: residence)
  }

  /// Likewise, whatever the time.
  private func unmade(
    _ rule: Conditions, _ facts: RecognitionFacts, jurisdiction: NumberRange, residence: NumberRange
  ) -> UInt16? {
    let circumstances = facts.circumstances
    guard rule.regionCode == facts.regionCode, facts.ageSeconds <= Int64(rule.greatestAge),
      rule.acceptsStale || facts.freshness == .fresh, rule.acceptsOlderList || !facts.listIsOlder,
      rule.acceptsSuspectClock || !facts.clockIsSuspect,
      CodeBits.contain(rule.purposes, facts.purpose.rawValue),
      CodeBits.contain(rule.assurances, circumstances.assurance.rawValue),
      CodeBits.contain(rule.passages, circumstances.passage.rawValue),
      hasStatus(rule, facts.scheme, facts.status.rawValue), isAbout(rule, facts),
      includes(rule.jurisdictions, rule.jurisdictionsHaveNone, jurisdiction),
      includes(rule.residences, rule.residencesHaveNone, residence), !touches(rule.exceptions, residence)
    else { return nil }
    var unmade: UInt16 = 0
    for index in rule.observations.range {
      let condition = observations[index]
      let value = circumstances.observations.code(of: condition.code)
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

  private func isAbout(_ rule: Conditions, _ facts: RecognitionFacts) -> Bool {
    switch rule.domainsCode {
    case PolicyRule.DomainsCode.own: return facts.isOwnDomain
    case PolicyRule.DomainsCode.recognised: return true
    default:
      for index in rule.domains.range where domains[index] == facts.domain { return true }
      return false
    }
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
    return conditions.flatMap { rule -> [Int64] in
      let ends = [Int64(rule.from), Int64(rule.until)].filter { $0 > time }
      guard !ends.isEmpty, unmade(rule, facts, jurisdiction: jurisdiction, residence: residence) != nil else {
        return []
      }
      return ends
    }
  }
}
