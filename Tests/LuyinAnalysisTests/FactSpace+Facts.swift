import Luyin
import LuyinAnalysis

extension FactSpace {
  /// Whether facts at a time are among those of an extent, by what the classes say that they are.
  func contains(_ extent: Extent, _ given: RandomPolicies.Case) -> Bool {
    let facts = given.facts
    return Dimension.all.allSatisfy { dimension in
      let position: Int? =
        switch dimension {
        case .regionCode: FactSpace.regionCodes.firstIndex(of: facts.regionCode)
        case .residence: position(of: facts.residence, in: residences)
        case .jurisdiction: position(of: facts.jurisdiction, in: jurisdictions)
        case .status:
          statuses.firstIndex { $0.scheme == facts.scheme && $0.status == facts.status } ?? statuses.count
        case .time: times.lastIndex { $0 <= given.time }
        case .age: ages.firstIndex { facts.ageSeconds <= $0 } ?? ages.count
        case .domain: domains.firstIndex(of: facts.isOwnDomain ? .own : .listed(facts.domain)) ?? domains.count - 1
        case .purpose: FactSpace.purposes.firstIndex(of: facts.purpose)
        case .passage: Int(facts.circumstances.passage.rawValue) - 1
        case .assurance: Int(facts.assurance.rawValue) - 1
        case .freshness: facts.freshness == .fresh ? 0 : 1
        case .listAge: facts.listIsOlder ? 1 : 0
        case .clock: facts.clockIsSuspect ? 1 : 0
        case .observation(let observation): Int(facts.circumstances.observations[observation]?.code ?? 0)
        }
      return extent[dimension].contains(position ?? -1)
    }
  }

  private func position(of number: UInt32, in classes: NumberClasses) -> Int? {
    if number == 0 { return classes.classes.firstIndex(of: .none) }
    return classes.classes.firstIndex(of: .coarse(number))
      ?? classes.classes.firstIndex { if case .numbers(let range) = $0 { range.contains(number) } else { false } }
  }
}
