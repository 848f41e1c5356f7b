internal import Luyin
internal import LuyinIssuance

/// The runs of a ledger, as `issue` begins, finds and ends them.
struct LedgerRuns {
  let ledger: SQLiteLedger
  let key: PublicKey

  func begin(input: String, output: String) async throws(Failure) -> IssueRun {
    try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await ledger.beginRun(under: key, input: input, output: output, at: Time.now)
    }
  }

  /// The last run into a file, if it did not come to its end.
  func unfinished(into output: String) async throws(Failure) -> IssueRun? {
    let runs = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await ledger.runs(into: output)
    }
    return runs.first.flatMap { $0.finishedAt == nil ? $0 : nil }
  }

  func rejectedLines(of run: IssueRun) async throws(Failure) -> [Int] {
    try await LedgerFailure.rethrowing { () async throws(LedgerError) in try await ledger.rejectedLines(of: run.id) }
  }

  /// Ends a run whose files are on the disk, and makes the look-ups that it has put off.
  func finish(_ run: IssueRun) async throws(Failure) {
    var progress = Progress(unit: "rows left to index", byteCountTotal: nil)
    defer { progress.clear() }
    try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await ledger.finishRun(run.id, at: Time.now)
      try await ledger.index { left in progress.update(count: left, bytesRead: 0) }
    }
  }
}
