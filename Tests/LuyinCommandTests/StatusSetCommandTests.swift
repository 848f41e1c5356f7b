import Foundation
import Luyin
import LuyinIssuance
import LuyinVectors
import Testing

/// Statuses that are changed in a ledger, by the built binary.
struct StatusSetCommandTests {
  private static let learn = "luyin: gates learn of it with the next status list: luyin status publish\n"

  private static func set(_ arguments: String..., input: String = "", in issuer: IssuerFolder) async throws
    -> Binary.Answer
  {
    try await Binary.run(
      ["status", "set", "--ledger", "ledger", "--by", "tester"] + arguments, input: Array(input.utf8),
      folder: issuer.folder)
  }

  private static func overrides(_ issuer: IssuerFolder) async throws -> [Status?] {
    let ledger = try issuer.ledger
    var found: [Status?] = []
    for index in issuer.indices { found.append(try await ledger.history(of: index, under: IssuerFolder.key)?.override) }
    return found
  }

  @Test func oneHolderOrIndexIsSet() async throws {
    let issuer = try await IssuerFolder(holders: 4)
    let reference = IssuerFolder.reference(0).hex
    let first = try await StatusSetCommandTests.set("yellow", "--holder", reference, "--reason", "x", in: issuer)
    #expect(first.status == 0 && first.output == "1 index has another status\n")
    #expect(first.error == StatusSetCommandTests.learn)
    let again = try await StatusSetCommandTests.set("yellow", "--holder", reference, "--reason", "x", in: issuer)
    #expect(again.status == 0 && again.error.isEmpty)
    #expect(again.output == "0 indices have another status; 1 change said what held already\n")
    for (status, number) in [("red", 1), ("suspended", 2), ("revoked", 3)] {
      let answer = try await StatusSetCommandTests.set(
        status, "--index", "\(issuer.indices[number])", "--reason", "x", "--json", in: issuer)
      #expect(answer.status == 0 && answer.output == #"{"changes":1,"changed":1,"unchanged":0}"# + "\n")
    }
    #expect(try await StatusSetCommandTests.overrides(issuer) == [.yellow, .red, .suspended, .revoked])
    for key in [IssuerFolder.key.hex, "5242ff70", "issuer.lykey"] {
      _ = try await StatusSetCommandTests.set("none", "--holder", reference, "--reason", "x", "--key", key, in: issuer)
    }
    #expect(try await StatusSetCommandTests.overrides(issuer) == [nil, .red, .suspended, .revoked])
    let changes = try await issuer.ledger.history(of: issuer.indices[0], under: IssuerFolder.key)?.changes
    #expect(changes?.map(\.status) == [.yellow, nil] && changes?.map(\.author) == ["tester", "tester"])
  }

  @Test func revokedIsFinal() async throws {
    let issuer = try await IssuerFolder(holders: 2)
    try await issuer.change(1, to: .revoked)
    let index = issuer.indices[1]
    for status in ["none", "red"] {
      let answer = try await StatusSetCommandTests.set(status, "--index", "\(index)", "--reason", "x", in: issuer)
      #expect(answer.status == 65 && answer.output.isEmpty)
      #expect(
        answer.error
          == "luyin: index \(index) is revoked, which is final: the holder needs a new credential; nothing was changed\n"
      )
    }
    let again = try await StatusSetCommandTests.set("revoked", "--index", "\(index)", "--reason", "x", in: issuer)
    #expect(again.status == 0 && again.output.hasPrefix("0 indices have"))
    let rows = "holder,status\n\(IssuerFolder.reference(0).hex),red\n\(IssuerFolder.reference(1).hex),none\n"
    let file = try await StatusSetCommandTests.set("--input", "-", "--reason", "x", input: rows, in: issuer)
    #expect(file.status == 65)
    #expect(file.error.hasPrefix("luyin: standard input:3:1: index \(index) is revoked, which is final"))
    #expect(try await StatusSetCommandTests.overrides(issuer) == [nil, .revoked])
  }

  @Test func wrongUseIsTold() async throws {
    let issuer = try await IssuerFolder(holders: 1)
    let reference = IssuerFolder.reference(0).hex
    let holder = ["--holder", reference]
    let reason = ["--reason", "x"]
    for (arguments, status, says) in [
      (["red"] + reason, Int32(64), "give one of --holder, --index and --input"),
      (["red", "--index", "1"] + holder + reason, 64, "give one of --holder, --index and --input"),
      (["red", "--input", "-"] + holder + reason, 64, "give one of --holder, --index and --input"),
      (holder + reason, 64, "the status is missing"), (["red"] + holder, 64, "--reason is missing"),
      (["red", "--reason", ""] + holder, 64, "--reason must be 1 to 1024 bytes"),
      (
        ["red", "--reason", "a\tb"] + holder, 64, "--reason must be 1 to 1024 bytes of UTF-8 without control characters"
      ),
      (["red", "--reason", String(repeating: "x", count: 1025)] + holder, 64, "--reason must be 1 to 1024 bytes"),
      (["red", "--by", ""] + holder + reason, 64, "--by must be 1 to 256 bytes"),
      (["red", "--by", String(repeating: "x", count: 257)] + holder + reason, 64, "--by must be 1 to 256 bytes"),
      (["green"] + holder + reason, 64, "a list cannot make a credential better: none takes the override away"),
      (["yelow"] + holder + reason, 64, "status must be yellow, red, suspended, revoked, none; did you mean yellow?"),
      (["scheme-16"] + holder + reason, 64, "status must be yellow, red, suspended, revoked, none"),
      (
        ["red", "--holder", reference.uppercased()] + reason, 64, "is no reference: a reference has 32 or 64 lower-case"
      ),
      (["red", "--holder", String(reference.dropLast())] + reason, 64, "is no reference"),
      (["red", "--holder", IssuerFolder.reference(9).hex] + reason, 65, "no index; nothing was changed"),
      (["red", "--index", "\(issuer.freeIndex)"] + reason, 65, "under key 5242ff70 to nobody; nothing was changed"),
      (["red", "--index", "1000"] + reason, 65, "has given index 1000 under key 5242ff70 to nobody"),
      (["red", "--index", "4294967295"] + reason, 65, "to nobody"), (["red", "--index", "-1"] + reason, 64, "index"),
      (["red", "--key", FakeKeys.issuer(2).publicKey.hex] + holder + reason, 64, "gives no indices under key"),
      (["red", "--input", "none.csv"] + reason, 66, "cannot open none.csv"),
    ] {
      let answer = try await Binary.run(
        ["status", "set", "--ledger", "ledger"] + (arguments.contains("--by") ? [] : ["--by", "tester"]) + arguments,
        folder: issuer.folder)
      #expect(
        answer.status == status && answer.error.contains(says) && answer.output.isEmpty, "\(arguments): \(answer)")
    }
    let none = try await Binary.run(
      ["status", "set", "red", "--ledger", "none", "--by", "a"] + holder + reason, folder: issuer.folder)
    #expect(none.status == 66 && none.error.contains("there is no ledger at none"))
    #expect(try await StatusSetCommandTests.overrides(issuer) == [nil])
    #expect(try await issuer.ledger.keys()[0].overrideCount == 0)

    // The longest that are taken.
    let longest = try await Binary.run(
      [
        "status", "set", "red", "--ledger", "ledger", "--by", String(repeating: "b", count: 256), "--reason",
        String(repeating: "r", count: 1024),
      ] + holder, folder: issuer.folder)
    #expect(longest.status == 0)
  }

  @Test func authorIsWhoeverIsLoggedIn() async throws {
    let issuer = try await IssuerFolder(holders: 1)
    for (number, (variables, author)) in zip(
      1..., [("USER=Li LOGNAME=Han", "Li"), ("-u USER LOGNAME=Han", "Han"), ("USER= LOGNAME=Wu", "Wu")])
    {
      let status = number % 2 == 1 ? "red" : "yellow"
      let answer = try await Binary.run(
        [
          "-c",
          "env \(variables) \"$0\" status set \(status) --ledger ledger --index \(issuer.indices[0]) --reason x",
          Binary.path,
        ], shell: issuer.folder)
      #expect(answer.status == 0, "\(answer)")
      let changes = try await issuer.ledger.history(of: issuer.indices[0], under: IssuerFolder.key)?.changes
      #expect(changes?.count == number && changes?.last?.author == author)
    }
    let nobody = try await Binary.run(
      [
        "-c",
        "env -u USER -u LOGNAME \"$0\" status set red --ledger ledger --index \(issuer.indices[0]) --reason x",
        Binary.path,
      ], shell: issuer.folder)
    #expect(nobody.status == 64 && nobody.error.contains("say with --by who changes it"))
  }

  @Test func severalKeysAreTold() async throws {
    let issuer = try await IssuerFolder(holders: 1)
    let other = FakeKeys.signer(51).publicKey
    let ledger = try issuer.ledger
    try await ledger.add(other, domain: nil, firstCapacity: 10, at: IssuerFolder.time)
    let index = try await IssuerFolder.issue(0..<1, in: ledger, under: other)[0].index
    try ledger.close()
    let unnamed = try await StatusSetCommandTests.set("red", "--index", "\(index)", "--reason", "x", in: issuer)
    #expect(unnamed.status == 64 && unnamed.error.contains("several keys; name one with --key"))
    let one = try await StatusSetCommandTests.set(
      "red", "--index", "\(index)", "--reason", "x", "--key", "lists.lykey", in: issuer)
    #expect(one.status == 0 && one.output == "1 index has another status\n")
    let each = try await StatusSetCommandTests.set(
      "yellow", "--holder", IssuerFolder.reference(0).hex, "--reason", "x", in: issuer)
    #expect(each.status == 0 && each.output == "2 indices have another status\n")
    #expect(try await issuer.ledger.history(of: index, under: other)?.override == .yellow)
    let under = try await StatusSetCommandTests.set(
      "red", "--holder", IssuerFolder.reference(0).hex, "--reason", "x", "--key", other.id.hex, in: issuer)
    #expect(under.output == "1 index has another status\n")
    #expect(try await StatusSetCommandTests.overrides(issuer) == [.yellow])
  }

  // MARK: files

  @Test func rowsHaveTheirOwnOrTheOptions() async throws {
    let issuer = try await IssuerFolder(holders: 4)
    let references = (0..<4).map { IssuerFolder.reference($0).hex }
    let rows = [
      "\u{feff}reason,holder,status", "\"a, \"\"b\"\"\",\(references[0]),red", ",\(references[1]),", "",
      "c,\(references[2]),revoked", "d,\(references[3]),none",
    ].joined(separator: "\r\n")
    let answer = try await StatusSetCommandTests.set(
      "yellow", "--input", "-", "--reason", "all", "--json", input: rows, in: issuer)
    #expect(answer.status == 0 && answer.error == StatusSetCommandTests.learn, "\(answer)")
    #expect(answer.output == #"{"changes":4,"changed":3,"unchanged":1}"# + "\n")
    #expect(try await StatusSetCommandTests.overrides(issuer) == [.red, .yellow, .revoked, nil])
    let ledger = try issuer.ledger
    var reasons: [String?] = []
    for index in issuer.indices {
      reasons.append(try await ledger.history(of: index, under: IssuerFolder.key)?.changes.first?.reason)
    }
    #expect(reasons == ["a, \"b\"", "all", "c", nil])

    _ = try issuer.folder.write(
      "changed.csv",
      "index,status\n" + issuer.indices.map { "\($0),revoked\n" }.joined() + "\(issuer.indices[0]),revoked\n")
    let file = try await StatusSetCommandTests.set("--input", "changed.csv", "--reason", "x", in: issuer)
    #expect(file.status == 0)
    #expect(file.output == "3 indices have another status; 2 changes said what held already\n")
    let nothing = try await StatusSetCommandTests.set(
      "red", "--input", "-", "--reason", "x", input: "index\n", in: issuer)
    #expect(nothing.status == 0 && nothing.output == "0 indices have another status\n" && nothing.error.isEmpty)
  }

  @Test func everyBadRowIsNamedAndNothingIsChanged() async throws {
    let issuer = try await IssuerFolder(holders: 3)
    let (good, stranger) = (IssuerFolder.reference(0).hex, IssuerFolder.reference(9).hex)
    let rows = """
      status,holder,reason
      red,\(good),x
      green,\(good),x
      yelow,\(good),x
      red,\(good.uppercased()),x
      red,420381199001011234,x
      red,\(good)
      red,\(good),"x
      ,\(good),x
      red,\(good),
      red,\(good),a\u{1}b
      """
    let answer = try await StatusSetCommandTests.set("--input", "-", input: rows, in: issuer)
    let expected = [
      "3:1: status must be yellow, red, suspended, revoked, none; a list cannot make a credential better",
      "4:1: status must be yellow, red, suspended, revoked, none; did you mean yellow?",
      "5:5: this is no reference: a reference has 32 or 64 lower-case hex digits",
      "6:5: this is no reference", "7:1: the row has 2 fields and the header 3", "8:38: a quote that is never closed",
      "9:1: status must be yellow, red", "10:38: reason must be 1 to 1024 bytes",
      "11:38: reason must be 1 to 1024 bytes of UTF-8 without control characters; nothing was changed",
    ]
    let lines = answer.error.split(separator: "\n")
    #expect(answer.status == 65 && answer.output.isEmpty && lines.count == expected.count, "\(answer.error)")
    for (line, text) in zip(lines, expected) { #expect(line.hasPrefix("luyin: standard input:\(text)"), "\(line)") }

    _ = try issuer.folder.write(
      "in.csv", "reason,index\nx,\(issuer.indices[0])\nx,\(issuer.freeIndex)\nx,1000\nx,\(issuer.indices[1])\n")
    let unknown = try await StatusSetCommandTests.set("red", "--input", "in.csv", in: issuer)
    #expect(unknown.status == 65 && unknown.output.isEmpty)
    #expect(
      unknown.error == """
        luyin: in.csv:3:3: the ledger has given index \(issuer.freeIndex) under key 5242ff70 to nobody
        luyin: in.csv:4:3: the ledger has given index 1000 under key 5242ff70 to nobody; nothing was changed

        """)
    let holders = try await StatusSetCommandTests.set(
      "red", "--input", "-", "--reason", "x", input: "holder\n\(good)\n\(stranger)\n", in: issuer)
    #expect(holders.status == 65)
    #expect(
      holders.error
        == "luyin: standard input:3:1: the ledger has given the holder \(stranger) no index; nothing was changed\n")

    let many = try await StatusSetCommandTests.set(
      "red", "--input", "-", "--reason", "x", input: "index\n" + String(repeating: "x\n", count: 30_000), in: issuer)
    #expect(many.status == 65 && many.error.split(separator: "\n").count == 21)
    #expect(many.error.hasSuffix("luyin: standard input: and 29980 more; nothing was changed\n"))
    let strangers = try await StatusSetCommandTests.set(
      "red", "--input", "-", "--reason", "x", input: "index\n" + (1000..<1025).map { "\($0)\n" }.joined(), in: issuer)
    #expect(strangers.status == 65 && strangers.error.hasSuffix("and 5 more; nothing was changed\n"))
    #expect(try await StatusSetCommandTests.overrides(issuer) == [nil, nil, nil])
    let ledger = try issuer.ledger
    #expect(try await ledger.history(of: issuer.indices[0], under: IssuerFolder.key)?.changes == [])
  }

  @Test(arguments: [
    ("status,reason\nred,x\n", 66, "exactly one of the columns holder and index must be there"),
    ("holder,index,status,reason\n", 66, "exactly one of the columns holder and index must be there"),
    ("holder,reason\n", 64, "has no column status; name the status on the command line"),
    ("holder,status\n", 64, "has no column reason; give --reason"),
    (
      "holder,state\n", 66,
      ":1:8: unknown column \"state\"; did you mean status?; columns are holder, index, status, reason"
    ),
    ("holder;status\n", 66, "separate columns with commas"), ("", 66, "has no header"),
    ("holder,holder\n", 66, "column holder stands twice"),
    (
      "index,status,reason\n\(String(repeating: "1", count: 1_100_000))", 65,
      ":2:1: this is no row but a very long line"
    ),
  ])
  func badFilesAreNamed(input: String, status: Int32, says: String) async throws {
    let issuer = try await IssuerFolder(holders: 0)
    _ = try issuer.folder.write("in.csv", input)
    let answer = try await StatusSetCommandTests.set("--input", "in.csv", in: issuer)
    #expect(answer.status == status && answer.error.contains(says) && answer.output.isEmpty, "\(answer)")
    #expect(answer.error.hasPrefix("luyin: in.csv"))
  }

  @Test func manyRowsAreOneChange() async throws {
    let issuer = try await IssuerFolder(holders: 100, capacity: 100)
    let rows = "index\n" + (0..<100).map { _ in (0..<100).map { "\($0)\n" }.joined() }.joined()
    let answer = try await StatusSetCommandTests.set(
      "yellow", "--input", "-", "--reason", "x", "--json", input: rows, in: issuer)
    #expect(answer.status == 0 && answer.output == #"{"changes":10000,"changed":100,"unchanged":9900}"# + "\n")
  }
}
