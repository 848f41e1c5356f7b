internal import GRDB

/// `credential_lookup`: made of `credential`, in pieces that are sorted each by itself, so that no piece is written twice
/// however many credentials there are. To find those of an index is a look-up in each piece.
enum CredentialLookup {
  private static let pieceShift: Int64 = 20

  static func piece(of sequence: Int64) -> Int64 { sequence >> pieceShift }

  /// Every credential up to this one is in the look-up.
  static func indexed(_ database: Database) throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT credentials_indexed FROM progress") ?? 0
  }

  private static func setIndexed(_ sequence: Int64, _ database: Database) throws {
    try database.execute(sql: "UPDATE progress SET credentials_indexed = ?", arguments: [sequence])
  }

  /// Notes that credentials behind one, up to another, are in the look-up.
  static func advance(from first: Int64, to last: Int64, _ database: Database) throws {
    if try indexed(database) == first { try setIndexed(last, database) }
  }

  static func last(_ database: Database) throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT max(sequence) FROM credential") ?? 0
  }

  /// Indexes the next piece.
  /// - Returns: how many credentials are left.
  static func indexPiece(_ database: Database) throws -> Int64 {
    let (indexed, last) = (try indexed(database), try last(database))
    guard indexed < last else { return 0 }
    let end = min(last, (piece(of: indexed + 1) + 1) << pieceShift - 1)
    // Those that were issued by themselves while a run went on are there already.
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO credential_lookup (piece, key, idx, sequence)
        SELECT ?, key, idx, sequence FROM credential WHERE sequence > ? AND sequence <= ? ORDER BY key, idx, sequence
        """,
      arguments: [piece(of: end), indexed, end])
    try setIndexed(end, database)
    return last - end
  }

  /// The credentials of an index, in the order of recording.
  static func sequences(of index: UInt32, under key: Int64, _ database: Database) throws -> [Int64] {
    let (indexed, last) = (try indexed(database), try last(database))
    var found: [Int64] = []
    if last > 0 {
      for piece in 0...piece(of: last) {
        found += try Int64.fetchAll(
          database,
          sql: "SELECT sequence FROM credential_lookup WHERE piece = ? AND key = ? AND idx = ? ORDER BY sequence",
          arguments: [piece, key, Int64(index)])
      }
    }
    found += try Int64.fetchAll(
      database, sql: "SELECT sequence FROM credential WHERE sequence > ? AND key = ? AND idx = ? ORDER BY sequence",
      arguments: [indexed, key, Int64(index)])
    return Set(found).sorted()
  }
}
