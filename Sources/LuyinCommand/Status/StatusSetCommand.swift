internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

struct StatusSetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change the statuses of holders or indices in a ledger.",
    discussion: """
      Statuses are yellow, red, suspended, revoked, and none, which lets the credential's own stand again; revoked is \
      final. A file has the column holder or index, and any of status and reason; what a row has not is taken from the \
      options. All rows are changed, in their order, or none. Gates learn of it with the next luyin status publish.

      Example: luyin status set yellow --ledger hubei.db --holder 0f1e2d3c4b5a69788796a5b4c3d2e1f0 --reason "contact of a case"
               luyin status set --ledger hubei.db --input changed.csv --reason "night shift" --by "Li Lei"
      """)

  @Argument(help: "yellow, red, suspended, revoked or none; a file may have its own.") var status: String?
  @Option(help: "The ledger.") var ledger: String
  @Option(help: "The issuer's reference of a holder: 32 or 64 hex digits.") var holder: String?
  @Option(help: "An index.") var index: UInt32?
  @Option(help: "A CSV file of changes; - for standard input.") var input: String?
  @Option(
    help:
      "A key of the ledger. Without it a holder's status changes under each; an index needs it if there are several.")
  var key: String?
  @Option(help: "Why, for the history; names nobody. A file may have its own.") var reason: String?
  @Option(help: "Who changes it, for the history; the login name by default.") var by: String?
  @Flag(help: "As JSON, on one line: changes, changed, unchanged.") var json = false

  func validate() throws {
    guard [holder != nil, index != nil, input != nil].count(where: \.self) == 1 else {
      throw ValidationError("give one of --holder, --index and --input")
    }
    guard input != nil || status != nil else { throw ValidationError("the status is missing: say what holds now") }
    guard input != nil || reason != nil else { throw ValidationError("--reason is missing: say why, for the history") }
  }

  func run() async throws {
    let defaults = try defaults()
    let author = try author()
    let reference = try holder.map { text throws(Failure) in try HolderReference.argument(text) }
    let opened = try LedgerArguments.open(ledger)
    defer { try? opened.close() }
    let changes = try await changes(defaults, reference, opened)
    let time = Time.now
    let outcomes: [StatusChangeOutcome]
    do {
      outcomes = try await opened.change(changes.list, at: time, by: author)
    } catch {
      guard case .notWhole = error else { throw Failure(error) }
      let failure = Failure(error)
      throw Failure(failure.status, "\(failure.message), by the index that luyin ledger history tells here")
    }
    let summary = try changes.summary(outcomes)
    try Output.standard.write(json ? summary.json.line + "\n" : summary.text)
    if summary.changedCount > 0 { Terminal.writeError("luyin: \(try await consequence(opened))") }
  }

  private func consequence(_ ledger: SQLiteLedger) async throws(Failure) -> String {
    let keys = try await LedgerFailure.rethrowing { () async throws(LedgerError) in try await ledger.outlines() }
    return keys.allSatisfy(\.isWhole)
      ? "gates learn of it with the next status list: luyin status publish"
      : "gates learn of it from the ledger that the range came from: revoke the index there, too"
  }

  private func changes(
    _ defaults: StatusChangeDefaults, _ reference: HolderReference?, _ ledger: SQLiteLedger
  ) async throws(Failure) -> AuthoredChanges {
    guard let input else {
      // `validate` has seen that all are there.
      guard let status = defaults.status, let reason = defaults.reason else { return AuthoredChanges(name: nil) }
      let key = try await key(ofIndices: index != nil, ledger)
      var changes = AuthoredChanges(name: nil)
      if let reference {
        changes.add(StatusChange(.holder(reference, under: key), to: status.value, reason: reason))
      } else if let index, let key {
        changes.add(StatusChange(.index(index, under: key), to: status.value, reason: reason))
      }
      return changes
    }
    let name = input == "-" ? "standard input" : input
    let descriptor = input == "-" ? FileDescriptor.standardInput : try File.open(input)
    var chunks = RowChunks(descriptor, name: name)
    let header = try CSVHeader<StatusChangeColumn>(readingFrom: &chunks, name: name, required: [])
    try StatusChangeColumn.check(header.columns, defaults, name: name)
    let key = try await key(ofIndices: header.columns.contains(.index), ledger)
    let reader = StatusChangeRowReader(columns: header.columns, key: key, defaults: defaults)
    return try AuthoredChanges(csv: &chunks, name: name, File.byteCount(descriptor), reader)
  }

  /// The key whose indices are meant; nil for holders under each key.
  private func key(ofIndices isOfIndices: Bool, _ ledger: SQLiteLedger) async throws(Failure) -> PublicKey? {
    guard key != nil || isOfIndices else { return nil }
    return try await LedgerArguments.key(key, of: ledger).publicKey
  }

  /// What holds for rows that have not their own.
  private func defaults() throws(Failure) -> StatusChangeDefaults {
    var defaults = StatusChangeDefaults()
    if let status {
      do throws(StatusInputProblem) {
        defaults.status = StatusSetting(value: try StatusInputProblem.change(status.utf8))
      } catch {
        throw Failure(.usage, error.message)
      }
    }
    if let reason {
      defaults.reason = try RecordedText.argument(
        reason, "--reason", byteCountMax: RecordedText.reasonByteCountMax)
    }
    return defaults
  }

  private func author() throws(Failure) -> String {
    func variable(_ name: String) -> String? {
      guard let value = unsafe getenv(name) else { return nil }
      let text = unsafe String(cString: value)
      return text.isEmpty ? nil : text
    }
    guard let name = by ?? variable("USER") ?? variable("LOGNAME") else {
      throw Failure(.usage, "nobody is logged in by name; say with --by who changes it, for the history")
    }
    guard name != ConversionReview.author else {
      throw Failure(.usage, "--by \"\(name)\" is kept for what a gateway's sources say; name yourself otherwise")
    }
    return try RecordedText.argument(name, "--by", byteCountMax: RecordedText.nameByteCountMax)
  }
}
