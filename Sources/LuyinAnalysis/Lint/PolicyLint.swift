package import Luyin

/// Analyses a set of policies of one domain, one of each jurisdiction: each by itself, and with the wider ones above it.
package struct PolicyLint: Sendable {
  package struct Answer: Sendable {
    package var rules = LintFindings()
    package let conversions: ConversionLint
    /// nil if there are no rules, or the analysis was given up.
    package var gap: LintGap?
    /// Whether something of the rules was too large to be analysed.
    package var isTooLarge = false
  }

  /// How many rules are named that contradict one, and how many parts a gap has at most.
  package static let contradictionCountMax = 3
  package static let gapCountMax = 16

  package let space: FactSpace
  package let answers: [Answer]

  /// Works on all cores.
  /// - Parameter effortMax: for each policy; the default takes seconds at most.
  package init(_ policies: [Policy], ownDomain: DomainID? = nil, effortMax: Int = 200_000_000) async {
    let space = FactSpace(policies, ownDomain: ownDomain)
    let byPlace = Dictionary(uniqueKeysWithValues: policies.map { ($0.jurisdiction, $0) })
    let found = await JurisdictionTree(Set(byPlace.keys)).map(from: Levels(space)) { wider, place in
      var levels = wider
      if let policy = byPlace[place] { levels.narrow(to: policy, space, effortMax: effortMax) }
      return levels
    } finish: { levels, place in
      levels.answer(
        ConversionLint(byPlace[place]?.conversions ?? [], ownDomain: ownDomain, effortMax: effortMax), space,
        effortMax: effortMax)
    }
    answers = policies.compactMap { found[$0.jurisdiction] }
    self.space = space
  }
}

/// A policy and the wider ones above it.
private struct Levels {
  private var table: DiagramTable
  /// The most local one first; a diagram is nil if it was too large.
  private var members: [(policy: Policy, diagram: PolicyDiagram?)] = []

  init(_ space: FactSpace) { table = DiagramTable(space, Effort(0)) }

  mutating func narrow(to policy: Policy, _ space: FactSpace, effortMax: Int) {
    table.effort = Effort(effortMax)
    members.insert((policy, try? PolicyDiagram(policy, space, &table)), at: 0)
  }

  /// Of the most local one.
  func answer(_ conversions: ConversionLint, _ space: FactSpace, effortMax: Int) -> PolicyLint.Answer {
    var answer = PolicyLint.Answer(conversions: conversions)
    guard let (policy, own) = members.first, let diagram = own else {
      answer.isTooLarge = true
      return answer
    }
    var table = table
    table.effort = Effort(effortMax)
    do throws(TooLarge) {
      answer.rules = try RuleLint(policy.rules.map { Statement($0) }, diagram).findings(&table)
    } catch {
      answer.isTooLarge = true
    }
    table.effort = Effort(effortMax)
    do throws(TooLarge) {
      let diagrams = members.compactMap(\.diagram)
      guard diagrams.count == members.count else { throw TooLarge() }
      let chain = try ChainLint(members.map(\.policy), diagrams, space, &table)
      answer.rules.all += try chain.pointless(&table)
      answer.gap = try chain.gap(&table)
    } catch {
      answer.isTooLarge = true
    }
    return answer
  }
}
