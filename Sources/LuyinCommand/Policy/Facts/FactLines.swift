internal import LuyinAnalysis

/// Facts in few lines, one for each sort of people: who they are, and then in which cases, if not in all.
struct FactLines {
  let lines: [String]

  /// Who people are, from where and when; all else is a case.
  private static let people: Set<Dimension> = [.status, .residence, .jurisdiction, .time]
  private static let cases = Set(Dimension.all).subtracting(people)

  /// - Parameters:
  ///   - whole: what need not be said of people.
  ///   - cases: what need not be said of cases.
  init(_ extents: [Extent], _ facts: ExtentText, _ words: GateWords, whole: Extent, cases: Extent) {
    var groups: [(people: String, cases: [[String]])] = []
    for extent in extents {
      let people = facts.parts(extent, of: whole, FactLines.people).joined(separator: words.semicolon)
      let parts = facts.parts(extent, of: cases, FactLines.cases)
      if let position = groups.firstIndex(where: { $0.people == people }) {
        groups[position].cases.append(parts)
      } else {
        groups.append((people, [parts]))
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
  }
}
