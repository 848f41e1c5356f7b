internal import ArgumentParser
internal import LuyinConformance
internal import SystemPackage

struct ConformCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conform", abstract: "Answer the conformance contract, or hold another implementation against it.",
    discussion: """
      Answer:  luyin conform < requests.jsonl
      Compare: luyin conform --against "node verifier.mjs" --vectors vectors --skip judge

      The contract is in spec/conformance.md. The exit status of a comparison is 0 only if every case that was not \
      skipped was answered as expected.
      """)

  @Option(help: "The command to drive, as a shell would run it.") var against: String?
  @Option(help: "The folder of the vectors.") var vectors = "vectors"
  @Option(help: "A feature whose cases are left out; may be given again.") var skip: [String] = []
  @Option(help: "Seconds that an answer may take.") var timeout = 10.0
  @Flag(help: "The report as JSON.") var json = false

  func validate() throws {
    guard timeout >= 0.001, timeout <= 3600 else {
      throw ValidationError("--timeout is at least 0.001 and at most 3600 seconds")
    }
  }

  func run() async throws {
    guard let against else { return try await answer() }
    Terminal.ignoreBrokenPipes()
    let all = try VectorFolder(vectors).cases()
    let features = Set(all.flatMap(\.vector.features))
    for feature in skip where !features.contains(feature) {
      throw Failure(.usage, "--skip \(feature): features are \(features.sorted().joined(separator: ", "))")
    }
    let cases = all.filter { item in !item.vector.features.contains { skip.contains($0) } }
    guard !cases.isEmpty else { throw Failure(.usage, "no case is left in \(vectors)") }
    let driver = ConformanceDriver(command: against, timeout: .milliseconds(Int(timeout * 1000)))
    let report = await driver.run(cases.map { ($0.op, $0.vector) })
    try Output.standard.write(json ? report.json.document : report.text)
    if !report.isPassed { throw ExitCode(ExitStatus.differences.rawValue) }
  }

  /// Answers requests until the input ends; each answer leaves before the next request is waited for.
  private func answer() async throws(Failure) {
    var chunks = RowChunks(.standardInput, name: "standard input", lineByteCountMax: 1 << 26)
    try await OrderedWork { chunk in
      // A line that is longer than any request is none.
      guard chunk.kind != .restOfLongLine else { return "" }
      guard chunk.kind == .lines else { return Contract.answer(line: []) + "\n" }
      return chunk.lines.map { Contract.answer(line: $0) + "\n" }.joined()
    }.run(&chunks) { (answers, _) throws(Failure) in try Output.standard.write(answers) }
  }
}
