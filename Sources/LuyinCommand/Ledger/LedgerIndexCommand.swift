internal import ArgumentParser
internal import LuyinConformance
internal import LuyinIssuance

struct LedgerIndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Make the look-ups that a run left behind when it was stopped.",
    discussion: """
      Nothing that the ledger says changes; holders are found faster. What was done stays done if it is stopped, too.

      Example: luyin ledger index hubei.db
      """)

  @Argument(help: "The ledger.") var ledger: String

  func run() async throws {
    let opened = try LedgerArguments.open(ledger)
    defer { try? opened.close() }
    var progress = StepProgress()
    defer { progress.clear() }
    try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await opened.index { progress.show("\($0) rows left") }
    }
    progress.clear()
    try Output.standard.write("\(Foreign.shown(ledger)): all is looked up\n")
  }
}
