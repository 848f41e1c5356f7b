internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance
internal import LuyinStore
internal import SystemPackage

struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Make a gateway's credentials of those of other issuers.",
    discussion: """
      The gateway's key has the purpose conversion in the store's trust list, and the policy of its jurisdiction says which \
      statuses of whom become which. What is converted has the holder, region and time of issuing of its source, and ends \
      with it, with its status list, or a day from now. The ledger gives the index, and keeps what each was made of.

      Takes a code, a file, or - for a stream of lines, as luyin verify does. Of one code the exit status is 0, or 20 if it is \
      not converted; a file of several lines, or a stream, has a line of JSON for each, and exits 0 once each has its answer.

      When a source changes its mind: luyin status publish --store, which looks at each source again.

      Example: luyin convert --key nation.lykey --ledger nation.db --store gateway LY1:0478620166…
               luyin convert --key nation.lykey --ledger nation.db --store gateway - < codes.txt > converted.jsonl
      """)

  @Option(help: "The gateway's key file.") var key: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Option(help: "The gateway's ledger.") var ledger: String
  @Option(help: "What the gateway holds, as luyin store makes it.") var store: String
  @OptionGroup var language: LanguageOptions
  @Option(help: "The time: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?
  @Flag(help: "Of one code: as JSON, on one line.") var json = false
  @Argument(help: "A text form, a file, or -.") var code: String

  func run() async throws {
    let state = try StoreFailure.rethrowing { () throws(StoreError) in try TrustStore(opening: store) }.state
    let opened = try LedgerArguments.open(ledger)
    defer { try? opened.close() }
    let gateway = Gateway(state, key: try KeyArguments.publicKey(key))
    // Before anybody types a passphrase for nothing.
    try check(gateway)
    let converter = Converter(
      gateway: gateway, ledger: opened,
      key: IssuerSecret(try KeyArguments.secretKey(key, passphraseFile: passphraseFile)),
      language: language.language)
    guard code != "-" else {
      return try await stream(converter, RowChunks(.standardInput, name: "standard input"), nil)
    }
    guard File.exists(code) else {
      guard !code.contains("/") else { throw Failure(.cannotOpen, "\(Foreign.shown(code)): no such file") }
      return try await one(converter, Scan(line: Array(code.utf8)[...]))
    }
    let descriptor = try File.open(code)
    let start = try File.read(descriptor, name: code, upToEndOr: 4096)
    if Scan.isBytes(start.bytes) || (start.isWhole && !File.withoutLineEnd(start.bytes).contains(0x0a)) {
      return try await one(converter, Scan(content: start.bytes))
    }
    try await stream(
      converter, RowChunks(descriptor, name: code, start: start.bytes), File.byteCount(descriptor))
  }

  private func check(_ gateway: Gateway) throws(Failure) {
    do { try gateway.check(at: at?.seconds ?? Time.now) } catch {
      throw Failure(
        .refuse,
        "key \(gateway.key.id.hex) converts nothing (\(error.reason)): "
          + error.reason.conversionSentence[language.language])
    }
  }

  private func one(_ converter: Converter, _ scan: Scan) async throws {
    let answer = try await converter.answer(scan, at: at?.seconds ?? Time.now)
    switch answer {
    case .converted(let converted):
      if let override = converted.override {
        Terminal.writeError(
          "luyin: the gateway's status list calls this holder \(override.name), until it is published anew")
      }
      try Output.standard.write(json ? converted.json.line + "\n" : converted.credential.text + "\n")
    case .refused(let reason):
      let refusal = converter.json(reason)
      if json {
        try Output.standard.write(refusal.line + "\n")
      } else {
        Terminal.writeError(
          "luyin: not converted (\(reason)): \(reason.conversionSentence[language.language])")
      }
      throw ExitCode(ExitStatus.refuse.rawValue)
    }
  }

  private func stream(_ converter: Converter, _ chunks: RowChunks, _ byteCount: Int?) async throws {
    Terminal.ignoreBrokenPipes()
    var chunks = chunks
    let counts = try await converter.answer(&chunks, at: at?.seconds, byteCountTotal: byteCount)
    guard counts.converted + counts.refused > 0 else {
      throw Failure(
        .usage, "\(code == "-" ? "standard input" : Foreign.shown(code)) had no line; there was nothing to convert")
    }
    Terminal.writeError("luyin: \(counts.converted) converted, \(counts.refused) not")
  }
}
