// Every integer of the format is unsigned and big-endian (spec/conventions.md).

extension Span where Element == UInt8 {
  /// The integer in `count` bytes (at most 4) at `offset`; the caller has checked the length.
  @inline(__always)
  func bigEndian(at offset: Int, count: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in offset..<offset + count { value = value << 8 | UInt32(self[index]) }
    return value
  }
}

extension Array where Element == UInt8 {
  /// The low `count` bytes of `value`.
  package init(bigEndian value: UInt32, count: Int) {
    self = (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * (count - 1 - $0))) }
  }
}

extension InlineArray where Element == UInt8 {
  /// Writes the low `byteCount` bytes of `value` at `offset`.
  @inline(__always)
  mutating func writeBigEndian(_ value: UInt32, at offset: Int, count byteCount: Int) {
    for index in 0..<byteCount {
      self[offset + index] = UInt8(truncatingIfNeeded: value >> UInt32(8 * (byteCount - 1 - index)))
    }
  }

  /// Writes `bytes` at `offset`.
  @inline(__always)
  mutating func write(_ bytes: Span<UInt8>, at offset: Int) {
    for index in bytes.indices { self[offset + index] = bytes[index] }
  }
}
