internal import GRDB

extension SQLiteLedger {
  /// Indexes what runs have left unindexed, a million rows in a transaction; what was done stays done if it is interrupted.
  ///
  /// All answers are the same before and after it; without it finding a holder takes longer.
  /// - Parameter progress: is told how many rows are left.
  /// - Throws: what the database says.
  public func index(_ progress: (_ left: Int) -> Void = { _ in }) async throws(LedgerError) {
    while true {
      let left = try await write { database in
        var left = 0
        for key in try KeyRow.all(in: database) {
          let end = try key.placesEnd(database)
          guard end > key.indexed else { continue }
          let pieceEnd = min(end, key.indexed + KeyRow.indexPieceCount)
          try key.indexReferences(to: pieceEnd, database)
          left += Int(end - pieceEnd)
        }
        return left + Int(try CredentialLookup.indexPiece(database))
      }
      progress(left)
      guard left > 0 else { return }
    }
  }
}
