/// Disjoint sets of indices by status: the body of a status list, and the changes of a delta (spec/status-list.md,
/// "Body").
///
/// ```
/// 4  last index, one less than the capacity
/// 1  number of sets, each: status 1, number of indices 4, bits
/// ```
struct StatusSets: Sendable {
  /// 1 to 2^32.
  let capacity: UInt64
  /// Ascending by status; none is empty.
  let sets: [(status: UInt8, indices: StatusIndexSet)]

  /// In changes, for an index that is taken out of its set.
  static let none: UInt8 = 0

  /// Reads `bytes[range]`, in the order of spec/status-list.md.
  /// - Parameters:
  ///   - isAllowed: whether a status may stand there.
  ///   - isCountAllowed: whether there may be so many more indices of a status; asked before they are read.
  ///   - isAdmitted: whether these very bytes were admitted before.
  init(
    reading bytes: [UInt8], _ range: Range<Int>, isAdmitted: Bool, isAllowed: (UInt8) -> Bool,
    isCountAllowed: (_ status: UInt8, _ count: Int) -> Bool = { _, _ in true }
  ) throws(FormatError) {
    guard range.count >= 5 else { throw FormatError(.documentBody, at: range.upperBound) }
    capacity = UInt64(bytes.span.bigEndian(at: range.lowerBound, count: 4)) + 1
    var offset = range.lowerBound + 5
    var sets: [(status: UInt8, indices: StatusIndexSet)] = []
    for _ in 0..<bytes[range.lowerBound + 4] {
      guard range.upperBound - offset >= 1 else { throw FormatError(.documentBody, at: range.upperBound) }
      let status = bytes[offset]
      guard isAllowed(status), sets.last.map({ $0.status < status }) ?? true else {
        throw FormatError(.statusListStatus, at: offset)
      }
      guard range.upperBound - offset >= 5 else { throw FormatError(.documentBody, at: range.upperBound) }
      let count = UInt64(bytes.span.bigEndian(at: offset + 1, count: 4))
      guard 1...capacity ~= count else { throw FormatError(.statusListCount, at: offset + 1) }
      guard isCountAllowed(status, Int(count)) else { throw FormatError(.deltaChanges, at: offset + 1) }
      let indices = try StatusIndexSet(
        reading: Int(count), capacity: capacity, of: bytes, from: offset + 5, to: range.upperBound,
        isAdmitted: isAdmitted)
      sets.append((status, indices))
      offset = indices.endOffset
    }
    guard offset == range.upperBound else { throw FormatError(.documentBody, at: offset) }
    self.sets = sets
    if !isAdmitted { try checkOverlap(at: range.lowerBound) }
  }

  /// - Parameter indices: by status; in any order, each once and below the capacity.
  /// - Throws: `statusList.capacity`, `statusList.index`, `statusList.overlap`, `document.limit`.
  init(capacity: UInt64, _ indices: [UInt8: [UInt32]]) throws(FormatError) {
    guard 1...StatusList.capacityMax ~= capacity else { throw FormatError(.statusListCapacity, at: 0) }
    self.capacity = capacity
    var sets: [(status: UInt8, indices: StatusIndexSet)] = []
    for status in indices.keys.sorted() {
      guard let indices = indices[status], !indices.isEmpty else { continue }
      sets.append((status, try StatusIndexSet(sorted: SortedIndices.sorted(indices), capacity: capacity)))
    }
    self.sets = sets
    try checkOverlap(at: 0)
    guard bodyByteCount <= DocumentKind.statusList.bodyByteCountMax else {
      throw FormatError(.documentLimit, at: 0, foundCount: bodyByteCount)
    }
  }

  private func checkOverlap(at offset: Int) throws(FormatError) {
    for (position, left) in sets.enumerated() {
      for right in sets.dropFirst(position + 1) where SortedIndices.overlap(left.indices, right.indices) {
        throw FormatError(.statusListOverlap, at: offset)
      }
    }
  }

  private var bodyByteCount: Int { sets.reduce(5) { $0 + 5 + $1.indices.encoding.count } }

  /// The bytes.
  var body: [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(bodyByteCount)
    body += Array(bigEndian: UInt32(capacity - 1), count: 4)
    body.append(UInt8(sets.count))
    for (status, indices) in sets {
      body.append(status)
      // A count of 2^32 does not fit; nor does its set fit a body.
      body += Array(bigEndian: UInt32(indices.count), count: 4)
      body += indices.encoding
    }
    return body
  }

  /// The set of a status.
  func indices(of status: UInt8) -> StatusIndexSet? { sets.first { $0.status == status }?.indices }
}
