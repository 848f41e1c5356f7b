package import Luyin

/// What facts are told apart by. The facts of spec/recognition.md are all combinations of one class of each dimension.
package enum Dimension: Hashable, Sendable {
  case regionCode, residence, jurisdiction, status, time, age, domain, purpose, passage, assurance, freshness, listAge
  case clock
  case observation(Observation)

  /// In the order of the diagrams. Regions come first, since most rules are about few of them: what follows is then said of few rules at a
  /// time. Observations come last: whether a rule is pending shows when all else about it is known.
  package static let all: [Dimension] =
    [
      .regionCode, .residence, .jurisdiction, .status, .time, .age, .domain, .purpose, .passage, .assurance, .freshness,
      .listAge, .clock,
    ] + Observation.allCases.sorted { $0.rawValue < $1.rawValue }.map { .observation($0) }

  /// Among ``all``.
  package var position: Int { Dimension.all.firstIndex(of: self) ?? 0 }
}
