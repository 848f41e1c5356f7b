internal import LuyinIssuance

/// The files that a run through a ledger writes, and up to which line of the input they are written.
struct IssueFiles {
  let output: Output
  let rejects: RejectsFile
  /// The last line of the input whose answer is written.
  let line: Int

  /// New files.
  init(out: String?, writer: IssuedRowWriter, rejects: String, rejectsHeader: [UInt8]) throws(Failure) {
    // Both files are there before the first credential is: nothing is found out too late.
    self.rejects = try RejectsFile(path: rejects, header: rejectsHeader)
    output = try out.map { path throws(Failure) in try Output.creating(path) } ?? .standard
    try output.write(writer.header)
    line = 0
  }

  /// The files of a run that was stopped, without what is in them beyond what is whole and recorded.
  ///
  /// - Parameter rejectedLines: the lines of the run that became no credential, ascending.
  init(
    resuming run: IssueRun, _ rejectedLines: [Int], out: String, writer: IssuedRowWriter, rejects: String,
    rejectsHeader: [UInt8]
  ) throws(Failure) {
    let issuedFile = try IssuedFile(out)
    let rejectsFile = try IssuedFile(rejects)
    let hasHeader = !rejectsHeader.isEmpty
    let rejectedCount = try rejectsFile?.cut(behindRows: rejectedLines.count, hasHeader: hasHeader) ?? 0
    // From the first line on whose answer is missing in one of the files both are written again.
    let limit = rejectedCount < rejectedLines.count ? rejectedLines[rejectedCount] - 1 : run.line
    let line = try issuedFile?.cut(behind: limit) ?? 0
    self.line = line

    let kept = rejectedLines.prefix { $0 <= line }.count
    if let rejectsFile {
      _ = try rejectsFile.cut(behindRows: kept, hasHeader: hasHeader)
      self.rejects = RejectsFile(
        appendingTo: try rejectsFile.output(), path: rejects, header: rejectsHeader, isEmpty: kept == 0)
    } else {
      self.rejects = try RejectsFile(path: rejects, header: rejectsHeader)
    }
    if let issuedFile {
      if line == 0 { _ = try issuedFile.cut(behindRows: 0, hasHeader: false) }
      output = try issuedFile.output()
      if line == 0 { try output.write(writer.header) }
    } else {
      output = try Output.creating(out)
      try output.write(writer.header)
    }
  }
}
