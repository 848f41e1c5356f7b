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
      return Entry(member: member, remarks: LintReport.remarks(answer, of: member, sentences))
    }
  }

  /// The worst first, and then in the order of the rules; what is about all of them last.
  private static func remarks(
    _ answer: PolicyLint.Answer, of member: PolicySet.Member, _ sentences: LintSentences
  ) -> [LintRemark] {
    var remarks = sentences.remarks(ofRulesAlone: member)
    remarks += answer.findings.map { sentences.remark($0, omitted: answer.omitted) }
    if let gap = answer.gap, let remark = sentences.remark(gap) { remarks.append(remark) }
    if answer.isTooLarge { remarks.append(sentences.notAnalysed) }
    let positions = Dictionary(uniqueKeysWithValues: zip(member.policy.rules.map(\.id), 0...))
    let keys = remarks.map { remark in
      (
        LintRemark.Severity.allCases.firstIndex(of: remark.severity) ?? 0,
        remark.rule.flatMap { positions[$0] } ?? .max
      )
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
              "findings": .array(entry.remarks.map(\.json)),
            ]
          }),
        "errors": .integer(Int64(count(.error))), "warnings": .integer(Int64(count(.warning))),
        "notes": .integer(Int64(count(.note))),
      ]
    }
  }
}
