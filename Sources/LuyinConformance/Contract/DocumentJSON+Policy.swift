internal import Luyin

extension DocumentJSON {
  static func json(_ policy: Policy) -> JSONValue {
    [
      "jurisdiction": .integer(Int64(policy.jurisdiction)),
      "rules": .array(policy.rules.map { json($0) }),
      "conversions": .array(policy.conversions.map { json($0) }),
    ]
  }

  private static func json(_ conversion: PolicyConversion) -> JSONValue {
    [
      "id": .string(conversion.id), "from": .integer(Int64(conversion.from)),
      "until": .integer(Int64(conversion.until)),
      "domains": json(conversion.domains), "regionCode": .string(conversion.regionCode.name),
      "jurisdictions": json(conversion.jurisdictions), "residences": json(conversion.residences),
      "exceptions": json(ranges: conversion.exceptions.ranges),
      "scheme": .integer(Int64(conversion.scheme)), "statuses": names(conversion.statuses.map(\.name)),
      "givesScheme": .integer(Int64(conversion.givenScheme)), "givesStatus": .string(conversion.givenStatus.name),
      "reference": .string(conversion.reference.text),
    ]
  }

  private static func json(_ rule: PolicyRule) -> JSONValue {
    [
      "id": .string(rule.id), "kind": .string(rule.kind.name),
      "from": .integer(Int64(rule.from)), "until": .integer(Int64(rule.until)),
      "domains": json(rule.domains), "purposes": names(rule.purposes.map(\.name)),
      "regionCode": .string(rule.regionCode.name),
      "jurisdictions": json(rule.jurisdictions), "residences": json(rule.residences),
      "exceptions": json(ranges: rule.exceptions.ranges),
      "statuses": .array(
        rule.statuses.map {
          ["scheme": .integer(Int64($0.scheme)), "statuses": names($0.statuses.map(\.name))]
        }),
      "assurances": names(rule.assurances.map(\.name)),
      "freshness": .string(rule.freshness.rawValue),
      "greatestAge": .integer(Int64(rule.greatestAgeSeconds)),
      "listAge": .string(rule.acceptsOlderList ? "any" : "notOlder"),
      "clock": .string(rule.acceptsSuspectClock ? "any" : "sound"),
      "passages": names(rule.passages.map(\.name)),
      "observations": .array(
        rule.observations.map {
          ["observation": .string($0.observation.name), "values": names($0.values.map(\.name))]
        }),
      "outcome": .string(rule.outcome.name),
      "measures": .array(rule.measures.map { json($0) }),
      "reference": .string(rule.reference.text),
    ]
  }

  private static func json(_ domains: PolicyRule.Domains) -> JSONValue {
    switch domains {
    case .own: "own"
    case .recognised: "recognised"
    case .listed(let listed): .array(listed.map { .string($0.hex) })
    }
  }

  static func json(_ measure: Measure) -> JSONValue {
    ["measure": .string(measure.kind.name), "parameter": .integer(Int64(measure.parameter))]
  }

  private static func names(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }
}

/// A policy as it stands in JSON (spec/policy.md, "JSON form"): its types looked at, its names not yet.
struct PolicyForm {
  private let jurisdiction: UInt32
  private let rules: [RuleForm]
  private let conversions: [ConversionForm]

  init(_ form: Operands) throws(ContractError) {
    jurisdiction = try form.integer("jurisdiction", limit: 1 << 24)
    rules = try form.list("rules") { element throws(ContractError) in try RuleForm(Operands(request: element)) }
    conversions =
      form.request["conversions"] == nil
      ? []
      : try form.list("conversions") { element throws(ContractError) in
        try ConversionForm(Operands(request: element))
      }
  }

  /// The body, judged by decoding it.
  func body() throws(FormatError) -> [UInt8] {
    var drafts: [PolicyDraft.Rule] = []
    for rule in rules {
      var draft = PolicyDraft(jurisdiction: jurisdiction, rules: [rule.draft])
      // The reference is the last thing that is looked at of each rule.
      if let overflow = draft.overflow { throw FormatError(overflow, at: 0) }
      draft.rules[0].reference = try PolicyForm.name(rule.reference)
      drafts += draft.rules
    }
    // So many rules are refused before any conversion is looked at.
    if let overflow = PolicyDraft(jurisdiction: jurisdiction, rules: drafts).overflow {
      throw FormatError(overflow, at: 0)
    }
    var conversionDrafts: [PolicyDraft.Conversion] = []
    for conversion in conversions {
      var draft = PolicyDraft(jurisdiction: jurisdiction, rules: [], conversions: [conversion.draft])
      if let overflow = draft.overflow { throw FormatError(overflow, at: 0) }
      draft.conversions[0].reference = try PolicyForm.name(conversion.reference)
      conversionDrafts += draft.conversions
    }
    let draft = PolicyDraft(jurisdiction: jurisdiction, rules: drafts, conversions: conversionDrafts)
    if let overflow = draft.overflow { throw FormatError(overflow, at: 0) }
    let body = draft.body
    try Policy.check(body: body)
    return body
  }

  private static func name(_ text: String) throws(FormatError) -> DocumentName {
    guard let name = DocumentName(utf8: Array(text.utf8)) else { throw FormatError(.ruleReference, at: 0) }
    return name
  }

  /// Stands in for a reference until that is judged.
  fileprivate static let noReference: DocumentName = {
    guard let name = DocumentName(utf8: [0x2d]) else { fatalError("a hyphen is a name") }
    return name
  }()
}

private struct ConversionForm {
  let draft: PolicyDraft.Conversion
  let reference: String

  init(_ form: Operands) throws(ContractError) {
    let id = Array(try form.string("id").utf8)
    let from = try form.integer("from", limit: 1 << 32)
    let until = try form.integer("until", limit: 1 << 32)
    let domains = try form.domains()
    let regionCode = RegionCode(name: try form.string("regionCode"))
    let jurisdictions = try form.regions("jurisdictions")
    let residences = try form.regions("residences")
    let exceptions = try form.ranges("exceptions")
    let scheme = UInt16(try form.integer("scheme", limit: 1 << 16))
    let statuses = try form.codes("statuses") { Status(name: $0)?.rawValue }
    let givenScheme = UInt16(try form.integer("givesScheme", limit: 1 << 16))
    let givenStatus = Status(name: try form.string("givesStatus"))
    reference = try form.string("reference")
    draft = PolicyDraft.Conversion(
      id: id, from: from, until: until, domains: domains, regionCode: regionCode?.rawValue ?? 0,
      jurisdictions: jurisdictions, residences: residences, exceptions: exceptions,
      statuses: .init(scheme: scheme, statuses: statuses), givenScheme: givenScheme,
      givenStatus: givenStatus?.rawValue ?? 0, reference: PolicyForm.noReference)
  }
}

private struct RuleForm {
  let draft: PolicyDraft.Rule
  let reference: String

  init(_ form: Operands) throws(ContractError) {
    let id = Array(try form.string("id").utf8)
    let kind = PolicyRule.Kind(name: try form.string("kind"))
    let from = try form.integer("from", limit: 1 << 32)
    let until = try form.integer("until", limit: 1 << 32)
    let domains = try form.domains()
    let purposes = try form.codes("purposes") { KeyPurpose(name: $0)?.rawValue }
    let regionCode = RegionCode(name: try form.string("regionCode"))
    let jurisdictions = try form.regions("jurisdictions")
    let residences = try form.regions("residences")
    let exceptions = try form.ranges("exceptions")
    let statuses = try form.list("statuses") { element throws(ContractError) in
      let entry = Operands(request: element)
      return PolicyDraft.SchemeStatuses(
        scheme: UInt16(try entry.integer("scheme", limit: 1 << 16)),
        statuses: try entry.codes("statuses") { Status(name: $0)?.rawValue })
    }
    let assurances = try form.codes("assurances") { Assurance(name: $0)?.rawValue }
    let freshness = try form.width("freshness", narrow: "fresh", wide: "stale")
    let greatestAge = try form.integer("greatestAge", limit: 1 << 32)
    let listAge = try form.width("listAge", narrow: "notOlder", wide: "any")
    let clock = try form.width("clock", narrow: "sound", wide: "any")
    let passages = try form.codes("passages") { Passage(name: $0)?.rawValue }
    let observations = try form.list("observations") { element throws(ContractError) in
      let entry = Operands(request: element)
      let observation = Observation(name: try entry.string("observation"))
      return PolicyDraft.ObservationCondition(
        observation: observation?.rawValue ?? 0,
        values: try entry.codes("values") { name in observation.flatMap { ObservedValue($0, name: name)?.code } })
    }
    let outcome = RecognitionOutcome(name: try form.string("outcome"))
    let measures = try form.list("measures") { element throws(ContractError) in
      let entry = Operands(request: element)
      return PolicyDraft.Measure(
        kind: MeasureKind(name: try entry.string("measure"))?.rawValue ?? 0,
        parameter: UInt16(try entry.integer("parameter", limit: 1 << 16)))
    }
    reference = try form.string("reference")

    var draft = PolicyDraft.Rule(
      id: id, from: from, until: until, jurisdictions: jurisdictions, residences: residences, statuses: statuses,
      outcome: outcome?.rawValue ?? 0, reference: PolicyForm.noReference)
    draft.kind = kind?.rawValue ?? 0
    draft.domains = domains
    draft.purposes = purposes
    draft.regionCode = regionCode?.rawValue ?? 0
    draft.exceptions = exceptions
    draft.assurances = assurances
    draft.freshness = freshness
    draft.greatestAgeSeconds = greatestAge
    draft.listAge = listAge
    draft.clock = clock
    draft.passages = passages
    draft.observations = observations
    draft.measures = measures
    self.draft = draft
  }
}

extension Operands {
  /// Whose trust list has the issuer.
  fileprivate func domains() throws(ContractError) -> PolicyDraft.Domains {
    switch request["domains"] {
    case .string(let name)?:
      return name.hasBytes(of: "own") ? .own : name.hasBytes(of: "recognised") ? .recognised : .unknown
    default:
      return .listed(
        try list("domains") { element throws(ContractError) in
          DomainID(bytes: try DocumentJSON.fixed(element.bytes()))
        })
    }
  }

  /// The codes of a list of names; an unknown one becomes a code that is refused.
  fileprivate func codes(_ name: String, _ code: (String) -> UInt8?) throws(ContractError) -> [UInt8] {
    try list(name) { element throws(ContractError) in
      guard let name = element.string else { throw ContractError(.request) }
      return code(name) ?? PolicyDraft.unknownCode
    }
  }

  /// One of two words; another one becomes a number that is refused.
  fileprivate func width(_ name: String, narrow: String, wide: String) throws(ContractError) -> UInt8 {
    let word = try string(name)
    if word.hasBytes(of: narrow) { return PolicyDraft.Rule.narrow }
    return word.hasBytes(of: wide) ? PolicyDraft.Rule.wide : 0
  }
}
