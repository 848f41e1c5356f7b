package import Luyin

/// Analyses a set of policies of one domain, one of each jurisdiction: each by itself, and with the wider ones above it.
package struct PolicyLint {
  package struct Answer {
    /// In the order of the rules.
    package var findings: [LintFinding] = []
    /// How many further findings of this kind a rule has that are not among them.
    package var omitted: [Int: Int] = [:]
    /// nil if there are no rules, or the analysis was given up.
    package var gap: LintGap?
    /// Whether something was too large to be analysed.
    package var isTooLarge = false
  }

  /// How many rules are named that contradict one, and how many parts a gap has at most.
  package static let contradictionCountMax = 3
  package static let gapCountMax = 16

  package let space: FactSpace
  package let answers: [Answer]

  /// - Parameter effortMax: for each policy; the default takes seconds at most.
  package init(_ policies: [Policy], ownDomain: DomainID? = nil, effortMax: Int = 200_000_000) {
    let space = FactSpace(policies, ownDomain: ownDomain)
    var table = DiagramTable(space, Effort(0))
    let diagrams = policies.map { policy -> PolicyDiagram? in
      table.effort = Effort(effortMax)
      return try? PolicyDiagram(policy, space, &table)
    }
    answers = policies.indices.map { index in
      guard let diagram = diagrams[index] else {
        return Answer(isTooLarge: true)
      }
      table.effort = Effort(effortMax)
      let lint = RuleLint(policies[index], diagram)
      var answer = Answer()
      do throws(TooLarge) {
        (answer.findings, answer.omitted) = try lint.findings(&table)
      } catch {
        answer.isTooLarge = true
      }
      table.effort = Effort(effortMax)
      do throws(TooLarge) {
        let wider = RegionCode.gbt2260.levels(of: policies[index].jurisdiction).dropFirst().compactMap { level in
          policies.firstIndex { $0.jurisdiction == level }
        }.filter { $0 != index }
        guard wider.allSatisfy({ diagrams[$0] != nil }) else { throw TooLarge() }
        let levels = [index] + wider
        let chain = try ChainLint(
          levels.map { policies[$0] }, levels.compactMap { diagrams[$0] }, space, &table)
        answer.findings += try chain.pointless(&table)
        answer.gap = try chain.gap(&table)
      } catch {
        answer.isTooLarge = true
      }
      return answer
    }
    self.space = space
  }
}
