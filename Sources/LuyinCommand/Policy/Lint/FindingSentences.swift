internal import Luyin
internal import LuyinAnalysis
internal import LuyinConformance

/// Says what analysis has found of the rules of one policy, or of its conversions, in one language.
struct FindingSentences {
  enum Part { case rules, conversions }

  private let policies: PolicySet
  private let member: PolicySet.Member
  private let part: Part
  private let space: FactSpace
  private let words: GateWords
  private let facts: ExtentText

  /// How many rules a sentence names.
  private static let nameCountMax = 3

  /// - Parameter space: what the findings tell facts apart by.
  init(_ policies: PolicySet, _ member: PolicySet.Member, _ part: Part, _ space: FactSpace, _ words: GateWords) {
    self.policies = policies
    self.member = member
    self.part = part
    self.space = space
    self.words = words
    facts = ExtentText(space, words, policies.regionCode)
  }

  func remarks(_ findings: LintFindings) -> [LintRemark] {
    findings.all.map { remark($0, omitted: findings.omitted) }
  }

  private func remark(_ finding: LintFinding, omitted: [Int: Int]) -> LintRemark {
    switch finding {
    case .neverTrue(let rule, let dimension): neverTrue(rule, dimension)
    case .shadowed(let rule, let by, let isSame): shadowed(rule, by, isSame)
    case .contradictory(let rule, let later, let example, let order):
      contradictory(rule, later, example, order, omitted: omitted[rule] ?? 0)
    case .overlappingDates(let rule, let later, let isException, let common):
      overlapping(rule, later, isException, common, omitted: omitted[rule] ?? 0)
    case .pointless(let rule, let by): pointless(rule, by)
    }
  }

  private func neverTrue(_ rule: Int, _ dimension: Dimension) -> LintRemark {
    let isAboutHolders = dimension == .residence
    return LintRemark(
      kind: .neverTrue, severity: .error, subject: subject(rule),
      message: isAboutHolders
        ? words("is true of nobody: its exceptions leave none of its residences", "不适用于任何人：例外排除了全部居住地")
        : words("is true of nobody: no issuer's region lies wholly in its jurisdictions", "不适用于任何人：没有任何签发地区完全位于其辖区范围内"),
      proposal: words("correct the regions, or take the rule out", "请改正地区，或删去该规则"))
  }

  private func shadowed(_ rule: Int, _ by: [Int], _ isSame: Bool) -> LintRemark {
    let names = names(by.map { id($0) })
    let outcome = outcome(rule)
    return LintRemark(
      kind: .shadowed, severity: isSame ? .warning : .error, subject: subject(rule),
      others: by.map { .init(jurisdiction: member.policy.jurisdiction, id: id($0)) },
      message: isSame
        ? words(
          "never decides: \(names) in front of it say the same of all its facts", "从不起作用：其前的 \(names) 对其全部情形已作同样规定")
        : words(
          "never decides, and so never says \(outcome): \(names) in front of it take all its facts",
          "从不起作用，因此“\(outcome)”永不生效：其前的 \(names) 已涵盖其全部情形"),
      proposal: isSame
        ? words("take it out", "请删去")
        : words("put it in front of \(names), narrow those, or take it out", "请移至 \(names) 之前，或收窄前者，或删去"),
      members: { [("same", .bool(isSame))] })
  }

  private func contradictory(
    _ rule: Int, _ later: Int, _ example: Extent, _ order: LintFinding.OutcomeOrder, omitted: Int
  ) -> LintRemark {
    let other = id(later)
    let more = omitted > 0 ? words(" (and \(omitted) more)", "（另有 \(omitted) 条）") : ""
    let comparison =
      switch order {
      case .laxer: words("is laxer than", "宽于")
      case .stricter: words("is stricter than", "严于")
      case .notComparable: words("cannot be compared with", "无法比较于")
      }
    return LintRemark(
      kind: .contradictory, severity: order == .stricter ? .note : .warning, subject: subject(rule),
      others: [.init(jurisdiction: member.policy.jurisdiction, id: other)],
      message: words(
        "\(comparison) \(other) behind it\(more), and of whom both are true it decides by its place alone",
        "\(comparison)其后的 \(other)\(more)；两者都适用时，仅由次序决定"),
      details: [words("for example: ", "例如：") + facts.example(of: example)],
      proposal: words(
        "leave the order if \(outcome(rule)) is meant there, else except it or put \(other) in front",
        "若该情形确应为“\(outcome(rule))”则保持次序；否则请加例外，或将 \(other) 移到前面"),
      members: {
        [
          ("order", .string(order.rawValue)), ("example", ExtentJSON.value(of: example, in: space)),
          ("more", .integer(Int64(omitted))),
        ]
      })
  }

  private func overlapping(_ rule: Int, _ later: Int, _ isException: Bool, _ common: Range<Int64>, omitted: Int)
    -> LintRemark
  {
    let other = id(later)
    let span = words(
      "from \(FactTime.format(common.lowerBound)) until \(FactTime.format(common.upperBound))",
      "\(FactTime.format(common.lowerBound)) 至 \(FactTime.format(common.upperBound))")
    return LintRemark(
      kind: .overlappingDates, severity: isException ? .note : .warning, subject: subject(rule),
      others: [.init(jurisdiction: member.policy.jurisdiction, id: other)],
      message: words(
        "is about the same facts as \(other) behind it, with another outcome, and both hold \(span)",
        "与其后的 \(other) 情形相同而结果不同，且两者同时有效：\(span)"),
      proposal: isException
        ? words("nothing, if it is meant as an exception for a time", "若为临时例外，则无需改动")
        : words("end one where the other begins", "请使一条的结束时间等于另一条的开始时间"),
      members: {
        [
          ("times", [.integer(common.lowerBound), .integer(common.upperBound)]), ("exception", .bool(isException)),
          ("more", .integer(Int64(omitted))),
        ]
      })
  }

  private func pointless(_ rule: Int, _ by: [LintFinding.WiderRule]) -> LintRemark {
    let wider = by.compactMap { found -> LintRemark.Name? in
      guard let other = policies.members.first(where: { $0.policy.jurisdiction == found.jurisdiction }) else {
        return nil
      }
      return .init(jurisdiction: found.jurisdiction, id: other.policy.rules[found.position].id)
    }
    let names = names(
      wider.map { name in
        words(
          "\(name.id) of \(words.jurisdiction(name.jurisdiction, .gbt2260))",
          "\(words.jurisdiction(name.jurisdiction, .gbt2260))的 \(name.id)")
      })
    return LintRemark(
      kind: .pointless, severity: .warning, subject: subject(rule), others: wider,
      message: words(
        "never stands: wherever it decides \(outcome(rule)), \(names) set it aside",
        "从不生效：凡由其决定为“\(outcome(rule))”之处，均被 \(names) 取代"),
      proposal: words(
        "take it out, or ask for the wider rule to be changed", "请删去，或请上级修改其规则"))
  }

  private func names(_ ids: [String]) -> String {
    let more = ids.count - FindingSentences.nameCountMax
    let shown = ids.prefix(FindingSentences.nameCountMax).joined(separator: words.comma)
    return more > 0 ? shown + words(" and \(more) more", "等另 \(more) 条") : shown
  }

  private func id(_ position: Int) -> String {
    switch part {
    case .rules: member.policy.rules[position].id
    case .conversions: member.policy.conversions[position].id
    }
  }

  private func subject(_ position: Int) -> LintRemark.Subject {
    switch part {
    case .rules: .rule(id(position))
    case .conversions: .conversion(id(position))
    }
  }

  private func outcome(_ position: Int) -> String {
    switch part {
    case .rules: RulingText(words).text(member.policy.rules[position].ruling)
    case .conversions: words.status(member.policy.conversions[position].givenStatus)
    }
  }
}
