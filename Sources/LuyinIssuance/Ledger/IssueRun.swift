/// Issuing for a whole file, in steps that are recorded one by one, so that a run that was killed can go on.
public struct IssueRun: Sendable, Hashable {
  public let id: Int64
  /// What was read and written, as the caller names it.
  public let input: String
  public let output: String
  /// Seconds since 1970.
  public let startedAt: Int64
  /// nil while it is going on, or if it was stopped.
  public let finishedAt: Int64?
  /// The last line of the input whose fate is recorded; 0 at the start.
  public let line: Int
  public let recordedCount: Int
  public let rejectedCount: Int

  public init(
    id: Int64, input: String, output: String, startedAt: Int64, finishedAt: Int64?, line: Int, recordedCount: Int,
    rejectedCount: Int
  ) {
    self.id = id
    self.input = input
    self.output = output
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.line = line
    self.recordedCount = recordedCount
    self.rejectedCount = rejectedCount
  }
}

/// What one transaction records of a run: the fate of each line from one to another.
public struct IssueStep: Sendable {
  public let run: Int64
  /// The last line of the step before; the ledger takes no other step.
  public let after: Int
  /// The last line of this one.
  public let through: Int
  /// The line of each request.
  public let lines: [Int]
  /// Lines that are no request.
  public let rejections: [Rejection]

  public init(run: Int64, after: Int, through: Int, lines: [Int], rejections: [Rejection]) {
    self.run = run
    self.after = after
    self.through = through
    self.lines = lines
    self.rejections = rejections
  }

  public struct Rejection: Sendable, Hashable {
    public let line: Int
    /// A sentence for people.
    public let message: String

    public init(line: Int, message: String) {
      self.line = line
      self.message = message
    }

    /// What is said of a holder whose index is revoked.
    public static func revoked(_ index: UInt32) -> String { "the holder's index, \(index), is revoked, which is final" }
  }
}

/// What the ledger holds of lines of a run.
public struct RecordedLines: Sendable {
  /// The credential of each line that has one, to be signed again: the same bytes, since signatures are deterministic.
  public var credentials: [Int: RecordedCredential]
  /// Why the others became none.
  public var rejections: [Int: String]

  public init(credentials: [Int: RecordedCredential] = [:], rejections: [Int: String] = [:]) {
    self.credentials = credentials
    self.rejections = rejections
  }
}
