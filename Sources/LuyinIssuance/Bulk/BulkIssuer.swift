internal import Luyin
internal import Synchronization

/// Issues for every row of a stream through a ledger: each credential has its index and is accounted for, on the disk, before
/// it is signed; on all cores, in the order of the stream, in the same memory however long that is.
///
/// A run that was stopped at any moment goes on with the same stream: lines whose fate is recorded are signed again, to the
/// same bytes, and no index is given twice. Only lines of holders with a document come out otherwise: their openings went
/// with the run that was stopped, so they have new ones, and are accounted for once more.
///
/// ```swift
/// let run = try await ledger.beginRun(under: key, input: "holders.csv", output: path, rejects: nil, at: now)
/// let issuer = BulkIssuer(ledger: ledger, key: IssuerSecret(secret), run: run, coreCount: 8)
/// try await issuer.issue(&rows, prepare: read, render: write) { lines, _ in try output.write(lines) }
/// try await ledger.finishRun(run.id, at: now)
/// ```
public struct BulkIssuer: Sendable {
  private let ledger: any IssuerLedger
  private let key: IssuerSecret
  private let run: IssueRun
  private let isRevokedReplaced: Bool
  private let coreCount: Int

  /// - Parameters:
  ///   - ledger: what accounts for the credentials.
  ///   - key: a key of the ledger.
  ///   - run: of the ledger; one that has recorded lines goes on behind them.
  ///   - isRevokedReplaced: whether holders whose index is revoked are given a new one; else their rows are rejected.
  ///   - coreCount: how many threads prepare and sign, 1 or more.
  public init(
    ledger: any IssuerLedger, key: IssuerSecret, run: IssueRun, isRevokedReplaced: Bool = false, coreCount: Int
  ) {
    precondition(coreCount >= 1)
    self.ledger = ledger
    self.key = key
    self.run = run
    self.isRevokedReplaced = isRevokedReplaced
    self.coreCount = coreCount
  }

  /// Issues until the stream ends.
  ///
  /// - Parameters:
  ///   - source: the stream. Of a run that goes on: from any line up to the one behind the last that is recorded.
  ///   - prepare: reads a piece, admits the holders' keys and hashes their documents; on as many threads as there are cores,
  ///     and it may take long. A row's context keeps the opening of its holder.
  ///   - render: makes of each piece's answers what is to be written; on any thread.
  ///   - deliver: writes it, in the order of the stream, one after the other.
  /// - Throws: what the source and `deliver` throw, `LedgerError`, `BulkIssueError`. What was recorded by then is not lost:
  ///   the run can go on.
  public func issue<Source: PieceSource, Context: Sendable, Output: Sendable>(
    _ source: inout Source,
    prepare: @escaping @Sendable (Source.Piece) -> BulkRows<Context>,
    render: @escaping @Sendable ([BulkAnswer<Context>]) -> Output,
    deliver: (Output, borrowing Source) throws -> Void
  ) async throws {
    guard run.key == key.publicKey else { throw BulkIssueError.otherKey(run.key.id) }
    let progress = Progress(line: run.line)
    let pipeline = OrderedPipeline<Source.Piece, BulkRows<Context>, [Recorded<Context>], Output>(
      coreCount: coreCount,
      prepare: { piece in
        let rows = prepare(piece)
        return (rows, rows.rows.count)
      },
      commit: { pieces in try await record(pieces, progress) },
      finish: { render(sign($0)) })
    try await pipeline.run(&source, deliver: deliver)
  }

  /// The last line that is recorded; batches come one after the other.
  private final class Progress: Sendable {
    let line: Mutex<Int>
    init(line: Int) { self.line = Mutex(line) }
  }

  /// A row that may be signed, or will not be.
  private struct Recorded<Context: Sendable>: Sendable {
    let line: Int
    let context: Context
    let fate: Fate
  }

  private enum Fate: Sendable {
    case claims(CredentialClaims, Holder, override: Status?)
    case rejected(String)
    case continuation
  }

  private func record<Context>(
    _ pieces: [BulkRows<Context>], _ progress: Progress
  ) async throws -> [[Recorded<Context>]] {
    let after = progress.line.withLock { $0 }
    let through = max(after, pieces.map(\.lastLine).max() ?? after)
    let again = try await again(pieces, through: after)
    var (requests, lines): ([IssueRequest], [Int]) = ([], [])
    var rejections: [IssueStep.Rejection] = []
    for row in pieces.lazy.flatMap(\.rows) where row.line > after {
      switch row.content {
      case .request(let request):
        requests.append(request)
        lines.append(row.line)
      case .rejected(let message): rejections.append(.init(line: row.line, message: message))
      case .continuation: break
      }
    }
    var answers: [IssueAnswer] = []
    if through > after {
      answers = try await ledger.record(
        requests, under: key.publicKey, isRevokedReplaced: isRevokedReplaced,
        step: IssueStep(run: run.id, after: after, through: through, lines: lines, rejections: rejections))
      progress.line.withLock { $0 = through }
    }
    var next = 0
    return try pieces.map { piece in
      try piece.rows.map { row in
        let fate: Fate
        switch row.content {
        case .continuation: fate = .continuation
        case _ where row.line <= after:
          guard let found = again[row.line] else { throw BulkIssueError.otherInput(line: row.line) }
          fate = found
        case .rejected(let message): fate = .rejected(message)
        case .request(let request):
          fate = self.fate(of: request, answers[next])
          next += 1
        }
        return Recorded(line: row.line, context: row.context, fate: fate)
      }
    }
  }

  private func fate(of request: IssueRequest, _ answer: IssueAnswer) -> Fate {
    switch answer {
    case .recorded(let claims, let override): .claims(claims, request.holder, override: override)
    case .revoked(let index): .rejected(IssueStep.Rejection.revoked(index))
    }
  }

  /// The fates of lines that are recorded, of a run that goes on.
  private func again<Context>(
    _ pieces: [BulkRows<Context>], through last: Int
  ) async throws -> [Int: Fate] {
    let rows = pieces.lazy.flatMap(\.rows).filter { $0.line <= last && !$0.isContinuation }
    guard let first = rows.map(\.line).min(), let last = rows.map(\.line).max() else { return [:] }
    let known = try await ledger.recorded(of: run.id, lines: first...last)
    var fates: [Int: Fate] = [:]
    var rebindings: [Rebinding] = []
    for row in rows { fates[row.line] = try again(row, known, &rebindings) }
    if !rebindings.isEmpty { try await ledger.record(rebindings) }
    return fates
  }

  private func again<Context>(
    _ row: BulkRows<Context>.Row, _ known: RecordedLines, _ rebindings: inout [Rebinding]
  ) throws -> Fate {
    if let message = known.rejections[row.line] { return .rejected(message) }
    guard let credential = known.credentials[row.line], case .request(let request) = row.content,
      credential.key == key.publicKey, known.references[row.line] == request.reference,
      credential.binding == request.holder.binding, credential.claims.status == request.status,
      credential.claims.region == request.region, credential.claims.lifetimeMinutes == request.lifetimeMinutes
    else { throw BulkIssueError.otherInput(line: row.line) }
    if credential.holderHash != request.holder.hash {
      // A key has one hash; a document has another with each opening, and the one that was recorded is gone.
      guard credential.binding == .identityDocument else { throw BulkIssueError.otherInput(line: row.line) }
      rebindings.append(Rebinding(of: credential, to: request.holder))
    }
    return .claims(credential.claims, request.holder, override: known.overrides[row.line])
  }

  private func sign<Context>(_ rows: [Recorded<Context>]) -> [BulkAnswer<Context>] {
    key.withSigningKey { key in
      rows.map { row in
        let outcome: BulkAnswer<Context>.Outcome =
          switch row.fate {
          case .continuation: .continuation
          case .rejected(let message): .rejected(message)
          case .claims(let claims, let holder, let override):
            .issued(claims.issue(to: holder, with: key), override: override)
          }
        return BulkAnswer(line: row.line, context: row.context, outcome: outcome)
      }
    }
  }
}
