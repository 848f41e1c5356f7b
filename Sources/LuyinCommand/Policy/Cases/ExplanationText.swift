internal import Luyin

/// What policies do with one case, in plain words: the case, what each level says, and what comes of it.
struct ExplanationText {
  private let recognition: Recognition
  private let regionCode: RegionCode
  private let words: GateWords

  init(_ recognition: Recognition, regionCode: RegionCode, _ words: GateWords) {
    self.recognition = recognition
    self.regionCode = regionCode
    self.words = words
  }

  var text: String {
    let ruled = RecognitionText(recognition, regionCode: regionCode, words)
    var lines = given.map { $0.name.columns(16) + $0.text }
    for level in recognition.levels {
      lines.append("\(words.jurisdiction(level.jurisdiction, regionCode))\(words.colon)\(text(level, ruled))")
    }
    let outcome = words.outcome(recognition.outcome)
    lines.append(
      "\(outcome) (\(recognition.reason))\(words.colon)\(recognition.reason.trustSentence[words.language])")
    lines += ruled.parts.map { "  " + $0.name.columns(14) + $0.text }
    return lines.joined(separator: "\n") + "\n"
  }

  private var given: [(name: String, text: String)] {
    let facts = recognition.facts
    let seen = facts.circumstances
    let observed = seen.observations.values.map {
      $0.observation.text(in: words.language) + words.colon + $0.text(in: words.language)
    }
    let issuer =
      facts.jurisdiction == 0
      ? words("no jurisdiction", "无辖区") : RegionTitle.region(facts.jurisdiction, regionCode)
    let domain = facts.isOwnDomain ? "" : words(" of domain \(facts.domain.hex)", "（信任域 \(facts.domain.hex)）")
    let conversion = facts.purpose == .conversion ? words(", converted", "（转换签发）") : ""
    return [
      (
        words("at", "时间地点"),
        "\(Time.format(recognition.time))\(words.comma)\(RegionTitle.region(recognition.place, regionCode))\(words.comma)"
          + seen.passage.text(in: words.language)
      ),
      (
        words("credential", "凭证"),
        words.status(facts.status) + words(" of scheme \(facts.scheme)", "（方案 \(facts.scheme)）") + words.comma
          + words("issued by ", "签发方 ") + issuer + domain + conversion + words.comma
          + words("\(words.duration(facts.ageSeconds)) old", "已签发 \(words.duration(facts.ageSeconds))")
      ),
      (
        words("holder", "持有人"),
        (facts.residence == 0 ? words("no region", "无地区") : RegionTitle.region(facts.residence, regionCode))
          + words.comma + facts.assurance.text(in: words.language)
      ),
      (
        words("observed", "观察"),
        observed.isEmpty ? words("nothing", "无") : observed.joined(separator: words.semicolon)
      ),
      (
        words("gate", "本站"),
        words("documents ", "文件") + words.freshness(facts.freshness) + words.comma
          + (facts.listIsOlder
            ? words("status list older than the credential", "状态列表早于凭证")
            : words("status list not older than the credential", "状态列表不早于凭证"))
          + words.comma + (facts.clockIsSuspect ? words("clock suspect", "时钟可疑") : words("clock sound", "时钟正常"))
      ),
    ]
  }

  private func text(_ level: RecognitionLevel, _ ruled: RecognitionText) -> String {
    guard let rule = level.rule else { return words("no rule fits", "没有适用的规则") }
    let unmade = level.unmade.map { $0.text(in: words.language) }.joined(separator: words.comma)
    let needs = unmade.isEmpty ? "" : words.comma + words("if it is observed: ", "但须先观察：") + unmade
    let says =
      words("rule \(rule.id) (\(words.kind(rule.kind))) says ", "规则 \(rule.id)（\(words.kind(rule.kind))）：")
      + ruled.ruling(rule) + needs
    return says + words.semicolon + effect(level.effect)
  }

  private func effect(_ effect: RecognitionLevel.Effect) -> String {
    switch effect {
    case .decides: words("this decides", "由此决定")
    case .replaced: words("a wider level sets it aside", "被更上级的规则取代")
    case .noEffect: words("it changes nothing", "不产生影响")
    default: effect.rawValue
    }
  }
}
