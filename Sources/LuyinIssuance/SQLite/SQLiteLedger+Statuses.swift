internal import Foundation
internal import GRDB
internal import Luyin

extension SQLiteLedger {
  public func change(
    _ changes: [StatusChange], at time: Int64, by author: String
  ) async throws(LedgerError) -> [StatusChangeOutcome] {
    do {
      return try await pool.writeWithoutTransaction { database in
        var outcomes: [StatusChangeOutcome] = []
        try database.inTransaction(.immediate) {
          for change in changes { outcomes.append(try change.make(at: time, by: author, database)) }
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
  fileprivate func make(at time: Int64, by author: String, _ database: Database) throws -> StatusChangeOutcome {
    let places = try places(database)
    guard !places.isEmpty else { return .unknown }
    var count = 0
    for (key, index) in places {
      let held = try Int.fetchOne(
        database, sql: "SELECT status FROM override WHERE key = ? AND idx = ?", arguments: [key, Int64(index)])
      let new = status.map { Int($0.rawValue) }
      guard held != new else { continue }
      guard held != Int(Status.revoked.rawValue) else { return .revoked(index: index) }
      count += 1
      try database.cachedStatement(
        sql: "INSERT INTO status_change (key, idx, status, time, reason, author) VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [key, Int64(index), new ?? 0, time, reason, author])
      if let new {
        try database.cachedStatement(
          sql:
            "INSERT INTO override (key, idx, status) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET status = excluded.status"
        ).execute(arguments: [key, Int64(index), new])
      } else {
        try database.cachedStatement(sql: "DELETE FROM override WHERE key = ? AND idx = ?")
          .execute(arguments: [key, Int64(index)])
      }
    }
    return count == 0 ? .unchanged : .changed(count)
  }

  /// The indices that it is about.
  private func places(_ database: Database) throws -> [(key: Int64, index: UInt32)] {
    switch subject {
    case .index(let index, let publicKey):
      let key = try KeyRow.of(publicKey, in: database)
      guard try key.hasGiven(index, database) else { return [] }
      return [(key.id, index)]
    case .holder(let reference, let publicKey):
      let keys = try publicKey.map { [try KeyRow.of($0, in: database)] } ?? KeyRow.all(in: database)
      return try keys.compactMap { key in
        guard let position = try key.position(of: reference, database) else { return nil }
        return (key.id, key.secret.permutation.index(of: position))
      }
    }
  }
}

extension KeyRow {
  /// Whether an index was given to a holder, here or by a ledger that it was handed out to.
  func hasGiven(_ index: UInt32, _ database: Database) throws -> Bool {
    let position = Int64(secret.permutation.position(of: index))
    let isPlace = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM place WHERE key = ? AND position = ?)", arguments: [id, position])
    if isPlace == true { return true }
    let isHandedOut = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM handed_out WHERE key = ? AND first <= ? AND end > ?)",
      arguments: [id, position, position])
    return isHandedOut ?? false
  }

  /// The last place of a holder: the only one that can be other than revoked.
  func position(of reference: HolderReference, _ database: Database) throws -> UInt64? {
    let unindexed = try Int64.fetchOne(
      database,
      sql:
        "SELECT position FROM place WHERE key = ? AND position >= ? AND reference = ? ORDER BY position DESC LIMIT 1",
      arguments: [id, Int64(indexed), reference.data])
    let found =
      try unindexed
      ?? Int64.fetchOne(
        database,
        sql: "SELECT position FROM reference_lookup WHERE reference = ? AND key = ? ORDER BY position DESC LIMIT 1",
        arguments: [reference.data, id])
    return found.map { UInt64($0) }
  }
}
