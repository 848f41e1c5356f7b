internal import Luyin

/// What can be said of a policy together with the wider ones.
struct ChainLint {
  /// The most local one first.
  private let policies: [Policy]
  private let levels: [PolicyDiagram]
  private let space: FactSpace
  private let chain: ChainDiagram

  init(
    _ policies: [Policy], _ levels: [PolicyDiagram], _ space: FactSpace, _ table: inout DiagramTable
  ) throws(TooLarge) {
    self.policies = policies
    self.levels = levels
    self.space = space
    chain = try ChainDiagram(levels.map(\.diagram), &table)
  }

  /// Plain rules of the most local policy that never stand.
  func pointless(_ table: inout DiagramTable) throws(TooLarge) -> [LintFinding] {
    guard policies.count > 1 else { return [] }
    var replaced: [Int: Set<LintFinding.WiderRule>] = [:]
    var standing: Set<Int> = []
    for combination in chain.combinations {
      guard let rule = levels[0].outcomes[combination[0]].first.map({ Int($0.position) }),
        policies[0].rules[rule].kind == .plain
      else { continue }
      if let wider = replacing(combination) { replaced[rule, default: []].insert(wider) } else { standing.insert(rule) }
    }
    return replaced.keys.filter { !standing.contains($0) }.sorted().map { rule in
      let by = (replaced[rule] ?? []).sorted { ($0.jurisdiction, $0.position) < ($1.jurisdiction, $1.position) }
      return .pointless(rule: rule, by: by)
    }
  }

  /// The last rule of a wider level that sets aside what was decided before; nil if none does.
  private func replacing(_ combination: [Int]) -> LintFinding.WiderRule? {
    var current = meaning(combination, 0)?.ruling
    var by: LintFinding.WiderRule?
    for level in policies.indices.dropFirst() {
      guard let replacement = meaning(combination, level)?.replacement(of: current),
        let first = levels[level].outcomes[combination[level]].first
      else { continue }
      current = replacement
      by = LintFinding.WiderRule(jurisdiction: policies[level].jurisdiction, position: Int(first.position))
    }
    return by
  }

  private func meaning(_ combination: [Int], _ level: Int) -> LevelMeaning? {
    LevelMeaning(levels[level].outcomes[combination[level]], of: policies[level])
  }

  /// Who has no rule at all; nil if no rule is ever true.
  func gap(_ table: inout DiagramTable) throws(TooLarge) -> LintGap? {
    let extents = levels.flatMap(\.extents).filter { !$0.isEmpty }
    let own = levels[0].extents.filter { !$0.isEmpty }
    guard let first = extents.first, !own.isEmpty else { return nil }
    var named = first
    for dimension in Dimension.all {
      let position = dimension.position
      named.sets[position] = ClassSet(merging: extents.flatMap { $0.sets[position].runs })
    }
    // Between the policy's own first and last date.
    let times = ClassSet(merging: own.flatMap { $0[.time].runs })
    if let start = times.runs.first, let end = times.runs.last {
      named[.time] = ClassSet(Int(start.lowerBound)..<Int(end.upperBound))
    }
    let open = try table.map(chain.diagram) { value in
      chain.combinations[value].enumerated().allSatisfy { levels[$0.offset].outcomes[$0.element].isEmpty } ? 1 : 0
    }
    let inside = try table.combine(open, try table.indicator(named)) { left, right in
      if left == .constant(0) || right == .constant(0) { return .constant(0) }
      return left == .constant(1) ? right : right == .constant(1) ? left : nil
    }
    let (parts, isWhole) = try table.cover(inside, in: named, countMax: PolicyLint.gapCountMax)
    let unnamed = Dimension.all.filter { $0 != .time }.map { dimension in
      (dimension: dimension, classes: named[dimension].complement(of: space.counts[dimension.position]))
    }
    return LintGap(unnamed: unnamed.filter { !$0.classes.isEmpty }, named: named, extents: parts, isWhole: isWhole)
  }
}
