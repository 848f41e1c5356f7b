import Luyin
import LuyinIssuance
import Testing

/// Steps of runs.
struct RunTests {
  @Test func stepsFollowEachOther() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    let run = try await ledger.beginRun(under: folder.key, input: "in", output: "out", rejects: nil, at: 1)
    _ = try await ledger.record([1, 2, 3], lines: 1...3, of: run, under: folder.key)
    // Not twice, not with a gap, not from the middle.
    for lines in [1...3, 5...7, 3...5] {
      await #expect(throws: LedgerError.runTaken(run.id)) {
        try await ledger.record([4, 5, 6], lines: lines, of: run, under: folder.key)
      }
    }
    _ = try await ledger.record([4], lines: 4...4, of: run, under: folder.key)
    let known = try #require(try await folder.open().runs(into: "out").first)
    #expect((known.line, known.recordedCount, known.finishedAt) == (4, 4, nil))
    #expect(try await ledger.keys()[0].givenCount == 4)
    try await ledger.finishRun(run.id, at: 9)
    await #expect(throws: LedgerError.runTaken(run.id)) { try await ledger.finishRun(run.id, at: 10) }
    await #expect(throws: LedgerError.runTaken(run.id)) {
      try await ledger.record([5], lines: 5...5, of: run, under: folder.key)
    }
    #expect(try await ledger.runs(into: "elsewhere") == [])
  }

  @Test func whatWasRecordedIsTold() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    _ = try await ledger.record([3], under: folder.key)
    let revoked = StatusChange(.holder(LedgerFolder.reference(3), under: nil), to: .revoked, reason: "test")
    _ = try await ledger.change([revoked], at: 1, by: "a")
    let run = try await ledger.beginRun(under: folder.key, input: "in", output: "out", rejects: nil, at: 1)
    let step = IssueStep(
      run: run.id, after: 0, through: 5, lines: [2, 3, 5], rejections: [.init(line: 4, message: "no such key")])
    let answers = try await ledger.record(
      LedgerFolder.requests([1, 3, 2]), under: folder.key, isRevokedReplaced: false, step: step)
    let recorded = try await ledger.recorded(of: run.id, lines: 1...5)
    #expect(recorded.credentials.keys.sorted() == [2, 5])
    #expect(recorded.credentials[2]?.claims.index == answers[0].index)
    #expect(recorded.credentials[2]?.holderHash == LedgerFolder.holder.hash)
    #expect(recorded.rejections.keys.sorted() == [3, 4])
    #expect(recorded.rejections[4] == "no such key")
    #expect(try await ledger.recorded(of: run.id, lines: 3...4).credentials.isEmpty)
    #expect(try await ledger.recorded(of: run.id, lines: 6...9).rejections.isEmpty)
    #expect(try await ledger.rejectedLines(of: run.id) == [3, 4])
  }

  /// Several runs with rejected lines: each has its own.
  @Test func severalRuns() async throws {
    let folder = try await LedgerFolder()
    let ledger = try folder.open()
    for output in ["a", "b", "c"] {
      let run = try await ledger.beginRun(under: folder.key, input: "in", output: output, rejects: nil, at: 1)
      let step = IssueStep(run: run.id, after: 0, through: 2, lines: [1], rejections: [.init(line: 2, message: "no")])
      _ = try await ledger.record(
        LedgerFolder.requests([1]), under: folder.key, isRevokedReplaced: false, step: step)
      try await ledger.finishRun(run.id, at: 2)
    }
    let report = try await ledger.check()
    #expect(report.findings == [])
    #expect(report.notes.count == 1, "\(report.notes)")
    try await ledger.index()
    #expect(try await ledger.check().notes == [])
    #expect(try await ledger.runs(into: nil).map(\.rejectedCount) == [1, 1, 1])
  }
}
