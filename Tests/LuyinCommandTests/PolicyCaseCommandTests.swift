import Foundation
import Luyin
import LuyinConformance
import TestSupport
import Testing

/// What policies do with cases, one by one and by the table.
struct PolicyCaseCommandTests {
  private static let hubei = [
    "--issuer", "420000", "--residence", "丹江口市", "--status", "green", "--at", "2020-04-01T08:00:00+08:00",
  ]

  /// A folder with the policy of 贵州省, authored, and that of the county 仁怀市, which is stricter.
  private static func folder() throws -> Folder {
    let folder = try PolicyFolder.make()
    _ = try folder.write("province.json", PolicyFolder.authored([ceiling, PolicyFolder.green]))
    let closed = PolicyFolder.rule("closed", ["outcome": "refuse", "until": "2020-05-01T00:00:00+08:00"])
    _ = try folder.write("county.json", PolicyFolder.authored([closed], jurisdiction: "仁怀市"))
    return folder
  }

  private static var ceiling: JSONValue {
    PolicyFolder.rule(
      "hubei-quarantine",
      [
        "kind": "ceiling", "jurisdictions": ["湖北省"],
        "observations": [["observation": "temperature", "values": ["normal"]]], "outcome": "admitWithMeasures",
        "measures": [["measure": "centralQuarantine", "parameter": 14], ["measure": "mask"]],
        "reference": "the province's order",
      ])
  }

  private static func explain(
    _ folder: Folder, _ options: [String], policies: [String] = ["province.json", "county.json"]
  ) async throws -> Binary.Answer {
    try await Binary.run(["policy", "explain", "--policy"] + policies + options, folder: folder)
  }

  @Test func oneCaseIsExplained() async throws {
    let folder = try PolicyCaseCommandTests.folder()
    let answer = try await PolicyCaseCommandTests.explain(folder, PolicyCaseCommandTests.hubei)
    #expect(answer.status == 0 && answer.error.isEmpty, "\(answer.error)")
    #expect(
      answer.lines == [
        "at              2020-04-01T00:00:00Z, 520382 仁怀市 (贵州省 遵义市), entering the place",
        "credential      green of scheme 1, issued by 420000 湖北省, 0 s old",
        "holder          420381 丹江口市 (湖北省 十堰市), the code alone", "observed        nothing",
        "gate            documents fresh, status list not older than the credential, clock sound",
        "520382 仁怀市 (贵州省 遵义市): rule closed (plain) says refuse; a wider level sets it aside",
        "520000 贵州省: rule hubei-quarantine (ceiling) says admitWithMeasures: 14 days of central quarantine, a mask, "
          + "if it is observed: temperature; this decides",
        "refer (policy.observation): this place's rules ask for an observation that was not made; make it",
        "  by rule       hubei-quarantine of 520000 贵州省, resting on \"the province's order\"",
        "  not observed  temperature",
        "  set aside     closed of 520382 仁怀市 (贵州省 遵义市), resting on \"a public rule\"; refuse",
        "  way out       observe temperature, if it is: below 37.3 °C",
      ])
    let chinese = try await PolicyCaseCommandTests.explain(
      folder, PolicyCaseCommandTests.hubei + ["--lang", "zh", "--observe", "temperature=normal"])
    #expect(chinese.lines[5] == "520382 仁怀市 (贵州省 遵义市)：规则 closed（普通规则）：拒绝；被更上级的规则取代")
    #expect(chinese.lines[7] == "附措施通行 (policy.measures)：本地准许通行，但须遵守所列措施")
    let elsewhere = try await PolicyCaseCommandTests.explain(
      folder, PolicyCaseCommandTests.hubei + ["--place", "贵阳市"])
    #expect(elsewhere.error == "luyin: county.json is the policy of 520382 仁怀市 (贵州省 遵义市), which has no say at 520100\n")
    #expect(elsewhere.output.contains("520000 贵州省: rule hubei-quarantine (ceiling)"))
    let later = try await PolicyCaseCommandTests.explain(
      folder, ["--issuer", "0", "--residence", "0", "--status", "red", "--at", "1585699200", "--passage", "exit"])
    #expect(later.output.contains("refuse (policy.refuse): ") && later.output.contains("no rule fits"))
    #expect(
      later.output.contains("way out       wait: by the rules of 2020-04-30T16:00:00Z it is better, all else equal"))
  }

  @Test func jsonIsTheRecognition() async throws {
    let folder = try PolicyCaseCommandTests.folder()
    let answer = try await PolicyCaseCommandTests.explain(
      folder,
      PolicyCaseCommandTests.hubei + [
        "--json", "--observe", "temperature=normal", "--age", "3h", "--freshness", "stale", "--assurance", "document",
        "--list-age", "older", "--clock", "suspect",
      ])
    let object = try #require(JSONValue(parsing: answer.output.utf8))
    #expect(object["outcome"] == "refer" && object["reason"] == "policy.noMatch" && object["ageSeconds"] == 10_800)
    #expect(object["freshness"] == "stale" && object["assurance"] == "document" && object["place"] == 520_382)
    #expect(object["wayOut"]?["changes"] == [["clock=sound"]])
  }

  @Test func signedPoliciesAreAskedAlsoWhenTheyHaveExpired() async throws {
    let folder = try PolicyFolder.make()
    try await PolicyFolder.sign(as: "policy", in: folder)
    let late = ["--issuer", "520000", "--residence", "520100", "--status", "green", "--at", "2020-06-01T00:00:00Z"]
    let answer = try await PolicyCaseCommandTests.explain(folder, late, policies: ["policy"])
    #expect(answer.status == 0 && answer.output.contains("admit (policy.admit)"))
    #expect(
      answer.error == "luyin: policy has expired by then, at 2020-04-19T00:00:00Z: gates say refer (policy.expired), "
        + "whatever its rules are\n")
  }

  @Test func wrongCasesAreTold() async throws {
    let folder = try PolicyCaseCommandTests.folder()
    _ = try folder.write("all.json", PolicyFolder.authored([PolicyFolder.green], jurisdiction: "all"))
    _ = try folder.write("again.json", PolicyFolder.authored([PolicyFolder.green], jurisdiction: 520_382))
    _ = try folder.write("broken.json", PolicyFolder.authored([PolicyFolder.rule("x", ["kind": "x"])]))
    let hubei = PolicyCaseCommandTests.hubei
    let attempts: [(policies: [String], options: [String], status: Int32, says: String)] = [
      (["county.json", "again.json"], hubei, 64, "county.json and again.json are both policies of 520382 仁怀市"),
      (["all.json"], hubei, 64, "--place is missing: the policies have no place of their own in common"),
      (["broken.json"], hubei, 65, "broken.json: policy.rules[0].kind: must be one of"),
      (["list1"], hubei, 66, "list1 is no policy: document.kind"), (["none"], hubei, 66, "cannot open none"),
      (["county.json"], hubei + ["--place", "贵阳"], 64, "--place 贵阳 is no region of GB/T 2260"),
      (["county.json"], hubei + ["--age", "old"], 64, "--age must be seconds, or a duration as 90m, 3h or 2d"),
      (
        ["county.json"], hubei + ["--list-age", "older?"], 64, "--list-age must be one of notOlder, older; did you mean"
      ),
      (["county.json"], hubei + ["--purpose", "policy"], 64, "--purpose must be one of credential, conversion"),
      (["county.json"], hubei + ["--domain", "mine"], 64, "--domain must be own, or a domain id"),
      (["county.json"], hubei + ["--scheme", "x"], 64, "--scheme must be the number of a scheme"),
      (["county.json"], hubei + ["--observe", "fever"], 64, "--observe there is no such observation"),
      (["county.json"], hubei + ["--status", "revoked"], 64, "--status must be green, yellow, red"),
      (["county.json"], hubei + ["--at", "noon"], 64, "--at must be seconds since 1970"),
    ]
    for (policies, options, status, says) in attempts {
      let answer = try await PolicyCaseCommandTests.explain(folder, options, policies: policies)
      #expect(
        answer.status == status && answer.error.contains(says) && answer.output.isEmpty, "\(says): \(answer.error)")
    }
  }

  // MARK: Tables

  private static func test(
    _ table: String, _ folder: Folder, _ options: [String] = []
  ) async throws -> Binary.Answer {
    _ = try folder.write("cases.csv", table)
    return try await Binary.run(
      ["policy", "test", "cases.csv"] + options + ["--policy", "province.json", "county.json"], folder: folder)
  }

  @Test func tableIsCheckedAndDifferencesAreShown() async throws {
    let folder = try PolicyCaseCommandTests.folder()
    let sound = """
      outcome,name,at,place,issuer,residence,status,observations,measures,rule,reason,clock
      admitWithMeasures,quarantine,2020-04-01T08:00:00+08:00,520382,湖北省,420381,green,temperature=normal;symptoms=none,mask;centralQuarantine=14,520000/hubei-quarantine,policy.measures,
      refer,,1585699200,520382,420000,420381,green,,,,policy.observation,sound
      refuse,,1585699200,仁怀市,110000,0,red,,,520382/closed,,
      refer,,1585699200,520382,110000,0,red,,,,policy.noMatch,suspect

      """
    let passed = try await PolicyCaseCommandTests.test(sound, folder)
    #expect(passed.status == 0 && passed.output == "4 cases, all as expected\n", "\(passed.output)\(passed.error)")

    let failing = """
      at,place,issuer,residence,status,outcome,observations,measures,rule,name
      1585699200,520382,420000,420381,green,admit,temperature=normal,,,"lenient, perhaps"
      1585699200,520382,420000,420381,green,admitWithMeasures,temperature=normal,mask,,
      1585699200,520382,420000,420381,green,refuse,,,520382/closed,
      1585699200,520382,110000,420381,green,refuse,,,520382/closed,

      """
    let failed = try await PolicyCaseCommandTests.test(failing, folder)
    #expect(failed.status == 1 && failed.error.isEmpty)
    #expect(
      failed.output == """
        cases.csv:2: lenient, perhaps
          expected  admit
          came      admitWithMeasures centralQuarantine=14;mask (policy.measures) by 520000/hubei-quarantine
        cases.csv:3:
          expected  admitWithMeasures mask
          came      admitWithMeasures centralQuarantine=14;mask (policy.measures) by 520000/hubei-quarantine
        cases.csv:4:
          expected  refuse by 520382/closed
          came      refer (policy.observation) by 520000/hubei-quarantine
        4 cases, 3 not as expected

        """)
    let json = try await PolicyCaseCommandTests.test(failing, folder, ["--json"])
    let object = try #require(JSONValue(parsing: json.output.utf8))
    #expect(json.status == 1 && object["cases"] == 4 && object["failed"] == 3)
    guard case .array(let failures)? = object["failures"] else { throw Binary.Ended(how: "no failures") }
    #expect(
      failures[1] == [
        "line": 3, "name": "",
        "expected": ["outcome": "admitWithMeasures", "measures": [["measure": "mask", "parameter": 0]]],
        "came": [
          "outcome": "admitWithMeasures",
          "measures": [["measure": "centralQuarantine", "parameter": 14], ["measure": "mask", "parameter": 0]],
          "rule": "520000/hubei-quarantine", "reason": "policy.measures",
        ],
      ])
    let piped = try await Binary.run(
      ["policy", "test", "-", "--policy", "province.json", "county.json"], input: Array(sound.utf8), folder: folder)
    #expect(piped.status == 0 && piped.output == passed.output)
  }

  @Test func mistakesOfATableAreAllReported() async throws {
    let folder = try PolicyCaseCommandTests.folder()
    let header = "at,place,issuer,residence,status,outcome,measures,rule,observations,reason\n"
    let row = "1585699200,520382,420000,420381,green,"
    let mistakes: [(text: String, says: String)] = [
      ("2020-04-01,520382,420000,0,green,admit,,,,", ":2:1: at must be seconds since 1970"),
      ("1585699200,0,420000,0,green,admit,,,,", ":3:12: place must be a region; 0 is none"),
      ("1585699200,520382,420000,,green,admit,,,,", ":4:26: residence is missing; add it"),
      (
        row + "admt,,,,", ":5:39: outcome must be one of admit, admitWithMeasures, refer, refuse; did you mean admit?"
      ),
      (row + "admitWithMeasures,,,,", "measures is missing for admitWithMeasures"),
      (row + "admit,mask,,,", "measures means nothing with admit"),
      (row + "admitWithMeasures,test,,,", "measures must say how many hours, as test=2"),
      (row + "admitWithMeasures,mask=2,,,", "measures must say mask and nothing more"),
      (row + "admitWithMeasures,mask;mask,,,", "measures has mask twice; take one out"),
      (row + "admit,,hubei-quarantine,,", "rule must be a jurisdiction and a rule's id"),
      (row + "admit,,110000/x,,", "rule no policy of jurisdiction 110000 was given"),
      (row + "admit,,520382/closd,,", "rule county.json has no rule closd; did you mean closed?"),
      (row + "admit,,,temperature,", "observations say what was observed, as temperature=normal"),
      (row + "admit,,,,policy.admits", "reason must be one of policy.admit"),
      (row + "admit", "the row has 6 fields and the header 10"),
      ("\"1585699200", ":17:1: "),
    ]
    let answer = try await PolicyCaseCommandTests.test(header + mistakes.map { $0.text + "\n" }.joined(), folder)
    #expect(answer.status == 65 && answer.output.isEmpty)
    let lines = answer.error.split(separator: "\n")
    #expect(lines.count == mistakes.count)
    for (line, mistake) in zip(lines, mistakes) { #expect(line.contains(mistake.says), "\(line)") }
    for (table, status, says) in [
      ("", Int32(66), "cases.csv has no header"), (header, 65, "cases.csv has no case; add rows behind the header"),
      ("at,plaze\n", 66, "cases.csv:1:4: unknown column \"plaze\"; did you mean place?"),
      ("at,place\n", 66, "cases.csv: the column issuer is missing"),
      ("at,at\n", 66, "column at stands twice"),
    ] {
      let answer = try await PolicyCaseCommandTests.test(table, folder)
      #expect(answer.status == status && answer.error.contains(says), "\(answer.error)")
    }
  }
}
