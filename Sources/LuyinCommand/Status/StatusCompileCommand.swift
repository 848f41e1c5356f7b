internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import SystemPackage

struct StatusCompileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Make a status list of a CSV or JSON file, and sign it.",
    discussion: """
      CSV has the header index,status and rows in any order; statuses are yellow, red, suspended and revoked. JSON is \
      {"capacity": 1000, "sets": {"yellow": [3, 100], "revoked": [42]}}. The capacity is one more than the largest index \
      that gates shall know: run it ahead of issuing. Each list has every index that is not to be green again, and a number \
      above the one before.

      Example: luyin status compile changed.csv --key hubei.lykey --root root1.lydoc --capacity 2000000 --number 7 \
      --next-update 4h --expires 2d --out hubei7.lydoc
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }

  @Argument(help: "The file of indices; - for standard input.") var input: String
  @Option(help: "csv or json; by default what the file begins as.") var format: Format?
  @Option(help: "The key file that signs.") var key: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Option(name: .customLong("for"), help: "The key whose credentials the list covers; the one that signs by default.")
  var coveredKey: String?
  @OptionGroup var domain: DomainOptions
  @Option(help: "1 to 4294967296; JSON has its own.") var capacity: UInt64?
  @Option(help: "The list's number, above that of the list before.") var number: UInt32
  @Option(help: "The epoch that the trust list sets for the covered key.") var epoch: UInt32 = 0
  @OptionGroup var times: DocumentTimesOptions
  @Option(help: "The status list to write.") var out: String

  func validate() throws {
    guard domain.isGiven else { throw ValidationError(DomainOptions.both) }
    guard capacity.map({ 1...StatusList.capacityMax ~= $0 }) ?? true else {
      throw ValidationError("--capacity must be 1 to \(StatusList.capacityMax)")
    }
    guard number > 0 else { throw ValidationError("--number must be 1 or more") }
  }

  func run() async throws {
    let times = try times.times()
    // `validate` has seen that there is one.
    guard let domain = try domain.domainID() else { return }
    let covered = try coveredKey.map { argument throws(Failure) in try KeyArguments.publicKey(argument) }
    // Before anybody waits or types a passphrase for nothing.
    try Output.checkCreating(out)
    let list = try await read()
    let secret = try KeyArguments.secretKey(key, passphraseFile: passphraseFile)
    let subject = covered ?? secret.publicKey
    let body = list.body
    let header: DocumentHeader
    do {
      header = try DocumentHeader(
        kind: .statusList, domain: domain, subject: DocumentSubject(subject), epoch: epoch, number: number,
        issuedAt: times.issuedAt, nextUpdate: times.nextUpdate, expires: times.expires, body: body.span)
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
    let signed = try SignedStatusList(header, list, body: body, covering: subject, path: out, with: secret)
    try Output.writeFile(out, signed.document.bytes)
    for line in [signed.title, signed.condition] { Terminal.writeError("luyin: \(line)") }
  }

  private func read() async throws(Failure) -> StatusList {
    let name = input == "-" ? "standard input" : input
    let descriptor = input == "-" ? FileDescriptor.standardInput : try File.open(input)
    let start = try File.read(descriptor, name: name, upToEndOr: 4096)
    switch format ?? (AuthoredFile.isJSON(start.bytes) ? .json : .csv) {
    case .json:
      let bytes = try AuthoredStatuses.bytes(ofJSON: descriptor, name: name, start: start)
      let (statuses, capacity) = try AuthoredStatuses.read(json: bytes, name: name, capacity: capacity)
      return try statuses.list(capacity: capacity)
    case .csv:
      guard let capacity else {
        throw Failure(.usage, "--capacity is missing: one more than the largest index that gates shall know")
      }
      var chunks = RowChunks(descriptor, name: name, start: start.bytes)
      let statuses = try await AuthoredStatuses(
        csv: &chunks, name: name, byteCount: File.byteCount(descriptor), capacity: capacity)
      return try statuses.list(capacity: capacity)
    }
  }
}
