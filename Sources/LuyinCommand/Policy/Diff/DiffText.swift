internal import Luyin
internal import LuyinAnalysis
internal import LuyinConformance

/// What changes, for a terminal: place by place, and in each of them outcome by outcome.
struct DiffText {
  private let report: DiffReport
  private let words: GateWords
  private let width: Int
  private let facts: ExtentText

  private static let lineCountMax = 6
  /// Of what only matters where a level below says something.
  private static let belowLineCountMax = 2
  private static let placeCountMax = 6

  init(_ report: DiffReport, _ words: GateWords, width: Int) {
    self.report = report
    self.words = words
    self.width = max(40, width)
    facts = ExtentText(report.space, words, report.regionCode)
  }

  /// Nothing if nothing changes.
  var text: String {
    get async {
      let places = await report.groups.concurrentMap { group in
        let said = group.changes.map { $0.flatMap(lines) } ?? ["  " + notAnalysed]
        return (title(group.places) + said).joined(separator: "\n") + "\n"
      }
      let remark = places.isEmpty ? [] : [FactTime.remark(words) + "\n"]
      return (remark + places + report.conversions.map(text)).joined(separator: "\n")
    }
  }

  /// What gateways make of others' credentials, by ids.
  private func text(of change: ConversionDiff) -> String {
    let parts = [(words("conversions now: ", "现有转换："), change.added), (words("no more: ", "不再有："), change.removed)]
      .filter { !$0.1.isEmpty }.map { $0.0 + $0.1.joined(separator: words.comma) }
    let said = parts.isEmpty ? [words("conversions are tried in another order", "转换的适用顺序有变")] : parts
    return (title([change.jurisdiction]) + said.flatMap { indented($0, by: 2) }).joined(separator: "\n") + "\n"
  }

  private func title(_ places: [UInt32]) -> [String] {
    let names = places.prefix(DiffText.placeCountMax).map { words.jurisdiction($0, .gbt2260) }
    let more = places.count - names.count
    let text = names.joined(separator: words.comma) + (more > 0 ? words(" and \(more) more", "等另 \(more) 处") : "")
    return text.wrapped(toColumns: width)
  }

  private var notAnalysed: String {
    words("not analysed: the rules cut each other into too many cases", "未能分析：规则相互交叉产生的情形过多")
  }

  private func lines(_ change: DiffReport.Change) -> [String] {
    var lines = heading(change.found.transition).wrapped(toColumns: width - 4).enumerated().map {
      ($0.offset == 0 ? "  " : "    ") + $0.element
    }
    let measures = change.measures.text(words)
    if !measures.isEmpty { lines += indented(measures, by: 4) }
    let found = FactLines(
      change.found.extents, facts, words, whole: report.space.everything, cases: report.named)
    let groups = found.lines
    let lineCountMax = change.found.transition.below == nil ? DiffText.lineCountMax : DiffText.belowLineCountMax
    for line in groups.prefix(lineCountMax) {
      lines += indented(line, by: 6).enumerated().map {
        $0.offset == 0 ? "    - " + $0.element.dropFirst(6) : $0.element
      }
    }
    let more = groups.count - lineCountMax
    if more > 0 || !change.found.isWhole {
      lines.append("    - " + words("and more; --json has \(change.found.isWhole ? "all" : "many")", "其余见 --json"))
    }
    if let common = found.common { lines += indented(words("only if: ", "仅限于：") + common, by: 4) }
    if let people = change.people { lines += indented(text(of: people), by: 4) }
    return lines
  }

  private func heading(_ transition: PolicyDiff.Transition) -> String {
    let ruling = RulingText(words)
    guard let direction = transition.direction else {
      guard let below = transition.below else { return "" }
      return words(
        "\(ruling.text(transition.after)) as before, but where a level below says \(ruling.text(below.outcome)): "
          + "\(ruling.text(below.before)) → \(ruling.text(below.after))",
        "仍为\(ruling.text(transition.after))；但下级规定为“\(ruling.text(below.outcome))”时："
          + "\(ruling.text(below.before)) → \(ruling.text(below.after))")
    }
    let name =
      switch direction {
      case .laxer: words("laxer", "放宽")
      case .stricter: words("stricter", "加严")
      case .notComparable: words("not comparable", "无法比较")
      }
    return "\(ruling.text(transition.before)) → \(ruling.text(transition.after)) (\(name))"
  }

  private func text(of people: PopulationTable.Count) -> String {
    let unknown = people.unknown.prefix(DiffText.placeCountMax).map(NumberSetText.name).joined(separator: words.comma)
    let more = people.unknown.count - DiffText.placeCountMax
    let without =
      people.unknown.isEmpty
      ? ""
      : words(
        "; not counted, since they have no number: \(unknown)\(more > 0 ? " and \(more) more" : "")",
        "；未计入（无人口数）：\(unknown)\(more > 0 ? "等另 \(more) 处" : "")")
    return words("people of these regions: \(people.people)", "涉及地区人口：\(people.people)") + without
  }

  private func indented(_ text: String, by margin: Int) -> [String] {
    text.wrapped(toColumns: width - margin).map { String(repeating: " ", count: margin) + $0 }
  }
}
