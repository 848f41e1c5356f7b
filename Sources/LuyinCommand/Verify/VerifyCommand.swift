internal import ArgumentParser
internal import Luyin
internal import SystemPackage

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check credentials against an issuer's public key, without a network.",
    discussion: """
      Example: luyin verify --issuer-key hubei.lypub LY1:0478620166…

      Takes a text, a file, or - for a stream of lines: text forms, 200 hex digits, or the JSON that luyin issue \
      writes. The exit status of one code is 0 genuine, 20 refuse, 30 refer; a stream exits 0 once every line has \
      its answer.
      """)

  @Option(help: "The issuer's public key: 64 hex digits or a file.") var issuerKey: String
  @Option(help: "The time of verification: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?
  @Flag(help: "Answers as JSON, one a line.") var json = false
  @Argument(help: "A text form, a file, or -.") var code: String

  func run() async throws {
    let verifier = Verifier(issuerKey: try KeyArguments.publicKey(issuerKey))
    let report = VerdictReport(isJSON: json, isColoured: Terminal.isTerminal(.standardOutput))
    guard code != "-" else {
      return try await answer(FileDescriptor.standardInput, name: "standard input", verifier, report)
    }
    guard File.exists(code) else {
      if code.contains("/") || code.hasSuffix(".txt") { throw Failure(.cannotOpen, "\(code): no such file") }
      return try answerOne(Scan(line: Array(code.utf8)[...]), verifier, report)
    }
    let descriptor = try File.open(code)
    let start = try File.read(descriptor, name: code, upTo: 4096)
    let isOne = start.count < 4096 && !File.withoutLineEnd(start).contains(0x0a) || Scan.isBytes(start)
    if isOne { return try answerOne(Scan(content: start), verifier, report) }
    try descriptor.seek(offset: 0, from: .start)
    try await answer(descriptor, name: code, verifier, report)
  }

  private func answerOne(_ scan: Scan, _ verifier: Verifier, _ report: VerdictReport) throws {
    let verdict = scan.judged(by: verifier, at: at?.seconds ?? Time.now)
    try Output.standard.write(report.line(verdict))
    if verdict.outcome != .genuine { throw ExitCode(verdict.outcome.exitStatus.rawValue) }
  }

  /// Each line has its answer before the next is waited for; the clock is read for each piece of input.
  private func answer(
    _ input: FileDescriptor, name: String, _ verifier: Verifier, _ report: VerdictReport
  ) async throws(Failure) {
    var chunks = RowChunks(input, name: name, hasQuotes: false)
    var progress = Progress(unit: "codes", byteCountTotal: File.byteCount(input, from: 0))
    var count = 0
    let time = at?.seconds
    try await OrderedWork { chunk in
      let time = time ?? Time.now
      let answers = zip(chunk.firstLine..., chunk.lines).map { line, code in
        report.line(Scan(line: code).judged(by: verifier, at: time), line: line)
      }
      return (text: answers.joined(), count: answers.count)
    }.run(&chunks) { (answers, bytesRead) throws(Failure) in
      try Output.standard.write(answers.text)
      count += answers.count
      progress.update(count: count, bytesRead: bytesRead)
    }
    progress.finish()
  }
}
