internal import Foundation
internal import GRDB
public import Luyin

extension SQLiteLedger {
  public func beginRun(
    under key: PublicKey, input: String, output: String?, rejects: String?, at time: Int64
  ) async throws(LedgerError) -> IssueRun {
    try await write { database in
      let row = try KeyRow.of(key, in: database)
      try database.execute(
        sql: "INSERT INTO run (key, input, output, rejects, started_at) VALUES (?, ?, ?, ?, ?)",
        arguments: [row.id, input, output, rejects, time])
      return IssueRun(
        id: database.lastInsertedRowID, key: key, input: input, output: output, rejects: rejects, startedAt: time,
        finishedAt: nil, line: 0, recordedCount: 0, rejectedCount: 0)
    }
  }

  public func runs(into output: String? = nil) async throws(LedgerError) -> [IssueRun] {
    try await read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT run.*, public_key, coalesce(max(through), 0) AS line, coalesce(sum(count), 0) AS recorded,
            coalesce(sum(rejected), 0) AS rejected
          FROM run JOIN issuing_key ON issuing_key.id = run.key LEFT JOIN step ON step.run = run.id
          WHERE ?1 IS NULL OR output = ?1 GROUP BY run.id ORDER BY run.id DESC
          """,
        arguments: [output]
      ).map { row in
        IssueRun(
          id: try row.number("id"), key: PublicKey(admittedBefore: try row.bytes("public_key")),
          input: try row.text("input"), output: try row.optionalText("output"),
          rejects: try row.optionalText("rejects"), startedAt: try row.number("started_at"),
          finishedAt: try row.optionalNumber("finished_at"), line: try row.number("line"),
          recordedCount: try row.number("recorded"), rejectedCount: try row.number("rejected"))
      }
    }
  }

  public func recorded(of run: Int64, lines: ClosedRange<Int>) async throws(LedgerError) -> RecordedLines {
    try await read { database in
      var recorded = RecordedLines()
      let keys = try KeyRow.all(in: database)
      let reference = try database.cachedStatement(sql: "SELECT reference FROM place WHERE key = ? AND position = ?")
      let override = try database.cachedStatement(sql: "SELECT status FROM override WHERE key = ? AND idx = ?")
      let steps = try Row.fetchAll(
        database, sql: "SELECT * FROM step WHERE run = ? AND through >= ? AND after < ?",
        arguments: [run, lines.lowerBound, lines.upperBound])
      for step in steps {
        let (first, count): (Int64, Int64) = (try step.number("first_sequence"), try step.number("count"))
        let rows = try Row.fetchAll(
          database,
          sql: CredentialRow.select + " WHERE sequence >= ? AND sequence < ? AND run = ? AND line BETWEEN ? AND ?",
          arguments: [first, first + count, run, lines.lowerBound, lines.upperBound])
        for row in rows {
          let credential = try RecordedCredential(row)
          guard let line = credential.origin?.line, let key = keys.first(where: { $0.publicKey == credential.key })
          else { continue }
          let index = credential.claims.index
          let position = key.secret.permutation.position(of: index)
          recorded.credentials[line] = credential
          recorded.references[line] = try Data.fetchOne(reference, arguments: [key.id, Int64(position)])
            .flatMap { HolderReference($0) }
          recorded.overrides[line] = try Int.fetchOne(override, arguments: [key.id, Int64(index)])
            .flatMap { Status(rawValue: UInt8(truncatingIfNeeded: $0)) }
        }
      }
      let rejections = try Row.fetchAll(
        database, sql: "SELECT line, message FROM rejection WHERE run = ? AND line BETWEEN ? AND ?",
        arguments: [run, lines.lowerBound, lines.upperBound])
      for row in rejections { recorded.rejections[try row.number("line")] = try row.text("message") }
      return recorded
    }
  }

  /// The lines of a run that became no credential, ascending.
  public func rejectedLines(of run: Int64) async throws(LedgerError) -> [Int] {
    try await read { database in
      try Int.fetchAll(database, sql: "SELECT line FROM rejection WHERE run = ? ORDER BY line", arguments: [run])
    }
  }

  public func finishRun(_ run: Int64, at time: Int64) async throws(LedgerError) {
    try await write { database in
      try database.execute(
        sql: "UPDATE run SET finished_at = ? WHERE id = ? AND finished_at IS NULL", arguments: [time, run])
      guard database.changesCount == 1 else { throw LedgerError.runTaken(run) }
    }
  }
}

extension IssueStep {
  /// Records the step if it is the next one.
  func record(
    under key: Int64, firstSequence: Int64, count: Int, _ refused: [Rejection], _ database: Database
  ) throws {
    let last = try Int.fetchOne(
      database, sql: "SELECT through FROM step WHERE run = ? ORDER BY after DESC LIMIT 1", arguments: [run])
    let isOpen = try Bool.fetchOne(
      database, sql: "SELECT finished_at IS NULL AND key = ? FROM run WHERE id = ?", arguments: [key, run])
    guard isOpen == true, last ?? 0 == after else { throw LedgerError.runTaken(run) }
    let rejections = rejections + refused
    try database.execute(
      sql: "INSERT INTO step (run, after, through, first_sequence, count, rejected) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [run, after, through, firstSequence, count, rejections.count])
    for rejection in rejections {
      try database.execute(
        sql: "INSERT INTO rejection (run, line, message) VALUES (?, ?, ?)",
        arguments: [run, rejection.line, rejection.message])
    }
  }
}

/// Rows of `credential` with the public key that they are under.
enum CredentialRow {
  static let select = """
    SELECT credential.*, public_key FROM credential JOIN issuing_key ON issuing_key.id = credential.key
    """
}

extension RecordedCredential {
  init(_ row: Row) throws {
    guard let binding = HolderBinding(rawValue: try row.number("binding")) else { throw row.damaged("binding") }
    guard let status = Status(rawValue: try row.number("status")) else { throw row.damaged("status") }
    let claims: CredentialClaims
    do {
      claims = try CredentialClaims(
        status: status, region: try row.number("region"), issuedAt: try row.number("issued_at"),
        lifetimeMinutes: try row.number("lifetime"), index: try row.number("idx"))
    } catch is FormatError {
      throw row.damaged("lifetime")
    }
    var origin: Origin?
    if let run: Int64 = try row.optionalNumber("run") { origin = Origin(run: run, line: try row.number("line")) }
    self.init(
      sequence: try row.number("sequence"), key: PublicKey(admittedBefore: try row.bytes("public_key")),
      binding: binding, holderHash: try row.bytes("holder_hash"), claims: claims, origin: origin)
  }
}
