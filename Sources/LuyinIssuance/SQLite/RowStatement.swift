internal import GRDB
internal import GRDBSQLite

/// A statement that runs once for each of millions of rows, by SQLite's own calls: a third of the time that arrays of arguments
/// take.
@safe struct RowStatement {
  private let statement: OpaquePointer
  private let database: Database

  init(_ database: Database, _ sql: String) throws {
    self.database = database
    unsafe statement = try database.cachedStatement(sql: sql).sqliteStatement
  }

  /// Binds a number; the first parameter is 1. A failure shows when the statement runs.
  func bind(_ value: Int64, at parameter: Int32) { _ = unsafe sqlite3_bind_int64(statement, parameter, value) }

  /// Binds a copy of bytes.
  func bind(_ bytes: Span<UInt8>, at parameter: Int32) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      _ = unsafe sqlite3_bind_blob(
        statement, parameter, bytes.baseAddress, Int32(bytes.count),
        unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  /// Runs a statement that gives no row.
  func run() throws {
    let code = unsafe sqlite3_step(statement)
    _ = unsafe sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw failure(code) }
  }

  /// The first column of the first row; nil without a row, or for NULL.
  func integer() throws -> Int64? {
    let code = unsafe sqlite3_step(statement)
    defer { _ = unsafe sqlite3_reset(statement) }
    guard code == SQLITE_ROW else {
      guard code == SQLITE_DONE else { throw failure(code) }
      return nil
    }
    guard unsafe sqlite3_column_type(statement, 0) != SQLITE_NULL else { return nil }
    return unsafe sqlite3_column_int64(statement, 0)
  }

  /// Whether the first column of the first row has these bytes.
  func equals(_ bytes: Span<UInt8>) throws -> Bool {
    let code = unsafe sqlite3_step(statement)
    defer { _ = unsafe sqlite3_reset(statement) }
    guard code == SQLITE_ROW else {
      guard code == SQLITE_DONE else { throw failure(code) }
      return false
    }
    guard Int(unsafe sqlite3_column_bytes(statement, 0)) == bytes.count,
      let start = unsafe sqlite3_column_blob(statement, 0)
    else { return false }
    let found = unsafe UnsafeRawBufferPointer(start: start, count: bytes.count)
    for position in bytes.indices where unsafe found[position] != bytes[position] { return false }
    return true
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
  }
}
