internal import ArgumentParser

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Keep what an issuer has issued: indices, credentials, statuses, status lists.",
    discussion: """
      A ledger is a file. issue records in it what it issues, status set changes what holds, status publish makes the \
      status lists of it. It is readable by its owner alone; no other program may write it.

      Example: luyin ledger init hubei.db --key hubei.lypub --root root1.lydoc
      """,
    subcommands: [
      LedgerInitCommand.self, LedgerAddKeyCommand.self, LedgerShowCommand.self, LedgerHistoryCommand.self,
      LedgerCheckCommand.self, LedgerExportCommand.self, LedgerHandOutCommand.self, LedgerTakeCommand.self,
      LedgerIndexCommand.self, LedgerBackupCommand.self,
    ])
}
