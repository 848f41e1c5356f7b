extension StatusList {
  /// The changes that lead here from an earlier list, as a delta has them. Linear in both.
  /// - Throws: `delta.capacity` if the capacity was larger.
  package func changes(since earlier: StatusList) throws(FormatError) -> [UInt8] {
    guard capacity >= earlier.capacity else { throw FormatError(.deltaCapacity, at: 0) }
    var changes: [UInt8: [UInt32]] = [:]
    for (status, indices) in sets.sets {
      changes[status] = SortedIndices.subtracting(indices, earlier.sets.indices(of: status).sequence)
    }
    changes[StatusSets.none] = SortedIndices.subtracting(earlier.sets.all, sets.all)
    return try StatusSets(capacity: capacity, changes).body
  }

  /// The list with these changes made.
  /// - Parameter offset: of the changes, for errors.
  /// - Throws: `delta.capacity`, `delta.changes`, `document.limit`.
  func changed(by changes: StatusSets, at offset: Int) throws(FormatError) -> StatusList {
    guard changes.capacity >= capacity else { throw FormatError(.deltaCapacity, at: offset) }
    for (status, indices) in changes.sets {
      let isChange =
        status == StatusSets.none
        ? SortedIndices.subtracting(indices, sets.all).isEmpty
        : !SortedIndices.overlap(indices, sets.indices(of: status).sequence)
      guard isChange else { throw FormatError(.deltaChanges, at: offset) }
    }
    let changed = changes.all
    var result: [UInt8: [UInt32]] = [:]
    for status in Set(sets.sets.map(\.status) + changes.sets.map(\.status)) where status != StatusSets.none {
      let kept = SortedIndices.subtracting(sets.indices(of: status).sequence, changed)
      result[status] = SortedIndices.union(kept, changes.indices(of: status).sequence)
    }
    return StatusList(sets: try StatusSets(capacity: changes.capacity, result))
  }
}

extension StatusSets {
  /// The indices of all sets, ascending.
  fileprivate var all: [UInt32] {
    sets.dropFirst().reduce(sets.first.map { Array($0.indices) } ?? []) { SortedIndices.union($0, $1.indices) }
  }
}

extension StatusIndexSet? {
  /// The indices, or none.
  fileprivate var sequence: [UInt32] { map { Array($0) } ?? [] }
}
