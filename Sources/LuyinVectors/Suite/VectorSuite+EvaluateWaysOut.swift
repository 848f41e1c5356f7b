internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func addWaysOut(_ area: inout EvaluateArea) {
    func wayOut(_ changes: [[String]], at time: UInt32? = nil) -> JSONValue {
      [
        "changes": .array(changes.map { .array($0.map { .string($0) }) }),
        "at": time.map { .integer(Int64($0)) } ?? .null,
      ]
    }
    func add(
      _ id: String, _ description: String, _ rules: [FakeRule], _ reason: ReasonCode, _ rule: String?,
      _ expected: JSONValue, _ change: (inout EvaluateFacts) -> Void = { _ in }
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
    let later = UInt32(EvaluateArea.noon) + 100
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
}
