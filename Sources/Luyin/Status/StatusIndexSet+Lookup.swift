extension StatusIndexSet {
  /// Whether an index is in the set. Reads one block, at most 127 gaps; allocates nothing.
  public func contains(_ index: UInt32) -> Bool {
    guard let block = block(of: index) else { return false }
    let distance = index - firsts[block]
    if distance == 0 { return true }
    let span = bytes.span
    let start = Int(starts[block])
    let gapCount = count(ofBlock: block) - 1
    // The first bit of a block says whether it has parameters of its own.
    guard BitReader.window(span, at: start) >> 63 == 1 else {
      return StatusIndexSet.reaches(UInt64(distance), gapCount, from: start + 1, UInt64(common.large), span)
    }
    let (reader, parameters) = opened(block, span)
    return StatusIndexSet.reaches(UInt64(distance), gapCount, reader, parameters, span)
  }

  /// The block in which an index would be: the last whose first index is not above it.
  private func block(of index: UInt32) -> Int? {
    let bucket = Int(index >> bucketShift)
    guard bucket < buckets.count - 1 else { return nil }
    var (low, high) = (Int(buckets[bucket]), Int(buckets[bucket + 1]))
    while low < high {
      let middle = (low + high) / 2
      if firsts[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// Whether one of `gapCount` gaps, each Rice(k, v), ends at `distance`, which is not 0.
  ///
  /// Where the time of a look-up goes, so it reads several gaps from one word.
  private static func reaches(
    _ distance: UInt64, _ gapCount: Int, from start: Int, _ parameter: UInt64, _ bytes: Span<UInt8>
  ) -> Bool {
    var left = distance
    var position = start
    var window: UInt64 = 0
    var validCount: UInt64 = 0
    var gapsLeft = gapCount
    while gapsLeft > 0 {
      var ones = UInt64(truncatingIfNeeded: (~window).leadingZeroBitCount)
      var bitCount = ones &+ 1 &+ parameter
      if bitCount > validCount {
        window = BitReader.window(bytes, at: position)
        validCount = 57
        ones = UInt64(truncatingIfNeeded: (~window).leadingZeroBitCount)
        bitCount = ones &+ 1 &+ parameter
        guard bitCount <= 57 else {
          return longGapReaches(left, gapsLeft, from: position, parameter, bytes)
        }
      }
      // Two shifts: by 64 bits at once none would be shifted out.
      let low = ((window &<< (ones &+ 1)) &>> 1) &>> (63 &- parameter)
      let step = (ones &<< parameter) &+ low &+ 1
      if step >= left { return step == left }
      left &-= step
      position &+= Int(truncatingIfNeeded: bitCount)
      window &<<= bitCount
      validCount &-= bitCount
      gapsLeft &-= 1
    }
    return false
  }

  /// Goes on from a gap that does not fit a word.
  @inline(never)
  private static func longGapReaches(
    _ distance: UInt64, _ gapCount: Int, from start: Int, _ parameter: UInt64, _ bytes: Span<UInt8>
  ) -> Bool {
    var reader = BitReader(from: start, to: bytes.count * 8)
    guard let gap = try? reader.gap(GapParameters(common: Int(parameter)), bytes), gap < distance else {
      return false
    }
    if gap + 1 == distance { return true }
    return reaches(distance - gap - 1, gapCount - 1, from: reader.position, parameter, bytes)
  }

  /// Whether one of `gapCount` gaps, each Gap(j, k, v), ends at `distance`, which is not 0.
  private static func reaches(
    _ distance: UInt64, _ gapCount: Int, _ reader: BitReader, _ parameters: GapParameters, _ bytes: Span<UInt8>
  ) -> Bool {
    var left = distance
    var reader = reader
    for _ in 0..<gapCount {
      guard let gap = try? reader.gap(parameters, bytes), gap < left else { return false }
      left -= gap + 1
      if left == 0 { return true }
    }
    return false
  }
}
