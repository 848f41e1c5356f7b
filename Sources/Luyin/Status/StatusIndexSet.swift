/// A set of indices below a capacity, in about as many bits as information theory allows, and looked up as it is
/// (spec/status-list.md, "Body").
///
/// ```
/// for each block    Rice(p(blocks, capacity), its first index - that of the block before - 64 or 128;
///                   at first, the index)
///                   Rice(10, its length in bits)
/// for each block    0; or 1, k 5, j 5
///                   for each further index, Gap(j, k, index - the one before - 1)
/// 0 to 7 zeros, to the end of the byte
/// ```
///
/// Holds the bytes as they are and about 12 bytes for each block.
public struct StatusIndexSet: Sendable {
  /// How many indices a block has, the last one perhaps fewer: the longer the codes, the less a directory weighs.
  static func countPerBlock(of count: Int, below capacity: UInt64) -> Int { 70 * UInt64(count) <= capacity ? 64 : 128 }

  /// The parameter of the blocks' lengths.
  static let lengthParameter = 10

  /// One more than the largest index that there can be: 1 to 2^32.
  public let capacity: UInt64
  /// The number of indices, 1 or more.
  public let count: Int

  /// What the set is part of, or its own bytes alone.
  let bytes: [UInt8]
  /// The byte at which it begins there.
  let offset: Int
  /// The first index of each block, ascending.
  let firsts: [UInt32]
  /// The bit of `bytes` at which each block starts, and that at which the last one ends.
  let starts: [UInt32]
  /// Of blocks that state none.
  let common: GapParameters
  /// For each value of an index's leading bits, the number of blocks whose first index is before it; and at the end that
  /// of all blocks. So a look-up finds its block at once.
  let buckets: [UInt32]
  /// How many bits of an index are not leading.
  let bucketShift: UInt32

  init(
    capacity: UInt64, count: Int, bytes: [UInt8], offset: Int, firsts: [UInt32], starts: [UInt32],
    common: GapParameters
  ) {
    self.capacity = capacity
    self.count = count
    self.bytes = bytes
    self.offset = offset
    self.firsts = firsts
    self.starts = starts
    self.common = common
    (buckets, bucketShift) = StatusIndexSet.buckets(firsts, capacity)
  }

  /// About as many buckets as blocks.
  private static func buckets(_ firsts: [UInt32], _ capacity: UInt64) -> ([UInt32], UInt32) {
    var shift: UInt32 = 0
    while (capacity - 1) >> UInt64(shift) >= firsts.count { shift += 1 }
    let count = Int((capacity - 1) >> UInt64(shift)) + 1
    var buckets: [UInt32] = []
    buckets.reserveCapacity(count + 1)
    for (block, first) in firsts.enumerated() {
      while buckets.count <= first >> shift { buckets.append(UInt32(block)) }
    }
    while buckets.count <= count { buckets.append(UInt32(firsts.count)) }
    return (buckets, shift)
  }

  /// The byte behind the set.
  var endOffset: Int { (Int(starts[starts.count - 1]) + 7) / 8 }

  /// The set's own bytes.
  var encoding: ArraySlice<UInt8> { bytes[offset..<endOffset] }

  var countPerBlock: Int { StatusIndexSet.countPerBlock(of: count, below: capacity) }

  /// How many indices a block has.
  func count(ofBlock block: Int) -> Int {
    Swift.min(countPerBlock, count - block * countPerBlock)
  }
}

extension StatusIndexSet {
  /// A reader behind the parameters of a block.
  func opened(_ block: Int, _ span: Span<UInt8>) -> (reader: BitReader, parameters: GapParameters) {
    var reader = BitReader(from: Int(starts[block]), to: Int(starts[block + 1]))
    guard (try? reader.bits(1, span)) == 1 else { return (reader, common) }
    let large = (try? reader.bits(5, span)) ?? 0
    let small = (try? reader.bits(5, span)) ?? 0
    return (reader, GapParameters(small: Int(small), large: Int(large)))
  }
}

extension StatusIndexSet: Sequence {
  public func makeIterator() -> Iterator { Iterator(self) }
  public var underestimatedCount: Int { count }

  /// The indices, ascending. Unpacks nothing.
  public struct Iterator: IteratorProtocol {
    private let set: StatusIndexSet
    private var block = -1
    private var left = 0
    private var current: UInt32 = 0
    private var reader = BitReader(from: 0, to: 0)
    private var parameters = GapParameters(common: 0)

    init(_ set: StatusIndexSet) { self.set = set }

    public mutating func next() -> UInt32? {
      if left > 0 {
        left -= 1
        var reader = self.reader
        guard let gap = try? reader.gap(parameters, set.bytes.span) else { return nil }
        self.reader = reader
        current &+= UInt32(truncatingIfNeeded: gap) &+ 1
        return current
      }
      block += 1
      guard block < set.firsts.count else { return nil }
      (reader, parameters) = set.opened(block, set.bytes.span)
      left = set.count(ofBlock: block) - 1
      current = set.firsts[block]
      return current
    }
  }
}
