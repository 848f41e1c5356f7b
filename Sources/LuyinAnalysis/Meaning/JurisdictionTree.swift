internal import Luyin

/// Jurisdictions, each within the next wider one among them.
struct JurisdictionTree {
  /// By the next wider one, ascending; those of nil have none.
  private let within: [UInt32?: [UInt32]]

  /// How many of those within one jurisdiction are under way at once: each that has others within it keeps its state until those are done.
  private static let widthMax = 8

  init(_ jurisdictions: Set<UInt32>) {
    within = Dictionary(grouping: jurisdictions.sorted()) { place in
      RegionCode.gbt2260.levels(of: place).dropFirst().first { jurisdictions.contains($0) }
    }
  }

  /// A value for each, on all cores.
  /// - Parameters:
  ///   - extend: what those within a jurisdiction begin with, given what it began with itself.
  ///   - finish: its value, given what `extend` has made. Those within it do not wait for that.
  func map<State: Sendable, Value: Sendable>(
    from state: State, extend: @escaping @Sendable (State, UInt32) -> State,
    finish: @escaping @Sendable (State, UInt32) -> Value
  ) async -> [UInt32: Value] {
    await map(within: nil, from: state, extend, finish)
  }

  private func map<State: Sendable, Value: Sendable>(
    within wider: UInt32?, from state: State, _ extend: @escaping @Sendable (State, UInt32) -> State,
    _ finish: @escaping @Sendable (State, UInt32) -> Value
  ) async -> [UInt32: Value] {
    await withTaskGroup(of: [UInt32: Value].self) { group in
      var values: [UInt32: Value] = [:]
      for (number, place) in (within[wider] ?? []).enumerated() {
        if number >= JurisdictionTree.widthMax, let found = await group.next() { values.merge(found) { $1 } }
        group.addTask {
          let extended = extend(state, place)
          guard within[place] != nil else { return [place: finish(extended, place)] }
          async let inside = map(within: place, from: extended, extend, finish)
          let own = finish(extended, place)
          return await inside.merging([place: own]) { $1 }
        }
      }
      return await group.reduce(into: values) { all, found in all.merge(found) { $1 } }
    }
  }
}
