internal import LuyinCrypto

/// In which order a key's indices are given: a secret permutation, so that an index does not tell when it was given.
///
/// Positions count up from 0. Indices come in spans: the first capacity, and then as many again as there were before.
/// Position and index lie in the same span; within it the order is that of ten Feistel rounds keyed by the secret, repeated
/// until the result falls into the span. So the capacity can grow, and whoever has the secret finds each one's index from its
/// position and its position from its index.
package struct IndexPermutation: Sendable {
  /// One more than the last position and index.
  package static let positionCount: UInt64 = 1 << 32
  private static let roundCount: UInt8 = 10

  /// The size of the first span: 1 to 2^32.
  let firstCapacity: UInt64
  private let hash: ShortHash

  /// - Parameter firstCapacity: 1 to 2^32.
  package init(secret: InlineArray<16, UInt8>, firstCapacity: UInt64) {
    precondition(1...IndexPermutation.positionCount ~= firstCapacity)
    self.firstCapacity = firstCapacity
    hash = ShortHash(key: secret)
  }

  /// The index of a position below 2^32.
  package func index(of position: UInt64) -> UInt32 {
    let span = span(of: position)
    var half = Halves(position - span.start, span)
    repeat {
      for round in 0..<IndexPermutation.roundCount { half.advance(keyed(half.right, round, span)) }
    } while half.value >= span.count
    return UInt32(span.start + half.value)
  }

  /// The position of an index.
  package func position(of index: UInt32) -> UInt64 {
    let span = span(of: UInt64(index))
    var half = Halves(UInt64(index) - span.start, span)
    repeat {
      for round in (0..<IndexPermutation.roundCount).reversed() { half.retreat(keyed(half.left, round, span)) }
    } while half.value >= span.count
    return span.start + half.value
  }

  private func keyed(_ half: UInt64, _ round: UInt8, _ span: Span) -> UInt64 {
    hash(half << 16 | UInt64(span.number) << 8 | UInt64(round))
  }

  private struct Span {
    let number: UInt8
    let start: UInt64
    let count: UInt64
  }

  private func span(of position: UInt64) -> Span {
    precondition(position < IndexPermutation.positionCount)
    var span = Span(number: 0, start: 0, count: firstCapacity)
    while position >= span.start + span.count {
      let start = span.start + span.count
      span = Span(
        number: span.number + 1, start: start, count: min(start, IndexPermutation.positionCount - start))
    }
    return span
  }

  /// A number cut in two of the same width, wide enough for the span.
  private struct Halves {
    private let width: UInt64
    private(set) var left: UInt64
    private(set) var right: UInt64

    init(_ value: UInt64, _ span: Span) {
      let bitCount = UInt64(UInt64.bitWidth - (span.count - 1).leadingZeroBitCount)
      width = max(1, (bitCount + 1) / 2)
      left = value >> width
      right = value & (1 << width - 1)
    }

    var value: UInt64 { left << width | right }

    mutating func advance(_ keyed: UInt64) { (left, right) = (right, left ^ (keyed & (1 << width - 1))) }
    mutating func retreat(_ keyed: UInt64) { (left, right) = (right ^ (keyed & (1 << width - 1)), left) }
  }
}
