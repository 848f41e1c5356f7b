/// Measured values of one quantity.
struct Sample: Sendable {
  let values: [Double]
  private let sorted: [Double]

  init(_ values: [Double]) {
    precondition(!values.isEmpty)
    self.values = values
    sorted = values.sorted()
  }

  var median: Double { quantile(0.5) }

  /// The values between which the middle half lies.
  var middleHalf: ClosedRange<Double> { quantile(0.25)...quantile(0.75) }

  /// Linear between the two values next to it.
  func quantile(_ fraction: Double) -> Double {
    let position = fraction * Double(sorted.count - 1)
    let lower = Int(position)
    let upper = min(lower + 1, sorted.count - 1)
    return sorted[lower] + (sorted[upper] - sorted[lower]) * (position - Double(lower))
  }

  /// This over the other, round by round; both were measured in the same rounds.
  func divided(by other: Sample) -> Sample {
    precondition(values.count == other.values.count)
    return Sample(zip(values, other.values).map { $0 / $1 })
  }
}
