/// What some functions are together: its values are positions in ``combinations``, each of which has a value of each of the functions.
struct ChainDiagram {
  let diagram: Diagram
  /// Those that occur, and perhaps others.
  private(set) var combinations: [[Int]] = [[]]

  init(_ levels: [Diagram], _ table: inout DiagramTable) throws(TooLarge) {
    var diagram = Diagram.constant(0)
    for level in levels {
      var longer = Numbering<[Int]>()
      let shorter = combinations
      diagram = try table.combine(diagram, level) { left, right in
        guard let value = left.constant, let next = right.constant else { return nil }
        return .constant(longer.number(of: shorter[value] + [next]))
      }
      combinations = longer.values
    }
    self.diagram = diagram
  }
}
