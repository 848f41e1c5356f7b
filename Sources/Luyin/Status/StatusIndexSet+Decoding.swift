extension StatusIndexSet {
  /// Reads a set whose status and count have been read, and checks it in the order of spec/status-list.md.
  /// - Parameters:
  ///   - count: 1 to `capacity`.
  ///   - bytes: the document or body.
  ///   - offset: the byte at which the set's bits begin.
  ///   - end: the byte at which the body ends.
  ///   - isAdmitted: whether these very bytes were admitted before, so that the directory is all that is read.
  /// - Throws: `document.body`, `statusList.index`, `statusList.block`, `statusList.parameters`, `statusList.padding`.
  init(
    reading count: Int, capacity: UInt64, of bytes: [UInt8], from offset: Int, to end: Int, isAdmitted: Bool
  ) throws(FormatError) {
    // Each index takes a bit at least, so what is reserved below is no more than is there.
    guard count <= (end - offset) * 8 else { throw FormatError(.documentBody, at: end) }
    let common = GapParameters(common: RiceCode.parameter(count: count, capacity: capacity))
    let (firsts, starts) = try StatusIndexSet.directory(
      count, capacity, BitReader(from: offset * 8, to: end * 8), bytes.span)
    self.init(
      capacity: capacity, count: count, bytes: bytes, offset: offset, firsts: firsts, starts: starts, common: common)
    if !isAdmitted { try checkBlocks() }
    let last = Int(starts[starts.count - 1])
    let padding = BitReader.window(bytes.span, at: last) >> UInt64(64 - (endOffset * 8 - last))
    guard padding == 0 else { throw FormatError(.statusListPadding, at: last / 8) }
  }

  private static func directory(
    _ count: Int, _ capacity: UInt64, _ start: BitReader, _ bytes: Span<UInt8>
  ) throws(FormatError) -> (firsts: [UInt32], starts: [UInt32]) {
    let countPerBlock = countPerBlock(of: count, below: capacity)
    let blocks = (count + countPerBlock - 1) / countPerBlock
    var reader = start
    let parameter = RiceCode.parameter(count: blocks, capacity: capacity)
    var firsts: [UInt32] = []
    var starts: [UInt32] = []
    firsts.reserveCapacity(blocks)
    starts.reserveCapacity(blocks + 1)
    var least: UInt64 = 0
    var length = 0
    for _ in 0..<blocks {
      let start = reader.position / 8
      let first: UInt64
      do { first = try least + reader.rice(parameter, max: UInt64(UInt32.max), bytes) } catch {
        throw FormatError(error == .ended ? .documentBody : .statusListIndex, at: start)
      }
      guard first < capacity else { throw FormatError(.statusListIndex, at: start) }
      let blockLength: UInt64
      do { blockLength = try reader.rice(lengthParameter, max: lengthMax, bytes) } catch {
        throw FormatError(error == .ended ? .documentBody : .statusListBlock, at: start)
      }
      // Lengths that add up to more than is there are noticed before they are added to more than an integer holds.
      guard blockLength >= 1, length + Int(blockLength) <= reader.end - reader.position else {
        throw FormatError(.statusListBlock, at: start)
      }
      firsts.append(UInt32(first))
      starts.append(UInt32(length))
      length += Int(blockLength)
      least = first + UInt64(countPerBlock)
    }
    starts.append(UInt32(length))
    for block in starts.indices { starts[block] += UInt32(reader.position) }
    return (firsts, starts)
  }

  /// More bits than the longest body has.
  private static let lengthMax = UInt64(DocumentKind.statusList.bodyByteCountMax) * 8

  /// Check 2.4 of spec/status-list.md, for every block in turn.
  private func checkBlocks() throws(FormatError) {
    var gaps: [UInt32] = []
    gaps.reserveCapacity(countPerBlock)
    for block in firsts.indices { try check(block, &gaps) }
  }

  private func check(_ block: Int, _ gaps: inout [UInt32]) throws(FormatError) {
    let offset = Int(starts[block]) / 8
    let end = block + 1 < firsts.count ? UInt64(firsts[block + 1]) : capacity
    let span = bytes.span
    var reader = BitReader(from: Int(starts[block]), to: Int(starts[block + 1]))
    var own: GapParameters?
    do {
      if try reader.bits(1, span) == 1 {
        let large = Int(try reader.bits(5, span))
        own = GapParameters(small: Int(try reader.bits(5, span)), large: large)
      }
    } catch { throw FormatError(.statusListBlock, at: offset) }
    if let own, own.small > own.large { throw FormatError(.statusListParameters, at: offset) }
    gaps.removeAll(keepingCapacity: true)
    var index = UInt64(firsts[block])
    for _ in 1..<count(ofBlock: block) {
      let gap: UInt64
      do { gap = try reader.gap(own ?? common, span) } catch { throw FormatError(.statusListBlock, at: offset) }
      index += gap + 1
      guard index < end else { throw FormatError(.statusListIndex, at: offset) }
      gaps.append(UInt32(gap))
    }
    guard reader.position == reader.end else { throw FormatError(.statusListBlock, at: offset) }
    guard GapParameters.own(for: gaps.span, common: common) == own else {
      throw FormatError(.statusListParameters, at: offset)
    }
  }
}
