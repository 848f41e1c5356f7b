public import Luyin

/// Issuing for a whole file, in steps that are recorded one by one, so that a run that was killed can go on.
public struct IssueRun: Sendable, Hashable {
  public let id: Int64
  /// What signs: another key cannot go on with it.
  public let key: PublicKey
  /// What was read, as the caller names it.
  public let input: String
  /// What was written, by a name that tells it from all others; nil for what cannot be found again.
  public let output: String?
  /// Where the lines went that became no credential, likewise.
  public let rejects: String?
  /// Seconds since 1970.
  public let startedAt: Int64
  /// nil while it is going on, or if it was stopped.
  public let finishedAt: Int64?
  /// The last line of the input whose fate is recorded; 0 at the start.
  public let line: Int
  public let recordedCount: Int
  public let rejectedCount: Int

  public init(
    id: Int64, key: PublicKey, input: String, output: String?, rejects: String?, startedAt: Int64, finishedAt: Int64?,
    line: Int, recordedCount: Int, rejectedCount: Int
  ) {
    self.id = id
    self.key = key
    self.input = input
    self.output = output
    self.rejects = rejects
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
  /// The credential of each line that has one, to be signed again: the same bytes, since signatures are deterministic, but for
  /// those that are recorded once more (``Rebinding``).
  public var credentials: [Int: RecordedCredential]
  /// Whose they are.
  public var references: [Int: HolderReference]
  /// What the status list says of some of them now.
  public var overrides: [Int: Status]
  /// Why the others became none.
  public var rejections: [Int: String]

  public init(
    credentials: [Int: RecordedCredential] = [:], references: [Int: HolderReference] = [:],
    overrides: [Int: Status] = [:], rejections: [Int: String] = [:]
  ) {
    self.credentials = credentials
    self.references = references
    self.overrides = overrides
    self.rejections = rejections
  }
}
