internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import SystemPackage

struct IssueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue", abstract: "Issue one credential, or one for every row of a file.",
    discussion: """
      One:   luyin issue --key hubei.lykey --status green --region 420381 --lifetime 24h --index 7 \
      --holder-key 1e3c…f75f
      Many:  luyin issue --key hubei.lykey --status green --lifetime 24h --input holders.csv --out issued.jsonl

      A file has the columns holderKey and index, and any of status, region, lifetime, issuedAt, binding and \
      reference; what it has not is taken from the options. Rows that cannot be issued go to the rejects file, \
      each with its reason on standard error, and the exit status is 65.
      """)

  enum OneFormat: String, ExpressibleByArgument, CaseIterable { case text, hex, binary, json }

  @Option(help: "The issuer's key file.") var key: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Option(help: "green, yellow, red, or scheme-16 to scheme-127.") var status: StatusArgument?
  @Option(help: "The holder's residence: a code or name of GB/T 2260, or 0 for none.") var region: String?
  @Flag(help: "Take any number as a region, for a domain with another region code.") var anyRegion = false
  @Option(help: "How long the credential holds: 90m, 24h, 14d.") var lifetime: Lifetime?
  @Option(help: "Seconds since 1970, or RFC 3339 with offset; now by default.") var issuedAt: TimeArgument?
  @Option(help: "One: the holder's place in the status list.") var index: UInt32?
  @Option(help: "One: the holder's public key, 64 hex digits or a file.") var holderKey: String?
  @Flag(help: "One: the key is a guardian's.") var guardian = false
  @Option(help: "One: text, hex, binary or json. Many: jsonl or csv.") var format: String?
  @Option(help: "Many: the holders' file, CSV or JSON Lines; - for standard input.") var input: String?
  @Option(help: "Many: csv or jsonl, where the file's name does not tell.") var inputFormat: String?
  @Option(help: "The file to write, standard output by default.") var out: String?
  @Option(help: "Many: the file for rows that cannot be issued; INPUT.rejects by default.") var rejects: String?
  @Flag(help: "Many: stop at the first row that cannot be issued.") var strict = false
  @Flag(help: "Many: the holders' keys were admitted when they enrolled; do not check each again.")
  var holderKeysAdmitted = false

  func validate() throws {
    if input == nil {
      guard status != nil, region != nil, lifetime != nil, index != nil, holderKey != nil else {
        throw ValidationError("one credential needs --status, --region, --lifetime, --index and --holder-key")
      }
      guard rejects == nil, inputFormat == nil, !strict, !holderKeysAdmitted else {
        throw ValidationError("--rejects, --input-format, --strict and --holder-keys-admitted go with --input")
      }
      guard format == nil || OneFormat(rawValue: format ?? "") != nil else {
        throw ValidationError("--format of one credential is text, hex, binary or json")
      }
    } else {
      guard index == nil, holderKey == nil, !guardian else {
        throw ValidationError("--index, --holder-key and --guardian do not go with --input: rows have their own")
      }
      for format in [format, inputFormat].compactMap(\.self) where HolderFileFormat(rawValue: format) == nil {
        throw ValidationError("--format and --input-format of a file are csv or jsonl")
      }
    }
  }

  func run() async throws {
    if let input { try await issueMany(input) } else { try issueOne() }
  }

  private func issueOne() throws(Failure) {
    // `validate` has seen that all are there.
    guard let status, let region, let lifetime, let index, let holderKey else { return }
    let key = try KeyArguments.publicKey(holderKey)
    let claims: CredentialClaims
    do {
      claims = try CredentialClaims(
        status: status.status, region: try regionNumber(region), issuedAt: try issuedAtSeconds(),
        lifetimeMinutes: lifetime.minutes, index: index)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.usage, (error as? FormatError).map { ClaimArguments.sentence($0) } ?? "\(error)")
    }
    let secret = try KeyArguments.secretKey(self.key, passphraseFile: passphraseFile)
    let holder: Holder = guardian ? .guardianDeviceKey(key) : .deviceKey(key)
    let credential = secret.withSigningKey { claims.issue(to: holder, with: $0) }
    let bytes = rendered(credential, as: OneFormat(rawValue: format ?? "text") ?? .text)
    guard let out else { return try Output.standard.write(bytes) }
    try Output.writeFile(out, bytes)
  }

  private func rendered(_ credential: UnverifiedCredential, as format: OneFormat) -> [UInt8] {
    switch format {
    case .text: return Array((credential.text + "\n").utf8)
    case .hex: return Array((Hex.encode(credential.bytes.span) + "\n").utf8)
    case .binary: return credential.bytes.array
    case .json:
      let json: JSONValue = [
        "text": .string(credential.text), "bytes": .string(Hex.encode(credential.bytes.span)),
        "credential": JSONValue(credential.fields),
      ]
      return Array((json.line + "\n").utf8)
    }
  }

  private func issueMany(_ input: String) async throws(Failure) {
    let reader = HolderRowReader(
      status: status?.status, region: try region.map { text throws(Failure) in try regionNumber(text) },
      lifetimeMinutes: lifetime?.minutes, issuedAt: try issuedAtSeconds(), regionsAreKnown: !anyRegion,
      keysAreAdmitted: holderKeysAdmitted)
    let rejectsPath = rejects ?? (input == "-" ? "stdin.rejects" : input + ".rejects")
    guard rejectsPath != out else { throw Failure(.usage, "--out and --rejects name the same file") }
    // A reader that goes away is told apart from a finished run, and the rows that are missing are named.
    Terminal.ignoreBrokenPipes()
    let descriptor = input == "-" ? FileDescriptor.standardInput : try File.open(input)
    let secret = try KeyArguments.secretKey(key, passphraseFile: passphraseFile)
    let bulk = BulkIssue(
      key: BulkIssue.IssuingKey(secret), inputName: input == "-" ? "standard input" : input, outputPath: out,
      writer: IssuedRowWriter(format: HolderFileFormat(rawValue: format ?? "jsonl") ?? .jsonl),
      rejectsPath: rejectsPath, isStrict: strict)
    let inputFormat = inputFormat.flatMap { HolderFileFormat(rawValue: $0) } ?? HolderFileFormat(path: input)
    let summary = try await bulk.run(descriptor, format: inputFormat, reader: reader)
    Terminal.writeError("luyin: \(summary.issued) issued, \(summary.rejected) rejected")
    guard summary.rejected == 0 else {
      let rows = summary.rejected == 1 ? "1 row is" : "\(summary.rejected) rows are"
      throw Failure(.dataError, "\(rows) in \(rejectsPath), as in the input")
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
