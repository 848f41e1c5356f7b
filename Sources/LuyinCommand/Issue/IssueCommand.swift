internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance
internal import SystemPackage

struct IssueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue", abstract: "Issue one credential, or one for every row of a file.",
    discussion: """
      One:   luyin issue --key hubei.lykey --status green --region 420381 --lifetime 24h --index 7 \
      --holder-key 1e3c…f75f
      Paper: luyin issue --key hubei.lykey --status green --region 420381 --lifetime 14d --index 8 \
      --document passport:CHN:E12345678
      Many:  luyin issue --key hubei.lykey --ledger hubei.db --status green --lifetime 24h --input holders.csv \
      --out issued.jsonl

      A holder without a device is bound to a document, and gets its presentation: print it where it can be folded away, and \
      on the outside the credential alone, which --format json has, too. The number goes nowhere. Each such holder takes 64 MiB \
      and a tenth of a second of one core.

      A file has the columns holderKey, or documentType and documentNumber, or all three, of which a row fills its own; and \
      reference, or without a ledger index; and any of status, region, lifetime, issuedAt and binding; what it has not is taken \
      from the options. A reference is what the ledger calls the holder: 32 \
      or 64 hex digits, the same at each renewal, and no identity number. Rows that cannot be issued go to the rejects \
      file, each with its reason on standard error, and the exit status is 65.

      With --ledger each credential is recorded before it is written. A run that was stopped goes on with --resume and else \
      the same options: the files are then as if it had never been stopped, but that documents have other openings.
      """)

  enum OneFormat: String, ExpressibleByArgument, CaseIterable { case text, hex, binary, json }

  @Option(help: "The issuer's key file.") var key: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Option(help: "green, yellow, red, or scheme-16 to scheme-127.") var status: StatusArgument?
  @Option(help: "The holder's residence: a code or name of GB/T 2260, or 0 for none.") var region: String?
  @Flag(help: "Take any number as a region, for a domain with another region code.") var anyRegion = false
  @Option(help: "How long the credential holds: 90m, 24h, 14d.") var lifetime: Lifetime?
  @Option(help: "Seconds since 1970, or RFC 3339 with offset; now by default.") var issuedAt: TimeArgument?
  @Option(help: "The issuer's ledger, which gives each holder an index and accounts for each credential.")
  var ledger: String?
  @Option(help: "One, with --ledger: what the ledger calls the holder, 32 or 64 hex digits.") var holder: String?
  @Option(help: "One, without --ledger: the holder's place in the status list.") var index: UInt32?
  @OptionGroup var person: EnrolmentOptions
  @Option(help: "One: text, hex, binary or json. Many: jsonl or csv.") var format: String?
  @Option(help: "Many: the holders' file, CSV or JSON Lines; - for standard input.") var input: String?
  @Option(help: "Many: csv or jsonl, where the file's name does not tell.") var inputFormat: String?
  @Option(help: "The file to write, standard output by default.") var out: String?
  @Option(help: "Many: the file for rows that cannot be issued; INPUT.rejects by default.") var rejects: String?
  @Flag(help: "Many, without --ledger: stop at the first row that cannot be issued.") var strict = false
  @Flag(help: "Many, with --ledger: go on where the run into --out was stopped; begin if there is none.")
  var resume = false
  @Flag(help: "Many, with --ledger: leave the look-ups of what the run has added to luyin ledger index.")
  var deferIndex = false
  @Flag(help: "With --ledger: give a holder whose index is revoked a new one, instead of refusing.")
  var replaceRevoked = false
  @Flag(help: "Many: the holders' keys were admitted when they enrolled; do not check each again.")
  var holderKeysAdmitted = false

  func validate() throws {
    if ledger == nil {
      guard holder == nil, !resume, !replaceRevoked, !deferIndex else {
        throw ValidationError("--holder, --resume, --replace-revoked and --defer-index go with --ledger")
      }
    } else {
      guard index == nil else { throw ValidationError("--index does not go with --ledger, which gives the index") }
      guard !strict else {
        throw ValidationError("--strict does not go with --ledger, which accounts for each row; others are rejected")
      }
    }
    if input == nil {
      try validateOne()
    } else {
      try validateMany()
    }
  }

  private func validateOne() throws {
    guard status != nil, region != nil, lifetime != nil, index != nil || holder != nil else {
      throw ValidationError(
        "one credential needs --status, --region, --lifetime and " + (ledger == nil ? "--index" : "--holder"))
    }
    try person.check()
    guard rejects == nil, inputFormat == nil, !strict, !holderKeysAdmitted, !resume, !deferIndex else {
      throw ValidationError(
        "--rejects, --input-format, --strict, --holder-keys-admitted, --resume and --defer-index go with --input")
    }
    guard format == nil || OneFormat(rawValue: format ?? "") != nil else {
      throw ValidationError("--format of one credential is text, hex, binary or json")
    }
  }

  private func validateMany() throws {
    guard index == nil, holder == nil, person.isEmpty else {
      throw ValidationError(
        "--index, --holder, --holder-key, --guardian, --document and --document-file do not go with --input: rows have "
          + "their own")
    }
    for format in [format, inputFormat].compactMap(\.self) where HolderFileFormat(rawValue: format) == nil {
      throw ValidationError("--format and --input-format of a file are csv or jsonl")
    }
    guard !resume || out != nil else { throw ValidationError("--resume needs --out: the file that the run wrote") }
  }

  func run() async throws {
    if let input { try await issueMany(input) } else { try await issueOne() }
  }

  private func issueOne() async throws(Failure) {
    // `validate` has seen that all are there.
    guard let status, let region, let lifetime else { return }
    let enrolled = try self.person.holder()
    let (number, seconds) = (try regionNumber(region), try issuedAtSeconds())
    // Before a passphrase is typed or an index given for nothing.
    if let out { try Output.checkCreating(out) }
    let (person, opening) = try hashed(enrolled)
    let claims: CredentialClaims
    let secret: SecretKey
    if let ledger, let holder {
      guard let reference = HolderReference(hex: holder) else {
        throw Failure(.usage, "--holder must be 32 or 64 lower-case hex digits, never an identity number")
      }
      let request = try IssueCommand.checked { () throws(FormatError) in
        try IssueRequest(
          reference: reference, holder: person, status: status.status, region: number, issuedAt: seconds,
          lifetimeMinutes: lifetime.minutes)
      }
      let opened = try openLedger(ledger)
      secret = try KeyArguments.secretKey(self.key, passphraseFile: passphraseFile)
      claims = try await record(request, in: opened, under: secret.publicKey)
    } else {
      guard let index else { return }
      claims = try IssueCommand.checked { () throws(FormatError) in
        try CredentialClaims(
          status: status.status, region: number, issuedAt: seconds, lifetimeMinutes: lifetime.minutes, index: index)
      }
      secret = try KeyArguments.secretKey(self.key, passphraseFile: passphraseFile)
    }
    let code = IssuedCode(secret.withSigningKey { claims.issue(to: person, with: $0) }, opening)
    let bytes = code.rendered(as: OneFormat(rawValue: format ?? "text") ?? .text)
    guard let out else { return try Output.standard.write(bytes) }
    // An opening is for its holder alone.
    try Output.writeFile(out, bytes, permissions: opening == nil ? Output.permissions : .ownerReadWrite)
  }

  private func hashed(_ enrolled: EnrolledHolder) throws(Failure) -> (Holder, Opening?) {
    do { return try enrolled.holder() } catch { throw Failure(.internalFault, "\(error)") }
  }

  private static func checked<T>(_ make: () throws(FormatError) -> T) throws(Failure) -> T {
    do { return try make() } catch { throw Failure(.usage, ClaimArguments.sentence(error)) }
  }

  private func openLedger(_ path: String) throws(Failure) -> SQLiteLedger {
    try LedgerFailure.rethrowing { () throws(LedgerError) in try SQLiteLedger(opening: path) }
  }

  /// The claims with the index that the ledger gives; it accounts for them.
  private func record(
    _ request: IssueRequest, in ledger: SQLiteLedger, under key: PublicKey
  ) async throws(Failure) -> CredentialClaims {
    let answers = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await ledger.record([request], under: key, isRevokedReplaced: replaceRevoked, step: nil)
    }
    switch answers.first {
    case .recorded(let claims, let override):
      if let override {
        Terminal.writeError("luyin: the status list calls this holder \(override), whatever the credential says")
      }
      return claims
    case .revoked(let index):
      throw Failure(
        .dataError,
        "the holder's index, \(index), is revoked, which is final; --replace-revoked gives the holder a new one")
    case nil: throw Failure(.internalFault, "the ledger has no answer")
    }
  }

  private func issueMany(_ input: String) async throws(Failure) {
    let indices: IndexSource = ledger == nil ? .rows : .ledger
    let reader = HolderRowReader(
      status: status?.status, region: try region.map { text throws(Failure) in try regionNumber(text) },
      lifetimeMinutes: lifetime?.minutes, issuedAt: try issuedAtSeconds(), regionsAreKnown: !anyRegion,
      keysAreAdmitted: holderKeysAdmitted, indices: indices)
    let rejectsPath = rejects ?? (input == "-" ? "stdin.rejects" : input + ".rejects")
    guard out.map({ File.absolutePath($0) }) != File.absolutePath(rejectsPath) else {
      throw Failure(.usage, "--out and --rejects name the same file")
    }
    // A reader that goes away is told apart from a finished run, and the rows that are missing are named.
    Terminal.ignoreBrokenPipes()
    let descriptor = input == "-" ? FileDescriptor.standardInput : try File.open(input)
    let name = input == "-" ? "standard input" : input
    let ledger = try self.ledger.map { path throws(Failure) in try openLedger(path) }
    let secret = IssuerSecret(try KeyArguments.secretKey(key, passphraseFile: passphraseFile))

    var chunks = RowChunks(descriptor, name: name)
    var file = HolderFile(
      format: inputFormat.flatMap { HolderFileFormat(rawValue: $0) } ?? HolderFileFormat(path: input), reader: reader)
    var header: [UInt8] = []
    if file.format == .csv { header = try file.readHeader(from: &chunks, name: name) }
    let rows = HolderInput(
      name: name, file: file, writer: IssuedRowWriter(format: HolderFileFormat(rawValue: format ?? "jsonl") ?? .jsonl),
      isStrict: strict)
    let summary =
      if let ledger {
        try await issue(rows, &chunks, File.byteCount(descriptor), header, rejectsPath, through: ledger, with: secret)
      } else {
        try await issue(rows, &chunks, File.byteCount(descriptor), header, rejectsPath, with: secret)
      }
    Terminal.writeError("luyin: \(summary.issued) issued, \(summary.rejected) rejected")
    if summary.overridden > 0 {
      Terminal.writeError(
        "luyin: of \(summary.overridden) of them the status list says something else, whatever the credentials say")
    }
    guard summary.rejected == 0 else {
      let rows = summary.rejected == 1 ? "1 row is" : "\(summary.rejected) rows are"
      throw Failure(.dataError, "\(rows) in \(rejectsPath), as in the input")
    }
  }

  private func issue(
    _ rows: HolderInput, _ chunks: inout RowChunks, _ byteCount: Int?, _ header: [UInt8], _ rejects: String,
    with secret: IssuerSecret
  ) async throws(Failure) -> IssueOutput.Summary {
    let files = try IssueFiles(out: out, writer: rows.writer, rejects: rejects, rejectsHeader: header)
    var output = IssueOutput(files, inputName: rows.name, byteCount: byteCount, isStrict: strict)
    try await BulkIssue(key: secret, input: rows).run(&chunks, &output)
    try output.close()
    return output.summary
  }

  private func issue(
    _ rows: HolderInput, _ chunks: inout RowChunks, _ byteCount: Int?, _ header: [UInt8], _ rejects: String,
    through ledger: SQLiteLedger, with secret: IssuerSecret
  ) async throws(Failure) -> IssueOutput.Summary {
    let runs = LedgerRuns(ledger: ledger, key: secret.publicKey)
    let run: IssueRun
    let files: IssueFiles
    if resume, let out, let last = try await runs.last(into: out), last.finishedAt == nil || File.exists(out) {
      try check(last, rejects, secret)
      guard last.finishedAt == nil else {
        Terminal.writeError("luyin: run \(last.id) into \(out) is finished")
        return .init(try await runs.finish(last, isIndexDeferred: deferIndex))
      }
      files = try IssueFiles(
        resuming: last, try await runs.rejectedLines(of: last), out: out, writer: rows.writer, rejects: rejects,
        rejectsHeader: header)
      run = last
      Terminal.writeError(
        "luyin: goes on with run \(run.id) behind line \(files.line); up to line \(run.line) the ledger has it")
      try chunks.skip(through: files.line)
    } else {
      if let out { try Output.checkCreating(out) }
      try Output.checkCreating(rejects)
      run = try await runs.begin(input: rows.name, output: out, rejects: rejects)
      files = try IssueFiles(out: out, writer: rows.writer, rejects: rejects, rejectsHeader: header)
    }
    var output = IssueOutput(files, inputName: rows.name, byteCount: byteCount)
    try await LedgerIssue(
      ledger: ledger, key: secret, run: run, isRevokedReplaced: replaceRevoked, input: rows
    ).issue(&chunks, &output)
    try output.close()
    let finished = try await runs.finish(run, isIndexDeferred: deferIndex)
    return .init(finished, overridden: output.summary.overridden)
  }

  /// Whether a run can go on with what the command says.
  private func check(_ run: IssueRun, _ rejects: String, _ secret: IssuerSecret) throws(Failure) {
    guard run.key == secret.publicKey else {
      throw Failure(.usage, "run \(run.id) was begun under key \(run.key.id.hex); give its key file")
    }
    guard run.rejects == File.absolutePath(rejects) else {
      throw Failure(
        .usage, "the rejected rows of run \(run.id) are in \(run.rejects ?? "no file"); give --rejects as then")
    }
  }

  private func regionNumber(_ text: String) throws(Failure) -> UInt32 {
    do {
      return try RegionArgument.region(text, known: !anyRegion)
    } catch {
      throw Failure(.usage, error.message)
    }
  }

  private func issuedAtSeconds() throws(Failure) -> UInt32 {
    guard let seconds = UInt32(exactly: issuedAt?.seconds ?? Time.now) else {
      throw Failure(.usage, "--issued-at must lie between 1970 and 2106")
    }
    return seconds
  }
}
