import Foundation
import Luyin
import LuyinConformance
import LuyinIssuance
import LuyinVectors
import TestSupport
import Testing

/// A gateway by the built binary.
struct ConvertCommandTests {
  private static let noon = "\(FakeGateway.noon)"
  private static let code = ExampleCredential.issue().text

  /// The gateway's key, ledger and store.
  private static func folder(_ documents: [FakeDocument] = FakeGateway.documents) async throws -> Folder {
    let folder = try Folder()
    _ = try folder.write("root1", ExampleRoot.first.bytes)
    _ = try folder.write("gateway.lykey", KeyFile.unencrypted(FakeKeys.issuer(FakeGateway.keyNumber)).bytes)
    _ = try folder.write("other.lykey", KeyFile.unencrypted(FakeKeys.issuer(1)).bytes)
    let ledger = try SQLiteLedger.create(at: folder.file("ledger"))
    try await ledger.add(
      FakeGateway.key, domain: ExampleRoot.domainID, firstCapacity: 1000, at: FakeGateway.noon)
    try ledger.close()
    _ = try await Binary.run("store", "init", "store", "--root", "root1", folder: folder)
    try await bring(documents, to: folder)
    return folder
  }

  private static func bring(_ documents: [FakeDocument], to folder: Folder) async throws {
    let names = try documents.enumerated().map { number, document in
      try folder.write("document\(number)", document.bytes)
    }
    let answer = try await Binary.run(["store", "update", "store"] + names + ["--at", noon], folder: folder)
    #expect(answer.status == 0, "\(answer.output)")
  }

  private static func convert(
    _ code: String = code, _ more: [String] = [], key: String = "gateway.lykey", at time: String = noon,
    input: String = "", in folder: Folder
  ) async throws -> Binary.Answer {
    try await Binary.run(
      ["convert", "--key", key, "--ledger", "ledger", "--store", "store", "--at", time] + more + [code],
      input: Array(input.utf8), folder: folder)
  }

  private static func publish(_ out: String, _ more: [String], in folder: Folder) async throws -> Binary.Answer {
    try await Binary.run(
      [
        "status", "publish", "--ledger", "ledger", "--key", "gateway.lykey", "--issued-at", noon, "--next-update", "4h",
        "--expires", "2d", "--out", out,
      ] + more, folder: folder)
  }

  @Test func oneCodeIsConvertedAndAccountedFor() async throws {
    let folder = try await ConvertCommandTests.folder()
    let answer = try await ConvertCommandTests.convert(in: folder)
    #expect(answer.status == 0 && answer.error == "" && answer.lines.count == 1)
    let made = try UnverifiedCredential(decodingText: Array(answer.lines[0].utf8).span)
    let source = ExampleCredential.issue().fields
    #expect(made.fields.keyID == FakeGateway.key.id && made.fields.holderHash == source.holderHash)
    #expect(
      (made.fields.binding, made.fields.status, made.fields.region, made.fields.issuedAt, made.fields.expiresAt)
        == (source.binding, .green, source.region, source.issuedAt, source.expiresAt))
    #expect((try? made.verify(with: FakeGateway.key)) != nil)

    // As JSON, of a file; the index is the same again.
    _ = try folder.write("code.txt", ConvertCommandTests.code + "\n")
    let json = try await ConvertCommandTests.convert("code.txt", ["--json"], in: folder)
    #expect(
      JSONValue(parsing: json.output.utf8) == [
        "text": .string(answer.lines[0]), "index": .integer(Int64(made.fields.index)), "conversion": "green",
        "status": "green", "expiresAt": .integer(Int64(source.expiresAt)),
        "origin": [
          "domain": .string(Hex.encode(ExampleRoot.domain)), "keyId": "5242ff70", "index": 271_828,
        ],
        "override": .null,
      ])
    let history = try await Binary.run(
      "ledger", "history", "ledger", "--index", "\(made.fields.index)", folder: folder)
    #expect(
      history.output.contains(
        "issued as green, 420381 丹江口市 (湖北省 十堰市), until 2020-03-27T00:00:00Z, made of index 271828 under key "
          + "5242ff70, green, until 2020-03-27T00:00:00Z\n"))
    let told = try await Binary.run(
      "ledger", "history", "ledger", "--index", "\(made.fields.index)", "--json", folder: folder)
    #expect(told.output.contains("\"credential\":\"\(Hex.encode(ExampleCredential.issue().bytes.span))\""))
    let origins = try await Binary.run("ledger", "export", "ledger", "--what", "origins", folder: folder)
    let origin =
      "\(FakeGateway.key.hex),\(made.fields.index),\(Hex.encode(ExampleRoot.domain)),"
      + Hex.encode(ExampleCredential.issue().bytes.span)
    #expect(origins.lines == ["sequence,key,index,domain,credential", "1,\(origin)", "2,\(origin)"])
    #expect(try await Binary.run("ledger", "check", "ledger", folder: folder).status == 0)
  }

  @Test func whatIsNotConvertedSaysWhy() async throws {
    let folder = try await ConvertCommandTests.folder()
    let made = try await ConvertCommandTests.convert(in: folder).lines[0]
    // The gateway's own code is genuine once its list is there.
    _ = try await ConvertCommandTests.publish("own1", ["--store", "store"], in: folder)
    let brought = try await Binary.run(
      "store", "update", "store", "own1", "--at", ConvertCommandTests.noon, folder: folder)
    #expect(brought.status == 0, "\(brought.output)")
    let late = "\(FakeGateway.noon + 2 * 3_600)"
    for (code, time, reason, words) in [
      (made, ConvertCommandTests.noon, "conversion.chain", "nothing is converted twice"),
      ("LY2:1", ConvertCommandTests.noon, "text.prefix", "no Luyin code"),
      (ExampleCredential.issue(by: FakeKeys.issuer(9)).text, ConvertCommandTests.noon, "key.unknown", "nothing proven"),
      (ConvertCommandTests.code, late, "conversion.stale", "luyin store update"),
    ] {
      let answer = try await ConvertCommandTests.convert(code, at: time, in: folder)
      #expect(answer.status == 20 && answer.output == "")
      #expect(answer.error.hasPrefix("luyin: not converted (\(reason)): ") && answer.error.contains(words))
      let json = try await ConvertCommandTests.convert(code, ["--json"], at: time, in: folder)
      let refusal = try #require(JSONValue(parsing: json.output.utf8))
      #expect(json.status == 20 && refusal["reason"] == .string(reason) && refusal["text"] == nil)
      #expect(refusal["code"] == .integer(Int64(try #require(ReasonCode(name: reason)).rawValue)))
    }
    let chinese = try await ConvertCommandTests.convert(made, ["--lang", "zh"], in: folder)
    #expect(chinese.error.contains("不得再次转换"))
    #expect(try await Binary.run("ledger", "check", "ledger", folder: folder).status == 0)
  }

  @Test func everyLineOfAStreamHasItsAnswer() async throws {
    let folder = try await ConvertCommandTests.folder()
    let good = (1...50).map { ExampleCredential.issue(index: UInt32($0)).text }
    let lines = good.prefix(20) + ["LY1:000", "", String(repeating: "9", count: 3_000)] + good.suffix(30)
    let answer = try await ConvertCommandTests.convert("-", input: lines.joined(separator: "\n"), in: folder)
    #expect(answer.status == 0 && answer.error == "luyin: 50 converted, 3 not\n")
    let answers = answer.lines.compactMap { JSONValue(parsing: $0.utf8) }
    #expect(answers.map { $0["line"] } == (1...53).map { .integer($0) })
    #expect(answers[20...22].map { $0["reason"] } == ["structure.type", "text.prefix", "text.prefix"])
    #expect(Set(answers.compactMap { $0["index"]?.integer }).count == 50)
    for (position, made) in (Array(answers[..<20]) + answers[23...]).enumerated() {
      #expect(made["origin"]?["index"] == .integer(Int64(position + 1)))
    }
    // The same from a file, which issue has written or not.
    _ = try folder.write("codes.jsonl", good.prefix(3).map { "{\"line\":1,\"text\":\"\($0)\"}\n" }.joined())
    let file = try await ConvertCommandTests.convert("codes.jsonl", in: folder)
    #expect(file.status == 0 && file.lines.count == 3 && file.error == "luyin: 3 converted, 0 not\n")
    let empty = try await ConvertCommandTests.convert("-", in: folder)
    #expect(empty.status == 64 && empty.error.contains("no line"))
    #expect(try await Binary.run("ledger", "check", "ledger", folder: folder).status == 0)
  }

  @Test func theNextListHasWhatTheSourceSays() async throws {
    let folder = try await ConvertCommandTests.folder()
    let made = try await ConvertCommandTests.convert(in: folder).lines[0]
    let without = try await ConvertCommandTests.publish("list1", [], in: folder)
    #expect(without.status == 64 && without.error.contains("give --store") && !folder.exists("list1"))
    let first = try await ConvertCommandTests.publish("list1", ["--store", "store"], in: folder)
    #expect(first.status == 0)
    #expect(first.error.hasPrefix("luyin: 1 sources looked at; 0 indices have another status now\n"))
    var red = FakeGateway.statusList(3)
    red.number = 2
    red.issuedAt += 60
    try await ConvertCommandTests.bring([red], to: folder)
    let second = try await ConvertCommandTests.publish("list2", ["--store", "store"], in: folder)
    #expect(second.status == 0)
    #expect(second.error.hasPrefix("luyin: 1 sources looked at; 1 indices have another status now\n"))
    _ = try await Binary.run("store", "update", "store", "list2", "--at", ConvertCommandTests.noon, folder: folder)
    let verdict = try await Binary.run(
      "verify", "--store", "store", "--at", ConvertCommandTests.noon, "--json", made, folder: folder)
    #expect(JSONValue(parsing: verdict.output.utf8)?["status"]?["effective"] == "red")
    // Converted again it is red, and the list that calls its holder so is told.
    let again = try await ConvertCommandTests.convert(in: folder)
    #expect(again.status == 0 && again.error.contains("calls this holder red"))
    #expect(try UnverifiedCredential(decodingText: Array(again.lines[0].utf8).span).fields.status == .red)
    let index = "\(try UnverifiedCredential(decodingText: Array(made.utf8).span).fields.index)"
    let revoked = try await Binary.run(
      "status", "set", "revoked", "--ledger", "ledger", "--index", index, "--reason", "x", "--by", "office",
      folder: folder)
    #expect(revoked.status == 0, "\(revoked.error)")
    let none = try await ConvertCommandTests.convert(in: folder)
    #expect(none.status == 20 && none.output.isEmpty && none.error.contains("(status.revoked)"))
    let set = try await Binary.run(
      "status", "set", "none", "--ledger", "ledger", "--index", "1", "--reason", "x", "--by", ConversionReview.author,
      folder: folder)
    #expect(set.status == 64 && set.error.contains("name yourself otherwise"))
  }

  @Test func whatIsMissingOrWrongIsSaid() async throws {
    let folder = try await ConvertCommandTests.folder()
    let other = try await ConvertCommandTests.convert(key: "other.lykey", in: folder)
    #expect(other.status == 20 && other.error.contains("conversion.key") && other.error.contains("gateway's key"))
    for (option, value, status) in [("--ledger", "none", 66), ("--store", "none", 66), ("--key", "none", 66)] {
      var arguments = [
        "convert", "--key", "gateway.lykey", "--ledger", "ledger", "--store", "store", "--at", ConvertCommandTests.noon,
        ConvertCommandTests.code,
      ]
      arguments[try #require(arguments.firstIndex(of: option)) + 1] = value
      let answer = try await Binary.run(arguments, folder: folder)
      #expect(answer.status == Int32(status) && answer.output == "" && answer.error.hasPrefix("luyin: "), "\(option)")
    }
    let noFile = try await ConvertCommandTests.convert("codes/none.txt", in: folder)
    #expect(noFile.status == 66 && noFile.error.contains("no such file"))
    // A ledger that does not have the key.
    let empty = try SQLiteLedger.create(at: folder.file("empty"))
    try empty.close()
    let answer = try await Binary.run(
      "convert", "--key", "gateway.lykey", "--ledger", "empty", "--store", "store", "--at", ConvertCommandTests.noon,
      ConvertCommandTests.code, folder: folder)
    #expect(answer.status == 64 && answer.error.contains("gives no indices under key"), "\(answer.error)")
    let noPolicy = try await ConvertCommandTests.folder([FakeGateway.trustList(), FakeGateway.statusList()])
    let refused = try await ConvertCommandTests.convert(in: noPolicy)
    #expect(refused.status == 20 && refused.error.contains("conversion.policy"))
  }

  /// A gateway that lacks what it judges by publishes nothing, rather than to suspend everybody.
  @Test func withoutItsDocumentsNothingIsPublished() async throws {
    let folder = try await ConvertCommandTests.folder()
    _ = try await ConvertCommandTests.convert(in: folder)
    for (name, documents, reason) in [
      ("no-policy", [FakeGateway.trustList(), FakeGateway.statusList()], "conversion.policy"),
      (
        "old-policy",
        [
          FakeGateway.trustList(), FakeGateway.statusList(),
          FakeGateway.policy {
            $0.nextUpdate = UInt32(FakeGateway.noon) - 1
            $0.expires = UInt32(FakeGateway.noon)
          },
        ], "conversion.stale"
      ),
    ] {
      _ = try await Binary.run("store", "init", name, "--root", "root1", folder: folder)
      let files = try documents.enumerated().map { number, document in
        try folder.write("\(name)-\(number).lydoc", document.bytes)
      }
      _ = try await Binary.run(["store", "update", name] + files + ["--at", ConvertCommandTests.noon], folder: folder)
      let answer = try await ConvertCommandTests.publish("list", ["--store", name], in: folder)
      #expect(answer.status == 65 && answer.error.contains(reason) && !folder.exists("list"), "\(answer.error)")
    }
    #expect(try await ConvertCommandTests.publish("list", ["--store", "store"], in: folder).status == 0)
  }

  // MARK: Authoring

  private static let conversion: JSONValue = [
    "id": "local", "from": "2020-02-28T00:00:00+08:00", "until": "2020-10-01T00:00:00+08:00", "domains": "own",
    "jurisdictions": ["湖北省"], "residences": "any", "exceptions": ["武汉市"], "scheme": 1,
    "statuses": ["yellow", "green"], "givesScheme": 1, "givesStatus": "yellow", "reference": "a public rule",
  ]

  private static func authored(_ conversions: [JSONValue]) -> String {
    PolicyFolder.authored(changing: [
      "policy": [
        "jurisdiction": "贵州省", "regionCode": "GB/T 2260", "rules": [], "conversions": .array(conversions),
      ]
    ])
  }

  @Test func conversionsAreAuthoredAndShown() async throws {
    let folder = try PolicyFolder.make()
    let compiled = try await PolicyFolder.compile(
      ConvertCommandTests.authored([ConvertCommandTests.conversion]), in: folder)
    #expect(compiled.status == 0, "\(compiled.error)")
    for line in [
      "conversions 1, tried in this order: what its gateways make of others' credentials", "conversion 1: local",
      "  applies       from 2020-02-27T16:00:00Z until 2020-09-30T16:00:00Z",
      "  status        green or yellow, of scheme 1", "  becomes       yellow, of scheme 1",
    ] {
      #expect(compiled.lines.contains(line), "\(line)")
    }
    let shown = try await Binary.run("policy", "show", "draft", "--json", folder: folder)
    let policy = try #require(
      JSONValue(parsing: shown.output.utf8)?["document"]?["policy"] ?? JSONValue(parsing: shown.output.utf8)?["policy"])
    guard case .array(let conversions)? = policy["conversions"] else {
      Issue.record("no conversions in \(shown.output.prefix(300))")
      return
    }
    #expect(conversions[0]["exceptions"] == [[420_100, 420_199]] && conversions[0]["statuses"] == ["green", "yellow"])
    // The JSON form is an authored file, too, and gives the same draft.
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file("draft")))
    let again = try await PolicyFolder.compile(
      PolicyFolder.authored(changing: ["policy": policy]), out: "again", in: folder)
    #expect(again.status == 0, "\(again.error)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("again"))) == before)
  }

  @Test(
    arguments: [
      ("id", "Local", "conversions[0].id: must be 1 to 64"),
      ("until", "2020-01-01T00:00:00Z", "must be later than from"),
      ("domains", [], "must have a domain"), ("jurisdictions", ["湖北"], "conversions[0].jurisdictions"),
      ("scheme", 0, "conversions[0].scheme: must be an integer from 1"), ("statuses", [], "must have a status"),
      ("statuses", ["green", "green"], "stands twice"), ("statuses", ["revoked"], "conversions[0].statuses[0]"),
      ("givesStatus", "green", "would make green of yellow; a gateway makes nothing better than it was"),
      ("givesStatus", "revoked", "conversions[0].givesStatus"), ("reference", "", "must be a name"),
      ("measures", [], "there is no such member"),
    ] as [(String, JSONValue, String)])
  func mistakesOfAuthorsAreNamed(member: String, value: JSONValue, message: String) async throws {
    let folder = try PolicyFolder.make()
    guard case .object(let members) = ConvertCommandTests.conversion else { fatalError("it is an object") }
    let wrong = JSONValue.object(members.filter { $0.key != member } + [(member, value)])
    let answer = try await PolicyFolder.compile(ConvertCommandTests.authored([wrong]), in: folder)
    #expect(answer.status == 65 && answer.error.contains(message), "\(answer.error)")
    #expect(!folder.exists("draft"))
  }

  @Test func whatItsAuthorMayNotHaveMeantIsSaid() async throws {
    let folder = try PolicyFolder.make()
    func conversion(_ id: String, _ from: String, _ until: String, _ regions: JSONValue) -> JSONValue {
      guard case .object(let members) = ConvertCommandTests.conversion else { fatalError("it is an object") }
      let changed: [(key: String, value: JSONValue)] = [
        ("id", .string(id)), ("from", .string(from)), ("until", .string(until)), ("jurisdictions", regions),
      ]
      return .object(members.filter { member in !changed.contains { $0.key == member.key } } + changed)
    }
    let answer = try await PolicyFolder.compile(
      ConvertCommandTests.authored([
        conversion("over", "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z", "any"),
        conversion("late", "2020-09-01T00:00:00Z", "2020-10-01T00:00:00Z", "any"),
        conversion("nowhere", "2020-03-01T00:00:00Z", "2020-10-01T00:00:00Z", ["ranges": [[429_801, 429_801]]]),
      ]), in: folder)
    #expect(answer.status == 0)
    #expect(
      answer.error.split(separator: "\n") == [
        "warning: conversion over: is over and never holds again; take it out",
        "warning: conversion late: begins when the policy has expired, and so never holds",
        "warning: region 429801: not in the table of GB/T 2260",
      ])
  }

  @Test func anIdStandsOnce() async throws {
    let folder = try PolicyFolder.make()
    let twice = ConvertCommandTests.authored([ConvertCommandTests.conversion, ConvertCommandTests.conversion])
    let answer = try await PolicyFolder.compile(twice, in: folder)
    #expect(answer.status == 65 && answer.error.contains("give each conversion its own"), "\(answer.error)")
  }
}
