import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import Testing

/// A folder for a ceremony of policies: the worked example's root and trust list, which names a key for the policy of 贵州省, that
/// key, and policies as their authors write them.
enum PolicyFolder {
  /// Within the documents' time.
  static let time = "2020-03-26T12:00:00Z"

  static var key: SecretKey { FakeKeys.signer(ExampleTrustList.policyKey) }

  static func make() throws -> Folder {
    let folder = try Folder()
    _ = try folder.write("root1", ExampleRoot.first.bytes)
    _ = try folder.write("list1", ExampleTrustList.document().bytes)
    _ = try folder.write("guizhou.lykey", KeyFile.unencrypted(key).bytes)
    _ = try folder.write("other.lykey", KeyFile.unencrypted(FakeKeys.signer(9)).bytes)
    _ = try folder.write("guizhou.lypub", key.publicKey.hex + "\n")
    return folder
  }

  /// A rule in which nothing is restricted, with some members replaced; nil takes one out.
  static func rule(_ id: String, _ changes: [String: JSONValue?] = [:]) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("id", .string(id)), ("kind", "plain"), ("from", "2020-01-26T00:00:00+08:00"),
      ("until", "2020-10-01T00:00:00+08:00"), ("domains", "own"), ("purposes", ["credential", "conversion"]),
      ("jurisdictions", "any"), ("residences", "any"), ("exceptions", []),
      ("statuses", [["scheme": 1, "statuses": ["green", "yellow", "red"]]]), ("assurances", "any"),
      ("freshness", "stale"), ("greatestAge", "any"), ("listAge", "any"), ("clock", "sound"), ("passages", "any"),
      ("observations", []), ("outcome", "admit"), ("measures", []), ("reference", "a public rule"),
    ]
    for (name, value) in changes {
      members.removeAll { $0.key == name }
      if let value { members.append((name, value)) }
    }
    return .object(members)
  }

  /// Guizhou's rules of 2020-03: two weeks of quarantine for Hubei, and the temperature is taken.
  static var quarantine: JSONValue {
    rule(
      "hubei-quarantine",
      [
        "jurisdictions": ["湖北省"], "passages": ["entry", "transit", "premises"],
        "observations": [["observation": "temperature", "values": ["normal"]]], "outcome": "admitWithMeasures",
        "measures": [["measure": "centralQuarantine", "parameter": 14], ["measure": "mask"]],
        "reference": "Guizhou epidemic control command, as reported 2020-03-30",
      ])
  }

  static var green: JSONValue {
    rule(
      "own-green",
      [
        "jurisdictions": ["贵州省"], "statuses": [["scheme": 1, "statuses": ["green"]]], "freshness": "fresh",
        "greatestAge": "24h",
      ])
  }

  /// An authored policy with some members of the policy, or of the document, replaced.
  static func authored(
    _ rules: [JSONValue] = [quarantine, green], jurisdiction: JSONValue = "贵州省",
    changing changes: [String: JSONValue?] = [:]
  ) -> String {
    var members: [(key: String, value: JSONValue)] = [
      ("kind", "policy"), ("issuedAt", "2020-03-20T08:00:00+08:00"), ("nextUpdate", "7d"), ("expires", "30d"),
      ("policy", ["jurisdiction": jurisdiction, "regionCode": "GB/T 2260", "rules": .array(rules)]),
    ]
    for (name, value) in changes {
      members.removeAll { $0.key == name }
      if let value { members.append((name, value)) }
    }
    return JSONValue.object(members).line + "\n"
  }

  static func compile(
    _ text: String = authored(), _ options: [String] = ["--root", "root1", "--trust-list", "list1"],
    out: String = "draft", in folder: Folder
  ) async throws -> Binary.Answer {
    _ = try folder.write("policy.json", text)
    return try await Binary.run(["policy", "compile", "policy.json", "--out", out] + options, folder: folder)
  }

  static func fingerprint(_ file: String, _ folder: Folder) async throws -> String {
    let shown = try await Binary.run("policy", "show", file, "--json", folder: folder)
    return try #require(JSONValue(parsing: shown.output.utf8)?["fingerprint"]?.string)
  }

  /// Compiles and signs a policy.
  static func sign(_ text: String = authored(), as name: String, in folder: Folder) async throws {
    let compiled = try await compile(text, out: name + ".draft", in: folder)
    #expect(compiled.status == 0, "\(compiled.error)")
    let signed = try await Binary.run(
      "policy", "sign", name + ".draft", "--key", "guizhou.lykey", "--fingerprint",
      try await fingerprint(name + ".draft", folder), "--out", name, folder: folder)
    #expect(signed.status == 0, "\(signed.error)")
  }
}
