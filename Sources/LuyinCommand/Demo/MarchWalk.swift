internal import Luyin

/// The journeys of March 2020 at their gates, day by day, and once more under a national policy.
struct MarchWalk {
  private let example: MarchExample
  private let isColoured: Bool
  /// The codes of the journeys.
  private let codes: [String]
  private let words = GateWords(language: .english)

  /// - Parameter folder: one that is there and empty.
  init(in folder: String, isColoured: Bool) async throws {
    self.isColoured = isColoured
    example = try await MarchExample(in: folder)
    codes = try zip(MarchJourney.all, 1...).map { [example] journey, index in
      try example.issue(
        journey.name, by: journey.issuer, region: journey.residence, index: index, at: journey.time - 3 * 3_600)
    }
  }

  /// Each journey with its verdict, the rule and the way out.
  func then() throws -> String {
    let state = try example.state(.asItWas)
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
    let state = try example.state(.national)
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

  /// Travellers of 03-26 with their codes, local and converted, where a rule of the whole domain admits by the converted one; an attack on the
  /// gateway; and what becomes of a converted code when Hubei changes its mind.
  func converted() async throws -> String {
    let morning = MarchWalk.time(26, 6)
    var gateway = try await MarchGateway(example, at: morning)
    defer { try? gateway.close() }
    var lines = [
      "The same codes through a national one: the platform converts, \(example.conversionCount) conversions in its signed policy;",
      "its green ones are admitted wherever nothing is closed, local ones as before:", "",
    ]
    var national: [String: UnverifiedCredential] = [:]
    for (name, local, converted) in MarchWalk.conversions {
      let (journey, code) = try self.journey(name)
      let credential = try await gateway.convert(code, as: name, at: journey.time - 3_600)
      national[name] = credential
      let first = try judge(journey, code, gateway.state, local)
      let second = try judge(journey, credential.text, gateway.state, converted)
      lines.append(
        "  \(journey.part.padded(8))\(journey.title.padded(42))local \(paint(first, width: 17)) converted "
          + "\(paint(second))")
    }
    guard let (journey, code) = try? self.journey("case-3"), let credential = national["case-3"],
      let source = try? UnverifiedCredential(decodingText: code.utf8.span)
    else { throw Failure(.internalFault, "there is no case 3") }
    let (issued, end) = (source.fields.issuedAt == credential.fields.issuedAt, credential.fields.expiresAt)
    guard issued, end == source.fields.expiresAt, source.fields.holderHash == credential.fields.holderHash else {
      throw Failure(.internalFault, "a converted code is another's, or lives longer")
    }
    lines += [
      "", "  a converted code has the holder of its source, and ends with it: \(MarchWalk.beijing(Int64(end)))",
      "  \("it is not converted again".padded(52))"
        + "\(try await refusal(of: credential.text, gateway, at: journey.time))",
    ]
    try gateway.hubei(2, red: [source.fields.index], at: journey.time + 1_800)
    lines.append(
      "  \("Hubei turns its source red, and it is converted".padded(52))"
        + "\(try await conversion(of: code, gateway, at: journey.time + 1_900))")
    let before = status(of: credential, gateway.state, at: journey.time + 2_000)
    let changed = try await gateway.publish(at: journey.time + 2_400)
    let after = status(of: credential, gateway.state, at: journey.time + 2_500)
    guard before == "green", after == "red", changed == 1 else {
      throw Failure(.internalFault, "the converted code was \(before), and is \(after) behind \(changed) changes")
    }
    lines.append(
      "  \("the platform publishes its next list".padded(52))the code that was converted as \(before) says \(after)")
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// Of 03-26: what local rules say, and what is said of the converted code.
  private static let conversions: [(name: String, local: MarchJourney.Answer, converted: MarchJourney.Answer)] = [
    (
      "case-1", MarchJourney.Answer(.policyMeasures, "520000/hubei-holders"),
      MarchJourney.Answer(.policyAdmit, "0/national-green")
    ),
    (
      "case-3", MarchJourney.Answer(.policyMeasures, "520100/hubei-holders"),
      MarchJourney.Answer(.policyAdmit, "0/national-green")
    ),
    (
      "case-6-closed", MarchJourney.Answer(.policyRefuse, "420000/wuhan-closed"),
      MarchJourney.Answer(.policyRefuse, "420100/closed")
    ),
  ]

  private func journey(_ name: String) throws(Failure) -> (MarchJourney, code: String) {
    guard let position = MarchJourney.all.firstIndex(where: { $0.name == name }) else {
      throw Failure(.internalFault, "there is no journey \(name)")
    }
    return (MarchJourney.all[position], codes[position])
  }

  /// Why the gateway converts nothing.
  private func refusal(of text: String, _ gateway: MarchGateway, at time: Int64) async throws -> String {
    do {
      _ = try await gateway.convert(text, as: "again", at: time)
    } catch let error as ConversionError {
      return "refused (\(error.reason))"
    }
    throw Failure(.internalFault, "a converted code was converted again")
  }

  /// What a code is converted to.
  private func conversion(of text: String, _ gateway: MarchGateway, at time: Int64) async throws -> String {
    "into \(try await gateway.convert(text, as: "red", at: time).fields.status)"
  }

  private func status(of credential: UnverifiedCredential, _ state: TrustState, at time: Int64) -> String {
    let verdict = TrustVerifier(state).judge(credential, at: time)
    return verdict.status?.effective.map { "\($0)" } ?? "\(verdict.reason)"
  }

  private static func time(_ day: Int64, _ hour: Int64) -> Int64 {
    // 2020-03-01 00:00 in Beijing.
    1_582_992_000 + (day - 1) * 86_400 + hour * 3_600
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
