public import Luyin

/// Why a ledger could not do what was asked. Its description says what to do.
///
/// Whatever it is, nothing of the call was recorded, and what was recorded before is still there, except where `damaged`
/// says that it is not.
@nonexhaustive public enum LedgerError: Error, Sendable, Hashable {
  /// There is no file.
  case missing(path: String)
  /// A ledger is created only where nothing is.
  case occupied(path: String)
  /// The file is something else.
  case notALedger(path: String)
  /// A newer release wrote it.
  case newer(path: String)
  /// The database is not as it was written.
  case damaged(path: String, String)
  /// Another process has been writing for ``SQLiteLedger/lockWaitSeconds``.
  case locked(path: String)
  /// No space is left, or no quota.
  case full(path: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// The system or the database says something else.
  case failed(path: String, String)

  /// The ledger gives no indices under this key.
  case keyUnknown(KeyID)
  /// The ledger has the key already.
  case keyKnown(KeyID)
  /// An index lies beyond what the last status list knows: publish one first, whose capacity will be larger.
  case capacityUsedUp(UInt64)
  /// The ledger's ranges are used up, or all 2^32 indices are.
  case indicesUsedUp(KeyID)
  /// A range overlaps one that the ledger has or had, or comes before it.
  case rangeOverlaps
  /// A range is of a key whose indices the ledger gives by another permutation.
  case rangeForeign
  /// Status lists are made, and statuses other than revoked are set, in the ledger that the ranges came from.
  case notWhole(KeyID)
  /// The number is not above that of the last status list.
  case numberTaken(last: UInt32)
  /// Status changes came in since the list was drafted, or another list was numbered: draft anew.
  case draftOutdated
  /// Somebody else goes on with the run.
  case runTaken(Int64)
}

extension LedgerError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path): "there is no ledger at \(path); create one, or name another file"
    case .occupied(let path): "\(path) exists and is left alone; name a new file for a ledger"
    case .notALedger(let path): "\(path) is no ledger; name the file that \"luyin ledger init\" made"
    case .newer(let path): "\(path) was written by a newer release; use that one"
    case .damaged(let path, let detail):
      "the ledger \(path) is damaged (\(detail)); issue nothing more from it, and restore a backup as the guide says"
    case .locked(let path):
      "another process has been writing to \(path) for \(SQLiteLedger.lockWaitSeconds) seconds; try again when it is done"
    case .full(let path): "no space is left to write \(path); make room and try again: nothing of this was recorded"
    case .readOnly(let path):
      "\(path) may not be written, or its folder: SQLite keeps two files beside it; give this user access and try again"
    case .failed(let path, let detail): "\(path): \(detail); nothing of this was recorded"
    case .keyUnknown(let id): "the ledger gives no indices under key \(id.hex); add the key, or name another one"
    case .keyKnown(let id): "the ledger has key \(id.hex) already"
    case .capacityUsedUp(let capacity):
      "there are not enough indices left below the capacity, \(capacity), and gates know no others; publish a status list with "
        + "a larger one (luyin status publish --capacity), bring it to the gates, and go on"
    case .indicesUsedUp(let id): "this ledger has no index left under key \(id.hex); have another range handed out"
    case .rangeOverlaps:
      "the range has indices that this ledger had already, or that come before those; it is not taken"
    case .rangeForeign: "the range is not of the ledger that the key's other ranges came from; it is not taken"
    case .notWhole(let id):
      "status lists of key \(id.hex) are made by the ledger that its ranges came from; change statuses and publish there"
    case .numberTaken(let last): "the last status list has number \(last); the next must be above it"
    case .draftOutdated: "the ledger has changed since the status list was begun; publish again"
    case .runTaken(let run): "another process goes on with run \(run); let it, or stop it and resume the run"
    }
  }
}
