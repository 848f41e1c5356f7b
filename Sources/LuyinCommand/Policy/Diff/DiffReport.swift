internal import Luyin
internal import LuyinAnalysis
internal import LuyinConformance

/// What changes between two sets of policies: places where the same changes together.
struct DiffReport {
  struct Group {
    var places: [UInt32]
    /// nil if the analysis was given up.
    let changes: [Change]?
  }

  struct Change {
    let found: PolicyDiff.Change
    let measures: MeasureChanges
    /// nil without a table of populations.
    let people: PopulationTable.Count?
  }

  /// How an outcome compares to that before.
  enum Direction: String { case laxer, stricter, notComparable }

  let space: FactSpace
  let named: Extent
  let regionCode: RegionCode
  let groups: [Group]
  let conversions: [ConversionDiff]

  var isEmpty: Bool { groups.isEmpty && conversions.isEmpty }

  init(from before: PolicySet, to after: PolicySet, _ populations: PopulationTable?) async throws(Failure) {
    if let one = before.ownDomain, let other = after.ownDomain, one != other {
      throw Failure(.usage, "the policies are of different domains; compare those of one domain")
    }
    let diff = await PolicyDiff(
      from: before.members.map(\.policy), to: after.members.map(\.policy),
      ownDomain: after.ownDomain ?? before.ownDomain)
    conversions = ConversionDiff.all(from: before.members.map(\.policy), to: after.members.map(\.policy))
    space = diff.space
    named = diff.named
    regionCode = before.regionCode == after.regionCode ? after.regionCode : .gbt2260
    var groups: [(places: [UInt32], changes: [PolicyDiff.Change]?)] = []
    for place in diff.places where place.changes != [] {
      if let position = groups.firstIndex(where: { $0.changes == place.changes }) {
        groups[position].places.append(place.jurisdiction)
      } else {
        groups.append(([place.jurisdiction], place.changes))
      }
    }
    let isCounted = regionCode == .gbt2260
    self.groups = groups.map { places, changes in
      Group(
        places: places,
        changes: changes.map { changes in
          // What changes for sure before what depends on levels below.
          (changes.filter { $0.transition.below == nil } + changes.filter { $0.transition.below != nil }).map { found in
            Change(
              found: found, measures: MeasureChanges(from: found.transition.before, to: found.transition.after),
              people: isCounted ? populations?.count(NumberSet(diff.space.residences, found.residences)) : nil)
          }
        })
    }
  }

  var json: JSONValue {
    [
      "places": .array(
        groups.map { group in
          [
            "jurisdictions": .array(group.places.map { .integer(Int64($0)) }),
            "analysed": .bool(group.changes != nil),
            "changes": .array((group.changes ?? []).map(form)),
          ]
        }),
      "conversions": .array(
        conversions.map { change in
          [
            "jurisdiction": .integer(Int64(change.jurisdiction)), "added": .array(change.added.map { .string($0) }),
            "removed": .array(change.removed.map { .string($0) }),
          ]
        }),
    ]
  }

  private func form(_ change: Change) -> JSONValue {
    let transition = change.found.transition
    return [
      "before": DiffReport.form(transition.before), "after": DiffReport.form(transition.after),
      "direction": transition.direction.map { .string($0.rawValue) } ?? .null,
      "measures": change.measures.json,
      "below": transition.below.map { below in
        [
          "outcome": DiffReport.form(below.outcome), "before": DiffReport.form(below.before),
          "after": DiffReport.form(below.after),
        ]
      } ?? .null,
      "facts": .array(change.found.extents.map { ExtentJSON.value(of: $0, in: space) }),
      "complete": .bool(change.found.isWhole),
      "residences": ExtentJSON.numbers(NumberSet(space.residences, change.found.residences)),
      "people": change.people.map { .integer(Int64($0.people)) } ?? .null,
      "withoutPopulation": change.people.map { .array($0.unknown.map { .integer(Int64($0)) }) } ?? .null,
    ]
  }

  private static func form(_ ruling: Ruling) -> JSONValue {
    [
      "outcome": .string(ruling.outcome.name),
      "measures": .array(
        ruling.measures.map {
          ["measure": .string($0.kind.name), "parameter": .integer(Int64($0.parameter))]
        }),
    ]
  }
}

extension PolicyDiff.Transition {
  /// nil if the outcome is the same.
  var direction: DiffReport.Direction? {
    if before == after { return nil }
    return after.isLaxer(than: before) ? .laxer : before.isLaxer(than: after) ? .stricter : .notComparable
  }
}
