internal import Glibc
internal import Luyin

/// Where the indices of a status list come from.
struct IndexSource {
  let capacity: UInt64
  /// Which share of all indices each status has.
  let shares: [(status: Status, share: Double)]
  /// How many indices a run of neighbours has on the average; 1 if neighbours are as likely as chance makes them.
  var runLength = 1.0

  /// The indices by status, ascending; the same on every machine but for the last digit of a logarithm.
  func indices(seed: UInt64) -> [Status: [UInt32]] {
    var generator = SplitMix(state: seed)
    let total = shares.reduce(0) { $0 + $1.share }
    var indices: [Status: [UInt32]] = [:]
    // Runs begin so often that their indices come to the share.
    let start = total / (runLength * (1 - total) + total)
    var index = -1.0
    while true {
      index += 1 + IndexSource.gap(start, &generator)
      repeat {
        guard index < Double(capacity) else { return indices }
        let status = draw(&generator, total)
        indices[status, default: []].append(UInt32(index))
        if Double.random(in: 0..<1, using: &generator) >= 1 - 1 / runLength { break }
        index += 1
      } while true
    }
  }

  /// Of all contents with as many indices of each status: bytes, but for the logarithms of square roots.
  static func entropyByteCount(_ indices: [Status: [UInt32]], capacity: UInt64) -> Double {
    let shares = indices.values.map { Double($0.count) / Double(capacity) }
    let rest = 1 - shares.reduce(0, +)
    return (shares + [rest]).reduce(0) { $0 - $1 * log2($1) } * Double(capacity) / 8
  }

  private func draw(_ generator: inout SplitMix, _ total: Double) -> Status {
    guard shares.count > 1 else { return shares[0].status }
    var left = Double.random(in: 0..<total, using: &generator)
    for (status, share) in shares {
      left -= share
      if left < 0 { return status }
    }
    return shares[shares.count - 1].status
  }

  private static func gap(_ probability: Double, _ generator: inout SplitMix) -> Double {
    (log(1 - Double.random(in: 0..<1, using: &generator)) / log(1 - probability)).rounded(.down)
  }
}
