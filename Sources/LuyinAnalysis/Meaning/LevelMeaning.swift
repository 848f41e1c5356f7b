package import Luyin

/// What a level says for some facts, as far as outcomes go: the candidates of its policy, of those behind the first the ceilings and floors.
package struct LevelMeaning: Hashable, Sendable {
  package struct Candidate: Hashable, Sendable {
    package let kind: PolicyRule.Kind
    package let ruling: Ruling
  }

  package let isPending: Bool
  package let candidates: [Candidate]

  /// nil if no rule says anything.
  init?(_ candidates: [PolicyDiagram.Candidate], of policy: Policy) {
    guard let first = candidates.first else { return nil }
    isPending = first.isPending
    let rules = candidates.map { policy.rules[Int($0.position)] }
    // Whichever of the candidates behind the first is alike to another one changes nothing.
    var found: [Candidate] = []
    for (number, rule) in rules.enumerated() {
      let candidate = Candidate(kind: rule.kind, ruling: rule.ruling)
      if number == 0 || (rule.kind != .plain && !found.contains(candidate)) { found.append(candidate) }
    }
    self.candidates = found
  }

  /// What it says by itself.
  package var ruling: Ruling { isPending ? .refer : candidates[0].ruling }

  /// The outcome, if this is the next wider level (spec/recognition.md, "Evaluation", 4 and 5); nil where it leaves the one so far.
  package func replacement(of current: Ruling?) -> Ruling? {
    guard let current else { return ruling }
    return candidates.contains { $0.kind.replaces(current, with: $0.ruling) } ? ruling : nil
  }
}

/// What the levels of a place say together for some facts, those without a word left out; the most local one first.
package struct ChainMeaning: Hashable, Sendable {
  package var levels: [LevelMeaning]

  /// The outcome if the levels below come to `current`; nil is that they say nothing.
  package func outcome(below current: Ruling? = nil) -> Ruling? {
    levels.reduce(current) { $1.replacement(of: $0) ?? $0 }
  }
}
