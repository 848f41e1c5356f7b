internal import Luyin
internal import LuyinConformance

extension AuthoredPolicy {
  private typealias Reader = @Sendable (AuthoredValue, AuthoredRegions) throws(AuthoringProblem) -> JSONValue

  /// How each member of a rule is read, but for those that say something of the rule as a whole. There are no defaults.
  private static let readers: [(name: String, read: Reader)] = [
    ("domains", { value, _ throws(AuthoringProblem) in try domains(value) }),
    (
      "purposes",
      { value, _ throws(AuthoringProblem) in
        try words(value, KeyPurpose.allCases.filter(\.signsCredentials), named: \.name, anyIsAll: false)
      }
    ),
    ("jurisdictions", { value, regions throws(AuthoringProblem) in try scope(value, regions) }),
    ("residences", { value, regions throws(AuthoringProblem) in try scope(value, regions) }),
    ("exceptions", { value, regions throws(AuthoringProblem) in try regions.ranges(joining: value) }),
    ("statuses", { value, _ throws(AuthoringProblem) in try statuses(value) }),
    ("assurances", { value, _ throws(AuthoringProblem) in try words(value, Assurance.allCases, named: \.name) }),
    ("freshness", { value, _ throws(AuthoringProblem) in try word(value, ["fresh", "stale"]) }),
    ("greatestAge", { value, _ throws(AuthoringProblem) in try age(value) }),
    ("listAge", { value, _ throws(AuthoringProblem) in try word(value, ["notOlder", any]) }),
    ("clock", { value, _ throws(AuthoringProblem) in try word(value, ["sound", any]) }),
    ("passages", { value, _ throws(AuthoringProblem) in try words(value, Passage.allCases, named: \.name) }),
    ("observations", { value, _ throws(AuthoringProblem) in try observations(value) }),
    ("reference", { value, _ throws(AuthoringProblem) in try value.name() }),
  ]

  private static let ruleMembers =
    ["id", "kind", "from", "until", "regionCode", "outcome", "measures"] + readers.map(\.name)

  /// - Parameter common: the region code of rules that state none.
  mutating func rule(_ value: AuthoredValue, _ common: RegionCode?) throws(AuthoringProblem) -> JSONValue {
    let object = try value.object(AuthoredPolicy.ruleMembers)
    var members: [(key: String, value: JSONValue)] = []
    func add(_ name: String, _ value: JSONValue?) { members.append((name, value ?? .null)) }
    add(
      "id",
      attempt { policy throws(AuthoringProblem) in
        try AuthoredPolicy.id(object.required("id"), of: value, "rule", among: &policy.ids)
      })
    add(
      "kind",
      attempt { _ throws(AuthoringProblem) in
        .string(try object.required("kind").word(PolicyRule.Kind.allCases, named: \.name).name)
      })
    let (from, until) = window(object)
    add("from", from)
    add("until", until)
    let regionCode = regionCode(object, common)
    add("regionCode", regionCode.map { .string($0.name) })
    let regions = AuthoredRegions(regionCode: regionCode ?? .gbt2260)
    for (name, read) in AuthoredPolicy.readers {
      add(name, attempt { _ throws(AuthoringProblem) in try read(object.required(name), regions) })
    }
    let outcome = attempt { _ throws(AuthoringProblem) in
      try object.required("outcome").word(RecognitionOutcome.allCases, named: \.name)
    }
    add("outcome", outcome.map { .string($0.name) })
    add(
      "measures",
      attempt { _ throws(AuthoringProblem) in
        try AuthoredPolicy.measures(object.required("measures"), of: outcome)
      })
    return .object(members)
  }

  /// When it holds; null for what is a problem.
  mutating func window(_ object: AuthoredObject) -> (from: JSONValue, until: JSONValue) {
    let from = attempt { _ throws(AuthoringProblem) in try object.required("from").time() }
    let until = attempt { _ throws(AuthoringProblem) in
      let value = try object.required("until")
      let until = try value.time()
      if let from, until <= from { throw value.problem("must be later than from") }
      return until
    }
    return (from.map { .integer(Int64($0)) } ?? .null, until.map { .integer(Int64($0)) } ?? .null)
  }

  mutating func regionCode(_ object: AuthoredObject, _ common: RegionCode?) -> RegionCode? {
    attempt { _ throws(AuthoringProblem) -> RegionCode in
      if let value = object["regionCode"] { return try value.word(RegionCode.allCases, named: \.name) }
      guard let common else { throw object.missing("regionCode", "add it, or give it once, beside the rules") }
      return common
    }
  }

  /// - Parameter ids: where those that were read before stand.
  static func id(
    _ value: AuthoredValue, of owner: AuthoredValue, _ what: String, among ids: inout [String: JSONPath]
  ) throws(AuthoringProblem) -> JSONValue {
    let id = try value.string()
    guard 1...64 ~= id.utf8.count, id.utf8.allSatisfy(PolicyRule.isAllowedInID) else {
      throw value.problem("must be 1 to 64 of the characters a to z, 0 to 9, hyphen and full stop")
    }
    if let other = ids[id] { throw value.problem("is the id of \(other), too; give each \(what) its own") }
    ids[id] = owner.path
    return .string(id)
  }

  static func domains(_ value: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    guard case .array = value.json else {
      return try word(value, ["own", "recognised"], orElse: "a list of domain ids")
    }
    let domains = try value.distinct { element throws(AuthoringProblem) in
      let domain = DomainID(bytes: try element.bytes("a domain id"))
      guard domain != .unset else { throw element.problem("must not be zeros; `luyin root show` tells a domain's id") }
      return domain
    }
    guard !domains.isEmpty else { throw value.problem("must have a domain; a rule for none never holds") }
    guard domains.count <= 255 else { throw value.problem("must be at most 255; write \"recognised\" for all peers") }
    return .array(domains.map { .string($0.hex) })
  }

  static func scope(_ value: AuthoredValue, _ regions: AuthoredRegions) throws(AuthoringProblem) -> JSONValue {
    guard case .string = value.json else { return try regions.scope(value) }
    _ = try word(value, [any], orElse: "a list of regions in square brackets, or an object with such a list")
    return ["none": true, "ranges": [[1, .integer(Int64(RegionScope.numberMax))]]]
  }

  private static func statuses(_ value: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    var schemes: [UInt32] = []
    var form: [JSONValue] = []
    for element in try value.elements() {
      let object = try element.object(["scheme", "statuses"])
      let schemeValue = try object.required("scheme")
      let scheme = try schemeValue.integer(1...UInt32(UInt16.max))
      guard !schemes.contains(scheme) else {
        throw schemeValue.problem("stands twice in this rule; put its statuses together")
      }
      schemes.append(scheme)
      let list = try object.required("statuses")
      let statuses = try list.distinct(status)
      guard !statuses.isEmpty else { throw list.problem("must have a status; a rule for none never holds") }
      form.append(["scheme": .integer(Int64(scheme)), "statuses": .array(statuses.map { .string($0.name) })])
    }
    guard !form.isEmpty else {
      throw value.problem("must have a scheme with its statuses; a rule for none never holds")
    }
    guard form.count <= 255 else { throw value.problem("must be at most 255 schemes; take some out") }
    return .array(form)
  }

  static func status(_ value: AuthoredValue) throws(AuthoringProblem) -> Status {
    guard let status = value.json.string.flatMap({ Status(name: $0) }), status.isForCredentials else {
      throw value.problem(StatusArgument.hint)
    }
    return status
  }

  private static func age(_ value: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    if value.isWord(any) { return .integer(Int64(UInt32.max)) }
    if let lifetime = value.json.string.flatMap({ Lifetime(argument: $0) }) {
      let seconds = 60 * Int64(lifetime.minutes)
      guard seconds < Int64(UInt32.max) else { throw value.problem("is more than 136 years; write \"\(any)\"") }
      return .integer(seconds)
    }
    do { return .integer(Int64(try value.integer(0...UInt32.max))) } catch {
      throw value.problem("must be seconds, a duration as \"90m\", \"24h\" or \"7d\", or \"\(any)\"")
    }
  }

  private static func observations(_ value: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    var found: [Observation] = []
    var form: [JSONValue] = []
    for element in try value.elements() {
      let object = try element.object(["observation", "values"])
      let observationValue = try object.required("observation")
      let observation = try observationValue.word(Observation.allCases, named: \.name)
      guard !found.contains(observation) else {
        throw observationValue.problem("stands twice in this rule; put its values together")
      }
      found.append(observation)
      let values = try words(object.required("values"), observation.values, named: \.name, anyIsAll: false)
      form.append(["observation": .string(observation.name), "values": values])
    }
    return .array(form)
  }

  private static func measures(
    _ value: AuthoredValue, of outcome: RecognitionOutcome?
  ) throws(AuthoringProblem) -> JSONValue {
    var found: [MeasureKind] = []
    var form: [JSONValue] = []
    for element in try value.elements() {
      let object = try element.object(["measure", "parameter"])
      let kindValue = try object.required("measure")
      let kind = try kindValue.word(MeasureKind.allCases, named: \.name)
      guard !found.contains(kind) else { throw kindValue.problem("stands twice in this rule; take one of them out") }
      found.append(kind)
      form.append([
        "measure": .string(kind.name), "parameter": .integer(Int64(try parameter(object, of: kind))),
      ])
    }
    guard let outcome else { return .array(form) }
    if form.isEmpty, outcome == .admitWithMeasures {
      throw value.problem("must have a measure, with the outcome admitWithMeasures; or the outcome is admit")
    }
    guard form.isEmpty || outcome == .admitWithMeasures else {
      throw value.problem(
        "means nothing with the outcome \(outcome.name); make it [], or the outcome admitWithMeasures")
    }
    return .array(form)
  }

  private static func parameter(_ object: AuthoredObject, of kind: MeasureKind) throws(AuthoringProblem) -> UInt32 {
    guard let unit = kind.unit else {
      guard let value = object["parameter"] else { return 0 }
      guard try value.integer(0...UInt32(UInt16.max)) == 0 else {
        throw value.problem("means nothing for \(kind.name), which has none; take it out")
      }
      return 0
    }
    guard let value = object["parameter"] else {
      throw object.missing("parameter", "add it: how many \(unit.rawValue)")
    }
    do { return try value.integer(1...UInt32(UInt16.max)) } catch {
      throw value.problem("must be how many \(unit.rawValue): 1 to \(UInt16.max)")
    }
  }

  /// A set of words of a registry.
  /// - Parameter anyIsAll: whether the word `any` stands for all of them.
  private static func words<T: Equatable>(
    _ value: AuthoredValue, _ all: [T], named name: (T) -> String, anyIsAll: Bool = true
  ) throws(AuthoringProblem) -> JSONValue {
    func form(_ values: [T]) -> JSONValue { .array(values.map { .string(name($0)) }) }
    if anyIsAll, case .string = value.json {
      _ = try word(value, [any], orElse: "a list of \(all.map { "\"\(name($0))\"" }.joined(separator: ", "))")
      return form(all)
    }
    let values = try value.distinct { element throws(AuthoringProblem) in try element.word(all, named: name) }
    guard !values.isEmpty else {
      throw value.problem(
        "must not be empty, or the rule never holds; there are \(all.map(name).joined(separator: ", "))")
    }
    return form(values)
  }

  private static func word(
    _ value: AuthoredValue, _ words: [String], orElse other: String? = nil
  ) throws(AuthoringProblem) -> JSONValue {
    do { return .string(try value.word(words, named: { $0 })) } catch {
      throw value.problem(error.message + (other.map { ", or \($0)" } ?? ""))
    }
  }
}
