internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore
internal import SystemPackage

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check credentials without a network, by a gate's store or one issuer's key.",
    discussion: """
      Example: luyin verify --store gate LY1:0478620166…
               luyin verify --store gate --place 520382 --observe temperature=normal LY1:0478620166…
               luyin verify --issuer-key hubei.lypub LY1:0478620166…

      Takes a text, a file, or - for a stream of lines: text forms, 200 hex digits, or the JSON that luyin issue \
      writes. The exit status of one code is 0 genuine or admit, 10 admit with measures, 20 refuse, 30 refer; of a file \
      of several lines that of the worst; a stream exits 0 once every line has its answer. A program that hands over what somebody scanned uses \
      --text=SCAN: whatever was scanned is then a text, and neither a file nor an option.
      """)

  @Option(help: "The gate's store, as luyin store makes it.") var store: String?
  @Option(help: "One issuer's public key instead: 64 hex digits or a file.") var issuerKey: String?
  @Option(help: "The place whose rules decide: a region by code or name; only with --store.") var place: String?
  @OptionGroup var circumstances: CircumstanceOptions
  @OptionGroup var language: LanguageOptions
  @Option(help: "The time of verification: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?
  @Flag(help: "Answers as JSON, one a line.") var json = false
  @Option(parsing: .unconditional, help: "What was scanned, taken as a text whatever it says.") var text: String?
  @Argument(help: "A text form, a file, or -.") var code: String?

  func validate() throws {
    guard (text == nil) != (code == nil) else { throw ValidationError("give either a code or --text, once") }
    guard (store == nil) != (issuerKey == nil) else { throw ValidationError("give either --store or --issuer-key") }
    guard place == nil || store != nil else {
      throw ValidationError("--place needs --store: the rules of a place are in documents")
    }
    guard place != nil || !circumstances.areGiven else {
      throw ValidationError("\(CircumstanceOptions.names) are for the rules of a place; give --place")
    }
    _ = try circumstances.observations
  }

  func run() async throws {
    let (gate, regionCode) = try gate()
    let report = VerdictReport(
      isJSON: json, isColoured: Terminal.hasColour(.standardOutput), language: language.language, regionCode: regionCode
    )
    if let text { return try answerOne(Scan(line: Array(text.utf8)[...]), gate, report) }
    guard let code else { return }
    guard code != "-" else {
      var chunks = RowChunks(.standardInput, name: "standard input")
      let outcome = try await answer(&chunks, totalByteCount: nil, gate, report)
      guard outcome != nil else { throw Failure(.usage, "standard input had no line; there was nothing to verify") }
      return
    }
    guard File.exists(code) else {
      if code.contains("/") || code.contains(".") {
        throw Failure(.cannotOpen, "\(Foreign.shown(code)): no such file; a scan is handed over with --text=SCAN")
      }
      return try answerOne(Scan(line: Array(code.utf8)[...]), gate, report)
    }
    let descriptor = try File.open(code)
    let start = try File.read(descriptor, name: code, upToEndOr: 4096)
    if Scan.isBytes(start.bytes) || (start.isWhole && !File.withoutLineEnd(start.bytes).contains(0x0a)) {
      return try answerOne(Scan(content: start.bytes), gate, report)
    }
    var chunks = RowChunks(descriptor, name: code, start: start.bytes)
    let outcome = try await answer(&chunks, totalByteCount: File.byteCount(descriptor), gate, report)
    if let outcome { try exit(outcome) }
  }

  private func gate() throws -> (gate: Gate, regionCode: RegionCode) {
    if let issuerKey { return (.key(Verifier(issuerKey: try KeyArguments.publicKey(issuerKey))), .gbt2260) }
    let path = store ?? ""
    let opened = try StoreFailure.rethrowing { () throws(StoreError) in try TrustStore(opening: path) }
    let regionCode = opened.state.own.trustList?.content.regionCode ?? .gbt2260
    guard let place else { return (.trust(TrustVerifier(opened.state)), regionCode) }
    let verifier = PlaceVerifier(opened.state, place: try RegionArgument.place(place, regionCode))
    return (.place(verifier, try circumstances.circumstances), regionCode)
  }

  private func answerOne(_ scan: Scan, _ gate: Gate, _ report: VerdictReport) throws {
    let verdict = gate.judge(scan, at: at?.seconds ?? Time.now)
    try Output.standard.write(report.line(verdict))
    try exit(verdict.outcome)
  }

  private func exit(_ outcome: Verdict.Outcome) throws {
    if outcome.exitStatus != .success { throw ExitCode(outcome.exitStatus.rawValue) }
  }

  private struct Answers: Sendable {
    let text: String
    let outcomes: [Verdict.Outcome]
  }

  /// Each line has its answer before the next is waited for; the clock is read for each piece of input.
  /// Returns the worst of the outcomes, nil if there was no line.
  private func answer(
    _ chunks: inout RowChunks, totalByteCount: Int?, _ gate: Gate, _ report: VerdictReport
  ) async throws(Failure) -> Verdict.Outcome? {
    var progress = Progress(unit: "codes", byteCountTotal: totalByteCount)
    var count = 0
    var worst: Verdict.Outcome?
    let time = at?.seconds
    let work = OrderedWork<Answers> { chunk in
      let time = time ?? Time.now
      // A line that is too long is judged by its beginning: it is refused, whatever the rest would add to the reason.
      guard chunk.kind != .restOfLongLine else { return Answers(text: "", outcomes: []) }
      let lines = chunk.kind == .longLine ? [chunk.bytes[...]] : chunk.lines
      let verdicts = lines.map { gate.judge(Scan(line: $0), at: time) }
      let texts = zip(chunk.firstLine..., verdicts).map { line, verdict in report.line(verdict, line: line) }
      return Answers(text: texts.joined(), outcomes: verdicts.map(\.outcome))
    }
    try await work.run(&chunks) { (answers, bytesRead) throws(Failure) in
      progress.clear()
      try Output.standard.write(answers.text)
      count += answers.outcomes.count
      for outcome in answers.outcomes where outcome.severity > worst?.severity ?? -1 { worst = outcome }
      progress.update(count: count, bytesRead: bytesRead)
    }
    progress.clear()
    return worst
  }
}
