import Foundation
import LuyinConformance
import TestSupport
import Testing

struct PolicyLintCommandTests {
  /// Lints policies as authored, and hands on the answer and its JSON.
  private static func lint(
    _ policies: [String], _ options: [String] = []
  ) async throws -> (answer: Binary.Answer, findings: [JSONValue]) {
    let folder = try Folder()
    let names = try policies.enumerated().map { number, text in
      _ = try folder.write("p\(number).json", text)
      return "p\(number).json"
    }
    let answer = try await Binary.run(["policy", "lint"] + names + options + ["--json"], folder: folder)
    let policies = JSONValue(parsing: answer.output.utf8)?["policies"]?.elements ?? []
    return (answer, policies.flatMap { $0["findings"]?.elements ?? [] })
  }

  /// A rule whose changes are the only thing that is of interest.
  private static func rule(_ id: String, _ changes: [String: JSONValue?] = [:]) -> JSONValue {
    PolicyFolder.rule(id, ["clock": "any"].merging(changes) { $1 })
  }

  private static let red: JSONValue = [["scheme": 1, "statuses": ["red"]]]

  @Test(arguments: [
    (
      "shadowed", "error",
      [rule("all"), rule("red", ["statuses": red, "outcome": "refuse"])], "red"
    ),
    ("shadowed", "warning", [rule("all"), rule("red", ["statuses": red])], "red"),
    (
      "contradictory", "warning",
      [
        rule("hubei", ["residences": ["湖北省"], "exceptions": []]),
        rule("red", ["statuses": red, "outcome": "refuse"]),
      ], "hubei"
    ),
    (
      "contradictory", "note",
      [rule("red", ["statuses": red, "outcome": "refuse"]), rule("hubei", ["residences": ["湖北省"]])], "red"
    ),
    (
      "overlappingDates", "warning",
      [
        rule("march", ["until": "2020-04-02T00:00:00+08:00", "outcome": "refuse"]),
        rule("april", ["from": "2020-04-01T00:00:00+08:00"]),
      ], "march"
    ),
    ("neverTrue", "error", [rule("nobody", ["residences": ["武汉市"], "exceptions": ["湖北省"]])], "nobody"),
    ("late", "error", [rule("late", ["from": "2020-06-01T00:00:00+08:00"])], "late"),
    ("over", "warning", [rule("over", ["until": "2020-03-01T00:00:00+08:00"])], "over"),
    ("ceilingOfRefuse", "warning", [rule("top", ["kind": "ceiling", "outcome": "refuse"])], "top"),
    ("unregisteredScheme", "warning", [rule("odd", ["statuses": [["scheme": 9, "statuses": ["green"]]]])], "odd"),
    ("noRules", "warning", [], nil as String?),
  ])
  func findsAndSaysHowBadItIs(kind: String, severity: String, rules: [JSONValue], rule: String?) async throws {
    let (answer, findings) = try await Self.lint([PolicyFolder.authored(rules)])
    let found = findings.filter { $0["severity"]?.string != "note" || severity == "note" && $0["kind"]?.string == kind }
    #expect(found.count == 1, "\(answer.output)")
    #expect(found.first?["kind"]?.string == kind)
    #expect(found.first?["severity"]?.string == severity)
    #expect(found.first?["rule"]?.string == rule)
    #expect(found.first?["message"]?.string?.isEmpty == false && found.first?["proposal"]?.string?.isEmpty == false)
    #expect(answer.status == (severity == "note" ? 0 : 1))
  }

  @Test func unknownRegionsAreErrors() async throws {
    let odd: JSONValue = ["none": false, "ranges": [[429_100, 429_199]]]
    let (answer, findings) = try await Self.lint([PolicyFolder.authored([Self.rule("odd", ["residences": odd])])])
    #expect(answer.status == 1)
    #expect(findings.contains { $0["kind"]?.string == "unknownRegion" && $0["regions"] == [429_100] })
  }

  @Test func conversionsAreLookedAtToo() async throws {
    func conversion(_ id: String, _ gives: String, _ changes: [String: JSONValue] = [:]) -> JSONValue {
      let members: [String: JSONValue] = [
        "id": .string(id), "from": "2020-03-20T00:00:00+08:00", "until": "2020-05-01T00:00:00+08:00", "domains": "own",
        "jurisdictions": "any", "residences": "any", "exceptions": [], "scheme": 1, "statuses": ["green"],
        "givesScheme": 1, "givesStatus": .string(gives), "reference": "r",
      ].merging(changes) { $1 }
      return .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
    func authored(_ conversions: JSONValue...) -> String {
      let form: JSONValue = [
        "kind": "policy", "issuedAt": "2020-03-20T00:00:00+08:00", "nextUpdate": "1d", "expires": "40d",
        "policy": [
          "jurisdiction": "贵州省", "regionCode": "GB/T 2260", "rules": [], "conversions": .array(conversions),
        ],
      ]
      return form.line
    }
    let (answer, found) = try await Self.lint([
      authored(
        conversion("green", "green"), conversion("hubei", "yellow", ["residences": ["湖北省"]]),
        conversion("nobody", "green", ["residences": ["武汉市"], "exceptions": ["湖北省"]]),
        conversion("odd", "green", ["givesScheme": 9]),
        conversion("later", "green", ["givesScheme": 2, "from": "2020-04-30T00:00:00+08:00"]))
    ])
    #expect(answer.status == 1)
    #expect(found.map { $0["conversion"]?.string } == ["hubei", "nobody", "later", "odd"], "\(answer.output)")
    #expect(found.map { $0["kind"]?.string } == ["shadowed", "neverTrue", "late", "unregisteredScheme"])
    #expect(found.allSatisfy { $0["rule"] == .null })
    #expect(found.first?["others"] == [["jurisdiction": 520_000, "conversion": "green"]])
    let folder = try Folder()
    _ = try folder.write(
      "p.json",
      authored(
        conversion("red", "red", ["residences": ["湖北省"]]),
        conversion("guizhou", "green", ["jurisdictions": ["贵州省"]])))
    let text = try await Binary.run("policy", "lint", "p.json", folder: folder)
    #expect(text.lines.first == "p.json: 520000 贵州省, 0 rules, 2 conversions")
    #expect(
      text.lines.dropFirst().first?.hasPrefix("  note    conversion red is stricter than guizhou behind it") == true)
    let chinese = try await Binary.run("policy", "lint", "p.json", "--lang", "zh", folder: folder)
    #expect(chinese.output.contains("转换 red 严于其后的 guizhou") && chinese.output.contains("2 项转换"))
  }

  @Test func aWiderCeilingMakesARulePointless() async throws {
    let strict = PolicyFolder.authored([Self.rule("closed", ["outcome": "refuse"])])
    let nation = PolicyFolder.authored([Self.rule("open", ["kind": "ceiling"])], jurisdiction: "all")
    let (answer, findings) = try await Self.lint([strict, nation])
    let found = findings.first { $0["kind"]?.string == "pointless" }
    #expect(answer.status == 1)
    #expect(found?["rule"]?.string == "closed")
    #expect(found?["others"] == [["jurisdiction": 0, "rule": "open"]])
    // Without the nation's the rule stands.
    #expect(try await Self.lint([strict]).answer.status == 0)
  }

  @Test func aGapIsANoteAndSaysWho() async throws {
    let green = Self.rule("green", ["statuses": [["scheme": 1, "statuses": ["green"]]]])
    let own = Self.rule("own", ["statuses": Self.red, "residences": ["贵州省"], "outcome": "refuse"])
    let policy = PolicyFolder.authored([green, own])
    let (answer, findings) = try await Self.lint([policy])
    #expect(answer.status == 0)
    let gap = try #require(findings.first { $0["kind"]?.string == "gap" })
    // Yellow is named by no rule; red is, but not of other regions.
    #expect(
      gap["unnamed"]?.elements?.contains { $0["statuses"]?["named"] == [["scheme": 1, "status": "yellow"]] } == true)
    #expect(
      gap["facts"]?.elements?.contains {
        $0["statuses"]?["named"] == [["scheme": 1, "status": "red"]]
          && $0["residences"]?["numbers"] == [[1, 519_999], [530_000, 16_777_215]]
      } == true)
    #expect(gap["complete"] == true)
    #expect(try await Self.lint([policy], ["--strict"]).answer.status == 1)
  }

  @Test func textIsForPeopleInBothLanguages() async throws {
    let folder = try Folder()
    _ = try folder.write(
      "p.json",
      PolicyFolder.authored([Self.rule("all"), Self.rule("red", ["statuses": Self.red, "outcome": "refuse"])]))
    let english = try await Binary.run("policy", "lint", "p.json", folder: folder)
    #expect(english.lines.first == "p.json: 520000 贵州省, 2 rules")
    #expect(
      english.lines.dropFirst().first
        == "  error   rule red never decides, and so never says refuse: all in front of it")
    #expect(english.lines.last == "times are at +08:00, as in Beijing")
    #expect(english.lines.dropLast().last == "1 policy, 2 rules: 1 error, 0 warnings, 1 note")
    #expect(english.lines.allSatisfy { $0.count <= 80 } && !english.output.contains("\u{1b}"))
    let chinese = try await Binary.run("policy", "lint", "p.json", "--lang", "zh", folder: folder)
    #expect(chinese.output.contains("错误") && chinese.output.contains("建议："))
    #expect(chinese.status == english.status)
  }

  @Test func whatIsNoPolicyIsRefused() async throws {
    let folder = try Folder()
    _ = try folder.write("list.json", #"{"kind": "trustList"}"#)
    #expect(try await Binary.run("policy", "lint", "list.json", folder: folder).status == 65)
    #expect(try await Binary.run("policy", "lint", "none.json", folder: folder).status == 66)
    _ = try folder.write("marked.json", "\u{feff}" + PolicyFolder.authored([Self.rule("all")]))
    let marked = try await Binary.run("policy", "lint", "marked.json", folder: folder)
    #expect(marked.status == 66 && marked.error.contains("marked.json begins with a byte order mark"))
    #expect(try await Binary.run("policy", "lint", folder: folder).status == 64)
  }

  /// Files are read and policies analysed side by side, in whatever order they come to an end.
  @Test func answersStandInTheOrderOfTheFiles() async throws {
    let source = ProjectFolder.path + "/Examples/march-2020/policies/"
    let files = try FileManager.default.contentsOfDirectory(atPath: source).sorted(by: >).map { source + $0 }
    let answer = try await Binary.run(["policy", "lint", "--json"] + files)
    let policies = try #require(JSONValue(parsing: answer.output.utf8)?["policies"]?.elements)
    #expect(policies.map { $0["file"]?.string } == files)
    let folder = try Folder()
    _ = try folder.write("list.json", #"{"kind": "trustList"}"#)
    _ = try folder.write("rules.json", #"{"kind": "policy"}"#)
    for (first, second) in [("list.json", "rules.json"), ("rules.json", "list.json")] {
      let refused = try await Binary.run(["policy", "lint"] + files + [first, second], folder: folder)
      #expect(refused.status == 65 && refused.error.contains(first) && !refused.error.contains(second))
    }
  }

  /// The example is sound: what is found there has been judged one by one, and none of it is an error.
  @Test func theMarchExampleHasThreeWarnings() async throws {
    let folder = ProjectFolder.path + "/Examples/march-2020/policies/"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { folder + $0 }
    let answer = try await Binary.run(["policy", "lint", "--json"] + files)
    let form = try #require(JSONValue(parsing: answer.output.utf8))
    #expect(form["errors"] == 0 && form["warnings"] == 3)
    let warnings = (form["policies"]?.elements ?? []).flatMap { $0["findings"]?.elements ?? [] }
      .filter { $0["severity"]?.string == "warning" }
    #expect(warnings.allSatisfy { $0["kind"]?.string == "contradictory" && $0["order"]?.string == "laxer" })
  }
}

extension JSONValue {
  fileprivate var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }
}
