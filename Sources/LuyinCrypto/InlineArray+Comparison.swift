extension InlineArray where Element == UInt8 {
  /// Whether both hold the same public bytes. Not constant in time: secrets never come here.
  package static func == (left: borrowing Self, right: borrowing Self) -> Bool {
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// A copy of bytes whose number the caller has checked.
  package init(copying bytes: Span<UInt8>) {
    precondition(bytes.count == count)
    self = InlineArray { bytes[$0] }
  }

  /// The bytes as an array, for callers that keep them in collections. Allocates.
  package var array: [UInt8] { indices.map { self[$0] } }
}
