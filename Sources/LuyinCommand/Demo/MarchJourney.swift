internal import Luyin

/// A journey of March 2020, and what it came to.
struct MarchJourney {
  /// Of the data file.
  let part: String
  /// What a traveller would call it.
  let title: String
  /// For the file with the code.
  let name: String
  /// The name of the issuer's key.
  let issuer: String
  let residence: UInt32
  let place: UInt32
  /// When the traveller is at the gate; since 1970.
  let time: Int64
  var passage = Passage.entry
  var temperature: String?
  /// What the rules of then say.
  let then: Answer
  /// What they say under a national policy.
  let nationally: Answer

  struct Answer {
    let reason: ReasonCode
    /// Jurisdiction and id of the rule.
    let rule: String?

    init(_ reason: ReasonCode, _ rule: String? = nil) {
      self.reason = reason
      self.rule = rule
    }
  }

  private init(
    _ part: String, _ title: String, _ name: String, from residence: UInt32, _ issuer: String = "hubei",
    to place: UInt32,
    _ day: Int, _ hour: Int, passage: Passage = .entry, temperature: String? = "normal", _ then: Answer,
    nationally: Answer
  ) {
    self.part = part
    self.title = title
    self.name = name
    self.residence = residence
    self.issuer = issuer
    self.place = place
    // 2020-03-01 00:00 in Beijing.
    time = 1_582_992_000 + Int64(day - 1) * 86_400 + Int64(hour) * 3_600
    self.passage = passage
    self.temperature = temperature
    self.then = then
    self.nationally = nationally
  }

  /// The six cases of Examples/march-2020/recognition-2020-03.md, and three of its rows.
  static let all = [
    MarchJourney(
      "Case 1", "Danjiangkou to Renhuai in Guizhou", "case-1", from: 420_381, to: 520_382, 26, 10,
      Answer(.policyMeasures, "520000/hubei-holders"), nationally: Answer(.policyAdmit, "0/hubei-green")),
    MarchJourney(
      "Case 2", "Huanggang to Jiujiang, over the bridge", "case-2-before", from: 421_100, to: 360_400, 27, 15,
      Answer(.policyRefuse, "360000/hubei-before"), nationally: Answer(.policyAdmit, "0/hubei-green")),
    MarchJourney(
      "Case 2", "the same, a day later", "case-2-after", from: 421_100, to: 360_400, 28, 15, temperature: nil,
      Answer(.policyAdmit, "360000/hubei-green"), nationally: Answer(.policyAdmit, "360000/hubei-green")),
    MarchJourney(
      "Case 3", "Jingzhou to Guiyang, for work", "case-3", from: 421_000, to: 520_100, 26, 12,
      Answer(.policyMeasures, "520100/hubei-holders"), nationally: Answer(.policyAdmit, "0/hubei-green")),
    MarchJourney(
      "Case 4", "a family to Foshan, before Guangdong's word", "case-4-before", from: 421_000, to: 440_604, 27, 18,
      Answer(.policyMeasures, "440604/hubei-hotel"), nationally: Answer(.policyAdmit, "0/hubei-green")),
    MarchJourney(
      "Case 4", "the same, under Guangdong's ceiling", "case-4-after", from: 421_000, to: 440_604, 29, 12,
      Answer(.policyAdmit, "440000/hubei-green"), nationally: Answer(.policyAdmit, "440000/hubei-green")),
    MarchJourney(
      "Case 5", "Jingzhou to Yueyang, arriving on the 27th", "case-5-before", from: 421_000, to: 430_600, 27, 18,
      Answer(.policyNoMatch), nationally: Answer(.policyAdmit, "0/hubei-green")),
    MarchJourney(
      "Case 5", "the same, arriving on the 28th", "case-5-after", from: 421_000, to: 430_600, 28, 18,
      Answer(.policyAdmit, "430600/hubei-green"), nationally: Answer(.policyAdmit, "430600/hubei-green")),
    MarchJourney(
      "Case 6", "out of Danjiangkou, Hubei being open", "case-6-open", from: 420_381, to: 420_381, 26, 12,
      passage: .exit,
      Answer(.policyAdmit, "420000/own-green"), nationally: Answer(.policyAdmit, "420000/own-green")),
    MarchJourney(
      "Case 6", "out of Wuhan, which stays closed", "case-6-closed", from: 420_100, to: 420_100, 26, 12, passage: .exit,
      Answer(.policyRefuse, "420000/wuhan-closed"), nationally: Answer(.policyRefuse, "420000/wuhan-closed")),
    MarchJourney(
      "Row 4", "Wuhan to Hangzhou: Zhejiang excepts it", "row-4", from: 420_100, to: 330_100, 29, 12,
      Answer(.policyNoMatch), nationally: Answer(.policyRefuse, "0/wuhan-closed")),
    MarchJourney(
      "Row 6", "Suzhou to Shanghai: one mechanism", "row-6", from: 320_500, "jiangsu", to: 310_000, 29, 12,
      Answer(.policyAdmit, "310000/delta-green"), nationally: Answer(.policyAdmit, "310000/delta-green")),
    MarchJourney(
      "Row 7", "Tianjin to Beijing: signed, not in force", "row-7", from: 120_101, "tianjin", to: 110_000, 29, 12,
      Answer(.policyNoMatch), nationally: Answer(.policyAdmit, "0/green")),
  ]
}
