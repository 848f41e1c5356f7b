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
    failing.mend()
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

  // MARK: documents

  /// Each third line is of a holder with a device.
  private static func readDocuments(_ piece: ClosedRange<Int>) -> BulkRows<Opening?> {
    var rows = BulkRows<Opening?>(lastLine: piece.upperBound)
    for line in piece {
      do {
        let document = try IdentityDocument(.passport, number: "CHN:E\(line)")
        let bound = line % 3 == 0 ? nil : try Holder.identityDocument(document)
        let request = try IssueRequest(
          reference: LedgerFolder.reference(line), holder: bound?.holder ?? LedgerFolder.holder, status: .green,
          region: 420_381, issuedAt: UInt32(LedgerFolder.time), lifetimeMinutes: 1440)
        rows.rows.append(.init(line: line, context: bound?.opening, content: .request(request)))
      } catch {
        rows.rows.append(.init(line: line, context: nil, content: .rejected("\(error)")))
      }
    }
    return rows
  }

  private static func documents(through ledger: any IssuerLedger, _ run: IssueRun, from line: Int) async throws
    -> [String]
  {
    let issuer = BulkIssuer(
      ledger: ledger, key: IssuerSecret(try LedgerFolder.secret(1)), run: run, coreCount: 2)
    var source = Lines(next: line, last: 12)
    var texts: [String] = []
    try await issuer.issue(
      &source, prepare: readDocuments,
      render: { answers in
        answers.map { answer in
          guard case .issued(let credential, _) = answer.outcome else { return "\(answer.outcome)" }
          guard let opening = answer.context else { return credential.text }
          return (try? DocumentPresentation(of: credential, opening).text) ?? "no presentation"
        }
      }, deliver: { lines, _ in texts += lines })
    return texts
  }

  /// What was recorded and got lost is bound again: the same but for the opening, and accounted for once more.
  @Test func documentsAreBoundAgain() async throws {
    let folder = try await LedgerFolder()
    let gate = Verifier(issuerKey: folder.key)
    for ledger in [try folder.open(), MemoryLedger(key: folder.key)] as [any IssuerLedger] {
      let run = try await ledger.beginRun(under: folder.key, input: "", output: "", rejects: nil, at: 1)
      let first = try await BulkIssuerTests.documents(through: ledger, run, from: 1)
      let stopped = try #require(try await ledger.runs(into: nil).first)
      let second = try await BulkIssuerTests.documents(through: ledger, stopped, from: 5)
      #expect(second.count == 8)
      for (line, texts) in zip(5..., zip(first.dropFirst(4), second)) {
        #expect((texts.0 == texts.1) == (line % 3 == 0), "line \(line)")
        let check = HolderCheck(document: try IdentityDocument(.passport, number: "CHN:E\(line)"))
        let verdicts = [texts.0, texts.1].map { text in
          gate.judge(text: text.utf8.span, at: LedgerFolder.time, holder: check)
        }
        #expect(verdicts.allSatisfy { $0.assurance == (line % 3 == 0 ? Assurance.none : .document) }, "line \(line)")
        #expect(verdicts[0].credential?.fields.index == verdicts[1].credential?.fields.index)
      }
      let done = try #require(try await ledger.runs(into: nil).first)
      #expect((done.line, done.recordedCount) == (12, 12))
      #expect(try await ledger.keys()[0].credentialCount == 12 + 5)
    }
    let ledger = try folder.open()
    #expect(try await ledger.check().findings == [])
    let story = try #require(try await ledger.history(of: LedgerFolder.reference(5)).first)
    #expect(story.credentials.map(\.origin?.line) == [5, nil])
    #expect(story.credentials[0].holderHash != story.credentials[1].holderHash)
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
