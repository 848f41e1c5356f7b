internal import Foundation
internal import GRDB
internal import Luyin

extension SQLiteLedger {
  public func change(
    _ changes: [StatusChange], at time: Int64, by author: String
  ) async throws(LedgerError) -> [StatusChangeOutcome] {
    // Else each holder would have to be looked for among all who are not looked up yet, while everybody waits.
    try await index()
    do {
      return try await pool.writeWithoutTransaction { database in
        var outcomes: [StatusChangeOutcome] = []
        try database.inTransaction(.immediate) {
          let keys = try KeyRow.all(in: database)
          for change in changes { outcomes.append(try change.make(at: time, by: author, keys, database)) }
          return outcomes.allSatisfy(\.isMade) ? .commit : .rollback
        }
        return outcomes
      }
    } catch {
      throw LedgerError(error, path: path)
    }
  }
}

extension StatusChangeOutcome {
  /// Whether the change was, or would have been, made.
  public var isMade: Bool {
    switch self {
    case .changed, .unchanged: true
    case .unknown, .revoked: false
    }
  }
}

extension StatusChange {
  fileprivate func make(
    at time: Int64, by author: String, _ keys: [KeyRow], _ database: Database
  ) throws -> StatusChangeOutcome {
    let places = try places(keys, database)
    guard !places.isEmpty else { return .unknown }
    var count = 0
    for (key, index) in places {
      // No list would ever say so; but the holder's next credential here is to have another index.
      guard key.isWhole || status == .revoked else { throw LedgerError.notWhole(key.publicKey.id) }
      let held = try Int.fetchOne(
        database.cachedStatement(sql: "SELECT status FROM override WHERE key = ? AND idx = ?"),
        arguments: [key.id, Int64(index)])
      let new = status.map { Int($0.rawValue) }
      guard held != new else { continue }
      guard held != Int(Status.revoked.rawValue) else { return .revoked(index: index) }
      count += 1
      try database.cachedStatement(
        sql: "INSERT INTO status_change (key, idx, status, time, reason, author) VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [key.id, Int64(index), new ?? 0, time, reason, author])
      if let new {
        try database.cachedStatement(
          sql:
            "INSERT INTO override (key, idx, status) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET status = excluded.status"
        ).execute(arguments: [key.id, Int64(index), new])
      } else {
        try database.cachedStatement(sql: "DELETE FROM override WHERE key = ? AND idx = ?")
          .execute(arguments: [key.id, Int64(index)])
      }
    }
    return count == 0 ? .unchanged : .changed(count)
  }

  /// The indices that it is about.
  private func places(_ keys: [KeyRow], _ database: Database) throws -> [(key: KeyRow, index: UInt32)] {
    func named(_ publicKey: PublicKey) throws(LedgerError) -> KeyRow {
      guard let key = keys.first(where: { $0.publicKey == publicKey }) else { throw .keyUnknown(publicKey.id) }
      return key
    }
    switch subject {
    case .index(let index, let publicKey):
      let key = try named(publicKey)
      return try key.hasGiven(index, database) ? [(key, index)] : []
    case .holder(let reference, let publicKey):
      return try (publicKey.map { [try named($0)] } ?? keys).compactMap { key in
        guard let position = try key.position(of: reference, database) else { return nil }
        return (key, key.secret.permutation.index(of: position))
      }
    }
  }
}

extension KeyRow {
  /// Whether an index was given to a holder, here or by a ledger that it was handed out to.
  func hasGiven(_ index: UInt32, _ database: Database) throws -> Bool {
    let position = Int64(secret.permutation.position(of: index))
    return try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM place WHERE key = ?1 AND position = ?2)
            OR EXISTS (SELECT 1 FROM handed_out WHERE key = ?1 AND first <= ?2 AND end > ?2)
          """), arguments: [id, position]) ?? false
  }

  /// The last place of a holder: the only one that can be other than revoked.
  func position(of reference: HolderReference, _ database: Database) throws -> UInt64? {
    let bytes = reference.data
    // Among those that are not indexed all have to be looked at; mostly there are none.
    let unindexed = try Int64.fetchOne(
      database.cachedStatement(
        sql:
          "SELECT position FROM place WHERE key = ? AND position >= ? AND reference = ? ORDER BY position DESC LIMIT 1"
      ), arguments: [id, Int64(indexed), bytes])
    let found =
      try unindexed
      ?? Int64.fetchOne(
        database.cachedStatement(
          sql: "SELECT position FROM reference_lookup WHERE reference = ? AND key = ? ORDER BY position DESC LIMIT 1"),
        arguments: [bytes, id])
    return try found.map { try UInt64(stored: $0) }
  }
}
