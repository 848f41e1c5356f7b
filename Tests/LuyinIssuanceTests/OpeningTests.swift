import Foundation
import GRDB
import Luyin
import LuyinIssuance
import Testing

/// Files that are no ledger, or not ours to write.
struct OpeningTests {
  @Test func whatIsNoLedger() async throws {
    let folder = try await LedgerFolder()
    #expect(throws: LedgerError.missing(path: folder.path + "/none")) {
      try SQLiteLedger(opening: folder.path + "/none")
    }
    #expect(throws: LedgerError.occupied(path: folder.file)) { _ = try SQLiteLedger.create(at: folder.file) }
    let text = folder.path + "/text"
    try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: text))
    #expect(throws: LedgerError.notALedger(path: text)) { try SQLiteLedger(opening: text) }
    let other = folder.path + "/other.db"
    try await DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE issuing_key (id INTEGER)") }
    #expect(throws: LedgerError.notALedger(path: other)) { try SQLiteLedger(opening: other) }
    let empty = folder.path + "/empty"
    try Data().write(to: URL(fileURLWithPath: empty))
    #expect(throws: LedgerError.notALedger(path: empty)) { try SQLiteLedger(opening: empty) }
  }

  @Test func whatANewerReleaseWrote() async throws {
    let folder = try await LedgerFolder()
    try await DatabaseQueue(path: folder.file).write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('3')") }
    #expect(throws: LedgerError.newer(path: folder.file)) { try SQLiteLedger(opening: folder.file) }
  }

  @Test func onlyItsOwnerReadsIt() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    _ = try await ledger.record([1], under: folder.key)
    for name in ["ledger.db", "ledger.db-wal", "ledger.db-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  /// What was recorded cannot be changed or taken back, not by a slip of somebody's SQL either.
  @Test(arguments: ["place", "credential", "step", "rejection", "status_change", "publication", "handed_out"])
  func historyIsOnlyAddedTo(table: String) async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    let run = try await ledger.beginRun(under: folder.key, input: "in", output: "out", rejects: nil, at: 1)
    _ = try await ledger.record(
      LedgerFolder.requests([1]), under: folder.key, isRevokedReplaced: false,
      step: IssueStep(run: run.id, after: 0, through: 2, lines: [1], rejections: [.init(line: 2, message: "no")]))
    _ = try await ledger.change(
      [StatusChange(.holder(LedgerFolder.reference(1), under: nil), to: .red, reason: "test")], at: 1, by: "a")
    let draft = try await ledger.draftStatusList(of: folder.key)
    try await ledger.record(draft.publication(draft.header(issuedAt: 1, nextUpdate: 2, expires: 3)), of: draft)
    _ = try await ledger.handOut(1, of: folder.key, to: "x", at: 1)
    let queue = try DatabaseQueue(path: folder.file)
    #expect(try await queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } ?? 0 > 0)
    let column = ["place": "idx", "credential": "idx", "step": "count", "rejection": "message", "handed_out": "time"]
    for sql in ["DELETE FROM \(table)", "UPDATE \(table) SET \(column[table] ?? "key") = 7"] {
      await #expect(throws: DatabaseError.self) { try await queue.write { try $0.execute(sql: sql) } }
    }
  }

  /// A ledger that was closed is one file.
  @Test func closingLeavesOneFile() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    let index = try await ledger.indices([1], under: folder.key)
    _ = try await ledger.keys()
    try ledger.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["ledger.db"])
    try FileManager.default.copyItem(atPath: folder.file, toPath: folder.path + "/copy.db")
    #expect(try await SQLiteLedger(opening: folder.path + "/copy.db").indices([1], under: folder.key) == index)
  }

  /// A backup has all, alone, while others write.
  @Test func backup() async throws {
    let folder = try await LedgerFolder(firstCapacity: 10_000)
    let ledger = try folder.open()
    let indices = try await ledger.indices(0..<200, under: folder.key)
    let copy = folder.path + "/backup.db"
    async let others = folder.open().indices(200..<400, under: folder.key)
    try await ledger.backUp(to: copy)
    _ = try await others
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("backup") }
    #expect(names == ["backup.db"])
    #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
    let restored = try SQLiteLedger(opening: copy)
    #expect(try await restored.check().findings == [])
    #expect(try await restored.indices(0..<200, under: folder.key) == indices)
    await #expect(throws: LedgerError.occupied(path: copy)) { try await ledger.backUp(to: copy) }
    let nowhere = folder.path + "/none/backup.db"
    await #expect(throws: LedgerError.self) { try await ledger.backUp(to: nowhere) }
  }
}
