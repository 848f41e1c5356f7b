internal import Foundation
internal import GRDB
public import Luyin

extension SQLiteLedger {
  /// Hands over each credential in the order of recording, as they were when it began. Memory stays the same.
  /// - Throws: `LedgerError`, and what `body` throws.
  public func forEachCredential(_ body: (RecordedCredential) throws -> Void) throws {
    try forEach(CredentialRow.select + " ORDER BY sequence") { try body(RecordedCredential($0)) }
  }

  /// Likewise each holder's index under each key, in the order of giving.
  public func forEachHolder(_ body: (HolderReference, PublicKey, _ index: UInt32) throws -> Void) throws {
    let sql = "SELECT public_key, idx, reference FROM place JOIN issuing_key ON id = key ORDER BY key, position"
    try forEach(sql) { row in
      let key = PublicKey(admittedBefore: try row.bytes("public_key"))
      try body(try row.reference("reference"), key, try row.number("idx"))
    }
  }

  /// Likewise each change of a status, in the order of recording.
  public func forEachChange(_ body: (RecordedStatusChange) throws -> Void) throws {
    let sql = """
      SELECT status_change.*, public_key FROM status_change JOIN issuing_key ON issuing_key.id = key
      ORDER BY status_change.id
      """
    try forEach(sql) { row in
      try body(RecordedStatusChange(row, key: PublicKey(admittedBefore: try row.bytes("public_key"))))
    }
  }

  /// Likewise what each converted credential was made of; the sequence is that of the credential.
  public func forEachOrigin(
    _ body: (_ sequence: Int64, PublicKey, _ index: UInt32, ConversionOrigin) throws -> Void
  ) throws {
    let sql = """
      SELECT origin.*, public_key FROM origin JOIN issuing_key ON issuing_key.id = key ORDER BY credential
      """
    // A ledger of before, which nobody has written to since, has no such table.
    try forEach(sql, ofTable: "origin") { row in
      let key = PublicKey(admittedBefore: try row.bytes("public_key"))
      try body(try row.number("credential"), key, try row.number("idx"), ConversionOrigin(row))
    }
  }

  private func forEach(_ sql: String, ofTable table: String? = nil, _ body: (Row) throws -> Void) throws {
    do {
      try pool.read { database in
        if let table, try !database.tableExists(table) { return }
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() { try body(row) }
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}
