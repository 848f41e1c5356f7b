/// What the author of a policy states, not yet judged; its ``body`` is judged by decoding it (spec/policy.md, "JSON form").
package struct PolicyDraft {
  package var jurisdiction: UInt32
  package var rules: [Rule]
  package var conversions: [Conversion]

  package init(jurisdiction: UInt32, rules: [Rule], conversions: [Conversion] = []) {
    self.jurisdiction = jurisdiction
    self.rules = rules
    self.conversions = conversions
  }

  /// A code of a set that no registry has: what an unknown name becomes.
  package static let unknownCode: UInt8 = 0

  package struct Rule {
    package var id: [UInt8]
    package var kind: UInt8 = PolicyRule.Kind.plain.rawValue
    package var from: UInt32
    package var until: UInt32
    package var domains: Domains = .own
    package var purposes: [UInt8] = [KeyPurpose.credential.rawValue]
    package var regionCode: UInt8 = RegionCode.gbt2260.rawValue
    package var jurisdictions: TrustListDraft.Regions
    package var residences: TrustListDraft.Regions
    package var exceptions: [TrustListDraft.Regions.ClosedRange] = []
    package var statuses: [SchemeStatuses]
    package var assurances: [UInt8] = Assurance.allCases.map(\.rawValue)
    package var freshness: UInt8 = wide
    package var greatestAgeSeconds: UInt32 = .max
    package var listAge: UInt8 = wide
    package var clock: UInt8 = narrow
    package var passages: [UInt8] = Passage.allCases.map(\.rawValue)
    package var observations: [ObservationCondition] = []
    package var outcome: UInt8
    package var measures: [Measure] = []
    package var reference: DocumentName

    /// The narrow one of two conditions: fresh, not older, sound.
    package static let narrow = UInt8(PolicyRule.Width.narrow)
    /// The wide one: stale, any, any.
    package static let wide = UInt8(PolicyRule.Width.wide)

    package init(
      id: [UInt8], from: UInt32, until: UInt32, jurisdictions: TrustListDraft.Regions,
      residences: TrustListDraft.Regions, statuses: [SchemeStatuses], outcome: UInt8, reference: DocumentName
    ) {
      self.id = id
      self.from = from
      self.until = until
      self.jurisdictions = jurisdictions
      self.residences = residences
      self.statuses = statuses
      self.outcome = outcome
      self.reference = reference
    }
  }

  package struct Conversion {
    package var id: [UInt8]
    package var from: UInt32
    package var until: UInt32
    package var domains: Domains
    package var regionCode: UInt8
    package var jurisdictions: TrustListDraft.Regions
    package var residences: TrustListDraft.Regions
    package var exceptions: [TrustListDraft.Regions.ClosedRange]
    package var statuses: SchemeStatuses
    package var givenScheme: UInt16
    package var givenStatus: UInt8
    package var reference: DocumentName

    package init(
      id: [UInt8], from: UInt32, until: UInt32, domains: Domains, regionCode: UInt8,
      jurisdictions: TrustListDraft.Regions, residences: TrustListDraft.Regions,
      exceptions: [TrustListDraft.Regions.ClosedRange], statuses: SchemeStatuses, givenScheme: UInt16,
      givenStatus: UInt8, reference: DocumentName
    ) {
      self.id = id
      self.from = from
      self.until = until
      self.domains = domains
      self.regionCode = regionCode
      self.jurisdictions = jurisdictions
      self.residences = residences
      self.exceptions = exceptions
      self.statuses = statuses
      self.givenScheme = givenScheme
      self.givenStatus = givenStatus
      self.reference = reference
    }
  }

  package enum Domains {
    case own, recognised, unknown
    case listed([DomainID])
  }

  package struct SchemeStatuses {
    package var scheme: UInt16
    package var statuses: [UInt8]

    package init(scheme: UInt16, statuses: [UInt8]) {
      self.scheme = scheme
      self.statuses = statuses
    }
  }

  package struct ObservationCondition {
    package var observation: UInt8
    package var values: [UInt8]

    package init(observation: UInt8, values: [UInt8]) {
      self.observation = observation
      self.values = values
    }
  }

  package struct Measure {
    package var kind: UInt8
    package var parameter: UInt16

    package init(kind: UInt8, parameter: UInt16) {
      self.kind = kind
      self.parameter = parameter
    }
  }

  /// More of something than its count can hold; nil if all fit.
  package var overflow: ReasonCode? {
    for rule in rules {
      if let reason = rule.overflow { return reason }
    }
    if rules.count > Policy.ruleCountMax { return .ruleCount }
    for conversion in conversions {
      if let reason = conversion.overflow { return reason }
    }
    return conversions.count > PolicyConversion.countMax ? .ruleCount : nil
  }

  /// The body, not judged. ``overflow`` is nil.
  package var body: [UInt8] {
    [UInt8](bigEndian: jurisdiction, count: 3) + [UInt8](bigEndian: UInt32(rules.count), count: 2)
      + rules.flatMap(\.bytes) + [UInt8](bigEndian: UInt32(conversions.count), count: 2)
      + conversions.flatMap(\.bytes)
  }
}

extension PolicyDraft.Conversion {
  fileprivate var overflow: ReasonCode? {
    if !(1...PolicyRule.idByteCountMax ~= id.count) { return .ruleID }
    if domains.isOverfull { return .ruleDomain }
    if [jurisdictions.ranges, residences.ranges, exceptions].contains(where: { $0.count > 65_535 }) {
      return .trustListScope
    }
    return statuses.statuses.count > 255 ? .ruleStatus : nil
  }

  fileprivate var bytes: [UInt8] {
    var bytes = [UInt8(id.count)] + id
    bytes += [UInt8](bigEndian: from, count: 4) + [UInt8](bigEndian: until, count: 4) + domains.bytes
    bytes += [regionCode] + jurisdictions.bytes + residences.bytes + PolicyDraft.bytes(exceptions: exceptions)
    bytes += statuses.bytes + [UInt8](bigEndian: UInt32(givenScheme), count: 2) + [givenStatus]
    return bytes + [UInt8(reference.text.utf8.count)] + reference.text.utf8
  }
}

extension PolicyDraft {
  /// As regions are written, without the byte for none.
  fileprivate static func bytes(exceptions: [TrustListDraft.Regions.ClosedRange]) -> ArraySlice<UInt8> {
    TrustListDraft.Regions(exceptions).bytes.dropFirst()
  }
}

extension PolicyDraft.SchemeStatuses {
  fileprivate var bytes: [UInt8] {
    [UInt8](bigEndian: UInt32(scheme), count: 2) + [UInt8(statuses.count)] + statuses.sorted()
  }
}

extension PolicyDraft.Domains {
  /// Whether more are listed than their count can hold.
  fileprivate var isOverfull: Bool { if case .listed(let listed) = self { listed.count > 255 } else { false } }

  fileprivate var bytes: [UInt8] {
    switch self {
    case .unknown: return [0, 0]
    case .own: return [PolicyRule.DomainsCode.own, 0]
    case .recognised: return [PolicyRule.DomainsCode.recognised, 0]
    case .listed(let listed):
      let sorted = listed.sorted { $0.bytes.isOrdered(before: $1.bytes) }
      return [PolicyRule.DomainsCode.listed, UInt8(listed.count)] + sorted.flatMap { $0.bytes.array }
    }
  }
}

extension PolicyDraft.Rule {
  fileprivate var overflow: ReasonCode? {
    if !(1...PolicyRule.idByteCountMax ~= id.count) { return .ruleID }
    if domains.isOverfull { return .ruleDomain }
    if [jurisdictions.ranges, residences.ranges, exceptions].contains(where: { $0.count > 65_535 }) {
      return .trustListScope
    }
    if statuses.count > 255 || statuses.contains(where: { $0.statuses.count > 255 }) { return .ruleStatus }
    if observations.count > 255 { return .ruleObservation }
    return measures.count > 255 ? .ruleMeasure : nil
  }

  fileprivate var bytes: [UInt8] {
    var bytes = [UInt8(id.count)] + id + [kind]
    bytes += [UInt8](bigEndian: from, count: 4) + [UInt8](bigEndian: until, count: 4) + domains.bytes
    bytes += PolicyDraft.Rule.set(purposes, byteCount: 1) + [regionCode] + jurisdictions.bytes + residences.bytes
    bytes += PolicyDraft.bytes(exceptions: exceptions)
    bytes.append(UInt8(statuses.count))
    for entry in statuses.sorted(by: { $0.scheme < $1.scheme }) { bytes += entry.bytes }
    bytes += PolicyDraft.Rule.set(assurances, byteCount: 2) + [freshness]
    bytes += [UInt8](bigEndian: greatestAgeSeconds, count: 4) + [listAge, clock]
    bytes += PolicyDraft.Rule.set(passages, byteCount: 1)
    bytes.append(UInt8(observations.count))
    for condition in observations.sorted(by: { $0.observation < $1.observation }) {
      bytes += [condition.observation] + PolicyDraft.Rule.set(condition.values, byteCount: 2)
    }
    bytes += [outcome, UInt8(measures.count)]
    for measure in measures.sorted(by: { $0.kind < $1.kind }) {
      bytes += [measure.kind] + [UInt8](bigEndian: UInt32(measure.parameter), count: 2)
    }
    return bytes + [UInt8(reference.text.utf8.count)] + reference.text.utf8
  }

  private static func set(_ codes: [UInt8], byteCount: Int) -> [UInt8] {
    [UInt8](bigEndian: UInt32(CodeBits.bits(of: codes)), count: byteCount)
  }
}
