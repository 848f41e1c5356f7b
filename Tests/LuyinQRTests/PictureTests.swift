import Foundation
import LuyinQR
import SymbolReader
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Pictures of symbols, read back by zbar and module by module.
struct PictureTests {
  private static let digitCounts = [243, 282, 486]
  private static let seed: UInt64 = 18004

  /// Texts of a size, the same ones in every run.
  private static func texts(digitCount: Int, count: Int) -> [String] {
    var random = SeededRandom(seed: seed + UInt64(digitCount))
    return (0..<count).map { _ in
      "LY1:" + String((0..<digitCount).map { _ in "0123456789".randomElement(using: &random)! })
    }
  }

  /// The symbol with its quiet zone, and below it the row that a terminal has too much.
  private static func modules(of symbol: QRSymbol, extraRows: Int = 0) -> [[Bool]] {
    let side = -QRSymbol.quietZone..<symbol.sideLength + QRSymbol.quietZone
    return (side.lowerBound..<side.upperBound + extraRows).map { y in side.map { symbol[x: $0, y: y] } }
  }

  @Test(arguments: digitCounts, QRLevel.allCases)
  func picturesAreReadBack(digitCount: Int, level: QRLevel) throws {
    for text in PictureTests.texts(digitCount: digitCount, count: LongRun.count(5, nightly: 200)) {
      let symbol = try QRSymbol(text, level: level)
      let picture = try #require(GreyPicture(png: try symbol.png(scale: 4)))
      #expect(picture.symbolTexts() == [text], "seed \(PictureTests.seed)")
      #expect(picture.modules(scale: 4) == PictureTests.modules(of: symbol))
    }
  }

  @Test(arguments: ["0", "AC-42", "path/to?q=é 路引", "LY1:" + String(repeating: "0123456789", count: 240)])
  func otherTextsAreReadBack(text: String) throws {
    let picture = try #require(GreyPicture(png: try QRSymbol(text, level: .low).png(scale: 3)))
    #expect(picture.symbolTexts() == [text])
  }

  @Test func aScaleHasItsPixelsAndLimits() throws {
    let symbol = try QRSymbol("LY1:00256")
    for scale in [1, 2, 3, 7, 8, 9, 64] {
      let picture = try #require(GreyPicture(png: try symbol.png(scale: scale)))
      #expect(picture.width == scale * (symbol.sideLength + 8))
      #expect(picture.modules(scale: scale) == PictureTests.modules(of: symbol), "scale \(scale)")
    }
    let svg = try symbol.svg(scale: 64)
    #expect(svg.contains(" width=\"\(64 * (symbol.sideLength + 8))\""))
    for scale in [Int.min, -1, 0, 65, .max] {
      #expect(throws: QRError.scale(scale)) { try symbol.png(scale: scale) }
      #expect(throws: QRError.scale(scale)) { try symbol.svg(scale: scale) }
    }
  }

  /// The room for a picture suffices for the largest symbols, too.
  @Test func largestSymbolsHavePictures() throws {
    for text in PictureTests.texts(digitCount: 3000, count: 2) {
      let symbol = try QRSymbol(text, level: .high)
      #expect(symbol.version == 40)
      for scale in 1...3 {
        let picture = try #require(GreyPicture(png: try symbol.png(scale: scale)))
        #expect(picture.modules(scale: scale) == PictureTests.modules(of: symbol))
      }
    }
  }

  @Test(arguments: QRSymbol.TerminalStyle.allCases)
  func terminalShowsTheModules(style: QRSymbol.TerminalStyle) throws {
    for (digitCount, level) in [(243, QRLevel.medium), (243, .low), (282, .low), (486, .high)] {
      let text = PictureTests.texts(digitCount: digitCount, count: 1)[0]
      let symbol = try QRSymbol(text, level: level)
      let drawn = symbol.terminalText(style)
      #expect(drawn.last == "\n")
      let lines = drawn.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard style == .coloured else { return line }
        #expect(line.hasPrefix("\u{1b}[30;107m") && line.hasSuffix("\u{1b}[0m"))
        return line.dropFirst("\u{1b}[30;107m".count).dropLast("\u{1b}[0m".count)
      }
      #expect(!lines.joined().contains("\u{1b}"))
      #expect(lines.count == symbol.terminalLineCount)
      #expect(lines.allSatisfy { $0.count == symbol.terminalColumnCount })
      let isDark = style != .lightBlocks
      let rows = lines.flatMap { line in
        [line.map { ("▀█".contains($0)) == isDark }, line.map { ("▄█".contains($0)) == isDark }]
      }
      #expect(lines.joined().allSatisfy { "▀▄█ ".contains($0) })
      #expect(rows == PictureTests.modules(of: symbol, extraRows: 1))
      #expect(GreyPicture(modules: rows).symbolTexts() == [text], "seed \(PictureTests.seed)")
    }
  }

  @Test func linesAndColumnsAreThoseOfTheHelp() throws {
    let text = PictureTests.texts(digitCount: 243, count: 1)[0]
    let medium = try QRSymbol(text)
    #expect((medium.terminalColumnCount, medium.terminalLineCount) == (49, 25))
    let low = try QRSymbol(text, level: .low)
    #expect((low.terminalColumnCount, low.terminalLineCount) == (45, 23))
  }

  @Test func svgShowsTheModules() throws {
    for (digitCount, level) in [(243, QRLevel.medium), (282, .low), (486, .high)] {
      let text = PictureTests.texts(digitCount: digitCount, count: 1)[0]
      let symbol = try QRSymbol(text, level: level)
      let drawing = try #require(Drawing(svg: try symbol.svg()))
      #expect(drawing.title == nil)
      #expect(drawing.modules == PictureTests.modules(of: symbol))
      #expect(GreyPicture(modules: drawing.modules).symbolTexts() == [text], "seed \(PictureTests.seed)")
    }
  }

  @Test(arguments: ["路引 <b>&amp;</b> \"quoted\" ]]>", "", "1 & 2", "\u{1f4a9}"])
  func titleIsTheText(title: String) throws {
    let drawing = try #require(Drawing(svg: try QRSymbol("LY1:000").svg(title: title)))
    #expect(drawing.title == title)
  }

  @Test(arguments: [
    "\u{0}", "a\u{1b}[31m", "\n", "\u{7f}", "\u{9b}", "\u{202e}", "a\u{2066}", "\u{200f}b", "\u{fffe}", "\u{ffff}",
  ])
  func titleWithoutItsCharacterInXMLIsRefused(title: String) throws {
    let symbol = try QRSymbol("LY1:000")
    #expect(throws: QRError.title) { try symbol.svg(title: title) }
  }
}

/// What an XML parser finds in an SVG document of a symbol.
private final class Drawing: NSObject, XMLParserDelegate {
  private(set) var title: String?
  private(set) var modules: [[Bool]] = []
  private var isInTitle = false

  /// nil if it is not well-formed.
  init?(svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "svg":
      let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Int($0) }
      guard box.count == 4 else { return }
      modules = Array(repeating: Array(repeating: true, count: box[2]), count: box[3])
    case "title":
      isInTitle = true
      title = ""
    case "path": fill(attributes["d"] ?? "", isDark: attributes["fill"] == "#000")
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { if isInTitle { title? += characters } }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "title" { isInTitle = false }
  }

  /// Paints each rectangle of a path.
  private func fill(_ path: String, isDark: Bool) {
    for match in path.matches(of: /M(\d+) (\d+)h(\d+)v(\d+)[hH]-?\d+z/) {
      let numbers = [match.output.1, match.output.2, match.output.3, match.output.4].compactMap { Int($0) }
      for y in numbers[1]..<numbers[1] + numbers[3] {
        for x in numbers[0]..<numbers[0] + numbers[2] { modules[y][x] = isDark }
      }
    }
  }
}
