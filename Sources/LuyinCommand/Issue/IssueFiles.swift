internal import LuyinIssuance
internal import SystemPackage

/// The files that bulk issuing writes, and up to which line of the input they are written.
struct IssueFiles {
  let output: Output
  let rejects: RejectsFile
  /// The last line of the input whose answer is written.
  let line: Int

  /// New files; nobody else writes to them meanwhile, and their owner alone reads who was issued what.
  init(out: String?, writer: IssuedRowWriter, rejects: String, rejectsHeader: [UInt8]) throws(Failure) {
    // Both files are there before the first credential is: nothing is found out too late.
    self.rejects = try RejectsFile(path: rejects, header: rejectsHeader)
    if let out {
      output = try Output.creating(out, permissions: .ownerReadWrite)
      try File.lock(output.descriptor, name: out)
    } else {
      output = .standard
    }
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
    // First, since whoever has this one has both.
    let issuedFile = try IssuedFile(out, beginningWith: writer.start)
    let rejectsFile = try IssuedFile(rejects, beginningWith: rejectsHeader)
    let hasHeader = !rejectsHeader.isEmpty
    let rejectedCount =
      try rejectsFile?.rowCount(atMost: rejectedLines.count, hasHeader: hasHeader) ?? 0
    // From the first line on whose answer is missing in one of the files both are written again.
    let limit = rejectedCount < rejectedLines.count ? rejectedLines[rejectedCount] - 1 : run.line
    let line = try issuedFile?.cut(behind: limit, recorded: run.line) ?? 0
    self.line = line

    let kept = rejectedLines.prefix { $0 <= line }.count
    if let rejectsFile {
      try rejectsFile.cut(behindRows: kept, hasHeader: hasHeader)
      self.rejects = RejectsFile(
        appendingTo: try rejectsFile.output(), path: rejects, header: rejectsHeader, isEmpty: kept == 0)
    } else {
      self.rejects = try RejectsFile(path: rejects, header: rejectsHeader)
    }
    if let issuedFile {
      if line == 0 { try issuedFile.cut(behindRows: 0, hasHeader: false) }
      output = try issuedFile.output()
    } else {
      output = try Output.creating(out, permissions: .ownerReadWrite)
      try File.lock(output.descriptor, name: out)
    }
    if line == 0 { try output.write(writer.header) }
  }
}
