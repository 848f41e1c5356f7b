internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func policyEvaluate() -> VectorFile {
    var area = EvaluateArea()
    addConditions(&area)
    addRegionConditions(&area)
    addObservations(&area)
    addOrder(&area)
    addLevels(&area)
    addMeasures(&area)
    addMissingPolicies(&area)
    addWaysOut(&area)
    addRequests(&area)
    return area.area.file
  }

  static func policy(_ jurisdiction: Int, _ rules: FakeRule...) -> (Int, [UInt8]?) {
    (jurisdiction, FakePolicyBody(jurisdiction, rules).bytes)
  }

  private static func addMeasures(_ area: inout EvaluateArea) {
    /// Whether the first is laxer than (-1), equal to (0), stricter than (1) or not comparable (2) to the second.
    let pairs: [(String, [(UInt8, UInt16)], [(UInt8, UInt16)], Int)] = [
      ("same", [(4, 7)], [(4, 7)], 0), ("fewer-days", [(4, 7)], [(4, 14)], -1), ("more-days", [(5, 14)], [(5, 7)], 1),
      ("fewer-hours", [(3, 24)], [(3, 48)], 1), ("more-hours", [(3, 72)], [(3, 48)], -1),
      ("monitoring", [(6, 1)], [(6, 2)], -1), ("subset", [(1, 0)], [(1, 0), (2, 0)], -1),
      ("superset", [(1, 0), (7, 0)], [(7, 0)], 1), ("other", [(1, 0)], [(2, 0)], 2),
      ("home-central", [(4, 5)], [(5, 2)], 2),
      ("subset-stricter", [(4, 14)], [(1, 0), (4, 7)], 2), ("subset-laxer", [(4, 5)], [(1, 0), (4, 7)], -1),
      ("two-better-worse", [(3, 24), (4, 5)], [(3, 48), (4, 7)], 2),
      ("two-both-laxer", [(3, 72), (4, 5)], [(3, 48), (4, 7)], -1),
      ("two-one-same", [(3, 48), (4, 5)], [(3, 48), (4, 7)], -1), ("overlap", [(1, 0), (2, 0)], [(2, 0), (7, 0)], 2),
      ("limits", [(5, 65_535)], [(5, 1)], 1), ("local-code", [(5, 14), (8, 0)], [(5, 14)], 1),
    ]
    for (id, local, wide, order) in pairs {
      for (kind, code, replaces) in [("ceiling", UInt8(2), order > 0), ("floor", 3, order == -1 || order == 2)] {
        area.add(
          "measures-\(id)-\(kind)", "measures of a place below a \(kind)", "measures",
          [
            policy(520_300, FakeRule("local", .admitWithMeasures, local)),
            policy(520_000, FakeRule("wide", .admitWithMeasures, wide).with { $0.kind = [code] }),
          ], .policyMeasures, rule: replaces ? "520000/wide" : "520300/local")
      }
    }
  }

  private static func addMissingPolicies(_ area: inout EvaluateArea) {
    area.add("missing-chain", "no level has a policy", "missing", [], .policyNone, rule: nil, effects: [])
    let admits = policy(520_000, FakeRule("r"))
    area.add(
      "missing-only", "the only policy is missing", "missing", [(520_000, nil)], .policyMissing, rule: nil,
      effects: ["missing"])
    area.add(
      "missing-local", "the local policy is missing, the wide one admits", "missing", [(520_300, nil), admits],
      .policyMissing, rule: nil, effects: ["missing", "notEvaluated"])
    area.add(
      "missing-wide", "the wide policy is missing, the local one admits", "missing", [admits, (0, nil)], .policyMissing,
      rule: nil, effects: ["notEvaluated", "missing"])
    area.add(
      "missing-refuses", "the wide policy is missing, the local one refuses", "missing",
      [policy(520_300, FakeRule("r", .refuse)), (520_000, nil)], .policyMissing, rule: nil,
      effects: ["notEvaluated", "missing"])
    area.add(
      "missing-all", "all four are missing", "missing", [(520_382, nil), (520_300, nil), (520_000, nil), (0, nil)],
      .policyMissing, rule: nil, effects: ["missing", "missing", "missing", "missing"])
  }

  private static func addRequests(_ area: inout EvaluateArea) {
    let body = FakePolicyBody(520_000, [FakeRule("r")]).bytes
    let good = EvaluateArea.request([(520_000, body)], EvaluateFacts().json, at: EvaluateArea.noon)
    func refuse(
      _ id: String, _ description: String, flag: String = "request", _ reason: ReasonCode, _ request: JSONValue
    ) {
      area.area.refuse(id, description, flag: flag, request, reason)
    }
    for (id, description, bytes, reason) in [
      ("cut", "a body that ends early", Array(body.dropLast()), .documentBody),
      ("longer", "a byte behind", body + [0], .documentBody),
      ("empty", "no body", [], .documentBody),
      ("rule", "a rule without kind", FakePolicyBody(520_000, [FakeRule("r").with { $0.kind = [0] }]).bytes, .ruleKind),
    ] as [(String, String, [UInt8], ReasonCode)] {
      refuse(
        "body-\(id)", description, flag: "body", reason,
        EvaluateArea.request([(520_000, bytes)], EvaluateFacts().json, at: EvaluateArea.noon))
      refuse(
        "body-second-\(id)", "\(description), in the second of two", flag: "body", reason,
        EvaluateArea.request([(520_300, body), (520_000, bytes)], EvaluateFacts().json, at: EvaluateArea.noon))
    }
    refuse(
      "request-five", "five policies", .request,
      EvaluateArea.request((0..<5).map { ($0, body) }, EvaluateFacts().json, at: EvaluateArea.noon))
    if case .object(let members) = good {
      for member in members {
        refuse("request-missing-\(member.key)", "\(member.key) is missing", .request, good.setting(member.key, nil))
      }
    }
    if case .object(let members) = EvaluateFacts().json {
      for member in members {
        refuse(
          "request-facts-missing-\(member.key)", "\(member.key) is missing", .request,
          good.changing("facts") { $0.setting(member.key, nil) })
      }
    }
    for (name, value) in [
      ("place", 0), ("place", 16_777_216), ("place", "520382"), ("ownDomain", "00"), ("policies", .null),
      ("policies", [["jurisdiction": 1]]),
      ("policies", [["jurisdiction": 16_777_216, "body": .null]]), ("policies", [["jurisdiction": 1, "body": 1]]),
      ("time", "now"), ("facts", .null),
    ] as [(String, JSONValue)] {
      refuse(
        "request-\(name)-\(value.line.filter { $0.isLetter || $0.isNumber })", "\(name) of another type", .request,
        good.setting(name, value))
    }
    for (name, value) in [
      ("domain", "00"), ("regionCode", "GB"), ("jurisdiction", -1), ("residence", 16_777_216),
      ("purpose", "statusList"), ("purpose", "pass"),
      ("scheme", 65_536), ("status", "revoked"), ("status", "suspended"), ("status", "blue"), ("assurance", "NONE"),
      ("passage", "arrival"),
      ("ageSeconds", "0"), ("freshness", "expired"), ("freshness", "old"), ("listIsOlder", .null), ("clockSuspect", 0),
      ("binding", "none"),
      ("binding", "DeviceKey"), ("binding", 1),
      ("observations", ["fever": "none"]), ("observations", ["temperature": "none"]),
      ("observations", ["temperature": 1]), ("observations", .null),
    ] as [(String, JSONValue)] {
      refuse(
        "request-facts-\(name)-\(value.line.filter { $0.isLetter || $0.isNumber || $0 == "-" })",
        "\(name) of another type or name", .request,
        good.changing("facts") { $0.setting(name, value) })
    }
  }
}
