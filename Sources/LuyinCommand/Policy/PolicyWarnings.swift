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
    if policy.rules.isEmpty { lines.append("there are no rules; the policy says nothing") }
    warn(policy.rules.filter { Int64($0.until) <= time }, "is over and never holds again; take it out")
    warn(policy.rules.filter { $0.from >= header.expires }, "begins when the policy has expired, and so never holds")
    let registered = TrustListWarnings.registeredSchemes
    warn(
      policy.rules.filter { $0.statuses.contains { !registered.contains($0.scheme) } },
      "has a scheme that is not in the registry; nobody knows what its statuses mean")
    warn(
      policy.rules.filter { rule in rule.kind == .ceiling && rule.outcome == .refuse },
      "is a ceiling of refuse, which nothing is stricter than; plain says the same")
    warn(
      policy.rules.filter { rule in rule.kind == .floor && rule.outcome == .admit },
      "is a floor of admit, which nothing is laxer than; plain says the same")
    regions(policy)
  }

  private mutating func warn(_ rules: [PolicyRule], _ what: String) { warn(rules.map { "rule \($0.id)" }, what) }

  /// One line for all that have it, the first few by name.
  private mutating func warn(_ names: [String], _ what: String) {
    guard !names.isEmpty else { return }
    let more = names.count > PolicyWarnings.shownMax ? ", and \(names.count - PolicyWarnings.shownMax) more" : ""
    lines.append("\(names.prefix(PolicyWarnings.shownMax).joined(separator: ", "))\(more): \(what)")
  }

  private mutating func regions(_ policy: Policy) {
    let unknown = policy.rules.flatMap { rule in
      [rule.jurisdictions, rule.residences, rule.exceptions].flatMap(RegionLines.unknownRegions)
    }
    warn(Set(unknown).sorted().map { "region \($0)" }, "not in the table of GB/T 2260")
  }
}
