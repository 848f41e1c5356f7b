package import Luyin

/// What a rule or a conversion asks of the facts.
package struct Conditions: Sendable {
  package let domains: PolicyRule.Domains
  package let regionCode: RegionCode
  package let jurisdictions: RegionScope
  package let residences: RegionScope
  package let exceptions: RegionScope
  package let statuses: [(scheme: UInt16, statuses: [Status])]
  package let window: Range<Int64>
  /// What only rules ask for; nil of a conversion, which applies whatever that is.
  let rule: PolicyRule?

  package init(_ rule: PolicyRule) {
    domains = rule.domains
    regionCode = rule.regionCode
    jurisdictions = rule.jurisdictions
    residences = rule.residences
    exceptions = rule.exceptions
    statuses = rule.statuses.map { ($0.scheme, $0.statuses) }
    window = Int64(rule.from)..<Int64(rule.until)
    self.rule = rule
  }

  package init(_ conversion: PolicyConversion) {
    domains = conversion.domains
    regionCode = conversion.regionCode
    jurisdictions = conversion.jurisdictions
    residences = conversion.residences
    exceptions = conversion.exceptions
    statuses = [(conversion.scheme, conversion.statuses)]
    window = Int64(conversion.from)..<Int64(conversion.until)
    rule = nil
  }
}
