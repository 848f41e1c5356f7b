import Luyin
import LuyinIssuance
import TestSupport
import Testing

/// Indices and credentials.
struct IssuingTests {
  @Test func eachHolderHasOneIndexForEver() async throws {
    let folder = try await LedgerFolder()
    let first = try await folder.open().indices(0..<600, under: folder.key)
    #expect(Set(first).count == 600)
    #expect(first.allSatisfy { $0 < 1000 })
    // In another process, in another order, alone or twice at once.
    let ledger = try folder.open()
    #expect(try await ledger.indices((0..<600).reversed(), under: folder.key) == first.reversed())
    #expect(try await ledger.indices([7, 7], under: folder.key) == [first[7], first[7]])
    let new = try await ledger.indices([600, 600, 601], under: folder.key)
    #expect(new[0] == new[1] && Set(first + new).count == 602)
    let key = try #require(try await ledger.keys().first)
    #expect((key.givenCount, key.credentialCount, key.leftCount) == (602, 1205, 398))
  }

  /// Runs keep references in memory, others in the look-up; both find what the other has given.
  @Test func runsAndSingleOnesAgree() async throws {
    let folder = try await LedgerFolder(firstCapacity: 100_000)
    var random = SeededRandom(seed: 3)
    let (one, other) = (try folder.open(), try folder.open())
    let run = try await one.beginRun(under: folder.key, input: "in", output: "out", rejects: nil, at: 1)
    var given: [Int: UInt32] = [:]
    var line = 0
    for step in 0..<24 {
      let numbers = (0..<Int.random(in: 1...300, using: &random)).map { _ in Int.random(in: 0..<20_000, using: &random)
      }
      let ledger = step % 3 == 0 ? other : one
      let answers: [IssueAnswer]
      if step % 4 == 1 {
        answers = try await ledger.record(numbers, under: folder.key)
      } else {
        answers = try await ledger.record(
          numbers, lines: line + 1...line + numbers.count, of: run, under: folder.key)
        line += numbers.count
      }
      for (number, answer) in zip(numbers, answers) {
        #expect(given.updateValue(answer.index, forKey: number) ?? answer.index == answer.index)
      }
      if step % 8 == 7 { try await ledger.index() }
    }
    #expect(Set(given.values).count == given.count)
    let all = try await folder.open().indices(given.keys.sorted(), under: folder.key)
    #expect(all == given.keys.sorted().map { given[$0] })
    #expect(try await one.check().findings == [])
  }

  @Test func keysAreAskedForByName() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    let other = try LedgerFolder.issuer(2)
    await #expect(throws: LedgerError.keyUnknown(other.id)) { try await ledger.record([1], under: other) }
    await #expect(throws: LedgerError.keyKnown(folder.key.id)) {
      try await ledger.add(folder.key, domain: nil, at: 1)
    }
    try await ledger.add(other, domain: nil, firstCapacity: 10, at: 1)
    let (here, there) = (try await ledger.indices([1], under: folder.key), try await ledger.indices([1], under: other))
    #expect(here[0] < 1000 && there[0] < 10)
    #expect(try await ledger.keys().map(\.publicKey) == [folder.key, other])
  }

  @Test func revokedIsFinal() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    let index = try await ledger.indices([1], under: folder.key)[0]
    let revocation = StatusChange(.index(index, under: folder.key), to: .revoked, reason: "key lost")
    #expect(try await ledger.change([revocation], at: 2, by: "a") == [.changed(1)])
    #expect(try await ledger.change([revocation], at: 3, by: "a") == [.unchanged])
    for status: Status? in [nil, .yellow, .red, .suspended] {
      let change = StatusChange(.holder(LedgerFolder.reference(1), under: nil), to: status, reason: "mistake")
      #expect(try await ledger.change([change], at: 4, by: "a") == [.revoked(index: index)])
    }
    let refused = try await ledger.record([1, 2], under: folder.key)
    #expect(refused.map(\.isRecorded) == [false, true])
    #expect(refused[0].index == index)
    // Replaced on request, once; from then on that is the holder's index.
    let replaced = try await ledger.record([1, 1], under: folder.key, replacing: true)
    #expect(replaced[0].index != index && replaced[0].index == replaced[1].index && replaced[0].override == nil)
    #expect(try await ledger.indices([1], under: folder.key) == [replaced[0].index])
    let histories = try await ledger.history(of: LedgerFolder.reference(1))
    #expect(histories.map(\.index) == [index, replaced[0].index])
    #expect(histories.map(\.override) == [.revoked, nil])
    #expect(histories.map(\.credentials.count) == [1, 3])
    #expect(histories[0].changes.map(\.reason) == ["key lost"])
  }

  /// A credential that is renewed does not lose what the status list says of its holder.
  @Test func overridesAreTold() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    _ = try await ledger.record([1, 2], under: folder.key)
    let change = StatusChange(.holder(LedgerFolder.reference(1), under: nil), to: .red, reason: "test")
    #expect(try await ledger.change([change], at: 2, by: "a") == [.changed(1)])
    #expect(try await ledger.record([1, 2, 3], under: folder.key).map(\.override) == [.red, nil, nil])
  }

  /// Without a status list the capacity grows as it is needed; with one the gates have to know first.
  @Test func capacity() async throws {
    let folder = try await LedgerFolder(firstCapacity: 4)
    let ledger = try folder.open()
    let indices = try await ledger.indices(0..<9, under: folder.key)
    #expect(
      indices.prefix(4).allSatisfy { $0 < 4 } && indices[4..<8].allSatisfy { 4..<8 ~= $0 } && 8..<16 ~= indices[8])
    #expect(try await ledger.keys()[0].capacity == 16)
    let draft = try await ledger.draftStatusList(of: folder.key)
    #expect(draft.capacity == 16)
    try await ledger.record(draft.publication(draft.header(issuedAt: 10, nextUpdate: 20, expires: 30)), of: draft)
    #expect(Set(try await ledger.indices(9..<16, under: folder.key)).isSubset(of: Set(9..<16).union([8])))
    await #expect(throws: LedgerError.capacityUsedUp(16)) { try await ledger.record([16, 3], under: folder.key) }
    // Whoever has an index goes on.
    #expect(try await ledger.indices([3], under: folder.key) == [indices[3]])
    let next = try await ledger.draftStatusList(of: folder.key)
    #expect(next.capacity == 32 && !next.isUnchanged)
    try await ledger.record(next.publication(next.header(issuedAt: 20, nextUpdate: 30, expires: 40)), of: next)
    #expect(try await ledger.indices([16], under: folder.key)[0] >= 16)
  }

  @Test func rangesNeverCollide() async throws {
    let folder = try await LedgerFolder(firstCapacity: 64)
    let (main, branch) = (try folder.open(), try SQLiteLedger.create(at: folder.path + "/branch.db"))
    let before = try await main.indices(0..<10, under: folder.key)
    let range = try await main.handOut(20, of: folder.key, to: "branch", at: 5)
    try await branch.take(range, at: 6)
    let there = try await branch.indices(100..<120, under: folder.key)
    await #expect(throws: LedgerError.indicesUsedUp(folder.key.id)) {
      try await branch.record([120], under: folder.key)
    }
    let here = try await main.indices(10..<64, under: folder.key)
    #expect(Set(before + there + here).count == 10 + 20 + 54)
    #expect(try await branch.indices([103], under: folder.key) == [there[3]])
    // The main ledger knows the index, and only it makes lists.
    let change = StatusChange(.index(there[0], under: folder.key), to: .red, reason: "test")
    #expect(try await main.change([change], at: 7, by: "a") == [.changed(1)])
    await #expect(throws: LedgerError.notWhole(folder.key.id)) { try await branch.draftStatusList(of: folder.key) }
    await #expect(throws: LedgerError.rangeOverlaps) { try await branch.take(range, at: 8) }
    await #expect(throws: LedgerError.keyKnown(folder.key.id)) { try await main.take(range, at: 8) }
    let more = try await main.handOut(5, of: folder.key, to: "branch", at: 9)
    try await branch.take(more, at: 10)
    let further = try await branch.indices(120..<125, under: folder.key)
    #expect(Set(before + there + here + further).count == 89)
    #expect(try await main.check().findings == [])
    #expect(try await branch.check().findings == [])
  }

  /// Positions may jump, by what was handed out or by ranges far up: whoever is known stays known.
  @Test(arguments: [0, 20_000_000] as [UInt64]) func gapsBetweenPositions(first: UInt64) async throws {
    let folder = try await LedgerFolder(firstCapacity: 1 << 32)
    let main = try folder.open()
    if first > 0 { _ = try await main.handOut(first, of: folder.key, to: "x", at: 1) }
    let run = try await main.beginRun(under: folder.key, input: "in", output: nil, rejects: nil, at: 1)
    var given: [UInt32] = []
    var line = 0
    for round in 0..<3 {
      let numbers = Array(round * 10..<round * 10 + 10) + Array(0..<10)
      let answers = try await main.record(numbers, lines: line + 1...line + 20, of: run, under: folder.key)
      line += 20
      given += answers.prefix(10).map(\.index)
      #expect(answers.suffix(10).map(\.index).elementsEqual(given.prefix(10)))
      _ = try await main.handOut(1 << 25, of: folder.key, to: "x", at: 1)
    }
    #expect(Set(given).count == 30)
    try await main.index()
    #expect(try await main.indices(0..<30, under: folder.key) == given)
    #expect(try await main.check().findings == [])
  }

  /// The last indices that there are.
  @Test func theLastPositions() async throws {
    let folder = try await LedgerFolder(firstCapacity: 1 << 32)
    let main = try folder.open()
    _ = try await main.handOut((1 << 32) - 6, of: folder.key, to: "x", at: 1)
    let range = try await main.handOut(6, of: folder.key, to: "y", at: 1)
    let branch = try SQLiteLedger.create(at: folder.path + "/branch.db")
    try await branch.take(range, at: 1)
    let run = try await branch.beginRun(under: folder.key, input: "in", output: nil, rejects: nil, at: 1)
    let answers = try await branch.record([1, 2, 3, 4, 5, 6, 1], lines: 1...7, of: run, under: folder.key)
    #expect(Set(answers.map(\.index)).count == 6 && answers[0].index == answers[6].index)
    await #expect(throws: LedgerError.indicesUsedUp(folder.key.id)) {
      try await branch.record([7], lines: 8...8, of: run, under: folder.key)
    }
    await #expect(throws: LedgerError.indicesUsedUp(folder.key.id)) { try await main.record([1], under: folder.key) }
    #expect(try await branch.check().findings == [])
    #expect(try await main.check().findings == [])
  }
}
