import Foundation
import GRDB
import Luyin
import LuyinIssuance
import Testing

/// Ledgers that somebody or something has changed behind their back.
struct DamageTests {
  /// A ledger with something in each table, all of it looked up.
  private static func folder() async throws -> LedgerFolder {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    _ = try await ledger.record(0..<10, under: folder.key)
    for output in ["a", "b"] {
      let run = try await ledger.beginRun(under: folder.key, input: "in", output: output, rejects: nil, at: 1)
      for (after, numbers) in [(0, [10, 11]), (3, [12, 3])] {
        _ = try await ledger.record(
          LedgerFolder.requests(numbers), under: folder.key, isRevokedReplaced: false,
          step: IssueStep(
            run: run.id, after: after, through: after + 3, lines: [after + 1, after + 3],
            rejections: [.init(line: after + 2, message: "no")]))
      }
      try await ledger.finishRun(run.id, at: 2)
    }
    for (number, status) in [(1, Status.red), (1, nil), (2, .yellow), (3, .revoked)] {
      let subject = StatusChange.Subject.holder(LedgerFolder.reference(number), under: nil)
      _ = try await ledger.change([StatusChange(subject, to: status, reason: "test")], at: 1, by: "test")
    }
    for time: UInt32 in [10, 20] {
      let draft = try await ledger.draftStatusList(of: folder.key)
      let header = try draft.header(issuedAt: time, nextUpdate: time + 1, expires: time + 2)
      try await ledger.record(draft.publication(header), of: draft)
    }
    _ = try await ledger.handOut(5, of: folder.key, to: "county", at: 1)
    try await ledger.index()
    #expect(try await ledger.check().findings == [])
    #expect(try await ledger.check().notes == [])
    try ledger.close()
    return folder
  }

  private static let tables = [
    "place", "credential", "step", "rejection", "status_change", "publication", "handed_out",
  ]

  private static func edit(_ folder: LedgerFolder, _ sql: String) async throws {
    let triggers = tables.flatMap { ["DROP TRIGGER \($0)_no_update;", "DROP TRIGGER \($0)_no_delete;"] }
    try await DatabaseQueue(path: folder.file).writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;")
      try database.execute(sql: triggers.joined() + sql)
      #expect(database.totalChangesCount > 0, "\(sql) changes nothing")
    }
  }

  /// Whatever was changed, the check has a finding, or cannot be made because of it.
  @Test(arguments: [
    "UPDATE place SET idx = idx + 1 WHERE position = 3", "UPDATE place SET reference = zeroblob(16) WHERE position = 3",
    "DELETE FROM place WHERE position = 3", "DELETE FROM place WHERE position = 12",
    "UPDATE place SET position = 900 WHERE position = 3", "UPDATE place SET idx = -1 WHERE position = 3",
    "UPDATE place SET reference = (SELECT reference FROM place WHERE position = 4) WHERE position = 3",
    "UPDATE stock SET next = next - 1", "UPDATE stock SET next = next + 1", "UPDATE stock SET next = 0",
    "UPDATE stock SET next = 1 << 40", "DELETE FROM stock", "DELETE FROM handed_out",
    "UPDATE handed_out SET first = first - 2", "UPDATE handed_out SET end = end + 1",
    "DELETE FROM reference_lookup WHERE position = 3", "UPDATE reference_lookup SET position = 4 WHERE position = 3",
    "INSERT INTO reference_lookup VALUES (zeroblob(16), 1, 3)",
    "UPDATE issuing_key SET permutation = zeroblob(16)", "UPDATE issuing_key SET capacity = 10",
    "UPDATE issuing_key SET indexed = 3", "UPDATE issuing_key SET indexed = -1",
    "UPDATE issuing_key SET first_capacity = 500", "UPDATE issuing_key SET first_capacity = 0",
    "DELETE FROM credential WHERE sequence = 2", "DELETE FROM credential WHERE sequence = 18",
    "UPDATE credential SET idx = (SELECT idx FROM place WHERE position = 5) WHERE sequence = 2",
    "UPDATE credential SET idx = -1 WHERE sequence = 2", "UPDATE credential SET run = NULL WHERE sequence = 12",
    "UPDATE credential SET run = 2 WHERE sequence = 12", "DELETE FROM credential_lookup WHERE sequence = 2",
    "UPDATE progress SET credentials_indexed = 99",
    "UPDATE step SET count = count - 1 WHERE run = 2", "UPDATE step SET rejected = 3",
    "UPDATE step SET after = 2 WHERE after = 3",
    "DELETE FROM step WHERE after = 0 AND run = 1", "DELETE FROM step WHERE after = 3 AND run = 1",
    "DELETE FROM rejection WHERE run = 1 AND line = 2", "INSERT INTO rejection VALUES (1, 9, 'no')",
    "DELETE FROM status_change WHERE id = 1", "DELETE FROM status_change WHERE id = 4",
    "UPDATE status_change SET status = 3 WHERE id = 3", "UPDATE status_change SET status = 99 WHERE id = 3",
    "INSERT INTO status_change (key, idx, status, time, reason, author) SELECT key, idx, 2, 9, 'x', 'x' FROM override WHERE status = 5",
    "UPDATE override SET status = 3 WHERE status = 2", "UPDATE override SET status = 77 WHERE status = 2",
    "DELETE FROM override WHERE status = 5", "INSERT INTO override VALUES (1, 7, 2)",
    "DELETE FROM publication WHERE number = 1", "DELETE FROM publication WHERE number = 2",
    "UPDATE publication SET capacity = 1 << 20 WHERE number = 2", "UPDATE publication SET number = -1 WHERE number = 2",
    "UPDATE publication SET fingerprint = x'00' WHERE number = 2",
    "UPDATE last_body SET body = zeroblob(5)", "UPDATE last_body SET body = zeroblob(0)", "DELETE FROM last_body",
  ]) func eachChangeIsFound(sql: String) async throws {
    let folder = try await DamageTests.folder()
    try await DamageTests.edit(folder, sql)
    let ledger = try folder.open()
    do {
      let report = try await ledger.check()
      #expect(!report.findings.isEmpty)
    } catch {
      guard case .damaged = error else {
        Issue.record("\(error)")
        return
      }
    }
    await DamageTests.useAll(ledger, folder.key)
  }

  /// Nothing that is asked of a damaged ledger ends the program, and what fails says that it is damage.
  private static func useAll(_ ledger: SQLiteLedger, _ key: PublicKey) async {
    func attempt(_ body: () async throws -> Void) async {
      do {
        try await body()
      } catch let error as LedgerError {
        switch error {
        case .damaged, .failed, .capacityUsedUp, .indicesUsedUp, .runTaken, .draftOutdated, .keyUnknown: break
        default: Issue.record("\(error)")
        }
      } catch {
        Issue.record("\(error)")
      }
    }
    await attempt { _ = try await ledger.keys() }
    await attempt { _ = try await ledger.record(0..<20, under: key) }
    await attempt { _ = try await ledger.record([3], under: key, replacing: true) }
    await attempt { _ = try await ledger.runs(into: nil) }
    await attempt { _ = try await ledger.recorded(of: 1, lines: 1...9) }
    await attempt { _ = try await ledger.history(of: LedgerFolder.reference(3)) }
    await attempt { _ = try await ledger.history(of: 3, under: key) }
    await attempt { _ = try await ledger.handedOut(3, under: key) }
    await attempt { _ = try await ledger.handOuts() }
    await attempt {
      let subject = StatusChange.Subject.holder(LedgerFolder.reference(2), under: nil)
      _ = try await ledger.change([StatusChange(subject, to: .red, reason: "test")], at: 1, by: "test")
    }
    await attempt {
      let draft = try await ledger.draftStatusList(of: key)
      let header = try draft.header(issuedAt: 30, nextUpdate: 31, expires: 32)
      try await ledger.record(draft.publication(header), of: draft)
    }
    await attempt { _ = try await ledger.handOut(5, of: key, to: "x", at: 1) }
    await attempt { try ledger.forEachCredential { _ in } }
    await attempt { try ledger.forEachHolder { _, _, _ in } }
    await attempt { try ledger.forEachChange { _ in } }
    await attempt { try await ledger.index() }
  }
}
