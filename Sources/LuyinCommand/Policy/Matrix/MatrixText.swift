internal import Luyin

/// A matrix for a terminal: all provinces with all provinces take 80 columns, and what is wider comes in parts.
struct MatrixText {
  private let matrix: PolicyMatrix
  private let legend: MatrixLegend
  private let words: GateWords
  private let width: Int
  private let hasColour: Bool

  /// What a row's title always has room for: `420381 丹江`.
  private static let titleWidthMin = 11

  init(_ matrix: PolicyMatrix, _ words: GateWords, width: Int, hasColour: Bool) {
    self.matrix = matrix
    legend = MatrixLegend(matrix, words)
    self.words = words
    self.width = max(40, width)
    self.hasColour = hasColour
  }

  var text: String {
    let head = [(words("time", "时间"), BeijingTime.format(matrix.time))] + legend.question
    var lines = head.map { $0.0.columns(MatrixText.titleWidthMin) + $0.1 }
    lines += ["", legend.rows, legend.columns]
    let titles = matrix.relying.map { $0.shortName.isEmpty ? $0.shortNumber : "\($0.shortNumber) \($0.shortName)" }
    let wanted = titles.map(\.columnCount).max() ?? 0
    // A column more lets numbers of two digits stand apart.
    let cellWidth = [3, 2].first { wanted + 1 + matrix.issuing.count * $0 <= width } ?? 2
    let titleWidth = max(
      min(wanted, MatrixText.titleWidthMin), min(wanted, width - 1 - matrix.issuing.count * cellWidth))
    let columnCount = max(1, (width - titleWidth - 1) / cellWidth)
    for start in stride(from: 0, to: matrix.issuing.count, by: columnCount) {
      let columns = start..<min(start + columnCount, matrix.issuing.count)
      lines += [""] + heads(columns, cellWidth).map { String(repeating: " ", count: titleWidth + 1) + $0 }
      for (row, title) in titles.enumerated() {
        let cells = columns.map { cell(MatrixMark(matrix.cells[row][$0]), cellWidth) }.joined()
        lines.append(title.cut(toColumns: titleWidth).columns(titleWidth + 1) + cells)
      }
    }
    lines.append("")
    for entry in legend.entries { lines += text(entry) }
    if matrix.relying.indices.contains(where: { row in matrix.issuing.indices.contains { matrix.isOwn(row, $0) } }) {
      lines.append(words("where row and column are one: ", "行列相同处：") + legend.diagonal)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Numbers from the top down, and a province's character below its number.
  private func heads(_ columns: Range<Int>, _ cellWidth: Int) -> [String] {
    let regions = columns.map { matrix.issuing[$0] }
    let height = regions.map(\.shortNumber.utf8.count).max() ?? 0
    var lines = (0..<height).map { line in
      regions.map { region in
        let digits = Array(region.shortNumber)
        let position = line - (height - digits.count)
        return (position < 0 ? " " : String(digits[position])).right(cellWidth)
      }.joined()
    }
    if regions.contains(where: { $0.province != nil }) {
      lines.append(regions.map { ($0.province?.character ?? "").right(cellWidth) }.joined())
    }
    return lines.map(\.trimmedEnd)
  }

  private func cell(_ mark: MatrixMark, _ cellWidth: Int) -> String {
    let text = mark.text
    return String(repeating: " ", count: cellWidth - text.columnCount)
      + Colour(mark.outcome).paint(text, if: hasColour)
  }

  /// `?   refer 34: no rule fits (30); not observed: temperature (4)`, over lines where it has to be.
  private func text(_ entry: MatrixLegend.Entry) -> [String] {
    let indent = 4
    let mark = Colour(entry.outcome).paint(entry.mark, if: hasColour)
    return entry.lines(width: width - indent, words).enumerated().map { number, line in
      (number == 0 ? mark + String(repeating: " ", count: indent - entry.mark.columnCount) : "".right(indent)) + line
    }
  }
}

extension Colour {
  fileprivate init(_ outcome: RecognitionOutcome) {
    switch outcome {
    case .admit: self = .green
    case .admitWithMeasures: self = .yellow
    case .refuse: self = .red
    default: self = .grey
    }
  }
}

extension String {
  /// Its beginning, as far as there is room.
  fileprivate func cut(toColumns width: Int) -> String {
    var text = self
    while text.columnCount > width { text.removeLast() }
    return text
  }

  fileprivate func right(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - columnCount)) + self
  }

  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
