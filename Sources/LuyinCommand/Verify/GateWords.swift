internal import Luyin

/// The words of a gate that are no sentences, in one language.
struct GateWords: Sendable {
  let language: Language

  func callAsFunction(_ english: String, _ chinese: String) -> String { Bilingual(english, chinese)[language] }

  /// Between parts of a line.
  var comma: String { self(", ", "，") }
  var semicolon: String { self("; ", "；") }
  var colon: String { self(": ", "：") }

  /// The name of an outcome in English, so that people and programs call it alike.
  func outcome(_ outcome: Verdict.Outcome) -> String {
    switch outcome {
    case .genuine: self("genuine", "真实有效")
    case .admit: self("admit", "准许通行")
    case .admitWithMeasures: self("admitWithMeasures", "附措施通行")
    case .refuse: self("refuse", "拒绝")
    case .refer: self("refer", "转人工")
    @unknown default: outcome.rawValue
    }
  }

  func outcome(_ outcome: RecognitionOutcome) -> String {
    switch outcome {
    case .admit: self.outcome(Verdict.Outcome.admit)
    case .admitWithMeasures: self.outcome(Verdict.Outcome.admitWithMeasures)
    case .refer: self.outcome(Verdict.Outcome.refer)
    case .refuse: self.outcome(Verdict.Outcome.refuse)
    @unknown default: outcome.name
    }
  }

  func status(_ status: Status) -> String {
    switch status {
    case .green: self("green", "绿码")
    case .yellow: self("yellow", "黄码")
    case .red: self("red", "红码")
    case .suspended: self("suspended", "已暂停")
    case .revoked: self("revoked", "已撤销")
    default: status.name
    }
  }

  /// What holds now, and what the issuer wrote if that is something else.
  func status(_ status: CredentialStatus, of fields: CredentialFields) -> String {
    let issued = self("issued as ", "签发时为") + self.status(fields.status)
    switch status.effective {
    case fields.status: return self.status(fields.status)
    case let effective?: return self.status(effective) + self(" by the status list, ", "（按状态列表），") + issued
    case nil: return issued + self(", status now unknown", "，现状态未知")
    }
  }

  /// How the holder is known, plainly that nobody knows it, and whom to look for if it is a dependent's.
  func holder(_ assurance: Assurance, _ binding: HolderBinding?) -> String {
    var text = assurance.text(in: language)
    if assurance == .none {
      text += self(": nobody knows whether its holder shows it", "：无法确认出示者是否为持有人本人")
    }
    guard binding == .guardianDeviceKey else { return text }
    return text + self("; it is about someone in their care: check that person", "；凭证属于被监护人，请核对被监护人本人")
  }

  func kind(_ kind: PolicyRule.Kind) -> String {
    switch kind {
    case .plain: self("plain", "普通规则")
    case .ceiling: self("ceiling", "上限规则")
    case .floor: self("floor", "下限规则")
    @unknown default: kind.name
    }
  }

  func freshness(_ freshness: Freshness) -> String {
    switch freshness {
    case .fresh: self("fresh", "最新")
    case .stale: self("stale", "陈旧")
    case .expired: self("expired", "已过期")
    @unknown default: freshness.rawValue
    }
  }

  func jurisdiction(_ number: UInt32, _ code: RegionCode) -> String {
    number == 0 ? self("the whole domain", "全域") : RegionTitle.region(number, code)
  }

  func document(_ header: DocumentHeader) -> String {
    guard language == .chinese else { return header.title }
    let name =
      switch header.kind {
      case .root: "根文件"
      case .trustList: "信任列表"
      case .statusList: "状态列表"
      case .policy: "政策"
      @unknown default: header.kind.name
      }
    return "\(name) \(header.number)" + (header.epoch == 0 || header.kind == .root ? "" : "（世代 \(header.epoch)）")
  }

  func duration(_ seconds: Int64) -> String {
    guard language == .chinese else { return Time.duration(seconds) }
    return switch seconds {
    case 86_400...: "\(seconds / 86_400) 天 \(seconds % 86_400 / 3600) 小时"
    case 3600...: "\(seconds / 3600) 小时 \(seconds % 3600 / 60) 分"
    case 60...: "\(seconds / 60) 分"
    default: "\(seconds) 秒"
    }
  }
}
