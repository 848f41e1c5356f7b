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
    return last.map { UInt64($0) + 1 } ?? 0
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
  /// The references of a key that are not indexed, all of them, with room for more.
  /// - Parameters:
  ///   - references: what was known before, perhaps of less.
  ///   - end: the position behind the last that was given.
  /// - Returns: also up to where they are indexed.
  static func upToDate(
    _ references: consuming UnindexedReferences?, of key: KeyRow, _ end: UInt64, adding count: Int, _ database: Database
  ) throws -> (UnindexedReferences, indexed: UInt64) {
    let last = end + UInt64(count)
    var (indexed, known) = (key.indexed, references)
    if last - indexed > countMax {
      try key.indexReferences(to: end, database)
      (indexed, known) = (end, nil)
    }
    var current =
      if let known, known.start == indexed, known.hasRoom(for: last) {
        known
      } else {
        UnindexedReferences(from: indexed, count: Int(last - indexed))
      }
    known = nil
    let rows = try Row.fetchCursor(
      database, sql: "SELECT position, reference FROM place WHERE key = ? AND position >= ? ORDER BY position",
      arguments: [key.id, Int64(max(current.start, current.end))])
    while let row = try rows.next() {
      guard let reference = HolderReference(row["reference"] as Data) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a reference has another length")
      }
      current.add(reference, at: UInt64(row["position"] as Int64))
    }
    return (current, indexed)
  }
}
