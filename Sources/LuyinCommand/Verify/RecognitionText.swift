internal import Luyin

/// What a place's rules say and why, in plain words: parts with a name each, for lines or for one line.
struct RecognitionText {
  typealias Part = (name: String, text: String)

  private let recognition: Recognition
  private let regionCode: RegionCode
  private let words: GateWords

  /// - Parameter regionCode: of the own trust list, in which jurisdictions are.
  init(_ recognition: Recognition, regionCode: RegionCode, _ words: GateWords) {
    self.recognition = recognition
    self.regionCode = regionCode
    self.words = words
  }

  /// What is asked of the holder, by which rule, which rule was set aside, what is missing, and the way out.
  var parts: [Part] {
    var parts = clock + missing + asked
    if let (jurisdiction, rule) = recognition.rule {
      parts.append((words("by rule", "依据规则"), name(of: rule, jurisdiction)))
      let unmade = recognition.levels.first { $0.effect == .decides }?.unmade ?? []
      if !unmade.isEmpty {
        parts.append((words("not observed", "未作观察"), list(unmade.map { $0.text(in: words.language) })))
      }
    }
    return parts + replaced + wayOut
  }

  /// The rules that decided until one of a wider level did.
  var replaced: [Part] {
    recognition.levels.compactMap { level in
      guard level.effect == .replaced, let rule = level.rule else { return nil }
      return (words("set aside", "被取代"), "\(name(of: rule, level.jurisdiction))\(words.semicolon)\(ruling(rule))")
    }
  }

  /// That the answer is of another time than the clock's.
  private var clock: [Part] {
    guard recognition.facts.clockIsSuspect else { return [] }
    let time = Time.format(recognition.time)
    return [
      (
        words("clock", "时钟"),
        words(
          "this gate's clock is wrong: set it; this is the answer of \(time), when documents were issued that it holds",
          "本站时钟有误，请校准；以上结论按 \(time) 作出，本站所持文件当时已签发")
      )
    ]
  }

  /// The policies for want of which nothing was asked.
  var missing: [Part] {
    recognition.levels.compactMap { level in
      let place = words.jurisdiction(level.jurisdiction, regionCode)
      switch level.effect {
      case .missing: return (words("missing", "缺少"), words("the policy of \(place)", "\(place)的政策"))
      case .expired: return (words("expired", "已过期"), words("the policy of \(place)", "\(place)的政策"))
      default: return nil
      }
    }
  }

  private var asked: [Part] {
    recognition.measures.isEmpty ? [] : [(words("asked", "措施"), measures(recognition.measures))]
  }

  func measures(_ measures: [Measure]) -> String { list(measures.map { $0.text(in: words.language) }) }

  private func list(_ texts: [String]) -> String { texts.joined(separator: words.comma) }

  /// `hubei-quarantine of 520000 贵州省, resting on "…"`
  func name(of rule: PolicyRule, _ jurisdiction: UInt32) -> String {
    let place = words.jurisdiction(jurisdiction, regionCode)
    let reference = "\(QuotedName(rule.reference))"
    return words("\(rule.id) of \(place), resting on \(reference)", "\(place)的 \(rule.id)，依据 \(reference)")
  }

  /// What a rule states, whether or not it decides.
  func ruling(_ rule: PolicyRule) -> String {
    let outcome = words.outcome(rule.outcome)
    return rule.measures.isEmpty ? outcome : outcome + words.colon + measures(rule.measures)
  }

  /// What would make it better for the holder.
  var wayOut: [Part] {
    guard let wayOut = recognition.wayOut else { return [] }
    let name = words("way out", "出路")
    var parts: [Part] = wayOut.changes.map { changes in
      (name, changes.map(text).joined(separator: words(" and ", "，并且")))
    }
    // Whoever does not know what time it is cannot say how long to wait.
    if let time = wayOut.time, !recognition.facts.clockIsSuspect {
      parts.append(
        (
          name,
          words(
            "wait: by the rules of \(Time.format(time)) it is better, all else equal",
            "等待：其他条件不变时，自 \(Time.format(time)) 起的规则更宽")
        ))
    }
    if parts.isEmpty {
      parts.append((name, words("none by these rules; ask who is in charge", "按现行规则没有；请询问负责人")))
    }
    return parts
  }

  private func text(_ change: WayOut.Change) -> String {
    switch change {
    case .observation(let value):
      let (what, found) = (value.observation.text(in: words.language), value.text(in: words.language))
      return words("observe \(what), if it is: \(found)", "补做\(what)观察，且结果为：\(found)")
    case .assurance(let assurance):
      let how = assurance.text(in: words.language)
      return words("know the holder otherwise: \(how)", "改变核验持有人的方式：\(how)")
    case .fresh: return words("update this gate's documents", "更新本站的文件")
    case .newerList: return words("bring the issuer's newer status list", "取得签发方更新的状态列表")
    case .soundClock: return words("set this gate's clock", "校准本站时钟")
    case .newCredential: return words("a credential that is issued anew", "重新签发凭证")
    }
  }
}
