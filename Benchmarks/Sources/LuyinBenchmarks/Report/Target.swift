/// A number with what it should be.
struct Target {
  enum Bound {
    case atMost(Double)
    case below(Double)
    case atLeast(Double)
  }

  let what: String
  let measured: Double
  /// How far the rounds lie apart, where there are rounds.
  var middleHalf: ClosedRange<Double>?
  let bound: Bound
  let fractionDigits: Int
  var unit = ""

  var isMet: Bool {
    switch bound {
    case .atMost(let limit): measured <= limit
    case .below(let limit): measured < limit
    case .atLeast(let limit): measured >= limit
    }
  }

  static let header = ["target", "measured", "middle half", "goal", ""]

  var row: [String] {
    let goal =
      switch bound {
      case .atMost(let limit): "≤ " + limit.text(fractionDigits)
      case .below(let limit): "< " + limit.text(fractionDigits)
      case .atLeast(let limit): "≥ " + limit.text(fractionDigits)
      }
    return [
      what, measured.text(fractionDigits) + unit, middleHalf?.text(fractionDigits) ?? "", goal + unit,
      isMet ? "met" : "missed",
    ]
  }
}
