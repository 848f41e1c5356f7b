internal import Foundation
internal import GRDB
public import Luyin

/// What a ledger knows of one index.
public struct IndexHistory: Sendable {
  public let key: PublicKey
  public let index: UInt32
  /// Whose it is.
  public let reference: HolderReference
  /// In the order of recording.
  public let credentials: [RecordedCredential]
  /// What those of the credentials were made of that were converted, by their sequence numbers.
  public let origins: [Int64: ConversionOrigin]
  /// In the order of recording.
  public let changes: [RecordedStatusChange]
  /// What holds now; nil: what the credentials say.
  public let override: Status?
}

extension SQLiteLedger {
  /// The indices that a holder has or had under each key, with all that was done with them; none if the ledger does not know him.
  public func history(of holder: HolderReference) async throws(LedgerError) -> [IndexHistory] {
    try await read { database in
      try KeyRow.all(in: database).flatMap { key in
        let positions = try Int64.fetchAll(
          database,
          sql: """
            SELECT position FROM reference_lookup WHERE reference = ?1 AND key = ?2
            UNION SELECT position FROM place WHERE key = ?2 AND position >= ?3 AND reference = ?1 ORDER BY position
            """,
          arguments: [holder.data, key.id, Int64(key.indexed)])
        return try positions.map { try IndexHistory(key, UInt64(stored: $0), holder, database) }
      }
    }
  }

  /// What was done with an index; nil if this ledger has not given it.
  public func history(of index: UInt32, under key: PublicKey) async throws(LedgerError) -> IndexHistory? {
    try await read { database in
      let key = try KeyRow.of(key, in: database)
      let position = key.secret.permutation.position(of: index)
      let reference = try Data.fetchOne(
        database, sql: "SELECT reference FROM place WHERE key = ? AND position = ?",
        arguments: [key.id, Int64(position)])
      return try reference.flatMap { HolderReference($0) }.map { try IndexHistory(key, position, $0, database) }
    }
  }
}

extension IndexHistory {
  fileprivate init(_ key: KeyRow, _ position: UInt64, _ reference: HolderReference, _ database: Database) throws {
    self.key = key.publicKey
    index = key.secret.permutation.index(of: position)
    self.reference = reference
    credentials = try CredentialLookup.sequences(of: index, under: key.id, database).compactMap { sequence in
      try Row.fetchOne(database, sql: CredentialRow.select + " WHERE sequence = ?", arguments: [sequence])
        .map { try RecordedCredential($0) }
    }
    // A ledger of an earlier release that is only read has none.
    let rows =
      try database.tableExists("origin")
      ? Row.fetchAll(
        database, sql: "SELECT * FROM origin WHERE key = ? AND idx = ?", arguments: [key.id, Int64(index)]) : []
    var origins: [Int64: ConversionOrigin] = [:]
    for row in rows { origins[try row.number("credential")] = try ConversionOrigin(row) }
    self.origins = origins
    changes = try Row.fetchAll(
      database, sql: "SELECT * FROM status_change WHERE key = ? AND idx = ? ORDER BY id",
      arguments: [key.id, Int64(index)]
    ).map { try RecordedStatusChange($0, key: key.publicKey) }
    override = try Int.fetchOne(
      database, sql: "SELECT status FROM override WHERE key = ? AND idx = ?", arguments: [key.id, Int64(index)]
    ).flatMap { Status(rawValue: UInt8(truncatingIfNeeded: $0)) }
  }
}

extension RecordedStatusChange {
  init(_ row: Row, key: PublicKey) throws {
    self.init(
      number: try row.number("id"), key: key, index: try row.number("idx"),
      status: Status(rawValue: try row.number("status")), time: try row.number("time"),
      reason: try row.text("reason"), author: try row.text("author"))
  }
}
