internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance
internal import LuyinStore
internal import SystemPackage

struct StatusPublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Make and sign the next status list of a ledger.",
    discussion: """
      The ledger records the list before it is written, so that no number is given twice. --delta-from makes a delta for \
      gates that hold an earlier list, besides the full one. Publish when statuses have changed, and before the last list's \
      next update in any case.

      Of a gateway's key --store has to be given: first each source of what was converted and has not expired is looked at \
      again, by what the store holds, and what has become of it goes into the ledger and the list.

      Example: luyin status publish --ledger hubei.db --key hubei.lykey --next-update 4h --expires 2d \
      --out hubei8.lydoc --delta-from hubei7.lydoc
      """)

  @Option(help: "The ledger.") var ledger: String
  @Option(help: "The key file that signs.") var key: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Option(
    name: .customLong("for"),
    help: "The key of the ledger whose credentials the list covers; the one that signs by default.")
  var coveredKey: String?
  @Option(help: "Of a gateway's key: the store with the sources' lists, as luyin store makes it.") var store: String?
  @OptionGroup var domain: DomainOptions
  @Option(help: "The list's number; one above the last by default.") var number: UInt32?
  @Option(help: "The epoch that the trust list sets for the covered key; that of the last list by default.")
  var epoch: UInt32?
  @Option(
    help:
      "The least capacity: for many new holders, or what lists behind a restored backup had. It grows by itself besides."
  )
  var capacity: UInt64 = 1
  @OptionGroup var times: DocumentTimesOptions
  @Option(help: "The status list to write.") var out: String
  @Option(help: "An earlier list of the key: make the delta from it, too.") var deltaFrom: String?
  @Option(help: "The delta to write; by default OUT with the ending .lydelta.") var deltaOut: String?
  @Flag(help: "Besides, as JSON on standard output: what was published.") var json = false

  func validate() throws {
    guard deltaOut == nil || deltaFrom != nil else { throw ValidationError("--delta-out goes with --delta-from") }
    guard 1...StatusList.capacityMax ~= capacity else {
      throw ValidationError("--capacity must be 1 to \(StatusList.capacityMax)")
    }
    guard number != 0 else { throw ValidationError("--number must be 1 or more") }
  }

  func run() async throws {
    let times = try times.times()
    let domain = try domain.domainID()
    let deltaPath = try deltaPath()
    let opened = try LedgerArguments.open(ledger)
    defer { try? opened.close() }
    let covered = try await covered(opened)
    try await reviewSources(of: covered.publicKey, opened, at: Int64(times.issuedAt))
    let draft = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await opened.draftStatusList(of: covered.publicKey, capacity: capacity)
    }
    let published = try published(draft, of: covered, domain, times, deltaPath: deltaPath)
    try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await opened.record(published.publication, of: draft)
    }
    try published.write()
    published.say()
    if json { try Output.standard.write(published.json.line + "\n") }
  }

  /// Of a gateway's key: what has become of the sources goes into the ledger.
  private func reviewSources(of key: PublicKey, _ ledger: SQLiteLedger, at time: Int64) async throws {
    guard let store else {
      let hasConverted = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
        try await ledger.hasConversions(under: key)
      }
      guard !hasConverted else {
        throw Failure(
          .usage, "key \(key.id.hex) is a gateway's: give --store, so that the list has what its sources say by now")
      }
      return
    }
    let state = try StoreFailure.rethrowing { () throws(StoreError) in try TrustStore(opening: store) }.state
    try await SourceReview(ledger: ledger, state: state, storePath: store).run(for: key, at: time)
  }

  /// The list and the delta, signed and not yet recorded.
  ///
  /// Throws without a type: a function that took a document, gave it back and threw a typed error threw one that nobody had made, in
  /// the release build of swiftc 6.3.1.
  private func published(
    _ draft: StatusListDraft, of covered: LedgerKeyOutline, _ domain: DomainID?, _ times: DocumentTimesOptions.Times,
    deltaPath: String
  ) throws -> PublishedStatusList {
    // Before anybody types a passphrase for nothing.
    let terms = try StatusListTerms(of: covered, domain: domain, epoch: epoch, number: number, times)
    var earlier: StatusListFile?
    if let deltaFrom {
      let file = try StatusListFile(deltaFrom)
      try terms.check(earlier: file.header, path: deltaFrom)
      earlier = file
    }
    let secret = try KeyArguments.secretKey(key, passphraseFile: passphraseFile)
    let header = try terms.header(of: draft)
    let signed = try SignedStatusList(
      header, StatusPublishCommand.list(draft), body: draft.body, covering: draft.key, path: out, with: secret)
    var delta: DeltaFile?
    if let earlier { delta = try DeltaFile(from: earlier, to: signed.file, path: deltaPath) }
    return PublishedStatusList(signed: signed, draft: draft, earlier: earlier, delta: delta)
  }

  /// Where the delta goes, once it is sure that both files can be made.
  private func deltaPath() throws(Failure) -> String {
    var ending = FilePath(out)
    ending.extension = "lydelta"
    let path = deltaOut ?? ending.string
    try Output.checkCreating(out)
    guard deltaFrom != nil else { return path }
    guard path != out else {
      throw Failure(.usage, "the list and the delta would be the same file, \(out); name another with --delta-out")
    }
    try Output.checkCreating(path)
    return path
  }

  private func covered(_ ledger: SQLiteLedger) async throws(Failure) -> LedgerKeyOutline {
    let key: LedgerKeyOutline
    if let coveredKey {
      key = try await LedgerArguments.key(coveredKey, of: ledger, option: "--for")
    } else {
      let signer = try KeyArguments.publicKey(self.key)
      let keys = try await LedgerFailure.rethrowing { () async throws(LedgerError) in try await ledger.outlines() }
      guard let own = keys.first(where: { $0.publicKey == signer }) else {
        throw Failure(
          .usage,
          "the ledger gives no indices under key \(signer.id.hex), which signs; name the key that the list covers with --for"
        )
      }
      key = own
    }
    guard key.isWhole else { throw Failure(LedgerError.notWhole(key.publicKey.id)) }
    return key
  }

  private static func list(_ draft: StatusListDraft) throws(Failure) -> StatusList {
    do { return try StatusList(admittingBody: draft.body) } catch {
      throw Failure(
        .cannotOpen, "the ledger's last list is damaged (\(error)); run luyin ledger check, and restore a backup")
    }
  }
}
