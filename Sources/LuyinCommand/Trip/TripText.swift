internal import Luyin
internal import LuyinConformance

/// A trip for the one who makes it, in plain words.
struct TripText {
  private let trip: Trip
  private let regionCode: RegionCode
  private let words: GateWords
  private let width: Int
  private let isColoured: Bool

  /// What the names of parts have room for.
  private static let nameWidth = 14

  init(_ trip: Trip, regionCode: RegionCode, _ words: GateWords, width: Int, isColoured: Bool) {
    self.trip = trip
    self.regionCode = regionCode
    self.words = words
    self.width = max(40, width)
    self.isColoured = isColoured
  }

  var text: String {
    guard !trip.stops.isEmpty, let traveller = Traveller(trip.verdict) else { return ended }
    var lines = head(traveller).flatMap { self.lines($0, indent: 0) }
    for (number, stop) in zip(1..., trip.stops) {
      let place = RegionTitle.region(stop.stop.place, regionCode)
      lines += [""] + "\(number)  \(place)\(words.comma)\(BeijingTime.format(stop.stop.time))".wrapped(toColumns: width)
      lines += self.lines(stop)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The answer of a gate, and that no place was asked.
  private var ended: String {
    let report = VerdictReport(
      isJSON: false, isColoured: isColoured, language: words.language, regionCode: regionCode)
    return report.line(.trust(trip.verdict))
      + words(
        "The trip ends here: no place was asked about this code.\n", "行程到此为止：未就此码询问任何地方。\n")
  }

  private func lines(_ part: RecognitionText.Part, indent: Int) -> [String] {
    let first = indent + TripText.nameWidth
    let spaces = String(repeating: " ", count: first)
    return part.text.wrapped(toColumns: width - first).enumerated().map { number, line in
      (number == 0 ? String(repeating: " ", count: indent) + part.name.columns(TripText.nameWidth) : spaces) + line
    }
  }

  private func head(_ traveller: Traveller) -> [RecognitionText.Part] {
    let fields = traveller.fields
    let region = fields.region == 0 ? words("no region", "无地区") : RegionArgument.title(fields.region)
    let status = trip.verdict.status.map { words.status($0, of: fields) } ?? words.status(fields.status)
    let issuer = words("by ", "签发方 ") + "\(traveller.issuer.issuer.name)"
    return [
      (words("code", "健康码"), [status, region, issuer].joined(separator: words.comma)),
      (
        words("verified", "核验"),
        words("genuine now, and until ", "现真实有效，有效至 ") + BeijingTime.format(Int64(fields.expiresAt))
      ),
      (words("shown", "出示方式"), words.holder(trip.assurance, fields.binding)),
      (
        words("answers", "说明"),
        words(
          "by the rules known now, your status unchanged; gates decide then",
          "按目前已知的规则、并假定状态不变；以当日查验站为准")
      ),
    ]
  }

  private func lines(_ stop: TripStop) -> [String] {
    var lines: [String] = []
    if stop.stop.passage != .entry {
      lines += self.lines((words("passage", "通行类型"), stop.stop.passage.text(in: words.language)), indent: 2)
    }
    lines += self.lines(stop.answer, words("answer", "结论"))
    lines += stop.otherwise.flatMap { self.lines($0, words("otherwise", "否则")) }
    return lines + rest(stop).flatMap { self.lines($0, indent: 2) }
  }

  /// An answer, its outcome in colour where there is colour.
  private func lines(_ answer: TripStop.Answer, _ name: String) -> [String] {
    let outcome = words.outcome(answer.outcome)
    var lines = lines((name, condition(answer) + outcome + why(answer)), indent: 2)
    // Painted behind the breaking, which counts characters.
    if let number = lines.firstIndex(where: { $0.contains(outcome) }) {
      let painted = Colour(answer.outcome).paint(outcome, if: isColoured)
      lines[number] = lines[number].replacing(outcome, with: painted, maxReplacements: 1)
    }
    return lines
  }

  /// What stands behind the answers.
  private func rest(_ stop: TripStop) -> [RecognitionText.Part] {
    var parts: [RecognitionText.Part] = []
    if stop.needsNewCredential {
      parts.append(
        (
          words("renew", "换码"),
          words(
            "the code is over by then: get a new one before; the answer is about one that says the same",
            "届时此码已过期：请事先换发；以上结论以新码内容相同为前提")
        ))
    }
    if !stop.items.isEmpty {
      parts.append((words("bring", "携带"), stop.items.map { text($0, stop) }.joined(separator: words.semicolon)))
    }
    if let recognition = stop.answer.recognition { parts += basis(recognition) }
    return parts + stop.due.map { (words("ask again", "届时再问"), text($0, stop)) }
  }

  /// `if temperature is below 37.3 °C: `
  private func condition(_ answer: TripStop.Answer) -> String {
    guard !answer.observed.isEmpty else { return "" }
    let observed = answer.observed.map {
      $0.observation.text(in: words.language) + words(" is ", "为") + $0.text(in: words.language)
    }
    return words("if ", "若") + observed.joined(separator: words(" and ", "且")) + words(": ", "：")
  }

  /// What is asked, or why it is so.
  private func why(_ answer: TripStop.Answer) -> String {
    let measures = (answer.recognition?.measures ?? []).map { $0.text(in: words.language) }
    guard measures.isEmpty else { return words.colon + measures.joined(separator: words.comma) }
    return answer.outcome == .admit ? "" : " (\(answer.reason))\(words.colon)" + sentence(answer.reason)
  }

  /// For one who is not at a gate.
  private func sentence(_ reason: ReasonCode) -> String {
    switch reason {
    case .policyMissing: words("a policy that has a say there is not in this store; update it", "本存储缺少对当地有效的政策；请更新")
    case .policyExpired:
      words("a policy that has a say there has expired in this store; update it", "本存储中对当地有效的政策已过期；请更新")
    case .policyNone:
      words(
        "by the trust list no policy has a say there; ask there before you leave", "按信任列表，没有任何政策管辖当地；出发前请向当地询问")
    case .policyNoMatch:
      words("no rule there is about such a holder; ask there before you leave", "当地没有适用于该情形的规则；出发前请向当地询问")
    case .policyRefer:
      words("there a person decides; ask there before you leave", "当地规定由人工决定；出发前请向当地询问")
    case .policyRefuse: words("you are not let through there", "当地不准许您通行")
    default: reason.trustSentence[words.language]
    }
  }

  private func text(_ item: TripItem, _ stop: TripStop) -> String {
    switch item {
    case .code: return words("the code", "健康码")
    case .codeAlone:
      return words("the code alone: no proof that it is yours is asked", "仅健康码：当地不要求证明其属于本人")
    case .proof(.document):
      return words(
        "the pass with its inside, and the identity document that it is bound to", "通行证（含内页）及其绑定的身份证件")
    case .proof(.guardian), .proof(.guardianChallenged):
      return words("the guardian's telephone with the code, and the person it is about", "带码的监护人手机，及被监护人本人")
    case .proof: return words("your telephone, which shows and signs the code", "出示并签名健康码的本人手机")
    case .observation(let value):
      return value.observation.text(in: words.language) + words.colon + value.text(in: words.language)
    case .measure(let measure):
      let text = measure.text(in: words.language)
      guard measure.kind.unit == .hours else { return text }
      let since = BeijingTime.format(stop.stop.time - 3600 * Int64(measure.parameter))
      return text + words(", so of \(since) or later", "，即不早于 \(since)")
    }
  }

  /// By which rule, which was set aside, and what would change it.
  private func basis(_ recognition: Recognition) -> [RecognitionText.Part] {
    let ruled = RecognitionText(recognition, regionCode: regionCode, words)
    var parts = ruled.missing
    if let (jurisdiction, rule) = recognition.rule {
      parts.append((words("by rule", "依据规则"), ruled.name(of: rule, jurisdiction)))
    }
    parts += ruled.replaced
    guard let wayOut = recognition.wayOut else { return parts }
    let name = words("changes", "如何改变")
    parts += wayOut.changes.map { changes in
      (name, words("better with: ", "可改善：") + changes.map(text).joined(separator: words(" and ", "，并且")))
    }
    if let time = wayOut.time {
      let from = BeijingTime.format(time)
      parts.append(
        (
          name,
          words("better from \(from) on, when the rules change, all else equal", "其他条件不变时，自 \(from) 起规则更宽")
        ))
    }
    if wayOut.changes.isEmpty, wayOut.time == nil {
      parts.append((name, words("nothing that these rules know", "这些规则中没有可改善之处")))
    }
    return parts
  }

  private func text(_ change: WayOut.Change) -> String {
    switch change {
    case .observation(let value):
      value.observation.text(in: words.language) + words.colon + value.text(in: words.language)
    case .assurance(let assurance): words("the code ", "") + assurance.text(in: words.language)
    case .newCredential: words("a code that is issued anew just before", "临行前重新签发的健康码")
    case .newerList: words("a status list newer than the code", "晚于此码的状态列表")
    // A gate of a trip has fresh documents and a clock that is right.
    case .fresh, .soundClock: change.name
    }
  }

  private func text(_ document: TripStop.DueDocument, _ stop: TripStop) -> String {
    let place = document.jurisdiction.map { words.jurisdiction($0, regionCode) }
    let name = words.document(document.header)
    let title = place.map { words("\(name) of \($0)", "\($0)的\(name)") } ?? name
    let next = BeijingTime.format(Int64(document.header.nextUpdate))
    let due = words("a newer \(title) is due by \(next)", "\(title)应于 \(next) 前更新")
    guard Int64(document.header.expires) <= stop.stop.time else { return due }
    let expires = BeijingTime.format(Int64(document.header.expires))
    return due + words("; this one holds until \(expires)", "；现有文件有效至 \(expires)")
  }
}
