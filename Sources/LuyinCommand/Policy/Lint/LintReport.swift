internal import Luyin
internal import LuyinAnalysis
internal import LuyinConformance

/// What lint says of a set of policies, policy by policy in the order in which they are given.
struct LintReport: Sendable {
  struct Entry: Sendable {
    let member: PolicySet.Member
    let remarks: [LintRemark]
  }

  let entries: [Entry]

  init(_ policies: PolicySet, _ words: GateWords) async {
    let lint = await PolicyLint(policies.members.map(\.policy), ownDomain: policies.ownDomain)
    entries = await zip(policies.members, lint.answers).concurrentMap { member, answer in
      let sentences = LintSentences(policies, lint.space, member, words)
      var remarks = sentences.remarksWithoutAnalysis
      remarks += FindingSentences(policies, member, .rules, lint.space, words).remarks(answer.rules)
      let conversions = answer.conversions
      remarks += FindingSentences(policies, member, .conversions, conversions.space, words).remarks(
        conversions.findings)
      if let gap = answer.gap, let remark = sentences.remark(gap) { remarks.append(remark) }
      if answer.isTooLarge { remarks.append(sentences.notAnalysed(.rules)) }
      if conversions.isTooLarge { remarks.append(sentences.notAnalysed(.conversions)) }
      return Entry(member: member, remarks: LintReport.sorted(remarks, of: member.policy))
    }
  }

  /// The worst first, and then in the order of the rules, and of the conversions behind them; what is about the policy as a whole last.
  private static func sorted(_ remarks: [LintRemark], of policy: Policy) -> [LintRemark] {
    let rules = Dictionary(uniqueKeysWithValues: zip(policy.rules.map(\.id), 0...))
    let conversions = Dictionary(uniqueKeysWithValues: zip(policy.conversions.map(\.id), rules.count...))
    let keys = remarks.map { remark in
      let position =
        switch remark.subject {
        case .policy: nil as Int?
        case .rule(let id): rules[id]
        case .conversion(let id): conversions[id]
        }
      return (LintRemark.Severity.allCases.firstIndex(of: remark.severity) ?? 0, position ?? .max)
    }
    return remarks.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { remarks[$0] }
  }

  func count(_ severity: LintRemark.Severity) -> Int {
    entries.reduce(0) { $0 + $1.remarks.count { $0.severity == severity } }
  }

  var json: JSONValue {
    get async {
      [
        "policies": .array(
          await entries.concurrentMap { entry in
            [
              "file": .string(entry.member.path), "jurisdiction": .integer(Int64(entry.member.policy.jurisdiction)),
              "rules": .integer(Int64(entry.member.policy.rules.count)),
              "conversions": .integer(Int64(entry.member.policy.conversions.count)),
              "findings": .array(entry.remarks.map(\.json)),
            ]
          }),
        "errors": .integer(Int64(count(.error))), "warnings": .integer(Int64(count(.warning))),
        "notes": .integer(Int64(count(.note))),
      ]
    }
  }
}
