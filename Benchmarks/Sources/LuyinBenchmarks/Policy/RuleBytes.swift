internal import Luyin

/// A rule of a policy, written as spec/policy.md has it.
struct RuleBytes {
  var id: String
  var kind: PolicyRule.Kind = .plain
  var window: (from: UInt32, until: UInt32)
  var domains = Domains.own
  /// Of keys that issue, of keys that convert.
  var purposes: [UInt8] = [1, 4]
  /// Of issuers; none and ranges.
  var jurisdictions = Regions.all
  /// Of holders.
  var residences = Regions.all
  var exceptions: [ClosedRange<Int>] = []
  /// By scheme, ascending.
  var statuses: [(scheme: Int, codes: [UInt8])]
  var assurances: [Assurance] = Assurance.allCases
  var acceptsStale = true
  var greatestAge: UInt32 = .max
  var acceptsOlderList = true
  var acceptsSuspectClock = true
  var passages: [Passage] = Passage.allCases
  /// Ascending, with the codes of the values that each may have.
  var observations: [(observation: Observation, codes: [UInt8])] = []
  var outcome: RecognitionOutcome
  var measures: [Measure] = []

  enum Domains {
    case own, recognised
    case listed([DomainID])
  }

  struct Regions {
    var none: Bool
    var ranges: [ClosedRange<Int>]
    static let all = Regions(none: true, ranges: [1...(1 << 24) - 1])
  }

  var bytes: [UInt8] {
    var bytes = RuleBytes.counted(id) + [kind.rawValue]
    bytes += RuleBytes.integer(Int(window.from), 4) + RuleBytes.integer(Int(window.until), 4)
    switch domains {
    case .own: bytes += [1, 0]
    case .recognised: bytes += [2, 0]
    case .listed(let listed): bytes += [3, UInt8(listed.count)] + listed.flatMap { Array($0.bytes) }
    }
    bytes += RuleBytes.set(purposes, 1) + [1]
    for regions in [jurisdictions, residences] {
      bytes += [regions.none ? 1 : 0] + RuleBytes.ranges(regions.ranges)
    }
    bytes += RuleBytes.ranges(exceptions) + [UInt8(statuses.count)]
    for (scheme, codes) in statuses { bytes += RuleBytes.integer(scheme, 2) + [UInt8(codes.count)] + codes }
    bytes += RuleBytes.set(assurances.map(\.rawValue), 2) + [acceptsStale ? 2 : 1]
    bytes += RuleBytes.integer(Int(greatestAge), 4) + [acceptsOlderList ? 2 : 1, acceptsSuspectClock ? 2 : 1]
    bytes += RuleBytes.set(passages.map(\.rawValue), 1) + [UInt8(observations.count)]
    for (observation, codes) in observations { bytes += [observation.rawValue] + RuleBytes.set(codes, 2) }
    bytes += [outcome.rawValue, UInt8(measures.count)]
    for measure in measures { bytes += [measure.kind.rawValue] + RuleBytes.integer(Int(measure.parameter), 2) }
    return bytes + RuleBytes.counted("防控指挥部通告 \(id)")
  }

  /// The body of a policy.
  static func body(of jurisdiction: Int, _ rules: [RuleBytes]) -> [UInt8] {
    integer(jurisdiction, 3) + integer(rules.count, 2) + rules.flatMap(\.bytes)
  }

  private static func counted(_ text: String) -> [UInt8] { [UInt8(text.utf8.count)] + text.utf8 }

  private static func ranges(_ ranges: [ClosedRange<Int>]) -> [UInt8] {
    integer(ranges.count, 2) + ranges.flatMap { integer($0.lowerBound, 3) + integer($0.upperBound, 3) }
  }

  private static func set(_ codes: [UInt8], _ byteCount: Int) -> [UInt8] {
    integer(codes.reduce(0) { $0 | 1 << Int($1) }, byteCount)
  }

  private static func integer(_ value: Int, _ byteCount: Int) -> [UInt8] { TrustListBody.integer(value, byteCount) }
}
