extension StatusIndexSet {
  /// The indices that are in this set or in the other, ascending. Linear in both.
  public func union(_ other: StatusIndexSet) -> [UInt32] { SortedIndices.union(self, other) }

  /// The indices that are in both, ascending. Linear in both.
  public func intersection(_ other: StatusIndexSet) -> [UInt32] { SortedIndices.intersection(self, other) }

  /// The indices that are in this set and not in the other, ascending. Linear in both.
  public func subtracting(_ other: StatusIndexSet) -> [UInt32] { SortedIndices.subtracting(self, other) }
}
