extension StatusIndexSet {
  /// The set of these indices.
  ///
  /// Costs about 50 ns an index.
  /// - Parameters:
  ///   - indices: ascending strictly, below the capacity; at least one.
  ///   - capacity: 1 to 2^32.
  /// - Throws: `statusList.capacity`, `statusList.count`, `statusList.index`; `document.limit` for a set that fits no list.
  public init(sorted indices: [UInt32], capacity: UInt64) throws(FormatError) {
    guard 1...StatusList.capacityMax ~= capacity else { throw FormatError(.statusListCapacity, at: 0) }
    guard let last = indices.last else { throw FormatError(.statusListCount, at: 0) }
    guard UInt64(last) < capacity else { throw FormatError(.statusListIndex, at: indices.count - 1) }
    for position in 1..<indices.count where indices[position - 1] >= indices[position] {
      throw FormatError(.statusListIndex, at: position)
    }
    // So that bit positions fit their type; a set of so many indices takes at least as many bits.
    guard indices.count <= DocumentKind.statusList.bodyByteCountMax * 8 else {
      throw FormatError(.documentLimit, at: 0, foundCount: indices.count)
    }
    let common = GapParameters(common: RiceCode.parameter(count: indices.count, capacity: capacity))
    let countPerBlock = StatusIndexSet.countPerBlock(of: indices.count, below: capacity)
    let blocks = try StatusIndexSet.blocks(indices, common, countPerBlock)
    var writer = StatusIndexSet.directory(indices, capacity, blocks, countPerBlock)
    var starts = [UInt32(writer.bitCount)]
    starts.reserveCapacity(blocks.count + 1)
    for block in blocks { starts.append(starts[starts.count - 1] + UInt32(block.bitCount)) }
    StatusIndexSet.write(indices, blocks, common, countPerBlock, &writer)
    writer.pad()
    self.init(
      capacity: capacity, count: indices.count, bytes: writer.bytes, offset: 0,
      firsts: stride(from: 0, to: indices.count, by: countPerBlock).map { indices[$0] }, starts: starts,
      common: common)
  }

  /// How a block will be written.
  private struct Block {
    let own: GapParameters?
    let bitCount: Int
  }

  private static func blocks(
    _ indices: [UInt32], _ common: GapParameters, _ countPerBlock: Int
  ) throws(FormatError) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(indices.count / countPerBlock + 1)
    var gaps: [UInt32] = []
    gaps.reserveCapacity(countPerBlock)
    var bitCount = 0
    for start in stride(from: 0, to: indices.count, by: countPerBlock) {
      gaps.removeAll(keepingCapacity: true)
      for position in start..<Swift.min(start + countPerBlock, indices.count) where position > start {
        gaps.append(indices[position] - indices[position - 1] - 1)
      }
      let own = GapParameters.own(for: gaps.span, common: common)
      let length = 1 + (own == nil ? 0 : GapParameters.ownBitCount) + (own ?? common).bitCount(of: gaps.span)
      blocks.append(Block(own: own, bitCount: length))
      bitCount += length
      guard bitCount <= DocumentKind.statusList.bodyByteCountMax * 8 else {
        throw FormatError(.documentLimit, at: 0, foundCount: bitCount / 8)
      }
    }
    return blocks
  }

  private static func directory(
    _ indices: [UInt32], _ capacity: UInt64, _ blocks: [Block], _ countPerBlock: Int
  ) -> BitWriter {
    let bitCount = blocks.reduce(0) { $0 + $1.bitCount }
    var writer = BitWriter(reservingByteCount: bitCount / 8 + blocks.count * 5 + 8)
    let parameter = RiceCode.parameter(count: blocks.count, capacity: capacity)
    var least: UInt64 = 0
    for (number, block) in blocks.enumerated() {
      let first = UInt64(indices[number * countPerBlock])
      writer.writeRice(first - least, parameter: parameter)
      writer.writeRice(UInt64(block.bitCount), parameter: lengthParameter)
      least = first + UInt64(countPerBlock)
    }
    return writer
  }

  private static func write(
    _ indices: [UInt32], _ blocks: [Block], _ common: GapParameters, _ countPerBlock: Int, _ writer: inout BitWriter
  ) {
    for (number, block) in blocks.enumerated() {
      if let own = block.own {
        writer.write(UInt64(1 << 10 | own.large << 5 | own.small), count: 11)
      } else {
        writer.write(0, count: 1)
      }
      let start = number * countPerBlock
      for position in start..<Swift.min(start + countPerBlock, indices.count) where position > start {
        writer.writeGap(indices[position] - indices[position - 1] - 1, block.own ?? common)
      }
    }
  }
}
