import Foundation
import GRDB
import Luyin
import LuyinIssuance
import Testing

/// Ledgers of earlier releases.
struct SchemaTests {
  /// A ledger as the first release wrote it: 12 holders, a run with a rejected line, changes, a list, a range handed out.
  @Test func aLedgerOfTheFirstRelease() async throws {
    let folder = try await LedgerFolder()
    let path = folder.path + "/first.db"
    let url = try #require(Bundle.module.url(forResource: "ledger-1", withExtension: "sql", subdirectory: "Fixtures"))
    let queue = try DatabaseQueue(path: path)
    let dump = try String(contentsOf: url, encoding: .utf8)
    try await queue.writeWithoutTransaction { try $0.execute(sql: dump) }
    try queue.close()

    let ledger = try SQLiteLedger(opening: path)
    try ledger.forEachOrigin { sequence, _, _, _ in Issue.record("credential \(sequence) has an origin") }
    let key = try #require(try await ledger.keys().first)
    #expect(key.publicKey == folder.key && key.domain == LedgerFolder.domain && key.isWhole)
    #expect((key.givenCount, key.handedOutCount, key.credentialCount, key.overrideCount) == (12, 5, 14, 2))
    #expect(key.capacity == 1000 && key.lastPublication?.number == 1)
    let run = try #require(try await ledger.runs(into: "out").first)
    #expect((run.line, run.recordedCount, run.rejectedCount) == (3, 2, 1))
    #expect(try await ledger.recorded(of: run.id, lines: 1...3).rejections == [2: "no holder"])

    // Each holder is found, with the index and the history that he had.
    let indices = try await ledger.indices(0..<12, under: folder.key)
    #expect(indices == SchemaTests.indices)
    let history = try #require(try await ledger.history(of: LedgerFolder.reference(1)).first)
    #expect(history.changes.map(\.reason) == ["contact", "recovered", "again"])
    #expect(history.override == .red && history.credentials.count == 3)
    let draft = try await ledger.draftStatusList(of: folder.key)
    #expect(draft.isUnchanged && draft.last?.lastChange == 4)
    let new = try await ledger.indices(100..<120, under: folder.key)
    #expect(Set(new).isDisjoint(with: indices) && Set(new).count == 20)
    #expect(try await ledger.check().findings == [])
  }

  /// What the fixture's holders were given.
  private static let indices: [UInt32] = [506, 503, 525, 829, 532, 300, 150, 76, 831, 940, 212, 530]
}
