package import Luyin

/// Outcomes that stand for all there are: every outcome compares to some given ones as one of these does.
package struct RulingSamples {
  package let rulings: [Ruling]

  /// How many combinations of comparisons are followed at most.
  private static let stateCountMax = 4096

  /// How a list of measures compares to each of the given ones, as far as their kinds have been looked at: a bit for each.
  private struct State: Hashable {
    var isAtMost: UInt64
    var isAtLeast: UInt64
    var isEmpty: Bool
  }

  package init(_ given: some Sequence<Ruling>) throws(TooLarge) {
    // In an order of their own, so that the same samples come of the same outcomes.
    let lists = Set(given.filter { $0.outcome == .admitWithMeasures }.map(\.measures)).sorted(
      by: RulingSamples.precedes)
    guard lists.count < 64 else { throw TooLarge() }
    let all: UInt64 = (1 << UInt64(lists.count)) - 1
    var states = [(state: State(isAtMost: all, isAtLeast: all, isEmpty: true), measures: [Measure]())]
    for kind in MeasureKind.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      let named = lists.map { list in list.filter { $0.kind == kind } }
      let choices: [[Measure]] =
        [[]] + RulingSamples.parameters(of: kind, named).compactMap { Measure(kind, parameter: $0).map { [$0] } }
      var next: [(state: State, measures: [Measure])] = []
      var known: Set<State> = []
      for (state, measures) in states {
        for choice in choices {
          var state = state
          if !choice.isEmpty { state.isEmpty = false }
          for (number, other) in named.enumerated() {
            if !choice.areAtMostAsStrict(as: other) { state.isAtMost &= ~(1 << UInt64(number)) }
            if !other.areAtMostAsStrict(as: choice) { state.isAtLeast &= ~(1 << UInt64(number)) }
          }
          if known.insert(state).inserted { next.append((state, measures + choice)) }
        }
      }
      guard next.count <= RulingSamples.stateCountMax else { throw TooLarge() }
      states = next
    }
    let measured = states.filter { !$0.state.isEmpty }.map(\.measures).sorted(by: RulingSamples.precedes)
    rulings =
      [.admit, .refer, .refuse].map { Ruling(outcome: $0) }
      + measured.map { Ruling(outcome: .admitWithMeasures, measures: $0) }
  }

  /// Those that are named, and one on each side of each.
  private static func parameters(of kind: MeasureKind, _ named: [[Measure]]) -> [UInt16] {
    guard kind.unit != nil else { return [0] }
    let near = named.joined().flatMap { [Int($0.parameter) - 1, Int($0.parameter), Int($0.parameter) + 1] }
    return Set(near + [1]).filter { 1...Int(UInt16.max) ~= $0 }.sorted().map { UInt16($0) }
  }

  private static func precedes(_ one: [Measure], _ other: [Measure]) -> Bool {
    func order(_ measures: [Measure]) -> [Int] {
      [measures.count] + measures.flatMap { [Int($0.kind.rawValue), Int($0.parameter)] }
    }
    return order(one).lexicographicallyPrecedes(order(other))
  }
}
