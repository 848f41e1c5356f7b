internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

struct LedgerShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a ledger's keys, what was given under them, and its runs.",
    discussion: "Example: luyin ledger show hubei.db")

  @Argument(help: "The ledger.") var ledger: String
  @Flag(help: "As JSON, on one line: keys, runs.") var json = false

  func run() async throws {
    let opened = try LedgerArguments.open(ledger, isReadOnly: true)
    defer { try? opened.close() }
    let rendering = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      LedgerRendering(
        keys: try await opened.keys(), handOuts: try await opened.handOuts(), runs: try await opened.runs())
    }
    try Output.standard.write(json ? rendering.json.line + "\n" : rendering.text)
  }
}
