internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  /// Facts of a case, in JSON and easily changed.
  struct EvaluateFacts {
    var domain = [UInt8](repeating: 1, count: 32)
    var regionCode = "GB/T 2260"
    var jurisdiction = 420_000
    var residence = 420_381
    var purpose = "credential"
    var scheme = 1
    var status = "green"
    var assurance = "none"
    var binding: JSONValue?
    var passage = "entry"
    var ageSeconds: Int64 = 43_200
    var freshness = "fresh"
    var listIsOlder = false
    var clockSuspect = false
    var observations: [(String, String)] = []

    var json: JSONValue { withoutBinding.setting("binding", binding) }

    private var withoutBinding: JSONValue {
      [
        "domain": .hex(domain), "regionCode": .string(regionCode), "jurisdiction": .integer(Int64(jurisdiction)),
        "residence": .integer(Int64(residence)), "purpose": .string(purpose), "scheme": .integer(Int64(scheme)),
        "status": .string(status), "assurance": .string(assurance), "passage": .string(passage),
        "ageSeconds": .integer(ageSeconds), "freshness": .string(freshness), "listIsOlder": .bool(listIsOlder),
        "clockSuspect": .bool(clockSuspect), "observations": .object(observations.map { ($0, .string($1)) }),
      ]
    }
  }

  /// Cases of `policy.evaluate`: outcome, reason and the deciding rule are stated by hand, what comes with them is computed.
  struct EvaluateArea {
    var area = VectorArea(
      "policy-evaluate", op: "policy.evaluate", spec: "recognition.md#evaluation", features: ["policy"],
      flags: [
        "condition": "One condition of a rule, on both sides of its border.",
        "region": "Regions that are included or excepted, to the number.",
        "observation": "Observations that were not made, or have a bad value. Passing them over lets a fever in.",
        "order": "Which of several rules decides.",
        "level": "Ceilings and floors. Another answer lets a place undercut its province.",
        "measures": "Which measures are stricter, and which cannot be compared.",
        "missing": "Policies that are not there. Admitting by the others lets in whom the missing one refuses.",
        "way-out": "What would change the answer.",
        "body": "A policy that is none.",
        "request": "Operands that are missing or of another type.",
      ],
      "What a chain of policies says of facts: outcome, reason, rule, measures, and the way out.")

    static let own = [UInt8](repeating: 1, count: 32)
    static let peer = [UInt8](repeating: 2, count: 32)
    /// 2020-03-26T12:00:00Z.
    static let noon: Int64 = 1_585_224_000

    static func request(
      _ policies: [(Int, [UInt8]?)], _ facts: JSONValue, at time: Int64, place: Int = 520_382
    ) -> JSONValue {
      [
        "ownDomain": .hex(own), "place": .integer(Int64(place)),
        "policies": .array(
          policies.map { ["jurisdiction": .integer(Int64($0)), "body": $1.map { .hex($0) } ?? .null] }),
        "facts": facts, "time": .integer(time),
      ]
    }

    /// - Parameters:
    ///   - rule: jurisdiction and id of the one that decides.
    ///   - effects: of the levels, if that is what the case is about.
    mutating func add(
      _ id: String, _ description: String, _ flag: String, _ policies: [(Int, [UInt8]?)], at time: Int64 = noon,
      _ reason: ReasonCode, rule: String?, effects: [String]? = nil, wayOut: JSONValue? = nil,
      _ change: (inout EvaluateFacts) -> Void = { _ in }
    ) {
      var facts = EvaluateFacts()
      change(&facts)
      let request = EvaluateArea.request(policies, facts.json, at: time)
      guard let result = try? Contract.result(of: "policy.evaluate", request) else { fatalError("\(id): refused") }
      let outcome: RecognitionOutcome =
        switch reason {
        case .policyAdmit: .admit
        case .policyMeasures: .admitWithMeasures
        case .policyRefuse: .refuse
        default: .refer
        }
      var found: String?
      if let deciding = result["rule"], let id = deciding["id"]?.string,
        let jurisdiction = deciding["jurisdiction"]?.integer
      {
        found = "\(jurisdiction)/\(id)"
      }
      var foundEffects: [String] = []
      if case .array(let levels)? = result["levels"] { foundEffects = levels.compactMap { $0["effect"]?.string } }
      precondition(
        result["outcome"] == .string(outcome.name) && result["reason"] == .string(reason.name) && found == rule
          && effects ?? foundEffects == foundEffects && (wayOut == nil || result["wayOut"] == wayOut),
        "\(id): \(result.line)")
      area.accept(id, description, flag: flag, request, result)
    }

    /// One rule `r` of Guizhou, which admits or does not match.
    mutating func one(
      _ id: String, _ description: String, _ flag: String = "condition", admits: Bool, at time: Int64 = noon,
      rule: FakeRule = FakeRule("r"), _ facts: (inout EvaluateFacts) -> Void = { _ in }
    ) {
      add(
        id, description, flag, [(520_000, FakePolicyBody(520_000, [rule]).bytes)], at: time,
        admits ? .policyAdmit : .policyNoMatch, rule: admits ? "520000/r" : nil, facts)
    }
  }
}
