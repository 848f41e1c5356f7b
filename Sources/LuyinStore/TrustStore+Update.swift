internal import Luyin

extension TrustStore {
  /// Takes what the rules let pass, and keeps it (spec/updates.md).
  ///
  /// When it returns, what was accepted is on the disk, ``state`` holds it, and files that are not needed any more are
  /// gone. All that was accepted is one change: if the update does not come to its end, the store holds what it held
  /// before, or all of it. If it throws, nothing may be said to have been taken; the store can be read and updated, and
  /// the next update cleans up.
  ///
  /// It begins with what the store holds now, whoever put it there. Costs what `TrustState.update(with:at:)` costs for
  /// each document, and a handful of disk flushes if anything was accepted. Waits for other updaters, blocking the
  /// thread, for at most ``lockWaitSeconds``.
  ///
  /// - Parameters:
  ///   - documents: as received, in any order; those of a `Bundle`, for example.
  ///   - time: the verifier's clock, seconds since 1970.
  /// - Returns: an answer for each document, in the order given. They were taken in the order of spec/updates.md,
  ///   "Several documents at once".
  /// - Throws: `full`, `readOnly`, `notPermitted`, `locked`, `failed`, and as ``init(opening:)``.
  public mutating func update(with documents: [[UInt8]], at time: Int64) throws(StoreError) -> [StoreAnswer] {
    let lock = try directory.takeLock()
    defer { directory.disk.close(lock) }
    try refresh()
    var next = state
    let answers = next.update(withAll: documents, at: time)
    if answers.contains(where: { $0.outcome == .accepted }) {
      let nextRecord = StoreRecord(of: next, known: HeldDocuments(state, record))
      try directory.write(nextRecord, replacing: record, content: HeldDocuments(next, nextRecord))
      (state, record) = (next, nextRecord)
      // It is done; what cannot be cleaned up now is cleaned up by the next update.
      try? directory.removeLeftovers(of: record)
    } else {
      try directory.removeLeftovers(of: record)
    }
    return answers
  }
}
