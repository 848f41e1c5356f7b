/// What some functions are together: its values are positions in ``combinations``, each of which has a value of each of the functions.
struct ChainDiagram {
  let diagram: Diagram
  /// Those that occur, and perhaps others.
  private(set) var combinations: [[Int]] = [[]]

  init(_ levels: [Diagram], _ table: inout DiagramTable) throws(TooLarge) {
    var diagram = Diagram.constant(0)
    for level in levels {
      var longer: [[Int]] = []
      var positions: [[Int]: Int] = [:]
      let shorter = combinations
      diagram = try table.combine(diagram, level) { left, right in
        guard let value = left.constant, let next = right.constant else { return nil }
        let combination = shorter[value] + [next]
        if let position = positions[combination] { return .constant(position) }
        positions[combination] = longer.count
        longer.append(combination)
        return .constant(longer.count - 1)
      }
      combinations = longer
    }
    self.diagram = diagram
  }
}
