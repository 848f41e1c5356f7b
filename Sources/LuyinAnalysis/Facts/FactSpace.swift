package import Luyin

/// All facts at all times, in classes that no rule of some policies tells apart: for each dimension a list of classes, of which no one is
/// empty. What holds of one member of a combination of classes holds of all of them.
package struct FactSpace: Sendable {
  package enum DomainClass: Hashable, Sendable {
    case own
    case listed(DomainID)
    /// Every other one.
    case other
  }

  package struct StatusClass: Hashable, Sendable {
    package let scheme: UInt16
    package let status: Status
  }

  package static let regionCodes: [RegionCode] = [.gbt2260, .iso3166Numeric]
  package static let purposes: [KeyPurpose] = KeyPurpose.allCases.filter(\.signsCredentials)

  package let residences: NumberClasses
  package let jurisdictions: NumberClasses
  /// Ascending; behind them there is one class more, of all that is not among them.
  package let statuses: [StatusClass]
  /// The first second of each class, ascending. The first class has all times before the second one, and the last all from its own on.
  package let times: [Int64]
  /// The greatest age of each class, ascending; behind them there is one class more.
  package let ages: [Int64]
  package let domains: [DomainClass]
  /// How many classes the dimensions have.
  package let counts: [Int]

  private let ownDomain: DomainID?

  /// Of the rules of some policies.
  package init(_ policies: [Policy], ownDomain: DomainID? = nil) {
    self.init(policies.flatMap { $0.rules.map { Conditions($0) } }, ownDomain: ownDomain)
  }

  package init(_ conditions: [Conditions], ownDomain: DomainID?) {
    self.ownDomain = ownDomain
    residences = NumberClasses(Set(conditions.flatMap { [$0.residences, $0.exceptions] }))
    jurisdictions = NumberClasses(Set(conditions.map(\.jurisdictions)))
    // What scheme 1 says is named, whether or not a rule is about it: people ask for it.
    let known = [Status.green, .yellow, .red].map { StatusClass(scheme: 1, status: $0) }
    let named = conditions.flatMap { asked in
      asked.statuses.flatMap { entry in entry.statuses.map { StatusClass(scheme: entry.scheme, status: $0) } }
    }
    statuses = Set(known + named).sorted { ($0.scheme, $0.status.rawValue) < ($1.scheme, $1.status.rawValue) }
    times = [Int64.min] + Set(conditions.flatMap { [$0.window.lowerBound, $0.window.upperBound] }).sorted()
    ages = Set(conditions.compactMap { $0.rule.map { Int64($0.greatestAgeSeconds) } }).sorted()
    var listed: Set<DomainID> = []
    for case .listed(let domains) in conditions.map(\.domains) { listed.formUnion(domains) }
    if let ownDomain { listed.remove(ownDomain) }
    domains = [.own] + listed.sorted { $0.hex < $1.hex }.map { DomainClass.listed($0) } + [.other]
    let (residenceCount, jurisdictionCount) = (residences.classes.count, jurisdictions.classes.count)
    let (statusCount, timeCount, ageCount, domainCount) = (
      statuses.count + 1, times.count, ages.count + 1, domains.count
    )
    counts = Dimension.all.map { dimension in
      switch dimension {
      case .regionCode: FactSpace.regionCodes.count
      case .residence: residenceCount
      case .jurisdiction: jurisdictionCount
      case .status: statusCount
      case .time: timeCount
      case .age: ageCount
      case .domain: domainCount
      case .purpose: FactSpace.purposes.count
      case .passage: Passage.allCases.count
      case .assurance: Assurance.allCases.count
      case .freshness, .listAge, .clock: 2
      case .observation(let observation): observation.values.count + 1
      }
    }
  }

  /// For which facts all of the conditions hold.
  package func extent(of asked: Conditions) -> Extent {
    Extent(
      sets: Dimension.all.map { dimension in
        switch dimension {
        case .regionCode: ClassSet([asked.regionCode == .gbt2260 ? 0 : 1])
        case .residence: residences.included(in: asked.residences).subtracting(residences.touched(by: asked.exceptions))
        case .jurisdiction: jurisdictions.included(in: asked.jurisdictions)
        case .status: ClassSet(statusPositions(asked))
        case .time: ClassSet(timePosition(asked.window.lowerBound)..<timePosition(asked.window.upperBound))
        case .domain: domains(asked)
        default: asked.rule.map { classes(dimension, of: $0) } ?? ClassSet(0..<counts[dimension.position])
        }
      })
  }

  /// Of what only rules ask for.
  private func classes(_ dimension: Dimension, of rule: PolicyRule) -> ClassSet {
    switch dimension {
    case .age: ClassSet(0..<ages.firstPosition { $0 >= Int64(rule.greatestAgeSeconds) } + 1)
    case .purpose: ClassSet(rule.purposes.compactMap { FactSpace.purposes.firstIndex(of: $0) })
    case .passage: ClassSet(rule.passages.map { Int($0.rawValue) - 1 })
    case .assurance: ClassSet(rule.assurances.map { Int($0.rawValue) - 1 })
    case .freshness: ClassSet(0..<(rule.freshness == .stale ? 2 : 1))
    case .listAge: ClassSet(0..<(rule.acceptsOlderList ? 2 : 1))
    case .clock: ClassSet(0..<(rule.acceptsSuspectClock ? 2 : 1))
    case .observation(let observation): values(of: observation, rule)
    case .regionCode, .residence, .jurisdiction, .status, .time, .domain: ClassSet(0..<counts[dimension.position])
    }
  }

  /// The class in which a time lies.
  package func timePosition(_ time: Int64) -> Int { times.firstPosition { $0 > time } - 1 }

  private func statusPositions(_ asked: Conditions) -> [Int] {
    asked.statuses.flatMap { entry in
      entry.statuses.map { status in
        statuses.firstPosition {
          ($0.scheme, $0.status.rawValue) >= (entry.scheme, status.rawValue)
        }
      }
    }
  }

  private func domains(_ asked: Conditions) -> ClassSet {
    switch asked.domains {
    case .own: ClassSet([0])
    case .recognised: ClassSet(0..<domains.count)
    case .listed(let listed):
      ClassSet(listed.compactMap { $0 == ownDomain ? 0 : domains.firstIndex(of: .listed($0)) })
    }
  }

  /// Class 0 is that it was not made, which every rule takes: as pending. The others are those of the values' codes.
  private func values(of observation: Observation, _ rule: PolicyRule) -> ClassSet {
    guard let condition = rule.observations.first(where: { $0.observation == observation }) else {
      return ClassSet(0..<observation.values.count + 1)
    }
    return ClassSet([0] + condition.values.map { Int($0.code) })
  }
}

/// Combinations of classes: a set for each dimension, in the order of ``Dimension/all``.
package struct Extent: Hashable, Sendable {
  package var sets: [ClassSet]

  package subscript(dimension: Dimension) -> ClassSet {
    get { sets[dimension.position] }
    set { sets[dimension.position] = newValue }
  }

  package var isEmpty: Bool { sets.contains(where: \.isEmpty) }

  package func intersects(_ other: Extent) -> Bool { zip(sets, other.sets).allSatisfy { $0.intersects($1) } }

  package func intersection(_ other: Extent) -> Extent {
    Extent(sets: zip(sets, other.sets).map { $0.intersection($1) })
  }

  package func isSubset(of other: Extent) -> Bool { zip(sets, other.sets).allSatisfy { $0.isSubset(of: $1) } }
}

extension FactSpace {
  /// All combinations.
  package var everything: Extent { Extent(sets: counts.map { ClassSet(0..<$0) }) }

  /// Whether a set has all classes of a dimension.
  package func isWhole(_ set: ClassSet, _ dimension: Dimension) -> Bool { set.count == counts[dimension.position] }
}
