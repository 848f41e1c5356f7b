internal import Luyin

/// The journeys of March 2020 at their gates, day by day, and once more under a national policy.
struct MarchWalk {
  private let example: MarchExample
  private let isColoured: Bool
  /// The codes of the journeys.
  private let codes: [String]
  private let words = GateWords(language: .english)

  /// - Parameter folder: one that is there and empty.
  init(in folder: String, isColoured: Bool) throws {
    self.isColoured = isColoured
    example = try MarchExample(in: folder)
    codes = try MarchJourney.all.map { [example] journey in
      try example.issue(
        journey.name, by: journey.issuer, region: journey.residence, at: journey.time - 3 * 3_600)
    }
  }

  /// Each journey with its verdict, the rule and the way out.
  func then() throws -> String {
    let state = try example.state(isNational: false)
    var lines = [
      "March 2020: \(example.summary); no network at the gates",
      "Green codes and a normal temperature, but for case 2 on the 28th, which needs none; times of Beijing.", "",
    ]
    for (journey, code) in zip(MarchJourney.all, codes) {
      let recognition = try judge(journey, code, state, journey.then)
      lines.append(heading(journey, recognition))
      lines += explanation(recognition).map { "    \($0.name.padded(12))\($0.text)" }
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// The same travellers with the same codes, when the whole country has one ceiling and one floor.
  func nationally() throws -> String {
    let state = try example.state(isNational: true)
    var lines = ["The same journeys and codes under a national policy, nothing issued anew:", ""]
    for (journey, code) in zip(MarchJourney.all, codes) {
      let recognition = try judge(journey, code, state, journey.nationally)
      guard let (jurisdiction, rule) = recognition.rule else { continue }
      let place = words.jurisdiction(jurisdiction, .gbt2260)
      let by = rule.kind == .plain ? "\(rule.id) of \(place)" : "\(rule.id), a \(rule.kind.name) of \(place)"
      lines.append(
        "  \(journey.part.padded(8))\(journey.title.padded(46))\(paint(recognition, width: 8))\(by)")
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private func judge(
    _ journey: MarchJourney, _ code: String, _ state: TrustState, _ expected: MarchJourney.Answer
  ) throws -> Recognition {
    var circumstances = Circumstances(passage: journey.passage)
    if let temperature = journey.temperature.flatMap({ ObservedValue(.temperature, name: $0) }) {
      circumstances.observations.insert(temperature)
    }
    let text = Array(code.utf8)
    let verdict = PlaceVerifier(state, place: journey.place).judge(text: text.span, at: journey.time, circumstances)
    let rule = verdict.recognition?.rule.map { "\($0.jurisdiction)/\($0.rule.id)" }
    guard let recognition = verdict.recognition, verdict.reason == expected.reason, rule == expected.rule else {
      throw Failure(
        .internalFault, "\(journey.part), \(journey.title): the gate says \(verdict.reason) by \(rule ?? "no rule")")
    }
    return recognition
  }

  private func heading(_ journey: MarchJourney, _ recognition: Recognition) -> String {
    let when = journey.part.padded(8) + MarchWalk.beijing(journey.time)
    return "  \(when)  \(journey.title.padded(46))\(paint(recognition))"
  }

  /// What is asked, the rule with what it rests on, the one that it sets aside, and the way out.
  private func explanation(_ recognition: Recognition) -> [RecognitionText.Part] {
    let texts = RecognitionText(recognition, regionCode: .gbt2260, words)
    var parts: [RecognitionText.Part] = []
    if !recognition.measures.isEmpty { parts.append(("asked", texts.measures(recognition.measures))) }
    if let (jurisdiction, rule) = recognition.rule {
      parts.append(("by rule", "\(rule.id) of \(words.jurisdiction(jurisdiction, .gbt2260))"))
      // The file that all references name is named once.
      parts.append(("", rule.reference.text.replacing("recognition-2020-03.md, ", with: "")))
    } else {
      parts.append(("by rule", "none of any level is about this: a person decides"))
    }
    for level in recognition.levels where level.effect == .replaced {
      guard let rule = level.rule else { continue }
      let place = words.jurisdiction(level.jurisdiction, .gbt2260)
      parts.append(("set aside", "\(rule.id) of \(place): \(texts.ruling(rule))"))
    }
    guard let wayOut = recognition.wayOut else { return parts }
    let way =
      wayOut.time.map { "the rules are laxer from \(MarchWalk.beijing($0)) on" }
      ?? "none by these rules"
    return parts + [("way out", way)]
  }

  /// `03-28 00:00`
  private static func beijing(_ time: Int64) -> String {
    let text = Array(Time.format(time + 8 * 3_600).utf8)
    return String(decoding: text[5..<10], as: UTF8.self) + " " + String(decoding: text[11..<16], as: UTF8.self)
  }

  private func paint(_ recognition: Recognition, width: Int? = nil) -> String {
    let colour: Colour =
      switch recognition.outcome {
      case .admit: .green
      case .refuse: .red
      default: .yellow
      }
    let word = words.outcome(recognition.outcome)
    return colour.paint(width.map(word.padded) ?? word, if: isColoured)
  }
}
