/// `luyin issue --input`: one run over a holders' file.
struct BulkIssuing {
  let rows: Int
  let holderKeysAdmitted: Bool
  let seconds: Double
  /// Of all threads together.
  let processorSeconds: Double
  let peakKibibytes: Int
  /// Measured directly before and behind the run.
  let signing: SigningRate

  init(
    rows: Int, input: String, holderKeysAdmitted: Bool, key: String, luyin: Program, subject: Subject
  ) async throws {
    self.rows = rows
    self.holderKeysAdmitted = holderKeysAdmitted
    let output = luyin.folder + "/issued.jsonl"
    var arguments = [
      "issue", "--key", key, "--status", "green", "--region", "420381", "--lifetime", "24h", "--input", input,
      "--rejects", luyin.folder + "/rejects.csv",
    ]
    if holderKeysAdmitted { arguments.append("--holder-keys-admitted") }
    let before = try await SigningRate.measured(subject)
    let run = try luyin.run(arguments, output: output, watched: true)
    signing = .mean(before, try await SigningRate.measured(subject))
    let said = try luyin.lastErrors()
    try require(said.contains("\(rows) issued, 0 rejected"), "luyin issue of \(rows) rows said: \(said)")
    seconds = run.nanoseconds / 1e9
    processorSeconds = run.processorNanoseconds / 1e9
    peakKibibytes = run.peakKibibytes
    try require(peakKibibytes > 0, "the memory of luyin issue could not be read")
  }

  var rowsPerSecond: Double { Double(rows) / seconds }
  var processorMicrosecondsPerRow: Double { 1e6 * processorSeconds / Double(rows) }
}
