// Inlinable: called unspecialised from another module these would cost more than the hashes around them.

extension InlineArray where Element == UInt8 {
  /// Whether both hold the same public bytes. Not constant in time: secrets never come here.
  @inlinable package static func == (left: borrowing Self, right: borrowing Self) -> Bool {
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// A copy of bytes whose number the caller has checked.
  @inlinable package init(copying bytes: Span<UInt8>) {
    precondition(bytes.count == count)
    self = InlineArray { bytes[$0] }
  }

  /// The bytes as an array, for callers that keep them in collections. Allocates.
  @inlinable package var array: [UInt8] { unsafe span.withUnsafeBufferPointer { unsafe Array($0) } }
}
