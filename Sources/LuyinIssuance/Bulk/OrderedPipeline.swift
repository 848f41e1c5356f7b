/// Works on the pieces of a stream in three stages and hands the results on in the order of the input: prepare, on all
/// cores; commit, one batch of pieces after the other; finish, on all cores.
///
/// Memory stays the same however long the stream is. A slow row holds up nobody but the core it is on, until some thousand
/// rows have passed it; where all are slow, pieces are cut so small that each core has one. Before the input makes us wait,
/// everything that was read is handed on: a program that feeds us line by line has each answer before it sends the next.
/// So it is when the input or a commit fails.
package struct OrderedPipeline<Piece: Sendable, Prepared: Sendable, Committed: Sendable, Output: Sendable>: Sendable {
  package struct Limits: Sendable {
    /// How many rows may be between reading and handing on.
    package var rowCount = 1 << 15
    /// And how many bytes of them as they were read, once there are pieces for each core.
    package var byteCount = 8 << 20
    /// How many rows a batch is to have while more come fast.
    package var batchRowCount = 4096
    /// How long a piece waits for others to make a batch with.
    package var batchWait = Duration.milliseconds(50)
    /// How long a piece that is committed waits for the preparation of others.
    package var finishWait = Duration.milliseconds(500)
    /// How long the preparation of a piece is to take.
    package var pieceTime = Duration.milliseconds(5)

    package init() {}
  }

  package let coreCount: Int
  package var limits = Limits()
  package let prepare: @Sendable (Piece) -> (Prepared, rowCount: Int)
  package let commit: @Sendable ([Prepared]) async throws -> [Committed]
  package let finish: @Sendable (Committed) -> Output

  /// - Parameters:
  ///   - coreCount: how many pieces are worked on at once, 1 or more.
  ///   - prepare: also tells how many rows there are.
  ///   - commit: what was committed, for each that was prepared.
  package init(
    coreCount: Int, prepare: @escaping @Sendable (Piece) -> (Prepared, rowCount: Int),
    commit: @escaping @Sendable ([Prepared]) async throws -> [Committed],
    finish: @escaping @Sendable (Committed) -> Output
  ) {
    self.coreCount = coreCount
    self.prepare = prepare
    self.commit = commit
    self.finish = finish
  }

  /// - Throws: what the source, a commit or `deliver` throws; what was committed before is handed on first, unless it is
  ///   `deliver` that fails.
  package func run<Source: PieceSource>(
    _ source: inout Source, deliver: (Output, borrowing Source) throws -> Void
  ) async throws where Source.Piece == Piece {
    var input = source
    defer { source = input }
    try await withThrowingTaskGroup(of: Event.self) { group in
      var state = State()
      while true {
        while state.inFlight < 3 * coreCount {
          if let (position, piece) = state.nextToFinish(limits) {
            group.addTask { [finish] in .finished(position, finish(piece)) }
          } else if state.mayRead(limits, coreCount), !(input.wouldWait && state.delivered < state.started) {
            do {
              guard let piece = try input.next(rowCountMax: state.pieceRowCount) else {
                state.hasEnded = true
                continue
              }
              let position = state.start(byteCount: Source.byteCount(of: piece))
              group.addTask { [prepare] in
                let start = ContinuousClock.now
                let (prepared, rowCount) = prepare(piece)
                return .prepared(position, prepared, rowCount, ContinuousClock.now - start)
              }
            } catch {
              state.fail(error)
            }
          } else if let (position, piece) = state.nextToFinish(nil) {
            group.addTask { [finish] in .finished(position, finish(piece)) }
          } else {
            break
          }
        }
        if let batch = state.nextBatch(limits) {
          group.addTask { [commit] in
            do { return .committed(try await commit(batch)) } catch { return .failed(error) }
          }
        }
        guard !state.isDone else { break }
        guard let event = try await group.next() else { break }
        switch event {
        case .prepared(let position, let prepared, let rowCount, let time):
          state.keep(position, prepared, rowCount)
          state.cutPieces(rowCount, time, limits)
        case .committed(let pieces): state.keep(committed: pieces)
        case .finished(let position, let output):
          state.keep(finished: output, position)
          while let output = state.nextOutput() { try deliver(output, input) }
        case .failed(let error): state.fail(error, isCommit: true)
        }
      }
      if let failure = state.failure { throw failure }
    }
  }

  private enum Event: Sendable {
    case prepared(Int, Prepared, Int, Duration)
    case committed([Committed])
    case failed(any Error)
    case finished(Int, Output)
  }

  /// Where each piece is; pieces are counted from 0.
  private struct State {
    /// One until it is known how long rows take: where each takes long, no core is to have the first hundred of them.
    private(set) var pieceRowCount = 1
    var hasEnded = false
    private(set) var failure: (any Error)?
    private(set) var started = 0
    private(set) var delivered = 0
    /// How many pieces the cores have, or wait for one.
    private(set) var inFlight = 0
    private var inPreparation = 0
    private var prepared: [Int: (piece: Prepared, rowCount: Int, since: ContinuousClock.Instant)] = [:]
    private var preparedRowCount = 0
    /// Pieces before this one are committed or being so.
    private var batched = 0
    private var committed = 0
    /// Committed and not begun to be finished: the pieces up to ``committed``, from this one on.
    private var unfinished = 0
    private var waiting: [Int: (piece: Committed, since: ContinuousClock.Instant)] = [:]
    private var finished: [Int: Output] = [:]
    private var byteCounts: [Int: Int] = [:]
    private var byteCount = 0
    private var isCommitFailed = false

    func mayRead(_ limits: Limits, _ coreCount: Int) -> Bool {
      guard !hasEnded, failure == nil else { return false }
      let count = started - delivered
      guard count >= 2 * coreCount else { return true }
      return count * pieceRowCount < limits.rowCount && byteCount < limits.byteCount
    }

    mutating func start(byteCount: Int) -> Int {
      byteCounts[started] = byteCount
      self.byteCount += byteCount
      inPreparation += 1
      inFlight += 1
      started += 1
      return started - 1
    }

    mutating func keep(_ position: Int, _ piece: Prepared, _ rowCount: Int) {
      inPreparation -= 1
      inFlight -= 1
      preparedRowCount += rowCount
      prepared[position] = (piece, rowCount, .now)
    }

    /// Lets the next pieces take as long as they should.
    mutating func cutPieces(_ rowCount: Int, _ time: Duration, _ limits: Limits) {
      guard rowCount > 0 else { return }
      let wanted = Double(rowCount) * (limits.pieceTime / max(time, .microseconds(1)))
      // Slower at once, faster by and by.
      pieceRowCount = max(1, min(Int(wanted), 2 * pieceRowCount, 512, limits.batchRowCount))
    }

    /// The pieces that are next to be committed, if it is time.
    mutating func nextBatch(_ limits: Limits) -> [Prepared]? {
      guard !isCommitFailed, batched == committed, let first = prepared[batched] else { return nil }
      var end = batched
      var rowCount = 0
      while rowCount < 4 * limits.batchRowCount, let next = prepared[end] {
        rowCount += next.rowCount
        end += 1
      }
      guard
        rowCount >= limits.batchRowCount || inPreparation == 0 || ContinuousClock.now - first.since >= limits.batchWait
      else { return nil }
      defer { batched = end }
      preparedRowCount -= rowCount
      return (batched..<end).compactMap { prepared.removeValue(forKey: $0)?.piece }
    }

    mutating func keep(committed pieces: [Committed]) {
      for (position, piece) in zip(committed..., pieces) { waiting[position] = (piece, .now) }
      committed += pieces.count
    }

    /// The piece that is next to be finished.
    /// - Parameter limits: given if that is to come only behind the preparation of another batch: else the next commit would
    ///   find nothing, and the cores nothing while it lasts. Where that takes long, nobody is to wait for so much.
    mutating func nextToFinish(_ limits: Limits?) -> (Int, Committed)? {
      guard let (piece, since) = waiting[unfinished] else { return nil }
      if let limits, preparedRowCount + inPreparation * pieceRowCount < 2 * limits.batchRowCount,
        ContinuousClock.now - since < limits.finishWait
      {
        return nil
      }
      waiting[unfinished] = nil
      inFlight += 1
      defer { unfinished += 1 }
      return (unfinished, piece)
    }

    mutating func keep(finished output: Output, _ position: Int) {
      inFlight -= 1
      finished[position] = output
    }

    mutating func nextOutput() -> Output? {
      guard let output = finished.removeValue(forKey: delivered) else { return nil }
      byteCount -= byteCounts.removeValue(forKey: delivered) ?? 0
      delivered += 1
      return output
    }

    mutating func fail(_ error: any Error, isCommit: Bool = false) {
      if failure == nil { failure = error }
      isCommitFailed = isCommitFailed || isCommit
      hasEnded = true
    }

    /// Whether all that can be handed on has been.
    var isDone: Bool {
      guard hasEnded else { return false }
      return isCommitFailed ? delivered == committed : delivered == started
    }
  }
}
