internal import Luyin

extension VectorSuite {
  static func addConditions(_ area: inout EvaluateArea) {
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
      ("own-own", [UInt8(1), 0], EvaluateArea.own, true), ("own-peer", [1, 0], EvaluateArea.peer, false),
      ("recognised-own", [2, 0], EvaluateArea.own, true), ("recognised-peer", [2, 0], EvaluateArea.peer, true),
      ("listed-first", [3, 2] + EvaluateArea.peer + third, EvaluateArea.peer, true),
      ("listed-last", [3, 2] + EvaluateArea.peer + third, third, true),
      ("listed-own-not", [3, 2] + EvaluateArea.peer + third, EvaluateArea.own, false),
      ("listed-own", [3, 1] + EvaluateArea.own, EvaluateArea.own, true),
      ("listed-other", [3, 1] + third, EvaluateArea.peer, false),
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

  static func addRegionConditions(_ area: inout EvaluateArea) {
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

  static func addObservations(_ area: inout EvaluateArea) {
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
}
