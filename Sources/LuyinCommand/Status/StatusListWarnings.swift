internal import Luyin

/// What a gate takes, but the author of a status list may not have meant.
struct StatusListWarnings {
  private(set) var lines: [String] = []

  init(_ found: StatusChain.Finding, at time: Int64) {
    if let header = found.document?.header, header.kind == .statusList { times(header, time) }
    if let list = found.list { indices(list) }
  }

  private mutating func times(_ header: DocumentHeader, _ time: Int64) {
    let left = Int64(header.expires) - time
    let life = Int64(header.expires) - Int64(header.issuedAt)
    if left <= 0 {
      lines.append("it expired at \(Time.format(header.expires)): gates refer every credential of its key")
    } else if left * 10 < life {
      lines.append("it expires in \(Time.duration(left)), at \(Time.format(header.expires)); hand out the next")
    } else if Int64(header.nextUpdate) <= time {
      lines.append("the next was due at \(Time.format(header.nextUpdate)); hand it out")
    }
  }

  private mutating func indices(_ list: StatusList) {
    let sets = list.indices.map(\.indices)
    let count = sets.reduce(0) { $0 + $1.count }
    guard let largest = sets.compactMap(\.largest).max() else { return }
    if UInt64(largest) + 1 == list.capacity {
      lines.append(
        "index \(largest) is the last below the capacity: gates do not know the next; give out no more before a list with "
          + "a larger capacity")
    }
    if UInt64(largest) < UInt64(count), count >= 3 {
      lines.append(
        "its \(count) indices are 0 to \(largest): indices in the order of issuing tell who was issued when; draw them at "
          + "random below the capacity")
    }
  }
}

extension StatusIndexSet {
  /// The last of the indices, which ascend.
  fileprivate var largest: UInt32? { reduce(nil) { _, index in index } }
}
