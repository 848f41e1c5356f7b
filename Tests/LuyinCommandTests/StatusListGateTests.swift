import Luyin
import LuyinConformance
import LuyinVectors
import Testing

/// What a gate makes of status lists, by the built binary.
struct StatusListGateTests {
  private static let noon = "2020-03-26T12:00:00Z"
  private static let index = ExampleCredential.index

  /// A list of the example's issuer that knows the example's index.
  private static func list(
    _ number: UInt32, _ sets: [UInt8: [UInt32]] = [:], capacity: UInt64 = 1_000_000,
    issuedAt: UInt32 = ExampleStatusList.issuedAt, epoch: UInt32 = 0
  ) -> [UInt8] {
    ExampleStatusList.document(
      FakeStatusBody(capacity: capacity, sets).bytes, number, epoch: epoch, issuedAt: issuedAt
    ).bytes
  }

  private static func delta(from earlier: [UInt8], to later: [UInt8]) throws -> [UInt8] {
    try StatusListDelta(from: UnverifiedDocument(decoding: earlier), to: UnverifiedDocument(decoding: later)).bytes
  }

  /// A gate whose trust list gives the example's issuer a status list.
  private static func gate(_ change: (inout TrustListDraft.Key) -> Void = { _ in }) async throws -> Folder {
    let folder = try Folder()
    _ = try folder.write("root1", ExampleRoot.first.bytes)
    let trustList = ExampleTrustList.document { list in
      list.issuers[0].keys[0].leastNumber = 1
      change(&list.issuers[0].keys[0])
    }
    _ = try folder.write("list1", trustList.bytes)
    #expect(try await Binary.run("store", "init", "gate", "--root", "root1", folder: folder).status == 0)
    #expect(try await update(folder, "list1").status == 0)
    return folder
  }

  private static func update(_ folder: Folder, _ files: String...) async throws -> Binary.Answer {
    try await Binary.run(["store", "update", "gate"] + files + ["--at", noon], folder: folder)
  }

  private static func verify(
    _ folder: Folder, _ credential: UnverifiedCredential = ExampleCredential.issue(), at time: String = noon,
    _ more: String...
  ) async throws -> Binary.Answer {
    try await Binary.run(["verify", "--store", "gate", "--at", time] + more + [credential.text], folder: folder)
  }

  @Test func deltasOfABundleTurnGreenRed() async throws {
    let folder = try await StatusListGateTests.gate()
    let lists = [
      StatusListGateTests.list(1), StatusListGateTests.list(2, [2: [7, StatusListGateTests.index]]),
      StatusListGateTests.list(3, [2: [7], 3: [StatusListGateTests.index]]),
    ]
    for (number, list) in zip(1..., lists) { _ = try folder.write("status\(number)", list) }
    _ = try folder.write("delta2", try StatusListGateTests.delta(from: lists[0], to: lists[1]))
    _ = try folder.write("delta3", try StatusListGateTests.delta(from: lists[1], to: lists[2]))

    let missing = try await StatusListGateTests.verify(folder)
    #expect(missing.status == 30 && missing.output.hasPrefix("refer (status.missing): this gate has no status list"))
    #expect(missing.output.contains("[issued as green, status now unknown, 420381"))

    let first = try await StatusListGateTests.update(folder, "status1")
    #expect(first.output == "status1: accepted: status list 1 of key 5242ff70 of domain 61f232c9\n")
    let green = try await StatusListGateTests.verify(folder)
    #expect(green.status == 0 && green.output.hasPrefix("genuine: green, 420381"))
    #expect(
      green.output.hasSuffix(
        "; trust list 1 is 6 d 12 h old; status list 1 is 12 h 0 min old, stale; the code alone: nobody knows whether its holder shows it\n"
      ))

    let bundle = try await Binary.run("bundle", "create", "delta3", "delta2", "--out", "news", folder: folder)
    #expect(bundle.status == 0)
    let shown = try await Binary.run("bundle", "show", "news", folder: folder)
    #expect(
      shown.lines.map { $0.prefix(66) }
        == [
          "1: delta to status list 2 of key 5242ff70 of domain 61f232c9, issu",
          "2: delta to status list 3 of key 5242ff70 of domain 61f232c9, issu",
        ])
    let json = try await Binary.run("bundle", "show", "news", "--json", folder: folder)
    let document = try #require(JSONValue(parsing: json.lines[0].utf8)?["document"])
    #expect(document["kind"] == "statusList" && document["delta"] == true && document["number"] == 2)
    #expect(document["subject"]?.string == FakeKeys.issuer(1).publicKey.hex)

    let news = try await StatusListGateTests.update(folder, "news")
    #expect(news.status == 0)
    #expect(news.lines[1] == "news#2: accepted: delta to status list 3 of key 5242ff70 of domain 61f232c9")
    let red = try await StatusListGateTests.verify(folder)
    #expect(red.status == 0 && red.output.hasPrefix("genuine: red by the status list, issued as green, 420381"))
    let again = try await StatusListGateTests.update(folder, "news", "status1")
    #expect(again.status == 0 && again.lines[1].contains("held already: delta to status list 3"))
    #expect(again.lines[2].contains("older than what is held or the trust list asks for, passed over: status list 1"))
  }

  @Test func whatAListSaysIsShown() async throws {
    let folder = try await StatusListGateTests.gate()
    let index = StatusListGateTests.index
    let red = ExampleCredential.issue(status: .red)
    let cases: [(sets: [UInt8: [UInt32]], credential: UnverifiedCredential, status: Int32, says: String)] = [
      ([2: [index]], red, 0, "genuine: red, 420381"),
      ([2: [index]], ExampleCredential.issue(), 0, "genuine: yellow by the status list, issued as green, 420381"),
      ([4: [index]], red, 30, "refer (status.suspended): its issuer has suspended it for now"),
      (
        [5: [index]], red, 20,
        "refuse (status.revoked): its issuer has revoked it for good; the holder needs a new one ["
      ),
      (
        [5: [7]], ExampleCredential.issue(index: 1_000_000), 30, "refer (status.unknown): its issuer's status list does"
      ),
    ]
    for (number, (sets, credential, status, says)) in zip(1..., cases) {
      _ = try folder.write("status\(number)", StatusListGateTests.list(UInt32(number), sets))
      #expect(try await StatusListGateTests.update(folder, "status\(number)").status == 0)
      let answer = try await StatusListGateTests.verify(folder, credential)
      #expect(answer.status == status && answer.output.hasPrefix(says), "\(answer.output)")
    }
    let expired = try await StatusListGateTests.verify(
      folder, ExampleCredential.issue(lifetimeMinutes: 14_400), at: "2020-03-28T00:00:00Z")
    #expect(expired.status == 30 && expired.output.contains("status.expired") && expired.output.contains("update its"))

    _ = try folder.write("older", StatusListGateTests.list(9, issuedAt: ExampleStatusList.issuedAt - 60))
    #expect(try await StatusListGateTests.update(folder, "older").status == 0)
    let older = try await StatusListGateTests.verify(folder)
    #expect(older.output.contains("status list 9 is 12 h 1 min old, stale, older than the credential; the code alone"))
    let json = try await StatusListGateTests.verify(folder, at: StatusListGateTests.noon, "--json")
    let verdict = try #require(JSONValue(parsing: json.lines[0].utf8))
    #expect(verdict["status"] == ["effective": "green", "list": "none", "listIsOlder": true])
  }

  @Test func refusalsSayWhatToBring() async throws {
    let folder = try await StatusListGateTests.gate { key in
      (key.epoch, key.leastNumber) = (1, 5)
      key.scope?.statuses = [1]
    }
    let held = StatusListGateTests.list(5, [5: [42]], epoch: 1)
    let next = StatusListGateTests.list(6, [5: [42, 43]], epoch: 1)
    let last = StatusListGateTests.list(7, [5: [42, 43, 44]], epoch: 1)
    _ = try folder.write("held", held)
    _ = try folder.write("link", try StatusListGateTests.delta(from: held, to: next))
    var other = ExampleStatusList.document(covering: 2, issuerSigners: [2])
    #expect(try await StatusListGateTests.update(folder, "held").status == 0)
    for (name, bytes, says) in [
      ("key", other.bytes, "refused (update.key): status list 1 of key "),
      (
        "epoch", StatusListGateTests.list(9, epoch: 2),
        "refused (update.epoch): status list 9 of epoch 2 of key 5242ff70"
      ),
      ("status", StatusListGateTests.list(9, [2: [3]], epoch: 1), "refused (update.status)"),
      ("base", try StatusListGateTests.delta(from: next, to: last), "bring the deltas in between, or the whole list"),
      ("two", StatusListGateTests.list(5, [5: [43]], epoch: 1), "refused (update.equivocation)"),
    ] {
      _ = try folder.write(name, bytes)
      let answer = try await StatusListGateTests.update(folder, name)
      #expect(answer.status == 20 && answer.output.contains(says), "\(answer.output)")
    }
    other = ExampleStatusList.document([0, 0, 0, 9, 1, 9], 9, epoch: 1)
    _ = try folder.write("broken", other.bytes)
    let broken = try await StatusListGateTests.update(folder, "broken")
    #expect(broken.output.contains("refused (statusList.status at offset 159)"))
    #expect(broken.output.contains("it is signed and yet no status list; ask the issuer for it again"))
    #expect(try await StatusListGateTests.update(folder, "link").status == 0)
  }

  @Test func storeShowsItsStatusLists() async throws {
    let folder = try await StatusListGateTests.gate()
    func show(_ arguments: String...) async throws -> Binary.Answer {
      try await Binary.run(["store", "show", "gate", "--at", StatusListGateTests.noon] + arguments, folder: folder)
    }
    func json() async throws -> JSONValue { try #require(JSONValue(parsing: try await show("--json").lines[0].utf8)) }
    let none = try await show()
    #expect(
      none.lines.contains(
        "status list of key 5242ff70 (湖北省): none is held, and nothing by the key is genuine; bring it"))
    let key = FakeKeys.issuer(1).publicKey.hex
    #expect(
      try await json()["missingStatusLists"] == [["subject": .string(key), "keyId": "5242ff70", "issuer": "湖北省"]])

    _ = try folder.write("status1", StatusListGateTests.list(1, [2: [1, 2, 3], 5: [7]]))
    _ = try await StatusListGateTests.update(folder, "status1")
    let shown = try await show()
    #expect(
      shown.lines.contains(
        "status list 1 of key 5242ff70 (湖北省) issued 2020-03-26T00:00:00Z, stale, expires 2020-03-28T00:00:00Z"))
    #expect(shown.lines.contains("  capacity 1000000: 3 yellow, 1 revoked"))
    guard case .array(let lists)? = try await json()["statusLists"], let list = lists.first else {
      throw Binary.Ended(how: "no status lists")
    }
    #expect(list["subject"]?.string == key && list["number"] == 1 && list["freshness"] == "stale")
    #expect(list["capacity"] == 1_000_000 && list["setSizes"] == ["yellow": 3, "revoked": 1])
    #expect(list["counts"] == true && list["fault"] == .null)

    let raised = ExampleTrustList.document(2, issuedAt: ExampleTrustList.issuedAt + 60) { list in
      list.issuers[0].keys[0].leastNumber = 2
    }
    let narrowed = ExampleTrustList.document(3, issuedAt: ExampleTrustList.issuedAt + 120) { list in
      list.issuers[0].keys[0].leastNumber = 1
      list.issuers[0].keys[0].scope?.statuses = [1]
    }
    for (name, document, says) in [
      ("raised", raised, "does not count: the trust list asks for number 2 or above; bring it"),
      ("narrowed", narrowed, "does not count: it makes credentials yellow or red, which its key may not state now"),
    ] {
      _ = try folder.write(name, document.bytes)
      _ = try await StatusListGateTests.update(folder, name)
      #expect(try await show().output.contains(says))
      #expect(try await StatusListGateTests.verify(folder).output.hasPrefix("refer (status.missing)"))
    }
  }
}
