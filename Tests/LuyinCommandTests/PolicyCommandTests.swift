import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

/// The ceremony of a policy: each step takes files and leaves files.
struct PolicyCommandTests {
  // MARK: The ceremony

  @Test func ceremonyMakesAPolicyThatAVerifierTakes() async throws {
    let folder = try PolicyFolder.make()
    let compiled = try await PolicyFolder.compile(in: folder)
    #expect(compiled.status == 0 && compiled.error.isEmpty, "\(compiled.error)")
    let shown = try await Binary.run("policy", "show", "draft", folder: folder)
    #expect(shown.output == compiled.output + "signed by nobody: no gate takes it\n")
    for line in [
      "policy 1 of domain \(Hex.encode(ExampleRoot.domain))", "issued       2020-03-20T00:00:00Z",
      "expires      2020-04-19T00:00:00Z", "key          2eb16c36  \(PolicyFolder.key.publicKey.hex)",
      "epoch        0", "jurisdiction 520000 贵州省",
      "rules 2, tried in this order; the first that fits is this jurisdiction's word", "rule 1: hubei-quarantine",
      "  rests on      \"Guizhou epidemic control command, as reported 2020-03-30\"",
      "  kind          plain: leaves the levels around it their own word",
      "  holds         from 2020-01-25T16:00:00Z until 2020-09-30T16:00:00Z",
      "  issuers       of the own domain, for credentials and converted credentials, by GB/T 2260",
      "  issuers of    these", "    regions 420000-429999 湖北省",
      "  holders of    any region, and holders without a region",
      "  status        green or yellow or red, of scheme 1", "  documents     fresh or stale", "  age           any",
      "  status list   of any age", "  clock         not suspect",
      "  passage       entering the place; or passing through without a stay; or entering premises within the place: a quarter, a shop, a train",
      "  observed      temperature: below 37.3 °C", "  then          ADMIT WITH MEASURES:",
      "    14 days of central quarantine", "    a mask", "rule 2: own-green", "  documents     all fresh",
      "  age           at most 86400 s, 1 d 0 h", "  observed      nothing has to be", "  then          ADMIT",
    ] { #expect(shown.lines.contains(line), "\(line)") }

    let fingerprint = try await PolicyFolder.fingerprint("draft", folder)
    let signed = try await Binary.run(
      "policy", "sign", "draft", "--key", "guizhou.lykey", "--fingerprint", fingerprint, "--out", "signed",
      folder: folder)
    #expect(signed.status == 0 && signed.error.contains("rule 1: hubei-quarantine"), "\(signed.error)")
    let joined = try await Binary.run("policy", "assemble", "signed", "--out", "policy", folder: folder)
    #expect(joined.status == 0)
    #expect(
      joined.error == "luyin: with signed, policy key 2eb16c36: 1 of the 1 that are needed have signed\n")
    let whole = try await Binary.run("policy", "show", "policy", folder: folder)
    #expect(whole.output == compiled.output + "signed by 2eb16c36  \(PolicyFolder.key.publicKey.hex)\n")

    let check = try await Binary.run(
      "policy", "check", "policy", "--root", "root1", "--trust-list", "list1", "--at", PolicyFolder.time,
      folder: folder)
    #expect(check.status == 0, "\(check.output)")
    #expect(
      check.lines == [
        "root1: root 1 of domain \(Hex.encode(ExampleRoot.domain))", "list1: trust list 1 of epoch 0",
        "policy: accepted: policy 1 of epoch 0 for 520000 贵州省, by key 2eb16c36, expires 2020-04-19T00:00:00Z",
      ])
  }

  @Test func jsonIsTheDocumentAndCompilesToTheSameBytes() async throws {
    let folder = try PolicyFolder.make()
    try await PolicyFolder.sign(as: "policy", in: folder)
    let shown = try await Binary.run("policy", "show", "policy", "--json", folder: folder)
    let document = try #require(JSONValue(parsing: shown.output.utf8)?["document"])
    #expect(document["kind"] == "policy" && document["policy"]?["jurisdiction"] == 520_000)
    let again = try await PolicyFolder.compile(document.line, [], out: "again", in: folder)
    #expect(again.status == 0, "\(again.error)")
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: folder.file("again")))
        == Data(contentsOf: URL(fileURLWithPath: folder.file("policy"))))
  }

  @Test func nothingIsSignedByMistake() async throws {
    let folder = try PolicyFolder.make()
    _ = try await PolicyFolder.compile(in: folder)
    let fingerprint = try await PolicyFolder.fingerprint("draft", folder)
    for (file, key, fingerprint, status, says) in [
      ("draft", "other.lykey", fingerprint, Int32(65), "other.lykey is not the key of this policy, which is 2eb16c36"),
      ("draft", "guizhou.lykey", String(fingerprint.reversed()), 65, "another fingerprint"),
      ("draft", "guizhou.lykey", "abcd", 64, "two policies that share a part can be made"),
      ("list1", "guizhou.lykey", fingerprint, 66, "list1 is no policy: document.kind"),
    ] {
      let answer = try await Binary.run(
        "policy", "sign", file, "--key", key, "--fingerprint", fingerprint, "--out", "signed", folder: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(answer.error)")
      #expect(!folder.exists("signed"))
    }
    let unsigned = try await Binary.run("policy", "assemble", "draft", "--out", "signed", folder: folder)
    #expect(unsigned.status == 65 && unsigned.error.contains("more must sign"))
  }

  @Test func verifierRefusesWhatItsTrustListDoesNotName() async throws {
    let folder = try PolicyFolder.make()
    try await PolicyFolder.sign(as: "policy", in: folder)
    let list = ExampleTrustList.document(2) { $0.policies[0].jurisdiction = 420_000 }
    _ = try folder.write("elsewhere", list.bytes)
    _ = try folder.write("nobody", ExampleTrustList.document(2) { $0.policies = [] }.bytes)
    let other = PolicyFolder.authored(changing: ["nextUpdate": "8d"])
    try await PolicyFolder.sign(other, as: "other", in: folder)
    for (options, says) in [
      (["draft"], "draft: refused: update.threshold"),
      (
        ["policy", "--trust-list", "elsewhere"],
        "policy: refused: update.jurisdiction: the trust list names its key for"
      ),
      (["policy", "--trust-list", "nobody"], "policy: refused: update.key: no trust list in force gives its key"),
      (["policy", "--previous", "other"], "policy: refused: update.equivocation"),
      (["policy", "--previous", "policy"], "policy: held already"),
      (["policy", "--at", "2020-03-01T00:00:00Z"], "list1: refused: update.ahead"),
    ] {
      if options == ["draft"] { _ = try await PolicyFolder.compile(in: folder) }
      let answer = try await Binary.run(
        ["policy", "check"] + options + ["--root", "root1"]
          + (options.contains("--trust-list") ? [] : ["--trust-list", "list1"])
          + (options.contains("--at") ? [] : ["--at", PolicyFolder.time]), folder: folder)
      #expect(answer.status == (says.hasSuffix("already") ? 0 : 20), "\(options): \(answer.output)")
      #expect(answer.output.contains(says), "\(options): \(answer.output)")
    }
  }

  // MARK: Compiling

  @Test func whatIsLeftOutComesFromTheDocumentsThatWereGiven() async throws {
    let folder = try PolicyFolder.make()
    let without = try await PolicyFolder.compile(PolicyFolder.authored(), [], in: folder)
    #expect(without.status == 65 && !folder.exists("draft"))
    #expect(
      without.error == """
        luyin: policy.json: domain: is missing; add it, or give --trust-list or --root
        luyin: policy.json: subject: is missing; add the key that signs the policy, or give --trust-list
        luyin: policy.json: epoch: is missing; add it, or give --trust-list

        """)
    let given: [String: JSONValue?] = ["subject": "guizhou.lypub", "epoch": 0, "$schema": ["anything"]]
    let root = try await PolicyFolder.compile(PolicyFolder.authored(changing: given), ["--root", "root1"], in: folder)
    #expect(root.status == 0, "\(root.error)")
    let list = try await PolicyFolder.compile(
      PolicyFolder.authored(jurisdiction: "520000"), ["--trust-list", "list1"], out: "list", in: folder)
    #expect(list.output == root.output)
    let number = try await PolicyFolder.compile(
      PolicyFolder.authored(jurisdiction: 520_000, changing: ["subject": "guizhou.lypub"]),
      ["--trust-list", "list1", "--previous", "draft"], out: "next", in: folder)
    #expect(number.status == 0 && number.output.hasPrefix("policy 2 of domain "))
    #expect(number.error == "changed against draft, number 1:\n  nothing but number and times\n")
    let all = try await PolicyFolder.compile(
      PolicyFolder.authored(jurisdiction: "all", changing: given), ["--root", "root1"], out: "all", in: folder)
    #expect(all.lines.contains("jurisdiction the whole domain"))
  }

  @Test func changesAreTold() async throws {
    let folder = try PolicyFolder.make()
    _ = try await PolicyFolder.compile(in: folder)
    let changed = PolicyFolder.rule("hubei-quarantine", ["jurisdictions": [420_000]])
    let answer = try await PolicyFolder.compile(
      PolicyFolder.authored([PolicyFolder.rule("new"), PolicyFolder.green, changed]),
      ["--trust-list", "list1", "--previous", "draft"], out: "next", in: folder)
    #expect(
      answer.error == """
        changed against draft, number 1:
          rules added: new
          rules changed: hubei-quarantine
          rules are tried in another order

        """)
    let older = try await PolicyFolder.compile(
      PolicyFolder.authored(changing: ["number": 1]), ["--trust-list", "list1", "--previous", "next"], out: "x",
      in: folder)
    #expect(older.status == 65 && older.error.contains("number: must be above 2, which next has; leave it out"))
  }

  @Test func warningsNameRulesThatNeverHold() async throws {
    let folder = try PolicyFolder.make()
    let over = PolicyFolder.rule("over", ["until": "2020-03-20T00:00:00Z"])
    let late = PolicyFolder.rule("late", ["from": "2020-09-01T00:00:00Z"])
    let foreign = PolicyFolder.rule("foreign", ["statuses": [["scheme": 77, "statuses": ["scheme-16"]]]])
    let ceiling = PolicyFolder.rule(
      "closed", ["kind": "ceiling", "outcome": "refuse", "residences": [[429_801, 429_801]]])
    let answer = try await PolicyFolder.compile(PolicyFolder.authored([over, late, foreign, ceiling]), in: folder)
    #expect(answer.status == 0)
    #expect(
      answer.error.split(separator: "\n").map(String.init) == [
        "warning: rule over: is over and never holds again; take it out",
        "warning: rule late: begins when the policy has expired, and so never holds",
        "warning: rule foreign: has a scheme that is not in the registry; nobody knows what its statuses mean",
        "warning: rule closed: is a ceiling of refuse, which nothing is stricter than; plain says the same",
        "warning: region 429801: not in the table of GB/T 2260",
      ])
  }

  @Test func allProblemsAreReportedWithTheirPlaces() async throws {
    let folder = try PolicyFolder.make()
    let problems: [(changes: [String: JSONValue?], says: String)] = [
      (["id": "Hubei"], "id: must be 1 to 64 of the characters a to z, 0 to 9, hyphen and full stop"),
      (["kind": "cieling"], "kind: must be one of \"plain\", \"ceiling\", \"floor\"; did you mean ceiling?"),
      (["kind": nil], "kind: is missing; add it"),
      (["until": "2020-01-01T00:00:00Z"], "until: must be later than from"),
      (["domains": "recognized"], "did you mean recognised?, or a list of domain ids"),
      (["domains": []], "domains: must have a domain; a rule for none never holds"),
      (["domains": [.string(String(repeating: "0", count: 64))]], "domains[0]: must not be zeros"),
      (["purposes": ["policy"]], "purposes[0]: must be one of \"credential\", \"conversion\""),
      (["jurisdictions": "all"], "jurisdictions: must be one of \"any\", or a list of regions in square brackets"),
      (["jurisdictions": ["武汉"]], "near are 420100 武汉市 (湖北省)"),
      (["jurisdictions": ["regions": ["湖北省"], "except": ["贵阳市"]]], "jurisdictions.except[0]: lies outside"),
      (["residences": [429_801]], "residences[0]: 429801 is no region of GB/T 2260"),
      (["exceptions": "any"], "exceptions: must be a list, in square brackets"),
      (["statuses": []], "statuses: must have a scheme with its statuses"),
      (["statuses": [["scheme": 1, "statuses": ["revoked"]]]], "statuses[0].statuses[0]: status must be green"),
      (["statuses": [["scheme": 0, "statuses": ["red"]]]], "statuses[0].scheme: must be an integer from 1 to 65535"),
      (["assurances": ["devise"]], "assurances[0]: must be one of \"none\", \"device\""),
      (["assurances": []], "assurances: must not be empty, or the rule never holds"),
      (["assurances": ["none", "none"]], "assurances[1]: stands twice; take one of them out"),
      (["freshness": "any"], "freshness: must be one of \"fresh\", \"stale\""),
      (["greatestAge": "1y"], "greatestAge: must be seconds, a duration as \"90m\", \"24h\" or \"7d\", or \"any\""),
      (["greatestAge": nil], "greatestAge: is missing; add it"),
      (["listAge": "older"], "listAge: must be one of \"notOlder\", \"any\""),
      (["clock": "suspect"], "clock: must be one of \"sound\", \"any\""),
      (["passages": "every"], "passages: must be one of \"any\", or a list of \"entry\", \"exit\""),
      (["observations": [["observation": "temprature", "values": ["normal"]]]], "did you mean temperature?"),
      (["observations": [["observation": "temperature", "values": ["low"]]]], "values[0]: must be one of \"normal\""),
      (["outcome": "allow"], "outcome: must be one of \"admit\", \"admitWithMeasures\", \"refer\", \"refuse\""),
      (["outcome": "admitWithMeasures"], "measures: must have a measure, with the outcome admitWithMeasures"),
      (["measures": [["measure": "mask"]]], "measures: means nothing with the outcome admit; make it []"),
      (["measures": [["measure": "test"]]], "measures[0].parameter: is missing; add it: how many hours"),
      (["measures": [["measure": "test", "parameter": 0]]], "measures[0].parameter: must be how many hours: 1 to"),
      (["measures": [["measure": "mask", "parameter": 1]]], "measures[0].parameter: means nothing for mask"),
      (["reference": ""], "reference: must be a name: 1 to 255 bytes of UTF-8"),
      (["greatestAgee": 1], "greatestAgee: there is no such member; did you mean greatestAge?"),
    ]
    let rules = problems.enumerated().map { PolicyFolder.rule("r\($0.offset)", $0.element.changes) }
    // Twenty are shown at most.
    for start in stride(from: 0, to: rules.count, by: 10) {
      let part = Array(rules[start..<min(start + 10, rules.count)])
      let answer = try await PolicyFolder.compile(PolicyFolder.authored(part), in: folder)
      #expect(answer.status == 65 && answer.output.isEmpty && !folder.exists("draft"))
      for (number, problem) in problems[start..<min(start + 10, rules.count)].enumerated() {
        let lines = answer.error.split(separator: "\n").filter { $0.contains("policy.rules[\(number)].") }
        #expect(lines.count == 1 && lines[0].contains(problem.says), "\(number) \(problem.says): \(lines)")
      }
    }
    let twice = try await PolicyFolder.compile(
      PolicyFolder.authored([PolicyFolder.green, PolicyFolder.green]), in: folder)
    #expect(twice.error.contains("policy.rules[1].id: is the id of policy.rules[0], too; give each rule its own"))
  }

  @Test func headerIsHeldAgainstTheDocumentsThatWereGiven() async throws {
    let folder = try PolicyFolder.make()
    _ = try folder.write("peer", ExamplePeer.first.bytes)
    _ = try folder.write(
      "late", ExampleTrustList.document { $0.issuers[1].keys[1].leastNumber = 5 }.bytes)
    let attempts: [(text: String, options: [String], status: Int32, says: String)] = [
      (PolicyFolder.authored(jurisdiction: "湖北省"), [], 65, "policy.jurisdiction: list1 names no key for 420000 湖北省"),
      (
        PolicyFolder.authored(changing: ["subject": .string(FakeKeys.signer(9).publicKey.hex)]), [], 65,
        "subject: is not the key"
      ),
      (PolicyFolder.authored(changing: ["subject": "none.lypub"]), [], 65, "subject: cannot open none.lypub"),
      (PolicyFolder.authored(changing: ["epoch": 3]), [], 65, "epoch: must be 0, which list1 has for its key"),
      (
        PolicyFolder.authored(changing: ["issuedAt": "2020-03-01T00:00:00Z"]), [], 65,
        "issuedAt: list1 does not let key 2eb16c36"
      ),
      (PolicyFolder.authored(changing: ["nextUpdate": "0m"]), [], 65, "nextUpdate: must be later than issuedAt"),
      (PolicyFolder.authored(changing: ["number": 0]), [], 65, "number: must be an integer from 1"),
      (PolicyFolder.authored(changing: ["kind": "trustList"]), [], 65, "kind: must be one of \"policy\""),
      (PolicyFolder.authored(changing: ["policy": nil]), [], 65, "policy: is missing; add it"),
      (PolicyFolder.authored(changing: ["polcy": 1]), [], 65, "polcy: there is no such member; did you mean policy?"),
      (PolicyFolder.authored(), ["--root", "peer"], 64, "peer and list1 are of different domains"),
      (
        PolicyFolder.authored(), ["--trust-list", "late"], 65,
        "number: is 1, and must be 5 or above, which late asks for"
      ),
      (PolicyFolder.authored(), ["--previous", "list1"], 66, "list1 is no policy: document.kind"),
      ("{\"kind\": policy", [], 66, "policy.json:1:10: this is no JSON"),
    ]
    for (text, options, status, says) in attempts {
      let list = options.contains("--trust-list") ? [] : ["--trust-list", "list1"]
      let answer = try await PolicyFolder.compile(text, options + list, in: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(says): \(answer.error)")
      #expect(!folder.exists("draft"))
    }
  }

  @Test func exampleOfTheSpecCompiles() async throws {
    let folder = try PolicyFolder.make()
    let chapter = try String(contentsOfFile: ProjectFolder.path + "/spec/command-line.md", encoding: .utf8)
    let text = try #require(chapter.split(separator: "```json\n").last?.split(separator: "```").first)
    let answer = try await PolicyFolder.compile(String(text), ["--trust-list", "list1"], in: folder)
    #expect(answer.status == 0 && answer.error.isEmpty, "\(answer.error)")
    for line in [
      "  but not       holders of any part of these, nor holders without a region",
      "    regions 420300-420399 十堰市 (湖北省)",
      "  age           at most 86400 s, 1 d 0 h", "    14 days of central quarantine",
    ] { #expect(answer.lines.contains(line), "\(answer.output)") }
  }

  @Test func aThousandRulesCompileAndShow() async throws {
    let folder = try PolicyFolder.make()
    let rules = (1...1000).map { PolicyFolder.rule("r\($0)", ["residences": [420_000, 520_000]]) }
    let answer = try await PolicyFolder.compile(PolicyFolder.authored(rules), in: folder)
    #expect(answer.status == 0 && answer.lines.contains("rule 1000: r1000"))
    let shown = try await Binary.run("policy", "show", "draft", folder: folder)
    #expect(shown.output == answer.output + "signed by nobody: no gate takes it\n")
  }
}
