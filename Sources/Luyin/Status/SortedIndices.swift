/// Operations on ascending sequences of indices, each in one pass.
enum SortedIndices {
  /// The indices in ascending order, in time that grows as their number does.
  static func sorted(_ indices: [UInt32]) -> [UInt32] {
    guard indices.count > 1024 else { return indices.sorted() }
    var source = indices
    var target = [UInt32](repeating: 0, count: indices.count)
    for shift: UInt32 in [0, 11, 22] {
      var starts = [Int](repeating: 0, count: 2049)
      for index in source { starts[Int(index >> shift & 0x7ff) + 1] += 1 }
      for digit in 1..<starts.count { starts[digit] += starts[digit - 1] }
      for index in source {
        let digit = Int(index >> shift & 0x7ff)
        target[starts[digit]] = index
        starts[digit] += 1
      }
      swap(&source, &target)
    }
    return source
  }

  /// Hands each index that is in one of two ascending sequences to `body`, with where it is.
  @inline(__always)
  static func merge(
    _ left: some Sequence<UInt32>, _ right: some Sequence<UInt32>, _ body: (UInt32, Side) -> Bool
  ) {
    var (lefts, rights) = (left.makeIterator(), right.makeIterator())
    var (nextLeft, nextRight) = (lefts.next(), rights.next())
    while true {
      switch (nextLeft, nextRight) {
      case (nil, nil): return
      case (let index?, let other) where other == nil || index < other!:
        guard body(index, .left) else { return }
        nextLeft = lefts.next()
      case (let other, let index?) where other == nil || index < other!:
        guard body(index, .right) else { return }
        nextRight = rights.next()
      case (let index, _):
        guard body(index!, .both) else { return }
        (nextLeft, nextRight) = (lefts.next(), rights.next())
      }
    }
  }

  enum Side { case left, right, both }

  static func union(_ left: some Sequence<UInt32>, _ right: some Sequence<UInt32>) -> [UInt32] {
    filter(left, right) { _ in true }
  }

  static func subtracting(_ left: some Sequence<UInt32>, _ right: some Sequence<UInt32>) -> [UInt32] {
    filter(left, right) { $0 == .left }
  }

  static func intersection(_ left: some Sequence<UInt32>, _ right: some Sequence<UInt32>) -> [UInt32] {
    filter(left, right) { $0 == .both }
  }

  /// Whether an index is in both.
  static func overlap(_ left: some Sequence<UInt32>, _ right: some Sequence<UInt32>) -> Bool {
    var found = false
    merge(left, right) { _, side in
      found = side == .both
      return !found
    }
    return found
  }

  private static func filter(
    _ left: some Sequence<UInt32>, _ right: some Sequence<UInt32>, _ isKept: (Side) -> Bool
  ) -> [UInt32] {
    var kept: [UInt32] = []
    merge(left, right) { index, side in
      if isKept(side) { kept.append(index) }
      return true
    }
    return kept
  }
}
