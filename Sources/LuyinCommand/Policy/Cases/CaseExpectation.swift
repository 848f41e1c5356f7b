internal import Luyin
internal import LuyinConformance

/// What an author expects of a case; what is nil is not compared.
struct CaseExpectation {
  let outcome: RecognitionOutcome
  let measures: [Measure]?
  let rule: RuleName?
  let reason: ReasonCode?

  /// `520000/hubei-quarantine`
  struct RuleName: Equatable, CustomStringConvertible {
    let jurisdiction: UInt32
    let id: String
    var description: String { "\(jurisdiction)/\(id)" }
  }

  /// - Parameter hasMeasures: whether measures are to be compared.
  init(_ text: CaseReader.Texts, hasMeasures: Bool, _ policies: PolicySet) throws(CaseProblem) {
    func value<T>(
      _ column: CaseColumn, _ read: (String) throws(CaseReader.Reading) -> T
    ) throws(CaseProblem) -> T? {
      guard let text = text(column), !text.isEmpty else { return nil }
      do { return try read(text) } catch { throw CaseProblem(column: column, message: error.message) }
    }
    let outcome = try value(.outcome) { text throws(CaseReader.Reading) in
      try CaseReader.word(text, RecognitionOutcome.allCases, named: \.name)
    }
    guard let outcome else { throw CaseProblem(column: .outcome, message: "is missing; add it") }
    let measures = try value(.measures, CaseExpectation.measures)
    if outcome == .admitWithMeasures, hasMeasures, measures == nil {
      throw CaseProblem(
        column: .measures, message: "is missing for admitWithMeasures; add it, as centralQuarantine=14;mask")
    }
    guard measures == nil || outcome == .admitWithMeasures else {
      throw CaseProblem(column: .measures, message: "means nothing with \(outcome.name); leave it empty")
    }
    self.outcome = outcome
    self.measures = measures
    rule = try value(.rule) { text throws(CaseReader.Reading) in try CaseExpectation.rule(text, policies) }
    reason = try value(.reason) { text throws(CaseReader.Reading) in
      try CaseReader.word(text, ReasonCode.allCases.filter { $0.name.hasPrefix("policy.") }, named: \.name)
    }
  }

  private static func measures(_ text: String) throws(CaseReader.Reading) -> [Measure] {
    var found: [Measure] = []
    for part in text.split(separator: ";") {
      let parts = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let kind: MeasureKind = try CaseReader.code(parts[0])
      let parameter = parts.count == 2 ? UInt32(decimal: parts[1].utf8).flatMap { UInt16(exactly: $0) } : nil
      guard parts.count <= 2, parts.count == 1 || parameter != nil,
        let measure = Measure(kind, parameter: parameter ?? 0)
      else {
        throw CaseReader.Reading(
          kind.unit.map { "must say how many \($0.rawValue), as \(kind.name)=2" }
            ?? "must say \(kind.name) and nothing more")
      }
      guard !found.contains(where: { $0.kind == kind }) else {
        throw CaseReader.Reading("has \(kind.name) twice; take one out")
      }
      found.append(measure)
    }
    return found.sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  private static func rule(_ text: String, _ policies: PolicySet) throws(CaseReader.Reading) -> RuleName {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let jurisdiction = UInt32(decimal: parts[0].utf8) else {
      throw CaseReader.Reading("must be a jurisdiction and a rule's id, as 520000/hubei-quarantine")
    }
    guard let member = policies.members.first(where: { $0.policy.jurisdiction == jurisdiction }) else {
      throw CaseReader.Reading("no policy of jurisdiction \(jurisdiction) was given")
    }
    let ids = member.policy.rules.map(\.id)
    guard ids.contains(parts[1]) else {
      let hint = NearestName.of(parts[1], in: ids).map { "; did you mean \($0)?" } ?? ""
      throw CaseReader.Reading("\(member.path) has no rule \(Foreign.shown(parts[1]))\(hint)")
    }
    return RuleName(jurisdiction: jurisdiction, id: parts[1])
  }

  /// Whether it came as expected.
  func isMet(by found: Recognition) -> Bool {
    outcome == found.outcome && measures.map { $0 == found.measures } ?? true
      && rule.map { $0 == RuleName(of: found) } ?? true && reason.map { $0 == found.reason } ?? true
  }

  var text: String {
    CaseExpectation.text(outcome, measures ?? [], rule, reason)
  }

  /// What came, in the words of what was expected.
  static func text(of found: Recognition) -> String {
    text(found.outcome, found.measures, RuleName(of: found), found.reason)
  }

  private static func text(
    _ outcome: RecognitionOutcome, _ measures: [Measure], _ rule: RuleName?, _ reason: ReasonCode?
  ) -> String {
    outcome.name + (measures.isEmpty ? "" : " " + measures.map(\.statement).joined(separator: ";"))
      + (reason.map { " (\($0))" } ?? "") + (rule.map { " by \($0)" } ?? "")
  }

  var json: JSONValue {
    .object(
      [("outcome", .string(outcome.name))]
        + (measures.map { [("measures", .array($0.map(\.json)))] } ?? [])
        + (rule.map { [("rule", .string("\($0)"))] } ?? []) + (reason.map { [("reason", .string($0.name))] } ?? []))
  }

  static func json(of found: Recognition) -> JSONValue {
    [
      "outcome": .string(found.outcome.name), "measures": .array(found.measures.map(\.json)),
      "rule": RuleName(of: found).map { .string("\($0)") } ?? .null, "reason": .string(found.reason.name),
    ]
  }
}

extension CaseExpectation.RuleName {
  /// nil if no rule decides.
  init?(of found: Recognition) {
    guard let (jurisdiction, rule) = found.rule else { return nil }
    self.init(jurisdiction: jurisdiction, id: rule.id)
  }
}

extension Measure {
  /// `centralQuarantine=14`, `mask`
  var statement: String { kind.unit == nil ? kind.name : "\(kind.name)=\(parameter)" }

  fileprivate var json: JSONValue { ["measure": .string(kind.name), "parameter": .integer(Int64(parameter))] }
}
