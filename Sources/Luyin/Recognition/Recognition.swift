/// What a place does with a holder, by which rule, and what would change it (spec/recognition.md).
public struct Recognition: Sendable {
  /// A region number.
  public var place: UInt32 { chain.place }
  /// What the rules were asked about.
  public let facts: RecognitionFacts
  /// Since 1970.
  public let time: Int64
  public var outcome: RecognitionOutcome { decision.outcome }
  /// One of `policy.*`.
  public var reason: ReasonCode { decision.reason }

  let chain: PolicyChain
  private let decision: RecognitionDecision

  /// Evaluates the policies of a place. Allocates nothing; what explains the outcome is computed when it is asked for.
  public init(_ chain: PolicyChain, _ facts: RecognitionFacts, at time: Int64) {
    self.chain = chain
    self.facts = facts
    self.time = time
    decision = chain.evaluate(facts, at: time)
  }

  /// What is asked of the holder; empty unless the outcome has measures. Ascending by kind.
  public var measures: [Measure] { chain.ruling(of: decision).measures }

  /// The rule that decides, and whose it is; nil if none does.
  public var rule: (jurisdiction: UInt32, rule: PolicyRule)? {
    guard let level = decision.decidingLevel, let rule = chain.rule(of: decision, at: level) else { return nil }
    return (chain.levels[level].jurisdiction, rule)
  }

  /// What each level said, from the most local on.
  public var levels: [RecognitionLevel] {
    chain.levels.indices.map { number in
      let found = decision.levels[number]
      return RecognitionLevel(
        jurisdiction: chain.levels[number].jurisdiction, effect: found.effect,
        rule: chain.rule(of: decision, at: number), unmade: Observation.codes(of: found.unmade))
    }
  }

  /// What would change the outcome; nil if nothing has to, or nothing can be said. Costs up to 1,300 evaluations.
  public var wayOut: WayOut? { WayOut(of: self) }
}

/// What one level of a place said.
public struct RecognitionLevel: Sendable {
  /// 0 is the whole domain.
  public let jurisdiction: UInt32
  public let effect: Effect
  /// The first rule that matches or is pending.
  public let rule: PolicyRule?
  /// The observations that the rule needs and that were not made; if there are some, it is pending. Ascending by code.
  public let unmade: [Observation]

  @nonexhaustive public enum Effect: String, CaseIterable, Sendable {
    /// The policy is not held.
    case missing
    /// The policy has expired.
    case expired
    /// Another level is missing or has expired.
    case notEvaluated
    /// No rule matches or is pending.
    case noRule
    case decides
    /// It decided until a ceiling or floor of a wider level set it aside.
    case replaced
    /// It has a rule that changes nothing.
    case noEffect
  }
}
