internal import Luyin
internal import LuyinIssuance

/// Issues for every row of a holders' file through a ledger, which gives the indices and accounts for each line.
struct LedgerIssue {
  let ledger: SQLiteLedger
  let key: IssuerSecret
  let run: IssueRun
  let isRevokedReplaced: Bool
  let input: HolderInput

  /// What a row's answer is written by.
  private struct Source: Sendable {
    let raw: ArraySlice<UInt8>
    /// Whether these are all of the row's bytes.
    let isWhole: Bool
    /// nil for a row that cannot be read.
    let row: HolderRow?
  }

  func issue(_ chunks: inout RowChunks, _ output: inout IssueOutput) async throws(Failure) {
    let issuer = BulkIssuer(
      ledger: ledger, key: key, run: run, isRevokedReplaced: isRevokedReplaced, coreCount: Processor.count)
    do {
      try await issuer.issue(&chunks, prepare: read, render: write) { piece, chunks in
        try output.deliver(piece, bytesRead: chunks.byteCount)
      }
    } catch {
      output.clearProgress()
      throw failure(error)
    }
  }

  private func failure(_ error: any Error) -> Failure {
    // What was written to a stream is not there to be gone on with.
    let advice = run.output == nil ? "" : "; the run can go on: give the same command again with --resume"
    switch error {
    case let failure as Failure: return Failure(failure.status, failure.message + advice)
    case let error as LedgerError:
      let failure = Failure(error)
      if case .runTaken = error { return failure }
      return Failure(failure.status, failure.message + advice)
    case BulkIssueError.otherInput(let line):
      return Failure(
        .dataError,
        "line \(line) of \(input.name) is not what the run began with; give it the same file, or issue to another --out"
      )
    case BulkIssueError.otherKey(let id):
      return Failure(.usage, "run \(run.id) was begun under key \(id.hex); give its key file")
    default: return Failure(.internalFault, "\(error)")
    }
  }

  private func read(_ chunk: RowChunks.Chunk) -> BulkRows<Source> {
    var rows = BulkRows<Source>(lastLine: chunk.lastLine)
    if chunk.kind == .restOfLongLine {
      let source = Source(raw: chunk.bytes[...], isWhole: false, row: nil)
      rows.rows = [.init(line: chunk.firstLine, context: source, content: .continuation)]
    }
    input.forEachRow(of: chunk) { row in
      let content: BulkRows<Source>.Content
      var holder: HolderRow?
      switch row.content {
      case .success(let found):
        guard case .request(let request) = found.statement else { fatalError("the ledger gives the indices") }
        (holder, content) = (found, .request(request))
      case .failure(let defect): content = .rejected(input.message(defect, line: row.line))
      }
      let source = Source(raw: row.raw, isWhole: chunk.kind == .lines, row: holder)
      rows.rows.append(.init(line: row.line, context: source, content: content))
    }
    return rows
  }

  private func write(_ answers: [BulkAnswer<Source>]) -> IssuedPiece {
    var piece = IssuedPiece()
    piece.issued.reserveCapacity(answers.count * 450)
    for answer in answers {
      piece.lastLine = answer.line
      switch answer.outcome {
      case .issued(let credential, let override):
        guard let row = answer.context.row else { fatalError("a request was read of a row") }
        input.writer.append(IssuedCode(credential, row.opening), row, line: answer.line, to: &piece.issued)
        piece.issuedCount += 1
        if override != nil { piece.overriddenCount += 1 }
      case .rejected(let message):
        let isRead = answer.context.row != nil
        let place = isRead ? "\(input.name):\(answer.line): " : ""
        input.reject(place + message, answer.context.raw, isWhole: answer.context.isWhole, to: &piece)
      case .continuation: piece.rejected += answer.context.raw
      }
    }
    return piece
  }
}
