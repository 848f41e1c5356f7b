internal import ArgumentParser
internal import LuyinConformance
internal import LuyinIssuance

struct LedgerTakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Take a range of indices that another ledger handed out.",
    discussion: """
      A file is for one ledger. Remove it once it was taken: it tells which index was given when.

      Example: luyin ledger take county.db --range county2.lyrange
      """)

  @Argument(help: "The ledger.") var ledger: String
  @Option(help: "The file that luyin ledger hand-out made.") var range: String

  func run() async throws {
    let taken = try RangeFile(range).range
    let opened = try LedgerArguments.open(ledger)
    defer { try? opened.close() }
    try await LedgerFailure.rethrowing { () async throws(LedgerError) in try await opened.take(taken, at: Time.now) }
    try Output.standard.write("\(Foreign.shown(ledger)) \(taken.sentence), too\n")
  }
}
