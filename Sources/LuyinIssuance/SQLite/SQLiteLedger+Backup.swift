internal import Foundation
internal import GRDB

extension SQLiteLedger {
  /// Copies all that is recorded into a new file that its owner alone can read, while others may go on recording; what they
  /// record meanwhile may be in it or not.
  ///
  /// - Throws: `occupied`, `readOnly`, `full`, and what the system says; the new file is then removed.
  public func backUp(to copy: String) async throws(LedgerError) {
    try SQLiteLedger.createFile(copy)
    do {
      let target = try DatabaseQueue(path: copy)
      try pool.backup(to: target)
      // One file, that can be taken away as it is.
      try await target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try target.close()
    } catch {
      for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: copy + suffix) }
      throw LedgerError(error, path: copy)
    }
  }
}
