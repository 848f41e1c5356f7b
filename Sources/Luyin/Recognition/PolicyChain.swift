/// The policies that have a say at a place, from the most local level on (spec/recognition.md, "The chain of a place").
public final class PolicyChain: Sendable {
  /// The most levels of a place.
  static let levelCountMax = 4

  /// A region number.
  public let place: UInt32
  /// From the most local one on.
  public let levels: [Level]

  /// A level for which the own trust list names a policy.
  public struct Level: Sendable {
    /// 0 is the whole domain.
    public let jurisdiction: UInt32
    /// nil if none is held that counts.
    public let policy: Policy?
    /// nil if there is none, or the policy came without a document.
    public let header: DocumentHeader?

    /// Of the policy; made here, since most policies that a gate holds are those of other places.
    let table: RuleTable?

    /// Costs some microseconds for each rule of the policy.
    public init(jurisdiction: UInt32, policy: Policy?, header: DocumentHeader?) {
      self.jurisdiction = jurisdiction
      self.policy = policy
      self.header = header
      table = policy.map { RuleTable($0.rules) }
    }
  }

  /// A chain of policies as they are, whoever signed them: to try out rules. A gate has that of its trust list, by ``PlaceVerifier``.
  /// - Parameters:
  ///   - place: a region number.
  ///   - levels: from the most local one on, at most four.
  public init(place: UInt32, levels: [Level]) {
    precondition(levels.count <= PolicyChain.levelCountMax, "a place has at most four levels")
    self.place = place
    self.levels = levels
  }

  /// What is to be done at a time; total, and allocates nothing.
  /// - Parameter ignoresExpiry: whether policies that have expired are asked all the same, to say what rules would do.
  package func evaluate(
    _ facts: RecognitionFacts, at time: Int64, ignoresExpiry: Bool = false
  ) -> RecognitionDecision {
    var decision = RecognitionDecision(levelCount: levels.count)
    guard !levels.isEmpty else { return decision.ending(.policyNone) }
    if let reason = unusable(&decision, at: ignoresExpiry ? .min : time) { return decision.ending(reason) }
    var current: Ruling?
    for number in levels.indices {
      guard let table = levels[number].table, let finding = table.first(facts, at: time) else { continue }
      let rule = table.consequences[finding.position]
      decision.found(finding, at: number)
      let replaces = current.map { table.replaces($0, from: finding, facts, at: time) } ?? true
      guard replaces else { continue }
      decision.decides(number)
      current = finding.unmade == 0 ? rule.ruling : .refer
    }
    guard let current, let deciding = decision.decidingLevel else { return decision.ending(.policyNoMatch) }
    return decision.ending(
      decision.levels[deciding].unmade == 0 ? ReasonCode(of: current.outcome) : .policyObservation,
      current.outcome)
  }

  /// Why no level is asked, if one cannot be; the first of them gives the reason.
  private func unusable(_ decision: inout RecognitionDecision, at time: Int64) -> ReasonCode? {
    var reason: ReasonCode?
    for (number, level) in levels.enumerated() {
      if level.policy == nil {
        decision.levels[number].effect = .missing
        reason = reason ?? .policyMissing
      } else if let header = level.header, time >= Int64(header.expires) {
        decision.levels[number].effect = .expired
        reason = reason ?? .policyExpired
      }
    }
    guard reason != nil else { return nil }
    for number in levels.indices where decision.levels[number].effect == .noRule {
      decision.levels[number].effect = .notEvaluated
    }
    return reason
  }

  /// The outcome of a decision of this chain, with its measures.
  func ruling(of decision: RecognitionDecision) -> Ruling {
    guard let level = decision.decidingLevel, decision.levels[level].unmade == 0,
      let rule = rule(of: decision, at: level)
    else { return Ruling(outcome: decision.outcome, measures: []) }
    return rule.ruling
  }

  /// The rule of a level, as a decision found it.
  func rule(of decision: RecognitionDecision, at level: Int) -> PolicyRule? {
    guard let position = decision.levels[level].rulePosition else { return nil }
    return levels[level].policy?.rules[position]
  }
}

extension ReasonCode {
  /// Of a rule that matches.
  fileprivate init(of outcome: RecognitionOutcome) {
    switch outcome {
    case .admit: self = .policyAdmit
    case .admitWithMeasures: self = .policyMeasures
    case .refer: self = .policyRefer
    case .refuse: self = .policyRefuse
    }
  }
}

extension RegionCode {
  /// The jurisdictions around a place, from itself to the whole domain, which is 0.
  package func levels(of place: UInt32) -> [UInt32] {
    let wider = self == .gbt2260 && 100_000...999_999 ~= place ? [place - place % 100, place - place % 10_000] : []
    return ([place] + wider + [0]).reduce(into: []) { levels, level in
      if levels.last != level { levels.append(level) }
    }
  }
}

extension RuleTable {
  /// Whether a rule that might decide would replace an outcome: the one that matches, or, as long as rules are pending, any up to the
  /// next that matches.
  fileprivate func replaces(
    _ current: Ruling, from finding: RuleTable.Finding, _ facts: RecognitionFacts, at time: Int64
  ) -> Bool {
    var candidate: RuleTable.Finding? = finding
    while let found = candidate {
      let rule = consequences[found.position]
      if rule.kind.replaces(current, with: rule.ruling) { return true }
      candidate = found.unmade == 0 ? nil : first(facts, at: time, from: found.position + 1)
    }
    return false
  }
}

extension PolicyRule.Kind {
  /// Whether what a level below says is stricter than a ceiling lets it, or laxer than a floor.
  package func replaces(_ current: Ruling, with ruling: Ruling) -> Bool {
    switch self {
    case .plain: false
    case .ceiling: !current.isAtMostAsStrict(as: ruling)
    case .floor: !ruling.isAtMostAsStrict(as: current)
    }
  }
}
