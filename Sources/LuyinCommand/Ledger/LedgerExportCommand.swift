internal import ArgumentParser
internal import LuyinConformance
internal import LuyinIssuance
internal import SystemPackage

struct LedgerExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write out what a ledger has: credentials, holders, status changes or origins.",
    discussion: """
      In the order of recording, as it was when the export began; others may go on writing. Times are seconds since 1970.

      Example: luyin ledger export hubei.db --what credentials --out credentials.csv
               luyin ledger export hubei.db --what changes --format jsonl | grep revoked
               luyin ledger export nation.db --what origins
      """)

  enum What: String, ExpressibleByArgument, CaseIterable { case credentials, holders, changes, origins }
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, jsonl }

  @Argument(help: "The ledger.") var ledger: String
  @Option(help: "credentials, holders, changes, or origins: what converted credentials were made of.") var what: What
  @Option(help: "csv or jsonl.") var format: Format = .csv
  @Option(help: "The file to write, standard output by default.") var out: String?

  func run() async throws {
    // A reader that goes away is told apart from an export that is whole.
    Terminal.ignoreBrokenPipes()
    let opened = try LedgerArguments.open(ledger, isReadOnly: true)
    defer { try? opened.close() }
    // It has who was issued what.
    let output = try out.map { path throws(Failure) in try Output.creating(path, permissions: .ownerReadWrite) }
    do {
      try export(opened, to: output ?? .standard)
      try output?.close()
    } catch {
      // A part of it must not be taken for the whole.
      if let out { File.remove(out) }
      throw error
    }
  }

  private func export(_ ledger: SQLiteLedger, to output: Output) throws(Failure) {
    var rows = ExportRows(output, isCSV: format == .csv)
    do {
      switch what {
      case .credentials:
        try rows.begin(ExportRows.credentialColumns)
        try ledger.forEachCredential { try rows.add($0) }
      case .holders:
        try rows.begin(ExportRows.holderColumns)
        try ledger.forEachHolder { try rows.add($0, $1, index: $2) }
      case .changes:
        try rows.begin(ExportRows.changeColumns)
        try ledger.forEachChange { try rows.add($0) }
      case .origins:
        try rows.begin(ExportRows.originColumns)
        try ledger.forEachOrigin { try rows.add($3, of: $0, $1, index: $2) }
      }
      try rows.finish()
    } catch let failure as Failure {
      throw failure
    } catch let error as LedgerError {
      throw Failure(error)
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }
}
