internal import GRDB
public import Luyin
internal import Synchronization

extension SQLiteLedger {
  public func record(
    _ requests: [IssueRequest], under key: PublicKey, isRevokedReplaced: Bool, step: IssueStep?
  ) async throws(LedgerError) -> [IssueAnswer] {
    try await write { [self] database in
      let key = try KeyRow.of(key, in: database)
      // What is in memory is ahead of the file until the transaction is through, and is forgotten if it fails.
      database.afterNextTransaction(
        onCommit: { _ in }, onRollback: { [self] _ in unindexed.withLock { $0 = nil } })
      var recorder = try Recorder(
        key, database, unindexed.withLock { $0 }, isDeferred: step != nil, adding: requests.count,
        isRevokedReplaced: isRevokedReplaced)
      var answers: [IssueAnswer] = []
      answers.reserveCapacity(requests.count)
      for (position, request) in requests.enumerated() {
        answers.append(try recorder.record(request, run: step?.run, line: step?.lines[position]))
      }
      try recorder.finish(step, answers)
      unindexed.withLock { [references = recorder.references] in $0 = references }
      return answers
    }
  }
}

/// Gives indices and accounts for credentials within one transaction.
private struct Recorder {
  /// So many places may be without an index, and are given one by the next who comes by.
  private static let smallCount: UInt64 = 4096

  private let key: KeyRow
  private let permutation: IndexPermutation
  private let database: Database
  let references: UnindexedReferences?
  private let isDeferred: Bool
  private let isRevokedReplaced: Bool
  private var stock: [(id: Int64, next: UInt64, end: UInt64)]
  private var capacity: UInt64
  private let isCapacityFixed: Bool
  /// Every place before this position is in the look-up.
  private let indexed: UInt64
  private let hasOverrides: Bool
  private let firstSequence: Int64
  private var sequence: Int64

  private let insertPlace: RowStatement
  private let insertReference: RowStatement
  private let insertCredential: RowStatement
  private let insertLookup: RowStatement
  private let insertOrigin: RowStatement
  private let findReference: RowStatement
  private let findPlace: RowStatement
  private let findOverride: RowStatement

  init(
    _ key: KeyRow, _ database: Database, _ references: UnindexedReferences?, isDeferred: Bool,
    adding count: Int, isRevokedReplaced: Bool
  ) throws {
    self.isRevokedReplaced = isRevokedReplaced
    let end = try key.placesEnd(database)
    self.isDeferred = isDeferred || end - key.indexed > Recorder.smallCount
    if self.isDeferred {
      (self.references, indexed) = try UnindexedReferences.upToDate(references, of: key, end, adding: count, database)
    } else {
      try key.indexReferences(to: end, database)
      (self.references, indexed) = (nil, end)
    }
    self.key = key
    self.database = database
    permutation = key.secret.permutation
    capacity = key.capacity
    isCapacityFixed =
      try key.isWhole
      ? Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM publication WHERE key = ?)", arguments: [key.id])
        ?? false : false
    stock = try Row.fetchAll(
      database, sql: "SELECT id, next, end FROM stock WHERE key = ? AND next < end ORDER BY next", arguments: [key.id]
    ).map { (try $0.number("id"), try $0.number("next"), try $0.number("end")) }
    hasOverrides =
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM override WHERE key = ?)", arguments: [key.id])
      ?? false
    firstSequence = (try Int64.fetchOne(database, sql: "SELECT max(sequence) FROM credential") ?? 0) + 1
    sequence = firstSequence

    insertPlace = try RowStatement(database, "INSERT INTO place (key, position, idx, reference) VALUES (?, ?, ?, ?)")
    insertReference = try RowStatement(
      database, "INSERT INTO reference_lookup (reference, key, position) VALUES (?, ?, ?)")
    insertCredential = try RowStatement(
      database,
      """
      INSERT INTO credential (sequence, key, idx, binding, holder_hash, status, region, issued_at, lifetime, run, line)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, -1), nullif(?, -1))
      """)
    insertLookup = try RowStatement(
      database, "INSERT INTO credential_lookup (piece, key, idx, sequence) VALUES (?, ?, ?, ?)")
    insertOrigin = try RowStatement(
      database, "INSERT INTO origin (credential, key, idx, expires_at, domain, source) VALUES (?, ?, ?, ?, ?, ?)")
    findReference = try RowStatement(
      database,
      "SELECT position FROM reference_lookup WHERE reference = ? AND key = ? ORDER BY position DESC LIMIT 1")
    findPlace = try RowStatement(database, "SELECT reference FROM place WHERE key = ? AND position = ?")
    findOverride = try RowStatement(database, "SELECT status FROM override WHERE key = ? AND idx = ?")
  }

  mutating func record(_ request: IssueRequest, run: Int64?, line: Int?) throws -> IssueAnswer {
    var status: Status?
    var index: UInt32?
    if let position = try position(of: request.reference) {
      let known = permutation.index(of: position)
      status = try override(of: known)
      if status != .revoked {
        index = known
      } else if !isRevokedReplaced {
        return .revoked(index: known)
      } else {
        status = nil
      }
    }
    let claims = request.claims(index: try index ?? giveIndex(to: request.reference))
    insertCredential.bind(sequence, at: 1)
    insertCredential.bind(key.id, at: 2)
    insertCredential.bind(Int64(claims.index), at: 3)
    insertCredential.bind(Int64(request.holder.binding.rawValue), at: 4)
    insertCredential.bind(request.holder.hash.bytes.span, at: 5)
    insertCredential.bind(Int64(claims.status.rawValue), at: 6)
    insertCredential.bind(Int64(claims.region), at: 7)
    insertCredential.bind(Int64(claims.issuedAt), at: 8)
    insertCredential.bind(Int64(claims.lifetimeMinutes), at: 9)
    insertCredential.bind(run ?? -1, at: 10)
    insertCredential.bind(line.map { Int64($0) } ?? -1, at: 11)
    try insertCredential.run()
    if let origin = request.origin {
      insertOrigin.bind(sequence, at: 1)
      insertOrigin.bind(key.id, at: 2)
      insertOrigin.bind(Int64(claims.index), at: 3)
      insertOrigin.bind(Int64(claims.issuedAt) + 60 * Int64(claims.lifetimeMinutes), at: 4)
      insertOrigin.bind(origin.domain.bytes.span, at: 5)
      insertOrigin.bind(origin.credential.bytes.span, at: 6)
      try insertOrigin.run()
    }
    if !isDeferred {
      insertLookup.bind(CredentialLookup.piece(of: sequence), at: 1)
      insertLookup.bind(key.id, at: 2)
      insertLookup.bind(Int64(claims.index), at: 3)
      insertLookup.bind(sequence, at: 4)
      try insertLookup.run()
    }
    sequence += 1
    return .recorded(claims, override: status)
  }

  private func position(of reference: HolderReference) throws -> UInt64? {
    if let references {
      let found = try references.position(of: reference) { position in
        findPlace.bind(key.id, at: 1)
        findPlace.bind(Int64(position), at: 2)
        return try reference.withBytes { try findPlace.equals($0) }
      }
      if let found { return found }
    }
    guard indexed > 0 || !isDeferred else { return nil }
    reference.withBytes { findReference.bind($0, at: 1) }
    findReference.bind(key.id, at: 2)
    return try findReference.integer().map { try UInt64(stored: $0) }
  }

  private func override(of index: UInt32) throws -> Status? {
    guard hasOverrides else { return nil }
    findOverride.bind(key.id, at: 1)
    findOverride.bind(Int64(index), at: 2)
    return try findOverride.integer().flatMap { Status(rawValue: UInt8(truncatingIfNeeded: $0)) }
  }

  private mutating func giveIndex(to reference: HolderReference) throws -> UInt32 {
    guard let range = stock.indices.first(where: { stock[$0].next < stock[$0].end }) else {
      throw LedgerError.indicesUsedUp(key.publicKey.id)
    }
    let position = stock[range].next
    if key.isWhole && position >= capacity {
      guard !isCapacityFixed else { throw LedgerError.capacityUsedUp(capacity) }
      capacity = min(2 * capacity, StatusList.capacityMax)
    }
    stock[range].next += 1
    let index = permutation.index(of: position)
    insertPlace.bind(key.id, at: 1)
    insertPlace.bind(Int64(position), at: 2)
    insertPlace.bind(Int64(index), at: 3)
    reference.withBytes { insertPlace.bind($0, at: 4) }
    try insertPlace.run()
    guard isDeferred else {
      reference.withBytes { insertReference.bind($0, at: 1) }
      insertReference.bind(key.id, at: 2)
      insertReference.bind(Int64(position), at: 3)
      try insertReference.run()
      return index
    }
    references?.add(reference, at: position)
    return index
  }

  /// Records how far it has come.
  func finish(_ step: IssueStep?, _ answers: [IssueAnswer]) throws {
    for range in stock {
      try database.execute(
        sql: "UPDATE stock SET next = ? WHERE id = ?", arguments: [Int64(range.next), range.id])
    }
    if capacity != key.capacity {
      try database.execute(
        sql: "UPDATE issuing_key SET capacity = ? WHERE id = ?", arguments: [Int64(capacity), key.id])
    }
    if !isDeferred {
      try key.setIndexed(try key.placesEnd(database), database)
      try CredentialLookup.advance(from: firstSequence - 1, to: sequence - 1, database)
    }
    guard let step else { return }
    try step.record(
      under: key.id, firstSequence: firstSequence, count: Int(sequence - firstSequence),
      zip(step.lines, answers).compactMap { line, answer in
        guard case .revoked(let index) = answer else { return nil }
        return IssueStep.Rejection(line: line, message: IssueStep.Rejection.revoked(index))
      }, database)
  }
}
