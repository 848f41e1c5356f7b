public import Luyin

/// What an issuer knows: which index belongs to whom, what was issued, which statuses were changed, which lists were
/// published. ``SQLiteLedger`` keeps it in a file; an issuer with a database of its own implements these calls, and issuing,
/// resuming and publishing work the same.
///
/// Each call is one transaction: what it records is durable when it returns, whatever happens then, and if it throws nothing
/// was recorded. Any number of processes and machines may call.
public protocol IssuerLedger: Sendable {
  /// The keys under which indices are given.
  func keys() async throws(LedgerError) -> [LedgerKey]

  /// Gives each request the index that the holder has under the key, or else one that nobody has had, and accounts for the
  /// credential, with its origin if it has one. Only then may it be signed.
  ///
  /// - Parameters:
  ///   - requests: in the order in which they are to be accounted for.
  ///   - key: a key of the ledger.
  ///   - isRevokedReplaced: whether a holder whose index is revoked is given a new one; else nothing is recorded for him.
  ///   - step: for a run: which lines these are. A request that is refused becomes a rejection of its line.
  /// - Returns: an answer for each request.
  /// - Throws: `keyUnknown`, `capacityUsedUp`, `indicesUsedUp`, `runTaken`, and what the database says.
  func record(
    _ requests: [IssueRequest], under key: PublicKey, isRevokedReplaced: Bool, step: IssueStep?
  ) async throws(LedgerError) -> [IssueAnswer]

  /// Accounts for credentials once more, under the new holder hashes of their holders and otherwise as they were recorded, whatever
  /// has become of their indices since. Like credentials that were issued by themselves, they belong to no line of a run.
  func record(_ rebindings: [Rebinding]) async throws(LedgerError)

  /// Begins a run.
  func beginRun(
    under key: PublicKey, input: String, output: String?, rejects: String?, at time: Int64
  ) async throws(LedgerError) -> IssueRun

  /// The runs into an output, or all of them, the last first.
  func runs(into output: String?) async throws(LedgerError) -> [IssueRun]

  /// What is recorded of the lines of a run in a range; of lines past its last step nothing.
  func recorded(of run: Int64, lines: ClosedRange<Int>) async throws(LedgerError) -> RecordedLines

  /// Ends a run: all of it is recorded, and has been written.
  func finishRun(_ run: Int64, at time: Int64) async throws(LedgerError)

  /// Makes all of the changes, or none if one of them cannot be made.
  ///
  /// - Parameters:
  ///   - changes: made in this order.
  ///   - time: seconds since 1970.
  ///   - author: who makes them, for the history: 1 to 256 bytes.
  /// - Returns: an outcome for each. If there is `unknown` or `revoked` among them, nothing was changed.
  func change(_ changes: [StatusChange], at time: Int64, by author: String) async throws(LedgerError)
    -> [StatusChangeOutcome]

  /// What the next status list of a key has to say.
  func draftStatusList(of key: PublicKey) async throws(LedgerError) -> StatusListDraft

  /// Gives a status list its number, before it leaves.
  ///
  /// - Throws: `numberTaken` if its number is not above the last one's, `draftOutdated` if another list was recorded since it
  ///   was drafted; `notWhole`.
  func record(_ publication: Publication, of draft: StatusListDraft) async throws(LedgerError)
}
