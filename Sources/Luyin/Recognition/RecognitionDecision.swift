/// What evaluation has found, by numbers alone: it belongs to a chain of policies, which knows the rest.
package struct RecognitionDecision: Sendable {
  package private(set) var outcome: RecognitionOutcome = .refer
  package private(set) var reason: ReasonCode = .policyNone
  package let levelCount: Int
  package internal(set) var levels: InlineArray<4, Level>
  /// Whose rule decides; nil if none does.
  package private(set) var decidingLevel: Int?

  package struct Level: Sendable {
    package internal(set) var effect: RecognitionLevel.Effect
    /// Of the level's rule in its policy.
    package fileprivate(set) var rulePosition: Int?
    /// The observations that the rule needs and that were not made, a set of codes; 0 if it matches.
    package fileprivate(set) var unmade: UInt16
  }

  init(levelCount: Int) {
    self.levelCount = levelCount
    levels = InlineArray(repeating: Level(effect: .noRule, rulePosition: nil, unmade: 0))
  }

  mutating func found(_ finding: RuleTable.Finding, at level: Int) {
    levels[level] = Level(effect: .noEffect, rulePosition: finding.position, unmade: finding.unmade)
  }

  /// The rule of a level decides from now on.
  mutating func decides(_ level: Int) {
    if let before = decidingLevel { levels[before].effect = .replaced }
    levels[level].effect = .decides
    decidingLevel = level
  }

  func ending(_ reason: ReasonCode, _ outcome: RecognitionOutcome = .refer) -> RecognitionDecision {
    var ended = self
    ended.reason = reason
    ended.outcome = outcome
    return ended
  }
}
