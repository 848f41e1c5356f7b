extension QRSymbol {
  /// How many pixels a module may have in a picture, in width and in height.
  public static let scaleLimits = 1...64

  /// The symbol with its quiet zone as an SVG document, black on white.
  ///
  /// One unit of the view box is a module. Costs about 0.1 ms for a credential.
  ///
  /// - Parameters:
  ///   - scale: the pixels of a module, in width and in height, where nothing else says how large the picture is.
  ///   - title: what a browser shows and a screen reader says; any text without control characters and such as turn its direction.
  /// - Throws: ``QRError/scale(_:)`` outside ``scaleLimits``; ``QRError/title``.
  public func svg(scale: Int = 8, title: String? = nil) throws(QRError) -> String {
    guard QRSymbol.scaleLimits.contains(scale) else { throw .scale(scale) }
    let side = sideLength + 2 * QRSymbol.quietZone
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" width="\(side * scale)" \
      height="\(side * scale)" role="img" shape-rendering="crispEdges">

      """
    if let title { text += "<title>\(try QRSymbol.escaped(title))</title>\n" }
    text += "<path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/>\n<path fill=\"#000\" d=\""
    for y in 0..<sideLength {
      for run in darkRuns(inRow: y) {
        text += "M\(run.lowerBound + QRSymbol.quietZone) \(y + QRSymbol.quietZone)h\(run.count)v1h-\(run.count)z"
      }
    }
    return text + "\"/>\n</svg>\n"
  }

  /// The stretches of dark modules in a row, from the left.
  private func darkRuns(inRow y: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var x = 0
    while x < sideLength {
      let start = x
      while self[x: x, y: y] { x += 1 }
      if x > start { runs.append(start..<x) }
      x += 1
    }
    return runs
  }

  /// A text as the content of an XML element.
  private static func escaped(_ text: String) throws(QRError) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // Also those that turn the direction of text: they let a title read as what it does not say.
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{200e}", "\u{200f}", "\u{202a}"..."\u{202e}",
        "\u{2066}"..."\u{2069}", "\u{fffe}", "\u{ffff}":
        throw .title
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
