internal import Luyin

/// What a verifier takes, but the author of a rule or a conversion may not have meant, as far as that itself and the times of its policy tell.
enum RuleRemark: CaseIterable {
  case over, late, unregisteredScheme, ceilingOfRefuse, floorOfAdmit

  /// - Parameters:
  ///   - start: from when on the policy may be asked.
  ///   - end: when it expires.
  func concerns(_ rule: PolicyRule, from start: Int64, until end: Int64) -> Bool {
    switch self {
    case .over: Int64(rule.until) <= start
    case .late: Int64(rule.from) >= end
    case .unregisteredScheme: rule.statuses.contains { !TrustListWarnings.registeredSchemes.contains($0.scheme) }
    case .ceilingOfRefuse: rule.kind == .ceiling && rule.outcome == .refuse
    case .floorOfAdmit: rule.kind == .floor && rule.outcome == .admit
    }
  }

  /// Of a conversion likewise.
  func concerns(_ conversion: PolicyConversion, from start: Int64, until end: Int64) -> Bool {
    switch self {
    case .over: Int64(conversion.until) <= start
    case .late: Int64(conversion.from) >= end
    case .unregisteredScheme:
      [conversion.scheme, conversion.givenScheme].contains { !TrustListWarnings.registeredSchemes.contains($0) }
    case .ceilingOfRefuse, .floorOfAdmit: false
    }
  }

  /// Behind the name of the rule or of the conversion.
  var sentence: Bilingual {
    switch self {
    case .over: Bilingual("is over and never holds again; take it out", "已经结束，不会再适用；请删去")
    case .late: Bilingual("begins when the policy has expired, and so never holds", "开始时政策已过期，因此永不适用")
    case .unregisteredScheme:
      Bilingual(
        "has a scheme that is not in the registry; nobody knows what its statuses mean", "使用了未登记的方案；无人知道其状态的含义")
    case .ceilingOfRefuse:
      Bilingual(
        "is a ceiling of refuse, which nothing is stricter than; plain says the same", "是“拒绝”的上限规则，没有比它更严的结果；普通规则即可")
    case .floorOfAdmit:
      Bilingual("is a floor of admit, which nothing is laxer than; plain says the same", "是“准许”的下限规则，没有比它更宽的结果；普通规则即可")
    }
  }
}
