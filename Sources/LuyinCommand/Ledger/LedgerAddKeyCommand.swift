internal import ArgumentParser
internal import LuyinConformance
internal import LuyinIssuance

struct LedgerAddKeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-key", abstract: "Let a ledger give indices under another key.",
    discussion: """
      All indices of the key are this ledger's: no other ledger may give indices under it.

      Example: luyin ledger add-key hubei.db --key hubei2021.lypub --root root1.lydoc
      """)

  @Argument(help: "The ledger.") var ledger: String
  @Option(help: "The key that will sign the credentials: 64 hex digits, or a file.") var key: String
  @OptionGroup var options: LedgerKeyOptions

  func run() async throws {
    let added = try options.read(key)
    let opened = try LedgerArguments.open(ledger)
    defer { try? opened.close() }
    try await LedgerFailure.rethrowing { () async throws(LedgerError) in try await added.add(to: opened) }
    try Output.standard.write("\(Foreign.shown(ledger)) \(added.sentence)\n")
  }
}
