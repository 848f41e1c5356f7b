import Foundation
import Luyin
import LuyinConformance
import LuyinIssuance
import LuyinVectors
import Testing

/// Status lists that are made of a ledger, by the built binary.
struct StatusPublishCommandTests {
  private static let domain = Hex.encode(ExampleRoot.domain)

  private static func bytes(_ name: String, _ folder: Folder) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder.file(name))))
  }

  private static func numbers(_ issuer: IssuerFolder) async throws -> UInt32? {
    try await issuer.ledger.outlines()[0].lastPublication?.number
  }

  @Test func listsSayWhatHolds() async throws {
    let issuer = try await IssuerFolder()
    for (number, status) in zip(0..., [Status.yellow, .red, .suspended, .revoked]) {
      try await issuer.change(number, to: status)
    }
    let answer = try await issuer.publish()
    #expect(answer.status == 0 && answer.output.isEmpty)
    let document = try StatusCommandTests.document("status1", issuer.folder)
    #expect(
      answer.error == """
        luyin: status1: status list 1 of key 5242ff70: 1 yellow, 1 red, 1 suspended, 1 revoked, capacity 1000, \
        \(document.bytes.count) bytes
        luyin: gates take it if the trust list gives key 5242ff70 epoch 0 and a leastNumber of 1

        """)
    #expect(document.header.domain.hex == StatusPublishCommandTests.domain)
    #expect(document.header.issuedAt == 1_585_184_400 && document.header.nextUpdate == 1_585_198_800)
    #expect(document.header.expires == 1_585_357_200 && document.header.number == 1 && document.header.epoch == 0)
    let indices: [Status: [UInt32]] = [
      .yellow: [issuer.indices[0]], .red: [issuer.indices[1]], .suspended: [issuer.indices[2]],
      .revoked: [issuer.indices[3]],
    ]
    #expect(try Array(document.body) == StatusList(capacity: 1000, indices: indices).body)
    let check = try await issuer.run("status", "check", "status1", "--at", StatusCommandTests.noon)
    #expect(check.status == 0 && check.output.contains("sound: status list 1 of key 5242ff70"))

    let next = try await issuer.publish("status2", more: ["--json"])
    let later = try StatusCommandTests.document("status2", issuer.folder)
    #expect(next.status == 0 && next.error.contains("luyin: nothing has changed since status list 1\n"))
    #expect(next.error.hasSuffix("epoch 0 and a leastNumber of 1 to 2\n"))
    #expect(Array(later.body) == Array(document.body) && later.header.number == 2)
    #expect(
      JSONValue(parsing: next.lines[0].utf8) == [
        "domain": .string(StatusPublishCommandTests.domain), "subject": .string(IssuerFolder.key.hex),
        "keyId": "5242ff70", "epoch": 0, "number": 2, "issuedAt": 1_585_184_400, "nextUpdate": 1_585_198_800,
        "expires": 1_585_357_200, "capacity": 1000,
        "setSizes": ["yellow": 1, "red": 1, "suspended": 1, "revoked": 1],
        "bytes": .integer(Int64(later.bytes.count)), "unchanged": true, "signer": .string(IssuerFolder.key.hex),
        "delta": .null, "fingerprint": .string(String(Hex.encode(later.header.digest.bytes.span).prefix(64))),
      ])
    #expect(next.lines.count == 1)
    try await issuer.change(0, to: nil)
    let third = try await issuer.publish("status3", more: ["--json"])
    #expect(third.output.contains(#""setSizes":{"red":1,"suspended":1,"revoked":1}"#))
    #expect(third.output.contains(#""unchanged":false"#) && !third.error.contains("nothing has changed"))
  }

  @Test func deltasMakeTheSameBytesAndGatesTakeThem() async throws {
    let issuer = try await IssuerFolder()
    let trustList = ExampleTrustList.document { list in list.issuers[0].keys[0].leastNumber = 1 }
    _ = try issuer.folder.write("trust", trustList.bytes)
    _ = try await issuer.run("store", "init", "gate", "--root", "root1")
    try await issuer.change(1, to: .yellow)
    #expect(try await issuer.publish("status1.lydoc").status == 0)
    let first = try await issuer.run(
      "store", "update", "gate", "trust", "status1.lydoc", "--at", StatusCommandTests.noon)
    #expect(first.status == 0 && first.output.contains("accepted: status list 1 of key 5242ff70"), "\(first)")

    try await issuer.change(0, to: .red)
    try await issuer.change(1, to: .revoked)
    let second = try await issuer.publish("status2.lydoc", more: ["--delta-from", "status1.lydoc", "--json"])
    let delta = try StatusPublishCommandTests.bytes("status2.lydelta", issuer.folder)
    #expect(second.status == 0, "\(second)")
    #expect(second.error.contains("luyin: status2.lydelta: delta from status list 1, \(delta.count) bytes\n"))
    #expect(JSONValue(parsing: second.lines[0].utf8)?["delta"] == ["from": 1, "bytes": .integer(Int64(delta.count))])
    let applied = try await issuer.run("status", "apply", "status1.lydoc", "status2.lydelta", "--out", "applied")
    #expect(applied.status == 0)
    let (made, full) = (
      try StatusPublishCommandTests.bytes("applied", issuer.folder),
      try StatusPublishCommandTests.bytes("status2.lydoc", issuer.folder)
    )
    #expect(made == full)
    let check = try await issuer.run(
      "status", "check", "status2.lydelta", "--store", "gate", "--at", StatusCommandTests.noon)
    #expect(check.status == 0 && check.output.contains("accepted: delta to status list 2"), "\(check)")
    let update = try await issuer.run("store", "update", "gate", "status2.lydelta", "--at", StatusCommandTests.noon)
    #expect(update.status == 0 && update.output.contains("accepted: delta to status list 2"))
    for (number, says) in [
      (0, "genuine: red by the status list, issued as green"), (1, "refuse (status.revoked)"), (2, "genuine: green"),
    ] {
      let verdict = try await issuer.run(
        "verify", "--store", "gate", "--at", StatusCommandTests.noon, issuer.credential(number).text)
      #expect(verdict.output.hasPrefix(says), "\(verdict.output)")
    }

    // Unchanged, from an older list, into another file.
    let third = try await issuer.publish(
      "status3", more: ["--delta-from", "status1.lydoc", "--delta-out", "1-3.lydelta"])
    #expect(third.status == 0 && issuer.folder.exists("1-3.lydelta") && !issuer.folder.exists("status3.lydelta"))
    #expect(
      third.error.contains(
        "status1.lydoc is not the last list of the ledger, which is number 2: gates that hold that one need another"))
    let fourth = try await issuer.publish("status4", more: ["--delta-from", "status3"])
    #expect(fourth.status == 0 && !fourth.error.contains("is not the last list"))
    _ = try await issuer.run("status", "apply", "status3", "status4.lydelta", "--out", "applied4")
    let (last, whole) = (
      try StatusPublishCommandTests.bytes("applied4", issuer.folder),
      try StatusPublishCommandTests.bytes("status4", issuer.folder)
    )
    #expect(last == whole)
    let bundle = try await issuer.run(
      "store", "update", "gate", "1-3.lydelta", "status4", "--at", StatusCommandTests.noon)
    #expect(bundle.output.contains("accepted: status list 4"))
  }

  @Test func deltasThatCannotBeAreRefusedBeforeTheNumberIsGiven() async throws {
    let issuer = try await IssuerFolder()
    _ = try await issuer.publish()
    let other = ExampleStatusList.document(covering: 2, issuerSigners: [2])
    _ = try issuer.folder.write("other", other.bytes)
    _ = try issuer.folder.write(
      "domain", ExampleStatusList.document(of: [UInt8](repeating: 7, count: 32)).bytes)
    _ = try issuer.folder.write("nine", ExampleStatusList.document(ExampleStatusList.body, 9).bytes)
    _ = try issuer.folder.write("epoch", ExampleStatusList.document(ExampleStatusList.body, 1, epoch: 1).bytes)
    _ = try issuer.folder.write(
      "wide", ExampleStatusList.document(FakeStatusBody(capacity: 2000, [:]).bytes, 1).bytes)
    _ = try issuer.folder.write("there.lydelta", "")
    for (more, status, says) in [
      (["--delta-from", "none"], Int32(66), "cannot open none"),
      (["--delta-from", "root1"], 66, "root1 is no status list"),
      (["--delta-from", "other"], 65, "other does not cover key 5242ff70"),
      (["--delta-from", "domain"], 65, "domain is of another domain"),
      (["--delta-from", "nine"], 65, "nine is status list 9, and the next of the ledger has number 2"),
      (["--delta-from", "epoch"], 65, "epoch is status list 1 of epoch 1, and the next"),
      (["--delta-from", "wide"], 65, "there is no delta from wide to status2: the capacity shrinks"),
      (["--delta-from", "status1", "--delta-out", "there.lydelta"], 73, "there.lydelta exists"),
      (["--delta-from", "status1", "--delta-out", "no/x"], 73, "its folder is missing"),
      (["--delta-from", "status1", "--delta-out", "status2"], 64, "would be the same file, status2"),
      (["--delta-out", "x"], 64, "--delta-out goes with --delta-from"),
    ] {
      let answer = try await issuer.publish("status2", more: more)
      #expect(answer.status == status && answer.error.contains(says) && answer.output.isEmpty, "\(more): \(answer)")
      #expect(!issuer.folder.exists("status2") && !issuer.folder.exists("status2.lydelta"))
    }
    let same = try await issuer.publish("new.lydelta", more: ["--delta-from", "status1"])
    #expect(same.status == 64 && same.error.contains("would be the same file, new.lydelta"))
    #expect(try await StatusPublishCommandTests.numbers(issuer) == 1)
    let sound = try await issuer.publish("status2", more: ["--delta-from", "nine", "--number", "10"])
    #expect(sound.status == 0)
  }

  @Test func wrongUseIsToldAndGivesNoNumber() async throws {
    let issuer = try await IssuerFolder()
    _ = try await issuer.publish(more: ["--number", "5", "--epoch", "2"])
    _ = try issuer.folder.write("there", "")
    let stranger = FakeKeys.issuer(2).publicKey
    for (more, status, says) in [
      (["--number", "5"], Int32(65), "the last status list has number 5; the next must be above it"),
      (["--number", "1"], 65, "the last status list has number 5"),
      (["--number", "0"], 64, "--number must be 1 or more"),
      (["--epoch", "1"], 65, "--epoch 1 is below that of the last status list, 2"),
      (["--root", "root1", "--domain", "00"], 64, "give either --root or --domain"),
      (
        ["--domain", String(repeating: "1", count: 64)], 64,
        "by the ledger key 5242ff70 is of the domain \(StatusPublishCommandTests.domain)"
      ), (["--root", "issuer.lypub"], 66, "is no root"), (["--expires", "3h"], 64, "--expires not shorter"),
      (["--next-update", "0m"], 64, "longer than nothing"), (["--out", "there"], 73, "there exists"),
      (["--out", "no/list"], 73, "its folder is missing"), (["--key", "none"], 66, "cannot open none"),
      (["--key", "issuer.lypub"], 64, "issuer.lypub"), (["--ledger", "none"], 66, "there is no ledger at none"),
      (
        ["--key", "lists.lykey"], 64,
        "gives no indices under key \(FakeKeys.signer(51).publicKey.id.hex), which signs; name the key that the list covers "
          + "with --for"
      ), (["--for", stranger.hex], 64, "gives no indices under key \(stranger.id.hex)"),
      (["--issued-at", "4294967296"], 64, "--issued-at must lie between 1970 and 2106"),
    ] {
      let answer = try await issuer.publish("status2", more: more)
      #expect(answer.status == status && answer.error.contains(says) && answer.output.isEmpty, "\(more): \(answer)")
      #expect(!issuer.folder.exists("status2") && !issuer.folder.exists("list"))
    }
    #expect(try await StatusPublishCommandTests.numbers(issuer) == 5)
    // What was in the last list is so again, if nobody says another.
    let next = try await issuer.publish("status2")
    #expect(next.status == 0 && next.error.contains("status list 6 of epoch 2 of key 5242ff70"))
    let last = try await issuer.publish("status3", more: ["--number", "4294967295", "--epoch", "3"])
    #expect(last.status == 0)
    let past = try await issuer.publish("status4")
    #expect(past.status == 65 && past.error.contains("has the last number there is; issue under a new key"))
  }

  @Test func aKeyWithoutADomainNeedsOne() async throws {
    let issuer = try await IssuerFolder(hasDomain: false)
    let without = try await issuer.publish()
    #expect(without.status == 64 && without.error.contains("does not know the domain of key 5242ff70; give --root or"))
    for (out, more) in [("a", ["--root", "root1"]), ("b", ["--domain", StatusPublishCommandTests.domain])] {
      #expect(try await issuer.publish(out, more: more).status == 0)
      #expect(
        try StatusCommandTests.document(out, issuer.folder).header.domain.hex == StatusPublishCommandTests.domain)
    }
  }

  @Test func anotherKeyMaySign() async throws {
    let issuer = try await IssuerFolder()
    let signer = FakeKeys.signer(51).publicKey
    for (out, covered) in [("a", "5242ff70"), ("b", "issuer.lypub"), ("c", IssuerFolder.key.hex)] {
      let answer = try await issuer.publish(out, more: ["--key", "lists.lykey", "--for", covered, "--json"])
      #expect(answer.status == 0, "\(answer)")
      #expect(answer.error.contains(", and lists \(signer.id.hex), which has signed, for the same issuer"))
      let value = JSONValue(parsing: answer.lines[0].utf8)
      #expect(value?["signer"]?.string == signer.hex && value?["keyId"] == "5242ff70")
    }
    let shown = try await issuer.run("status", "show", "c")
    #expect(shown.lines.last == "signed by    \(signer.id.hex)  \(signer.hex)")
  }

  @Test func passphrasesComeFromAFile() async throws {
    let issuer = try await IssuerFolder()
    _ = try issuer.folder.write("pass", "correct horse\n")
    let made = try await issuer.run("key", "new", "--out", "new.lykey", "--passphrase-file", "pass")
    #expect(made.status == 0, "\(made)")
    let answer = try await issuer.publish(
      more: ["--key", "new.lykey", "--for", "5242ff70", "--passphrase-file", "pass"])
    #expect(answer.status == 0, "\(answer)")
    _ = try issuer.folder.write("wrong", "battery\n")
    let wrong = try await issuer.publish(
      "status2", more: ["--key", "new.lykey", "--for", "5242ff70", "--passphrase-file", "wrong"])
    #expect(wrong.status == 64 && !issuer.folder.exists("status2"))
    #expect(try await StatusPublishCommandTests.numbers(issuer) == 1)
  }

  @Test func whatItsAuthorShouldKnowIsSaid() async throws {
    let issuer = try await IssuerFolder(holders: 4, capacity: 10)
    let first = try await issuer.publish()
    #expect(first.status == 0 && first.error.split(separator: "\n").count == 2)
    _ = try await IssuerFolder.issue(4..<9, in: issuer.ledger)
    let late = try await issuer.publish("status2", more: ["--issued-at", "1585357200"])
    #expect(late.status == 0)
    #expect(
      late.error.contains(
        "luyin: status list 1 had expired at 2020-03-28T01:00:00Z: since then gates have referred every credential of the "
          + "key; bring this list to all of them\n"))
    #expect(
      late.error.contains(
        "luyin: the capacity has grown from 10 to 20: indices from 10 on are unknown to gates until they have this list\n"
      ))
    #expect(!late.error.contains("nothing has changed"))
    let just = try await issuer.publish("status3", more: ["--issued-at", "1585357200"])
    #expect(!just.error.contains("expired") && !just.error.contains("capacity has grown"))
  }

  /// The number is given before the file is written, so that none is given twice.
  @Test func aListThatCannotBeWrittenUsesUpItsNumber() async throws {
    let issuer = try await IssuerFolder()
    // A name that no file may have, found out when the file is made.
    let name = String(repeating: "x", count: 300)
    let lost = try await issuer.publish(name, more: ["--json"])
    #expect(lost.status == 73 && lost.output.isEmpty)
    #expect(
      lost.error.contains(
        "; the ledger has given number 1, which is used up; mend the fault and publish again, under the next"),
      "\(lost.error)")
    #expect(try await StatusPublishCommandTests.numbers(issuer) == 1)
    let next = try await issuer.publish("status2")
    #expect(next.status == 0)
    #expect(try StatusCommandTests.document("status2", issuer.folder).header.number == 2)
    let delta = try await issuer.publish("status3", more: ["--delta-from", "status2", "--delta-out", name])
    #expect(delta.status == 73 && issuer.folder.exists("status3"))
    #expect(
      delta.error.contains(
        "; status3 is written and sound: make the delta of it with \"luyin status diff status2 status3 --out …\""),
      "\(delta.error)")
    let made = try await issuer.run("status", "diff", "status2", "status3", "--out", "delta")
    #expect(made.status == 0)
  }

  /// Whoever comes second hears of it.
  @Test func noNumberIsGivenTwice() async throws {
    let issuer = try await IssuerFolder()
    let statuses = try await withThrowingTaskGroup(of: (out: String, answer: Binary.Answer).self) { group in
      for number in 1...4 {
        group.addTask { ("list\(number)", try await issuer.publish("list\(number)")) }
      }
      return try await group.reduce(into: [:]) { $0[$1.out] = $1.answer }
    }
    var numbers: [UInt32] = []
    for (out, answer) in statuses {
      if answer.status == 0 {
        numbers.append(try StatusCommandTests.document(out, issuer.folder).header.number)
      } else {
        #expect(answer.status == 65 && !issuer.folder.exists(out), "\(answer)")
        #expect(
          answer.error.contains("the ledger has changed since") || answer.error.contains("the next must be above it"))
      }
    }
    #expect(numbers.sorted() == numbers.indices.map { UInt32($0 + 1) } && !numbers.isEmpty)
    #expect(try await StatusPublishCommandTests.numbers(issuer) == UInt32(numbers.count))
  }

  /// Root may write anywhere.
  @Test(.enabled(if: getuid() != 0)) func aFolderThatMayNotBeWrittenCostsNothing() async throws {
    let issuer = try await IssuerFolder()
    let closed = issuer.folder.file("closed")
    try FileManager.default.createDirectory(
      atPath: closed, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
    let answer = try await issuer.publish("closed/list")
    #expect(answer.status == 73 && answer.error.contains("its folder is missing or may not be written"))
    #expect(try await StatusPublishCommandTests.numbers(issuer) == nil)
  }
}
