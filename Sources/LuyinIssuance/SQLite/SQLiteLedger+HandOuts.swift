internal import GRDB
public import Luyin

/// A record of indices that were handed out to another ledger.
public struct HandOut: Sendable, Hashable {
  public let key: PublicKey
  public let count: UInt64
  /// As it was named.
  public let recipient: String
  /// Seconds since 1970.
  public let time: Int64
}

/// What a ledger knows of an index that it has handed out: not whose it is.
public struct HandedOutIndex: Sendable, Hashable {
  public let index: UInt32
  public let handOut: HandOut
  /// In the order of recording.
  public let changes: [RecordedStatusChange]
  /// What holds now; nil: what the credentials say.
  public let override: Status?
}

extension SQLiteLedger {
  /// What was handed out, in order.
  public func handOuts() async throws(LedgerError) -> [HandOut] {
    try await read { database in
      try KeyRow.all(in: database).flatMap { key in
        try Row.fetchAll(database, sql: "SELECT * FROM handed_out WHERE key = ? ORDER BY id", arguments: [key.id])
          .map { try HandOut($0, key: key.publicKey) }
      }
    }
  }

  /// What was done here with an index that was handed out; nil if it was not.
  public func handedOut(_ index: UInt32, under key: PublicKey) async throws(LedgerError) -> HandedOutIndex? {
    try await read { database in
      let key = try KeyRow.of(key, in: database)
      let position = Int64(key.secret.permutation.position(of: index))
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT * FROM handed_out WHERE key = ? AND first <= ? AND end > ?",
          arguments: [key.id, position, position])
      else { return nil }
      let changes = try Row.fetchAll(
        database, sql: "SELECT * FROM status_change WHERE key = ? AND idx = ? ORDER BY id",
        arguments: [key.id, Int64(index)]
      ).map { try RecordedStatusChange($0, key: key.publicKey) }
      return HandedOutIndex(
        index: index, handOut: try HandOut(row, key: key.publicKey), changes: changes, override: changes.last?.status)
    }
  }
}

extension HandOut {
  fileprivate init(_ row: Row, key: PublicKey) throws {
    let (first, end): (UInt64, UInt64) = (try row.number("first"), try row.number("end"))
    guard first < end else { throw row.damaged("end") }
    self.init(key: key, count: end - first, recipient: try row.text("recipient"), time: try row.number("time"))
  }
}
