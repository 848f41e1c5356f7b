import Foundation
import Luyin
import LuyinStore
import LuyinVectors
import TestSupport
import Testing

struct TrustStoreTests {
  /// A store on the real file system holds after each update, and after opening it anew, what the pure rules say.
  @Test func roundTrip() throws {
    let directory = try TestDirectory()
    let path = directory.file("store")
    var pure = try TrustState(firstRoot: StoreDocuments.first.bytes)
    var store = try TrustStore.create(at: path, firstRoot: StoreDocuments.first.bytes)
    #expect(Holding(store) == Holding(pure))
    let orders: [[Int]] = [
      [2, 1, 0], [0], [0], [1, 0], [2, 1, 3, 0], [0], [0, 1, 2], [0], [0, 1], [0, 1],
    ]
    for (batch, order) in zip(StoreDocuments.batches, orders) {
      for position in order { try pure.update(with: batch[position], at: StoreDocuments.time) }
      let answers = try store.update(with: batch, at: StoreDocuments.time)
      #expect(answers.names == batch.map { _ in "accepted" })
      #expect(Holding(store) == Holding(pure))
      #expect(Holding(try TrustStore(opening: path)) == Holding(pure))
      let check = try TrustStore.check(at: path)
      #expect(check.isSound && check.leftovers.isEmpty && check.foreign.isEmpty)
    }
    #expect(store.state.own.root.header.number == 6)
    #expect(store.state.own.trustListInForce?.header.epoch == 1)
    #expect(store.state.peers.map(\.domain) == [StoreDocuments.peerDomain])
    #expect(store.state.peers[0].trustListInForce?.header.number == 3)
    #expect(store.state.own.statusLists.map(\.header.number) == [3])
    #expect(store.state.peers[0].statusLists.map(\.header.number) == [2])
    #expect(store.state.own.statusLists.allSatisfy { store.state.own.counts($0) })
    #expect(try FileManager.default.contentsOfDirectory(atPath: path + "/documents").count == 8)
  }

  /// Changes are not signed: a forged delta under a published header is found by applying it, once for each key and update.
  @Test func forgedDeltasAreTriedOnce() throws {
    let disk = try SimulatedDisk.holding(8)
    let forged = (1...5).map { index in
      FakeDelta(
        from: StoreDocuments.statusBody(1), to: StoreDocuments.statusList(2),
        changes: FakeStatusBody(capacity: 1_000, [5: [index]]).bytes
      ).bytes
    }
    let answers = try disk.update(with: forged + [StoreDocuments.delta(2), StoreDocuments.statusList(2).bytes])
    // The whole list comes before all deltas, whatever they are.
    #expect(answers.names == [String](repeating: "unchanged", count: 6) + ["accepted"])
    let again = try SimulatedDisk.holding(8)
    let names = try again.update(with: forged + [StoreDocuments.delta(2)]).names
    #expect(names == ["document.bodyHash"] + [String](repeating: "update.base", count: 5))
    #expect(try again.update(with: [StoreDocuments.delta(2)]).names == ["accepted"])
  }

  @Test func answersComeInTheOrderGiven() throws {
    let disk = try SimulatedDisk.holding(1)
    let held = try disk.holding()
    let answers = try disk.update(with: [
      StoreDocuments.peerRoot(2).bytes, [1, 2, 3], StoreDocuments.first.bytes, StoreDocuments.chain[1].bytes,
      StoreDocuments.chain[5].bytes, FakeDocument(body: FakeRoot(threshold: 1, keys: [21]).body, signers: [21]).bytes,
      StoreDocuments.trustList(9, signers: [6]).bytes,
    ])
    #expect(
      answers.names == [
        "accepted", "document.length", "update.rollback", "unchanged", "update.gap", "update.domain",
        "update.threshold",
      ])
    let accepted = try #require(answers[0].document)
    #expect(accepted.kind == .root && accepted.number == 2 && accepted.epoch == 0)
    #expect(accepted.domain == StoreDocuments.peerDomain)
    #expect("\(accepted)" == "root 2 of \(StoreDocuments.peerDomain.hex.prefix(16))")
    #expect(answers[1].document == nil)
    #expect(answers[2].document?.domain == ExampleRoot.domainID)
    #expect(try disk.holding().domains[0] == held.domains[0])
  }

  /// All that was ever signed, in one go and in any order.
  @Test(arguments: 0..<20) func anyOrder(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let disk = try SimulatedDisk.holding(0)
    let documents = StoreDocuments.all.shuffled(using: &random)
    try disk.update(with: documents)
    // Peers are recognised by a list of the last epoch, which the last root lets in.
    let held = try TrustStore(opening: SimulatedDisk.store, on: disk).state
    #expect(held.own.root.header.number == 6 && held.own.trustListInForce?.header.epoch == 1)
    #expect(held.peers[0].root.header.number == 3 && held.peers[0].trustListInForce?.header.number == 3)
    #expect(try disk.update(with: documents).names.allSatisfy { $0 != "accepted" })
    try disk.expectClean()
  }

  @Test func equivocationKeepsTheFirstAndNamesBoth() throws {
    let disk = try SimulatedDisk.holding(2)
    let held = try disk.holding()
    var otherRoot = StoreDocuments.chain[1]
    otherRoot.expires += 1
    var otherList = StoreDocuments.trustList(1, peers: [StoreDocuments.peerDomain])
    otherList.expires += 1
    let others = [otherList, otherRoot]
    let answers = try disk.update(with: others.map(\.bytes))
    let firsts = [held.domains[0].trustList, held.domains[0].root]
    for (answer, (first, other)) in zip(answers, zip(firsts, others)) {
      guard case .refused(let error) = answer.outcome else { throw Unexpected() }
      #expect(error.reason == .updateEquivocation)
      #expect(error.conflict?.held == first)
      #expect(error.conflict?.other == (try UnverifiedDocument(decoding: other.bytes).header.digest))
      #expect(answer.document?.digest == error.conflict?.other)
    }
    #expect(try disk.holding() == held)
    // Both in one update: the one that was given first is taken.
    let fresh = try SimulatedDisk.holding(0)
    #expect(
      try fresh.update(with: [otherRoot.bytes, StoreDocuments.chain[1].bytes]).names
        == ["accepted", "update.equivocation"])
  }

  @Test func refreshSeesWhatOthersDid() throws {
    let disk = try SimulatedDisk.holding(0)
    var reader = try TrustStore(opening: SimulatedDisk.store, on: disk)
    #expect(try !reader.refresh())
    try disk.update(with: StoreDocuments.batches[0])
    #expect(reader.state.own.root.header.number == 1)
    #expect(try reader.refresh())
    #expect(reader.state.own.root.header.number == 2)
    #expect(try !reader.refresh())
  }

  /// A value that is behind begins with what the store holds.
  @Test func anUpdateBeginsWithTheNewest() throws {
    let disk = try SimulatedDisk.holding(0)
    var behind = try TrustStore(opening: SimulatedDisk.store, on: disk)
    try disk.update(with: StoreDocuments.batches[0])
    let answers = try behind.update(
      with: StoreDocuments.batches[0] + StoreDocuments.batches[1], at: StoreDocuments.time)
    #expect(answers.names == ["unchanged", "unchanged", "unchanged", "accepted"])
    #expect(try disk.holding() == SimulatedDisk.holding(2).holding())
  }

  /// What restoring a backup means: the store holds what it held then, and goes forward from there.
  @Test func aRestoredBackupGoesForward() throws {
    let directory = try TestDirectory()
    let path = directory.file("store")
    var store = try TrustStore.create(at: path, firstRoot: StoreDocuments.first.bytes)
    for batch in StoreDocuments.batches.prefix(2) {
      _ = try store.update(with: batch, at: StoreDocuments.time)
    }
    let then = Holding(store)
    try FileManager.default.copyItem(atPath: path, toPath: directory.file("backup"))
    for batch in StoreDocuments.batches.dropFirst(2) {
      _ = try store.update(with: batch, at: StoreDocuments.time)
    }
    let now = Holding(store)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: directory.file("backup"), toPath: path)
    var restored = try TrustStore(opening: path)
    #expect(Holding(restored) == then)
    for batch in StoreDocuments.batches.dropFirst(2) {
      _ = try restored.update(with: batch, at: StoreDocuments.time)
    }
    #expect(Holding(restored) == now)
  }

  @Test func aStoreIsCreatedOnlyWhereNothingIs() throws {
    let directory = try TestDirectory()
    let first = StoreDocuments.first.bytes
    let path = directory.file("store")
    #expect(throws: StoreError.firstRoot(try refusal { _ = try TrustState(firstRoot: [1]) })) {
      try TrustStore.create(at: path, firstRoot: [1])
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(throws: StoreError.missing(path: path)) { try TrustStore(opening: path) }
    #expect(throws: StoreError.missing(path: path)) { try TrustStore.check(at: path) }
    #expect(throws: StoreError.missing(path: path)) { try TrustStore.repair(at: path, with: []) }
    #expect(throws: StoreError.noDirectory(path: path)) {
      try TrustStore.create(at: path + "/deeper", firstRoot: first)
    }
    _ = try TrustStore.create(at: path, firstRoot: first)
    #expect(throws: StoreError.occupied(path: path)) { try TrustStore.create(at: path, firstRoot: first) }
    let other = directory.file("other")
    try Data().write(to: URL(fileURLWithPath: other))
    #expect(throws: StoreError.occupied(path: other)) { try TrustStore.create(at: other, firstRoot: first) }
    #expect(throws: StoreError.occupied(path: directory.path)) {
      try TrustStore.create(at: directory.path, firstRoot: first)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == ["other", "store"])
    // A store whose record was lost is none that may be begun anew unawares.
    var store = try TrustStore(opening: path)
    _ = try store.update(with: StoreDocuments.batches[0], at: StoreDocuments.time)
    try FileManager.default.removeItem(atPath: path + "/state")
    #expect(throws: StoreError.occupied(path: path)) { try TrustStore.create(at: path, firstRoot: first) }
    #expect(throws: StoreError.missing(path: path)) { try store.update(with: [], at: StoreDocuments.time) }
  }

  private func refusal(_ body: () throws -> Void) throws -> UpdateError {
    do { try body() } catch { return try #require(error as? UpdateError) }
    throw Unexpected()
  }
}

struct Unexpected: Error {}
