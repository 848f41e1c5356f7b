extension [UInt8] {
  /// Each array that differs from this one in a single bit, with the bit's number.
  package var bitFlips: some Sequence<(bit: Int, bytes: [UInt8])> {
    (0..<count * 8).lazy.map { bit in
      var bytes = self
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      return (bit, bytes)
    }
  }
}
