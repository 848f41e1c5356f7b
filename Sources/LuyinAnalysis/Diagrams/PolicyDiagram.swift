internal import Luyin

/// What one policy says, for all facts: its candidates (spec/recognition.md, "Evaluation", 5), which begin with the level's rule. Or which of
/// some conversions come first.
struct PolicyDiagram {
  /// A rule that matches or is pending.
  struct Candidate: Hashable {
    /// In the policy.
    let position: Int32
    let isPending: Bool
  }

  /// Its values are positions in ``outcomes``.
  let diagram: Diagram
  /// Those that occur, each once; the first is that no rule says anything.
  let outcomes: [[Candidate]]
  /// Of the rules, in their order.
  let extents: [Extent]

  init(_ policy: Policy, _ space: FactSpace, _ table: inout DiagramTable) throws(TooLarge) {
    try self.init(policy.rules.map { Conditions($0) }, space, &table)
  }

  init(_ conditions: [Conditions], _ space: FactSpace, _ table: inout DiagramTable) throws(TooLarge) {
    let extents = conditions.map(space.extent)
    self.extents = extents
    var construction = Construction(conditions, extents, space, table)
    // What the construction has spent counts, whether or not it comes to an end.
    defer { table = construction.table }
    diagram = try construction.diagram()
    outcomes = construction.outcomes.values
  }
}

/// Makes the diagram from the top: at each node some rules are left, and each class leads on with those that hold for it.
private struct Construction {
  struct Entry: Hashable {
    let position: Int32
    /// Whether an observation that it needs was not made.
    var isPending = false
  }

  private struct Key: Hashable {
    let dimension: Int
    let entries: [Entry]
  }

  var table: DiagramTable
  private(set) var outcomes = Numbering<[PolicyDiagram.Candidate]>([])
  private let extents: [Extent]
  /// Of each rule the dimensions that matter to it, a bit for each.
  private let conditions: [UInt32]
  private var known: [Key: Diagram] = [:]

  init(_ asked: [Conditions], _ extents: [Extent], _ space: FactSpace, _ table: DiagramTable) {
    self.extents = extents
    self.table = table
    conditions = zip(asked, extents).map { asked, extent in
      var bits: UInt32 = 0
      for (position, dimension) in Dimension.all.enumerated() {
        // An observation that a rule names matters even if all values will do.
        let isNamed =
          if case .observation(let named) = dimension {
            asked.rule?.observations.contains { $0.observation == named } ?? false
          } else {
            false
          }
        if isNamed || !space.isWhole(extent.sets[position], dimension) { bits |= 1 << UInt32(position) }
      }
      return bits
    }
  }

  mutating func diagram() throws(TooLarge) -> Diagram {
    try diagram(from: 0, extents.indices.filter { !extents[$0].isEmpty }.map { Entry(position: Int32($0)) })
  }

  /// - Parameters:
  ///   - first: the first dimension that has not been asked.
  ///   - entries: the rules that hold as far as has been asked, in their order.
  private mutating func diagram(from first: Int, _ entries: [Entry]) throws(TooLarge) -> Diagram {
    let ahead = ~UInt32(0) << UInt32(first)
    // Behind a rule that matches no other has a say.
    let end = entries.firstIndex { !$0.isPending && conditions[Int($0.position)] & ahead == 0 }
    let left = end.map { Array(entries[...$0]) } ?? entries
    let open = left.reduce(0) { $0 | conditions[Int($1.position)] } & ahead
    guard open != 0 else { return constant(left) }
    let key = Key(dimension: open.trailingZeroBitCount, entries: left)
    if let found = known[key] { return found }
    try table.effort.spend(32 + left.count)
    let made = try ask(key.dimension, left)
    known[key] = made
    return made
  }

  private mutating func constant(_ entries: [Entry]) -> Diagram {
    .constant(
      outcomes.number(
        of: entries.map { PolicyDiagram.Candidate(position: $0.position, isPending: $0.isPending) }))
  }

  private mutating func ask(_ dimension: Int, _ entries: [Entry]) throws(TooLarge) -> Diagram {
    let bit: UInt32 = 1 << UInt32(dimension)
    let observation = if case .observation = Dimension.all[dimension] { true } else { false }
    // Where rules begin and cease to hold; those that the dimension does not matter to hold everywhere.
    var holds = entries.map { conditions[Int($0.position)] & bit == 0 }
    var changes: [(at: Int32, entry: Int)] = []
    for (number, entry) in entries.enumerated() where !holds[number] {
      for run in extents[Int(entry.position)].sets[dimension].runs {
        changes.append((run.lowerBound, number))
        changes.append((run.upperBound, number))
      }
    }
    changes.sort { $0.at < $1.at }
    var edges: [DiagramTable.Edge] = []
    var next = 0
    var start: Int32 = 0
    let whole = Int32(table.counts[dimension])
    while start < whole {
      while next < changes.count, changes[next].at == start {
        holds[changes[next].entry].toggle()
        next += 1
      }
      var end = next < changes.count ? changes[next].at : whole
      let isUnmade = observation && start == 0
      if isUnmade { end = 1 }
      try table.effort.spend(16 + entries.count)
      var left: [Entry] = []
      for (number, entry) in entries.enumerated() where holds[number] {
        let becomesPending = isUnmade && conditions[Int(entry.position)] & bit != 0
        left.append(Entry(position: entry.position, isPending: entry.isPending || becomesPending))
      }
      edges.append(DiagramTable.Edge(end: end, target: try diagram(from: dimension + 1, left)))
      start = end
    }
    return try table.node(dimension, edges)
  }
}
