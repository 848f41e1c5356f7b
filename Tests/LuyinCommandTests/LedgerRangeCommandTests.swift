import Foundation
import Luyin
import LuyinConformance
import LuyinIssuance
import LuyinVectors
import Testing

/// Indices that one ledger hands to another, by the built binary.
struct LedgerRangeCommandTests {
  private static let key = IssuerFolder.key

  @Test func aRangeGoesToAnotherLedger() async throws {
    let issuer = try await IssuerFolder(holders: 2)
    let handed = try await issuer.run(
      "ledger", "hand-out", "ledger", "--count", "3", "--to", "十堰\u{202e}", "--out", "range")
    #expect(handed.status == 0 && handed.error.isEmpty)
    #expect(handed.output == "range: 3 indices under key 5242ff70 for 十堰\\u{202e}; for one ledger alone\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: issuer.folder.file("range"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let value = try #require(JSONValue(parsing: try issuer.folder.read("range").utf8))
    guard case .object(let members) = value else { throw Binary.Ended(how: "no object") }
    #expect(members.map(\.key) == ["luyinRange", "key", "first", "count", "permutation", "firstCapacity"])
    #expect(value["luyinRange"] == 1 && value["key"]?.string == LedgerRangeCommandTests.key.hex)
    #expect(value["first"] == 2 && value["count"] == 3 && value["firstCapacity"] == 1000)
    #expect(value["permutation"]?.string?.utf8.count == 32)

    let made = try await issuer.run("ledger", "init", "county", "--range", "range")
    #expect(made.status == 0 && made.output == "county gives 3 indices under key 5242ff70\n")
    let county = try SQLiteLedger(opening: issuer.folder.file("county"))
    let claims = try await IssuerFolder.issue(10..<13, in: county)
    await #expect(throws: LedgerError.indicesUsedUp(LedgerRangeCommandTests.key.id)) {
      _ = try await IssuerFolder.issue(13..<14, in: county)
    }
    #expect(Set(claims.map(\.index)).isDisjoint(with: issuer.indices) && Set(claims.map(\.index)).count == 3)
    let later = try await IssuerFolder.issue(20..<25, in: issuer.ledger)
    #expect(Set(claims.map(\.index)).isDisjoint(with: later.map(\.index)))

    let again = try await issuer.run("ledger", "take", "county", "--range", "range")
    #expect(again.status == 64 && again.error.contains("the range has indices that this ledger had already"))
    _ = try await issuer.run(
      "ledger", "hand-out", "ledger", "--count", "1", "--to", "county", "--out", "range2", "--key", "5242ff70")
    let more = try await issuer.run("ledger", "take", "county", "--range", "range2")
    #expect(more.status == 0 && more.output == "county gives 1 indices under key 5242ff70, too\n")
    #expect(try await IssuerFolder.issue(13..<14, in: county).count == 1)

    let own = try await issuer.run("ledger", "take", "ledger", "--range", "range2")
    #expect(own.status == 64 && own.error == "luyin: the ledger has key 5242ff70 already\n")
    let shown = try await issuer.run("ledger", "show", "county")
    #expect(shown.lines.contains("  ranges       of another ledger, which makes its status lists"))
    #expect(!shown.output.contains("last list"))
    let json = try await issuer.run("ledger", "show", "county", "--json")
    #expect(json.output.contains(#""whole":false"#))
  }

  /// The ledger that makes the lists has the changes; the other says where to make them.
  @Test func statusesOfHandedOutIndicesAreSetWhereListsAreMade() async throws {
    let issuer = try await IssuerFolder(holders: 1)
    _ = try await issuer.run("ledger", "hand-out", "ledger", "--count", "3", "--to", "county", "--out", "range")
    _ = try await issuer.run("ledger", "init", "county", "--range", "range")
    let county = try SQLiteLedger(opening: issuer.folder.file("county"))
    let index = try await IssuerFolder.issue(10..<11, in: county)[0].index
    try county.close()
    let reference = IssuerFolder.reference(10).hex
    for subject in [["--holder", reference], ["--index", "\(index)"]] {
      let refused = try await Binary.run(
        ["status", "set", "red", "--ledger", "county", "--reason", "ill", "--by", "a"] + subject, folder: issuer.folder)
      #expect(refused.status == 64 && refused.output.isEmpty)
      #expect(
        refused.error
          == "luyin: status lists of key 5242ff70 are made by the ledger that its ranges came from; change statuses and "
          + "publish there, by the index that luyin ledger history tells here\n")
    }
    #expect(try await issuer.run("ledger", "history", "county", "--holder", reference).lines[0].contains("\(index)"))
    // But it can be told that an index is revoked: then it gives the holder no more credentials with it.
    let revoked = try await Binary.run(
      ["status", "set", "revoked", "--ledger", "county", "--reason", "lost", "--by", "a", "--holder", reference],
      folder: issuer.folder)
    #expect(revoked.status == 0)
    #expect(revoked.error.contains("from the ledger that the range came from: revoke the index there, too"))
    let set = try await issuer.run(
      "status", "set", "red", "--ledger", "ledger", "--index", "\(index)", "--reason", "ill", "--by", "Li Lei")
    #expect(set.status == 0, "\(set)")
    let history = try await issuer.run("ledger", "history", "ledger", "--index", "\(index)")
    #expect(history.lines.count == 3)
    #expect(history.lines[0].hasPrefix("index \(index) under key 5242ff70, handed out to county, 20"))
    #expect(history.lines[1].hasSuffix("  set to red, by Li Lei: ill"))
    #expect(history.lines[2] == "  now: red; gates learn of it with the next status list")
    let json = try await issuer.run("ledger", "history", "ledger", "--index", "\(index)", "--json")
    let value = try #require(JSONValue(parsing: json.lines[0].utf8))
    guard case .array(let indices)? = value["indices"] else { throw Binary.Ended(how: "no indices") }
    #expect(indices[0]["holder"] == .null && indices[0]["handedOutTo"] == "county" && indices[0]["override"] == "red")

    let publish = try await Binary.run(
      "status", "publish", "--ledger", "county", "--key", "issuer.lykey", "--root", "root1", "--next-update", "4h",
      "--expires", "2d", "--out", "list", folder: issuer.folder)
    #expect(publish.status == 64 && publish.error.contains("are made by the ledger that its ranges came from"))
    #expect(!issuer.folder.exists("list"))
  }

  @Test func tooManyIsRefused() async throws {
    let issuer = try await IssuerFolder(holders: 1, capacity: 10)
    #expect(try await issuer.publish().status == 0)
    for (arguments, status, says) in [
      (["--count", "10", "--to", "x"], Int32(65), "not enough indices left below the capacity, 10"),
      (["--count", "4294967296", "--to", "x"], 65, "has no index left under key 5242ff70"),
      (["--count", "0", "--to", "x"], 64, "--count must be 1 to 4294967296"),
      (["--count", "4294967297", "--to", "x"], 64, "--count must be 1 to 4294967296"),
      (["--count", "1"], 64, "--to"), (["--count", "1", "--to", ""], 64, "--to must be 1 to 256 bytes"),
      (["--count", "1", "--to", "a\nb"], 64, "--to must be 1 to 256 bytes of UTF-8 without control characters"),
      (["--count", "1", "--to", String(repeating: "x", count: 257)], 64, "--to must be 1 to 256 bytes"),
      (["--count", "1", "--to", "x", "--key", FakeKeys.issuer(2).publicKey.hex], 64, "gives no indices under key"),
    ] {
      let answer = try await Binary.run(
        ["ledger", "hand-out", "ledger", "--out", "range"] + arguments, folder: issuer.folder)
      #expect(answer.status == status && answer.error.contains(says) && !issuer.folder.exists("range"), "\(answer)")
    }
    _ = try issuer.folder.write("range", "mine")
    let there = try await issuer.run("ledger", "hand-out", "ledger", "--count", "1", "--to", "x", "--out", "range")
    #expect(there.status == 73 && there.error.contains("range exists"))
    #expect(try await issuer.ledger.keys()[0].handedOutCount == 0)
    let last = try await issuer.run(
      "ledger", "hand-out", "ledger", "--count", "9", "--to", String(repeating: "x", count: 256), "--out", "last")
    #expect(last.status == 0)
  }

  /// What is gone from the ledger is gone, so that it is never given twice.
  @Test func aFileThatCannotBeWrittenCostsTheIndices() async throws {
    let issuer = try await IssuerFolder(holders: 1)
    let answer = try await Binary.run(
      [
        "-c", "ulimit -f 0; trap '' XFSZ; exec \"$0\" ledger hand-out ledger --count 3 --to x --out range", Binary.path,
      ], shell: issuer.folder)
    // The limit holds for the ledger, too, which then has nothing handed out.
    #expect(answer.status == 74 && !issuer.folder.exists("range"), "\(answer)")
    #expect(try await issuer.ledger.keys()[0].handedOutCount == 0)

    let full = try await Binary.run(
      ["-c", "\"$0\" ledger hand-out ledger --count 3 --to x --out /dev/full/range", Binary.path], shell: issuer.folder)
    #expect(full.status == 73 && full.error.contains("its folder is missing"))
    // A name that no file may have, found out when the file is made.
    let name = String(repeating: "x", count: 300)
    let long = try await issuer.run("ledger", "hand-out", "ledger", "--count", "3", "--to", "x", "--out", name)
    #expect(long.status == 73, "\(long)")
    #expect(
      long.error.contains(
        "the ledger has the 3 indices as handed out and nobody has them: that costs nothing but their place; mend the fault "
          + "and hand out as many again"), "\(long.error)")
    #expect(try await issuer.ledger.keys()[0].handedOutCount == 3)
    let again = try await issuer.run("ledger", "hand-out", "ledger", "--count", "3", "--to", "x", "--out", "range")
    #expect(again.status == 0)
    #expect(JSONValue(parsing: try issuer.folder.read("range").utf8)?["first"] == 4)
  }

  // MARK: reading

  private static let sound: [(key: String, value: JSONValue)] = [
    ("luyinRange", 1), ("key", .string(key.hex)), ("first", 0), ("count", 5),
    ("permutation", "000102030405060708090a0b0c0d0e0f"), ("firstCapacity", 1000),
  ]

  private static func text(_ name: String, _ value: JSONValue?) -> String {
    JSONValue.object(
      sound.compactMap { member in
        guard member.key == name else { return member }
        return value.map { (name, $0) }
      }
    ).line
  }

  @Test(
    arguments: [
      ("luyinRange", 2, "luyinRange: is not 1, the version that this release reads"),
      ("luyinRange", "1", "luyinRange: is not 1"), ("luyinRange", nil, "luyinRange: is missing"),
      ("key", "00", "key: must be a public key: 64 lower-case hex digits"), ("key", nil, "key: is missing"),
      ("key", .string(String(repeating: "0", count: 64)), "key: "),
      ("first", -1, "first: must be an integer from 0 to 4294967295"),
      ("first", 4_294_967_296, "first: must be an integer from 0 to 4294967295"), ("first", nil, "first: is missing"),
      ("count", 0, "count: must be an integer from 1 to 4294967296"),
      ("count", 4_294_967_297, "count: must be an integer from 1 to 4294967296"), ("count", "5", "count: must be an"),
      ("permutation", "000102030405060708090A0b0c0d0e0f", "permutation: must be the secret of a permutation: 32 lower"),
      ("permutation", nil, "permutation: is missing"),
      ("firstCapacity", 0, "firstCapacity: must be an integer from 1 to 4294967296"),
      ("firstCapacity", 4_294_967_297, "firstCapacity: must be an integer"),
      ("firstCapacity", nil, "firstCapacity: is missing"),
    ] as [(String, JSONValue?, String)])
  func badRangesAreNamed(name: String, value: JSONValue?, says: String) async throws {
    let folder = try Folder()
    _ = try folder.write("range", LedgerRangeCommandTests.text(name, value))
    let answer = try await Binary.run("ledger", "init", "l", "--range", "range", folder: folder)
    #expect(answer.status == 66 && !folder.exists("l"))
    #expect(
      answer.error.hasPrefix("luyin: range is no range that \"luyin ledger hand-out\" made: \(says)"), "\(answer.error)"
    )
  }

  @Test func rangesAreReadStrictly() async throws {
    let folder = try Folder()
    for (text, says) in [
      ("", "hand-out\" made: "), ("[]", "the whole file: must be an object"), ("{", "hand-out\" made: "),
      (
        JSONValue.object(LedgerRangeCommandTests.sound + [("cuont", 1)]).line,
        "cuont: there is no such member; did you mean count?"
      ), (String(repeating: " ", count: 5000), "range is larger than 4096 bytes"),
    ] {
      _ = try folder.write("range", text)
      let answer = try await Binary.run("ledger", "init", "l", "--range", "range", folder: folder)
      #expect(answer.status == 66 && answer.error.contains(says) && !folder.exists("l"), "\(answer)")
    }
    _ = try folder.write("range", LedgerRangeCommandTests.text("", nil))
    #expect(try await Binary.run("ledger", "init", "l", "--range", "range", folder: folder).status == 0)
    _ = try folder.write(
      "foreign",
      JSONValue.object(
        LedgerRangeCommandTests.sound.map { member in
          switch member.key {
          case "first": ("first", 5)
          case "firstCapacity": ("firstCapacity", 2000)
          default: member
          }
        }
      ).line)
    let foreign = try await Binary.run("ledger", "take", "l", "--range", "foreign", folder: folder)
    #expect(
      foreign.status == 64 && foreign.error.contains("is not of the ledger that the key's other ranges came from"))
    // The last index there is.
    _ = try folder.write("last", LedgerRangeCommandTests.text("first", 4_294_967_291))
    #expect(try await Binary.run("ledger", "take", "l", "--range", "last", folder: folder).status == 0)
    _ = try folder.write("past", LedgerRangeCommandTests.text("first", 4_294_967_292))
    let past = try await Binary.run("ledger", "init", "m", "--range", "past", folder: folder)
    #expect(past.status == 66 && past.error.contains("count: must be an integer from 1 to 4"))
  }

  // MARK: index

  @Test func lookupsAreMadeAfterARunThatStopped() async throws {
    let issuer = try await IssuerFolder(holders: 0)
    let ledger = try issuer.ledger
    let run = try await ledger.beginRun(
      under: LedgerRangeCommandTests.key, input: "a", output: "b", rejects: nil, at: IssuerFolder.time)
    let step = IssueStep(run: run.id, after: 0, through: 20, lines: Array(1...20), rejections: [])
    _ = try await IssuerFolder.issue(0..<20, in: ledger, step: step)
    try ledger.close()
    let before = try await issuer.run("ledger", "check", "ledger")
    #expect(before.status == 0 && before.output.contains("note: key 5242ff70: 20 holders are not in the look-up yet"))
    let history = try await issuer.run("ledger", "history", "ledger", "--holder", IssuerFolder.reference(7).hex)
    let index = try await issuer.run("ledger", "index", "ledger")
    #expect(index.status == 0 && index.output == "ledger: all is looked up\n" && index.error.isEmpty)
    let after = try await issuer.run("ledger", "check", "ledger")
    #expect(after.status == 0 && !after.output.contains("look-up"))
    let same = try await issuer.run("ledger", "history", "ledger", "--holder", IssuerFolder.reference(7).hex)
    #expect(same.output == history.output && same.status == 0)
  }
}
