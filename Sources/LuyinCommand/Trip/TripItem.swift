internal import Luyin

/// Something to have at a gate, or to do before.
enum TripItem {
  /// Without proof that the holder shows it.
  case code
  /// The same, where that makes no difference.
  case codeAlone
  /// With what proves that the holder shows it.
  case proof(Assurance)
  /// An observation that has to turn out so.
  case observation(ObservedValue)
  case measure(Measure)

  /// As it stands in JSON.
  var name: String {
    switch self {
    case .code, .codeAlone: "code"
    case .proof(let assurance): assurance.name
    case .observation(let value): "\(value.observation.name)=\(value.name)"
    case .measure(let measure): measure.statement
    }
  }
}

extension TripStop {
  /// What to bring, in this order: the code and what proves whose it is, then what one gets before one leaves. What is merely done or
  /// undergone at the gate and behind it is not among it, and nothing is where it would not help.
  var items: [TripItem] {
    guard answer.outcome != .refuse else { return [] }
    let assurance = answer.recognition?.facts.assurance ?? .none
    // Where a person decides, proof may help, whatever the rules say.
    let codeSuffices = codeSuffices && answer.outcome != .refer
    var items: [TripItem] = [assurance == .none ? .code : codeSuffices ? .codeAlone : .proof(assurance)]
    items += answer.observed.filter { $0.observation == .testReport || $0.observation == .registration }
      .map { .observation($0) }
    return items
      + (answer.recognition?.measures ?? []).filter { TripStop.broughtMeasures.contains($0.kind) }.map { .measure($0) }
  }

  private static let broughtMeasures: Set<MeasureKind> = [.test, .mask, .localCode]
}
