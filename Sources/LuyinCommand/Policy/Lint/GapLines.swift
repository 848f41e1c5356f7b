internal import Luyin
internal import LuyinAnalysis

/// Who has no rule: what no rule is about on one line, and then a line for each sort of people.
struct GapLines {
  let lines: [String]

  init(_ gap: LintGap, _ space: FactSpace, _ facts: ExtentText, _ words: GateWords) {
    let parts = gap.unnamed.compactMap { part -> String? in
      // No credential is older than what a rule can state.
      guard part.dimension != .age || part.classes.first.map({ space.ages[max($0, 1) - 1] < UInt32.max }) ?? false
      else {
        return nil
      }
      return facts.part(part.dimension, part.classes, of: space.everything[part.dimension])
    }
    let unnamed = parts.joined(separator: words.semicolon)
    let found = FactLines(gap.extents, facts, words, whole: gap.named, cases: gap.named)
    lines =
      (parts.isEmpty ? [] : [words("whatever no rule is about: ", "没有规则涉及的：") + unnamed]) + found.lines
      + (found.common.map { [words("but of these only if ", "以上各条仅限于：") + $0] } ?? [])
  }
}
