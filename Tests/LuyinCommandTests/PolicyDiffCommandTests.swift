import Foundation
import LuyinConformance
import TestSupport
import Testing

struct PolicyDiffCommandTests {
  private static let green: JSONValue = [["scheme": 1, "statuses": ["green"]]]

  private static func quarantine(_ days: JSONValue, until: JSONValue = "2020-10-01T00:00:00+08:00") -> JSONValue {
    PolicyFolder.rule(
      "hubei",
      [
        "residences": ["湖北省"], "statuses": green, "outcome": "admitWithMeasures", "until": until,
        "measures": [["measure": "centralQuarantine", "parameter": days]],
      ])
  }

  private static func diff(
    _ old: String, _ new: String, _ options: [String] = []
  ) async throws -> Binary.Answer {
    let folder = try Folder()
    _ = try folder.write("old.json", old)
    _ = try folder.write("new.json", new)
    return try await Binary.run(["policy", "diff", "old.json", "new.json"] + options, folder: folder)
  }

  private static func changes(_ answer: Binary.Answer) -> [JSONValue] {
    let places = JSONValue(parsing: answer.output.utf8)?["places"]?.elements ?? []
    return places.flatMap { $0["changes"]?.elements ?? [] }
  }

  @Test func nothingIsSaidWhereNothingChanges() async throws {
    let whole = PolicyFolder.authored([Self.quarantine(14)])
    let parts = PolicyFolder.authored([
      PolicyFolder.rule("later", [:]).replacing(Self.quarantine(14), "from", "2020-04-01T00:00:00+08:00"),
      PolicyFolder.rule("first", [:]).replacing(Self.quarantine(14), "until", "2020-04-01T00:00:00+08:00"),
    ])
    let answer = try await Self.diff(whole, parts)
    #expect(answer.status == 0)
    #expect(answer.output.isEmpty && answer.error.isEmpty)
    let json = try await Self.diff(whole, parts, ["--json"])
    #expect(json.status == 0 && json.output == "{\"places\":[],\"conversions\":[]}\n")
  }

  @Test func aChangeIsSaidWithWhomItConcerns() async throws {
    let (old, new) = (PolicyFolder.authored([Self.quarantine(14)]), PolicyFolder.authored([Self.quarantine(7)]))
    let answer = try await Self.diff(old, new)
    #expect(answer.status == 1)
    #expect(
      answer.output == """
        times are at +08:00, as in Beijing

        520000 贵州省
          admit with 14 days of central quarantine → admit with 7 days of central
            quarantine (laxer)
            laxer: 14 days of central quarantine → 7 days of central quarantine
            - green; holders of 湖北省; from 2020-01-26 00:00 until 2020-10-01 00:00

        """)
    let change = try #require(Self.changes(try await Self.diff(old, new, ["--json"])).first)
    #expect(change["direction"]?.string == "laxer")
    #expect(
      change["measures"]?["changed"] == [
        ["measure": "centralQuarantine", "before": 14, "after": 7, "direction": "laxer"]
      ])
    #expect(change["residences"] == ["none": false, "numbers": [[420_000, 429_999]]])
    #expect(change["complete"] == true && change["below"] == .null && change["people"] == .null)
    let chinese = try await Self.diff(old, new, ["--lang", "zh"])
    #expect(chinese.output.contains("放宽") && chinese.output.contains("绿码"))
  }

  @Test func peopleAreCountedOnce() async throws {
    let folder = try Folder()
    _ = try folder.write("old.json", PolicyFolder.authored([Self.quarantine(14)]))
    _ = try folder.write("new.json", PolicyFolder.authored([Self.quarantine(7)]))
    func people(_ table: String) async throws -> JSONValue? {
      _ = try folder.write("census.csv", table)
      let answer = try await Binary.run(
        "policy", "diff", "old.json", "new.json", "--populations", "census.csv", "--json", folder: folder)
      return Self.changes(answer).first
    }
    // The province has a number of its own; its parts do not count again.
    #expect(try await people("region,population\n湖北省,57752557\n420100,11212000\n410000,1\n")?["people"] == 57_752_557)
    let parts = try await people("population,region\n11212000,武汉市\n5780000,420300\n")
    #expect(parts?["people"] == 16_992_000)
    #expect(parts?["withoutPopulation"]?.elements?.contains(420_200) == true)
    #expect(try await people("region,population\n410000,7\n")?["withoutPopulation"] == [420_000])
    for (table, place) in [
      ("region,population\n湖北,1\n", "census.csv:2:1"), ("region,population\n420000,many\n", "census.csv:2:8"),
      ("region,population\n420000,1\n湖北省,2\n", "census.csv:3:1"),
    ] {
      _ = try folder.write("census.csv", table)
      let answer = try await Binary.run(
        "policy", "diff", "old.json", "new.json", "--populations", "census.csv", folder: folder)
      #expect(answer.status == 65 && answer.error.contains(place), "\(answer.error)")
    }
  }

  @Test func aCeilingIsAChangeForLevelsBelow() async throws {
    let answer = try await Self.diff(
      PolicyFolder.authored([PolicyFolder.rule("all")]),
      PolicyFolder.authored([PolicyFolder.rule("all", ["kind": "ceiling"])]), ["--json"])
    #expect(answer.status == 1)
    let change = try #require(Self.changes(answer).first)
    #expect(change["direction"] == .null && change["before"] == change["after"])
    let below = change["below"]
    #expect(below?["before"]?["outcome"]?.string == below?["outcome"]?["outcome"]?.string)
    #expect(below?["after"]?["outcome"]?.string == "admit")
  }

  /// What the national policy of the example does, which is told there as well.
  @Test func foldersAreComparedPlaceByPlace() async throws {
    let folder = try Folder()
    let policies = URL(fileURLWithPath: ProjectFolder.path + "/Examples/march-2020/policies/")
    for name in ["old", "new"] {
      try FileManager.default.copyItem(at: policies, to: URL(fileURLWithPath: folder.file(name)))
    }
    let same = try await Binary.run("policy", "diff", "old", "new/", folder: folder)
    #expect(same.status == 0 && same.output.isEmpty)
    try FileManager.default.removeItem(atPath: folder.file("old/0.json"))
    let answer = try await Binary.run("policy", "diff", "old", "new", "--json", folder: folder)
    #expect(answer.status == 1)
    let places = JSONValue(parsing: answer.output.utf8)?["places"]?.elements ?? []
    let jurisdictions = places.flatMap { $0["jurisdictions"]?.elements ?? [] }
    #expect(jurisdictions.count == 23 && jurisdictions.contains(0) && jurisdictions.contains(420_100))
    let text = try await Binary.run("policy", "diff", "old", "new", folder: folder)
    #expect(text.lines.allSatisfy { $0.columnCount <= 80 })
  }

  @Test func conversionsAreCompared() async throws {
    func policy(_ conversions: JSONValue) -> String {
      PolicyFolder.authored(changing: [
        "policy": ["jurisdiction": "贵州省", "regionCode": "GB/T 2260", "rules": [], "conversions": conversions]
      ])
    }
    func conversion(_ id: String, _ status: String, reference: String = "a public rule") -> JSONValue {
      [
        "id": .string(id), "from": "2020-02-28T00:00:00+08:00", "until": "2020-10-01T00:00:00+08:00", "domains": "own",
        "jurisdictions": "any", "residences": "any", "exceptions": [], "scheme": 1, "statuses": [.string(status)],
        "givesScheme": 1, "givesStatus": .string(status), "reference": .string(reference),
      ]
    }
    let (green, red) = (conversion("green", "green"), conversion("red", "red"))
    let same = try await Self.diff(policy([green]), policy([conversion("other", "green", reference: "another")]))
    #expect(same.status == 0 && same.output.isEmpty)
    let changed = try await Self.diff(policy([green]), policy([red]))
    #expect(changed.status == 1)
    #expect(changed.lines == ["520000 贵州省", "  conversions now: red", "  no more: green"])
    let order = try await Self.diff(policy([green, red]), policy([red, green]), ["--json"])
    #expect(order.status == 1)
    #expect(
      order.output == "{\"places\":[],\"conversions\":[{\"jurisdiction\":520000,\"added\":[],\"removed\":[]}]}\n")
  }

  @Test func whatCannotBeComparedIsRefused() async throws {
    let folder = try Folder()
    _ = try folder.write("p.json", PolicyFolder.authored())
    try FileManager.default.createDirectory(atPath: folder.file("empty"), withIntermediateDirectories: false)
    #expect(try await Binary.run("policy", "diff", "p.json", folder: folder).status == 64)
    #expect(try await Binary.run("policy", "diff", "p.json", "none", folder: folder).status == 66)
    #expect(try await Binary.run("policy", "diff", "p.json", "empty", folder: folder).status == 66)
    _ = try folder.write(
      "other.json", PolicyFolder.authored(changing: ["domain": .string(String(repeating: "02", count: 32))]))
    _ = try folder.write(
      "one.json", PolicyFolder.authored(changing: ["domain": .string(String(repeating: "01", count: 32))]))
    #expect(try await Binary.run("policy", "diff", "one.json", "other.json", folder: folder).status == 64)
  }
}

extension JSONValue {
  fileprivate var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// Another rule, under this one's id, with a member replaced.
  fileprivate func replacing(_ rule: JSONValue, _ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = rule else { return rule }
    return .object(
      members.map { member in
        member.key == "id" ? ("id", self["id"] ?? .null) : member.key == key ? (key, value) : member
      })
  }
}

extension String {
  /// As terminals count.
  fileprivate var columnCount: Int { unicodeScalars.reduce(0) { $0 + (0x2e80...0xffff ~= $1.value ? 2 : 1) } }
}
