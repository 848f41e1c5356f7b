internal import Luyin

/// What can be said of the rules of one policy by themselves, or of its conversions.
struct RuleLint {
  private let statements: [Statement]
  private let diagram: PolicyDiagram

  init(_ statements: [Statement], _ diagram: PolicyDiagram) {
    self.statements = statements
    self.diagram = diagram
  }

  func findings(
    _ table: inout DiagramTable
  ) throws(TooLarge) -> LintFindings {
    var findings = LintFindings()
    let effective = effective
    for rule in statements.indices {
      if let dimension = zip(Dimension.all, diagram.extents[rule].sets).first(where: { $0.1.isEmpty })?.0 {
        findings.all.append(.neverTrue(rule: rule, dimension: dimension))
      } else if !effective[rule] {
        findings.all.append(try shadowed(rule, &table))
      } else {
        var found = 0
        for later in statements.indices[(rule + 1)...] where effective[later] {
          guard let finding = try conflict(rule, later, &table) else { continue }
          found += 1
          if found <= PolicyLint.contradictionCountMax {
            findings.all.append(finding)
          } else {
            findings.omitted[rule, default: 0] += 1
          }
        }
      }
    }
    return findings
  }

  /// Of each rule whether it is ever its level's, or, if it is a ceiling or a floor, ever a candidate.
  private var effective: [Bool] {
    var effective = statements.map { _ in false }
    for outcome in diagram.outcomes {
      for (number, candidate) in outcome.enumerated() {
        let position = Int(candidate.position)
        if number == 0 || statements[position].kind != .plain { effective[position] = true }
      }
    }
    return effective
  }

  private func shadowed(_ rule: Int, _ table: inout DiagramTable) throws(TooLarge) -> LintFinding {
    var by: Set<Int> = []
    try table.values(of: diagram.diagram, in: diagram.extents[rule]) { value in
      if let first = diagram.outcomes[value].first { by.insert(Int(first.position)) }
      return true
    }
    let own = statements[rule]
    let isSame = by.allSatisfy { statements[$0].content == own.content && statements[$0].kind == own.kind }
    return .shadowed(rule: rule, by: by.sorted(), isSame: isSame)
  }

  /// What two rules have in common that they should not.
  private func conflict(_ rule: Int, _ later: Int, _ table: inout DiagramTable) throws(TooLarge) -> LintFinding? {
    let (one, other) = (statements[rule].content, statements[later].content)
    try table.effort.spend(1)
    guard one != other, diagram.extents[rule].intersects(diagram.extents[later]) else { return nil }
    let (left, right) = (diagram.extents[rule], diagram.extents[later])
    let time = Dimension.time.position
    let isAlike = left.sets.indices.allSatisfy { $0 == time || left.sets[$0] == right.sets[$0] }
    guard isAlike || !left.isSubset(of: right) && !right.isSubset(of: left) else { return nil }
    let common = left.intersection(right)
    try table.effort.spend(common.sets.count)
    let example = try table.example(of: diagram.diagram, in: common) { value in
      diagram.outcomes[value].first?.position == Int32(rule)
    }
    guard let example else { return nil }
    if isAlike {
      return .overlappingDates(
        rule: rule, later: later, isException: left.sets[time].isSubset(of: right.sets[time]),
        common: statements[rule].window.clamped(to: statements[later].window))
    }
    return .contradictory(rule: rule, later: later, example: example, order: one.order(to: other))
  }
}
