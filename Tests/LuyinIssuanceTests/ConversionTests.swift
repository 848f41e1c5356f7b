import GRDB
import Luyin
import LuyinIssuance
import LuyinVectors
import Testing

/// A gateway's ledger: what was converted, of what, and what becomes of it when the sources change.
struct ConversionTests {
  private static let noon = FakeGateway.noon

  private static func state(_ documents: [FakeDocument], at time: Int64 = noon) throws -> TrustState {
    var state = try TrustState(firstRoot: ExampleRoot.first.bytes)
    for document in documents { try state.update(with: document.bytes, at: time) }
    return state
  }

  private static func gateway(_ documents: [FakeDocument] = FakeGateway.documents) throws -> Gateway {
    Gateway(try state(documents), key: FakeGateway.key)
  }

  /// A source's list with some indices red, and some revoked.
  private static func list(_ number: UInt32 = 2, red: [UInt32] = [], revoked: [UInt32] = []) -> FakeDocument {
    let sets: [UInt8: [UInt32]] = [3: red, 5: revoked].filter { !$0.value.isEmpty }
    return ExampleStatusList.document(
      FakeStatusBody(capacity: 1_000_000, sets).bytes, number, issuedAt: UInt32(noon) - 3_600)
  }

  private static func folder() async throws -> LedgerFolder {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    try await ledger.add(FakeGateway.key, domain: LedgerFolder.domain, firstCapacity: 1000, at: noon)
    try ledger.close()
    return folder
  }

  private static func convert(_ indices: some Sequence<UInt32>, in ledger: SQLiteLedger) async throws -> [IssueAnswer] {
    let gateway = try gateway()
    let requests = try indices.map { index in
      let code = ExampleCredential.issue(index: index).bytes
      return IssueRequest(try gateway.convert(bytes: code.span, at: noon))
    }
    return try await ledger.record(requests, under: FakeGateway.key, isRevokedReplaced: false, step: nil)
  }

  private static func overrides(_ indices: [UInt32], _ ledger: SQLiteLedger) async throws -> [Status?] {
    var found: [Status?] = []
    for index in indices { found.append(try await ledger.history(of: index, under: FakeGateway.key)?.override) }
    return found
  }

  @Test func everyOriginIsKept() async throws {
    let folder = try await ConversionTests.folder()
    let ledger = try folder.open()
    #expect(try await !ledger.hasConversions(under: FakeGateway.key))
    let first = try await ConversionTests.convert(1...5, in: ledger).map(\.index)
    #expect(Set(first).count == 5)
    // A code that is converted again keeps the gateway's index, as a renewed one would.
    #expect(try await ConversionTests.convert(1...5, in: ledger).map(\.index) == first)
    #expect(try await ledger.hasConversions(under: FakeGateway.key))

    let pages = try await [(Int64(0), 4), (4, 4), (8, 4)].asyncMap { after, limit in
      try await ledger.conversions(
        under: FakeGateway.key, aliveAt: ConversionTests.noon, after: after, limit: limit)
    }
    #expect(pages.map(\.count) == [4, 4, 2])
    #expect(pages.joined().map(\.index) == first + first)
    #expect(pages.joined().map(\.origin.credential.fields.index) == [1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
    #expect(
      pages.joined().allSatisfy {
        $0.origin.credential == ExampleCredential.issue(index: $0.origin.credential.fields.index)
      })
    let end = Int64(ExampleCredential.issuedAt) + 86_400
    for (time, count) in [(end - 1, 10), (end, 0)] {
      let alive = try await ledger.conversions(under: FakeGateway.key, aliveAt: time, after: 0, limit: 100)
      #expect(alive.count == count)
    }
    let history = try #require(try await ledger.history(of: first[0], under: FakeGateway.key))
    #expect(history.credentials.count == 2 && history.origins.count == 2)
    #expect(history.origins[history.credentials[0].sequence]?.domain.bytes.array == ExampleRoot.domain)
    #expect(try await ledger.check().findings == [])
  }

  @Test func whatTheSourcesSayIsSet() async throws {
    let folder = try await ConversionTests.folder()
    let ledger = try folder.open()
    let indices = try await ConversionTests.convert(1...4, in: ledger).map(\.index)
    func review(_ documents: [FakeDocument], at time: Int64 = ConversionTests.noon) async throws
      -> ConversionReview.Summary
    {
      try await ConversionReview(of: ledger, by: try ConversionTests.gateway(documents), coreCount: 2).run(at: time)
    }
    let held = [FakeGateway.trustList(), FakeGateway.policy()]
    let quiet = try await review(held + [ConversionTests.list()])
    #expect((quiet.reviewedCount, quiet.changedCount) == (4, 0))
    #expect(try await ConversionTests.overrides(indices, ledger) == [nil, nil, nil, nil])

    let changed = try await review(held + [ConversionTests.list(red: [1, 2], revoked: [3])])
    #expect((changed.reviewedCount, changed.changedCount) == (4, 3))
    #expect(try await ConversionTests.overrides(indices, ledger) == [.red, .red, .revoked, nil])
    // Once more changes nothing, and what is over is taken out; what is final stays.
    #expect(try await review(held + [ConversionTests.list(red: [1, 2], revoked: [3])]).changedCount == 0)
    #expect(try await review(held + [ConversionTests.list(3, red: [2])]).changedCount == 1)
    #expect(try await ConversionTests.overrides(indices, ledger) == [nil, .red, .revoked, nil])

    // What the gateway's own people have set is made no milder, and is there again afterwards.
    for (index, status) in [(indices[1], Status.suspended), (indices[3], .yellow)] {
      _ = try await ledger.change(
        [StatusChange(.index(index, under: FakeGateway.key), to: status, reason: "office")], at: ConversionTests.noon,
        by: "office")
    }
    #expect(try await review(held + [ConversionTests.list(4, red: [2, 4])]).changedCount == 1)
    #expect(try await ConversionTests.overrides(indices, ledger) == [nil, .suspended, .revoked, .red])
    #expect(try await review(held + [ConversionTests.list(5)]).changedCount == 1)
    #expect(try await ConversionTests.overrides(indices, ledger) == [nil, .suspended, .revoked, .yellow])

    // Behind the end of what was converted nothing is asked, and nothing but the office's word stays.
    let red = try await review(held + [ConversionTests.list(6, red: [1])])
    #expect(red.changedCount == 1)
    let over = try await review(held + [ConversionTests.list(6, red: [1])], at: ConversionTests.noon + 86_400)
    #expect((over.reviewedCount, over.changedCount) == (0, 1))
    #expect(try await ConversionTests.overrides(indices, ledger) == [nil, .suspended, .revoked, .yellow])
    #expect(try await ledger.check().findings == [])
    let story = try #require(try await ledger.history(of: indices[0], under: FakeGateway.key))
    #expect(story.changes.map(\.author) == Array(repeating: ConversionReview.author, count: 4))
  }

  /// The gateway's index is revoked with the source's; the source gives another one, which has another index here.
  @Test func revokedStaysRevoked() async throws {
    let folder = try await ConversionTests.folder()
    let ledger = try folder.open()
    let index = try await ConversionTests.convert([7], in: ledger)[0].index
    let subject = StatusChange.Subject.index(index, under: FakeGateway.key)
    _ = try await ledger.change([StatusChange(subject, to: .revoked, reason: "test")], at: 1, by: "office")
    #expect(try await !ConversionTests.convert([7], in: ledger)[0].isRecorded)
    let other = try await ConversionTests.convert([8], in: ledger)[0]
    #expect(other.isRecorded && other.index != index)
    #expect(try await ledger.conversions(under: FakeGateway.key, aliveAt: 0, after: 0, limit: 9).count == 2)
  }

  /// Without its trust list or policy a gateway judges nobody, and changes nothing.
  @Test func aGatewayWithoutItsDocuments() async throws {
    let folder = try await ConversionTests.folder()
    let ledger = try folder.open()
    let index = try await ConversionTests.convert([1], in: ledger)[0].index
    for (documents, reason) in [
      ([], ReasonCode.conversionKey), ([FakeGateway.trustList(), FakeGateway.statusList()], .conversionPolicy),
    ] {
      let review = ConversionReview(of: ledger, by: try ConversionTests.gateway(documents), coreCount: 1)
      await #expect { try await review.run(at: ConversionTests.noon) } throws: {
        ($0 as? ConversionError)?.reason == reason
      }
    }
    #expect(try await ConversionTests.overrides([index], ledger) == [nil])
  }

  /// More than a page of them, on several cores.
  @Test func manyAreReviewedInPages() async throws {
    let folder = try await ConversionTests.folder()
    let ledger = try folder.open()
    let gateway = try ConversionTests.gateway()
    let conversion = try gateway.convert(bytes: ExampleCredential.issue(index: 3).bytes.span, at: ConversionTests.noon)
    let index = try await ledger.record(
      Array(repeating: IssueRequest(conversion), count: 70), under: FakeGateway.key, isRevokedReplaced: false, step: nil
    )[0].index
    let held = [FakeGateway.trustList(), FakeGateway.policy(), ConversionTests.list(red: [3])]
    let review = ConversionReview(
      of: ledger, by: try ConversionTests.gateway(held), coreCount: 3, pageCount: 32)
    let summary = try await review.run(at: ConversionTests.noon)
    #expect((summary.reviewedCount, summary.changedCount) == (70, 1))
    #expect(try await ConversionTests.overrides([index], ledger) == [.red])
  }

  @Test(arguments: [
    "UPDATE origin SET domain = zeroblob(31)", "UPDATE origin SET idx = idx + 1", "UPDATE origin SET key = 1",
    "UPDATE origin SET expires_at = expires_at + 60", "UPDATE origin SET credential = 99 WHERE credential = 2",
    "UPDATE origin SET source = zeroblob(100)",
    "UPDATE origin SET source = (SELECT source FROM origin WHERE credential = 3) WHERE credential = 2",
    "DELETE FROM credential WHERE sequence = 3",
  ])
  func damageIsFound(sql: String) async throws {
    let folder = try await ConversionTests.folder()
    var ledger = try folder.open()
    let gateway = try ConversionTests.gateway()
    let requests = try [1, 2, 3].map { (number: UInt32) in
      let holder = Holder.deviceKey(FakeKeys.holderKey(Int(number)))
      let code = ExampleCredential.issue(index: number, holder: holder)
      return IssueRequest(try gateway.convert(bytes: code.bytes.span, at: ConversionTests.noon))
    }
    _ = try await ledger.record(requests, under: FakeGateway.key, isRevokedReplaced: false, step: nil)
    #expect(try await ledger.check().findings == [])
    try ledger.close()
    try await DatabaseQueue(path: folder.file).writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;
          DROP TRIGGER origin_no_update; DROP TRIGGER origin_no_delete; DROP TRIGGER credential_no_delete;
          """ + sql)
      #expect(database.totalChangesCount > 0, "\(sql) changes nothing")
    }
    ledger = try folder.open()
    let report = try? await ledger.check()
    #expect(report.map { !$0.findings.isEmpty } ?? true, "\(sql)")
  }

  /// What was recorded is only added to.
  @Test(arguments: ["UPDATE origin SET idx = 1", "DELETE FROM origin"])
  func originsAreOnlyAddedTo(sql: String) async throws {
    let folder = try await ConversionTests.folder()
    let ledger = try folder.open()
    _ = try await ConversionTests.convert([1], in: ledger)
    try ledger.close()
    let queue = try DatabaseQueue(path: folder.file)
    await #expect(throws: DatabaseError.self) {
      try await queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    }
  }
}

extension Sequence {
  fileprivate func asyncMap<T>(_ transform: (Element) async throws -> T) async throws -> [T] {
    var results: [T] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
