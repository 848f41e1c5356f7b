/// What a holder is about to do at a gate (spec/registries/passages.md).
@nonexhaustive public enum Passage: UInt8, CaseIterable, Sendable {
  case entry = 1
  case exit = 2
  case transit = 3
  /// Entering premises within the place.
  case premises = 4
}

extension Passage: RegisteredCode {
  public var name: String {
    switch self {
    case .entry: "entry"
    case .exit: "exit"
    case .transit: "transit"
    case .premises: "premises"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.entry, .english): "entering the place"
    case (.entry, .chinese): "进入"
    case (.exit, .english): "leaving the place"
    case (.exit, .chinese): "离开"
    case (.transit, .english): "passing through without a stay"
    case (.transit, .chinese): "途经"
    case (.premises, .english): "entering premises within the place: a quarter, a shop, a train"
    case (.premises, .chinese): "进入场所"
    }
  }
}
