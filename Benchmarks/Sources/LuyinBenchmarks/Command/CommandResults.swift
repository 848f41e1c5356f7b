internal import CMeasure
internal import Luyin

/// What was measured of the command line.
struct CommandResults {
  let verify: ProcessStarts
  /// By a gate's store, at a place.
  let gate: ProcessStarts
  let bulk: [BulkIssuing]
  let ledger: [LedgerIssuing]
  let cores = Int(measure_processor_count())

  init(_ options: CommandOptions, now: Int64) async throws {
    let subject = try Subject(now: now)
    (verify, gate, bulk, ledger) = try await TemporaryFolder.with { folder in
      let luyin = Program(path: options.luyin, folder: folder)
      let key = folder + "/issuer.lykey"
      try luyin.run(["key", "new", "--unencrypted", "--out", key])
      let verify = try CommandResults.verify(luyin, key: key, subject: subject, count: options.starts)
      Log.say("luyin verify --place: \(options.starts) runs")
      let gate = try GateStarts.measured(luyin, now: now, count: options.starts)
      var bulk: [BulkIssuing] = []
      for rows in [options.rows / 10, options.rows] {
        bulk += try await CommandResults.issue(luyin, key: key, subject: subject, rows: rows)
      }
      var ledger: [LedgerIssuing] = []
      for rows in [options.rows / 10, options.rows] {
        ledger.append(try await CommandResults.issue(luyin, throughLedgerUnder: key, subject: subject, rows: rows))
      }
      return (verify, gate, bulk, ledger)
    }
  }

  private static func verify(_ luyin: Program, key: String, subject: Subject, count: Int) throws -> ProcessStarts {
    Log.say("luyin verify: \(count) runs")
    let publicKey = luyin.folder + "/issuer.lypub"
    try luyin.run(["key", "public", key, "--out", publicKey])
    let text = try luyin.line([
      "issue", "--key", key, "--status", "green", "--region", "420381", "--lifetime", "24h", "--index", "7",
      "--holder-key", Array(subject.holderKey.bytes).hex,
    ])
    return try ProcessStarts(luyin, ["verify", "--issuer-key", publicKey, text], count: count)
  }

  /// One run that admits every holder's key and one that does not.
  private static func issue(_ luyin: Program, key: String, subject: Subject, rows: Int) async throws -> [BulkIssuing] {
    Log.say("luyin issue: writing a holders' file of \(rows.grouped) rows")
    let input = luyin.folder + "/holders-\(rows).csv"
    try await HolderFile.write(rows: rows, with: .index, to: input)
    var runs: [BulkIssuing] = []
    for admitted in [false, true] {
      Log.say("luyin issue: \(rows.grouped) rows, holder keys admitted \(admitted ? "before" : "in the run")")
      runs.append(
        try await BulkIssuing(
          rows: rows, input: input, holderKeysAdmitted: admitted, key: key, luyin: luyin, subject: subject))
    }
    return runs
  }

  private static func issue(
    _ luyin: Program, throughLedgerUnder key: String, subject: Subject, rows: Int
  ) async throws -> LedgerIssuing {
    let input = luyin.folder + "/referenced-\(rows).csv"
    try await HolderFile.write(rows: rows, with: .reference, to: input)
    Log.say("luyin issue --ledger: \(rows.grouped) rows, new and renewed")
    return try await LedgerIssuing(rows: rows, input: input, key: key, luyin: luyin, subject: subject)
  }
}
