internal import Luyin

/// A matrix as a picture that stands alone: names on both axes, a mark in each cell, a legend. Its four fills are apart in grey, too.
struct MatrixSVG {
  private static let cellSide = 22
  private static let margin = 24
  private static let lineHeight = 20
  /// Of a legend's text, of which a column of a terminal takes so much.
  private static let columnWidth = 7

  private let matrix: PolicyMatrix
  private let legend: MatrixLegend
  private let words: GateWords
  /// The upper left corner of the cells.
  private let left: Int
  private let top: Int
  private let width: Int
  private let subtitles: [String]

  init(_ matrix: PolicyMatrix, _ words: GateWords) {
    self.matrix = matrix
    self.words = words
    legend = MatrixLegend(matrix, words)
    let question = legend.question
    let observed = question.dropFirst().map(\.text).joined(separator: words.comma)
    subtitles = [
      BeijingTime.format(matrix.time) + words.semicolon + question[0].text,
      question[1].name + words.colon + observed,
      legend.rows + words.semicolon + legend.columns,
    ]
    let names = matrix.relying.map(\.shortName.columnCount).max() ?? 0
    let numbers = matrix.relying.map(\.shortNumber.utf8.count).max() ?? 0
    left = MatrixSVG.margin + (names + numbers + 2) * MatrixSVG.columnWidth
    let headHeight = (matrix.issuing.map(\.headHeight).max() ?? 0) + 10
    top = MatrixSVG.margin + 30 + subtitles.count * MatrixSVG.lineHeight + headHeight
    width = max(760, left + matrix.issuing.count * MatrixSVG.cellSide + MatrixSVG.margin)
  }

  var text: String {
    let bottom = top + matrix.relying.count * MatrixSVG.cellSide
    let (legend, height) = legendElements(from: bottom + 30)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
      role="img" xml:lang="\(words("en", "zh"))">
      <title>\(escaped("\(self.legend.title)\(words.comma)\(BeijingTime.format(matrix.time))"))</title>
      <style>\(MatrixSVG.style)</style>
      <rect width="\(width)" height="\(height)" fill="#fff"/>

      """
        + (heading + rowNames + columnNames + cells + frames + legend).joined(separator: "\n") + "\n</svg>\n"
  }

  /// Fonts that are there on what people have, and whatever else has Chinese characters.
  private static let style = """
    text{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;fill:#222;\
    font-size:13px}.t{font-size:20px;font-weight:bold}.c{font-size:11px;fill:#666}\
    .k{font-size:12px;text-anchor:middle}.admit{fill:#a6dc98}.admitWithMeasures{fill:#e08214}.refer{fill:#f0f2f4}\
    .refuse{fill:#8f1d21}text.admit{fill:#1d5620}text.admitWithMeasures{fill:#222}text.refer{fill:#626d79}\
    text.refuse{fill:#fff}rect{stroke:#fff}.own,.rim{fill:none;stroke:#111;stroke-width:2}.rim{stroke:#fff;stroke-width:4}
    """

  private var heading: [String] {
    let first = MatrixSVG.margin + 16
    return ["<text class=\"t\" x=\"\(MatrixSVG.margin)\" y=\"\(first)\">\(escaped(legend.title))</text>"]
      + subtitles.enumerated().map { number, line in
        let y = first + 8 + (number + 1) * MatrixSVG.lineHeight
        return "<text x=\"\(MatrixSVG.margin)\" y=\"\(y)\">\(escaped(line))</text>"
      }
  }

  private var rowNames: [String] {
    matrix.relying.enumerated().flatMap { row, region in
      let y = top + row * MatrixSVG.cellSide + 16
      let number = region.shortNumber
      let end = left - 8
      return [
        "<text class=\"c\" x=\"\(end)\" y=\"\(y)\" text-anchor=\"end\">\(number)</text>",
        "<text x=\"\(end - number.utf8.count * MatrixSVG.columnWidth - 6)\" y=\"\(y)\" text-anchor=\"end\" "
          + "xml:lang=\"zh\">\(escaped(region.shortName))</text>",
      ]
    }
  }

  /// Names from the top down, above their numbers. Each character stands for itself: not every program knows vertical writing.
  private var columnNames: [String] {
    matrix.issuing.enumerated().flatMap { column, region -> [String] in
      let x = left + column * MatrixSVG.cellSide + MatrixSVG.cellSide / 2
      let y = top - 7
      let number = region.shortNumber
      let isUpright = number.utf8.count <= 2
      let place = isUpright ? "text-anchor=\"middle\"" : "transform=\"rotate(-90 \(x) \(y))\" dy=\"4\""
      let characters = Array(region.shortName)
      return ["<text class=\"c\" x=\"\(x)\" y=\"\(y)\" \(place)>\(number)</text>"]
        + characters.enumerated().map { position, character in
          let above = (characters.count - 1 - position) * MatrixRegion.characterHeight
          let text = escaped(String(character))
          return "<text x=\"\(x)\" y=\"\(y - region.numberHeight - above)\" text-anchor=\"middle\" xml:lang=\"zh\">"
            + "\(text)</text>"
        }
    }
  }

  private var cells: [String] {
    matrix.cells.enumerated().flatMap { row, cells in
      cells.enumerated().map { column, cell in
        element(
          MatrixMark(cell).text, cell.outcome, x: left + column * MatrixSVG.cellSide,
          y: top + row * MatrixSVG.cellSide,
          title: "\(matrix.relying[row].title) ← \(matrix.issuing[column].title)\(words.colon)"
            + CaseExpectation.text(of: cell))
      }
    }
  }

  /// A cell, or a patch of the legend.
  private func element(_ mark: String, _ outcome: RecognitionOutcome, x: Int, y: Int, title: String? = nil) -> String {
    let side = MatrixSVG.cellSide
    let name = outcome.name
    return (title.map { "<g class=\"cell\"><title>\(escaped($0))</title>" } ?? "<g>")
      + "<rect class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" width=\"\(side)\" height=\"\(side)\"/>"
      + "<text class=\"k \(name)\" x=\"\(x + side / 2)\" y=\"\(y + 15)\">\(mark)</text></g>"
  }

  private func frame(x: Int, y: Int) -> String {
    let side = MatrixSVG.cellSide - 2
    let place = "x=\"\(x + 1)\" y=\"\(y + 1)\" width=\"\(side)\" height=\"\(side)\""
    // Black on dark red would not be seen.
    return "<rect class=\"rim\" \(place)/><rect class=\"own\" \(place)/>"
  }

  private var frames: [String] {
    matrix.relying.indices.flatMap { row in
      matrix.issuing.indices.filter { matrix.isOwn(row, $0) }.map { column in
        frame(x: left + column * MatrixSVG.cellSide, y: top + row * MatrixSVG.cellSide)
      }
    }
  }

  /// And where it ends.
  private func legendElements(from start: Int) -> ([String], height: Int) {
    let x = MatrixSVG.margin + MatrixSVG.cellSide + 10
    var elements: [String] = []
    var y = start
    func add(_ lines: [String]) {
      for line in lines {
        elements.append("<text x=\"\(x)\" y=\"\(y + 16)\">\(escaped(line))</text>")
        y += MatrixSVG.lineHeight
      }
      y += 6
    }
    for entry in legend.entries {
      elements.append(element(entry.mark, entry.outcome, x: MatrixSVG.margin, y: y))
      add(entry.lines(width: (width - x - MatrixSVG.margin) / MatrixSVG.columnWidth, words))
    }
    elements.append(frame(x: MatrixSVG.margin, y: y))
    add([legend.diagonal])
    return (elements, y + MatrixSVG.margin - 6)
  }

  /// A text as content of an element; what XML cannot say is left out.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{fffe}", "\u{ffff}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension MatrixRegion {
  fileprivate static let characterHeight = 15

  /// What the number takes above a column: two digits stand upright.
  fileprivate var numberHeight: Int { shortNumber.utf8.count <= 2 ? 14 : shortNumber.utf8.count * 7 + 6 }

  fileprivate var headHeight: Int { numberHeight + shortName.count * MatrixRegion.characterHeight }
}
