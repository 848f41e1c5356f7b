import Luyin
import LuyinIssuance
import Testing

/// Statuses, and the lists that are made of them.
struct StatusTests {
  @Test func allOrNothing() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    let indices = try await ledger.indices(0..<4, under: folder.key)
    func holder(_ number: Int, _ status: Status?) -> StatusChange {
      StatusChange(.holder(LedgerFolder.reference(number), under: nil), to: status, reason: "contact")
    }
    #expect(
      try await ledger.change([holder(0, .yellow), holder(9, .red), holder(1, .red)], at: 1, by: "a")
        == [.changed(1), .unknown, .changed(1)])
    #expect(try await ledger.keys()[0].overrideCount == 0)
    #expect(try await ledger.history(of: indices[0], under: folder.key)?.changes == [])
    #expect(
      try await ledger.change([holder(0, .yellow), holder(1, .red), holder(0, .red), holder(2, nil)], at: 2, by: "b")
        == [.changed(1), .changed(1), .changed(1), .unchanged])
    #expect(try await ledger.keys()[0].overrideCount == 2)
    #expect(try await ledger.change([holder(0, nil)], at: 3, by: "c") == [.changed(1)])
    let history = try #require(try await ledger.history(of: indices[0], under: folder.key))
    #expect(history.changes.map(\.status) == [.yellow, .red, nil])
    #expect(history.changes.map(\.author) == ["b", "b", "c"])
    #expect(history.changes.map(\.time) == [2, 2, 3])
    #expect(history.override == nil)
    // An index that nobody has.
    let free = try #require((0..<1000).first { !indices.contains($0) })
    let change = StatusChange(.index(free, under: folder.key), to: .red, reason: "typing error")
    #expect(try await ledger.change([change], at: 4, by: "a") == [.unknown])
  }

  /// A holder is red under each key that he has an index of.
  @Test func underEachKey() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    let other = try LedgerFolder.issuer(2)
    try await ledger.add(other, domain: nil, firstCapacity: 10, at: 1)
    _ = try await ledger.record([1, 2], under: folder.key)
    _ = try await ledger.record([1], under: other)
    let reference = LedgerFolder.reference(1)
    #expect(
      try await ledger.change([StatusChange(.holder(reference, under: nil), to: .red, reason: "test")], at: 1, by: "a")
        == [.changed(2)])
    #expect(
      try await ledger.change(
        [StatusChange(.holder(reference, under: other), to: .yellow, reason: "test")], at: 1, by: "a") == [.changed(1)])
    #expect(try await ledger.history(of: reference).map(\.override) == [.red, .yellow])
  }

  @Test func listsSayWhatHolds() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    let indices = try await ledger.indices(0..<300, under: folder.key)
    var wanted: [Status: [UInt32]] = [:]
    var changes: [StatusChange] = []
    for (position, index) in indices.enumerated() {
      let status: Status? = [nil, .yellow, .red, .suspended, .revoked][position % 5]
      if let status { wanted[status, default: []].append(index) }
      changes.append(StatusChange(.index(index, under: folder.key), to: status, reason: "test"))
    }
    _ = try await ledger.change(changes, at: 1, by: "a")
    let draft = try await ledger.draftStatusList(of: folder.key)
    #expect(draft.body == (try StatusList(capacity: 1000, indices: wanted).body))
    #expect(draft.domain == LedgerFolder.domain && !draft.isUnchanged && draft.last == nil)
    let header = try draft.header(issuedAt: 10, nextUpdate: 20, expires: 30)
    #expect((header.number, header.epoch) == (1, 0))
    try await ledger.record(draft.publication(header), of: draft)

    // Unchanged content has the body that is at hand; a number is given once.
    let same = try await ledger.draftStatusList(of: folder.key)
    #expect(same.isUnchanged && same.body == draft.body && same.last?.number == 1)
    await #expect(throws: LedgerError.draftOutdated) { try await ledger.record(draft.publication(header), of: draft) }
    await #expect(throws: LedgerError.numberTaken(last: 1)) {
      let again = try same.header(number: 1, issuedAt: 11, nextUpdate: 21, expires: 31)
      try await ledger.record(same.publication(again), of: same)
    }
    let second = try same.header(epoch: 3, number: 8, issuedAt: 11, nextUpdate: 21, expires: 31)
    try await ledger.record(same.publication(second), of: same)
    let third = try await folder.open().draftStatusList(of: folder.key)
    #expect((third.last?.number, third.last?.epoch, third.isUnchanged) == (8, 3, true))
    #expect(try third.header(issuedAt: 12, nextUpdate: 22, expires: 32).number == 9)
    _ = try await ledger.change(
      [StatusChange(.index(indices[0], under: folder.key), to: .red, reason: "test")], at: 2, by: "a")
    let fourth = try await ledger.draftStatusList(of: folder.key)
    #expect(!fourth.isUnchanged && fourth.body != draft.body)
    #expect(try await ledger.check().findings == [])
  }
}
