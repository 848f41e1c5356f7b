internal import Luyin

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How long a status list's body is, beside the entropy of sets whose indices are each set at random (spec/status-list.md,
/// "Size"): how much could be saved at most.
struct BodySize {
  let byteCount: Int
  /// Of all sets, rounded up.
  let entropyBitCount: Int

  init(of list: StatusList, byteCount: Int) {
    self.byteCount = byteCount
    let capacity = Double(list.capacity)
    let bits = list.indices.reduce(0.0) { sum, set in
      let set = Double(set.indices.count) / capacity
      return sum + capacity * (BodySize.surprise(set) + BodySize.surprise(1 - set))
    }
    entropyBitCount = Int(bits.rounded(.up))
  }

  private static func surprise(_ probability: Double) -> Double {
    probability == 0 ? 0 : -probability * log2(probability)
  }
}

extension BodySize: CustomStringConvertible {
  /// `1234 bytes, 1.03 times the entropy of random sets of this size`
  var description: String {
    guard entropyBitCount > 0 else { return "\(byteCount) bytes" }
    let hundredths = (800 * byteCount + entropyBitCount / 2) / entropyBitCount
    let fraction = String(100 + hundredths % 100).dropFirst()
    return "\(byteCount) bytes, \(hundredths / 100).\(fraction) times the entropy of random sets of this size"
  }
}
