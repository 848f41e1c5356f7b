internal import Luyin
internal import LuyinIssuance

/// The runs of a ledger, as `issue` begins, finds and ends them.
struct LedgerRuns {
  let ledger: SQLiteLedger
  let key: PublicKey

  /// Begins a run; files are known by names that no other file has.
  func begin(input: String, output: String?, rejects: String) async throws(Failure) -> IssueRun {
    try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await ledger.beginRun(
        under: key, input: input, output: output.map { File.absolutePath($0) }, rejects: File.absolutePath(rejects),
        at: Time.now)
    }
  }

  /// The last run into a file.
  func last(into output: String) async throws(Failure) -> IssueRun? {
    let path = File.absolutePath(output)
    return try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await ledger.runs(into: path).first
    }
  }

  func rejectedLines(of run: IssueRun) async throws(Failure) -> [Int] {
    try await LedgerFailure.rethrowing { () async throws(LedgerError) in try await ledger.rejectedLines(of: run.id) }
  }

  /// Ends a run whose files are on the disk, if it is not ended, and makes the look-ups that it has put off.
  /// - Parameter isIndexDeferred: whether they are left for later.
  /// - Returns: the run as it was recorded, with what was done before it was stopped.
  func finish(_ run: IssueRun, isIndexDeferred: Bool) async throws(Failure) -> IssueRun {
    var progress = Progress(unit: "rows left to index", byteCountTotal: nil)
    defer { progress.clear() }
    return try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      if run.finishedAt == nil { try await ledger.finishRun(run.id, at: Time.now) }
      if !isIndexDeferred {
        try await ledger.index { left in progress.update(count: left, bytesRead: 0) }
      }
      return try await ledger.runs(into: run.output).first { $0.id == run.id } ?? run
    }
  }
}
