import Foundation
import LuyinConformance
import TestSupport
import Testing

/// Examples/march-2020: its tables hold, say something about every row and case of the data file, and notice every change of a rule.
struct MarchExampleTests {
  private static let folder = ProjectFolder.path + "/Examples/march-2020"

  private static func read(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  private static let jurisdictions: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/policies")) ?? []
    return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// Policies for `luyin policy test`: those that were, or with that of the whole domain.
  private static func policies(national: Bool, replacing changed: (String, path: String)? = nil) -> [String] {
    jurisdictions.filter { national || $0 != "0" }.flatMap { jurisdiction in
      ["--policy", jurisdiction == changed?.0 ? changed?.path ?? "" : "\(folder)/policies/\(jurisdiction).json"]
    }
  }

  @Test(arguments: [("cases.csv", false), ("cases-gate.csv", false), ("cases-national.csv", true)])
  func everyCaseIsAsTheTableSays(table: String, national: Bool) async throws {
    let answer = try await Binary.run(
      ["policy", "test", MarchExampleTests.folder + "/" + table] + MarchExampleTests.policies(national: national))
    #expect(answer.status == 0, "\(answer.output.prefix(2_000))\(answer.error)")
  }

  /// The rows of a table of the data file, below the heading.
  private static func rows(of heading: String) throws -> [Substring] {
    let text = try read("recognition-2020-03.md")
    let section = try #require(text.firstRange(of: "## \(heading)\n")).upperBound
    return text[section...].split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.hasPrefix("## ") }
      .filter { $0.hasPrefix("|") }.dropFirst(2).map { $0 }
  }

  @Test func everyRowAndCaseHasLinesAndRules() throws {
    let names = try MarchExampleTests.read("cases.csv").split(separator: "\n")
    let national = try MarchExampleTests.read("cases-national.csv")
    let rows = try MarchExampleTests.rows(of: "Recognition, by date")
    #expect(rows.count == 8)
    for number in 1...rows.count {
      // The last row is the State Council's, which is the national policy.
      let lines = number == rows.count ? national.split(separator: "\n") : names
      #expect(lines.contains { $0.contains("row \(number)") }, "row \(number)")
    }
    let facts = try MarchExampleTests.read("recognition-2020-03.md")
    let start = try #require(facts.firstRange(of: "## Cases\n")).upperBound
    let cases = facts[start...].split(separator: "\n").prefix { !$0.hasPrefix("## ") }.filter {
      $0.first?.isNumber == true
    }
    #expect(cases.count == 6)
    for number in 1...cases.count { #expect(names.contains { $0.contains("case \(number):") }, "case \(number)") }
    for jurisdiction in MarchExampleTests.jurisdictions {
      for rule in try MarchExampleTests.rules(jurisdiction) {
        let reference = try #require(rule["reference"]?.string)
        #expect(
          reference.hasPrefix("recognition-2020-03.md, ") || reference.hasPrefix("assumption: "),
          "\(jurisdiction): \(reference)")
      }
    }
  }

  /// The gateway's rules and conversions, too, say what they rest on.
  @Test func theGatewaySaysWhatItRestsOn() throws {
    let policy = try #require(JSONValue(parsing: try MarchExampleTests.read("policies-gateway/0.json").utf8)?["policy"])
    guard case .array(let rules)? = policy["rules"], case .array(let conversions)? = policy["conversions"] else {
      throw NoRules()
    }
    #expect(rules.count == 2 && conversions.map { $0["givesStatus"] } == ["green", "yellow", "red"])
    for element in rules + conversions {
      let reference = try #require(element["reference"]?.string)
      #expect(reference.hasPrefix("recognition-2020-03.md, ") || reference.hasPrefix("assumption: "), "\(reference)")
    }
  }

  private static func policy(_ jurisdiction: String) throws -> JSONValue {
    try #require(JSONValue(parsing: try read("policies/\(jurisdiction).json").utf8))
  }

  private static func rules(_ jurisdiction: String) throws -> [JSONValue] {
    guard case .array(let rules)? = try policy(jurisdiction)["policy"]?["rules"] else { throw NoRules() }
    return rules
  }

  private struct NoRules: Error {}

  /// A change of one rule, and its name for messages.
  private static let changes: [(name: String, change: @Sendable (JSONValue) -> JSONValue)] = [
    ("never", { $0.replacing("from", 0).replacing("until", 1) }),
    (
      "outcome",
      { rule in
        let other = rule["outcome"] == "refer" ? "refuse" : "refer"
        return rule.replacing("outcome", .string(other)).replacing("measures", .array([]))
      }
    ),
    (
      "measures",
      { rule in
        guard case .array(let measures)? = rule["measures"], !measures.isEmpty else {
          return rule.replacing("outcome", "admitWithMeasures").replacing("measures", [["measure": "mask"]])
        }
        return rule.replacing("measures", .array(measures + [["measure": "mask"]]))
      }
    ),
    ("from a second later", { $0.moving("from", by: 1) }), ("from a second earlier", { $0.moving("from", by: -1) }),
    ("until a second later", { $0.moving("until", by: 1) }),
    ("until a second earlier", { $0.moving("until", by: -1) }),
  ]

  /// Without it, with another outcome or other measures, and in the long run with each of its dates moved by a second, some line of the
  /// tables fails.
  @Test(arguments: jurisdictions) func everyChangeOfARuleIsNoticed(jurisdiction: String) async throws {
    let files = try Folder()
    let policy = try MarchExampleTests.policy(jurisdiction)
    let rules = try MarchExampleTests.rules(jurisdiction)
    let national = jurisdiction == "0"
    let table = MarchExampleTests.folder + (national ? "/cases-national.csv" : "/cases.csv")
    for position in rules.indices {
      for (name, change) in MarchExampleTests.changes.prefix(LongRun.count(3, nightly: 7)) {
        var changed = rules
        changed[position] = change(rules[position])
        let path = try files.write(
          "\(position) \(name).json",
          policy.replacing("policy", (policy["policy"] ?? .null).replacing("rules", .array(changed)))
            // The key has no file here; whose it is makes no difference to the rules.
            .line)
        let answer = try await Binary.run(
          ["policy", "test", table]
            + MarchExampleTests.policies(national: national, replacing: (jurisdiction, path: path)))
        #expect(answer.status == 1, "rule \(position) of \(jurisdiction), \(name): \(answer.error)")
      }
    }
  }

  /// The command of the example's README makes the picture that stands there; and the day matters.
  @Test func theCommandMakesThePicture() async throws {
    let readme = try MarchExampleTests.read("README.md")
    let start = try #require(readme.firstRange(of: " --issuing ")).upperBound
    let end = try #require(readme[start...].firstRange(of: "--out matrix-")).lowerBound
    let columns = readme[start..<end].split { " \n\\".contains($0) }.map(String.init)
    #expect(columns.count == 35)
    let policies = MarchExampleTests.jurisdictions.filter { $0 != "0" }
      .map { "\(MarchExampleTests.folder)/policies/\($0).json" }
    for day in ["2020-03-26", "2020-03-28"] {
      let picture = try await Binary.run(
        ["policy", "matrix"] + policies + ["--on", day, "--observe", "temperature=normal", "--format", "svg"]
          + ["--issuing"] + columns)
      #expect(picture.output == (try MarchExampleTests.read("matrix-\(day).svg")), "make generate has not been run")
    }
  }

  @Test func theDemoLeavesWhatTheFolderHas() async throws {
    let files = try Folder()
    let kept = files.file("march")
    let answer = try await Binary.run("demo", "--keep", kept)
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output.contains("hubei-holders of 520000 贵州省") && answer.output.contains("set aside"))
    let names = try #require(
      FileManager.default.enumerator(atPath: MarchExampleTests.folder)?.compactMap { $0 as? String })
    for name in names where !name.hasPrefix("policies") || name.hasSuffix(".json") {
      #expect(
        FileManager.default.contentsEqual(atPath: MarchExampleTests.folder + "/" + name, andPath: kept + "/" + name),
        "make generate has not been run since \(name) was changed")
    }
    let code = kept + "/codes/case-1.txt"
    let at = "2020-03-26T10:00:00+08:00"
    for (gate, status) in [("gate", Int32(10)), ("gate-national", 0)] {
      let verdict = try await Binary.run(
        "verify", "--store", "\(kept)/\(gate)", "--place", "520382", "--observe", "temperature=normal", "--at", at, code
      )
      #expect(verdict.status == status, "\(verdict.output)\(verdict.error)")
    }
    // A clock in the past says so, in words, and is no reason to wait.
    for (language, says) in [("en", "this gate's clock is wrong"), ("zh", "本站时钟有误")] {
      let wrong = try await Binary.run(
        "verify", "--store", "\(kept)/gate", "--place", "420381", "--passage", "exit", "--observe",
        "temperature=normal", "--at", "1000", "--lang", language, kept + "/codes/case-6-open.txt")
      #expect(wrong.status == 20 && wrong.output.contains(says), "\(wrong.output)")
      #expect(!wrong.output.contains("wait:") && !wrong.output.contains("等待"))
    }
    let again = try await Binary.run("demo", "--keep", kept)
    #expect(again.status == 73 && again.error.contains("is not overwritten"))
    let nowhere = try await Binary.run("demo", "--keep", files.file("none/march"))
    #expect(nowhere.status == 73 && nowhere.error.contains("its folder is missing"))
  }
}

extension JSONValue {
  fileprivate func replacing(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.map { $0.key == name ? ($0.key, value) : $0 })
  }

  /// A time of RFC 3339 as an integer, moved.
  fileprivate func moving(_ name: String, by seconds: Int64) -> JSONValue {
    guard let text = self[name]?.string, let date = try? Date(text, strategy: .iso8601) else { return .null }
    return replacing(name, .integer(Int64(date.timeIntervalSince1970) + seconds))
  }
}
