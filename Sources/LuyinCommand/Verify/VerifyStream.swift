internal import Luyin
internal import LuyinIssuance

/// Answers to the lines of a stream, in their order. Lines are judged on all cores; then, one line after the other, it is looked whether a
/// presentation was seen before on an earlier line, and only what was is judged again.
struct VerifyStream: Sendable {
  private let gate: Gate
  private let holder: HolderCheck
  private let report: VerdictReport
  /// nil for the clock.
  private let time: Int64?

  init(_ gate: Gate, _ holder: HolderCheck, _ report: VerdictReport, at time: Int64?) {
    self.gate = gate
    self.holder = holder
    self.report = report
    self.time = time
  }

  /// A piece of the stream, judged.
  private struct Part: Sendable {
    let firstLine: Int
    let time: Int64
    var lines: [(scan: Scan, verdict: GateVerdict)]
  }

  private struct Answers: Sendable {
    let text: String
    let outcomes: [Verdict.Outcome]
  }

  /// Each line has its answer before the next is waited for; the clock is read for each piece of input.
  /// - Returns: the worst of the outcomes, nil if there was no line.
  func answer(_ chunks: inout RowChunks, totalByteCount: Int?) async throws(Failure) -> Verdict.Outcome? {
    var progress = Progress(unit: "codes", byteCountTotal: totalByteCount)
    var count = 0
    var worst: Verdict.Outcome?
    let memory = StreamMemory(gate, holder)
    // At one and the same time nothing was seen before.
    let hasMemory = time == nil
    let pipeline = OrderedPipeline<RowChunks.Chunk, Part, Part, Answers>(
      coreCount: Processor.count, prepare: { (judged($0), rowCount: $0.lastLine - $0.firstLine + 1) },
      commit: { parts in
        guard hasMemory else { return parts }
        var settled = parts
        for number in settled.indices {
          settled[number].lines = await memory.settle(settled[number].lines, at: settled[number].time)
        }
        return settled
      }, finish: { answers(to: $0) })
    do {
      try await pipeline.run(&chunks) { answers, chunks in
        progress.clear()
        try Output.standard.write(answers.text)
        count += answers.outcomes.count
        for outcome in answers.outcomes where outcome.severity > worst?.severity ?? -1 { worst = outcome }
        progress.update(count: count, bytesRead: chunks.byteCount)
      }
    } catch {
      throw error as? Failure ?? Failure(.internalFault, "\(error)")
    }
    progress.clear()
    return worst
  }

  private func judged(_ chunk: RowChunks.Chunk) -> Part {
    let time = time ?? Time.now
    // A line that is too long is judged by its beginning: it is refused, whatever the rest would add to the reason.
    let lines: [ArraySlice<UInt8>] =
      switch chunk.kind {
      case .lines: chunk.lines
      case .longLine: [chunk.bytes[...]]
      case .restOfLongLine: []
      }
    return Part(
      firstLine: chunk.firstLine, time: time,
      lines: lines.map { line in
        let scan = Scan(line: line)
        return (scan, gate.judge(scan, at: time, holder))
      })
  }

  private func answers(to part: Part) -> Answers {
    let verdicts = part.lines.map(\.verdict)
    let texts = zip(part.firstLine..., verdicts).map { line, verdict in report.line(verdict, line: line) }
    return Answers(text: texts.joined(), outcomes: verdicts.map(\.outcome))
  }
}

/// What a stream has seen so far.
private actor StreamMemory {
  private let gate: Gate
  private var holder: HolderCheck

  init(_ gate: Gate, _ holder: HolderCheck) {
    self.gate = gate
    self.holder = holder
  }

  /// The verdicts of the next lines by what was seen on those before.
  func settle(
    _ lines: [(scan: Scan, verdict: GateVerdict)], at time: Int64
  ) -> [(scan: Scan, verdict: GateVerdict)] {
    lines.map { line in
      let verdict = holder.seen.contains(line.verdict) ? gate.judge(line.scan, at: time, holder) : line.verdict
      holder.seen.note(verdict)
      return (line.scan, verdict)
    }
  }
}
