/// Decision diagrams with many values, ordered and reduced: a node asks one dimension and leads on by the class; no node leads all classes to the same
/// place, and no node is there twice. So equal functions are equal nodes.
struct DiagramTable {
  struct Edge: Hashable {
    /// The first class behind those that lead on here; they begin where those of the edge before end.
    let end: Int32
    let target: Diagram
  }

  private struct Node {
    let dimension: Int32
    let first: Int32
    let count: Int32
  }

  let counts: [Int]
  var effort: Effort
  private var nodes: [Node] = []
  private var edges: [Edge] = []
  /// Numbers of nodes by the hash of what they are, -1 where there is none; a power of two of them.
  private var slots = [Int32](repeating: -1, count: 1024)

  init(_ space: FactSpace, _ effort: Effort) {
    counts = space.counts
    self.effort = effort
  }

  /// The dimension that is asked first; one past the last for what is the same everywhere.
  func dimension(_ diagram: Diagram) -> Int {
    diagram.code < 0 ? counts.count : Int(nodes[Int(diagram.code)].dimension)
  }

  /// What one that is not the same everywhere leads to. A copy: who held a part of the table while nodes are added would have all of it copied.
  func edges(_ diagram: Diagram) -> [Edge] {
    let node = nodes[Int(diagram.code)]
    return Array(edges[Int(node.first)..<Int(node.first + node.count)])
  }

  /// - Parameter found: ends ascend, and the last is the number of classes of the dimension.
  mutating func node(_ dimension: Int, _ found: [Edge]) throws(TooLarge) -> Diagram {
    var merged: [Edge] = []
    for edge in found {
      if let last = merged.last, last.target == edge.target { merged.removeLast() }
      merged.append(edge)
    }
    if merged.count == 1 { return merged[0].target }
    try effort.spend(8 + 2 * merged.count)
    if 2 * nodes.count >= slots.count { grow() }
    var slot = DiagramTable.hash(dimension, merged) & (slots.count - 1)
    while slots[slot] >= 0 {
      let diagram = Diagram(code: slots[slot])
      if self.dimension(diagram) == dimension, edges(diagram).elementsEqual(merged) { return diagram }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(nodes.count)
    nodes.append(Node(dimension: Int32(dimension), first: Int32(edges.count), count: Int32(merged.count)))
    edges += merged
    return Diagram(code: slots[slot])
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for number in nodes.indices {
      let diagram = Diagram(code: Int32(number))
      var slot = DiagramTable.hash(dimension(diagram), edges(diagram)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ dimension: Int, _ edges: [Edge]) -> Int {
    var hash = UInt64(dimension) &+ 0x9e37_79b9_7f4a_7c15
    for edge in edges {
      hash = (hash ^ UInt64(UInt32(bitPattern: edge.end))) &* 0xff51_afd7_ed55_8ccd
      hash = (hash ^ hash >> 32 ^ UInt64(UInt32(bitPattern: edge.target.code))) &* 0xc4ce_b9fe_1a85_ec53
    }
    return Int(truncatingIfNeeded: hash ^ hash >> 29)
  }
}

extension DiagramTable {
  /// What two functions become together.
  /// - Parameter decide: of two constants what they become; of others that too, where one of them alone decides, or nil.
  mutating func combine(
    _ left: Diagram, _ right: Diagram, _ decide: (Diagram, Diagram) -> Diagram?
  ) throws(TooLarge) -> Diagram {
    var known: [UInt64: Diagram] = [:]
    return try combine(left, right, decide, &known)
  }

  private mutating func combine(
    _ left: Diagram, _ right: Diagram, _ decide: (Diagram, Diagram) -> Diagram?, _ known: inout [UInt64: Diagram]
  ) throws(TooLarge) -> Diagram {
    if let decided = decide(left, right) { return decided }
    let key = UInt64(UInt32(bitPattern: left.code)) << 32 | UInt64(UInt32(bitPattern: right.code))
    if let found = known[key] { return found }
    let dimension = min(self.dimension(left), self.dimension(right))
    let end = Int32(counts[dimension])
    let lefts = self.dimension(left) == dimension ? edges(left) : [Edge(end: end, target: left)]
    let rights = self.dimension(right) == dimension ? edges(right) : [Edge(end: end, target: right)]
    try effort.spend(16 + lefts.count + rights.count)
    var found: [Edge] = []
    var (leftAt, rightAt) = (0, 0)
    while leftAt < lefts.count, rightAt < rights.count {
      let (one, other) = (lefts[leftAt], rights[rightAt])
      found.append(Edge(end: min(one.end, other.end), target: try combine(one.target, other.target, decide, &known)))
      if one.end <= other.end { leftAt += 1 }
      if other.end <= one.end { rightAt += 1 }
    }
    let made = try node(dimension, found)
    known[key] = made
    return made
  }

  /// The function with other values.
  mutating func map(_ diagram: Diagram, _ change: (Int) -> Int) throws(TooLarge) -> Diagram {
    try combine(diagram, .constant(0)) { left, _ in left.constant.map { .constant(change($0)) } }
  }

  /// 1 for the combinations of an extent, which is not empty, and 0 for all others.
  mutating func indicator(_ extent: Extent) throws(TooLarge) -> Diagram {
    var diagram = Diagram.constant(1)
    for dimension in extent.sets.indices.reversed() {
      var found: [Edge] = []
      for run in extent.sets[dimension].runs {
        if run.lowerBound > found.last?.end ?? 0 { found.append(Edge(end: run.lowerBound, target: .constant(0))) }
        found.append(Edge(end: run.upperBound, target: diagram))
      }
      let end = Int32(counts[dimension])
      if found.last?.end ?? 0 < end { found.append(Edge(end: end, target: .constant(0))) }
      diagram = try node(dimension, found)
    }
    return diagram
  }

  /// Calls with each value that the function has within an extent, at least once, until an answer is false.
  mutating func values(
    of diagram: Diagram, in extent: Extent? = nil, _ body: (Int) -> Bool
  ) throws(TooLarge) {
    var seen: Set<Int32> = []
    _ = try values(of: diagram, in: extent, &seen, body)
  }

  private mutating func values(
    of diagram: Diagram, in extent: Extent?, _ seen: inout Set<Int32>, _ body: (Int) -> Bool
  ) throws(TooLarge) -> Bool {
    if let value = diagram.constant { return body(value) }
    guard seen.insert(diagram.code).inserted else { return true }
    let (dimension, edges) = (dimension(diagram), edges(diagram))
    try effort.spend(8 + edges.count)
    var start: Int32 = 0
    for edge in edges {
      let classes = start..<edge.end
      start = edge.end
      guard extent.map({ $0.sets[dimension].intersects(classes) }) ?? true else { continue }
      guard try values(of: edge.target, in: extent, &seen, body) else { return false }
    }
    return true
  }

  /// Combinations within an extent for all of which the function has a value of some kind, if there are any; not all of them.
  mutating func example(
    of diagram: Diagram, in extent: Extent, where isMeant: (Int) -> Bool
  ) throws(TooLarge) -> Extent? {
    var hopeless: Set<Int32> = []
    var found = extent
    return try example(of: diagram, &found, where: isMeant, &hopeless) ? found : nil
  }

  private mutating func example(
    of diagram: Diagram, _ found: inout Extent, where isMeant: (Int) -> Bool, _ hopeless: inout Set<Int32>
  ) throws(TooLarge) -> Bool {
    if let value = diagram.constant { return isMeant(value) }
    guard !hopeless.contains(diagram.code) else { return false }
    let (dimension, edges) = (dimension(diagram), edges(diagram))
    try effort.spend(8 + edges.count)
    let whole = found.sets[dimension]
    var start: Int32 = 0
    for edge in edges {
      let classes = whole.intersection(ClassSet(Int(start)..<Int(edge.end)))
      start = edge.end
      guard !classes.isEmpty else { continue }
      found.sets[dimension] = classes
      guard try example(of: edge.target, &found, where: isMeant, &hopeless) else { continue }
      found.sets[dimension] = whole.intersection(DiagramTable.classes(leadingTo: edge.target, among: edges))
      return true
    }
    found.sets[dimension] = whole
    hopeless.insert(diagram.code)
    return false
  }

  private static func classes(leadingTo target: Diagram, among edges: [Edge]) -> ClassSet {
    var start: Int32 = 0
    var ranges: [Range<Int32>] = []
    for edge in edges {
      if edge.target == target { ranges.append(start..<edge.end) }
      start = edge.end
    }
    return ClassSet(merging: ranges)
  }
}
