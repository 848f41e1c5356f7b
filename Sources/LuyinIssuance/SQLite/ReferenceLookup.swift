internal import Foundation
internal import GRDB

/// `reference_lookup`: made of `place`, a piece at a time.
///
/// A place that is added to it while a run goes on would cost a page of the index for each holder, since references come in
/// no order; a piece is sorted first and costs each page once.
extension KeyRow {
  /// How many places are indexed in one transaction.
  static let indexPieceCount: UInt64 = 1 << 20

  /// The position behind the last that was given.
  func placesEnd(_ database: Database) throws -> UInt64 {
    let last = try Int64.fetchOne(
      database, sql: "SELECT position FROM place WHERE key = ? ORDER BY position DESC LIMIT 1", arguments: [id])
    let end = try last.map { try UInt64(stored: $0) + 1 } ?? 0
    guard end >= indexed else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "holders are gone that were looked up")
    }
    return end
  }

  func setIndexed(_ end: UInt64, _ database: Database) throws {
    try database.execute(sql: "UPDATE issuing_key SET indexed = ? WHERE id = ?", arguments: [Int64(end), id])
  }

  /// Indexes all places from ``indexed`` to before a position.
  func indexReferences(to end: UInt64, _ database: Database) throws {
    guard end > indexed else { return }
    try database.execute(
      sql: """
        INSERT INTO reference_lookup (reference, key, position)
        SELECT reference, key, position FROM place WHERE key = ? AND position >= ? AND position < ? ORDER BY reference
        """,
      arguments: [id, Int64(indexed), Int64(end)])
    try setIndexed(end, database)
  }
}

extension UnindexedReferences {
  /// The references of a key that are not indexed, all of them, with room for more; and up to where the others are.
  /// - Parameters:
  ///   - known: what was known before, perhaps of less, or of another key.
  ///   - end: the position behind the last that was given.
  static func upToDate(
    _ known: UnindexedReferences?, of key: KeyRow, _ end: UInt64, adding count: Int, _ database: Database
  ) throws -> (references: UnindexedReferences, indexed: UInt64) {
    var indexed = key.indexed
    let known = known.flatMap { $0.key == key.id && $0.start == indexed && $0.end <= end ? $0 : nil }
    let left =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM place WHERE key = ? AND position >= ?",
        arguments: [key.id, Int64(known?.end ?? indexed)]) ?? 0
    let references: UnindexedReferences
    if let known, known.hasRoom(for: left + count) {
      references = known
    } else {
      var unindexed = known.map { $0.count + left } ?? left
      if unindexed + count > countMax {
        try key.indexReferences(to: end, database)
        indexed = end
        unindexed = 0
      }
      references = UnindexedReferences(ofKey: key.id, from: indexed, count: unindexed + count)
    }
    let rows = try Row.fetchCursor(
      database, sql: "SELECT position, reference FROM place WHERE key = ? AND position >= ? ORDER BY position",
      arguments: [key.id, Int64(references.end)])
    while let row = try rows.next() {
      references.add(try row.reference("reference"), at: try row.number("position"))
    }
    return (references, indexed)
  }
}
