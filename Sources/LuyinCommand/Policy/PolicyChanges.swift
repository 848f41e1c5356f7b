internal import Luyin

/// What a policy says that the one before it did not, in a few lines: rules by their ids.
struct PolicyChanges {
  let lines: [String]

  private static let shownMax = 5

  init(from before: Policy, to after: Policy) {
    let (held, next) = (PolicyChanges.byID(before), PolicyChanges.byID(after))
    var lines: [String] = []
    if before.jurisdiction != after.jurisdiction {
      lines.append("jurisdiction: \(after.jurisdiction) instead of \(before.jurisdiction)")
    }
    let parts: [(what: String, ids: [String])] = [
      ("added", after.rules.map(\.id).filter { held[$0] == nil }),
      ("removed", before.rules.map(\.id).filter { next[$0] == nil }),
      ("changed", after.rules.filter { rule in held[rule.id].map { $0 != rule } ?? false }.map(\.id)),
    ]
    for (what, ids) in parts where !ids.isEmpty {
      let more = ids.count > PolicyChanges.shownMax ? ", and \(ids.count - PolicyChanges.shownMax) more" : ""
      lines.append("rules \(what): \(ids.prefix(PolicyChanges.shownMax).joined(separator: ", "))\(more)")
    }
    let kept = (before.rules.map(\.id).filter { next[$0] != nil }, after.rules.map(\.id).filter { held[$0] != nil })
    if kept.0 != kept.1 { lines.append("rules are tried in another order") }
    let conversions: [(what: String, ids: [String])] = [
      ("added or changed", after.conversions.filter { !before.conversions.contains($0) }.map(\.id)),
      ("removed or changed", before.conversions.filter { !after.conversions.contains($0) }.map(\.id)),
    ]
    for (what, ids) in conversions where !ids.isEmpty {
      lines.append(
        "conversions \(what): \(ids.prefix(PolicyChanges.shownMax).joined(separator: ", "))"
          + (ids.count > PolicyChanges.shownMax ? ", and \(ids.count - PolicyChanges.shownMax) more" : ""))
    }
    if conversions.allSatisfy(\.ids.isEmpty), before.conversions != after.conversions {
      lines.append("conversions are tried in another order")
    }
    self.lines = lines.isEmpty ? ["nothing but number and times"] : lines
  }

  private static func byID(_ policy: Policy) -> [String: PolicyRule] {
    Dictionary(policy.rules.map { ($0.id, $0) }) { first, _ in first }
  }
}
