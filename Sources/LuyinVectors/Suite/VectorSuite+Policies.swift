internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  private static let flags = [
    "valid": "A sound policy, whoever signed it. Refusing it leaves a place without rules.",
    "header": "A header that no policy has.",
    "length": "A body that ends early or goes on. Accepting it means reading past the end.",
    "rule": "A rule that means nothing, or that two readers would read in two ways.",
    "conversion": "A conversion that means nothing, or makes a status better. Accepting it lets a gateway launder.",
    "unknown": "A code that is not known. Accepting it means to pass over a condition or a measure.",
    "names": "Names of the JSON form that the registries have not.",
    "request": "A member that is missing or of another type.",
  ]

  private static let base = FakeRule("green").with {
    $0.observations = FakeRule.observations([(1, [1]), (2, [1])])
    $0.outcome = [2]
    $0.measures = FakeRule.measures([(1, 0), (4, 7)])
    $0.exceptions = FakeRule.ranges([(420_100, 420_199)])
  }

  static func policyDecode() -> VectorFile {
    var area = VectorArea(
      "policy-decode", op: "document.decode", spec: "policy.md#checks-of-decoding", features: ["document", "policy"],
      flags: flags.filter { $0.key != "names" && $0.key != "request" },
      "Recognition policies: the body's own grammar; not yet who signed.")
    for (id, description, document) in soundPolicies {
      let bytes = document.bytes
      area.accept("valid-\(id)", description, flag: "valid", ["bytes": .hex(bytes)], soundPolicy(bytes))
    }
    func refuseDocument(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, _ change: (inout FakeDocument) -> Void
    ) {
      area.refuse(
        id, description, flag: flag, ["bytes": .hex(ExamplePolicy.document { change(&$0) }.bytes)], reason)
    }
    func refuse(
      _ id: String, _ description: String, flag: String = "rule", _ reason: ReasonCode,
      _ change: (inout FakeRule) -> Void
    ) {
      let rules = [base.with(change)]
      area.refuse(
        id, description, flag: flag,
        ["bytes": .hex(ExamplePolicy.document(FakePolicyBody(520_000, rules).bytes).bytes)], reason)
    }

    refuseDocument("subject-missing", "a policy that names no key", "header", .documentSubject) {
      $0.subject = [UInt8](repeating: 0, count: 32)
    }
    refuseDocument("domain-missing", "a policy of no domain", "header", .documentDomain) {
      $0.domain = [UInt8](repeating: 0, count: 32)
    }
    refuseDocument("version-2", "layout 2 of the body", "header", .documentVersion) { $0.version = 2 }
    refuseDocument("kind-5", "kind 5, which there is not", "header", .documentKind) { $0.type = 0x45 }
    refuseDocument("number-zero", "number 0", "header", .documentNumber) { $0.number = 0 }
    refuseDocument("limit-endless", "a body of 2^22 + 1 bytes, of which some are there", "length", .documentLimit) {
      $0.bodyByteCount = 1 << 22 + 1
    }
    refuseDocument("length-limit", "a body of 2^22 bytes, of which some are there", "length", .documentLength) {
      $0.bodyByteCount = 1 << 22
    }
    let whole = FakePolicyBody(520_000, [base]).bytes
    for cut in 0..<whole.count {
      area.refuse(
        "body-\(cut)", "the first \(cut) bytes of a body of \(whole.count)", flag: "length",
        ["bytes": .hex(ExamplePolicy.document(Array(whole.prefix(cut))).bytes)], .documentBody)
    }
    refuseDocument("body-longer", "one byte behind the last rule", "length", .documentBody) { $0.body.append(0) }
    refuseDocument("rule-count-low", "no rule, and one is read as conversions", "length", .ruleCount) {
      $0.body = FakePolicyBody(520_000, [base]).bytes
      $0.body[4] = 0
    }
    refuseDocument("rule-count-limit", "16,384 rules, of which one is there", "length", .documentBody) {
      $0.body = $0.body.dropLast(2)
      $0.body[3...4] = [0x40, 0]
    }
    refuseDocument("rule-count-past-limit", "16,385 rules, of which one is there", "length", .ruleCount) {
      $0.body[3...4] = [0x40, 1]
    }

    addConversions(&area)
    refuse("id-empty", "no id", .ruleID) { $0.id = [0] }
    refuse("id-65", "an id of 65 characters", .ruleID) { $0.id = [65] + [UInt8](repeating: 0x61, count: 65) }
    for (id, character) in [("upper", "A"), ("space", " "), ("underscore", "_"), ("slash", "/"), ("nul", "\0")] {
      refuse("id-\(id)", "a character that no id has", .ruleID) { $0.id = FakeRule.counted("a\(character)b") }
    }
    refuse("id-not-ascii", "an id of two bytes beyond ASCII", .ruleID) { $0.id = FakeRule.counted("é") }
    area.refuse(
      "id-twice", "two rules of one id", flag: "rule",
      ["bytes": .hex(ExamplePolicy.document(FakePolicyBody(520_000, [base, base]).bytes).bytes)], .ruleID)
    for kind in [UInt8(0), 4, 255] {
      refuse("kind-\(kind)-rule", "kind \(kind)", flag: "unknown", .ruleKind) { $0.kind = [kind] }
    }
    refuse("window-empty", "until equal to from", .ruleWindow) { $0.window = FakeRule.window(5, 5) }
    refuse("window-upside-down", "until before from", .ruleWindow) { $0.window = FakeRule.window(6, 5) }
    let domain = [UInt8](repeating: 1, count: 32)
    let later = [UInt8](repeating: 2, count: 32)
    for code in [UInt8(0), 4] {
      refuse("domains-\(code)", "domains \(code)", flag: "unknown", .ruleDomain) { $0.domains = [code, 0] }
    }
    refuse("domains-own-listed", "the own domain, and a list", .ruleDomain) { $0.domains = [1, 1] + domain }
    refuse("domains-recognised-listed", "all domains, and a list", .ruleDomain) { $0.domains = [2, 1] + domain }
    refuse("domains-none-listed", "listed domains, and none is", .ruleDomain) { $0.domains = [3, 0] }
    refuse("domains-zeros", "a domain of zeros", .ruleDomain) {
      $0.domains = [3, 1] + [UInt8](repeating: 0, count: 32)
    }
    refuse("domains-order", "domains out of order", .ruleDomain) { $0.domains = [3, 2] + later + domain }
    refuse("domains-twice", "a domain twice", .ruleDomain) { $0.domains = [3, 2] + domain + domain }
    for (id, bits) in [
      ("none", UInt8(0)), ("status-list", 0b100), ("policy", 0b1000), ("zero", 1), ("five", 0b10_0000),
    ] {
      refuse("purposes-\(id)", "a set of purposes \(String(bits, radix: 2))", .rulePurpose) { $0.purposes = [bits] }
    }
    for code in [UInt8(0), 3] {
      refuse("region-code-\(code)", "region code \(code)", flag: "unknown", .trustListRegionCode) {
        $0.regionCode = [code]
      }
    }
    let pieces: [(String, WritableKeyPath<FakeRule, [UInt8]>)] = [
      ("jurisdictions", \.jurisdictions), ("residences", \.residences),
    ]
    for (name, piece) in pieces {
      refuse("\(name)-empty", "neither ranges nor none", .trustListScope) { $0[keyPath: piece] = [0, 0, 0] }
      refuse("\(name)-none-2", "a truth value of 2", .trustListScope) { $0[keyPath: piece][0] = 2 }
      refuse("\(name)-4097", "4,097 ranges", .trustListScope) {
        $0[keyPath: piece] = FakeRule.regions((0..<4097).map { ($0 * 2 + 1, $0 * 2 + 1) })
      }
    }
    refuse("exceptions-4097", "4,097 exceptions", .trustListScope) {
      $0.exceptions = FakeRule.ranges((0..<4097).map { ($0 * 2 + 1, $0 * 2 + 1) })
    }
    for (id, description, bounds) in [
      ("upside-down", "a range that ends before it begins", [(420_001, 420_000)]), ("zero", "a range from 0", [(0, 5)]),
      ("touch", "two ranges that touch", [(1, 5), (6, 9)]), ("order", "two ranges out of order", [(8, 9), (1, 2)]),
    ] as [(String, String, [(Int, Int)])] {
      for (name, piece) in pieces {
        refuse("\(name)-\(id)", description, .trustListRange) { $0[keyPath: piece] = FakeRule.regions(bounds) }
      }
      refuse("exceptions-\(id)", description, .trustListRange) { $0.exceptions = FakeRule.ranges(bounds) }
    }
    for (id, description, bytes) in [
      ("no-scheme", "no scheme", [0]), ("none", "a scheme without status", FakeRule.statuses([1: []])),
      ("scheme-zero", "scheme 0", FakeRule.statuses([0: [1]])),
      ("scheme-order", "schemes out of order", FakeRule.statuses([2: [1], 1: [1]])),
      ("scheme-twice", "a scheme twice", FakeRule.statuses([1: [1], 1: [2]])),
      ("order", "red before green", FakeRule.statuses([1: [3, 1]])),
      ("twice", "green twice", FakeRule.statuses([1: [1, 1]])),
      ("zero", "status 0", FakeRule.statuses([1: [0]])), ("suspended", "suspended", FakeRule.statuses([1: [4]])),
      ("revoked", "revoked", FakeRule.statuses([1: [5]])), ("15", "a reserved status", FakeRule.statuses([1: [15]])),
      ("128", "a reserved status", FakeRule.statuses([1: [128]])),
    ] as [(String, String, [UInt8])] {
      refuse("statuses-\(id)", description, .ruleStatus) { $0.statuses = bytes }
    }
    for (id, bits) in [
      ("none", UInt16(0)), ("zero", 1), ("seven", 1 << 7), ("fifteen", 1 << 15), ("mixed", 1 << 7 | 2),
    ] {
      refuse("assurances-\(id)", "a set of assurances \(String(bits, radix: 2))", flag: "unknown", .ruleAssurance) {
        $0.assurances = [UInt8(bits >> 8), UInt8(bits & 0xff)]
      }
    }
    for value in [UInt8(0), 3] {
      refuse("freshness-\(value)", "freshness \(value)", flag: "unknown", .ruleFreshness) { $0.freshness = [value] }
      refuse("list-age-\(value)", "list age \(value)", flag: "unknown", .ruleListAge) { $0.listAge = [value] }
      refuse("clock-\(value)", "clock \(value)", flag: "unknown", .ruleClock) { $0.clock = [value] }
    }
    for (id, bits) in [("none", UInt8(0)), ("zero", 1), ("five", 1 << 5), ("seven", 1 << 7)] {
      refuse("passages-\(id)", "a set of passages \(String(bits, radix: 2))", flag: "unknown", .rulePassage) {
        $0.passages = [bits]
      }
    }
    for (id, description, bytes) in [
      ("zero", "observation 0", FakeRule.observations([(0, [1])])),
      ("5", "observation 5", FakeRule.observations([(5, [1])])),
      ("order", "out of order", FakeRule.observations([(2, [1]), (1, [1])])),
      ("twice", "temperature twice", FakeRule.observations([(1, [1]), (1, [2])])),
      ("no-value", "no value", FakeRule.observations([(1, [])])),
      ("value-zero", "value 0", FakeRule.observations([(1, [0])])),
      ("value-3", "a temperature of value 3", FakeRule.observations([(1, [1, 3])])),
      ("value-15", "a value of two bytes", [1, 1, 0x80, 0]), ("16", "16 of them", [16]),
    ] as [(String, String, [UInt8])] {
      refuse(
        "observations-\(id)", description, flag: id == "order" || id == "twice" ? "rule" : "unknown", .ruleObservation
      ) {
        $0.observations = bytes
      }
    }
    for outcome in [UInt8(0), 5] {
      refuse("outcome-\(outcome)", "outcome \(outcome)", flag: "unknown", .ruleOutcome) { $0.outcome = [outcome] }
    }
    for outcome in [RecognitionOutcome.admit, .refer, .refuse] {
      refuse("measures-\(outcome.name)", "measures, and the outcome is \(outcome.name)", .ruleMeasure) {
        $0.outcome = [outcome.rawValue]
      }
    }
    for (id, description, bytes) in [
      ("none", "measures by its outcome, and there are none", [0]), ("zero", "measure 0", FakeRule.measures([(0, 0)])),
      ("9", "measure 9", FakeRule.measures([(9, 0)])), ("order", "out of order", FakeRule.measures([(4, 7), (1, 0)])),
      ("twice", "one twice", FakeRule.measures([(4, 7), (4, 8)])),
      ("parameter", "a temperature check with a parameter", FakeRule.measures([(1, 1)])),
      ("no-parameter", "observation at home of no day", FakeRule.measures([(4, 0)])), ("16", "16 of them", [16]),
    ] as [(String, String, [UInt8])] {
      refuse("measures-\(id)", description, flag: id == "zero" || id == "9" ? "unknown" : "rule", .ruleMeasure) {
        $0.measures = bytes
      }
    }
    refuse("reference-empty", "no reference", .ruleReference) { $0.reference = [0] }
    refuse("reference-line", "a reference of two lines", .ruleReference) { $0.reference = FakeRule.counted("a\nb") }
    refuse("reference-utf8", "a reference that is no UTF-8", .ruleReference) { $0.reference = [1, 0xff] }

    // Two things are wrong, and the order decides.
    refuse("order-id-kind", "a bad id before a bad kind", .ruleID) {
      $0.id = [0]
      $0.kind = [0]
    }
    refuse("order-outcome-measures", "a bad outcome before measures that do not fit", .ruleOutcome) { $0.outcome = [9] }
    area.refuse(
      "order-second-id", "the second rule has the first one's id, and no reference", flag: "rule",
      [
        "bytes": .hex(
          ExamplePolicy.document(FakePolicyBody(520_000, [base, base.with { $0.reference = [0] }]).bytes).bytes)
      ], .ruleReference)
    return area.file
  }

  /// What a conversion must not be; its fields up to the exceptions are read as those of a rule.
  private static func addConversions(_ area: inout VectorArea) {
    func refuse(_ id: String, _ description: String, _ reason: ReasonCode, _ conversions: [FakeConversion]) {
      let body = FakePolicyBody(520_000, [base], conversions).bytes
      area.refuse(
        "conversion-\(id)", description, flag: "conversion", ["bytes": .hex(ExamplePolicy.document(body).bytes)], reason
      )
    }
    let sound = FakeConversion("green", from: [1, 2], to: 2)
    func refuse(
      _ id: String, _ description: String, _ reason: ReasonCode, _ change: (inout FakeConversion) -> Void
    ) {
      refuse(id, description, reason, [sound.with(change)])
    }
    let whole = FakePolicyBody(520_000, [], [sound]).bytes
    for cut in 5..<whole.count {
      area.refuse(
        "conversion-body-\(cut)", "the first \(cut) bytes of a body of \(whole.count)", flag: "length",
        ["bytes": .hex(ExamplePolicy.document(Array(whole.prefix(cut))).bytes)], .documentBody)
    }
    var many = FakePolicyBody(520_000, [base], [sound])
    many.conversionCount = 1024
    area.refuse(
      "conversion-count-limit", "1,024 conversions, of which one is there", flag: "length",
      ["bytes": .hex(ExamplePolicy.document(many.bytes).bytes)], .documentBody)
    many.conversionCount = 1025
    area.refuse(
      "conversion-count-past-limit", "1,025 conversions, of which one is there", flag: "length",
      ["bytes": .hex(ExamplePolicy.document(many.bytes).bytes)], .ruleCount)
    refuse("id-empty", "no id", .ruleID) { $0.id = [0] }
    refuse("id-upper", "a character that no id has", .ruleID) { $0.id = FakeRule.counted("Green") }
    refuse("id-twice", "two conversions of one id", .ruleID, [sound, sound])
    refuse("window", "until equal to from", .ruleWindow) { $0.window = FakeRule.window(5, 5) }
    refuse("domains", "domains 4", .ruleDomain) { $0.domains = [4, 0] }
    refuse("domains-none-listed", "listed domains, and none is", .ruleDomain) { $0.domains = [3, 0] }
    refuse("region-code", "region code 3", .trustListRegionCode) { $0.regionCode = [3] }
    refuse("jurisdictions-empty", "neither ranges nor none", .trustListScope) { $0.jurisdictions = [0, 0, 0] }
    refuse("residences-empty", "neither ranges nor none", .trustListScope) { $0.residences = [0, 0, 0] }
    refuse("exceptions-touch", "exceptions that touch", .trustListRange) {
      $0.exceptions = FakeRule.ranges([(1, 5), (6, 9)])
    }
    refuse("scheme-zero", "scheme 0", .ruleStatus) { $0.scheme = [0, 0] }
    refuse("statuses-none", "no status", .ruleStatus) { $0.statuses = [0] }
    refuse("statuses-order", "yellow before green", .ruleStatus) { $0.statuses = [2, 2, 1] }
    refuse("statuses-revoked", "a status that no credential has", .ruleStatus) { $0.statuses = [1, 5] }
    refuse("gives-scheme-zero", "scheme 0 is given", .ruleConversion) { $0.gives = [0, 0, 2] }
    for status in [UInt8(0), 4, 5, 15, 128] {
      refuse("gives-\(status)", "status \(status) is given, which no credential has", .ruleConversion) {
        $0.gives = [0, 1, status]
      }
    }
    for (from, to) in [([UInt8(1), 2], UInt8(1)), ([3], 2), ([3], 1), ([1, 2, 3], 2), ([1, 3, 16], 1)] {
      let names = from.map { "\($0)" }.joined(separator: "-")
      refuse("better-\(names)-\(to)", "a better status than that which is converted", .ruleConversion) {
        $0.statuses = [UInt8(from.count)] + from
        $0.gives = [0, 2, to]
      }
    }
    refuse("reference", "no reference", .ruleReference) { $0.reference = [0] }
    refuse(
      "order-id-reference", "the first one's id, and no reference", .ruleReference,
      [
        sound, sound.with { $0.reference = [0] },
      ])
  }

  static func policyEncode() -> VectorFile {
    var area = VectorArea(
      "policy-encode", op: "document.encode", spec: "policy.md#json-form", features: ["document", "policy"],
      flags: flags,
      "Recognition policies from their JSON form.")
    for (id, description, document) in soundPolicies {
      let bytes = document.bytes
      area.accept(
        "valid-\(id)", description, flag: "valid", ["document": soundPolicy(bytes)], .hex(bytes))
    }
    let example = soundPolicy(ExamplePolicy.document(FakePolicyBody(520_000, [base]).bytes, signers: []).bytes)
    func changed(_ name: String, _ value: JSONValue?) -> JSONValue {
      example.changing("policy") {
        $0.changing("rules") { rules in
          guard case .array(let elements) = rules else { fatalError("rules are a list") }
          return .array([elements[0].setting(name, value)])
        }
      }
    }
    func refuse(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, _ name: String, _ value: JSONValue?
    ) {
      area.refuse(id, description, flag: flag, ["document": changed(name, value)], reason)
    }
    func accept(
      _ id: String, _ description: String, _ name: String, _ value: JSONValue, _ change: (inout FakeRule) -> Void
    ) {
      area.accept(
        id, description, flag: "valid", ["document": changed(name, value)],
        .hex(ExamplePolicy.document(FakePolicyBody(520_000, [base.with(change)]).bytes, signers: []).bytes))
    }
    accept(
      "order-purposes", "purposes in another order, one twice", "purposes", ["conversion", "credential", "conversion"]
    ) { _ in }
    accept(
      "order-statuses", "statuses and schemes in another order", "statuses",
      [["scheme": 2, "statuses": ["scheme-16", "green"]], ["scheme": 1, "statuses": ["red", "green"]]]
    ) {
      $0.statuses = FakeRule.statuses([1: [1, 3], 2: [1, 16]])
    }
    accept(
      "order-observations", "observations in another order", "observations",
      [["observation": "symptoms", "values": ["none"]], ["observation": "temperature", "values": ["normal"]]]
    ) { _ in }
    accept(
      "order-measures", "measures in another order", "measures",
      [["measure": "homeObservation", "parameter": 7], ["measure": "temperatureCheck", "parameter": 0]]
    ) { _ in }
    accept(
      "order-domains", "domains in another order", "domains",
      [.hex([UInt8](repeating: 2, count: 32)), .hex([UInt8](repeating: 1, count: 32))]
    ) {
      $0.domains = [3, 2] + [UInt8](repeating: 1, count: 32) + [UInt8](repeating: 2, count: 32)
    }
    for (name, reason, value) in [
      ("kind", ReasonCode.ruleKind, "Plain"), ("domains", .ruleDomain, "peers"),
      ("regionCode", .trustListRegionCode, "GB2260"),
      ("freshness", .ruleFreshness, "expired"), ("listAge", .ruleListAge, "older"), ("clock", .ruleClock, "suspect"),
      ("outcome", .ruleOutcome, "allow"), ("id", .ruleID, ""), ("id", .ruleID, "Wuhan"),
      ("reference", .ruleReference, ""),
      ("reference", .ruleReference, "a\nb"),
    ] as [(String, ReasonCode, String)] {
      let id = value.isEmpty ? "empty" : value == "a\nb" ? "line" : value.lowercased().replacing(" ", with: "-")
      refuse("name-\(name)-\(id)", "\(name) that is not one", "names", reason, name, .string(value))
    }
    refuse(
      "name-purposes", "a purpose that signs no credentials", "names", .rulePurpose, "purposes",
      ["credential", "policy"])
    refuse("name-purposes-unknown", "an unknown purpose", "names", .rulePurpose, "purposes", ["credential", "pass"])
    refuse("name-purposes-none", "no purpose", "names", .rulePurpose, "purposes", .array([]))
    refuse("name-assurances", "an unknown assurance", "names", .ruleAssurance, "assurances", ["none", "Device"])
    refuse("name-assurances-none", "no assurance", "names", .ruleAssurance, "assurances", .array([]))
    refuse("name-passages", "an unknown passage", "names", .rulePassage, "passages", ["arrival"])
    refuse(
      "name-statuses", "a status that no credential has", "names", .ruleStatus, "statuses",
      [["scheme": 1, "statuses": ["revoked"]]])
    refuse(
      "name-statuses-twice", "a status twice", "names", .ruleStatus, "statuses",
      [["scheme": 1, "statuses": ["green", "green"]]])
    refuse(
      "name-statuses-unknown", "an unknown status", "names", .ruleStatus, "statuses",
      [["scheme": 1, "statuses": ["blue"]]])
    refuse("scheme-zero", "scheme 0", "rule", .ruleStatus, "statuses", [["scheme": 0, "statuses": ["green"]]])
    refuse(
      "name-observation", "an unknown observation", "names", .ruleObservation, "observations",
      [["observation": "fever", "values": ["none"]]])
    refuse(
      "name-observation-value", "a value of another observation", "names", .ruleObservation, "observations",
      [["observation": "temperature", "values": ["none"]]])
    refuse(
      "name-measure", "an unknown measure", "names", .ruleMeasure, "measures",
      [["measure": "quarantine", "parameter": 14]])
    refuse("measures-none", "measures by its outcome, and there are none", "rule", .ruleMeasure, "measures", .array([]))
    refuse(
      "measure-parameter", "a parameter where there is none", "rule", .ruleMeasure, "measures",
      [["measure": "mask", "parameter": 1]])
    refuse("window", "until equal to from", "rule", .ruleWindow, "until", .integer(Int64(FakeRule.from)))
    refuse("domains-listed-none", "an empty list of domains", "rule", .ruleDomain, "domains", .array([]))
    refuse(
      "jurisdictions-empty", "neither ranges nor none", "rule", .trustListScope, "jurisdictions",
      ["none": false, "ranges": .array([])])
    refuse("exceptions-touch", "exceptions that touch", "rule", .trustListRange, "exceptions", [[1, 5], [6, 9]])
    let ill: [(String, JSONValue)] = [
      ("id", 1), ("kind", 1), ("from", "2020-03-01"), ("from", -1), ("until", 4_294_967_296), ("domains", 1),
      ("domains", ["00"]),
      ("purposes", "credential"), ("purposes", [1]), ("regionCode", 1), ("jurisdictions", [[1, 2]]),
      ("residences", .null),
      ("exceptions", [[1]]), ("exceptions", [[1, 16_777_216]]), ("statuses", ["green"]),
      ("statuses", [["scheme": 65_536, "statuses": ["green"]]]), ("assurances", .null), ("freshness", true),
      ("greatestAge", 4_294_967_296), ("greatestAge", "any"), ("listAge", .null), ("clock", 1),
      ("passages", ["entry", 2]),
      ("observations", ["temperature": "normal"]), ("outcome", 1), ("measures", [["measure": "mask"]]),
      ("measures", [["measure": "homeObservation", "parameter": 65_536]]), ("reference", .null),
    ]
    for (position, (name, value)) in ill.enumerated() {
      refuse("ill-typed-\(position)-\(name)", "\(name) of another type", "request", .request, name, value)
    }
    if case .object(let document) = example,
      case .object(let policy)? = document.first(where: { $0.key == "policy" })?.value,
      case .array(let rules)? = policy.first(where: { $0.key == "rules" })?.value, case .object(let rule) = rules[0]
    {
      for member in rule {
        refuse("missing-\(member.key)", "\(member.key) is missing", "request", .request, member.key, nil)
      }
    }
    addConversionForms(&area)
    area.refuse(
      "missing-jurisdiction", "the jurisdiction is missing", flag: "request",
      ["document": example.changing("policy") { $0.setting("jurisdiction", nil) }], .request)
    area.refuse(
      "jurisdiction-large", "a jurisdiction of more than 3 bytes", flag: "request",
      ["document": example.changing("policy") { $0.setting("jurisdiction", 16_777_216) }], .request)
    area.refuse(
      "subject-missing", "no subject", flag: "request", ["document": example.setting("subject", nil)], .request)
    return area.file
  }

  private static func addConversionForms(_ area: inout VectorArea) {
    let sound = FakeConversion("green", from: [1, 2], to: 2)
    func document(_ conversions: [FakeConversion]) -> [UInt8] {
      ExamplePolicy.document(FakePolicyBody(520_000, [base], conversions).bytes, signers: []).bytes
    }
    let example = soundPolicy(document([sound]))
    func changed(_ change: (JSONValue) -> JSONValue) -> JSONValue {
      example.changing("policy") {
        $0.changing("conversions") { conversions in
          guard case .array(let elements) = conversions else { fatalError("conversions are a list") }
          return .array([change(elements[0])])
        }
      }
    }
    func refuse(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, _ name: String, _ value: JSONValue?
    ) {
      area.refuse(
        "conversion-\(id)", description, flag: flag, ["document": changed { $0.setting(name, value) }], reason)
    }
    area.accept(
      "conversions-missing", "no member for conversions: there are none", flag: "valid",
      ["document": soundPolicy(document([])).changing("policy") { $0.setting("conversions", nil) }], .hex(document([])))
    area.accept(
      "conversion-order-statuses", "statuses in another order", flag: "valid",
      ["document": changed { $0.setting("statuses", ["yellow", "green"]) }], .hex(document([sound])))
    area.refuse(
      "conversions-null", "conversions that are null", flag: "request",
      ["document": example.changing("policy") { $0.setting("conversions", .null) }], .request)
    refuse("name-status", "an unknown status is given", "names", .ruleConversion, "givesStatus", "blue")
    refuse(
      "name-status-revoked", "a status is given that no credential has", "names", .ruleConversion, "givesStatus",
      "revoked")
    refuse("better", "green of yellow", "conversion", .ruleConversion, "givesStatus", "green")
    refuse("scheme-zero", "scheme 0", "conversion", .ruleStatus, "scheme", 0)
    refuse("gives-scheme-zero", "scheme 0 is given", "conversion", .ruleConversion, "givesScheme", 0)
    refuse("statuses-none", "no status", "conversion", .ruleStatus, "statuses", .array([]))
    refuse("statuses-twice", "green twice", "conversion", .ruleStatus, "statuses", ["green", "green"])
    refuse("name-domains", "domains that are none", "names", .ruleDomain, "domains", "peers")
    refuse("name-id", "an id with a capital", "names", .ruleID, "id", "Green")
    refuse("id-empty", "no id", "conversion", .ruleID, "id", "")
    refuse("reference", "no reference", "conversion", .ruleReference, "reference", "")
    let ill: [(String, JSONValue)] = [
      ("id", 1), ("from", -1), ("until", 4_294_967_296), ("domains", 1), ("regionCode", 1), ("jurisdictions", .null),
      ("residences", [[1, 2]]), ("exceptions", [[1]]), ("scheme", 65_536), ("scheme", "1"), ("statuses", "green"),
      ("givesScheme", 65_536), ("givesStatus", 1), ("reference", .null),
    ]
    for (position, (name, value)) in ill.enumerated() {
      refuse("ill-typed-\(position)-\(name)", "\(name) of another type", "request", .request, name, value)
    }
    guard case .array(let conversions)? = example["policy"]?["conversions"], case .object(let members) = conversions[0]
    else { fatalError("conversions are a list of objects") }
    for member in members {
      refuse("missing-\(member.key)", "\(member.key) is missing", "request", .request, member.key, nil)
    }
  }

  private static func soundPolicy(_ bytes: [UInt8]) -> JSONValue {
    do { return try DocumentJSON.json(UnverifiedDocument(decoding: bytes)) } catch { fatalError("sound: \(error)") }
  }

  private static var soundPolicies: [(String, String, FakeDocument)] {
    func of(
      _ rules: [FakeRule], _ jurisdiction: Int = 520_000, _ conversions: [FakeConversion] = []
    ) -> FakeDocument {
      ExamplePolicy.document(FakePolicyBody(jurisdiction, rules, conversions).bytes)
    }
    // A rule's id may be that of a conversion.
    let conversions = [
      FakeConversion("green"), FakeConversion("worse", from: [1, 2], to: 3),
      FakeConversion("own-numbers", from: [1, 2, 3, 16, 127], to: 16),
      FakeConversion("from-own-numbers", from: [16, 17], to: 1).with {
        $0.window = FakeRule.window(0, .max)
        $0.domains = [3, 1] + [UInt8](repeating: 255, count: 32)
        $0.regionCode = [2]
        $0.jurisdictions = FakeRule.regions(none: true, [])
        $0.residences = FakeRule.regions([(1, 1), (3, 16_777_215)])
        $0.exceptions = FakeRule.ranges([(1, 2), (4, 5)])
        $0.scheme = [0xff, 0xff]
        $0.gives = [0xff, 0xff, 1]
      },
    ]
    let everything = FakeRule(
      "a-z.0-9", .admitWithMeasures, [(1, 0), (2, 0), (3, 1), (4, 65_535), (5, 14), (6, 2), (7, 0), (8, 0)]
    )
    .with {
      $0.kind = [3]
      $0.window = FakeRule.window(0, .max)
      $0.domains = [3, 2] + [UInt8](repeating: 0, count: 31) + [1] + [UInt8](repeating: 255, count: 32)
      $0.regionCode = [2]
      $0.jurisdictions = FakeRule.regions(none: true, [])
      $0.residences = FakeRule.regions([(1, 1), (3, 16_777_215)])
      $0.exceptions = FakeRule.ranges([(1, 2), (4, 5)])
      $0.statuses = FakeRule.statuses([1: [1, 2, 3, 16, 127], 65_535: [1]])
      $0.observations = FakeRule.observations([(1, [1, 2]), (2, [2]), (3, [1]), (4, [1, 2])])
      $0.clock = [2]
      $0.freshness = [1]
      $0.listAge = [1]
      $0.reference = [255] + [UInt8](repeating: 0x61, count: 255)
    }
    return [
      ("example", "the policy of the spec", ExamplePolicy.document()),
      ("empty", "a policy without rules", of([])),
      ("whole-domain", "a policy of the whole domain", of([base], 0)),
      ("conversions", "conversions of every kind", of([base], 0, conversions)),
      ("conversions-alone", "conversions, and no rule", of([], 0, [FakeConversion("green")])),
      ("everything", "a rule with all that there is", of([everything])),
      ("id-64", "an id of 64 characters", of([base.with { $0.id = [64] + [UInt8](repeating: 0x2e, count: 64) }])),
      ("unsigned", "a draft", ExamplePolicy.document(signers: [])),
      (
        "no-key", "a subject that is no key: nobody admits it here",
        ExamplePolicy.document { $0.subject = [UInt8](repeating: 0xff, count: 32) }
      ),
    ]
      + RecognitionOutcome.allCases.map {
        (
          "outcome-\($0.name)", "a ceiling that says \($0.name)",
          of([FakeRule("r", $0, $0 == .admitWithMeasures ? [(7, 0)] : []).with { $0.kind = [2] }])
        )
      }
  }
}

extension JSONValue {
  /// An object with one member replaced, added, or taken out.
  func setting(_ name: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(let members) = self else { fatalError("not an object") }
    if let value, self[name] == nil { return .object(members + [(name, value)]) }
    return .object(
      members.compactMap { member in
        guard member.key == name else { return member }
        return value.map { (member.key, $0) }
      })
  }

  func changing(_ name: String, _ change: (JSONValue) -> JSONValue) -> JSONValue {
    guard let value = self[name] else { fatalError("no member \(name)") }
    return setting(name, change(value))
  }
}
