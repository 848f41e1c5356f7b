internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore
internal import SystemPackage

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check what holders show, without a network, by a gate's store or one issuer's key.",
    discussion: """
      Example: luyin verify --store gate LY1:0478620166…
               luyin verify --store gate --place 520382 LY1:0478620166…
               luyin verify --issuer-key hubei.lypub LY1:0478620166…

      Takes a text, a file, or - for a stream of lines: text forms, hex digits, or the JSON that luyin issue writes; of credentials and of \
      presentations. The exit status of one code is 0 genuine or admit, 10 admit with measures, 20 refuse, 30 refer; of a file \
      of several lines that of the worst; a stream exits 0 once every line has its answer. In it a presentation that was seen more than 3 seconds \
      before is a copy. A program that hands over what somebody scanned uses --text=SCAN: whatever was scanned is then a text, and \
      neither a file nor an option.

      A credential alone can be shown by anyone. To ask a holder's device:
               luyin verify --challenge new --place 520382
               luyin verify --store gate --place 520382 --challenge 46414b… LY1:092…
      To compare a document, without its number in the list of processes:
               luyin verify --store gate --document-file - LY1:140…
      """)

  @Option(help: "The gate's store, as luyin store makes it.") var store: String?
  @Option(help: "One issuer's public key instead: 64 hex digits or a file.") var issuerKey: String?
  @Option(help: "The gate's place: a region by code or name. With --store its rules decide.") var place: String?
  @OptionGroup var circumstances: CircumstanceOptions
  @OptionGroup var holder: HolderOptions
  @OptionGroup var language: LanguageOptions
  @Option(help: "The time of verification: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?
  @Flag(help: "Answers as JSON, one a line.") var json = false
  @Option(parsing: .unconditional, help: "What was scanned, taken as a text whatever it says.") var text: String?
  @Argument(help: "A text form, a file, or -.") var code: String?

  func validate() throws {
    guard holder.challenge == nil || place != nil else {
      throw ValidationError("--challenge needs --place: the holder sees for which gate the device signs")
    }
    _ = try circumstances.observations
    guard !holder.wantsNewChallenge else {
      guard text == nil, code == nil, issuerKey == nil, !circumstances.areGiven, !holder.hasDocument, at == nil else {
        throw ValidationError(
          "--challenge new makes one for a --place and verifies nothing; show it, and give it with the code")
      }
      return
    }
    guard (text == nil) != (code == nil) else { throw ValidationError("give either a code or --text, once") }
    guard (store == nil) != (issuerKey == nil) else { throw ValidationError("give either --store or --issuer-key") }
    guard place == nil || store != nil || holder.challenge != nil else {
      throw ValidationError("--place needs --store: the rules of a place are in documents")
    }
    guard place != nil && store != nil || !circumstances.areGiven else {
      throw ValidationError("\(CircumstanceOptions.names) are for the rules of a place; give --place with --store")
    }
    guard !(holder.document.documentFile == "-" && code == "-") else {
      throw ValidationError("standard input has either the code or the document; give the other otherwise")
    }
  }

  func run() async throws {
    let state = try state()
    let regionCode = state?.own.trustList?.content.regionCode ?? .gbt2260
    let place = try place.map { place throws(Failure) in try RegionArgument.place(place, regionCode) }
    if holder.wantsNewChallenge, let place {
      let challenge = try NewChallenge(for: place, regionCode)
      return try Output.standard.write(json ? challenge.json.line + "\n" : challenge.text)
    }
    let check = try holder.check(at: place)
    let gate = try gate(state, place)
    let report = VerdictReport(
      isJSON: json, isColoured: Terminal.hasColour(.standardOutput), language: language.language, regionCode: regionCode
    )
    let stream = VerifyStream(gate, check, report, at: at?.seconds)
    func answerOne(_ scan: Scan) throws {
      let verdict = gate.judge(scan, at: at?.seconds ?? Time.now, check)
      try Output.standard.write(report.line(verdict))
      try exit(verdict.outcome)
    }
    if let text { return try answerOne(Scan(line: Array(text.utf8)[...])) }
    guard let code else { return }
    guard code != "-" else {
      var chunks = RowChunks(.standardInput, name: "standard input")
      let outcome = try await stream.answer(&chunks, totalByteCount: nil)
      guard outcome != nil else { throw Failure(.usage, "standard input had no line; there was nothing to verify") }
      return
    }
    guard File.exists(code) else {
      if code.contains("/") || code.contains(".") {
        throw Failure(.cannotOpen, "\(Foreign.shown(code)): no such file; a scan is handed over with --text=SCAN")
      }
      return try answerOne(Scan(line: Array(code.utf8)[...]))
    }
    let descriptor = try File.open(code)
    let start = try File.read(descriptor, name: code, upToEndOr: 4096)
    if Scan.isBytes(start.bytes) || (start.isWhole && !File.withoutLineEnd(start.bytes).contains(0x0a)) {
      return try answerOne(Scan(content: start.bytes))
    }
    var chunks = RowChunks(descriptor, name: code, start: start.bytes)
    let outcome = try await stream.answer(&chunks, totalByteCount: File.byteCount(descriptor))
    if let outcome { try exit(outcome) }
  }

  /// What the gate's store holds; nil without one.
  private func state() throws -> TrustState? {
    guard let store else { return nil }
    return try StoreFailure.rethrowing { () throws(StoreError) in try TrustStore(opening: store) }.state
  }

  private func gate(_ state: TrustState?, _ place: UInt32?) throws -> Gate {
    guard let state else { return .key(Verifier(issuerKey: try KeyArguments.publicKey(issuerKey ?? ""))) }
    guard let place else { return .trust(TrustVerifier(state)) }
    return .place(PlaceVerifier(state, place: place), try circumstances.circumstances)
  }

  private func exit(_ outcome: Verdict.Outcome) throws {
    if outcome.exitStatus != .success { throw ExitCode(outcome.exitStatus.rawValue) }
  }
}
