internal import Luyin

/// What a rule or a conversion says, as far as lint compares it.
struct Statement {
  enum Content: Equatable {
    case ruling(Ruling)
    /// The status that a conversion gives.
    case status(Status)
  }

  let content: Content
  let kind: PolicyRule.Kind
  let window: Range<Int64>

  init(_ rule: PolicyRule) {
    content = .ruling(rule.ruling)
    kind = rule.kind
    window = Int64(rule.from)..<Int64(rule.until)
  }

  init(_ conversion: PolicyConversion) {
    content = .status(conversion.givenStatus)
    kind = .plain
    window = Int64(conversion.from)..<Int64(conversion.until)
  }
}

extension Statement.Content {
  func order(to other: Statement.Content) -> LintFinding.OutcomeOrder {
    switch (self, other) {
    case (.ruling(let one), .ruling(let other)):
      one.isLaxer(than: other) ? .laxer : other.isLaxer(than: one) ? .stricter : .notComparable
    case (.status(let one), .status(let other)):
      // Among green, yellow and red the lower code is the better one.
      one.isColour && other.isColour ? (one.rawValue < other.rawValue ? .laxer : .stricter) : .notComparable
    default: .notComparable
    }
  }
}

extension Status {
  fileprivate var isColour: Bool { [.green, .yellow, .red].contains(self) }
}
