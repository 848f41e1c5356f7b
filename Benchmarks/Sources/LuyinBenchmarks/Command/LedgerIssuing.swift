internal import SystemPackage

/// `luyin issue --ledger --input`: holders that are new to a ledger, and the same once more; and what else a ledger does with
/// so many.
struct LedgerIssuing {
  struct Run {
    let rows: Int
    let seconds: Double
    /// Of all threads together.
    let processorSeconds: Double
    let peakKibibytes: Int
    /// Measured directly before and behind the run.
    let signing: SigningRate

    var rowsPerSecond: Double { Double(rows) / seconds }
    var processorMicrosecondsPerRow: Double { 1e6 * processorSeconds / Double(rows) }
    func ratio(_ cores: Int) -> Double { rowsPerSecond / (Double(cores) * signing.perCore) }
  }

  let rows: Int
  let new: Run
  let renewed: Run
  /// Of the look-ups of the new holders, which the run leaves for later.
  let indexSeconds: Double
  let setSeconds: Double
  let publishSeconds: Double
  let publishAgainSeconds: Double
  let checkSeconds: Double

  init(rows: Int, input: String, key: String, luyin: Program, subject: Subject) async throws {
    self.rows = rows
    let ledger = luyin.folder + "/ledger-\(rows).db"
    try luyin.run([
      "ledger", "init", ledger, "--key", key, "--domain", String(repeating: "11", count: 32), "--capacity",
      String(2 * rows),
    ])
    func issue() async throws -> Run {
      let before = try await SigningRate.measured(subject)
      let run = try luyin.run(
        [
          "issue", "--ledger", ledger, "--key", key, "--status", "green", "--region", "420381", "--lifetime", "24h",
          "--input", input, "--rejects", luyin.folder + "/rejects.csv", "--holder-keys-admitted", "--defer-index",
        ], output: luyin.folder + "/issued.jsonl", watched: true)
      let signing = SigningRate.mean(before, try await SigningRate.measured(subject))
      let said = try luyin.lastErrors()
      try require(said.contains("\(rows) issued, 0 rejected"), "luyin issue of \(rows) rows said: \(said)")
      try require(run.peakKibibytes > 0, "the memory of luyin issue could not be read")
      return Run(
        rows: rows, seconds: run.nanoseconds / 1e9, processorSeconds: run.processorNanoseconds / 1e9,
        peakKibibytes: run.peakKibibytes, signing: signing)
    }
    func seconds(_ arguments: [String]) throws -> Double { try luyin.run(arguments).nanoseconds / 1e9 }

    new = try await issue()
    indexSeconds = try seconds(["ledger", "index", ledger])
    renewed = try await issue()
    try luyin.run(["ledger", "index", ledger])

    let changes = luyin.folder + "/changes-\(rows).csv"
    try Self.write(stride(from: 0, to: rows, by: 100).map { HolderFile.reference($0) }, to: changes)
    setSeconds = try seconds([
      "status", "set", "red", "--ledger", ledger, "--input", changes, "--reason", "benchmark", "--by", "benchmark",
    ])
    func publish(_ number: Int) throws -> Double {
      try seconds([
        "status", "publish", "--ledger", ledger, "--key", key, "--next-update", "4h", "--expires", "2d", "--out",
        luyin.folder + "/list-\(rows)-\(number).lydoc",
      ])
    }
    publishSeconds = try publish(1)
    publishAgainSeconds = try publish(2)
    checkSeconds = try seconds(["ledger", "check", ledger])
  }

  private static func write(_ references: [String], to path: String) throws {
    let file = try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
    defer { try? file.close() }
    try file.writeAll((["holder"] + references).joined(separator: "\n").utf8)
  }
}
