internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

struct LedgerInitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a ledger for a key, or for a range of another ledger.",
    discussion: """
      With --key all indices of the key are this ledger's: no other ledger may give indices under it, but for the ranges \
      that this one hands out. With --range it gives those of a file that luyin ledger hand-out made.

      Example: luyin ledger init hubei.db --key hubei.lypub --root root1.lydoc --capacity 80000000
               luyin ledger init county.db --range county.lyrange
      """)

  @Argument(help: "The file to make.") var ledger: String
  @Option(help: "The key that will sign the credentials: 64 hex digits, or a file.") var key: String?
  @Option(help: "A range that another ledger handed out.") var range: String?
  @OptionGroup var options: LedgerKeyOptions

  func validate() throws {
    guard (key == nil) != (range == nil) else { throw ValidationError("give either --key or --range") }
    guard range == nil || !options.isGiven else {
      throw ValidationError("--root, --domain and --capacity do not go with --range, which has its own")
    }
  }

  func run() async throws {
    // All of it is read before anything is made.
    try Output.checkCreating(ledger)
    if let key {
      let added = try options.read(key)
      try await make { (ledger) async throws(LedgerError) in try await added.add(to: ledger) }
      try Output.standard.write("\(Foreign.shown(ledger)) \(added.sentence)\n")
    } else if let range {
      let taken = try RangeFile(range).range
      try await make { (ledger) async throws(LedgerError) in try await ledger.take(taken, at: Time.now) }
      try Output.standard.write("\(Foreign.shown(ledger)) \(taken.sentence)\n")
    }
  }

  private func make(_ fill: (SQLiteLedger) async throws(LedgerError) -> Void) async throws(Failure) {
    let made = try LedgerFailure.rethrowing(whenCreating: true) { () throws(LedgerError) in
      try SQLiteLedger.create(at: ledger)
    }
    do {
      try await fill(made)
      try made.close()
    } catch {
      // It has given nothing yet, and an empty one would be in the way of the next attempt.
      try? made.close()
      for suffix in ["", "-wal", "-shm"] { File.remove(ledger + suffix) }
      throw Failure(error, whenCreating: true)
    }
  }
}
