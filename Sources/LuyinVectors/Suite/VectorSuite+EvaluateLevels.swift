internal import Luyin

extension VectorSuite {
  static func addOrder(_ area: inout EvaluateArea) {
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
          520_000, FakeRule("a", .refuse).with { $0.window = FakeRule.window(UInt32(EvaluateArea.noon) + 1, .max) },
          FakeRule("b"))
      ],
      .policyAdmit, rule: "520000/b")
    area.add(
      "order-begins", "the first begins to hold at this second", "order",
      [
        policy(
          520_000, FakeRule("a", .refuse).with { $0.window = FakeRule.window(UInt32(EvaluateArea.noon), .max) },
          FakeRule("b"))
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

  static func addLevels(_ area: inout EvaluateArea) {
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
  private static func addCandidates(_ area: inout EvaluateArea) {
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
}
