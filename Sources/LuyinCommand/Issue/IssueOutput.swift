internal import LuyinIssuance
internal import SystemPackage

/// What became of one piece of a holders' file.
struct IssuedPiece: Sendable {
  var issued: [UInt8] = []
  var issuedCount = 0
  /// How many holders have another status in the status list.
  var overriddenCount = 0
  /// Rows that cannot be issued, as they stand.
  var rejected: [UInt8] = []
  var messages: [String] = []
  /// The last line that was worked on.
  var lastLine = 0
}

/// Where a run of issuing writes: credentials, rejected rows, messages and progress.
struct IssueOutput {
  struct Summary {
    var issued = 0
    var overridden = 0
    var rejected = 0

    init() {}

    /// Of a whole run.
    init(_ run: IssueRun, overridden: Int = 0) {
      issued = run.recordedCount
      rejected = run.rejectedCount
      self.overridden = overridden
    }
  }

  /// How many messages about bad rows are shown; all bad rows are in the rejects file.
  static let messageCountMax = 20

  private let output: Output
  private let rejects: RejectsFile
  private let inputName: String
  /// Whether the first row that cannot be issued ends the run.
  private let isStrict: Bool
  private var progress: Progress
  private var lastLine: Int
  private(set) var summary = Summary()

  init(_ files: IssueFiles, inputName: String, byteCount: Int?, isStrict: Bool = false) {
    output = files.output
    rejects = files.rejects
    lastLine = files.line
    self.inputName = inputName
    self.isStrict = isStrict
    progress = Progress(unit: "credentials", byteCountTotal: byteCount, writesToFile: output.isFile)
  }

  mutating func deliver(_ piece: IssuedPiece, bytesRead: Int) throws(Failure) {
    progress.clear()
    do {
      try output.write(piece.issued)
    } catch {
      throw Failure(error.status, "\(error.message); rows after line \(lastLine) of \(inputName) are not written")
    }
    summary.issued += piece.issuedCount
    summary.overridden += piece.overriddenCount
    lastLine = piece.lastLine
    if isStrict, let message = piece.messages.first {
      throw Failure(.dataError, "\(message); stopped, because --strict was given")
    }
    try rejects.write(piece.rejected)
    for message in piece.messages.prefix(max(0, IssueOutput.messageCountMax - summary.rejected)) {
      Terminal.writeError("luyin: \(message)")
    }
    summary.rejected += piece.messages.count
    progress.update(count: summary.issued, bytesRead: bytesRead)
  }

  /// Ends the line of progress, so that what follows stands alone.
  mutating func clearProgress() { progress.clear() }

  /// Brings both files to the disk.
  mutating func close() throws(Failure) {
    progress.clear()
    try rejects.close()
    try output.close()
  }
}
