internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

struct LedgerHandOutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-out", abstract: "Hand some of a key's indices to another machine's ledger.",
    discussion: """
      The file is for one ledger: two that took it would give each index twice. It tells which index was given when, so \
      carry it as you would the ledger, and remove it once it was taken. This ledger gives none of these indices any more; \
      it goes on to make the status lists for them.

      Example: luyin ledger hand-out hubei.db --count 1000000 --to "Danjiangkou" --out danjiangkou.lyrange
      """)

  @Argument(help: "The ledger.") var ledger: String
  @Option(help: "How many indices.") var count: UInt64
  @Option(help: "The key, where the ledger has several.") var key: String?
  @Option(help: "For whom, for the record.") var to: String
  @Option(help: "The file to write.") var out: String

  func validate() throws {
    guard 1...StatusList.capacityMax ~= count else {
      throw ValidationError("--count must be 1 to \(StatusList.capacityMax)")
    }
  }

  func run() async throws {
    let recipient = try RecordedText.argument(to, "--to", byteCountMax: RecordedText.nameByteCountMax)
    try Output.checkCreating(out)
    let opened = try LedgerArguments.open(ledger)
    defer { try? opened.close() }
    let key = try await LedgerArguments.key(self.key, of: opened).publicKey
    let count = count
    let range = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await opened.handOut(count, of: key, to: recipient, at: Time.now)
    }
    // From here on the indices are gone from this ledger, so that no failure lets them be given twice.
    do {
      try RangeFile(range).write(to: out)
    } catch {
      throw Failure(
        error.status,
        "\(error.message); the ledger has the \(count) indices as handed out and nobody has them: that costs nothing but "
          + "their place; mend the fault and hand out as many again")
    }
    try Output.standard.write(
      "\(Foreign.shown(out)): \(count) indices under key \(key.id.hex) for \(Foreign.shown(recipient)); "
        + "for one ledger alone\n")
  }
}
