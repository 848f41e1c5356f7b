internal import Luyin

/// What a matrix is about and what its marks mean, in words.
struct MatrixLegend {
  struct Entry {
    let mark: String
    let outcome: RecognitionOutcome
    let name: String
    /// How many cells have it.
    let count: Int
    /// Which measures, or why there is no answer.
    let details: [String]

    /// The entry without its mark, broken between details.
    /// - Parameter width: in columns of a terminal.
    func lines(width: Int, _ words: GateWords) -> [String] {
      var lines = ["\(name) \(count)" + (details.isEmpty ? "" : words(":", "："))]
      for (number, detail) in details.enumerated() {
        let part = detail + (number < details.count - 1 ? words(";", "；") : "")
        // Chinese punctuation has its own space.
        let space = words(" ", "")
        if lines[lines.count - 1].columnCount + space.columnCount + part.columnCount <= width {
          lines[lines.count - 1] += space + part
        } else {
          lines.append(part)
        }
      }
      return lines
    }
  }

  private let matrix: PolicyMatrix
  private let words: GateWords

  init(_ matrix: PolicyMatrix, _ words: GateWords) {
    self.matrix = matrix
    self.words = words
  }

  var title: String { words("Who admits whose health codes", "各地是否认可他地健康码") }

  /// The question, but for the time.
  var question: [(name: String, text: String)] {
    let facts = matrix.facts
    let observed = facts.circumstances.observations.values.map {
      $0.observation.text(in: words.language) + words.colon + $0.text(in: words.language)
    }
    return [
      (
        words("holder", "持有人"),
        [
          words.status(facts.status), facts.assurance.text(in: words.language),
          facts.circumstances.passage.text(in: words.language),
        ].joined(separator: words.comma)
      )
    ]
      + (observed.isEmpty ? [words("nothing", "无")] : observed).map { (words("observed", "观察"), $0) }
  }

  var rows: String { words("rows: the place", "行：查验地") }
  var columns: String { words("columns: the holder's region, and its issuer", "列：持有人居住地及其签发方") }
  var diagonal: String {
    words("a region's own people, with its own code", "本地居民持本地码")
  }

  /// The four outcomes, admitted with measures once for each mark; what no cell has, too.
  var entries: [Entry] {
    let cells = matrix.cells.flatMap { $0 }
    let byMark = Dictionary(grouping: cells) { MatrixMark($0) }
    return RecognitionOutcome.allCases.flatMap { outcome -> [Entry] in
      let marks = byMark.keys.filter { $0.outcome == outcome }
        // M behind the numbers, which ascend.
        .sorted { (UInt16($0.text) ?? .max, $0.text) < (UInt16($1.text) ?? .max, $1.text) }
      guard !marks.isEmpty else {
        return [Entry(mark: usual(outcome), outcome: outcome, name: name(outcome), count: 0, details: [])]
      }
      return marks.map { mark in
        let found = byMark[mark] ?? []
        return Entry(
          mark: mark.text, outcome: outcome, name: name(outcome), count: found.count, details: details(found))
      }
    }
  }

  private func usual(_ outcome: RecognitionOutcome) -> String {
    switch outcome {
    case .admit: "A"
    case .admitWithMeasures: "M"
    case .refer: "?"
    case .refuse: "X"
    @unknown default: "-"
    }
  }

  private func name(_ outcome: RecognitionOutcome) -> String {
    outcome == .admitWithMeasures && words.language == .english ? "admit with measures" : words.outcome(outcome)
  }

  /// Each thing that is said of some of the cells; with how many, if it is not of all.
  private func details(_ cells: [Recognition]) -> [String] {
    var counts: [(text: String, count: Int)] = []
    for text in cells.compactMap(detail) {
      if let position = counts.firstIndex(where: { $0.text.hasBytes(of: text) }) {
        counts[position].count += 1
      } else {
        counts.append((text, 1))
      }
    }
    return counts.map { $0.count == cells.count ? $0.text : "\($0.text) (\($0.count))" }
  }

  private func detail(_ cell: Recognition) -> String? {
    switch cell.outcome {
    case .admitWithMeasures:
      cell.measures.map { $0.text(in: words.language) }.joined(separator: words(" and ", "、"))
    case .refer: refers(cell)
    default: nil
    }
  }

  private func refers(_ cell: Recognition) -> String {
    switch cell.reason {
    case .policyNone: return words("no policy given", "未提供政策")
    case .policyNoMatch: return words("no rule fits", "没有适用的规则")
    case .policyObservation:
      let unmade = cell.levels.first { $0.effect == .decides }?.unmade ?? []
      return words("not observed: ", "未作观察：")
        + unmade.map { $0.text(in: words.language) }.joined(separator: words(" and ", "、"))
    default: return words("a rule says so", "规则如此规定")
    }
  }
}
