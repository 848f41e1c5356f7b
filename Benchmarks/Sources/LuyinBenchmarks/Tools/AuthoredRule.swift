/// A rule as an authority writes it (spec/command-line.md, "Authoring policies").
struct AuthoredRule {
  let id: String
  let kind: String
  let from: String
  var until: String
  /// nil for everybody.
  let residences: [String]?
  let statuses: [String]
  let outcome: String
  let quarantineDays: Int?
  /// Whether only fresh documents, a new credential and a normal temperature will do, as for people at home.
  let isOwnGreen: Bool
  /// Whose credentials count; nil for anybody's.
  let jurisdiction: String?

  init(
    id: String, kind: String = "plain", days: (from: Int, until: Int), residences: [String]?, statuses: [String],
    outcome: String, quarantineDays: Int? = nil, isOwnGreen: Bool = false, jurisdiction: String? = nil
  ) {
    self.id = id
    self.kind = kind
    (from, until) = (AuthoredPolicies.day(days.from), AuthoredPolicies.day(days.until))
    self.residences = residences
    self.statuses = statuses
    self.outcome = outcome
    self.quarantineDays = quarantineDays
    self.isOwnGreen = isOwnGreen
    self.jurisdiction = jurisdiction
  }

  var json: String {
    let isNarrow = jurisdiction != nil
    let measures = quarantineDays.map { #"{"measure": "centralQuarantine", "parameter": \#($0)}"# } ?? ""
    let observations = isOwnGreen ? #"{"observation": "temperature", "values": ["normal"]}"# : ""
    return """
      {"id": "\(id)", "kind": "\(kind)",
       "from": "\(AuthoredPolicies.time(from))", "until": "\(AuthoredPolicies.time(until))",
       "domains": "\(isOwnGreen ? "own" : "recognised")",
       "purposes": ["credential"\(isOwnGreen ? "" : #", "conversion""#)],
       "jurisdictions": \(list(jurisdiction.map { [$0] })), "residences": \(list(residences)), "exceptions": [],
       "statuses": [{"scheme": 1, "statuses": \(list(statuses))}], "assurances": "any",
       "freshness": "\(isNarrow ? "fresh" : "stale")", "greatestAge": "\(isNarrow ? "7d" : "any")",
       "listAge": "any", "clock": "\(isNarrow ? "sound" : "any")",
       "passages": \(isOwnGreen ? #""any""# : list(["entry", "transit", "premises"])), "observations": [\(observations)],
       "outcome": "\(outcome)", "measures": [\(measures)], "reference": "ordinance \(id)"}
      """
  }

  private func list(_ values: [String]?) -> String {
    values.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ", ") + "]" } ?? #""any""#
  }
}
