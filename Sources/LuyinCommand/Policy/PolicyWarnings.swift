internal import Luyin

/// What a verifier takes, but its author may not have meant.
struct PolicyWarnings {
  private(set) var lines: [String] = []

  private static let expirySeconds: Int64 = 7 * 86_400
  private static let shownMax = 5

  init(_ policy: Policy, _ header: DocumentHeader, at time: Int64) {
    let left = Int64(header.expires) - time
    if left <= 0 {
      lines.append("the policy expired at \(Time.format(header.expires)); where it is missed nobody is admitted")
    } else if left <= PolicyWarnings.expirySeconds {
      lines.append("the policy expires in \(Time.duration(left)), at \(Time.format(header.expires)); hand out the next")
    }
    if policy.saysNothing { lines.append("there are no rules; the policy says nothing") }
    for remark in RuleRemark.allCases {
      let rules = policy.rules.filter { remark.concerns($0, from: time, until: Int64(header.expires)) }
      warn(rules.map { "rule \($0.id)" }, remark.sentence.english)
      let conversions = policy.conversions.filter { remark.concerns($0, from: time, until: Int64(header.expires)) }
      warn(conversions.map { "conversion \($0.id)" }, remark.sentence.english)
    }
    regions(policy)
  }

  /// One line for all that have it, the first few by name.
  private mutating func warn(_ names: [String], _ what: String) {
    guard !names.isEmpty else { return }
    let more = names.count > PolicyWarnings.shownMax ? ", and \(names.count - PolicyWarnings.shownMax) more" : ""
    lines.append("\(names.prefix(PolicyWarnings.shownMax).joined(separator: ", "))\(more): \(what)")
  }

  private mutating func regions(_ policy: Policy) {
    let unknown = policy.rules.flatMap(\.unknownRegions) + policy.conversions.flatMap(\.unknownRegions)
    warn(Set(unknown).sorted().map { "region \($0)" }, "not in the table of GB/T 2260")
  }
}

extension Policy {
  /// Whether it has neither rules nor conversions.
  var saysNothing: Bool { rules.isEmpty && conversions.isEmpty }
}

extension PolicyRule {
  /// Regions of GB/T 2260 that the table has not.
  var unknownRegions: [UInt32] { [jurisdictions, residences, exceptions].flatMap(RegionLines.unknownRegions) }
}

extension PolicyConversion {
  /// Likewise.
  var unknownRegions: [UInt32] { [jurisdictions, residences, exceptions].flatMap(RegionLines.unknownRegions) }
}
