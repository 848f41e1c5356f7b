internal import Foundation
internal import GRDB
public import Luyin

extension SQLiteLedger {
  public func draftStatusList(of key: PublicKey) async throws(LedgerError) -> StatusListDraft {
    try await draftStatusList(of: key, capacity: 1)
  }

  /// Reads the statuses that hold now, unless none has changed since the last list: then its body is at hand.
  ///
  /// - Parameter least: how large the capacity is to be at least, 1 to 2^32: for many who are going to be issued to, or behind a
  ///   backup whose lists had grown since.
  public func draftStatusList(of key: PublicKey, capacity least: UInt64) async throws(LedgerError) -> StatusListDraft {
    try await read { [path] database in
      let key = try KeyRow.of(key, in: database)
      guard key.isWhole else { throw LedgerError.notWhole(key.publicKey.id) }
      let last = try key.lastPublication(database)
      let lastChange =
        try Int64.fetchOne(
          database, sql: "SELECT max(id) FROM status_change WHERE key = ?", arguments: [key.id]) ?? 0
      let capacity = StatusListDraft.capacity(
        max(key.capacity, least), nextPosition: try key.nextPosition(database))
      func draft(_ body: [UInt8], isUnchanged: Bool) -> StatusListDraft {
        StatusListDraft(
          key: key.publicKey, domain: key.domain, capacity: capacity, body: body, isUnchanged: isUnchanged, last: last,
          lastChange: lastChange)
      }
      if let last, last.lastChange == lastChange, last.capacity == capacity,
        let body = try Data.fetchOne(database, sql: "SELECT body FROM last_body WHERE key = ?", arguments: [key.id])
      {
        let bytes = [UInt8](body)
        guard Digest(of: bytes.span, context: .documentBody).bytes.array == last.bodyHash else {
          throw LedgerError.damaged(path: path, "the last status list is not what was signed")
        }
        return draft(bytes, isUnchanged: true)
      }
      do {
        return draft(try key.statusList(capacity: capacity, database).body, isUnchanged: false)
      } catch let error as FormatError {
        throw LedgerError.failed(path: path, "these statuses make no status list (\(error))")
      }
    }
  }

  public func record(_ publication: Publication, of draft: StatusListDraft) async throws(LedgerError) {
    try await write { database in
      let key = try KeyRow.of(draft.key, in: database)
      guard key.isWhole else { throw LedgerError.notWhole(key.publicKey.id) }
      let last = try key.lastPublication(database)
      guard last == draft.last, key.capacity <= draft.capacity else { throw LedgerError.draftOutdated }
      if let last, last.number >= publication.number { throw LedgerError.numberTaken(last: last.number) }
      try database.execute(
        sql: """
          INSERT INTO publication
          (key, domain, epoch, number, issued_at, next_update, expires, capacity, fingerprint, last_change,
            body_hash)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          key.id, publication.domain.bytes.data, publication.epoch, publication.number, publication.issuedAt,
          publication.nextUpdate,
          publication.expires, Int64(publication.capacity), Data(publication.fingerprint), publication.lastChange,
          Data(publication.bodyHash),
        ])
      // From now on indices up to there are known to gates, or will be when the list gets there.
      try database.execute(
        sql: "UPDATE issuing_key SET capacity = ?, domain = coalesce(domain, ?) WHERE id = ?",
        arguments: [Int64(draft.capacity), publication.domain.bytes.data, key.id])
      guard !draft.isUnchanged else { return }
      try database.execute(
        sql: "INSERT INTO last_body (key, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body",
        arguments: [key.id, Data(draft.body)])
    }
  }
}

extension KeyRow {
  /// The list that says which statuses hold now.
  /// - Throws: also `FormatError`, for more than a list can hold.
  func statusList(capacity: UInt64, _ database: Database) throws -> StatusList {
    var indices: [Status: [UInt32]] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT idx, status FROM override WHERE key = ?", arguments: [id])
    while let row = try rows.next() {
      guard let status = Status(rawValue: try row.number("status")) else { throw row.damaged("status") }
      indices[status, default: []].append(try row.number("idx"))
    }
    return try StatusList(capacity: capacity, indices: indices)
  }
}
