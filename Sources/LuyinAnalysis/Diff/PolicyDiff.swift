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

  /// - Parameters:
  ///   - before: of one domain, one of each jurisdiction; so is `after`.
  ///   - effortMax: for each policy and each place.
  package init(
    from before: [Policy], to after: [Policy], ownDomain: DomainID? = nil, effortMax: Int = 200_000_000
  ) {
    let space = FactSpace(before + after, ownDomain: ownDomain)
    var comparison = Comparison(space, effortMax: effortMax)
    let (old, new) = (comparison.levels(before), comparison.levels(after))
    places = Set(before.map(\.jurisdiction) + after.map(\.jurisdiction)).sorted().map { place in
      Place(jurisdiction: place, changes: try? comparison.changes(at: place, old, new))
    }
    self.space = space
    named = comparison.named
  }
}

/// Compares chains of policies, all of them in one table of diagrams, so that what is the same is seen to be so at once.
private struct Comparison {
  /// What a policy says; nil if it is too large.
  struct Level {
    let jurisdiction: UInt32
    let diagram: Diagram?
  }

  private let space: FactSpace
  private let effortMax: Int
  private var table: DiagramTable
  private(set) var named: Extent

  /// What levels and chains may say, by the numbers that diagrams have for it. Number 0 is nothing.
  private var levelMeanings = Numbering<[LevelMeaning]>([])
  private var chainMeanings = Numbering<ChainMeaning>(ChainMeaning(levels: []))
  private var transitions = Numbering<PolicyDiff.Transition?>(nil)
  private var knownTransitions: [[Int]: Int] = [:]

  init(_ space: FactSpace, effortMax: Int) {
    self.space = space
    self.effortMax = effortMax
    table = DiagramTable(space, Effort(0))
    named = Extent(sets: space.counts.map { _ in .empty })
  }

  mutating func levels(_ policies: [Policy]) -> [Level] {
    policies.map { policy in Level(jurisdiction: policy.jurisdiction, diagram: try? diagram(policy)) }
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

  /// What changes at a place.
  mutating func changes(at place: UInt32, _ old: [Level], _ new: [Level]) throws(TooLarge) -> [PolicyDiff.Change] {
    table.effort = Effort(effortMax)
    let (before, after) = (try chain(place, old), try chain(place, new))
    if before == after { return [] }
    let pairs = try ChainDiagram([before, after], &table)
    var numbers: [Int] = []
    for pair in pairs.combinations { numbers.append(try transition(pair)) }
    let changed = try table.map(pairs.diagram) { numbers[$0] }
    var changes: [PolicyDiff.Change] = []
    for number in Set(numbers).sorted() {
      guard let transition = transitions.values[number] else { continue }
      let facts = try table.map(changed) { $0 == number ? 1 : 0 }
      let (extents, isWhole) = try table.cover(facts, in: space.everything, countMax: PolicyDiff.extentCountMax)
      let residences = try table.classes(.residence, of: facts)
      changes.append(
        PolicyDiff.Change(transition: transition, extents: extents, isWhole: isWhole, residences: residences))
    }
    return changes
  }

  /// What the levels at a place say together.
  private mutating func chain(_ place: UInt32, _ policies: [Level]) throws(TooLarge) -> Diagram {
    var levels: [Diagram] = []
    for jurisdiction in RegionCode.gbt2260.levels(of: place) {
      guard let level = policies.first(where: { $0.jurisdiction == jurisdiction }) else { continue }
      guard let diagram = level.diagram else { throw TooLarge() }
      levels.append(diagram)
    }
    let chain = try ChainDiagram(levels, &table)
    var numbers: [Int] = []
    for combination in chain.combinations {
      let meaning = ChainMeaning(levels: combination.flatMap { levelMeanings.values[$0] })
      numbers.append(chainMeanings.number(of: meaning))
    }
    return try table.map(chain.diagram) { numbers[$0] }
  }

  /// The number of what a change of meaning comes to; 0 if it comes to nothing.
  private mutating func transition(_ pair: [Int]) throws(TooLarge) -> Int {
    if pair[0] == pair[1] { return 0 }
    if let known = knownTransitions[pair] { return known }
    let number = transitions.number(
      of: try PolicyDiff.Transition(from: chainMeanings.values[pair[0]], to: chainMeanings.values[pair[1]]))
    knownTransitions[pair] = number
    return number
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
