internal import Luyin

/// A rule as people read it before they sign: every condition, in the order of the format, none left out.
struct RuleLines {
  let lines: [String]

  init(_ rule: PolicyRule, number: Int) {
    var lines = ["rule \(number): \(rule.id)"]
    func line(_ name: String, _ text: String) { lines.append("  " + name.padded(14) + text) }
    line("rests on", "\(QuotedName(rule.reference))")
    line("kind", RuleLines.kind(rule.kind))
    line("holds", "from \(Time.format(rule.from)) until \(Time.format(rule.until))")
    line("issuers", RuleLines.issuers(rule))
    lines += RuleLines.who(rule.jurisdictions, rule.residences, rule.exceptions)
    for entry in rule.statuses {
      line("status", "\(entry.statuses.map(\.name).joined(separator: " or ")), of scheme \(entry.scheme)")
    }
    line("holder known", RuleLines.choice(rule.assurances))
    line("documents", rule.freshness == .stale ? "fresh or stale" : "all fresh")
    line("age", RuleLines.age(rule.greatestAgeSeconds))
    line("status list", rule.acceptsOlderList ? "of any age" : "not older than the credential")
    line("clock", rule.acceptsSuspectClock ? "right or suspect" : "not suspect")
    line("passage", RuleLines.choice(rule.passages))
    for condition in rule.observations {
      line("observed", RuleLines.observed(condition))
    }
    if rule.observations.isEmpty { line("observed", "nothing has to be") }
    line("then", RuleLines.outcome(rule.outcome))
    lines += rule.measures.map { "    " + $0.text(in: .english) }
    self.lines = lines
  }

  /// A conversion, likewise.
  init(_ conversion: PolicyConversion, number: Int) {
    var lines = ["conversion \(number): \(conversion.id)"]
    func line(_ name: String, _ text: String) { lines.append("  " + name.padded(14) + text) }
    line("rests on", "\(QuotedName(conversion.reference))")
    line("applies", "from \(Time.format(conversion.from)) until \(Time.format(conversion.until))")
    line("issuers", "\(RuleLines.domains(conversion.domains)), by \(conversion.regionCode.name)")
    lines += RuleLines.who(conversion.jurisdictions, conversion.residences, conversion.exceptions)
    line(
      "status", "\(conversion.statuses.map(\.name).joined(separator: " or ")), of scheme \(conversion.scheme)")
    line("becomes", "\(conversion.givenStatus.name), of scheme \(conversion.givenScheme)")
    self.lines = lines
  }

  /// Of whom a rule or a conversion is.
  private static func who(
    _ jurisdictions: RegionScope, _ residences: RegionScope, _ exceptions: RegionScope
  ) -> [String] {
    var lines: [String] = []
    func line(_ name: String, _ text: String) { lines.append("  " + name.padded(14) + text) }
    line("issuers of", scopeTitle(jurisdictions, nobody: "issuers without a jurisdiction"))
    lines += regions(jurisdictions)
    line("holders of", scopeTitle(residences, nobody: "holders without a region"))
    lines += regions(residences)
    if !exceptions.ranges.isEmpty {
      line("but not", "holders of any part of these, nor holders without a region")
      lines += RegionLines(exceptions).lines.map { "    " + $0 }
    }
    return lines
  }

  private static func kind(_ kind: PolicyRule.Kind) -> String {
    switch kind {
    case .plain: "plain: leaves the levels around it their own word"
    case .ceiling: "ceiling: no level below may be stricter"
    case .floor: "floor: no level below may be laxer"
    @unknown default: kind.name
    }
  }

  private static func issuers(_ rule: PolicyRule) -> String {
    let purposes = rule.purposes.map { $0 == .conversion ? "converted credentials" : "credentials" }
    return "\(domains(rule.domains)), for \(purposes.joined(separator: " and ")), by \(rule.regionCode.name)"
  }

  private static func domains(_ domains: PolicyRule.Domains) -> String {
    switch domains {
    case .own: "of the own domain"
    case .recognised: "of the own domain and of every recognised one"
    case .listed(let listed): "of the domains " + listed.map(\.hex).joined(separator: ", ")
    }
  }

  /// In front of the regions, if there are any to be listed.
  private static func scopeTitle(_ scope: RegionScope, nobody: String) -> String {
    guard isEverywhere(scope) else { return scope.includesNone ? "these, and \(nobody)" : "these" }
    return scope.includesNone ? "any region, and \(nobody)" : "any region"
  }

  private static func isEverywhere(_ scope: RegionScope) -> Bool { scope.ranges == [1...RegionScope.numberMax] }

  private static func regions(_ scope: RegionScope) -> [String] {
    isEverywhere(scope) ? [] : RegionLines(scope).rangeLines.map { "    " + $0 }
  }

  private static func choice<Code: RegisteredCode>(_ codes: [Code]) -> String {
    let names = codes.map { $0.text(in: .english) }.joined(separator: "; or ")
    return codes.count == Code.allCases.count ? "in any way: \(names)" : names
  }

  private static func age(_ seconds: UInt32) -> String {
    guard seconds < .max else { return "any" }
    return "at most \(seconds) s" + (seconds < 60 ? "" : ", \(Time.duration(Int64(seconds)))")
  }

  private static func observed(_ condition: PolicyRule.ObservationCondition) -> String {
    condition.observation.text(in: .english) + ": "
      + condition.values.map { $0.text(in: .english) }.joined(separator: " or ")
  }

  private static func outcome(_ outcome: RecognitionOutcome) -> String {
    switch outcome {
    case .admit: "ADMIT"
    case .admitWithMeasures: "ADMIT WITH MEASURES:"
    case .refer: "REFER to a person"
    case .refuse: "REFUSE"
    @unknown default: outcome.name
    }
  }
}
