import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

/// The store of a gate, by the built binary.
struct StoreCommandTests {
  private static let noon = "2020-03-26T12:00:00Z"

  /// A folder with the example's documents and a store that holds the first root.
  private static func folder() async throws -> Folder {
    let folder = try Folder()
    var second = ExampleRoot.next(2, signers: [1, 2, 3])
    second.issuedAt = ExampleTrustList.issuedAt
    for (name, document) in [
      ("root1", ExampleRoot.first), ("root2", second), ("list1", ExampleTrustList.document()),
      ("list2", ExampleTrustList.document(2, issuedAt: ExampleTrustList.issuedAt + 60)),
      ("peer-root", ExamplePeer.first), ("peer-list", ExamplePeer.document()),
    ] {
      _ = try folder.write(name, document.bytes)
    }
    let answer = try await Binary.run("store", "init", "gate", "--root", "root1", folder: folder)
    #expect(answer.status == 0 && answer.output == "gate: root 1 of domain \(Hex.encode(ExampleRoot.domain))\n")
    return folder
  }

  private static func update(
    _ folder: Folder, _ files: String..., at time: String = noon
  ) async throws -> Binary.Answer {
    try await Binary.run(["store", "update", "gate"] + files + ["--at", time], folder: folder)
  }

  @Test func gateIsBroughtUpToDateByBundle() async throws {
    let folder = try await StoreCommandTests.folder()
    let text = ExampleCredential.issue().text
    let verify = ["verify", "--store", "gate", "--at", StoreCommandTests.noon, text]
    let before = try await Binary.run(verify, folder: folder)
    #expect(before.status == 30 && before.output.hasPrefix("refer (trust.missing): nothing proven"))

    let bundle = try await Binary.run(
      "bundle", "create", "root1", "peer-list", "list2", "list1", "peer-root", "root2", "list1", "--out", "news",
      folder: folder)
    #expect(bundle.status == 0 && bundle.output.isEmpty && bundle.error.contains("news: 6 documents"))
    let shown = try await Binary.run("bundle", "show", "news", folder: folder)
    #expect(
      shown.lines.map { $0.prefix(16) }
        == [
          "1: root 1 of dom", "2: root 2 of dom", "3: trust list 1 ", "4: trust list 2 ", "5: root 1 of dom",
          "6: trust list 1 ",
        ])

    let update = try await StoreCommandTests.update(folder, "news")
    #expect(update.status == 0 && update.error.isEmpty)
    #expect(update.lines.filter { $0.contains(": accepted: ") }.count == 5)
    #expect(update.lines.filter { $0.contains(": held already: root 1") }.count == 1)

    let after = try await Binary.run(verify, folder: folder)
    #expect(after.status == 0)
    #expect(
      after.output
        == "genuine: green, 420381 丹江口市 (湖北省 十堰市), issued 2020-03-26T00:00:00Z, holds until "
        + "2020-03-27T00:00:00Z, index 271828, by 湖北省; trust list 2 is 6 d 11 h old; "
        + "the code alone: nobody knows whether its holder shows it\n")
    let again = try await StoreCommandTests.update(folder, "news")
    #expect(again.status == 0 && again.output.contains("trust list 1 of domain 61f232c9"))
    #expect(again.output.contains("older than what is held, passed over"))
  }

  @Test func verdictsTellWhatTheyRestOn() async throws {
    let folder = try await StoreCommandTests.folder()
    _ = try await StoreCommandTests.update(folder, "list1", "peer-root", "peer-list")
    let codes = [
      ExampleCredential.issue().text, ExampleCredential.issue(region: 330_110, by: FakeKeys.issuer(3)).text, "garbage",
    ]
    let answer = try await Binary.run(
      ["verify", "--store", "gate", "--at", StoreCommandTests.noon, "--json", "-"],
      input: Array(codes.joined(separator: "\n").utf8), folder: folder)
    #expect(answer.status == 0)
    let lines = try answer.lines.map { try #require(JSONValue(parsing: Array($0.utf8))) }
    #expect(lines.map { $0["verdict"]?.string } == ["genuine", "genuine", "refuse"])
    #expect(lines[0]["issuer"]?["name"] == "湖北省" && lines[1]["issuer"]?["name"] == "浙江省卫生健康委员会")
    #expect(lines[2]["issuer"] == .null && lines[2]["documents"] == [] && lines[2]["passed"] == [])
    guard case .array(let documents)? = lines[1]["documents"] else { throw Binary.Ended(how: "no documents") }
    #expect(documents.map { $0["kind"]?.string } == ["root", "trustList", "root", "trustList"])
    #expect(lines[0]["credential"]?["region"] == 420_381)
    #expect(lines[0]["assurance"] == "none" && lines[2]["assurance"] == .null)
    #expect(lines[0]["clockSuspect"] == false && lines[0]["time"] == 1_585_224_000)

    let suspect = try await Binary.run(
      "verify", "--store", "gate", "--at", "2019-01-01T00:00:00Z", codes[0], folder: folder)
    #expect(suspect.status == 30 && suspect.output.contains("time.clockSuspect") && suspect.output.contains("set it"))
  }

  @Test func documentsAreRefusedWithReasons() async throws {
    let folder = try await StoreCommandTests.folder()
    _ = try await StoreCommandTests.update(folder, "list1")
    var other = ExampleTrustList.document()
    other.expires += 1
    for (name, document, says) in [
      ("other", other.bytes, "refused (update.equivocation)"),
      ("forged", ExampleTrustList.document(5, signers: [40, 41]).bytes, "refused (update.signature)"),
      ("few", ExampleTrustList.document(5, signers: [6]).bytes, "refused (update.threshold)"),
      ("epoch", ExampleTrustList.document(5, epoch: 1).bytes, "refused (update.epoch)"),
      ("ahead", ExampleTrustList.document(5, issuedAt: 1_600_000_000).bytes, "refused (update.ahead)"),
      ("gap", ExampleRoot.next(4, signers: [1, 2, 3]).bytes, "refused (update.gap)"),
      ("garbage", Array("hello".utf8), "refused (document.length at offset 5, found 5): no document"),
    ] {
      _ = try folder.write(name, document)
      let answer = try await StoreCommandTests.update(folder, name)
      #expect(answer.status == 20 && answer.output.hasPrefix("\(name): \(says)"), "\(answer.output)")
      let json = try await Binary.run(
        ["store", "update", "gate", name, "--json", "--at", StoreCommandTests.noon], folder: folder)
      #expect(JSONValue(parsing: Array(json.output.utf8).dropLast())?["result"] == "refused")
    }
    // Both names, for those who have to explain it.
    let answer = try await StoreCommandTests.update(folder, "other")
    let held = try UnverifiedDocument(decoding: ExampleTrustList.document().bytes).header.digest
    #expect(answer.lines[1] == "  held   \(Hex.encode(held.bytes.array))" && answer.lines.count == 3)
    // One bad document holds back no other.
    let mixed = try await StoreCommandTests.update(folder, "garbage", "list2", "forged")
    #expect(mixed.status == 20 && mixed.lines[1].hasPrefix("list2: accepted: trust list 2"))
  }

  @Test func bundleThatWasCutOffGivesWhatIsWhole() async throws {
    let folder = try await StoreCommandTests.folder()
    let whole = try Bundle.encode([ExampleRoot.first.bytes, ExampleTrustList.document().bytes, ExamplePeer.first.bytes])
    _ = try folder.write("cut", Array(whole.dropLast(5)))
    let answer = try await StoreCommandTests.update(folder, "cut")
    #expect(answer.status == 66 && answer.lines[1].hasPrefix("cut#2: accepted: trust list 1"))
    #expect(answer.error.contains("cut is damaged behind document 2") && answer.error.contains("copy it again"))
    let create = try await Binary.run("bundle", "create", "cut", "--out", "other", folder: folder)
    #expect(create.status == 66 && !folder.exists("other"))
    let shown = try await Binary.run("bundle", "show", "cut", "--json", folder: folder)
    #expect(shown.status == 20 && shown.lines.count == 2)
    _ = try folder.write("none", Array("luyinbdl".utf8))
    let none = try await StoreCommandTests.update(folder, "none")
    #expect(none.status == 66 && none.error.contains("begins as a bundle and is none"))
    let garbage = try await Binary.run("bundle", "create", "root1", "none2", "--out", "other", folder: folder)
    #expect(garbage.status == 66)
    for name in ["none", "root1", "news"] {
      let shown = try await Binary.run("bundle", "show", name, folder: folder)
      #expect(shown.status == 66 && shown.output.isEmpty, "\(name)")
    }
  }

  /// Whoever can put a file on a stick must not keep the others out, nor write into the answers.
  @Test func oneBadFileKeepsNoOtherOut() async throws {
    let folder = try await StoreCommandTests.folder()
    _ = try folder.write("broken", Array("luyinbdl".utf8) + [2, 0, 0])
    let forger = "x\nnews: accepted: trust list 9 of domain 61f232c9\u{1b}[2K"
    _ = try folder.write(forger, Array("hello".utf8))
    let answer = try await StoreCommandTests.update(folder, "broken", ".", "missing", forger, "list1")
    #expect(answer.status == 20 && answer.lines.count == 2 && answer.lines[1].hasPrefix("list1: accepted"))
    #expect(!answer.output.contains("\u{1b}") && answer.lines[0].hasPrefix("x\\u{a}news"))
    #expect(answer.error.split(separator: "\n").count == 3)
    let unreadable = try await StoreCommandTests.update(folder, "list1", "missing")
    #expect(unreadable.status == 66 && unreadable.output.contains("held already"))
  }

  @Test func showTellsAges() async throws {
    let folder = try await StoreCommandTests.folder()
    func show(_ arguments: String...) async throws -> String {
      let answer = try await Binary.run(["store", "show", "gate"] + arguments, folder: folder)
      #expect(answer.status == 0)
      return answer.output
    }
    #expect(try await show("--at", StoreCommandTests.noon).contains("no trust list: nothing can be verified yet"))
    _ = try await StoreCommandTests.update(folder, "list1")
    let fresh = try await show("--at", StoreCommandTests.noon)
    #expect(fresh.contains("trust list 1 issued 2020-03-20T00:00:00Z, fresh until 2020-03-27T00:00:00Z"))
    #expect(fresh.contains("2 issuers, 3 keys") && fresh.contains("its documents have not come"))
    #expect(try await show("--at", "2020-04-01T00:00:00Z").contains("stale, expires 2020-04-19T00:00:00Z"))
    #expect(try await show("--at", "2020-04-19T00:00:00Z").contains("expired 2020-04-19T00:00:00Z: nothing is genuine"))
    #expect(try await show("--at", "2020-01-01T00:00:00Z").contains("which is before that: set it"))
    let json = try #require(
      JSONValue(parsing: Array(try await show("--json", "--at", StoreCommandTests.noon).utf8).dropLast()))
    #expect(json["trustList"]?["keys"] == 3 && json["trustList"]?["freshness"] == "fresh")
    #expect(json["timeFloor"] == 1_584_662_400 && json["clockSuspect"] == false && json["peers"] == [])
  }

  @Test func storesAreCheckedAndRepaired() async throws {
    let folder = try await StoreCommandTests.folder()
    _ = try await StoreCommandTests.update(folder, "list1")
    #expect(try await Binary.run("store", "check", "gate", folder: folder).status == 0)
    let documents = folder.file("gate/documents")
    let list = try #require(
      try FileManager.default.contentsOfDirectory(atPath: documents).first {
        try Array(Data(contentsOf: URL(fileURLWithPath: documents + "/" + $0))) == ExampleTrustList.document().bytes
      })
    var bytes = try Data(contentsOf: URL(fileURLWithPath: documents + "/" + list))
    bytes[300] ^= 1
    try bytes.write(to: URL(fileURLWithPath: documents + "/" + list))
    let check = try await Binary.run("store", "check", "gate", folder: folder)
    #expect(check.status == 20 && check.output.contains("damaged"))
    let verify = try await Binary.run("verify", "--store", "gate", "LY1:000", folder: folder)
    #expect(verify.status == 66 && verify.error.contains("repair the store with a bundle") && verify.output.isEmpty)
    let wrong = try await Binary.run("store", "repair", "gate", "list2", folder: folder)
    #expect(wrong.status == 66)
    let repair = try await Binary.run("store", "repair", "gate", "list1", folder: folder)
    #expect(repair.status == 0 && repair.output == "gate: sound; update it now\n")
    #expect(try await Binary.run("store", "check", "gate", folder: folder).status == 0)
  }

  @Test func wrongUseIsTold() async throws {
    let folder = try await StoreCommandTests.folder()
    for (arguments, status, says) in [
      (["store", "init", "gate", "--root", "root1"], 73, "gate has something in it"),
      (["store", "init", "new", "--root", "list1"], 20, "document.kind"),
      (["store", "init", "new", "--root", "root2"], 20, "update.gap"),
      (["store", "init", "no/such/folder", "--root", "root1"], 73, "does not exist"),
      (["store", "init", "new", "--root", "missing"], 66, "missing"),
      (["store", "init", "new", "--root", "root1", "--domain", "61f2"], 64, "all 64 hex digits"),
      (
        ["store", "init", "new", "--root", "root1", "--domain", String(repeating: "0", count: 64)], 65,
        "another one; nothing was made"
      ),
      (["store", "show", "nothing"], 66, "there is no store in nothing"),
      (["store", "update", "nothing", "root1"], 66, "there is no store in nothing"),
      (["store", "update", "gate", "missing"], 66, "missing"),
      (["verify", "--store", "nothing", "LY1:000"], 66, "there is no store in nothing"),
      (["verify", "LY1:000"], 64, "--store or --issuer-key"),
      (["verify", "--store", "gate", "--issuer-key", "00", "LY1:000"], 64, "--store or --issuer-key"),
    ] as [([String], Int32, String)] {
      let answer = try await Binary.run(arguments, folder: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(arguments): \(answer)")
      #expect(!folder.exists("new"))
    }
  }
}
