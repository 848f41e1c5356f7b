import Luyin
import LuyinIssuance
import Synchronization
import Testing

/// Issuing for streams through whatever keeps the calls of a ledger.
struct BulkIssuerTests {
  /// Lines of numbers; each 10th is no holder.
  private struct Lines: PieceSource {
    var next = 1
    let last: Int
    var wouldWait: Bool { false }
    mutating func next(rowCountMax: Int) throws -> ClosedRange<Int>? {
      guard next <= last else { return nil }
      let piece = next...min(last, next + min(rowCountMax, 7) - 1)
      next = piece.upperBound + 1
      return piece
    }
    static func byteCount(of piece: ClosedRange<Int>) -> Int { piece.count }
  }

  private static func read(_ piece: ClosedRange<Int>) -> BulkRows<String> {
    var rows = BulkRows<String>(lastLine: piece.upperBound)
    for line in piece {
      let content: BulkRows<String>.Content
      do {
        content = line % 10 == 0 ? .rejected("no holder") : .request(try LedgerFolder.request(line))
      } catch {
        content = .rejected("\(error)")
      }
      rows.rows.append(.init(line: line, context: "row \(line)", content: content))
    }
    return rows
  }

  private static func readNothing(_ piece: ClosedRange<Int>) -> BulkRows<String> {
    var rows = read(piece)
    rows.rows = rows.rows.map { .init(line: $0.line, context: $0.context, content: .rejected("other")) }
    return rows
  }

  private static func render(_ answers: [BulkAnswer<String>]) -> [String] {
    answers.map { answer in
      switch answer.outcome {
      case .issued(let credential, _): "\(answer.context): \(credential.text)"
      case .rejected(let message): "\(answer.context): \(message)"
      case .continuation: answer.context
      }
    }
  }

  private static func issue(
    through ledger: any IssuerLedger, _ run: IssueRun, from line: Int = 1, to last: Int = 500
  ) async throws -> [String] {
    let issuer = BulkIssuer(
      ledger: ledger, key: IssuerSecret(try LedgerFolder.secret(1)), run: run, coreCount: 3)
    var source = Lines(next: line, last: last)
    var written: [String] = []
    do {
      try await issuer.issue(&source, prepare: read, render: render) { lines, _ in written += lines }
    } catch {
      written.append("\(error)")
    }
    return written
  }

  /// A database of one's own, that goes away in the middle: the run goes on from wherever its output ends.
  @Test(arguments: [0, 100, 250, 333]) func goesOnWithAnyLedger(writtenLine: Int) async throws {
    let key = try LedgerFolder.issuer(1)
    let whole = MemoryLedger(key: key)
    let expected = try await BulkIssuerTests.issue(
      through: whole, try await whole.beginRun(under: key, input: "", output: "", rejects: nil, at: 1))
    #expect(expected.count == 500 && expected[9] == "row 10: no holder")

    let failing = MemoryLedger(key: key, failingStep: 4)
    let run = try await failing.beginRun(under: key, input: "", output: "", rejects: nil, at: 1)
    var first = try await BulkIssuerTests.issue(through: failing, run, to: 400)
    let isCut = first.count < 400
    if isCut { #expect(first.removeLast().contains("gone")) }
    #expect(first.elementsEqual(expected.prefix(first.count)))
    let stopped = try #require(try await failing.runs(into: nil).first)
    #expect(stopped.line == first.count)
    // Of what was recorded some may not have been written.
    let line = min(writtenLine, first.count)
    let rest = try await BulkIssuerTests.issue(through: failing, stopped, from: line + 1)
    #expect(Array(first.prefix(line)) + rest == expected)
    #expect(try await failing.keys()[0].credentialCount == 450)
  }

  @Test func anotherStreamIsNoticed() async throws {
    let key = try LedgerFolder.issuer(1)
    let ledger = MemoryLedger(key: key)
    let run = try await ledger.beginRun(under: key, input: "", output: "", rejects: nil, at: 1)
    _ = try await BulkIssuerTests.issue(through: ledger, run, to: 50)
    let stopped = try #require(try await ledger.runs(into: nil).first)
    let issuer = BulkIssuer(ledger: ledger, key: IssuerSecret(try LedgerFolder.secret(1)), run: stopped, coreCount: 2)
    var source = Lines(last: 60)
    await #expect(throws: BulkIssueError.otherInput(line: 1)) {
      try await issuer.issue(
        &source, prepare: BulkIssuerTests.readNothing, render: BulkIssuerTests.render, deliver: { _, _ in })
    }
  }

  /// The file of this package and a database of one's own say the same of the same run, but for the indices.
  @Test func ledgersAgree() async throws {
    let folder = try await LedgerFolder(firstCapacity: 1 << 20)
    let sqlite = try folder.open()
    let memory = MemoryLedger(key: folder.key)
    for ledger in [sqlite, memory] as [any IssuerLedger] {
      _ = try await ledger.record([5, 6], under: folder.key)
      let revoke = StatusChange(.holder(LedgerFolder.reference(5), under: nil), to: .revoked, reason: "test")
      let red = StatusChange(.holder(LedgerFolder.reference(6), under: nil), to: .red, reason: "test")
      #expect(try await ledger.change([revoke, red], at: 1, by: "test") == [.changed(1), .changed(1)])
      let run = try await ledger.beginRun(under: folder.key, input: "", output: "", rejects: nil, at: 1)
      let written = try await BulkIssuerTests.issue(through: ledger, run, to: 40)
      #expect(written.count == 40 && written[4].hasSuffix("is revoked, which is final"))
      let done = try #require(try await ledger.runs(into: nil).first)
      #expect((done.line, done.recordedCount, done.rejectedCount) == (40, 35, 5))
      let key = try #require(try await ledger.keys().first)
      #expect((key.givenCount, key.credentialCount, key.overrideCount) == (36, 37, 2))
      let draft = try await ledger.draftStatusList(of: folder.key)
      let header = try draft.header(domain: LedgerFolder.domain, issuedAt: 1, nextUpdate: 2, expires: 3)
      try await ledger.record(draft.publication(header), of: draft)
      #expect(try await ledger.draftStatusList(of: folder.key).isUnchanged)
    }
  }
}
