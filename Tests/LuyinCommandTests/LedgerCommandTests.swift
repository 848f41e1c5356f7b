import Foundation
import GRDB
import Luyin
import LuyinConformance
import LuyinIssuance
import LuyinVectors
import Testing

/// An issuer's ledger, by the built binary.
struct LedgerCommandTests {
  private static let key = IssuerFolder.key

  private static func json(_ answer: Binary.Answer) throws -> JSONValue {
    #expect(answer.lines.count == 1 && answer.output.hasSuffix("\n"))
    return try #require(JSONValue(parsing: answer.lines[0].utf8), "\(answer)")
  }

  private static func permissions(_ name: String, _ folder: Folder) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
  }

  // MARK: init and add-key

  @Test func ledgersAreMadeForKeys() async throws {
    let folder = try StatusCommandTests.folder()
    let made = try await Binary.run("ledger", "init", "a.db", "--key", "issuer.lykey", folder: folder)
    #expect(made.status == 0 && made.error.isEmpty)
    #expect(
      made.output
        == "a.db gives indices under key 5242ff70, capacity 16777216, no domain yet: status publish needs --root or "
        + "--domain\n")
    #expect(try LedgerCommandTests.permissions("a.db", folder) == 0o600)

    let domain = Hex.encode(ExampleRoot.domain)
    for (number, more) in zip(1..., [["--root", "root1"], ["--domain", domain]]) {
      let answer = try await Binary.run(
        ["ledger", "init", "b\(number).db", "--key", LedgerCommandTests.key.hex, "--capacity", "1"] + more,
        folder: folder)
      #expect(answer.output == "b\(number).db gives indices under key 5242ff70, capacity 1, domain \(domain)\n")
      let value = try LedgerCommandTests.json(
        try await Binary.run("ledger", "show", "b\(number).db", "--json", folder: folder))
      #expect(
        value == [
          "keys": [
            [
              "keyId": "5242ff70", "publicKey": .string(LedgerCommandTests.key.hex), "domain": .string(domain),
              "whole": true, "capacity": 1, "given": 0, "handedOut": 0, "handOuts": [], "left": 1, "credentials": 0,
              "overrides": 0, "lastList": .null,
            ]
          ], "runs": [],
        ])
    }
    let added = try await Binary.run(
      "ledger", "add-key", "b1.db", "--key", "lists.lykey", "--capacity", "4294967296", "--root", "root1",
      folder: folder)
    let other = FakeKeys.signer(51).publicKey
    #expect(
      added.output == "b1.db gives indices under key \(other.id.hex), capacity 4294967296, domain \(domain)\n")
    let again = try await Binary.run("ledger", "add-key", "b1.db", "--key", "lists.lykey", folder: folder)
    #expect(again.status == 64 && again.error == "luyin: the ledger has key \(other.id.hex) already\n")
  }

  @Test func wrongUseIsToldAndMakesNothing() async throws {
    let folder = try StatusCommandTests.folder()
    _ = try folder.write("there", "")
    _ = try folder.write("empty", "")
    let key = ["--key", "issuer.lypub"]
    for (arguments, status, says) in [
      (["init", "l"], Int32(64), "give either --key or --range"),
      (["init", "l", "--range", "r"] + key, 64, "give either --key or --range"),
      (["init", "l", "--range", "r", "--capacity", "5"], 64, "do not go with --range"),
      (["init", "l", "--range", "r", "--root", "root1"], 64, "do not go with --range"),
      (["init", "l", "--range", "r"], 66, "cannot open r"),
      (["init", "l", "--capacity", "0"] + key, 64, "--capacity must be 1 to 4294967296"),
      (["init", "l", "--capacity", "4294967297"] + key, 64, "--capacity must be 1 to 4294967296"),
      (["init", "l", "--root", "root1", "--domain", "00"] + key, 64, "give either --root or --domain"),
      (["init", "l", "--domain", "00"] + key, 64, "--domain must have 64 lower-case hex digits"),
      (["init", "l", "--domain", String(repeating: "0", count: 64)] + key, 64, "--domain must not be zeros"),
      (["init", "l", "--root", "issuer.lypub"] + key, 66, "issuer.lypub is no root"),
      (["init", "l", "--key", "nobody"], 66, "cannot open nobody"), (["init", "there"] + key, 73, "there exists"),
      (["init", "no/l"] + key, 73, "its folder is missing"),
      (["add-key", "l"] + key, 66, "there is no ledger at l"), (["show", "root1"], 66, "root1 is no ledger"),
      (["show", "empty"], 66, "empty is no ledger"), (["check", "none"], 66, "there is no ledger at none"),
      (["history", "none", "--index", "1"], 66, "there is no ledger at none"),
      (["export", "none", "--what", "holders"], 66, "there is no ledger at none"),
      (["index", "none"], 66, "there is no ledger at none"),
      (["hand-out", "none", "--count", "1", "--to", "x", "--out", "y"], 66, "there is no ledger at none"),
      (["take", "none", "--range", "r"], 66, "cannot open r"),
    ] {
      let answer = try await Binary.run(["ledger"] + arguments, folder: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(arguments): \(answer)")
      #expect(answer.output.isEmpty && !folder.exists("l") && !folder.exists("l-wal") && !folder.exists("y"))
    }
    #expect(try folder.read("there").isEmpty && folder.read("empty").isEmpty)
  }

  @Test func helpHasAnExampleForEachCommand() async throws {
    for command in [
      "ledger init", "ledger add-key", "ledger show", "ledger history", "ledger check", "ledger export",
      "ledger hand-out", "ledger take", "ledger index", "status set", "status publish",
    ] {
      let words = command.split(separator: " ").map(String.init)
      let answer = try await Binary.run(words + ["--help"])
      #expect(answer.status == 0 && answer.output.contains("Example: luyin \(command)"), "\(command)")
    }
  }

  // MARK: show

  @Test func showCountsWhatThereIs() async throws {
    let issuer = try await IssuerFolder(holders: 3)
    let ledger = try issuer.ledger
    let run = try await ledger.beginRun(
      under: LedgerCommandTests.key, input: "a.csv", output: "b\u{1b}.jsonl", rejects: nil, at: IssuerFolder.time)
    let step = IssueStep(
      run: run.id, after: 0, through: 5, lines: [2, 3, 4], rejections: [.init(line: 5, message: "no key")])
    _ = try await IssuerFolder.issue(3..<6, in: ledger, step: step)
    let finished = try await ledger.beginRun(
      under: LedgerCommandTests.key, input: "c.csv", output: "d.jsonl", rejects: nil, at: IssuerFolder.time + 60)
    try await ledger.finishRun(finished.id, at: IssuerFolder.time + 120)
    try ledger.close()
    try await issuer.change(1, to: .red)
    #expect(try await issuer.publish().status == 0)
    _ = try await issuer.run("ledger", "hand-out", "ledger", "--count", "10", "--to", "county", "--out", "range")

    let text = try await issuer.run("ledger", "show", "ledger")
    let domain = Hex.encode(ExampleRoot.domain)
    #expect(text.status == 0 && text.error.isEmpty)
    #expect(
      text.lines.filter { !$0.hasPrefix("    10 to county, ") } == [
        "key 5242ff70  \(LedgerCommandTests.key.hex)", "  domain       \(domain)", "  capacity     1000",
        "  given        6", "  handed out   10", "  left         984", "  credentials  6", "  overrides    1",
        "  last list    status list 1, capacity 1000, issued 2020-03-26T01:00:00Z, "
          + "next update 2020-03-26T05:00:00Z, expires 2020-03-28T01:00:00Z",
        "run 1  a.csv into b\\u{1b}.jsonl, begun 2020-03-26T00:00:00Z, 3 issued and 1 rejected up to line 5, "
          + "not finished: resume it, if it is not going on",
        "run 2  c.csv into d.jsonl, begun 2020-03-26T00:01:00Z, 0 issued and 0 rejected up to line 0, "
          + "finished 2020-03-26T00:02:00Z",
      ])
    #expect(text.lines.count == 12)

    let value = try LedgerCommandTests.json(try await issuer.run("ledger", "show", "ledger", "--json"))
    guard case .array(let keys)? = value["keys"], case .array(let handOuts)? = keys.first?["handOuts"] else {
      throw Binary.Ended(how: "no keys")
    }
    #expect(handOuts.count == 1 && handOuts[0]["to"] == "county" && handOuts[0]["count"] == 10)
    #expect(handOuts[0]["time"]?.integer ?? 0 > IssuerFolder.time)
    let list = try StatusCommandTests.document("status1", issuer.folder).header
    #expect(
      keys[0]["lastList"] == [
        "epoch": 0, "number": 1, "issuedAt": 1_585_184_400, "nextUpdate": 1_585_198_800, "expires": 1_585_357_200,
        "capacity": 1000, "fingerprint": .string(String(Hex.encode(list.digest.bytes.span).prefix(64))),
      ])
    #expect(keys[0]["given"] == 6 && keys[0]["handedOut"] == 10 && keys[0]["left"] == 984)
    #expect(keys[0]["credentials"] == 6 && keys[0]["overrides"] == 1 && keys[0]["whole"] == true)
    #expect(
      value["runs"] == [
        [
          "run": 2, "input": "c.csv", "output": "d.jsonl", "startedAt": 1_585_180_860, "finishedAt": 1_585_180_920,
          "line": 0, "issued": 0, "rejected": 0,
        ],
        [
          "run": 1, "input": "a.csv", "output": "b\u{1b}.jsonl", "startedAt": 1_585_180_800, "finishedAt": .null,
          "line": 5, "issued": 3, "rejected": 1,
        ],
      ])
  }

  @Test func showSaysThatThereIsNoKey() async throws {
    let folder = try Folder()
    try SQLiteLedger.create(at: folder.file("l")).close()
    let text = try await Binary.run("ledger", "show", "l", folder: folder)
    #expect(text.status == 0 && text.output == "no key yet; add one with \"luyin ledger add-key\"\n")
    let history = try await Binary.run("ledger", "history", "l", "--index", "1", folder: folder)
    #expect(history.status == 64 && history.error.contains("the ledger has no key yet"))
  }

  @Test func earlierRunsAreCounted() async throws {
    let issuer = try await IssuerFolder(holders: 0)
    let ledger = try issuer.ledger
    for number in 1...23 {
      let run = try await ledger.beginRun(
        under: LedgerCommandTests.key, input: "a\(number)", output: "b", rejects: nil, at: IssuerFolder.time)
      if number != 1 { try await ledger.finishRun(run.id, at: IssuerFolder.time) }
    }
    try ledger.close()
    let text = try await issuer.run("ledger", "show", "ledger")
    #expect(text.lines.last == "and 2 earlier runs, all finished")
    #expect(text.lines.filter { $0.hasPrefix("run ") }.count == 21 && text.output.contains("\nrun 1  a1 into b"))
    let value = try LedgerCommandTests.json(try await issuer.run("ledger", "show", "ledger", "--json"))
    guard case .array(let runs)? = value["runs"] else { throw Binary.Ended(how: "no runs") }
    #expect(runs.count == 23)
  }

  // MARK: history

  @Test func historyTellsWhatHappened() async throws {
    let issuer = try await IssuerFolder(holders: 2)
    let reference = IssuerFolder.reference(1).hex
    let index = issuer.indices[1]
    for (status, reason) in [("yellow", "contact, \"of\" a case"), ("none", "tested\u{202e}")] {
      let answer = try await issuer.run(
        "status", "set", status, "--ledger", "ledger", "--holder", reference, "--reason", reason, "--by", "Li Lei")
      #expect(answer.status == 0, "\(answer)")
    }
    _ = try await issuer.run(
      "status", "set", "red", "--ledger", "ledger", "--index", "\(index)", "--reason", "ill", "--by", "李雷")
    let text = try await issuer.run("ledger", "history", "ledger", "--holder", reference)
    #expect(text.status == 0 && text.error.isEmpty && text.lines.count == 6)
    #expect(text.lines[0] == "index \(index) under key 5242ff70, holder \(reference)")
    #expect(
      text.lines[1] == "  2020-03-26T00:00:00Z  issued as green, 420381 丹江口市 (湖北省 十堰市), until 2020-03-27T00:00:00Z")
    #expect(text.lines[2].hasSuffix("Z  set to yellow, by Li Lei: contact, \"of\" a case"))
    #expect(text.lines[3].hasSuffix("Z  set to none: as issued again, by Li Lei: tested\\u{202e}"))
    #expect(text.lines[4].hasSuffix("Z  set to red, by 李雷: ill"))
    #expect(text.lines[5] == "  now: red; gates learn of it with the next status list")
    for key in [[], ["--key", "5242ff70"], ["--key", "issuer.lypub"], ["--key", LedgerCommandTests.key.hex]] {
      let same = try await Binary.run(
        ["ledger", "history", "ledger", "--index", "\(index)"] + key, folder: issuer.folder)
      #expect(same.output == text.output)
    }
    let untouched = try await issuer.run("ledger", "history", "ledger", "--index", "\(issuer.indices[0])")
    #expect(untouched.lines.count == 3 && untouched.lines[2] == "  now: as issued")

    let value = try LedgerCommandTests.json(
      try await issuer.run("ledger", "history", "ledger", "--holder", reference, "--json"))
    guard case .array(let indices)? = value["indices"], case .array(let events)? = indices.first?["events"] else {
      throw Binary.Ended(how: "no indices")
    }
    #expect(indices.count == 1 && events.count == 4)
    #expect(indices[0]["keyId"] == "5242ff70" && indices[0]["publicKey"]?.string == LedgerCommandTests.key.hex)
    #expect(indices[0]["index"] == .integer(Int64(index)) && indices[0]["holder"] == .string(reference))
    #expect(indices[0]["handedOutTo"] == .null && indices[0]["override"] == "red")
    #expect(indices[0]["published"] == false)
    let hash = Hex.encode(issuer.credential(1).fields.holderHash.bytes.span)
    #expect(
      events[0] == [
        "event": "issued", "time": 1_585_180_800, "credential": 2, "status": "green", "region": 420_381,
        "lifetimeMinutes": 1440, "expiresAt": 1_585_267_200, "binding": "deviceKey", "holderHash": .string(hash),
        "run": .null, "line": .null, "origin": .null,
      ])
    let time = try #require(events[2]["time"])
    #expect(
      events[2] == [
        "event": "status", "time": time, "change": 2, "status": "none", "reason": "tested\u{202e}", "author": "Li Lei",
      ])
    guard case .object(let members) = indices[0] else { throw Binary.Ended(how: "no object") }
    #expect(
      members.map(\.key) == [
        "keyId", "publicKey", "index", "holder", "handedOutTo", "events", "override", "published",
      ])
    #expect(events[3]["status"] == "red" && events[3]["author"] == "李雷" && time.integer ?? 0 > IssuerFolder.time)
  }

  @Test func historySaysWhatGatesCanKnow() async throws {
    let issuer = try await IssuerFolder(holders: 2)
    func now(_ number: Int) async throws -> String? {
      let text = try await issuer.run("ledger", "history", "ledger", "--index", "\(issuer.indices[number])")
      return text.lines.last
    }
    try await issuer.change(0, to: .red)
    #expect(try await now(0) == "  now: red; gates learn of it with the next status list")
    #expect(try await now(1) == "  now: as issued")
    _ = try await issuer.publish()
    #expect(try await now(0) == "  now: red")
    let json = try await issuer.run(
      "ledger", "history", "ledger", "--holder", IssuerFolder.reference(0).hex, "--json")
    #expect(json.output.hasSuffix(#""override":"red","published":true}]}"# + "\n"))
    try await issuer.change(0, to: nil)
    #expect(try await now(0) == "  now: as issued; gates learn of it with the next status list")
    _ = try await issuer.publish("status2")
    #expect(try await now(0) == "  now: as issued")
  }

  @Test func historyKnowsRunsAndSeveralKeys() async throws {
    let issuer = try await IssuerFolder(holders: 1)
    let other = FakeKeys.signer(51).publicKey
    let ledger = try issuer.ledger
    try await ledger.add(other, domain: nil, firstCapacity: 10, at: IssuerFolder.time)
    let run = try await ledger.beginRun(under: other, input: "a", output: "b", rejects: nil, at: IssuerFolder.time)
    let step = IssueStep(run: run.id, after: 0, through: 17, lines: [17], rejections: [])
    let claims = try await IssuerFolder.issue(0..<1, in: ledger, under: other, step: step)
    try ledger.close()
    let reference = IssuerFolder.reference(0).hex
    let text = try await issuer.run("ledger", "history", "ledger", "--holder", reference)
    #expect(text.lines.count == 6 && text.lines[0].hasPrefix("index \(issuer.indices[0]) under key 5242ff70"))
    #expect(text.lines[3].hasPrefix("index \(claims[0].index) under key \(other.id.hex)"))
    #expect(text.lines[4].hasSuffix("until 2020-03-27T00:00:00Z, run 1 line 17"))
    let one = try await issuer.run("ledger", "history", "ledger", "--holder", reference, "--key", "lists.lykey")
    #expect(one.lines == Array(text.lines[3...]))
    let index = try await issuer.run("ledger", "history", "ledger", "--index", "1")
    #expect(index.status == 64)
    #expect(index.error.contains("name one with --key: \(LedgerCommandTests.key.hex), \(other.hex)"))
    let value = try LedgerCommandTests.json(
      try await issuer.run("ledger", "history", "ledger", "--holder", reference, "--json", "--key", other.id.hex))
    guard case .array(let indices)? = value["indices"], case .array(let events)? = indices.first?["events"] else {
      throw Binary.Ended(how: "no indices")
    }
    #expect(indices.count == 1 && events[0]["run"] == 1 && events[0]["line"] == 17)
  }

  @Test func historyRefusesWhatItCannotKnow() async throws {
    let issuer = try await IssuerFolder(holders: 1)
    let stranger = FakeKeys.issuer(2).publicKey
    for (arguments, status, says) in [
      ([String](), Int32(64), "give either --holder or --index"),
      (["--index", "1", "--holder", "00"], 64, "give either --holder or --index"),
      (["--holder", IssuerFolder.reference(0).hex.uppercased()], 64, "is no reference: a reference has 32 or 64"),
      (["--holder", "420381199001011234"], 64, "never an identity number"),
      (["--holder", String(repeating: "a", count: 48)], 64, "is no reference"),
      (["--holder", ""], 64, "is no reference"),
      (
        ["--holder", IssuerFolder.reference(9).hex], 65,
        "has given the holder \(IssuerFolder.reference(9).hex) no index"
      ),
      (["--index", "\(issuer.freeIndex)"], 65, "has given index \(issuer.freeIndex) under key 5242ff70 to nobody"),
      (["--index", "1000"], 65, "has given index 1000 under key 5242ff70 to nobody"),
      (["--index", "4294967295"], 65, "to nobody"), (["--index", "4294967296"], 64, "index"),
      (["--index", "1", "--key", stranger.hex], 64, "gives no indices under key \(stranger.id.hex)"),
      (["--index", "1", "--key", "nobody"], 66, "cannot open nobody"),
    ] {
      let answer = try await Binary.run(["ledger", "history", "ledger"] + arguments, folder: issuer.folder)
      #expect(
        answer.status == status && answer.error.contains(says) && answer.output.isEmpty, "\(arguments): \(answer)")
    }
  }

  // MARK: check

  @Test func checkFindsWhatMustNotBe() async throws {
    let issuer = try await IssuerFolder()
    let sound = try await issuer.run("ledger", "check", "ledger")
    #expect(sound.status == 0 && sound.output == "ledger is sound\n" && sound.error.isEmpty)
    #expect(try await issuer.run("ledger", "check", "ledger", "--json").output == #"{"findings":[],"notes":[]}"# + "\n")

    let ledger = try issuer.ledger
    _ = try await ledger.beginRun(
      under: LedgerCommandTests.key, input: "a", output: "b", rejects: nil, at: IssuerFolder.time)
    try ledger.close()
    let note = "run 1 from a into b is not finished: recorded up to line 0; resume it, if it is not going on"
    let noted = try await issuer.run("ledger", "check", "ledger")
    #expect(noted.status == 0 && noted.output == "ledger is sound\nnote: \(note)\n")

    // A status without a history.
    try await DatabaseQueue(path: issuer.folder.file("ledger")).write { [index = issuer.indices[0]] database in
      try database.execute(sql: "INSERT INTO override VALUES (1, ?, 3)", arguments: [index])
    }
    let finding = "key 5242ff70: the statuses of 1 indices are not those of their history"
    let found = try await issuer.run("ledger", "check", "ledger")
    #expect(found.status == 20 && found.output == "\(finding)\nnote: \(note)\n" && found.error.isEmpty)
    let json = try await issuer.run("ledger", "check", "ledger", "--json")
    #expect(json.status == 20)
    #expect(try LedgerCommandTests.json(json) == ["findings": [.string(finding)], "notes": [.string(note)]])
  }

  @Test func aCutLedgerIsDamaged() async throws {
    let issuer = try await IssuerFolder(holders: 200)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: issuer.folder.file("ledger"))))
    _ = try issuer.folder.write("cut", Array(bytes.prefix(bytes.count / 2)))
    let cut = try await issuer.run("ledger", "check", "cut")
    #expect(cut.status == 66 && cut.output.isEmpty, "\(cut)")
    #expect(cut.error.hasPrefix("luyin: the ledger cut is damaged ("), "\(cut)")
  }

  @Test func aLedgerOfANewerReleaseIsLeftAlone() async throws {
    let issuer = try await IssuerFolder()
    try await DatabaseQueue(path: issuer.folder.file("ledger")).write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('of a later release')")
    }
    for arguments in [
      ["ledger", "show", "ledger"], ["ledger", "add-key", "ledger", "--key", "lists.lykey"],
      ["status", "set", "red", "--ledger", "ledger", "--index", "\(issuer.indices[0])", "--reason", "x", "--by", "a"],
    ] {
      let answer = try await Binary.run(arguments, folder: issuer.folder)
      #expect(answer.status == 66 && answer.output.isEmpty, "\(answer)")
      #expect(answer.error == "luyin: ledger was written by a newer release; use that one\n")
    }
    let publish = try await issuer.publish()
    #expect(publish.status == 66 && !issuer.folder.exists("status1"))
  }

  // MARK: export

  @Test func exportsHaveEveryRow() async throws {
    let issuer = try await IssuerFolder(holders: 2)
    let ledger = try issuer.ledger
    let run = try await ledger.beginRun(
      under: LedgerCommandTests.key, input: "a", output: "b", rejects: nil, at: IssuerFolder.time)
    let step = IssueStep(run: run.id, after: 0, through: 7, lines: [7], rejections: [])
    let third = try await IssuerFolder.issue(2..<3, in: ledger, step: step)[0].index
    try ledger.close()
    for (status, reason) in [("yellow", "plain"), ("none", "a, \"b\"")] {
      _ = try await issuer.run(
        "status", "set", status, "--ledger", "ledger", "--index", "\(third)", "--reason", reason, "--by", "Li, Lei")
    }
    let key = LedgerCommandTests.key.hex
    let hash = Hex.encode(issuer.credential(0).fields.holderHash.bytes.span)
    let indices = issuer.indices + [third]

    let credentials = try await issuer.run("ledger", "export", "ledger", "--what", "credentials")
    #expect(credentials.status == 0 && credentials.error.isEmpty)
    let origins = [",", ",", "1,7"]
    #expect(
      credentials.lines == [
        "sequence,key,index,binding,holderHash,status,region,issuedAt,lifetimeMinutes,expiresAt,run,line"
      ]
        + (0..<3).map {
          "\($0 + 1),\(key),\(indices[$0]),deviceKey,\(hash),green,420381,1585180800,1440,1585267200,\(origins[$0])"
        })
    let objects = try await issuer.run("ledger", "export", "ledger", "--what", "credentials", "--format", "jsonl")
    #expect(objects.lines.count == 3)
    #expect(
      JSONValue(parsing: objects.lines[2].utf8) == [
        "sequence": 3, "key": .string(key), "index": .integer(Int64(third)), "binding": "deviceKey",
        "holderHash": .string(hash), "status": "green", "region": 420_381, "issuedAt": 1_585_180_800,
        "lifetimeMinutes": 1440, "expiresAt": 1_585_267_200, "run": 1, "line": 7,
      ])
    #expect(JSONValue(parsing: objects.lines[0].utf8)?["run"] == .null)

    let holders = try await issuer.run("ledger", "export", "ledger", "--what", "holders", "--out", "holders.csv")
    #expect(holders.status == 0 && holders.output.isEmpty)
    #expect(
      try issuer.folder.read("holders.csv")
        == "holder,key,index\n" + (0..<3).map { "\(IssuerFolder.reference($0).hex),\(key),\(indices[$0])\n" }.joined())
    #expect(try LedgerCommandTests.permissions("holders.csv", issuer.folder) == 0o600)
    let holder = try await issuer.run("ledger", "export", "ledger", "--what", "holders", "--format", "jsonl")
    #expect(
      JSONValue(parsing: holder.lines[1].utf8) == [
        "holder": .string(IssuerFolder.reference(1).hex), "key": .string(key), "index": .integer(Int64(indices[1])),
      ])

    let changes = try await issuer.run("ledger", "export", "ledger", "--what", "changes")
    #expect(changes.lines.count == 3 && changes.lines[0] == "number,key,index,status,time,reason,author")
    #expect(changes.lines[1].hasPrefix("1,\(key),\(third),yellow,") && changes.lines[1].hasSuffix(",plain,\"Li, Lei\""))
    #expect(changes.lines[2].hasSuffix(",\"a, \"\"b\"\"\",\"Li, Lei\""))
    let change = try await issuer.run("ledger", "export", "ledger", "--what", "changes", "--format", "jsonl")
    let value = try #require(JSONValue(parsing: change.lines[1].utf8))
    #expect(
      value == [
        "number": 2, "key": .string(key), "index": .integer(Int64(third)), "status": "none",
        "time": try #require(value["time"]), "reason": "a, \"b\"", "author": "Li, Lei",
      ])

    let there = try await issuer.run("ledger", "export", "ledger", "--what", "holders", "--out", "holders.csv")
    #expect(there.status == 73 && there.error.contains("holders.csv exists"))
    #expect(try issuer.folder.read("holders.csv").hasPrefix("holder,"))
    for arguments in [["--what", "nothing"], [], ["--what", "holders", "--format", "xml"]] {
      let answer = try await Binary.run(["ledger", "export", "ledger"] + arguments, folder: issuer.folder)
      #expect(answer.status == 64 && answer.output.isEmpty, "\(arguments)")
    }
  }

  @Test func exportsAreStreamed() async throws {
    let issuer = try await IssuerFolder(holders: 0, capacity: 100_000)
    let ledger = try issuer.ledger
    for start in stride(from: 0, to: 30_000, by: 100) {
      let requests = try (0..<100).map { number in
        let bytes = LedgerCommandTests.bytes(start + number)
        guard let reference = HolderReference(bytes.span) else { throw Binary.Ended(how: "16 bytes") }
        return try IssueRequest(
          reference: reference,
          holder: .deviceKey(FakeKeys.holderKey()), status: .green, region: 0, issuedAt: UInt32(IssuerFolder.time),
          lifetimeMinutes: 60)
      }
      _ = try await ledger.record(requests, under: LedgerCommandTests.key, isRevokedReplaced: false, step: nil)
    }
    try ledger.close()
    let all = try await issuer.run("ledger", "export", "ledger", "--what", "credentials", "--format", "jsonl")
    #expect(all.lines.count == 30_000 && all.lines[29_999].hasPrefix(#"{"sequence":30000,"#))

    // A reader that goes away is an error of the output, not a signal.
    let gone = try await Binary.run(
      [
        "-c",
        "{ \"$0\" ledger export ledger --what holders; echo \"status $?\" >&2; } | head -n 2", Binary.path,
      ], shell: issuer.folder)
    #expect(gone.lines.count == 2 && gone.lines[0] == "holder,key,index")
    #expect(gone.error.contains("cannot write to standard output") && gone.error.contains("status 74"), "\(gone.error)")

    let full = try await Binary.run(
      ["-c", "\"$0\" ledger export ledger --what holders > /dev/full", Binary.path], shell: issuer.folder)
    #expect(full.status == 74 && full.error.contains("cannot write to standard output"))
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    (0..<16).map { UInt8(truncatingIfNeeded: number >> (8 * min($0, 3))) }
  }
}
