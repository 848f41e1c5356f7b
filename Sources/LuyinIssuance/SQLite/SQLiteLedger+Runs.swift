internal import Foundation
internal import GRDB
public import Luyin

extension SQLiteLedger {
  public func beginRun(
    under key: PublicKey, input: String, output: String, at time: Int64
  ) async throws(LedgerError) -> IssueRun {
    try await write { database in
      let key = try KeyRow.of(key, in: database)
      try database.execute(
        sql: "INSERT INTO run (key, input, output, started_at) VALUES (?, ?, ?, ?)",
        arguments: [key.id, input, output, time])
      return IssueRun(
        id: database.lastInsertedRowID, input: input, output: output, startedAt: time, finishedAt: nil, line: 0,
        recordedCount: 0, rejectedCount: 0)
    }
  }

  public func runs(into output: String? = nil) async throws(LedgerError) -> [IssueRun] {
    try await read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT run.*, coalesce(max(through), 0) AS line, coalesce(sum(count), 0) AS recorded,
            coalesce(sum(rejected), 0) AS rejected
          FROM run LEFT JOIN step ON step.run = run.id
          WHERE ?1 IS NULL OR output = ?1 GROUP BY run.id ORDER BY run.id DESC
          """,
        arguments: [output]
      ).map { row in
        IssueRun(
          id: row["id"], input: row["input"], output: row["output"], startedAt: row["started_at"],
          finishedAt: row["finished_at"], line: row["line"], recordedCount: row["recorded"],
          rejectedCount: row["rejected"])
      }
    }
  }

  public func recorded(of run: Int64, lines: ClosedRange<Int>) async throws(LedgerError) -> RecordedLines {
    try await read { database in
      var recorded = RecordedLines()
      let steps = try Row.fetchAll(
        database, sql: "SELECT * FROM step WHERE run = ? AND through >= ? AND after < ?",
        arguments: [run, lines.lowerBound, lines.upperBound])
      for step in steps {
        let (first, count): (Int64, Int64) = (step["first_sequence"], step["count"])
        let rows = try Row.fetchAll(
          database,
          sql: CredentialRow.select + " WHERE sequence >= ? AND sequence < ? AND run = ? AND line BETWEEN ? AND ?",
          arguments: [first, first + count, run, lines.lowerBound, lines.upperBound])
        for row in rows {
          let credential = try RecordedCredential(row)
          if let line = credential.origin?.line { recorded.credentials[line] = credential }
        }
      }
      let rejections = try Row.fetchAll(
        database, sql: "SELECT line, message FROM rejection WHERE run = ? AND line BETWEEN ? AND ?",
        arguments: [run, lines.lowerBound, lines.upperBound])
      for row in rejections { recorded.rejections[row["line"]] = row["message"] }
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
  func record(firstSequence: Int64, count: Int, _ refused: [Rejection], _ database: Database) throws {
    let last = try Int.fetchOne(
      database, sql: "SELECT through FROM step WHERE run = ? ORDER BY after DESC LIMIT 1", arguments: [run])
    let isOpen = try Bool.fetchOne(
      database, sql: "SELECT finished_at IS NULL FROM run WHERE id = ?", arguments: [run])
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
    let corrupt = DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a credential that cannot be")
    guard let key = InlineArray<32, UInt8>(row["public_key"] as Data),
      let holderHash = InlineArray<16, UInt8>(row["holder_hash"] as Data),
      let binding = HolderBinding(rawValue: row["binding"]), let status = Status(rawValue: row["status"])
    else { throw corrupt }
    let claims: CredentialClaims
    do {
      claims = try CredentialClaims(
        status: status, region: row["region"], issuedAt: row["issued_at"], lifetimeMinutes: row["lifetime"],
        index: row["idx"])
    } catch {
      throw corrupt
    }
    let line: Int? = row["line"]
    self.init(
      sequence: row["sequence"], key: PublicKey(admittedBefore: key), binding: binding,
      holderHash: holderHash, claims: claims,
      origin: (row["run"] as Int64?).map { Origin(run: $0, line: line ?? 0) })
  }
}
