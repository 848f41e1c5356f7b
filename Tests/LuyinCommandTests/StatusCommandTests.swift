import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

/// Status lists as an issuer makes them, by the built binary.
struct StatusCommandTests {
  static let noon = "2020-03-26T12:00:00Z"
  /// 2020-03-26T11:00:00Z.
  static let issuedAt: UInt32 = 1_585_220_400

  /// A folder with the example's root, the key of its issuer, and another key of that issuer.
  static func folder() throws -> Folder {
    let folder = try Folder()
    _ = try folder.write("root1", ExampleRoot.first.bytes)
    _ = try folder.write("issuer.lykey", KeyFile.unencrypted(FakeKeys.issuer(1)).bytes)
    _ = try folder.write("issuer.lypub", FakeKeys.issuer(1).publicKey.hex)
    _ = try folder.write("lists.lykey", KeyFile.unencrypted(FakeKeys.signer(51)).bytes)
    return folder
  }

  /// Compiles rows of `index,status`; from a file if the command may end before it has read them.
  static func compile(
    _ rows: String, _ number: Int = 1, capacity: Int = 1000, key: String = "issuer.lykey", out: String? = nil,
    and more: [String] = [], isPiped: Bool = true, in folder: Folder
  ) async throws -> Binary.Answer {
    let rows = "index,status\n" + rows
    let input = isPiped ? "-" : try folder.write("rows.csv", rows)
    let arguments = [
      "status", "compile", input, "--key", key, "--root", "root1", "--capacity", "\(capacity)", "--number", "\(number)",
      "--issued-at", "\(issuedAt)", "--next-update", "4h", "--expires", "2d", "--out", out ?? "list\(number)",
    ]
    return try await Binary.run(arguments + more, input: isPiped ? Array(rows.utf8) : [], folder: folder)
  }

  static func document(_ name: String, _ folder: Folder) throws -> UnverifiedDocument {
    try UnverifiedDocument(decoding: Array(Data(contentsOf: URL(fileURLWithPath: folder.file(name)))))
  }

  static func body(_ name: String, _ folder: Folder) throws -> [UInt8] { Array(try document(name, folder).body) }

  // MARK: compile

  @Test func csvAndJSONMakeTheWorkedExample() async throws {
    let folder = try StatusCommandTests.folder()
    let csv = try await StatusCommandTests.compile(
      "700,yellow\n3,yellow\n42,revoked\n101,yellow\n100,yellow\n", in: folder)
    #expect(csv.status == 0 && csv.output.isEmpty)
    #expect(
      csv.error == """
        luyin: list1: status list 1 of key 5242ff70: 4 yellow, 1 revoked, capacity 1000, 276 bytes
        luyin: gates take it if the trust list gives key 5242ff70 epoch 0 and a leastNumber of 1

        """)
    #expect(try StatusCommandTests.body("list1", folder) == ExampleStatusList.body)
    let document = try StatusCommandTests.document("list1", folder)
    #expect(document.header.nextUpdate == document.header.issuedAt + 14_400)
    #expect(document.header.expires == document.header.issuedAt + 172_800)

    _ = try folder.write(
      "sets.json", #" {"capacity": 1000, "sets": {"revoked": [42], "yellow": [101, 3, 700, 100], "red": []}}"#)
    let json = try await Binary.run(
      "status", "compile", "sets.json", "--key", "issuer.lykey", "--domain", Hex.encode(ExampleRoot.domain), "--number",
      "1", "--issued-at", "\(StatusCommandTests.issuedAt)", "--next-update", "2020-03-26T15:00:00Z", "--expires",
      "2d", "--capacity", "1000", "--out", "other", folder: folder)
    #expect(json.status == 0, "\(json.error)")
    #expect(try folder.read("other") == folder.read("list1"))
  }

  @Test func everyBadRowIsNamed() async throws {
    let folder = try StatusCommandTests.folder()
    let answer = try await StatusCommandTests.compile(
      "3,green\n3x,yellow\n1000,red\n4,yelow\n5\n7,red\n7,yellow\n\"9,red\n8,red\n8,red\n4294967296,red\n", in: folder)
    #expect(answer.status == 65 && !folder.exists("list1"))
    let expected = [
      "2:3: status must be yellow, red, suspended, revoked; leave the index out",
      "3:1: index must be a number from 0 to 4294967295", "4:1: index 1000 is not below the capacity, 1000",
      "5:3: status must be yellow, red, suspended, revoked; did you mean yellow?",
      "6:1: the row has 1 fields and the header 2", "9:1: a quote that is never closed",
      "12:1: index must be a number", "8: index 7, here yellow, stands on line 7, as red, too",
      "11: index 8, here red, stands on line 10, as red, too; take one out; nothing was written",
    ]
    let lines = answer.error.split(separator: "\n")
    #expect(lines.count == expected.count)
    for (line, text) in zip(lines, expected) { #expect(line.hasPrefix("luyin: standard input:\(text)"), "\(line)") }
    let many = try await StatusCommandTests.compile(String(repeating: "x,red\n", count: 30_000), in: folder)
    #expect(many.status == 65 && many.error.split(separator: "\n").count == 21)
    #expect(many.error.contains("standard input: and 29980 more; nothing was written"))
  }

  @Test(arguments: [
    (#"{"capacity": 10, "sets": {"yellow": [1, 10]}}"#, 65, "sets.yellow[1]: index 10 is not below the capacity, 10"),
    (
      #"{"capacity": 10, "sets": {"yellow": [1], "red": [2, 1]}}"#, 65,
      "sets.red[1]: index 1, here red, stands at sets.yellow[0] too"
    ),
    (#"{"capacity": 10, "sets": {"yellow": [1, "2"]}}"#, 65, "sets.yellow[1]: index must be a number"),
    (#"{"capacity": 10, "sets": {"green": [1]}}"#, 65, "sets.green: there is no such member"),
    (#"{"capacity": 11, "sets": {}}"#, 65, "capacity: is 11, but --capacity says 10"),
    (#"{"capacity": 0, "sets": {}}"#, 65, "capacity: must be an integer from 1 to 4294967296"),
    (#"{"sets": {}}"#, 65, "capacity: is missing"), ("{\n  oops", 66, ":2:3: this is no JSON"),
    ("\u{feff}{\"capacity\": 10, \"sets\": {}}", 66, "begins with a byte order mark"),
    ("number,status\n", 66, ":1:1: unknown column \"number\"; columns are index, status"),
    ("index\n", 66, "the column status is missing"), ("", 66, "has no header"),
  ])
  func badInputIsNamed(input: String, status: Int32, says: String) async throws {
    let folder = try StatusCommandTests.folder()
    _ = try folder.write("in", input)
    let answer = try await Binary.run(
      "status", "compile", "in", "--key", "issuer.lykey", "--root", "root1", "--number", "1", "--next-update", "4h",
      "--expires", "2d", "--capacity", "10", "--out", "list", folder: folder)
    #expect(answer.status == status && answer.error.contains(says), "\(answer)")
    #expect(answer.error.hasPrefix("luyin: in") && !folder.exists("list"))
  }

  @Test func wrongUseIsTold() async throws {
    let folder = try StatusCommandTests.folder()
    _ = try folder.write("there", "")
    for (more, status, says) in [
      (["--domain", Hex.encode(ExampleRoot.domain)], Int32(64), "either --root or --domain"),
      (["--capacity", "4294967297"], 64, "--capacity must be 1 to 4294967296"), (["--number", "0"], 64, "1 or more"),
      (["--expires", "3h"], 64, "--expires not shorter"), (["--next-update", "0m"], 64, "longer than nothing"),
      (["--for", "nobody"], 66, "nobody"), (["--out", "there"], 73, "there exists"), (["--key", "none"], 66, "none"),
      (["--format", "json"], 66, "this is no JSON"), (["--root", "issuer.lypub"], 66, "is no root"),
    ] {
      let answer = try await StatusCommandTests.compile("1,red\n", and: more, isPiped: false, in: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(more): \(answer)")
    }
    for (arguments, status, says) in [
      (["show", "root1"], Int32(66), "root1 is no status list: document.kind"), (["show", "none"], 66, "none"),
      (["lookup", "root1", "1"], 66, "root1 is no status list"), (["lookup", "root1"], 64, "indices"),
    ] {
      let answer = try await Binary.run(["status"] + arguments, folder: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(arguments): \(answer)")
    }
  }

  @Test func anotherKeyMaySign() async throws {
    let folder = try StatusCommandTests.folder()
    let answer = try await StatusCommandTests.compile(
      "7,red\n", 4, key: "lists.lykey", and: ["--for", "issuer.lypub", "--epoch", "2"], in: folder)
    let signer = FakeKeys.signer(51).publicKey
    #expect(answer.status == 0)
    #expect(answer.error.contains("list4: status list 4 of epoch 2 of key 5242ff70: 1 red"))
    #expect(answer.error.contains("epoch 2 and a leastNumber of 1 to 4, and lists \(signer.id.hex), which has signed"))
    let header = try StatusCommandTests.document("list4", folder).header
    #expect(header.subject == DocumentSubject(FakeKeys.issuer(1).publicKey) && header.epoch == 2)
    let shown = try await Binary.run("status", "show", "list4", folder: folder)
    #expect(shown.lines.last == "signed by    \(signer.id.hex)  \(signer.hex)")
  }

  // MARK: show and lookup

  @Test func indicesCompileToTheSameBody() async throws {
    let folder = try StatusCommandTests.folder()
    var random = SeededRandom(seed: 7)
    let indices = Array(Set((0..<20_000).map { _ in UInt32.random(in: 0..<1_000_000, using: &random) })).sorted()
    let statuses = ["yellow", "red", "suspended", "revoked"]
    let rows = indices.shuffled(using: &random).map { "\($0),\(statuses[Int($0 % 4)])\n" }.joined()
    _ = try await StatusCommandTests.compile(rows, capacity: 1_000_000, in: folder)
    let shown = try await Binary.run("status", "show", "list1", "--indices", folder: folder)
    let expected = (0..<4).flatMap { status in
      indices.filter { Int($0 % 4) == status }.map { "\($0),\(statuses[status])" }
    }
    #expect(shown.status == 0 && shown.lines == ["index,status"] + expected)
    let again = try await StatusCommandTests.compile(
      String(shown.output.dropFirst("index,status\n".count)), capacity: 1_000_000, out: "again", in: folder)
    #expect(again.status == 0)
    #expect(try StatusCommandTests.body("again", folder) == StatusCommandTests.body("list1", folder))
    let json = try await Binary.run("status", "show", "list1", "--indices", "--json", folder: folder)
    let value = try #require(JSONValue(parsing: json.lines[0].utf8))
    let form = JSONValue.object([
      ("capacity", try #require(value["capacity"])), ("sets", try #require(value["sets"])),
    ])
    _ = try folder.write("form.json", form.line)
    let third = try await Binary.run(
      "status", "compile", "form.json", "--key", "issuer.lykey", "--root", "root1", "--number", "2", "--next-update",
      "4h", "--expires", "2d", "--out", "third", folder: folder)
    #expect(third.status == 0, "\(third.error)")
    #expect(try StatusCommandTests.body("third", folder) == StatusCommandTests.body("list1", folder))
  }

  @Test func showSaysWhatThereIs() async throws {
    let folder = try StatusCommandTests.folder()
    _ = try await StatusCommandTests.compile("3,yellow\n100,yellow\n42,revoked\n", 7, in: folder)
    let shown = try await Binary.run("status", "show", "list7", folder: folder)
    let key = FakeKeys.issuer(1).publicKey.hex
    #expect(
      shown.lines.prefix(9) == [
        "status list 7 of domain \(Hex.encode(ExampleRoot.domain))", "issued       2020-03-26T11:00:00Z",
        "next update  2020-03-26T15:00:00Z", "expires      2020-03-28T11:00:00Z", "key          5242ff70  \(key)",
        "epoch        0", "capacity     1000", "yellow       2", "revoked      1",
      ])
    #expect(
      shown.lines[9].hasPrefix("body         22 bytes, ") && shown.lines[9].contains(" times the entropy of random"))
    #expect(shown.lines[10].hasPrefix("fingerprint  ") && shown.lines[11] == "signed by    5242ff70  \(key)")

    let json = try await Binary.run("status", "show", "list7", "--json", folder: folder)
    let value = try #require(JSONValue(parsing: json.lines[0].utf8))
    guard case .object(let members) = value else { throw Binary.Ended(how: "no object") }
    #expect(
      members.map(\.key) == [
        "kind", "delta", "domain", "subject", "keyId", "epoch", "number", "issuedAt", "nextUpdate", "expires",
        "capacity", "setSizes", "entropyBits", "bodyBytes", "bodyHash", "signatures", "fingerprint",
      ])
    #expect(value["setSizes"] == ["yellow": 2, "revoked": 1] && value["bodyBytes"] == 22 && value["entropyBits"] == 33)
    #expect(value["signatures"] == [["key": .string(key), "keyId": "5242ff70", "verifies": true]])

    var bytes = try StatusCommandTests.document("list7", folder).bytes
    bytes[bytes.count - 1] ^= 1
    _ = try folder.write("forged", bytes)
    let forged = try await Binary.run("status", "show", "forged", folder: folder)
    #expect(forged.status == 0 && forged.output.contains("the signature does not verify"))
  }

  @Test func lookupAnswersEachIndex() async throws {
    let folder = try StatusCommandTests.folder()
    _ = try await StatusCommandTests.compile("3,yellow\n100,suspended\n42,revoked\n", in: folder)
    let answer = try await Binary.run("status", "lookup", "list1", "42", "3", "4", "999", "1000", folder: folder)
    #expect(answer.status == 0 && answer.output == "42 revoked\n3 yellow\n4 none\n999 none\n1000 unknown\n")
    let json = try await Binary.run("status", "lookup", "list1", "--json", "100", folder: folder)
    #expect(json.output == #"{"index":100,"answer":"suspended"}"# + "\n")
    let stream = try await Binary.run("status", "lookup", "list1", "-", input: "3\r\n\n42", folder: folder)
    #expect(stream.status == 65 && stream.output == "3 yellow\n42 revoked\n")
    #expect(stream.error.hasPrefix("luyin: standard input:2: this is no index"))
    #expect(try await Binary.run("status", "lookup", "list1", "-", input: "", folder: folder).status == 64)
    #expect(try await Binary.run("status", "lookup", "list1", "-1", folder: folder).status == 64)
    #expect(try await Binary.run("status", "lookup", "list1", "x", folder: folder).status == 64)
    let many = try await Binary.run(
      ["status", "lookup", "list1", "-"], input: Array((0..<20_000).map { "\($0)\n" }.joined().utf8), folder: folder)
    #expect(many.lines.count == 20_000 && many.lines[19_999] == "19999 unknown")
  }

  @Test func manyRowsAreReadInSeconds() async throws {
    let folder = try StatusCommandTests.folder()
    let rows = (0..<100_000).map { "\($0 * 37 % 3_000_000),yellow\n" }.joined()
    let answer = try await StatusCommandTests.compile(rows, capacity: 3_000_000, in: folder)
    #expect(answer.status == 0 && answer.error.contains("100000 yellow"), "\(answer.error.prefix(300))")
  }
}
