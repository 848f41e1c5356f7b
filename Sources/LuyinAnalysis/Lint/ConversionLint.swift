internal import Luyin

/// What can be said of the conversions of one policy. Those that give another scheme are for other keys of gateways, and are not compared.
package struct ConversionLint: Sendable {
  /// What findings tell facts apart by.
  package let space: FactSpace
  package private(set) var findings = LintFindings()
  /// Whether something was too large to be analysed.
  package private(set) var isTooLarge = false

  init(_ conversions: [PolicyConversion], ownDomain: DomainID?, effortMax: Int) {
    space = FactSpace(conversions.map { Conditions($0) }, ownDomain: ownDomain)
    var table = DiagramTable(space, Effort(effortMax))
    do throws(TooLarge) {
      for scheme in Set(conversions.map(\.givenScheme)).sorted() {
        let positions = conversions.indices.filter { conversions[$0].givenScheme == scheme }
        let alike = positions.map { conversions[$0] }
        let diagram = try PolicyDiagram(alike.map { Conditions($0) }, space, &table)
        let found = try RuleLint(alike.map { Statement($0) }, diagram).findings(&table)
        findings.all += found.all.map { $0.at(positions) }
        for (rule, count) in found.omitted { findings.omitted[positions[rule]] = count }
      }
    } catch {
      isTooLarge = true
    }
  }
}

extension LintFinding {
  /// The same of those that stand at these positions.
  fileprivate func at(_ positions: [Int]) -> LintFinding {
    switch self {
    case .neverTrue(let rule, let dimension): .neverTrue(rule: positions[rule], dimension: dimension)
    case .shadowed(let rule, let by, let isSame):
      .shadowed(rule: positions[rule], by: by.map { positions[$0] }, isSame: isSame)
    case .contradictory(let rule, let later, let example, let order):
      .contradictory(rule: positions[rule], later: positions[later], example: example, order: order)
    case .overlappingDates(let rule, let later, let isException, let common):
      .overlappingDates(rule: positions[rule], later: positions[later], isException: isException, common: common)
    case .pointless(let rule, let by): .pointless(rule: positions[rule], by: by)
    }
  }
}
