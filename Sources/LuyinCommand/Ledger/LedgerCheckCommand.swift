internal import ArgumentParser
internal import LuyinConformance
internal import LuyinIssuance
internal import Synchronization

struct LedgerCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read all of a ledger and hold it against itself.",
    discussion: """
      The exit status is 0 if it is sound, 20 if something must not be as it is: issue nothing from it then until that is \
      explained. Lines that begin with note: are no faults. Takes some seconds for each million rows.

      Example: luyin ledger check hubei.db
      """)

  @Argument(help: "The ledger.") var ledger: String
  @Flag(help: "As JSON, on one line: findings, notes.") var json = false

  func run() async throws {
    let opened = try LedgerArguments.open(ledger, isReadOnly: true)
    defer { try? opened.close() }
    let progress = Mutex(StepProgress())
    let report = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await opened.check { step in progress.withLock { $0.show("reading \(step)") } }
    }
    progress.withLock { $0.clear() }
    try Output.standard.write(json ? LedgerCheckCommand.json(report) : LedgerCheckCommand.text(report, of: ledger))
    if !report.findings.isEmpty { throw ExitCode(ExitStatus.refuse.rawValue) }
  }

  private static func text(_ report: LedgerReport, of path: String) -> String {
    let lines = report.findings.isEmpty ? ["\(Foreign.shown(path)) is sound"] : report.findings.map(shown)
    return (lines + report.notes.map { "note: \(shown($0))" }).joined(separator: "\n") + "\n"
  }

  /// Names of files, and what a damaged file says, stand in the sentences.
  private static func shown(_ sentence: String) -> String { Foreign.shown(sentence, characterCountMax: .max) }

  private static func json(_ report: LedgerReport) -> String {
    let json: JSONValue = [
      "findings": .array(report.findings.map { .string($0) }), "notes": .array(report.notes.map { .string($0) }),
    ]
    return json.line + "\n"
  }
}
