internal import Luyin
internal import LuyinAnalysis
internal import LuyinConformance

/// Says what was found of one policy, in one language.
struct LintSentences {
  private let policies: PolicySet
  private let space: FactSpace
  private let member: PolicySet.Member
  private let words: GateWords
  private let facts: ExtentText

  /// How many rules a sentence names, and how many parts of a gap there is room for.
  private static let nameCountMax = 3
  private static let gapLineCountMax = 4

  private var rules: [PolicyRule] { member.policy.rules }

  init(_ policies: PolicySet, _ space: FactSpace, _ member: PolicySet.Member, _ words: GateWords) {
    self.policies = policies
    self.space = space
    self.member = member
    self.words = words
    facts = ExtentText(space, words, policies.regionCode)
  }

  /// What needs no analysis.
  func remarks(ofRulesAlone member: PolicySet.Member) -> [LintRemark] {
    let period = member.period ?? Int64.min..<Int64.max
    var remarks: [LintRemark] = []
    if member.policy.saysNothing {
      remarks.append(
        LintRemark(
          kind: .noRules, severity: .warning, rule: nil,
          message: words("there are neither rules nor conversions", "没有任何规则或转换"),
          proposal: words("add rules, or let the trust list name no policy here", "请加入规则，或不在信任列表中登记本地政策")))
    }
    for rule in rules {
      for remark in RuleRemark.allCases where remark.concerns(rule, from: period.lowerBound, until: period.upperBound) {
        remarks.append(
          LintRemark(
            kind: remark.kind, severity: remark == .late ? .error : .warning, rule: rule.id,
            message: remark.sentence[words.language], proposal: remark.proposal[words.language]))
      }
      let unknown = Set(rule.unknownRegions).sorted()
      if !unknown.isEmpty {
        let numbers = unknown.map { "\($0)" }.joined(separator: words.comma)
        remarks.append(
          LintRemark(
            kind: .unknownRegion, severity: .error, rule: rule.id,
            message: words("names regions that GB/T 2260 has not: \(numbers)", "含有GB/T 2260中没有的地区：\(numbers)"),
            proposal: words("correct the numbers, or give names instead", "请改正编码，或改用名称"),
            members: { [("regions", .array(unknown.map { .integer(Int64($0)) }))] }))
      }
    }
    return remarks
  }

  func remark(_ finding: LintFinding, omitted: [Int: Int]) -> LintRemark {
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
      kind: .neverTrue, severity: .error, rule: rules[rule].id,
      message: isAboutHolders
        ? words("is true of nobody: its exceptions leave none of its residences", "不适用于任何人：例外排除了全部居住地")
        : words("is true of nobody: no issuer's region lies wholly in its jurisdictions", "不适用于任何人：没有任何签发地区完全位于其辖区范围内"),
      proposal: words("correct the regions, or take the rule out", "请改正地区，或删去该规则"))
  }

  private func shadowed(_ rule: Int, _ by: [Int], _ isSame: Bool) -> LintRemark {
    let names = names(by.map { rules[$0].id })
    let outcome = outcome(rules[rule])
    return LintRemark(
      kind: .shadowed, severity: isSame ? .warning : .error, rule: rules[rule].id,
      others: by.map { .init(jurisdiction: member.policy.jurisdiction, id: rules[$0].id) },
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
    let other = rules[later].id
    let more = omitted > 0 ? words(" (and \(omitted) more rules)", "（另有 \(omitted) 条）") : ""
    let comparison =
      switch order {
      case .laxer: words("is laxer than", "宽于")
      case .stricter: words("is stricter than", "严于")
      case .notComparable: words("cannot be compared with", "无法比较于")
      }
    return LintRemark(
      kind: .contradictory, severity: order == .stricter ? .note : .warning, rule: rules[rule].id,
      others: [.init(jurisdiction: member.policy.jurisdiction, id: other)],
      message: words(
        "\(comparison) \(other) behind it\(more), and of whom both are true it decides by its place alone",
        "\(comparison)其后的 \(other)\(more)；两者都适用时，仅由次序决定"),
      details: [words("for example: ", "例如：") + facts.example(of: example)],
      proposal: words(
        "leave the order if \(outcome(rules[rule])) is meant there, else except it or put \(other) in front",
        "若该情形确应为“\(outcome(rules[rule]))”则保持次序；否则请加例外，或将 \(other) 移到前面"),
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
    let other = rules[later].id
    let span = words(
      "from \(FactTime.format(common.lowerBound)) until \(FactTime.format(common.upperBound))",
      "\(FactTime.format(common.lowerBound)) 至 \(FactTime.format(common.upperBound))")
    return LintRemark(
      kind: .overlappingDates, severity: isException ? .note : .warning, rule: rules[rule].id,
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
    let wider = by.compactMap { found -> LintRemark.RuleName? in
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
      kind: .pointless, severity: .warning, rule: rules[rule].id, others: wider,
      message: words(
        "never stands: wherever it decides \(outcome(rules[rule])), \(names) set it aside",
        "从不生效：凡由其决定为“\(outcome(rules[rule]))”之处，均被 \(names) 取代"),
      proposal: words(
        "take it out, or ask for the wider rule to be changed", "请删去，或请上级修改其规则"))
  }

  /// nil if there is nothing that nobody has a rule for.
  func remark(_ gap: LintGap) -> LintRemark? {
    guard !gap.unnamed.isEmpty || !gap.extents.isEmpty else { return nil }
    var details = GapLines(gap, space, facts, words).lines
    let more = details.count - LintSentences.gapLineCountMax
    if more > 0 { details.removeLast(more) }
    if more > 0 || !gap.isWhole {
      details.append(
        words(
          "and more, in \(max(more, 1))\(gap.isWhole ? "" : " or more") lines; --json has \(gap.isWhole ? "all" : "many")",
          "另有 \(max(more, 1)) 行\(gap.isWhole ? "" : "以上")；见 --json"))
    }
    return LintRemark(
      kind: .gap, severity: .note, rule: nil,
      message: words("these have no rule, and are referred to a person", "以下情形没有规则，须转人工"), details: details,
      proposal: words("add a rule for whom a person should not have to decide", "对无需人工决定者，请加入规则"),
      members: {
        [
          (
            "unnamed",
            .array(
              gap.unnamed.map { part in
                var extent = space.everything
                extent[part.dimension] = part.classes
                return ExtentJSON.value(of: extent, in: space)
              })
          ),
          ("facts", .array(gap.extents.map { ExtentJSON.value(of: $0, in: space) })),
          ("complete", .bool(gap.isWhole)),
        ]
      })
  }

  var notAnalysed: LintRemark {
    LintRemark(
      kind: .notAnalysed, severity: .error, rule: nil,
      message: words(
        "the rules cut each other into too many cases; not all of them were analysed", "规则相互交叉产生的情形过多，未能全部分析"),
      proposal: words(
        "divide the policy into rules about fewer things at once, and lint it again", "请使每条规则的条件更少，再重新检查"))
  }

  private func names(_ ids: [String]) -> String {
    let more = ids.count - LintSentences.nameCountMax
    let shown = ids.prefix(LintSentences.nameCountMax).joined(separator: words.comma)
    return more > 0 ? shown + words(" and \(more) more", "等另 \(more) 条") : shown
  }

  private func outcome(_ rule: PolicyRule) -> String { RulingText(words).text(rule.ruling) }
}

extension RuleRemark {
  var kind: LintRemark.Kind {
    switch self {
    case .over: .over
    case .late: .late
    case .unregisteredScheme: .unregisteredScheme
    case .ceilingOfRefuse: .ceilingOfRefuse
    case .floorOfAdmit: .floorOfAdmit
    }
  }

  fileprivate var proposal: Bilingual {
    switch self {
    case .over: Bilingual("take it out", "请删去")
    case .late: Bilingual("let it begin earlier, let the policy expire later, or take it out", "请提前其开始时间、推迟政策的过期时间，或删去")
    case .unregisteredScheme: Bilingual("use a scheme of the registry", "请使用已登记的方案")
    case .ceilingOfRefuse, .floorOfAdmit: Bilingual("make it plain, or change the outcome", "请改为普通规则，或修改结果")
    }
  }
}
