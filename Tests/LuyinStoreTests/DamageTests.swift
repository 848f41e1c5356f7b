import Luyin
import LuyinStore
import LuyinVectors
import SystemPackage
import TestSupport
import Testing

/// Files that are not what was written.
struct DamageTests {
  private static let state = SimulatedDisk.store + "/state"

  private static func documents(_ disk: SimulatedDisk) -> [String] { disk.files.filter { $0.hasSuffix(".lydoc") } }

  @Test func eachByteOfTheRecord() throws {
    let disk = try SimulatedDisk.holding(3)
    let record = try disk.read(DamageTests.state, byteCountMax: .max - 1)
    // A bit of each byte; all of them at night.
    for (bit, bytes) in record.bitFlips
    where LongRun.count(bit % 8, nightly: 0) == LongRun.count(bit / 8 % 8, nightly: 0) {
      disk.edit(DamageTests.state) { $0 = bytes }
      #expect(throws: StoreError.damaged(path: DamageTests.state, .record), "bit \(bit)") { try disk.holding() }
    }
    for count in 0..<record.count {
      disk.edit(DamageTests.state) { $0 = Array(record.prefix(count)) }
      #expect(throws: StoreError.damaged(path: DamageTests.state, .record), "\(count) bytes") { try disk.holding() }
    }
    disk.edit(DamageTests.state) { $0 = record + [10] }
    #expect(throws: StoreError.damaged(path: DamageTests.state, .record)) { try disk.holding() }
    #expect(throws: StoreError.damaged(path: DamageTests.state, .record)) {
      try TrustStore.check(at: SimulatedDisk.store, on: disk)
    }
    #expect(throws: StoreError.damaged(path: DamageTests.state, .record)) {
      try TrustStore.repair(at: SimulatedDisk.store, with: StoreDocuments.all, on: disk)
    }
    disk.edit(DamageTests.state) { $0 = record }
    try disk.expectClean()
  }

  /// Records with a hash of their own that are none.
  @Test(arguments: [
    "", "luyin store 1", "luyin store 1\ntimeFloor 1", "luyin store 1\ntimeFloor 01\nDOMAIN", "luyin store 1\nDOMAIN",
    "luyin store 1\ntimeFloor 4294967296\nDOMAIN", "luyin store 1\ntimeFloor -1\nDOMAIN",
    "luyin store 1\ntimeFloor 1\nDOMAIN\n", "luyin store 1\ntimeFloor 1\nDOMAIN\nmore",
    "luyin store 1\ntimeFloor 1\nDOMAIN\npredecessor 00 00", "luyin store 1\ntimeFloor 1\nDOMAIN\ntrustList",
    "something else",
  ])
  func foreignRecords(text: String) throws {
    let disk = try SimulatedDisk.holding(0)
    let zeros = String(repeating: "0", count: 128)
    let text = text.replacing("DOMAIN", with: "domain \(zeros.prefix(64))\nroot \(zeros) \(zeros)")
    disk.edit(DamageTests.state) { $0 = DamageTests.record(text) }
    #expect(throws: StoreError.damaged(path: DamageTests.state, .record)) { try disk.holding() }
  }

  @Test func anotherVersionIsToldFromDamage() throws {
    let disk = try SimulatedDisk.holding(0)
    disk.edit(DamageTests.state) { $0 = DamageTests.record("luyin store 4\nwho knows") }
    let error = StoreError.foreignVersion(path: DamageTests.state, version: "4")
    #expect(throws: error) { try disk.holding() }
    #expect(throws: error) { try disk.update(with: []) }
    #expect(throws: error) { try TrustStore.check(at: SimulatedDisk.store, on: disk) }
  }

  /// A status list or a policy with other signatures is not the one that was taken: who may sign it stands elsewhere.
  @Test(arguments: [(8, StoreDocuments.statusList(1)), (11, StoreDocuments.policy(1))])
  func whatAKeySignsIsRepairedWithItsOwnBytesAlone(count: Int, document: FakeDocument) throws {
    let disk = try SimulatedDisk.holding(count)
    let held = try disk.holding()
    let hash = Digest(of: document.bytes.span, context: Context("luyin:store"))
    let name = try #require(disk.files.first { $0.hasSuffix("\(Hex.encode(hash.bytes.span).prefix(64)).lydoc") })
    var forged = document
    forged.signers = [99]
    disk.edit(name) { $0 = [] }
    #expect(throws: StoreError.self) {
      try TrustStore.repair(at: SimulatedDisk.store, with: [forged.bytes], on: disk)
    }
    disk.edit(name) { $0 = forged.bytes }
    #expect(throws: StoreError.damaged(path: name, .signatures)) { try disk.holding() }
    _ = try TrustStore.repair(at: SimulatedDisk.store, with: [forged.bytes, document.bytes], on: disk)
    #expect(try disk.holding() == held)
  }

  /// What a release wrote that knew no status lists, or no policies, is read, and written anew by the next update.
  @Test(arguments: [(7, "1"), (8, "2"), (10, "2")]) func earlierVersionsAreRead(count: Int, version: String) throws {
    let disk = try SimulatedDisk.holding(count)
    let held = try disk.holding()
    try DamageTests.write(version, to: disk)
    #expect(try disk.holding() == held)
    try disk.update(with: StoreDocuments.batches[count])
    #expect(try disk.holding() == SimulatedDisk.holding(count + 1).holding())
  }

  @Test(arguments: [(8, "1"), (11, "1"), (11, "2")])
  func earlierVersionsHaveNotWhatCameLater(count: Int, version: String) throws {
    let disk = try SimulatedDisk.holding(count)
    try DamageTests.write(version, to: disk)
    #expect(throws: StoreError.damaged(path: DamageTests.state, .record)) { try disk.holding() }
  }

  /// Makes the record one of an earlier version.
  private static func write(_ version: String, to disk: SimulatedDisk) throws {
    disk.edit(DamageTests.state) { bytes in
      let text = String(decoding: bytes, as: UTF8.self).replacing("luyin store 3\n", with: "luyin store \(version)\n")
      bytes = DamageTests.record(text.split(separator: "\n").dropLast().joined(separator: "\n"))
    }
  }

  private static func record(_ text: String) -> [UInt8] {
    let content = Array((text + "\n").utf8)
    let hash = Digest(of: content.span, context: Context("luyin:store"))
    return content + Array("hash \(Hex.encode(hash.bytes.span))\n".utf8)
  }

  /// A flipped bit in a document ends opening with the file's name, or changes no more than signatures that nobody needs;
  /// a check reports it always.
  @Test func flippedBitsOfDocuments() throws {
    for batch in [2, 3] {
      let disk = try SimulatedDisk.holding(batch)
      let held = try disk.holding().withoutBytes
      var tolerated: Set<String> = []
      for path in DamageTests.documents(disk) {
        let bytes = try disk.read(path, byteCountMax: .max - 1)
        for position in stride(from: 0, to: bytes.count, by: LongRun.count(7, nightly: 1)) {
          disk.edit(path) { $0[position] ^= 1 << UInt8(position % 8) }
          do {
            #expect(try disk.holding().withoutBytes == held)
            tolerated.insert(path)
          } catch StoreError.damaged(let place, _) {
            #expect(place == path)
          }
          let check = try TrustStore.check(at: SimulatedDisk.store, on: disk)
          #expect(check.documents.filter { $0.damage != nil }.map(\.path) == [path], "\(path) at \(position)")
          disk.edit(path) { $0 = bytes }
        }
      }
      // Nobody looks at who signed a predecessor, or a list that is not in force: the documents are what they were.
      #expect(tolerated.count == (batch == 2 ? 1 : 2))
    }
  }

  @Test func truncatedAndMissingDocuments() throws {
    let disk = try SimulatedDisk.holding(2)
    let held = try disk.holding()
    for path in DamageTests.documents(disk) {
      let bytes = try disk.read(path, byteCountMax: .max - 1)
      for count in [0, 1, 153, 154, bytes.count / 2, bytes.count - 1] {
        disk.edit(path) { $0 = Array(bytes.prefix(count)) }
        let error = try #require(throws: StoreError.self) { try disk.holding() }
        guard case .damaged(path, .malformed) = error else { throw error }
        #expect(error.description.contains(path) && error.description.contains("repair"))
      }
      // Another document in its place.
      disk.edit(path) { $0 = StoreDocuments.chain[5].bytes }
      #expect(throws: StoreError.damaged(path: path, .otherDocument)) { try disk.holding() }
      try disk.delete(path)
      #expect(throws: StoreError.damaged(path: path, .absent)) { try disk.holding() }
      #expect(throws: StoreError.damaged(path: path, .absent)) { try disk.update(with: StoreDocuments.all) }
      let check = try TrustStore.check(at: SimulatedDisk.store, on: disk)
      #expect(check.documents.filter { $0.damage == .absent }.map(\.path) == [path])
      #expect(!check.isSound)

      // A store that was open already has it in memory; one that was not needs it back.
      #expect(throws: StoreError.damaged(path: path, .absent)) {
        try TrustStore.repair(at: SimulatedDisk.store, with: [StoreDocuments.chain[5].bytes], on: disk)
      }
      let repaired = try TrustStore.repair(at: SimulatedDisk.store, with: StoreDocuments.all, on: disk)
      #expect(Holding(repaired) == held)
      #expect(try disk.holding() == held)
      try disk.expectClean()
    }
  }

  /// All documents are gone, or the whole directory of documents, and the bundle has all of them.
  @Test func repairOfEverything() throws {
    var random = SeededRandom(seed: 31)
    let disk = try SimulatedDisk.holding(4)
    let held = try disk.holding()
    for path in DamageTests.documents(disk) { disk.edit(path) { $0 = [] } }
    let broken = disk.world
    let documents = StoreDocuments.all.shuffled(using: &random)
    _ = try TrustStore.repair(at: SimulatedDisk.store, with: documents, on: disk)
    #expect(try disk.holding() == held)
    try disk.expectClean()
    var gone = broken
    gone.directories[SimulatedDisk.store + "/documents"] = nil
    gone.directories[SimulatedDisk.store]?.names["documents"] = nil
    gone.directories[SimulatedDisk.store]?.certain["documents"] = nil
    // A repair that does not come to its end can be made again; one that does is on the disk.
    for world in [broken, gone] {
      for step in (1...50).flatMap({ [$0, $0] }) {
        let disk = SimulatedDisk(world)
        let failing = FailingDisk(disk, at: step, .end)
        let repaired = try? TrustStore.repair(at: SimulatedDisk.store, with: documents, on: failing)
        disk.losePower(using: &random)
        if repaired != nil { #expect(try disk.holding() == held, "step \(step), seed 31") }
        _ = try TrustStore.repair(at: SimulatedDisk.store, with: documents, on: disk)
        #expect(try disk.holding() == held, "step \(step), seed 31")
        try disk.expectClean()
      }
    }
  }

  /// A repair that fails for want of space takes nothing away from a store that opens in spite of its damage.
  @Test func aFailedRepairTakesNothingAway() throws {
    let disk = try SimulatedDisk.holding(2)
    let held = try disk.holding().withoutBytes
    let path = try #require(
      DamageTests.documents(disk).first { try disk.read($0, byteCountMax: .max - 1) == StoreDocuments.first.bytes })
    disk.edit(path) { $0[$0.count - 1] ^= 1 }
    for step in 1... {
      let disk = SimulatedDisk(disk.world)
      let failing = FailingDisk(disk, at: step, .error(.noSpace))
      let repaired = try? TrustStore.repair(at: SimulatedDisk.store, with: StoreDocuments.all, on: failing)
      #expect(try disk.holding().withoutBytes == held, "step \(step)")
      guard failing.hasFailed else {
        #expect(repaired != nil)
        try disk.expectClean()
        break
      }
    }
  }

  /// The same document by other signers does as well, if they suffice.
  @Test func repairWithOtherSignatures() throws {
    let disk = try SimulatedDisk.holding(0)
    try disk.update(with: [StoreDocuments.chain[1].bytes, StoreDocuments.trustList(1).bytes])
    let held = try disk.holding()
    let list = StoreDocuments.trustList(1)
    let path = try #require(
      DamageTests.documents(disk).first { try disk.read($0, byteCountMax: .max - 1) == list.bytes })
    try disk.delete(path)
    for signers in [[6], [6, 40], []] {
      var other = list
      other.signers = signers
      #expect(throws: StoreError.damaged(path: path, .signatures)) {
        try TrustStore.repair(at: SimulatedDisk.store, with: [other.bytes], on: disk)
      }
    }
    var other = list
    other.signers = [7, 8]
    _ = try TrustStore.repair(at: SimulatedDisk.store, with: [other.bytes], on: disk)
    #expect(try disk.holding() != held)
    #expect(try disk.holding().withoutBytes == held.withoutBytes)
    try disk.expectClean()
  }

  @Test func leftoversAndForeignFilesAreReported() throws {
    let disk = try SimulatedDisk.holding(1)
    let store = SimulatedDisk.store
    let name = String(repeating: "ab", count: 32)
    let leftovers = ["documents/\(name).lydoc", "documents/\(name).lydoc.new", "state.new"].map { store + "/" + $0 }
    let foreign = ["documents/\(name.dropLast(2)).lydoc", "documents/notes.txt", "notes.txt", "state.bak"]
      .map { store + "/" + $0 }
    for path in leftovers + foreign { disk.close(try disk.create(path)) }
    let check = try TrustStore.check(at: store, on: disk)
    #expect(check.isSound)
    #expect(check.leftovers.sorted() == leftovers)
    #expect(check.foreign.sorted() == foreign)
    #expect(check.documents.count == 4)
    #expect(check.documents.map { $0.identity?.kind } == [.root, .root, .trustList, .root])
    #expect(check.documents.map { $0.identity?.number } == [2, 1, 1, 1])
    // The next update removes its own, and nothing else, also if there is nothing to take.
    try disk.update(with: [])
    let after = try TrustStore.check(at: store, on: disk)
    #expect(after.leftovers.isEmpty && after.foreign.sorted() == foreign)
  }
}

extension Holding {
  /// Who signed does not count.
  var withoutBytes: Holding {
    Holding(
      timeFloor: timeFloor,
      domains: domains.map {
        Domain(
          domain: $0.domain, root: $0.root, predecessor: $0.predecessor, trustList: $0.trustList,
          isInForce: $0.isInForce, statusLists: $0.statusLists, policies: $0.policies, bytes: [])
      })
  }
}
