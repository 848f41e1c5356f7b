internal import Luyin
internal import LuyinAnalysis
internal import LuyinConformance

/// Facts as JSON: a member for each dimension that is not left open (spec/policy-lint.md, "Facts").
enum ExtentJSON {
  static func value(of extent: Extent, in space: FactSpace) -> JSONValue {
    .object(
      Dimension.all.filter { !space.isWhole(extent[$0], $0) }.map { (name($0), value(of: extent[$0], $0, space)) })
  }

  static func name(_ dimension: Dimension) -> String {
    switch dimension {
    case .regionCode: "regionCodes"
    case .residence: "residences"
    case .jurisdiction: "jurisdictions"
    case .status: "statuses"
    case .time: "times"
    case .age: "ages"
    case .domain: "domains"
    case .purpose: "purposes"
    case .passage: "passages"
    case .assurance: "assurances"
    case .freshness: "freshness"
    case .listAge: "listAge"
    case .clock: "clock"
    case .observation(let observation): "observation." + observation.name
    }
  }

  private static func value(of set: ClassSet, _ dimension: Dimension, _ space: FactSpace) -> JSONValue {
    switch dimension {
    case .regionCode: strings(set) { FactSpace.regionCodes[$0].name }
    case .residence: numbers(NumberSet(space.residences, set))
    case .jurisdiction: numbers(NumberSet(space.jurisdictions, set))
    case .status: statuses(set, space)
    case .time:
      stretches(set) { run in
        (
          run.lowerBound == 0 ? nil : space.times[Int(run.lowerBound)],
          Int(run.upperBound) < space.times.count ? space.times[Int(run.upperBound)] : nil
        )
      }
    case .age:
      stretches(set) { run in
        (
          run.lowerBound == 0 ? nil : space.ages[Int(run.lowerBound) - 1] + 1,
          Int(run.upperBound) <= space.ages.count ? space.ages[Int(run.upperBound) - 1] + 1 : nil
        )
      }
    case .domain:
      strings(set) { position in
        switch space.domains[position] {
        case .own: "own"
        case .listed(let domain): domain.hex
        case .other: "other"
        }
      }
    case .purpose: strings(set) { FactSpace.purposes[$0].name }
    case .passage: strings(set) { Passage(rawValue: UInt8($0 + 1))?.name ?? "" }
    case .assurance: strings(set) { Assurance(rawValue: UInt8($0 + 1))?.name ?? "" }
    case .freshness: strings(set) { ["fresh", "stale"][$0] }
    case .listAge: strings(set) { ["notOlder", "older"][$0] }
    case .clock: strings(set) { ["sound", "suspect"][$0] }
    case .observation(let observation): strings(set) { $0 == 0 ? "unmade" : observation.values[$0 - 1].name }
    }
  }

  private static func strings(_ set: ClassSet, _ name: (Int) -> String) -> JSONValue {
    .array(set.numbers.map { .string(name($0)) })
  }

  /// From the first to before the second, each null where there is no end.
  private static func stretches(_ set: ClassSet, _ bounds: (Range<Int32>) -> (Int64?, Int64?)) -> JSONValue {
    .array(
      set.runs.map { run in
        let (from, until) = bounds(run)
        return [from.map { .integer($0) } ?? .null, until.map { .integer($0) } ?? .null]
      })
  }

  static func numbers(_ set: NumberSet) -> JSONValue {
    [
      "none": .bool(set.hasNone),
      "numbers": .array(set.ranges.map { [.integer(Int64($0.lowerBound)), .integer(Int64($0.upperBound))] }),
    ]
  }

  private static func statuses(_ set: ClassSet, _ space: FactSpace) -> JSONValue {
    let named = set.numbers.filter { $0 < space.statuses.count }.map { position -> JSONValue in
      let found = space.statuses[position]
      return ["scheme": .integer(Int64(found.scheme)), "status": .string(found.status.name)]
    }
    return ["named": .array(named), "others": .bool(set.contains(space.statuses.count))]
  }
}
