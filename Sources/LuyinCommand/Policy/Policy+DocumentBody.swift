internal import Luyin

extension Policy: DocumentBody {
  static let kind = DocumentKind.policy
  static let title = "policy"
  static let plural = "policies"

  func lines(header: DocumentHeader) -> [String] {
    // The header does not say in which code the jurisdiction is; where a rule is of GB/T 2260, so are the names that help.
    let code: RegionCode = rules.contains { $0.regionCode != .gbt2260 } ? .iso3166Numeric : .gbt2260
    var lines = header.coveredKeyLines
    lines.append("jurisdiction \(RegionTitle.jurisdiction(jurisdiction, code))")
    lines.append(
      rules.isEmpty
        ? "rules 0: this policy says nothing of anybody at a gate"
        : "rules \(rules.count), tried in this order; the first that fits is this jurisdiction's word")
    for (number, rule) in zip(1..., rules) { lines += RuleLines(rule, number: number).lines }
    if !conversions.isEmpty {
      lines.append(
        "conversions \(conversions.count), tried in this order: what its gateways make of others' credentials")
    }
    for (number, conversion) in zip(1..., conversions) { lines += RuleLines(conversion, number: number).lines }
    return lines
  }
}
