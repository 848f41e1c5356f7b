internal import Luyin
internal import LuyinAnalysis
internal import LuyinConformance

/// What lint says of a set of policies, policy by policy in the order in which they are given.
struct LintReport {
  struct Entry {
    let member: PolicySet.Member
    let remarks: [LintRemark]
  }

  let entries: [Entry]

  init(_ policies: PolicySet, _ words: GateWords) {
    let lint = PolicyLint(policies.members.map(\.policy), ownDomain: policies.ownDomain)
    entries = zip(policies.members, lint.answers).map { member, answer in
      let sentences = LintSentences(policies, lint.space, member, words)
      var remarks = sentences.remarks(ofRulesAlone: member)
      remarks += answer.findings.map { sentences.remark($0, omitted: answer.omitted) }
      if let gap = answer.gap, let remark = sentences.remark(gap) { remarks.append(remark) }
      if answer.isTooLarge { remarks.append(sentences.notAnalysed) }
      let positions = Dictionary(uniqueKeysWithValues: zip(member.policy.rules.map(\.id), 0...))
      // The worst first, and then in the order of the rules; what is about all of them last.
      let ordered = remarks.enumerated().sorted { left, right in
        func key(_ remark: LintRemark) -> (Int, Int) {
          (
            LintRemark.Severity.allCases.firstIndex(of: remark.severity) ?? 0,
            remark.rule.flatMap { positions[$0] } ?? .max
          )
        }
        let (one, other) = (key(left.element), key(right.element))
        return one == other ? left.offset < right.offset : one < other
      }
      return Entry(member: member, remarks: ordered.map(\.element))
    }
  }

  func count(_ severity: LintRemark.Severity) -> Int {
    entries.reduce(0) { $0 + $1.remarks.count { $0.severity == severity } }
  }

  var json: JSONValue {
    [
      "policies": .array(
        entries.map { entry in
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
