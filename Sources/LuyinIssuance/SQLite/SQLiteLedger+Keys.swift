internal import Foundation
internal import GRDB
public import Luyin

extension SQLiteLedger {
  /// The first capacity of a key if nobody says another: about sixteen million.
  public static let firstCapacity: UInt64 = 1 << 24

  /// Adds a key: all its indices are this ledger's to give.
  ///
  /// - Parameters:
  ///   - key: the public half of the key that will sign.
  ///   - domain: the trust domain of its status lists; nil if it has none yet.
  ///   - firstCapacity: 1 to 2^32: how many holders there will be, or some more. Indices are spread over it from the start, and
  ///     status lists have it as capacity; past it the capacity doubles.
  ///   - time: seconds since 1970.
  /// - Throws: `keyKnown`, and what the database says.
  public func add(
    _ key: PublicKey, domain: DomainID?, firstCapacity: UInt64 = firstCapacity, at time: Int64
  ) async throws(LedgerError) {
    precondition(1...StatusList.capacityMax ~= firstCapacity)
    let secret: InlineArray<16, UInt8> = InlineArray { _ in .random(in: .min ... .max) }
    try await write { database in
      guard try KeyRow.find(key, in: database) == nil else { throw LedgerError.keyKnown(key.id) }
      try SQLiteLedger.insert(
        key, domain, PermutationSecret(bytes: secret, firstCapacity: firstCapacity), capacity: firstCapacity,
        isWhole: true, at: time, into: database)
      try database.execute(
        sql: "INSERT INTO stock (key, next, end) VALUES (?, 0, ?)",
        arguments: [database.lastInsertedRowID, Int64(IndexPermutation.positionCount)])
    }
  }

  static func insert(
    _ key: PublicKey, _ domain: DomainID?, _ secret: PermutationSecret, capacity: UInt64, isWhole: Bool, at time: Int64,
    into database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO issuing_key (public_key, domain, permutation, first_capacity, capacity, is_whole, added_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        key.bytes.data, domain?.bytes.data, secret.bytes.data, Int64(secret.firstCapacity), Int64(capacity), isWhole,
        time,
      ])
  }

  public func keys() async throws(LedgerError) -> [LedgerKey] {
    try await read { database in
      try KeyRow.all(in: database).map { key in
        func count(_ sql: String) throws -> UInt64 {
          let found = try Int64.fetchOne(database, sql: sql, arguments: [key.id]) ?? 0
          guard let count = UInt64(exactly: found) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a count that cannot be")
          }
          return count
        }
        let next = try key.nextPosition(database)
        let left = try count("SELECT sum(end - next) FROM stock WHERE key = ?")
        return LedgerKey(
          publicKey: key.publicKey, domain: key.domain, capacity: key.capacity, isWhole: key.isWhole,
          givenCount: try count("SELECT count(*) FROM place WHERE key = ?"),
          handedOutCount: try count("SELECT sum(end - first) FROM handed_out WHERE key = ?"),
          leftCount: key.isWhole ? key.capacity - min(next, key.capacity) : left,
          credentialCount: try count("SELECT count(*) FROM credential WHERE key = ?"),
          overrideCount: try count("SELECT count(*) FROM override WHERE key = ?"),
          lastPublication: try key.lastPublication(database))
      }
    }
  }
}
