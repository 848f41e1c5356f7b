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
    id = try row.number("id")
    publicKey = PublicKey(admittedBefore: try row.bytes("public_key"))
    domain = try row.optionalBytes("domain").map { DomainID(bytes: $0) }
    let first: UInt64 = try row.number("first_capacity")
    capacity = try row.number("capacity")
    guard 1...StatusList.capacityMax ~= first, first...StatusList.capacityMax ~= capacity else {
      throw row.damaged("capacity")
    }
    secret = PermutationSecret(bytes: try row.bytes("permutation"), firstCapacity: first)
    isWhole = try row.number("is_whole") as Int != 0
    indexed = try row.number("indexed")
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
    return try UInt64(stored: next ?? end ?? 0)
  }

  func lastPublication(_ database: Database) throws -> Publication? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM publication WHERE key = ? ORDER BY number DESC LIMIT 1", arguments: [id]
    ).map { try Publication($0) }
  }
}

extension Publication {
  init(_ row: Row) throws {
    self.init(
      domain: DomainID(bytes: try row.bytes("domain")), epoch: try row.number("epoch"),
      number: try row.number("number"), issuedAt: try row.number("issued_at"),
      nextUpdate: try row.number("next_update"), expires: try row.number("expires"),
      capacity: try row.number("capacity"),
      fingerprint: (try row.bytes("fingerprint") as InlineArray<64, UInt8>).array,
      lastChange: try row.number("last_change"),
      bodyHash: (try row.bytes("body_hash") as InlineArray<64, UInt8>).array)
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
