/// Describes where a function that is 0 or 1 is 1, for people.
extension DiagramTable {
  /// Extents that lie wholly where the function is 1 and, unless there are more than `countMax` of them, have all of that. Each is as large as it can be:
  /// none of its sets could have another class. They may overlap.
  mutating func cover(
    _ diagram: Diagram, in everything: Extent, countMax: Int
  ) throws(TooLarge) -> (extents: [Extent], isWhole: Bool) {
    var rest = diagram
    var extents: [Extent] = []
    while let found = try example(of: rest, in: everything, where: { $0 == 1 }) {
      guard extents.count < countMax else { return (extents, false) }
      let widest = try widened(found, in: diagram)
      extents.append(widest)
      rest = try combine(rest, try indicator(widest)) { left, right in
        if left == .constant(0) || right == .constant(0) { return left }
        return right == .constant(1) ? .constant(0) : nil
      }
    }
    return (extents, true)
  }

  /// The classes of a dimension with which a function that is 0 or 1 is 1 for some facts.
  mutating func classes(_ dimension: Dimension, of diagram: Diagram) throws(TooLarge) -> ClassSet {
    var seen: Set<Diagram> = []
    var ranges: [Range<Int32>] = []
    try collect(dimension.position, of: diagram, &seen, &ranges)
    return ClassSet(merging: ranges)
  }

  private mutating func collect(
    _ dimension: Int, of diagram: Diagram, _ seen: inout Set<Diagram>, _ ranges: inout [Range<Int32>]
  ) throws(TooLarge) {
    guard diagram != .constant(0), seen.insert(diagram).inserted else { return }
    guard self.dimension(diagram) <= dimension else { return ranges.append(0..<Int32(counts[dimension])) }
    let (asked, edges) = (self.dimension(diagram), edges(diagram))
    try effort.spend(8 + edges.count)
    var start: Int32 = 0
    for edge in edges {
      // A diagram that is not the same everywhere is 1 somewhere.
      if asked < dimension {
        try collect(dimension, of: edge.target, &seen, &ranges)
      } else if edge.target != .constant(0) {
        ranges.append(start..<edge.end)
      }
      start = edge.end
    }
  }

  /// The order in which sets are made larger: what people look for last is first to be left out of the description, since it is then all.
  private static let wideningOrder: [Int] =
    (Dimension.all.filter { if case .observation = $0 { true } else { false } } + [
      .clock, .listAge, .freshness, .assurance, .age, .passage, .purpose, .domain, .regionCode, .jurisdiction, .time,
      .status, .residence,
    ]).map(\.position)

  private mutating func widened(_ extent: Extent, in diagram: Diagram) throws(TooLarge) -> Extent {
    var extent = extent
    for dimension in DiagramTable.wideningOrder where extent.sets[dimension].count < counts[dimension] {
      var known: [Diagram: ClassSet] = [:]
      extent.sets[dimension] = try classes(dimension, of: diagram, extent, &known)
    }
    return extent
  }

  /// The classes of a dimension with each of which the function is 1 for all that an extent has in the other dimensions.
  private mutating func classes(
    _ dimension: Int, of diagram: Diagram, _ extent: Extent, _ known: inout [Diagram: ClassSet]
  ) throws(TooLarge) -> ClassSet {
    let all = ClassSet(0..<counts[dimension])
    if let value = diagram.constant { return value == 1 ? all : .empty }
    if let found = known[diagram] { return found }
    let (asked, edges) = (self.dimension(diagram), edges(diagram))
    try effort.spend(8 + edges.count)
    var found = asked == dimension ? ClassSet.empty : all
    var start: Int32 = 0
    for edge in edges {
      let range = start..<edge.end
      start = edge.end
      if asked == dimension {
        // Behind the dimension itself all or nothing is left.
        if try !classes(dimension, of: edge.target, extent, &known).isEmpty {
          found = found.union(ClassSet(merging: [range]))
        }
      } else if extent.sets[asked].intersects(range) {
        found = found.intersection(try classes(dimension, of: edge.target, extent, &known))
        if found.isEmpty { break }
      }
    }
    known[diagram] = found
    return found
  }
}
