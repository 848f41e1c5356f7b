/// What a place does with a holder, from lax to strict (spec/recognition.md, "Order of outcomes").
@nonexhaustive public enum RecognitionOutcome: UInt8, CaseIterable, Sendable {
  case admit = 1
  case admitWithMeasures = 2
  /// A person decides, or something is missing.
  case refer = 3
  case refuse = 4

  /// The registry name.
  public var name: String {
    switch self {
    case .admit: "admit"
    case .admitWithMeasures: "admitWithMeasures"
    case .refer: "refer"
    case .refuse: "refuse"
    }
  }

  package init?(name: String) {
    guard let outcome = RecognitionOutcome.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = outcome
  }
}

/// An outcome with its measures, as far as it can be compared to another one.
package struct Ruling: Hashable, Sendable {
  package let outcome: RecognitionOutcome
  /// Ascending by kind; empty unless the outcome has measures.
  package let measures: [Measure]

  package static let refer = Ruling(outcome: .refer, measures: [])

  /// - Parameter measures: ascending by kind, each kind once.
  package init(outcome: RecognitionOutcome, measures: [Measure] = []) {
    self.outcome = outcome
    self.measures = measures
  }

  /// Whether it asks nothing that the other does not ask. Two of which neither is at most as strict as the other cannot be compared.
  package func isAtMostAsStrict(as other: Ruling) -> Bool {
    outcome == other.outcome
      ? measures.areAtMostAsStrict(as: other.measures) : outcome.rawValue < other.outcome.rawValue
  }

  package func isLaxer(than other: Ruling) -> Bool { isAtMostAsStrict(as: other) && !other.isAtMostAsStrict(as: self) }
}
