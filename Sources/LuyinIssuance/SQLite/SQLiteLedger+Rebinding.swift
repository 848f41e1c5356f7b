internal import GRDB
internal import Luyin

extension SQLiteLedger {
  public func record(_ rebindings: [Rebinding]) async throws(LedgerError) {
    try await write { database in
      // Their look-up comes with that of the run which goes on.
      let insert = try RowStatement(
        database,
        """
        INSERT INTO credential (key, idx, binding, holder_hash, status, region, issued_at, lifetime)
        SELECT key, idx, binding, ?, status, region, issued_at, lifetime FROM credential WHERE sequence = ?
        """)
      for rebinding in rebindings {
        let hash = rebinding.holder.hash.bytes
        insert.bind(hash.span, at: 1)
        insert.bind(rebinding.credential.sequence, at: 2)
        try insert.run()
        guard database.changesCount == 1 else {
          throw DatabaseError(message: "there is no credential \(rebinding.credential.sequence)")
        }
      }
    }
  }
}
