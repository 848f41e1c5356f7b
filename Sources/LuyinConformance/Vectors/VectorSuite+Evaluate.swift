internal import Luyin

extension VectorSuite {
  /// Facts of a case, in JSON and easily changed.
  private struct Facts {
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
  private struct Area {
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
      _ change: (inout Facts) -> Void = { _ in }
    ) {
      var facts = Facts()
      change(&facts)
      let request = Area.request(policies, facts.json, at: time)
      guard let result = try? Contract.policyEvaluate(Operands(request: request)) else { fatalError("\(id): refused") }
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
      rule: FakeRule = FakeRule("r"), _ facts: (inout Facts) -> Void = { _ in }
    ) {
      add(
        id, description, flag, [(520_000, FakePolicyBody(520_000, [rule]).bytes)], at: time,
        admits ? .policyAdmit : .policyNoMatch, rule: admits ? "520000/r" : nil, facts)
    }
  }

  static func policyEvaluate() -> VectorFile {
    var area = Area()
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

  private static func policy(_ jurisdiction: Int, _ rules: FakeRule...) -> (Int, [UInt8]?) {
    (jurisdiction, FakePolicyBody(jurisdiction, rules).bytes)
  }

  private static func addConditions(_ area: inout Area) {
    area.one("all", "everything holds", admits: true)
    let (from, until) = (Int64(FakeRule.from), Int64(FakeRule.until))
    for (id, time, admits) in [
      ("before", from - 1, false), ("first", from, true), ("last", until - 1, true), ("after", until, false),
      ("long-before", -1, false), ("long-after", Int64.max >> 8, false),
    ] { area.one("time-\(id)", "the second \(id)", admits: admits, at: time) }
    area.one(
      "time-largest", "the last second of 32-bit time, which no rule reaches", admits: false, at: Int64(UInt32.max),
      rule: FakeRule("r").with { $0.window = FakeRule.window(0, .max) })
    let third = [UInt8](repeating: 3, count: 32)
    for (id, bytes, domain, admits) in [
      ("own-own", [UInt8(1), 0], Area.own, true), ("own-peer", [1, 0], Area.peer, false),
      ("recognised-own", [2, 0], Area.own, true), ("recognised-peer", [2, 0], Area.peer, true),
      ("listed-first", [3, 2] + Area.peer + third, Area.peer, true),
      ("listed-last", [3, 2] + Area.peer + third, third, true),
      ("listed-own-not", [3, 2] + Area.peer + third, Area.own, false),
      ("listed-own", [3, 1] + Area.own, Area.own, true), ("listed-other", [3, 1] + third, Area.peer, false),
    ] {
      area.one("domain-\(id)", "domains \(bytes[0])", admits: admits, rule: FakeRule("r").with { $0.domains = bytes }) {
        $0.domain = domain
      }
    }
    for (purpose, bit) in [("credential", UInt8(1 << 1)), ("conversion", 1 << 4)] {
      for (id, bits) in [("alone", bit), ("both", 0b1_0010), ("other", 0b1_0010 & ~bit)] {
        area.one(
          "purpose-\(purpose)-\(id)", "a key of purpose \(purpose)", admits: id != "other",
          rule: FakeRule("r").with { $0.purposes = [bits] }
        ) { $0.purpose = purpose }
      }
    }
    for (id, statuses, scheme, status, admits) in [
      ("other-scheme", FakeRule.statuses([1: [1]]), 2, "green", false),
      ("other-status", FakeRule.statuses([1: [1]]), 1, "red", false),
      ("second-scheme", FakeRule.statuses([1: [2], 2: [1]]), 2, "green", true),
      ("status-of-other-scheme", FakeRule.statuses([1: [2], 2: [1]]), 1, "green", false),
      ("first-of-many", FakeRule.statuses([1: [1, 2, 3]]), 1, "green", true),
      ("last-of-many", FakeRule.statuses([1: [1, 2, 3]]), 1, "red", true),
      ("scheme-16", FakeRule.statuses([2: [16, 17]]), 2, "scheme-16", true),
      ("scheme-18", FakeRule.statuses([2: [16, 17]]), 2, "scheme-18", false),
      ("scheme-63", FakeRule.statuses([2: [63]]), 2, "scheme-63", true),
      ("scheme-64", FakeRule.statuses([2: [64]]), 2, "scheme-64", true),
      ("scheme-64-not-63", FakeRule.statuses([2: [63]]), 2, "scheme-64", false),
      ("scheme-127", FakeRule.statuses([65_535: [127]]), 65_535, "scheme-127", true),
      ("scheme-65-not-1", FakeRule.statuses([1: [1]]), 1, "scheme-65", false),
    ] as [(String, [UInt8], Int, String, Bool)] {
      area.one(
        "status-\(id)", "\(status) of scheme \(scheme)", admits: admits,
        rule: FakeRule("r").with { $0.statuses = statuses }
      ) {
        $0.scheme = scheme
        $0.status = status
      }
    }
    for assurance in Assurance.allCases {
      let bit = UInt8(1) << assurance.rawValue
      for (id, bits) in [("alone", bit), ("all-but", 0b0111_1110 & ~bit)] {
        area.one(
          "assurance-\(assurance.name)-\(id)", "\(assurance.name), of \(id == "alone" ? "it alone" : "all others")",
          admits: id == "alone", rule: FakeRule("r").with { $0.assurances = [0, bits] }
        ) { $0.assurance = assurance.name }
      }
    }
    for passage in Passage.allCases {
      let bit = UInt8(1) << passage.rawValue
      for (id, bits) in [("alone", bit), ("all-but", 0b0001_1110 & ~bit)] {
        area.one(
          "passage-\(passage.name)-\(id)", "\(passage.name), of \(id == "alone" ? "it alone" : "all others")",
          admits: id == "alone", rule: FakeRule("r").with { $0.passages = [bits] }
        ) { $0.passage = passage.name }
      }
    }
    for (width, code) in [("narrow", UInt8(1)), ("wide", 2)] {
      for isWorse in [false, true] {
        let admits = width == "wide" || !isWorse
        let id = "\(width)-\(isWorse ? "worse" : "better")"
        area.one(
          "freshness-\(id)", "documents \(isWorse ? "stale" : "fresh")", admits: admits,
          rule: FakeRule("r").with { $0.freshness = [code] }
        ) {
          $0.freshness = isWorse ? "stale" : "fresh"
        }
        area.one(
          "list-age-\(id)", "the list \(isWorse ? "older" : "newer")", admits: admits,
          rule: FakeRule("r").with { $0.listAge = [code] }
        ) {
          $0.listIsOlder = isWorse
        }
        area.one(
          "clock-\(id)", "the clock \(isWorse ? "suspect" : "sound")", admits: admits,
          rule: FakeRule("r").with { $0.clock = [code] }
        ) {
          $0.clockSuspect = isWorse
        }
      }
    }
    for (id, limit, age, admits) in [
      ("at", UInt32(86_400), Int64(86_400), true), ("above", 86_400, 86_401, false), ("below-zero", 0, -300, true),
      ("zero", 0, 0, true), ("zero-one", 0, 1, false), ("largest", .max, Int64(UInt32.max), true),
      ("past-largest", .max, Int64(UInt32.max) + 1, false), ("far-below-zero", 0, -(1 << 53), true),
    ] as [(String, UInt32, Int64, Bool)] {
      area.one(
        "age-\(id)", "an age of \(age) seconds, and at most \(limit)", admits: admits,
        rule: FakeRule("r").with { $0.greatestAge = FakeRule.four(limit) }
      ) {
        $0.ageSeconds = age
      }
    }
  }

  private static func addRegionConditions(_ area: inout Area) {
    let hubei = [(420_000, 429_999)]
    let split = [(420_000, 420_380), (420_382, 429_999)]
    let cases: [(String, Bool, [(Int, Int)], Int, Bool)] = [
      ("first", false, hubei, 420_001, true), ("last", false, hubei, 429_999, true),
      ("below", false, hubei, 419_999, false),
      ("above", false, hubei, 430_001, false), ("province", false, hubei, 420_000, true),
      ("prefecture", false, hubei, 420_300, true), ("other-province", false, hubei, 430_000, false),
      ("coarse-within-one", false, [(420_000, 420_399)], 420_300, true),
      ("coarse-one-missing", false, [(420_000, 420_398)], 420_300, false),
      ("coarse-first-missing", false, [(420_301, 420_399)], 420_300, false),
      ("coarse-split", false, split, 420_300, false), ("coarse-split-province", false, split, 420_000, false),
      ("split-gap", false, split, 420_381, false), ("split-before", false, split, 420_380, true),
      ("split-behind", false, split, 420_382, true), ("none-in", true, hubei, 0, true),
      ("none-out", false, hubei, 0, false),
      ("none-alone", true, [], 0, true), ("none-alone-number", true, [], 420_381, false),
      ("one", false, [(420_381, 420_381)], 420_381, true), ("low-number", false, [(1, 5)], 5, true),
      ("largest", false, [(16_777_215, 16_777_215)], 16_777_215, true),
      ("million-is-no-province", false, [(1_000_000, 1_000_000)], 1_000_000, true),
      ("many", false, (0..<300).map { (400_000 + 100 * $0 + 1, 400_000 + 100 * $0 + 50) }, 420_381, false),
      ("many-in", false, (0..<300).map { (400_000 + 100 * $0 + 1, 400_000 + 100 * $0 + 50) }, 420_350, true),
    ]
    for (id, none, bounds, number, admits) in cases {
      area.one(
        "jurisdiction-\(id)", "an issuer of \(number)", "region", admits: admits,
        rule: FakeRule("r").with {
          $0.jurisdictions = FakeRule.regions(none: none, bounds)
        }
      ) { $0.jurisdiction = number }
      area.one(
        "residence-\(id)", "a holder of \(number)", "region", admits: admits,
        rule: FakeRule("r").with {
          $0.residences = FakeRule.regions(none: none, bounds)
        }
      ) { $0.residence = number }
    }
    let wuhan = [(420_100, 420_199)]
    for (id, bounds, number, admits) in [
      ("first", wuhan, 420_101, false), ("last", wuhan, 420_199, false), ("before", wuhan, 420_099, true),
      ("behind", wuhan, 420_201, true), ("itself", wuhan, 420_100, false), ("province-touches", wuhan, 420_000, false),
      ("none-touches", wuhan, 0, false), ("none-no-exception", [], 0, true),
      ("one-county", [(420_106, 420_106)], 420_100, false),
      ("one-county-not", [(420_106, 420_106)], 420_107, true), ("second", wuhan + [(420_381, 420_381)], 420_381, false),
      ("between", wuhan + [(420_381, 420_381)], 420_300, false),
      ("between-not", wuhan + [(420_381, 420_381)], 420_380, true),
    ] as [(String, [(Int, Int)], Int, Bool)] {
      area.one(
        "exception-\(id)", "a holder of \(number)", "region", admits: admits,
        rule: FakeRule("r").with { $0.exceptions = FakeRule.ranges(bounds) }
      ) {
        $0.residence = number
      }
    }
    area.one(
      "region-code", "a rule of another region code", "region", admits: false,
      rule: FakeRule("r").with { $0.regionCode = [2] })
    area.one("region-code-facts", "an issuer of another region code", "region", admits: false, rule: FakeRule("r")) {
      $0.regionCode = "ISO 3166-1 numeric"
    }
    for (id, number, admits) in [
      ("country", 156, true), ("no-level", 420_381, false), ("hundred-is-itself", 100, true),
    ] {
      area.one(
        "iso-\(id)", "ISO \(number)", "region", admits: admits,
        rule: FakeRule("r").with {
          $0.regionCode = [2]
          $0.residences = FakeRule.regions([(100, 156)])
        }
      ) {
        $0.regionCode = "ISO 3166-1 numeric"
        $0.residence = number
      }
    }
  }

  private static func addObservations(_ area: inout Area) {
    func temperature(_ rule: inout FakeRule) { rule.observations = FakeRule.observations([(1, [1])]) }
    let guarded = FakeRule("r").with(temperature)
    let behind = FakeRule("behind", .refuse)
    func both(
      _ id: String, _ description: String, _ reason: ReasonCode, rule: String, _ observations: [(String, String)]
    ) {
      area.add(
        "observation-\(id)", description, "observation", [policy(520_000, guarded, behind)], reason,
        rule: "520000/\(rule)"
      ) {
        $0.observations = observations
      }
    }
    both("unmade", "a temperature is needed and was not taken", .policyObservation, rule: "r", [])
    both("good", "a temperature is needed and is normal", .policyAdmit, rule: "r", [("temperature", "normal")])
    both("bad", "a temperature is needed and is raised", .policyRefuse, rule: "behind", [("temperature", "raised")])
    both("other", "another observation was made", .policyObservation, rule: "r", [("symptoms", "none")])
    both(
      "more", "more was observed than is needed", .policyAdmit, rule: "r",
      [("temperature", "normal"), ("symptoms", "present")])
    let two = FakeRule("r").with { $0.observations = FakeRule.observations([(1, [1]), (3, [1, 2]), (4, [1])]) }
    for (id, description, reason, rule, observations) in [
      ("none", "of three none was made", .policyObservation, "r", []),
      ("one", "of three one was made", .policyObservation, "r", [("temperature", "normal")]),
      ("one-bad", "of three one was made and is bad", .policyRefuse, "behind", [("temperature", "raised")]),
      ("last-bad", "of three the last was made and is bad", .policyRefuse, "behind", [("registration", "notDone")]),
      (
        "any-value", "either value is accepted", .policyAdmit, "r",
        [("temperature", "normal"), ("testReport", "positive"), ("registration", "done")]
      ),
    ] as [(String, String, ReasonCode, String, [(String, String)])] {
      area.add(
        "observation-three-\(id)", description, "observation", [policy(520_000, two, behind)], reason,
        rule: "520000/\(rule)"
      ) {
        $0.observations = observations
      }
    }
    area.add(
      "observation-not-holding", "a rule that does not hold asks for nothing", "observation",
      [policy(520_000, guarded.with { $0.window = FakeRule.window(0, 1) }, behind)], .policyRefuse,
      rule: "520000/behind")
    area.add(
      "observation-behind", "a rule behind the one that matches asks for nothing", "observation",
      [policy(520_000, FakeRule("first"), guarded)], .policyAdmit, rule: "520000/first")
    area.add(
      "observation-refuses", "also a rule that refuses waits for its observation", "observation",
      [
        policy(
          520_000, FakeRule("r", .refuse).with { $0.observations = FakeRule.observations([(1, [2])]) }, FakeRule("ok"))
      ],
      .policyObservation, rule: "520000/r")
  }

  private static func addOrder(_ area: inout Area) {
    area.add(
      "order-first", "two rules match: the first decides", "order",
      [policy(520_000, FakeRule("a", .refuse), FakeRule("b"))], .policyRefuse, rule: "520000/a")
    area.add(
      "order-second", "the first does not hold any more", "order",
      [policy(520_000, FakeRule("a", .refuse).with { $0.window = FakeRule.window(0, 5) }, FakeRule("b"))], .policyAdmit,
      rule: "520000/b")
    area.add(
      "order-scheduled", "the first does not hold yet", "order",
      [
        policy(
          520_000, FakeRule("a", .refuse).with { $0.window = FakeRule.window(UInt32(Area.noon) + 1, .max) },
          FakeRule("b"))
      ],
      .policyAdmit, rule: "520000/b")
    area.add(
      "order-begins", "the first begins to hold at this second", "order",
      [
        policy(
          520_000, FakeRule("a", .refuse).with { $0.window = FakeRule.window(UInt32(Area.noon), .max) }, FakeRule("b"))
      ],
      .policyRefuse, rule: "520000/a")
    let many = (0..<200).map { number in
      FakeRule("r\(number)", number == 130 ? .admit : .refuse).with {
        $0.residences = FakeRule.regions([(420_300 + number, 420_300 + number)])
      }
    }
    for (number, reason) in [
      (420_300, ReasonCode.policyNoMatch), (420_364, .policyRefuse), (420_430, .policyAdmit), (420_499, .policyRefuse),
    ] {
      area.add(
        "order-many-\(number)", "one of 200 rules holds, or none", "order",
        [(520_000, FakePolicyBody(520_000, many).bytes)], reason,
        rule: reason == .policyNoMatch ? nil : "520000/r\(number - 420_300)"
      ) { $0.residence = number }
    }
    area.add("order-none", "no rule at all", "order", [policy(520_000)], .policyNoMatch, rule: nil)
    for outcome in RecognitionOutcome.allCases {
      area.add(
        "outcome-\(outcome.name)", "a rule that says \(outcome.name)", "order",
        [policy(520_000, FakeRule("r", outcome, outcome == .admitWithMeasures ? [(5, 14)] : []))],
        [.policyAdmit, .policyMeasures, .policyRefer, .policyRefuse][Int(outcome.rawValue) - 1], rule: "520000/r")
    }
  }

  /// An outcome of a case.
  private struct Stated {
    let name: String
    let outcome: RecognitionOutcome
    let measures: [(UInt8, UInt16)]
    /// Where it stands on the ladder; two on one step with other measures cannot be compared.
    let step: Int

    var reason: ReasonCode { [.policyAdmit, .policyMeasures, .policyRefer, .policyRefuse][Int(outcome.rawValue) - 1] }

    static let all = [
      Stated(name: "admit", outcome: .admit, measures: [], step: 0),
      Stated(name: "home", outcome: .admitWithMeasures, measures: [(4, 14)], step: 1),
      Stated(name: "central", outcome: .admitWithMeasures, measures: [(5, 14)], step: 1),
      Stated(name: "refer", outcome: .refer, measures: [], step: 2),
      Stated(name: "refuse", outcome: .refuse, measures: [], step: 3),
    ]

    func isIncomparable(to other: Stated) -> Bool { step == other.step && name != other.name }
  }

  private static func addLevels(_ area: inout Area) {
    for local in Stated.all {
      for wide in Stated.all {
        for (kind, code) in [("plain", UInt8(1)), ("ceiling", 2), ("floor", 3)] {
          let isReplaced =
            switch kind {
            case "ceiling": local.step > wide.step || local.isIncomparable(to: wide)
            case "floor": local.step < wide.step || local.isIncomparable(to: wide)
            default: false
            }
          let policies = [
            policy(520_300, FakeRule("local", local.outcome, local.measures)),
            policy(520_000, FakeRule("wide", wide.outcome, wide.measures).with { $0.kind = [code] }),
          ]
          area.add(
            "level-\(local.name)-\(kind)-\(wide.name)", "\(local.name) below a \(kind) of \(wide.name)", "level",
            policies,
            isReplaced ? wide.reason : local.reason, rule: isReplaced ? "520000/wide" : "520300/local",
            effects: isReplaced ? ["replaced", "decides"] : ["decides", "noEffect"])
        }
      }
      // A ceiling or floor that waits for an observation.
      for (kind, code, replaces) in [("ceiling", UInt8(2), local.step > 0), ("floor", 3, local.step < 0)] {
        area.add(
          "pending-\(local.name)-\(kind)-admit", "\(local.name) below a \(kind) that admits at a normal temperature",
          "level",
          [
            policy(520_300, FakeRule("local", local.outcome, local.measures)),
            policy(
              520_000,
              FakeRule("wide").with {
                $0.kind = [code]
                $0.observations = FakeRule.observations([(1, [1])])
              }),
          ], replaces ? .policyObservation : local.reason, rule: replaces ? "520000/wide" : "520300/local")
      }
      for (kind, code, replaces) in [("ceiling", UInt8(2), false), ("floor", 3, local.step < 3)] {
        area.add(
          "pending-\(local.name)-\(kind)-refuse", "\(local.name) below a \(kind) that refuses at a raised temperature",
          "level",
          [
            policy(520_300, FakeRule("local", local.outcome, local.measures)),
            policy(
              520_000,
              FakeRule("wide", .refuse).with {
                $0.kind = [code]
                $0.observations = FakeRule.observations([(1, [2])])
              }),
          ], replaces ? .policyObservation : local.reason, rule: replaces ? "520000/wide" : "520300/local")
      }
    }
    let waiting = FakeRule("local").with { $0.observations = FakeRule.observations([(1, [1])]) }
    for (id, rule, reason, decides) in [
      ("ceiling-admit", FakeRule("wide").with { $0.kind = [2] }, ReasonCode.policyAdmit, "520000/wide"),
      ("ceiling-refer", FakeRule("wide", .refer).with { $0.kind = [2] }, .policyObservation, "520300/local"),
      ("floor-admit", FakeRule("wide").with { $0.kind = [3] }, .policyObservation, "520300/local"),
      ("floor-refuse", FakeRule("wide", .refuse).with { $0.kind = [3] }, .policyRefuse, "520000/wide"),
      ("plain-refuse", FakeRule("wide", .refuse), .policyObservation, "520300/local"),
    ] {
      area.add(
        "pending-local-\(id)", "a local rule waits for an observation", "level",
        [policy(520_300, waiting), policy(520_000, rule)], reason, rule: decides)
    }
    area.add(
      "level-local-silent", "the local policy has no rule for it", "level",
      [
        policy(520_300, FakeRule("r").with { $0.statuses = FakeRule.statuses([1: [3]]) }),
        policy(520_000, FakeRule("wide", .refuse)),
      ],
      .policyRefuse, rule: "520000/wide", effects: ["noRule", "decides"])
    area.add(
      "level-wide-silent", "the wide policy has no rule for it", "level",
      [
        policy(520_300, FakeRule("r")),
        policy(520_000, FakeRule("wide", .refuse).with { $0.statuses = FakeRule.statuses([1: [3]]) }),
      ],
      .policyAdmit, rule: "520300/r", effects: ["decides", "noRule"])
    area.add(
      "level-shadowed-floor", "a floor behind the level's first match has no say", "level",
      [
        policy(520_300, FakeRule("r")),
        policy(520_000, FakeRule("open"), FakeRule("closed", .refuse).with { $0.kind = [3] }),
      ],
      .policyAdmit, rule: "520300/r", effects: ["decides", "noEffect"])
    area.add(
      "level-local-floor", "a floor at the most local level binds nobody above", "level",
      [
        policy(520_300, FakeRule("r", .refuse).with { $0.kind = [3] }),
        policy(520_000, FakeRule("wide").with { $0.kind = [2] }),
      ],
      .policyAdmit, rule: "520000/wide", effects: ["replaced", "decides"])
    addCandidates(&area)
    func four(
      _ id: String, _ description: String, _ kinds: [(UInt8, RecognitionOutcome)], _ reason: ReasonCode, _ rule: Int,
      _ effects: [String]
    ) {
      let jurisdictions = [520_382, 520_300, 520_000, 0]
      area.add(
        "levels-four-\(id)", description, "level",
        zip(jurisdictions, kinds).map { jurisdiction, kind in
          policy(jurisdiction, FakeRule("r", kind.1).with { $0.kind = [kind.0] })
        },
        reason, rule: "\(jurisdictions[rule])/r", effects: effects)
    }
    four(
      "ceiling-floor", "a ceiling, and a floor above it", [(1, .refuse), (2, .admit), (3, .refer), (1, .admit)],
      .policyRefer, 2, ["replaced", "replaced", "decides", "noEffect"])
    four(
      "floor-ceiling", "a floor, and a ceiling above it", [(1, .admit), (3, .refuse), (2, .admit), (1, .refuse)],
      .policyAdmit, 2, ["replaced", "replaced", "decides", "noEffect"])
    four(
      "all-plain", "the most local decides", [(1, .refer), (1, .admit), (1, .refuse), (1, .admit)], .policyRefer, 0,
      ["decides", "noEffect", "noEffect", "noEffect"])
    four(
      "nation-last", "the nation has the last word", [(3, .refuse), (3, .refuse), (3, .refuse), (2, .admit)],
      .policyAdmit, 3, ["replaced", "noEffect", "noEffect", "decides"])
  }

  /// Behind a pending rule of a wider level stand those that might decide instead.
  private static func addCandidates(_ area: inout Area) {
    func rule(_ id: String, _ kind: UInt8, _ outcome: RecognitionOutcome, _ observations: [(UInt8, [UInt8])])
      -> FakeRule
    {
      FakeRule(id, outcome).with {
        $0.kind = [kind]
        $0.observations = FakeRule.observations(observations)
      }
    }
    let normal: [(UInt8, [UInt8])] = [(1, [1])]
    let raised: [(UInt8, [UInt8])] = [(1, [2])]
    for (id, description, rules, isRefer) in [
      (
        "floor", "a floor that admits, and behind it one that refuses a fever",
        [rule("a", 3, .admit, normal), rule("b", 3, .refuse, raised)], true
      ),
      (
        "plain-floor", "a plain rule, and behind it a floor that refuses a fever",
        [rule("a", 1, .admit, normal), rule("b", 3, .refuse, raised)], true
      ),
      (
        "ceiling-floor", "a ceiling that admits, and behind it a floor",
        [rule("a", 2, .admit, normal), rule("b", 3, .refuse, [])], true
      ),
      (
        "three", "two that wait, and behind them a floor",
        [rule("a", 1, .admit, normal), rule("b", 1, .refuse, raised), rule("c", 3, .refuse, [])], true
      ),
      (
        "ends", "behind a rule that matches a floor has no say",
        [rule("a", 1, .admit, normal), rule("b", 1, .refuse, []), rule("c", 3, .refuse, [])], false
      ),
      ("plain", "plain rules alone", [rule("a", 1, .admit, normal), rule("b", 1, .refuse, [])], false),
      (
        "not-holding", "the floor behind is about somebody else",
        [
          rule("a", 1, .admit, normal),
          rule("b", 3, .refuse, raised).with { $0.residences = FakeRule.regions([(1, 2)]) },
        ], false
      ),
      (
        "other-observation", "the floor behind waits for something else",
        [rule("a", 1, .admit, normal), rule("b", 3, .refuse, [(2, [2])])], true
      ),
    ] as [(String, String, [FakeRule], Bool)] {
      area.add(
        "candidates-\(id)", "an admitting place below \(description)", "observation",
        [policy(520_300, FakeRule("local")), (520_000, FakePolicyBody(520_000, rules).bytes)],
        isRefer ? .policyObservation : .policyAdmit, rule: isRefer ? "520000/a" : "520300/local")
    }
    for (value, reason, decides) in [
      ("normal", ReasonCode.policyAdmit, "520300/local"), ("raised", .policyRefuse, "520000/b"),
    ] {
      area.add(
        "candidates-made-\(value)", "the temperature is \(value)", "observation",
        [
          policy(520_300, FakeRule("local")),
          policy(520_000, rule("a", 3, .admit, normal), rule("b", 3, .refuse, raised)),
        ],
        reason, rule: decides
      ) { $0.observations = [("temperature", value)] }
    }
  }

  private static func addMeasures(_ area: inout Area) {
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

  private static func addMissingPolicies(_ area: inout Area) {
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

  private static func addWaysOut(_ area: inout Area) {
    func wayOut(_ changes: [[String]], at time: UInt32? = nil) -> JSONValue {
      [
        "changes": .array(changes.map { .array($0.map { .string($0) }) }),
        "at": time.map { .integer(Int64($0)) } ?? .null,
      ]
    }
    func add(
      _ id: String, _ description: String, _ rules: [FakeRule], _ reason: ReasonCode, _ rule: String?,
      _ expected: JSONValue, _ change: (inout Facts) -> Void = { _ in }
    ) {
      area.add(
        "way-out-\(id)", description, "way-out", [(520_000, FakePolicyBody(520_000, rules).bytes)], reason,
        rule: rule.map { "520000/\($0)" }, wayOut: expected, change)
    }
    let refuse = FakeRule("no", .refuse)
    add("admit", "nothing has to change", [FakeRule("r")], .policyAdmit, "r", .null)
    add("none", "nothing changes it", [refuse], .policyRefuse, "no", wayOut([], at: FakeRule.until))
    add(
      "temperature", "a temperature", [FakeRule("r").with { $0.observations = FakeRule.observations([(1, [1])]) }],
      .policyObservation, "r", wayOut([["temperature=normal"]]))
    add(
      "temperature-taken", "a temperature that was taken is no way out",
      [FakeRule("r").with { $0.observations = FakeRule.observations([(1, [1])]) }, refuse], .policyRefuse, "no",
      wayOut([], at: FakeRule.until)
    ) { $0.observations = [("temperature", "raised")] }
    add(
      "two-observations", "a temperature and symptoms together",
      [FakeRule("r").with { $0.observations = FakeRule.observations([(1, [1]), (2, [1])]) }], .policyObservation, "r",
      wayOut([["temperature=normal", "symptoms=none"]]))
    add(
      "assurance", "a device or a document", [FakeRule("r").with { $0.assurances = [0, 0b0001_0100] }, refuse],
      .policyRefuse, "no",
      wayOut([["assurance=device"], ["assurance=document"]], at: FakeRule.until))
    for (binding, wayOuts) in [
      ("deviceKey", [["assurance=device"], ["assurance=deviceChallenged"]]),
      ("identityDocument", [["assurance=document"]]),
      ("guardianDeviceKey", [["assurance=guardian"], ["assurance=guardianChallenged"]]),
    ] {
      add(
        "assurance-\(binding)", "what a credential of binding \(binding) can prove",
        [FakeRule("r").with { $0.assurances = [0, 0b0111_1100] }, refuse], .policyRefuse, "no",
        wayOut(wayOuts, at: FakeRule.until)
      ) { $0.binding = .string(binding) }
    }
    add(
      "assurance-had", "a challenge, of a device that has signed the time",
      [FakeRule("r").with { $0.assurances = [0, 0b0111_1000] }, refuse], .policyRefuse, "no",
      wayOut([["assurance=deviceChallenged"]], at: FakeRule.until)
    ) { ($0.assurance, $0.binding) = ("device", "deviceKey") }
    add(
      "assurance-null", "a binding of null is not known",
      [FakeRule("r").with { $0.assurances = [0, 0b0001_0100] }, refuse],
      .policyRefuse, "no", wayOut([["assurance=device"], ["assurance=document"]], at: FakeRule.until)
    ) { $0.binding = .null }
    add(
      "stale", "newer documents", [FakeRule("r").with { $0.freshness = [1] }, refuse], .policyRefuse, "no",
      wayOut([["freshness=fresh"]], at: FakeRule.until)
    ) { $0.freshness = "stale" }
    add(
      "list", "a newer status list", [FakeRule("r").with { $0.listAge = [1] }, refuse], .policyRefuse, "no",
      wayOut([["listAge=notOlder"]], at: FakeRule.until)
    ) { $0.listIsOlder = true }
    add("clock", "a clock that is right", [FakeRule("r")], .policyNoMatch, nil, wayOut([["clock=sound"]])) {
      $0.clockSuspect = true
    }
    add(
      "age", "a new credential", [FakeRule("r").with { $0.greatestAge = FakeRule.four(3_600) }, refuse], .policyRefuse,
      "no", wayOut([["age=0"]], at: FakeRule.until))
    add(
      "three", "three things at once",
      [
        FakeRule("r").with {
          $0.freshness = [1]
          $0.assurances = [0, 0b100]
          $0.greatestAge = FakeRule.four(0)
        }, refuse,
      ], .policyRefuse, "no", wayOut([["assurance=device", "freshness=fresh", "age=0"]], at: FakeRule.until)
    ) { $0.freshness = "stale" }
    add(
      "four", "four things at once are no way out",
      [
        FakeRule("r").with {
          $0.freshness = [1]
          $0.assurances = [0, 0b100]
          $0.greatestAge = FakeRule.four(0)
          $0.listAge = [1]
        }, refuse,
      ], .policyRefuse, "no", wayOut([], at: FakeRule.until)
    ) {
      $0.freshness = "stale"
      $0.listIsOlder = true
    }
    add(
      "least", "one change goes before two",
      [
        FakeRule("one", .admitWithMeasures, [(5, 14)]).with { $0.assurances = [0, 0b100] },
        FakeRule("two").with {
          $0.assurances = [0, 0b1_0000]
          $0.observations = FakeRule.observations([(1, [1])])
        }, refuse,
      ], .policyRefuse, "no", wayOut([["assurance=device"], ["assurance=document"]], at: FakeRule.until))
    let each = ["normal", "raised"].flatMap { temperature in
      ["negative", "positive"].flatMap { report in
        Assurance.allCases.dropFirst().map {
          ["temperature=\(temperature)", "testReport=\(report)", "assurance=\($0.name)"]
        }
      }
    }
    add(
      "many", "20 ways out, of which the first 16 are listed",
      [
        FakeRule("r").with {
          $0.assurances = [0, 0b0111_1100]
          $0.observations = FakeRule.observations([(1, [1, 2]), (3, [1, 2])])
        }, FakeRule("m", .refer),
      ], .policyRefer, "m", wayOut(Array(each.prefix(16))))
    add(
      "laxer-measures", "fewer days",
      [
        FakeRule("r", .admitWithMeasures, [(5, 7)]).with { $0.assurances = [0, 0b100] },
        FakeRule("no", .admitWithMeasures, [(5, 14)]),
      ],
      .policyMeasures, "no", wayOut([["assurance=device"]]))
    add(
      "other-measures", "other measures that cannot be compared are no way out",
      [
        FakeRule("r", .admitWithMeasures, [(4, 7)]).with { $0.assurances = [0, 0b100] },
        FakeRule("no", .admitWithMeasures, [(5, 14)]),
      ],
      .policyMeasures, "no", wayOut([]))
    let later = UInt32(Area.noon) + 100
    add(
      "date-from", "a rule that begins", [FakeRule("r").with { $0.window = FakeRule.window(later, .max) }, refuse],
      .policyRefuse, "no", wayOut([], at: later))
    add(
      "date-until", "a rule that ends",
      [FakeRule("no", .refuse).with { $0.window = FakeRule.window(1, later) }, FakeRule("r")], .policyRefuse, "no",
      wayOut([], at: later))
    add(
      "date-second", "the second of two dates",
      [
        FakeRule("r", .refuse).with { $0.window = FakeRule.window(1, later) },
        FakeRule("s", .refuse).with { $0.window = FakeRule.window(1, later + 1) }, FakeRule("t"),
      ],
      .policyRefuse, "r", wayOut([], at: later + 1))
    add(
      "date-stricter", "a rule that begins and is stricter is none",
      [FakeRule("r", .refuse).with { $0.window = FakeRule.window(later, .max) }, FakeRule("m", .refer)],
      .policyRefer, "m", wayOut([]))
    add(
      "date-other", "a rule that begins and is about somebody else",
      [
        FakeRule("r").with {
          $0.window = FakeRule.window(later, .max)
          $0.residences = FakeRule.regions([(520_000, 529_999)])
        }, FakeRule("m", .refer),
      ], .policyRefer, "m", wayOut([]))
    add(
      "date-observation", "a rule that begins and waits for an observation is laxer than to refuse",
      [
        FakeRule("r").with {
          $0.window = FakeRule.window(later, .max)
          $0.observations = FakeRule.observations([(1, [1])])
        }, refuse,
      ], .policyRefuse, "no", wayOut([], at: later))
    let many = (1...260).map { number in
      FakeRule("r\(number)", .refuse).with { $0.window = FakeRule.window(1, later + UInt32(number)) }
    }
    for (id, count, time) in [("256th", 256, later + 256), ("257th", 257, nil)] as [(String, Int, UInt32?)] {
      add(
        "date-\(id)", "the \(id) date is the first at which the rules are laxer", many.prefix(count) + [FakeRule("ok")],
        .policyRefuse, "r1", wayOut([], at: time))
    }
    area.add(
      "way-out-ceiling", "what a wider level would admit", "way-out",
      [
        policy(520_300, refuse),
        policy(
          520_000,
          FakeRule("wide").with {
            $0.kind = [2]
            $0.assurances = [0, 0b100]
          }),
      ], .policyRefuse, rule: "520300/no", wayOut: wayOut([["assurance=device"]], at: FakeRule.until))
    area.add(
      "way-out-missing", "nothing can be said without all policies", "way-out", [policy(520_300, refuse), (0, nil)],
      .policyMissing, rule: nil, wayOut: .null)
    area.add(
      "way-out-no-match", "no rule of any level, and one that begins", "way-out",
      [policy(520_300, FakeRule("r").with { $0.window = FakeRule.window(later, .max) })], .policyNoMatch, rule: nil,
      wayOut: wayOut([], at: later))
  }

  private static func addRequests(_ area: inout Area) {
    let body = FakePolicyBody(520_000, [FakeRule("r")]).bytes
    let good = Area.request([(520_000, body)], Facts().json, at: Area.noon)
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
        "body-\(id)", description, flag: "body", reason, Area.request([(520_000, bytes)], Facts().json, at: Area.noon))
      refuse(
        "body-second-\(id)", "\(description), in the second of two", flag: "body", reason,
        Area.request([(520_300, body), (520_000, bytes)], Facts().json, at: Area.noon))
    }
    refuse(
      "request-five", "five policies", .request, Area.request((0..<5).map { ($0, body) }, Facts().json, at: Area.noon))
    if case .object(let members) = good {
      for member in members {
        refuse("request-missing-\(member.key)", "\(member.key) is missing", .request, good.setting(member.key, nil))
      }
    }
    if case .object(let members) = Facts().json {
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
