package import Luyin

/// What becomes another outcome when some policies of a domain take the place of others (spec/policy-diff.md).
package struct PolicyDiff {
  /// One way in which outcomes change.
  package struct Transition: Hashable, Sendable {
    /// The outcome of the levels that are given, before and after.
    package let before: Ruling
    package let after: Ruling
    /// nil if those differ. Else what a level further down may come to, and what becomes of that.
    package let below: Below?

    package init(before: Ruling, after: Ruling, below: Below?) {
      self.before = before
      self.after = after
      self.below = below
    }
  }

  package struct Below: Hashable, Sendable {
    package let outcome: Ruling
    package let before: Ruling
    package let after: Ruling
  }

  /// For which facts outcomes change in one way.
  package struct Change: Hashable, Sendable {
    package let transition: Transition
    /// Extents for all of which it is so, none of which could be larger; they may overlap.
    package let extents: [Extent]
    /// Whether these are all.
    package let isWhole: Bool
    /// The classes of residences of whom it is so in some case.
    package let residences: ClassSet
  }

  package struct Place: Sendable {
    package let jurisdiction: UInt32
    /// nil if the analysis was given up.
    package let changes: [Change]?
  }

  /// How many extents a change has at most.
  package static let extentCountMax = 16

  package let space: FactSpace
  /// Each dimension of what the rules of any of the policies are about, by itself.
  package let named: Extent
  /// The jurisdictions that have a policy before or after, ascending; those where nothing changes, too.
  package let places: [Place]

  /// Works on all cores.
  /// - Parameters:
  ///   - before: of one domain, one of each jurisdiction; so is `after`.
  ///   - effortMax: for each policy and each place.
  package init(
    from before: [Policy], to after: [Policy], ownDomain: DomainID? = nil, effortMax: Int = 200_000_000
  ) async {
    let space = FactSpace(before + after, ownDomain: ownDomain)
    func byPlace(_ policies: [Policy]) -> [UInt32: Policy] {
      Dictionary(uniqueKeysWithValues: policies.map { ($0.jurisdiction, $0) })
    }
    let (old, new) = (byPlace(before), byPlace(after))
    let places = Set(old.keys).union(new.keys)
    let found = await JurisdictionTree(places).map(from: Comparison(space, effortMax: effortMax)) { wider, place in
      wider.narrowed(from: old[place], to: new[place])
    } finish: { comparison, place in
      var comparison = comparison
      return (changes: try? comparison.changes(), named: comparison.named)
    }
    self.places = places.sorted().map { Place(jurisdiction: $0, changes: found[$0]?.changes) }
    var named = Extent(sets: space.counts.map { _ in .empty })
    for position in named.sets.indices {
      named.sets[position] = ClassSet(merging: found.values.flatMap { $0.named.sets[position].runs })
    }
    self.named = named
    self.space = space
  }
}

/// Compares the levels of a place, all of them in one table of diagrams, so that what is the same is seen to be so at once.
private struct Comparison {
  private let space: FactSpace
  private let effortMax: Int
  private var table: DiagramTable
  /// What the policies at the place say, the most local first; nil if that is too large.
  private var before: [Diagram?] = []
  private var after: [Diagram?] = []
  /// Each dimension of what the rules of the most local ones are about.
  private(set) var named: Extent

  /// What levels and chains may say, by the numbers that diagrams have for it. Number 0 is nothing.
  private var levelMeanings = Numbering<[LevelMeaning]>([])
  private var chainMeanings = Numbering<ChainMeaning>(ChainMeaning(levels: []))

  /// Of no policies.
  init(_ space: FactSpace, effortMax: Int) {
    self.space = space
    self.effortMax = effortMax
    table = DiagramTable(space, Effort(0))
    named = Extent(sets: space.counts.map { _ in .empty })
  }

  /// At a place within this one, which has one of the policies at least.
  func narrowed(from old: Policy?, to new: Policy?) -> Comparison {
    var narrower = self
    narrower.named = Extent(sets: space.counts.map { _ in .empty })
    if let old { narrower.before.insert(try? narrower.diagram(old), at: 0) }
    if let new { narrower.after.insert(try? narrower.diagram(new), at: 0) }
    return narrower
  }

  private mutating func diagram(_ policy: Policy) throws(TooLarge) -> Diagram {
    table.effort = Effort(effortMax)
    let said = try PolicyDiagram(policy, space, &table)
    for position in named.sets.indices {
      named.sets[position] = ClassSet(
        merging: named.sets[position].runs + said.extents.flatMap { $0.sets[position].runs })
    }
    var numbers: [Int] = []
    for outcome in said.outcomes {
      numbers.append(levelMeanings.number(of: LevelMeaning(outcome, of: policy).map { [$0] } ?? []))
    }
    return try table.map(said.diagram) { numbers[$0] }
  }

  /// What changes at the place.
  mutating func changes() throws(TooLarge) -> [PolicyDiff.Change] {
    table.effort = Effort(effortMax)
    let (before, after) = (try chain(before), try chain(after))
    if before == after { return [] }
    let pairs = try ChainDiagram([before, after], &table)
    // In the order in which they first occur among the facts, which is the same wherever the changes are.
    var transitions = Numbering<PolicyDiff.Transition?>(nil)
    var numbers: [Int] = []
    for pair in pairs.combinations { numbers.append(transitions.number(of: try transition(pair))) }
    let changed = try table.map(pairs.diagram) { numbers[$0] }
    var changes: [PolicyDiff.Change] = []
    for (number, found) in transitions.values.enumerated() {
      guard let transition = found else { continue }
      let facts = try table.map(changed) { $0 == number ? 1 : 0 }
      let (extents, isWhole) = try table.cover(facts, in: space.everything, countMax: PolicyDiff.extentCountMax)
      let residences = try table.classes(.residence, of: facts)
      changes.append(
        PolicyDiff.Change(transition: transition, extents: extents, isWhole: isWhole, residences: residences))
    }
    return changes
  }

  /// What the levels of a place say together.
  private mutating func chain(_ levels: [Diagram?]) throws(TooLarge) -> Diagram {
    guard !levels.contains(nil) else { throw TooLarge() }
    let chain = try ChainDiagram(levels.compactMap(\.self), &table)
    var numbers: [Int] = []
    for combination in chain.combinations {
      let meaning = ChainMeaning(levels: combination.flatMap { levelMeanings.values[$0] })
      numbers.append(chainMeanings.number(of: meaning))
    }
    return try table.map(chain.diagram) { numbers[$0] }
  }

  /// What a change of meaning comes to; nil if it comes to nothing.
  private func transition(_ pair: [Int]) throws(TooLarge) -> PolicyDiff.Transition? {
    if pair[0] == pair[1] { return nil }
    return try PolicyDiff.Transition(from: chainMeanings.values[pair[0]], to: chainMeanings.values[pair[1]])
  }
}

extension PolicyDiff.Transition {
  /// nil if nothing changes, whatever the levels below say. Where no rule says anything the outcome is *refer*.
  fileprivate init?(from one: ChainMeaning, to other: ChainMeaning) throws(TooLarge) {
    let (before, after) = (one.outcome() ?? .refer, other.outcome() ?? .refer)
    if before != after {
      self.init(before: before, after: after, below: nil)
      return
    }
    let stated = (one.levels + other.levels).flatMap { [$0.ruling] + $0.candidates.map(\.ruling) }
    for sample in try RulingSamples(stated).rulings {
      let (left, right) = (one.outcome(below: sample) ?? sample, other.outcome(below: sample) ?? sample)
      guard left != right else { continue }
      self.init(
        before: before, after: after, below: PolicyDiff.Below(outcome: sample, before: left, after: right))
      return
    }
    return nil
  }
}
