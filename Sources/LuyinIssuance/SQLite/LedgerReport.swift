/// What a check of a ledger found.
public struct LedgerReport: Sendable {
  /// What must not be: nothing is to be issued from the ledger until it is explained. Sentences for people.
  public internal(set) var findings: [String] = []
  /// What is as it may be, but its owner should know.
  public internal(set) var notes: [String] = []
}
