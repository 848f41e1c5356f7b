public import Luyin

/// What was read of a piece of a stream.
public struct BulkRows<Context: Sendable>: Sendable {
  /// In the order of the stream.
  public var rows: [Row] = []
  /// The last line of the piece, which may be no row.
  public var lastLine: Int

  public init(lastLine: Int) { self.lastLine = lastLine }

  public struct Row: Sendable {
    /// Counts from 1, ascending.
    public let line: Int
    /// What the caller needs to write the row's answer.
    public let context: Context
    public let content: Content

    var isContinuation: Bool { if case .continuation = content { true } else { false } }

    public init(line: Int, context: Context, content: Content) {
      self.line = line
      self.context = context
      self.content = content
    }
  }

  public enum Content: Sendable {
    case request(IssueRequest)
    /// It cannot be issued; a sentence for people, which the ledger keeps.
    case rejected(String)
    /// It belongs to the row before, such as the rest of a long line: it is handed through, and the ledger hears nothing of it.
    case continuation
  }
}

/// What became of a row.
public struct BulkAnswer<Context: Sendable>: Sendable {
  public let line: Int
  public let context: Context
  public let outcome: Outcome

  public enum Outcome: Sendable {
    /// - Parameter override: what the status list says of the holder, whatever the credential does.
    case issued(UnverifiedCredential, override: Status?)
    /// A sentence for people.
    case rejected(String)
    case continuation
  }
}

/// Why a run cannot go on.
public enum BulkIssueError: Error, Sendable, Hashable {
  /// The ledger has recorded something else of this line: the input is not what the run began with.
  case otherInput(line: Int)
  /// The run was begun under another key than signs now.
  case otherKey(KeyID)
}
