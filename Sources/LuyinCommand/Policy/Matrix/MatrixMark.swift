internal import Luyin

/// What stands in a cell: at most two characters.
struct MatrixMark: Hashable, Sendable {
  let text: String
  let outcome: RecognitionOutcome

  init(_ recognition: Recognition) {
    outcome = recognition.outcome
    text =
      switch recognition.outcome {
      case .admit: "A"
      case .admitWithMeasures: MatrixMark.days(recognition.measures).map { "\($0)" } ?? "M"
      case .refer: "?"
      case .refuse: "X"
      @unknown default: "-"
      }
  }

  /// Of the measure that takes longest; nil if none takes days, or more of them than there is room for.
  private static func days(_ measures: [Measure]) -> UInt16? {
    let days = measures.filter { $0.kind.unit == .days }.map(\.parameter).max()
    return days.flatMap { $0 <= 99 ? $0 : nil }
  }
}
