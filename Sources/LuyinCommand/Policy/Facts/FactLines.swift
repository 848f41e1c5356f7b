internal import LuyinAnalysis

/// Facts in few lines, one for each sort of people: who they are, and then in which cases, if not in all.
struct FactLines {
  let lines: [String]
  /// What is so in all of the lines and not said in them; nil if there is nothing.
  let common: String?

  /// Who people are, from where and when; all else is a case.
  private static let people: Set<Dimension> = [.status, .residence, .jurisdiction, .time]
  private static let cases = Set(Dimension.all).subtracting(people)

  /// - Parameters:
  ///   - whole: what need not be said of people.
  ///   - cases: what need not be said of cases.
  init(_ extents: [Extent], _ facts: ExtentText, _ words: GateWords, whole: Extent, cases: Extent) {
    let parts = extents.map { facts.parts($0, of: cases, FactLines.cases) }
    let common = (parts.first ?? []).filter { part in parts.allSatisfy { $0.contains(part) } }
    var groups: [(people: String, cases: [[String]])] = []
    for (extent, parts) in zip(extents, parts) {
      let people = facts.parts(extent, of: whole, FactLines.people).joined(separator: words.semicolon)
      let rest = parts.filter { !common.contains($0) }
      if let position = groups.firstIndex(where: { $0.people == people }) {
        groups[position].cases.append(rest)
      } else {
        groups.append((people, [rest]))
      }
    }
    // Whoever is always meant before those who are so in some cases.
    let ordered = groups.filter { $0.cases.contains([]) } + groups.filter { !$0.cases.contains([]) }
    lines = ordered.map { group in
      let people = group.people.isEmpty ? words("everybody", "所有人") : group.people
      guard !group.cases.contains([]) else { return people }
      let cases = group.cases.map { $0.joined(separator: words(" and ", "且")) }
      return people + words(", if ", "，当") + cases.joined(separator: words("; or ", "；或"))
    }
    self.common = common.isEmpty ? nil : common.joined(separator: words.semicolon)
  }
}
