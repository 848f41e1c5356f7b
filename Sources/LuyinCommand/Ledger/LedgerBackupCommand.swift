internal import ArgumentParser
internal import LuyinConformance
internal import LuyinIssuance

struct LedgerBackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy a ledger into one new file, while others may be writing to it.",
    discussion: """
      A copy by other means can miss what was recorded last. Before a backup is used, what was given since has to be passed \
      over: spec/issuing.md, Backups, says how.

      Example: luyin ledger backup hubei.db --out hubei-backup.db
      """)

  @Argument(help: "The ledger.") var ledger: String
  @Option(help: "The copy to write.") var out: String

  func run() async throws {
    let opened = try LedgerArguments.open(ledger)
    defer { try? opened.close() }
    try await LedgerFailure.rethrowing(whenCreating: true) { () async throws(LedgerError) in
      try await opened.backUp(to: out)
    }
    try Output.standard.write("\(Foreign.shown(out)): all that \(Foreign.shown(ledger)) had when it began\n")
  }
}
