/// What analysis has found about the rules of a policy, or about its conversions, which `rule` is then (spec/policy-lint.md). They are given by
/// their positions.
package enum LintFinding: Sendable {
  /// The rule has no facts: none of its regions is left, or its jurisdictions hold no region.
  case neverTrue(rule: Int, dimension: Dimension)
  /// The rule never decides, since those before it take all its facts.
  case shadowed(rule: Int, by: [Int], isSame: Bool)
  /// Two rules of different outcomes, neither a case of the other, for some of the same facts, of which the first decides.
  case contradictory(rule: Int, later: Int, example: Extent, order: OutcomeOrder)
  /// Two such rules which differ in their dates alone.
  case overlappingDates(rule: Int, later: Int, isException: Bool, common: Range<Int64>)
  /// Wherever the rule decides, a wider level sets it aside.
  case pointless(rule: Int, by: [WiderRule])

  package struct WiderRule: Hashable, Sendable {
    package let jurisdiction: UInt32
    package let position: Int

    package init(jurisdiction: UInt32, position: Int) {
      self.jurisdiction = jurisdiction
      self.position = position
    }
  }

  /// How the outcome of the first of two rules compares to the other.
  package enum OutcomeOrder: String, Sendable { case laxer, stricter, notComparable }
}

/// Findings about the rules of a policy, or about its conversions.
package struct LintFindings: Sendable {
  package var all: [LintFinding] = []
  /// How many further findings of this kind a rule has that are not among them.
  package var omitted: [Int: Int] = [:]
}

/// For whom no policy of a chain has a rule, as long as the most local one has rules for anybody.
package struct LintGap: Sendable {
  /// Dimensions of which no rule has these classes: whoever has one of them has no rule, whatever else he has.
  package let unnamed: [(dimension: Dimension, classes: ClassSet)]
  /// What rules have, each dimension by itself: what ``extents`` are parts of.
  package let named: Extent
  /// Who has no rule for another reason.
  package let extents: [Extent]
  /// Whether the extents are all of those.
  package let isWhole: Bool
}
