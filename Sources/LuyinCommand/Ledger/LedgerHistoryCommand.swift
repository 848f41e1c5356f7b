internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

struct LedgerHistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Tell all that a ledger knows of a holder or an index.",
    discussion: """
      Of a holder each index that he has or had, under each key unless --key names one. What happened stands in the order \
      of time.

      Example: luyin ledger history hubei.db --holder 0f1e2d3c4b5a69788796a5b4c3d2e1f0
               luyin ledger history hubei.db --index 271828
      """)

  @Argument(help: "The ledger.") var ledger: String
  @Option(help: "The issuer's reference of a holder: 32 or 64 hex digits.") var holder: String?
  @Option(help: "An index.") var index: UInt32?
  @Option(help: "A key of the ledger; for an index only where there are several.") var key: String?
  @Flag(help: "As JSON, on one line: indices.") var json = false

  func validate() throws {
    guard (holder == nil) != (index == nil) else { throw ValidationError("give either --holder or --index") }
  }

  func run() async throws {
    let reference = try holder.map { text throws(Failure) in try HolderReference.argument(text) }
    let opened = try LedgerArguments.open(ledger, isReadOnly: true)
    defer { try? opened.close() }
    let stories: [IndexStory]
    if let reference {
      stories = try await self.stories(of: reference, opened)
    } else {
      stories = [try await story(of: index ?? 0, opened)]
    }
    let json: JSONValue = ["indices": .array(stories.map(\.json))]
    try Output.standard.write(self.json ? json.line + "\n" : stories.map(\.text).joined())
  }

  private func stories(of reference: HolderReference, _ ledger: SQLiteLedger) async throws(Failure) -> [IndexStory] {
    var named: PublicKey?
    if let key { named = try await LedgerArguments.key(key, of: ledger).publicKey }
    let (keys, histories) = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      (try await ledger.outlines(), try await ledger.history(of: reference))
    }
    let found = histories.filter { named == nil || $0.key == named }
    guard !found.isEmpty else {
      let key = named.map { " under key \($0.id.hex)" } ?? ""
      throw Failure(.dataError, "the ledger has given the holder \(reference.hex) no index\(key)")
    }
    return found.map { history in
      IndexStory(history, last: keys.first { $0.publicKey == history.key }?.lastPublication)
    }
  }

  private func story(of index: UInt32, _ ledger: SQLiteLedger) async throws(Failure) -> IndexStory {
    let outline = try await LedgerArguments.key(self.key, of: ledger)
    let key = outline.publicKey
    let (given, handedOut) = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      (try await ledger.history(of: index, under: key), try await ledger.handedOut(index, under: key))
    }
    if let given { return IndexStory(given, last: outline.lastPublication) }
    if let handedOut { return IndexStory(handedOut, last: outline.lastPublication) }
    throw Failure(.dataError, "the ledger has given index \(index) under key \(key.id.hex) to nobody")
  }
}
