package import Luyin

extension Contract {
  /// What a chain of policies says of facts.
  @Sendable static func policyEvaluate(_ operands: Operands) throws(ContractError) -> JSONValue {
    let ownDomain = DomainID(bytes: try DocumentJSON.fixed(operands.bytes("ownDomain")))
    let place = try operands.place("place")
    let bodies = try operands.list("policies") { element throws(ContractError) in
      let level = Operands(request: element)
      let jurisdiction = try level.integer("jurisdiction", limit: 1 << 24)
      return (jurisdiction: jurisdiction, body: element["body"] == .null ? nil : try level.bytes("body"))
    }
    guard bodies.count <= 4 else { throw ContractError(.request) }
    let facts = try RecognitionFacts(operands.object("facts"), ownDomain: ownDomain)
    let time = try operands.integer("time")
    var levels: [PolicyChain.Level] = []
    for (jurisdiction, body) in bodies {
      do throws(FormatError) {
        let policy = try body.map { body throws(FormatError) in try Policy(admittingBody: body) }
        levels.append(PolicyChain.Level(jurisdiction: jurisdiction, policy: policy, header: nil))
      } catch {
        throw ContractError(error.reason)
      }
    }
    let recognition = Recognition(PolicyChain(place: place, levels: levels), facts, at: time)
    guard case .object(let members) = JSONValue(recognition) else { fatalError("a recognition is an object") }
    return .object(
      [("outcome", .string(recognition.outcome.name)), ("reason", .string(recognition.reason.name))] + members)
  }
}

extension RecognitionFacts {
  fileprivate init(_ form: Operands, ownDomain: DomainID) throws(ContractError) {
    let domain = DomainID(bytes: try DocumentJSON.fixed(form.bytes("domain")))
    guard let regionCode = RegionCode(name: try form.string("regionCode")),
      let purpose = KeyPurpose(name: try form.string("purpose")), purpose.signsCredentials,
      let status = Status(name: try form.string("status")), status.isForCredentials,
      let assurance = Assurance(name: try form.string("assurance")),
      let freshness = Freshness(rawValue: try form.string("freshness")), freshness != .expired
    else { throw ContractError(.request) }
    self.init(
      domain: domain, isOwnDomain: domain == ownDomain, regionCode: regionCode,
      jurisdiction: try form.integer("jurisdiction", limit: 1 << 24),
      residence: try form.integer("residence", limit: 1 << 24), purpose: purpose,
      scheme: UInt16(try form.integer("scheme", limit: 1 << 16)), status: status,
      ageSeconds: try form.integer("ageSeconds"), freshness: freshness, listIsOlder: try form.bool("listIsOlder"),
      clockIsSuspect: try form.bool("clockSuspect"), assurance: assurance,
      circumstances: try form.circumstances(), binding: try form.binding())
  }
}

extension Operands {
  /// A region number above 0.
  func place(_ name: String) throws(ContractError) -> UInt32 {
    let place = try integer(name, limit: 1 << 24)
    guard place > 0 else { throw ContractError(.request) }
    return place
  }

  fileprivate func binding() throws(ContractError) -> HolderBinding? {
    try optional("binding") { operands throws(ContractError) in
      guard let binding = HolderBinding(name: try operands.string("binding")) else { throw ContractError(.request) }
      return binding
    }
  }

  /// What a gate says.
  func circumstances() throws(ContractError) -> Circumstances {
    guard let passage = Passage(name: try string("passage")),
      case .object(let members) = try object("observations").request
    else { throw ContractError(.request) }
    var observations = Observations()
    for (name, value) in members {
      guard let observation = Observation(name: name),
        let value = value.string.flatMap({ ObservedValue(observation, name: $0) })
      else { throw ContractError(.request) }
      observations.insert(value)
    }
    return Circumstances(passage: passage, observations: observations)
  }
}

extension JSONValue {
  /// What a place says, and why (spec/recognition.md, "JSON form").
  package init(_ recognition: Recognition) {
    let circumstances = recognition.facts.circumstances
    self = [
      "place": .integer(Int64(recognition.place)),
      "passage": .string(circumstances.passage.name),
      "assurance": .string(recognition.facts.assurance.name),
      "observations": .object(
        circumstances.observations.values.map { ($0.observation.name, .string($0.name)) }),
      "ageSeconds": .integer(recognition.facts.ageSeconds),
      "freshness": .string(recognition.facts.freshness.rawValue),
      "levels": .array(recognition.levels.map { JSONValue($0) }),
      "measures": .array(recognition.measures.map { DocumentJSON.json($0) }),
      "rule": recognition.rule.map { deciding in
        [
          "jurisdiction": .integer(Int64(deciding.jurisdiction)), "id": .string(deciding.rule.id),
          "reference": .string(deciding.rule.reference.text),
        ]
      } ?? .null,
      "wayOut": recognition.wayOut.map { JSONValue($0) } ?? .null,
    ]
  }

  private init(_ level: RecognitionLevel) {
    self = [
      "jurisdiction": .integer(Int64(level.jurisdiction)),
      "effect": .string(level.effect.rawValue),
      "rule": level.rule.map { rule in
        [
          "id": .string(rule.id), "kind": .string(rule.kind.name), "outcome": .string(rule.outcome.name),
          "measures": .array(rule.measures.map { DocumentJSON.json($0) }), "reference": .string(rule.reference.text),
        ]
      } ?? .null,
      "unmade": .array(level.unmade.map { .string($0.name) }),
    ]
  }

  private init(_ wayOut: WayOut) {
    self = [
      "changes": .array(wayOut.changes.map { .array($0.map { .string($0.name) }) }),
      "at": wayOut.time.map { .integer($0) } ?? .null,
    ]
  }
}
