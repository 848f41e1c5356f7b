internal import GRDB
public import Luyin

extension SQLiteLedger {
  /// Whether a key has converted anything.
  public func hasConversions(under key: PublicKey) async throws(LedgerError) -> Bool {
    try await read { database in
      let key = try KeyRow.of(key, in: database)
      return try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM origin WHERE key = ?)", arguments: [key.id]) ?? false
    }
  }

  /// Converted credentials of a key that have not expired, in the order of recording: a page of them.
  /// - Parameters:
  ///   - time: seconds since 1970.
  ///   - sequence: the last of the page before; 0 for the first page.
  ///   - limit: how many at most; none are left if there are fewer.
  public func conversions(
    under key: PublicKey, aliveAt time: Int64, after sequence: Int64, limit: Int
  ) async throws(LedgerError) -> [RecordedConversion] {
    try await read { database in
      let key = try KeyRow.of(key, in: database)
      return try Row.fetchAll(
        database,
        sql: """
          SELECT o.credential AS sequence, o.idx, o.expires_at, o.domain, o.source, c.status
          FROM origin o JOIN credential c ON c.sequence = o.credential
          WHERE o.key = ? AND o.expires_at > ? AND o.credential > ? ORDER BY o.credential LIMIT ?
          """, arguments: [key.id, time, sequence, limit]
      ).map { try RecordedConversion($0) }
    }
  }

  /// What holds of indices of a key, by what others have set, and by what was set for the source; of those that are named, and of all
  /// that have a status which was set for the source.
  func settings(
    of indices: some Collection<UInt32> & Sendable, under key: PublicKey
  ) async throws(LedgerError) -> [UInt32: ConversionSetting] {
    try await read { database in
      let key = try KeyRow.of(key, in: database)
      let set = try Int64.fetchAll(
        database,
        sql: """
          SELECT o.idx FROM override o WHERE o.key = ?1 AND ?2 = (
            SELECT author FROM status_change s WHERE s.key = o.key AND s.idx = o.idx ORDER BY s.id DESC LIMIT 1)
          """, arguments: [key.id, ConversionReview.author])
      var found: [UInt32: ConversionSetting] = [:]
      for index in Set(indices).union(set.map { UInt32(truncatingIfNeeded: $0) }) {
        found[index] = ConversionSetting(
          current: try status(
            "SELECT status FROM override WHERE key = ? AND idx = ?", [key.id, Int64(index)], database),
          own: try status(
            "SELECT status FROM status_change WHERE key = ? AND idx = ? AND author <> ? ORDER BY id DESC LIMIT 1",
            [key.id, Int64(index), ConversionReview.author], database))
      }
      return found
    }
  }
}

/// What an index has now, and what the gateway's own people have set last.
struct ConversionSetting: Sendable {
  let current: Status?
  let own: Status?
}

/// nil for none: the credential's own.
private func status(_ sql: String, _ arguments: StatementArguments, _ database: Database) throws -> Status? {
  try Int.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
    .flatMap { Status(rawValue: UInt8(truncatingIfNeeded: $0)) }
}

extension RecordedConversion {
  init(_ row: Row) throws {
    guard let status = Status(rawValue: try row.number("status")) else { throw row.damaged("status") }
    self.init(
      sequence: try row.number("sequence"), index: try row.number("idx"), status: status,
      expiresAt: try row.number("expires_at"), origin: try ConversionOrigin(row))
  }
}

extension ConversionOrigin {
  /// Columns `domain` and `source`.
  init(_ row: Row) throws {
    let bytes: InlineArray<100, UInt8> = try row.bytes("source")
    guard let credential = try? UnverifiedCredential(decoding: bytes.span) else { throw row.damaged("source") }
    self.init(domain: DomainID(bytes: try row.bytes("domain")), credential: credential)
  }
}
