internal import GRDB
public import Luyin

extension SQLiteLedger {
  /// Hands the next indices of a key out to another ledger; this one gives none of them any more.
  ///
  /// - Parameters:
  ///   - count: how many, 1 or more.
  ///   - recipient: for whom, for the record.
  ///   - time: seconds since 1970.
  /// - Throws: `capacityUsedUp` if there are not as many below the capacity that gates know; `indicesUsedUp`.
  public func handOut(
    _ count: UInt64, of key: PublicKey, to recipient: String, at time: Int64
  ) async throws(LedgerError) -> IndexRange {
    precondition(count > 0)
    return try await write { database in
      let key = try KeyRow.of(key, in: database)
      let stock = try Row.fetchAll(
        database, sql: "SELECT id, next, end FROM stock WHERE key = ? AND next < end ORDER BY next", arguments: [key.id]
      )
      let part = try stock.first { row in
        let (next, end): (UInt64, UInt64) = (try row.number("next"), try row.number("end"))
        return end - next >= count
      }
      guard let part else {
        throw LedgerError.indicesUsedUp(key.publicKey.id)
      }
      let first: Int64 = try part.number("next")
      let end = first + Int64(count)
      try key.require(capacity: UInt64(end), database)
      try database.execute(
        sql: "UPDATE stock SET next = ? WHERE id = ?", arguments: [end, part["id"] as DatabaseValue])
      try database.execute(
        sql: "INSERT INTO handed_out (key, first, end, time, recipient) VALUES (?, ?, ?, ?, ?)",
        arguments: [key.id, first, end, time, recipient])
      return IndexRange(key: key.publicKey, first: UInt64(first), count: count, permutation: key.secret)
    }
  }

  /// Takes a range that another ledger handed out, under a key that may be new here.
  ///
  /// - Throws: `rangeOverlaps`, `rangeForeign`; `keyKnown` if the key is wholly this ledger's.
  public func take(_ range: IndexRange, at time: Int64) async throws(LedgerError) {
    try await write { database in
      let end = Int64(range.positions.upperBound)
      if let known = try KeyRow.find(range.key, in: database) {
        guard !known.isWhole else { throw LedgerError.keyKnown(range.key.id) }
        guard known.secret == range.permutation else { throw LedgerError.rangeForeign }
        let last = try Int64.fetchOne(database, sql: "SELECT max(end) FROM stock WHERE key = ?", arguments: [known.id])
        guard last ?? 0 <= Int64(range.first) else { throw LedgerError.rangeOverlaps }
      } else {
        try SQLiteLedger.insert(
          range.key, nil, range.permutation, capacity: max(range.permutation.firstCapacity, UInt64(end)),
          isWhole: false, at: time, into: database)
      }
      let key = try KeyRow.of(range.key, in: database)
      try database.execute(
        sql: "INSERT INTO stock (key, next, end) VALUES (?, ?, ?)", arguments: [key.id, Int64(range.first), end])
    }
  }
}

extension KeyRow {
  /// Sees to it that gates know, or will know, all indices before a position.
  fileprivate func require(capacity needed: UInt64, _ database: Database) throws {
    guard isWhole, needed > capacity else { return }
    guard try lastPublication(database) == nil else { throw LedgerError.capacityUsedUp(capacity) }
    var grown = capacity
    while grown < needed { grown = min(2 * grown, StatusList.capacityMax) }
    try database.execute(
      sql: "UPDATE issuing_key SET capacity = ? WHERE id = ?", arguments: [Int64(grown), id])
  }
}

extension PermutationSecret: Equatable {
  package static func == (left: PermutationSecret, right: PermutationSecret) -> Bool {
    left.firstCapacity == right.firstCapacity && left.bytes == right.bytes
  }
}
