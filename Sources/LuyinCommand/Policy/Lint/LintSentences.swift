internal import Luyin
internal import LuyinAnalysis
internal import LuyinConformance

/// Says what is so of one policy as a whole, and of its rules and conversions one by one, in one language.
struct LintSentences {
  private let space: FactSpace
  private let member: PolicySet.Member
  private let words: GateWords
  private let facts: ExtentText

  /// How many parts of a gap there is room for.
  private static let gapLineCountMax = 4

  init(_ policies: PolicySet, _ space: FactSpace, _ member: PolicySet.Member, _ words: GateWords) {
    self.space = space
    self.member = member
    self.words = words
    facts = ExtentText(space, words, policies.regionCode)
  }

  private var policy: Policy { member.policy }

  /// What needs no analysis.
  var remarksWithoutAnalysis: [LintRemark] {
    let period = member.period ?? Int64.min..<Int64.max
    var remarks: [LintRemark] = []
    if policy.saysNothing {
      remarks.append(
        LintRemark(
          kind: .noRules, severity: .warning, subject: .policy,
          message: words("there are neither rules nor conversions", "没有任何规则或转换"),
          proposal: words("add rules, or let the trust list name no policy here", "请加入规则，或不在信任列表中登记本地政策")))
    }
    for rule in policy.rules {
      let found = RuleRemark.allCases.filter { $0.concerns(rule, from: period.lowerBound, until: period.upperBound) }
      remarks += found.map { remark($0, .rule(rule.id)) }
      remarks += remark(unknown: rule.unknownRegions, .rule(rule.id))
    }
    for conversion in policy.conversions {
      let found = RuleRemark.allCases.filter {
        $0.concerns(conversion, from: period.lowerBound, until: period.upperBound)
      }
      remarks += found.map { remark($0, .conversion(conversion.id)) }
      remarks += remark(unknown: conversion.unknownRegions, .conversion(conversion.id))
    }
    return remarks
  }

  private func remark(_ found: RuleRemark, _ subject: LintRemark.Subject) -> LintRemark {
    LintRemark(
      kind: found.kind, severity: found == .late ? .error : .warning, subject: subject,
      message: found.sentence[words.language], proposal: found.proposal[words.language])
  }

  /// Nothing if there are no such regions.
  private func remark(unknown regions: [UInt32], _ subject: LintRemark.Subject) -> [LintRemark] {
    let unknown = Set(regions).sorted()
    guard !unknown.isEmpty else { return [] }
    let numbers = unknown.map { "\($0)" }.joined(separator: words.comma)
    return [
      LintRemark(
        kind: .unknownRegion, severity: .error, subject: subject,
        message: words("names regions that GB/T 2260 has not: \(numbers)", "含有GB/T 2260中没有的地区：\(numbers)"),
        proposal: words("correct the numbers, or give names instead", "请改正编码，或改用名称"),
        members: { [("regions", .array(unknown.map { .integer(Int64($0)) }))] })
    ]
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
          gap.isWhole
            ? "and more, in \(more) \(more == 1 ? "line" : "lines"); --json has all"
            : "and more, in \(max(more, 1)) or more lines; --json has many",
          "另有 \(max(more, 1)) 行\(gap.isWhole ? "" : "以上")；见 --json"))
    }
    return LintRemark(
      kind: .gap, severity: .note, subject: .policy,
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

  func notAnalysed(_ part: FindingSentences.Part) -> LintRemark {
    LintRemark(
      kind: .notAnalysed, severity: .error, subject: .policy,
      message: part == .rules
        ? words("the rules cut each other into too many cases; not all of them were analysed", "规则相互交叉产生的情形过多，未能全部分析")
        : words(
          "the conversions cut each other into too many cases; not all of them were analysed", "转换相互交叉产生的情形过多，未能全部分析"),
      proposal: words(
        "divide the policy into rules about fewer things at once, and lint it again", "请使每条规则的条件更少，再重新检查"))
  }
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
