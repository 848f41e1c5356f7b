import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import Testing

/// Deltas of status lists and their way to a gate, by the built binary.
struct StatusDeltaCommandTests {
  private static let noon = StatusCommandTests.noon

  private static func run(_ arguments: String..., in folder: Folder) async throws -> Binary.Answer {
    try await Binary.run(["status"] + arguments, folder: folder)
  }

  /// Three lists of the example's issuer, and a gate whose trust list gives that one a status list.
  private static func folder() async throws -> Folder {
    let folder = try StatusCommandTests.folder()
    let index = ExampleCredential.index
    for (number, rows) in zip(1..., ["", "3,red\n\(index),yellow\n", "3,red\n\(index),red\n9,revoked\n"]) {
      let made = try await StatusCommandTests.compile(rows, number, capacity: 1_000_000, in: folder)
      #expect(made.status == 0, "\(made.error)")
    }
    var statusListKey = ExampleTrustList.policyEntry
    statusListKey.key = FakeKeys.signer(51).publicKey.bytes
    statusListKey.purpose = KeyPurpose.statusList.rawValue
    statusListKey.leastNumber = 0
    let trustList = ExampleTrustList.document { list in
      list.issuers[0].keys[0].leastNumber = 1
      list.issuers[0].keys.append(statusListKey)
    }
    _ = try folder.write("trust", trustList.bytes)
    _ = try await Binary.run("store", "init", "gate", "--root", "root1", folder: folder)
    let update = try await Binary.run("store", "update", "gate", "trust", "list1", "--at", noon, folder: folder)
    #expect(update.status == 0, "\(update.output)")
    return folder
  }

  private static func verify(_ credential: UnverifiedCredential, _ folder: Folder) async throws -> String {
    try await Binary.run("verify", "--store", "gate", "--at", noon, credential.text, folder: folder).output
  }

  @Test func chainOfDeltasTurnsGreenRedAtTheGate() async throws {
    let folder = try await StatusDeltaCommandTests.folder()
    let (green, red) = (ExampleCredential.issue(), ExampleCredential.issue(status: .red))
    #expect(try await StatusDeltaCommandTests.verify(green, folder).hasPrefix("genuine: green, 420381"))
    for (old, new, delta) in [("list1", "list2", "delta2"), ("list2", "list3", "delta3")] {
      #expect(try await StatusDeltaCommandTests.run("diff", old, new, "--out", delta, in: folder).status == 0)
    }
    _ = try await Binary.run("store", "update", "gate", "delta2", "--at", StatusDeltaCommandTests.noon, folder: folder)
    #expect(try await StatusDeltaCommandTests.verify(green, folder).hasPrefix("genuine: yellow by the status list"))
    #expect(try await StatusDeltaCommandTests.verify(red, folder).hasPrefix("genuine: red, 420381"))

    _ = try await Binary.run("bundle", "create", "delta3", "delta2", "--out", "news", folder: folder)
    let update = try await Binary.run(
      "store", "update", "gate", "news", "--at", StatusDeltaCommandTests.noon, folder: folder)
    #expect(update.status == 0 && update.lines[1].contains("accepted: delta to status list 3"), "\(update.output)")
    #expect(
      try await StatusDeltaCommandTests.verify(green, folder).hasPrefix("genuine: red by the status list, issued as"))
    let revoked = ExampleCredential.issue(index: 9)
    #expect(try await StatusDeltaCommandTests.verify(revoked, folder).hasPrefix("refuse (status.revoked)"))
    let unknown = ExampleCredential.issue(index: 1_000_000)
    #expect(try await StatusDeltaCommandTests.verify(unknown, folder).hasPrefix("refer (status.unknown)"))
  }

  @Test func keyOfPurposeStatusListMaySign() async throws {
    let folder = try await StatusDeltaCommandTests.folder()
    _ = try await StatusCommandTests.compile(
      "\(ExampleCredential.index),suspended\n", 5, capacity: 1_000_000, key: "lists.lykey",
      and: ["--for", "issuer.lypub"],
      in: folder)
    let update = try await Binary.run(
      "store", "update", "gate", "list5", "--at", StatusDeltaCommandTests.noon, folder: folder)
    #expect(update.status == 0 && update.output.contains("accepted: status list 5 of key 5242ff70"))
    let answer = try await StatusDeltaCommandTests.verify(ExampleCredential.issue(), folder)
    #expect(
      answer.hasPrefix("refer (status.suspended)") && answer.contains("[suspended by the status list, issued as green"))
  }

  @Test func differencesAreCounted() async throws {
    let folder = try await StatusDeltaCommandTests.folder()
    let text = try await StatusDeltaCommandTests.run("diff", "list2", "list3", "--out", "delta", in: folder)
    #expect(text.status == 0 && text.error.isEmpty)
    let byteCount = try Data(contentsOf: URL(fileURLWithPath: folder.file("delta"))).count
    let fullByteCount = try StatusCommandTests.document("list3", folder).bytes.count
    #expect(
      text.lines == [
        "from             status list 2: 1 yellow, 1 red, capacity 1000000",
        "to               status list 3: 2 red, 1 revoked, capacity 1000000", "now red          1",
        "now revoked      1", "delta            \(byteCount) bytes, the full list \(fullByteCount)",
      ])
    let json = try await StatusDeltaCommandTests.run("diff", "list3", "list2", "--json", in: folder)
    let value = try #require(JSONValue(parsing: json.lines[0].utf8))
    #expect(value["from"] == ["epoch": 0, "number": 3, "capacity": 1_000_000, "setSizes": ["red": 2, "revoked": 1]])
    #expect(value["changes"] == ["none": 1, "yellow": 1] && value["revokedNoMore"] == 1)
    #expect(value["delta"]?["bytes"] != nil && value["delta"]?["fullBytes"] != nil)
    #expect(
      json.error.contains("list2 has no number above that of list3") && json.error.contains("1 index is revoked no"))
    let shown = try await StatusDeltaCommandTests.run("show", "delta", in: folder)
    #expect(shown.lines[0] == "delta to status list 3 of domain \(Hex.encode(ExampleRoot.domain))")
    #expect(shown.lines.contains("red          1") && shown.output.contains("to the list whose body hash is "))
    let rows = try await StatusDeltaCommandTests.run("show", "delta", "--indices", in: folder)
    #expect(rows.lines == ["index,status", "271828,red", "9,revoked"])
    let base = try await StatusDeltaCommandTests.run("show", "list2", "--json", in: folder)
    let delta = try await StatusDeltaCommandTests.run("show", "delta", "--json", in: folder)
    let hash = JSONValue(parsing: base.lines[0].utf8)?["bodyHash"]?.string
    #expect(hash != nil && hash == JSONValue(parsing: delta.lines[0].utf8)?["baseHash"]?.string)

    _ = try await StatusCommandTests.compile("", 4, capacity: 10, in: folder)
    _ = try folder.write("other", ExampleStatusList.document(covering: 2, issuerSigners: [2]).bytes)
    for (old, new, status, says) in [
      ("list1", "list4", Int32(65), "there is no delta from list1 to list4: the capacity shrinks"),
      ("other", "list1", 65, "they cover different keys"), ("root1", "list1", 66, "root1 is no status list"),
      ("list1", "delta", 66, "delta is no status list"),
    ] {
      let answer = try await StatusDeltaCommandTests.run("diff", old, new, "--out", "out", in: folder)
      #expect(answer.status == status && answer.error.contains(says) && !folder.exists("out"), "\(answer)")
    }
    let again = try await StatusDeltaCommandTests.run("diff", "list2", "list3", "--out", "delta", in: folder)
    #expect(again.status == 73)
  }

  @Test func deltasAreAppliedInOrder() async throws {
    let folder = try await StatusDeltaCommandTests.folder()
    _ = try await StatusDeltaCommandTests.run("diff", "list1", "list2", "--out", "delta2", in: folder)
    _ = try await StatusDeltaCommandTests.run("diff", "list2", "list3", "--out", "delta3", in: folder)
    let applied = try await StatusDeltaCommandTests.run(
      "apply", "list1", "delta2", "delta3", "--out", "made", in: folder)
    #expect(applied.status == 0 && applied.error.contains("made: status list 3 of key 5242ff70"))
    #expect(try StatusCommandTests.document("made", folder).bytes == StatusCommandTests.document("list3", folder).bytes)

    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.file("delta2"))))
    bytes[100] ^= 1
    _ = try folder.write("damaged", bytes)
    for (arguments, status, says) in [
      (["list1", "delta3"], Int32(65), "delta3: delta.base at offset 156: it changes the list with the body hash "),
      (["list1", "delta2", "delta2"], 65, "and status list 2 has"),
      (["list1", "damaged"], 65, "damaged: document.bodyHash"), (["list1", "list2"], 66, "list2 is no delta"),
      (["delta2", "delta3"], 66, "delta2 is no status list"), (["list1", "none"], 66, "none"),
    ] {
      let answer = try await Binary.run(["status", "apply"] + arguments + ["--out", "out"], folder: folder)
      #expect(answer.status == status && answer.error.contains(says) && !folder.exists("out"), "\(answer)")
    }
  }

  @Test func checkTellsWhatIsWrong() async throws {
    let folder = try await StatusDeltaCommandTests.folder()
    _ = try await StatusDeltaCommandTests.run("diff", "list1", "list2", "--out", "delta2", in: folder)
    func check(_ files: String..., at time: String = StatusDeltaCommandTests.noon) async throws -> Binary.Answer {
      try await Binary.run(["status", "check"] + files + ["--at", time], folder: folder)
    }
    let sound = try await check("list1", "delta2", "list3")
    #expect(sound.status == 0)
    #expect(
      sound.lines == [
        "list1: sound: status list 1 of key 5242ff70 of domain 61f232c9",
        "delta2: sound: delta to status list 2 of key 5242ff70 of domain 61f232c9",
        "list3: sound: status list 3 of key 5242ff70 of domain 61f232c9",
      ])
    #expect(try await check("delta2").output.contains("not applied, since the list that it changes is not before it"))

    var forged = try StatusCommandTests.document("list1", folder).bytes
    forged[forged.count - 1] ^= 1
    _ = try folder.write("forged", forged)
    _ = try folder.write("unsigned", ExampleStatusList.document(issuerSigners: []).bytes)
    _ = try folder.write("cut", Array(forged.dropLast()))
    _ = try folder.write("wrong", ExampleStatusList.document([0, 0, 0, 9, 1, 9]).bytes)
    for (name, says) in [
      ("forged", "the signature by 5242ff70 does not verify"), ("unsigned", "nobody has signed it"),
      ("cut", "it was cut off or damaged; copy it again"),
      ("root1", "it is no status list; root check and trust check"),
      ("wrong", "statusList.status at offset 159"),
    ] {
      let answer = try await check(name, "list1")
      #expect(answer.status == 20 && answer.lines[0].hasPrefix("\(name): refused: ") && answer.lines[0].contains(says))
      #expect(answer.lines.last?.hasPrefix("list1: sound") == true, "one that is refused keeps no other out")
    }
    #expect(try await check("none").status == 66)

    _ = try await StatusCommandTests.compile("0,red\n1,red\n2,red\n", 6, capacity: 3, in: folder)
    #expect(
      try await check("list6", at: "2020-03-26T15:00:00Z").lines.dropFirst() == [
        "warning: list6: the next was due at 2020-03-26T15:00:00Z; hand it out",
        "warning: list6: index 2 is the last below the capacity: gates do not know the next; give out no more before a "
          + "list with a larger capacity",
        "warning: list6: its 3 indices are 0 to 2: indices in the order of issuing tell who was issued when; draw them at "
          + "random below the capacity",
      ])
    let soon = try await check("list1", at: "2020-03-28T10:00:00Z")
    #expect(
      soon.status == 0
        && soon.lines[1] == "warning: list1: it expires in 1 h 0 min, at 2020-03-28T11:00:00Z; hand out the next")
    #expect(
      try await check("list1", at: "2020-03-28T11:00:00Z").lines[1].contains("it expired at 2020-03-28T11:00:00Z"))
  }

  @Test func checkAsksAGateAndChangesNothing() async throws {
    let folder = try await StatusDeltaCommandTests.folder()
    _ = try await StatusDeltaCommandTests.run("diff", "list2", "list3", "--out", "delta3", in: folder)
    func check(_ files: String...) async throws -> Binary.Answer {
      try await Binary.run(
        ["status", "check"] + files + ["--store", "gate", "--at", StatusDeltaCommandTests.noon], folder: folder)
    }
    let chain = try await check("list1", "list2", "delta3")
    #expect(chain.status == 0)
    #expect(
      chain.lines == [
        "list1: held already: status list 1 of key 5242ff70 of domain 61f232c9",
        "list2: accepted: status list 2 of key 5242ff70 of domain 61f232c9",
        "delta3: accepted: delta to status list 3 of key 5242ff70 of domain 61f232c9",
      ])
    let alone = try await check("delta3")
    #expect(alone.status == 20 && alone.output.contains("refused (update.base)"), "nothing was kept")
    let older = try await check("list2", "list1")
    #expect(older.status == 20 && older.lines[1].contains("older than what is held"))
    _ = try folder.write("other", ExampleStatusList.document(covering: 2, issuerSigners: [2]).bytes)
    #expect(try await check("other").output.contains("refused (update.key)"))
    let missing = try await Binary.run("status", "check", "list1", "--store", "nothing", folder: folder)
    #expect(missing.status == 66)
  }
}
