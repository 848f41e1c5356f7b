internal import Foundation
internal import GRDB
internal import Luyin
internal import LuyinCrypto

/// A row of `issuing_key`.
struct KeyRow {
  let id: Int64
  let publicKey: PublicKey
  let domain: DomainID?
  let secret: PermutationSecret
  let capacity: UInt64
  let isWhole: Bool
  /// Every place before this position is in `reference_lookup`.
  let indexed: UInt64

  private init(_ row: Row) throws {
    id = row["id"]
    guard let publicKey: InlineArray<32, UInt8> = InlineArray(row["public_key"] as Data),
      let permutation: InlineArray<16, UInt8> = InlineArray(row["permutation"] as Data)
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a key has another length") }
    self.publicKey = PublicKey(admittedBefore: publicKey)
    domain = (row["domain"] as Data?).flatMap { InlineArray<32, UInt8>($0) }.map { DomainID(bytes: $0) }
    let first: Int64 = row["first_capacity"]
    secret = PermutationSecret(bytes: permutation, firstCapacity: UInt64(first))
    capacity = UInt64(row["capacity"] as Int64)
    isWhole = row["is_whole"]
    indexed = UInt64(row["indexed"] as Int64)
  }

  static func find(_ key: PublicKey, in database: Database) throws -> KeyRow? {
    try Row.fetchOne(database, sql: "SELECT * FROM issuing_key WHERE public_key = ?", arguments: [key.bytes.data])
      .map { try KeyRow($0) }
  }

  static func of(_ key: PublicKey, in database: Database) throws -> KeyRow {
    guard let row = try find(key, in: database) else { throw LedgerError.keyUnknown(key.id) }
    return row
  }

  static func all(in database: Database) throws -> [KeyRow] {
    try Row.fetchAll(database, sql: "SELECT * FROM issuing_key ORDER BY id").map { try KeyRow($0) }
  }

  /// The position behind all that was given or handed out; for ranges, behind the last that was given.
  func nextPosition(_ database: Database) throws -> UInt64 {
    let next = try Int64.fetchOne(
      database, sql: "SELECT next FROM stock WHERE key = ? AND next < end ORDER BY next LIMIT 1", arguments: [id])
    let end = try Int64.fetchOne(database, sql: "SELECT max(end) FROM stock WHERE key = ?", arguments: [id])
    return UInt64(next ?? end ?? 0)
  }

  func lastPublication(_ database: Database) throws -> Publication? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM publication WHERE key = ? ORDER BY number DESC LIMIT 1", arguments: [id]
    ).map { try Publication($0) }
  }
}

extension Publication {
  init(_ row: Row) throws {
    guard let domain = InlineArray<32, UInt8>(row["domain"] as Data) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a domain has another length")
    }
    self.init(
      domain: DomainID(bytes: domain), epoch: row["epoch"], number: row["number"], issuedAt: row["issued_at"],
      nextUpdate: row["next_update"],
      expires: row["expires"], capacity: UInt64(row["capacity"] as Int64),
      fingerprint: [UInt8](row["fingerprint"] as Data),
      lastChange: row["last_change"])
  }
}

extension InlineArray where Element == UInt8 {
  /// For the database.
  var data: Data { Data(array) }

  /// nil for another length.
  init?(_ data: Data) {
    guard data.count == InlineArray.count else { return nil }
    let bytes = [UInt8](data)
    self.init { bytes[$0] }
  }
}

extension HolderReference {
  var data: Data { Data(bytes) }

  init?(_ data: Data) {
    let bytes = [UInt8](data)
    self.init(bytes.span)
  }
}
