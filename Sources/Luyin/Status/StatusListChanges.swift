/// What a delta says has become of which index.
package struct StatusListChanges: Sendable {
  /// Of the later list.
  package let capacity: UInt64
  /// The indices that change, by what the later list says of them: `none` first, then ascending by status.
  package let indices: [(answer: StatusList.Answer, indices: StatusIndexSet)]
  /// The length of their encoding.
  package let byteCount: Int

  init(_ sets: StatusSets, byteCount: Int) {
    capacity = sets.capacity
    indices = sets.sets.map { set in
      let answer: StatusList.Answer = Status(rawValue: set.status).map { .status($0) } ?? .none
      return (answer, set.indices)
    }
    self.byteCount = byteCount
  }
}
