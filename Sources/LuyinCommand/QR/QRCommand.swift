internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinQR
internal import SystemPackage

struct QRCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qr", abstract: "Draw a text form as a QR symbol: in the terminal, as SVG or as PNG.",
    discussion: """
      A credential needs 49 columns and 25 lines of a terminal at level M, and 45 and 23 at level L, which fits in 80 × 24. \
      Where nothing says otherwise --out decides on the format, by .svg, .png or .txt.

      The text is drawn if it is sound; whether anything in it is signed is not looked at.

      Example: luyin qr LY1:0478620166…
               luyin qr issued.json --out code.png --scale 12
               luyin issue … | luyin qr - --level L
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, svg, png }

  @Argument(help: "A text form, a file with one, or -.") var text: String
  @Option(
    help: "How much damage it survives: L, M, Q or H, for 7, 15, 25 or 30 percent. (default: M)",
    transform: QRCommand.level)
  var level = QRLevel.medium
  @Option(help: "terminal, svg or png.") var format: Format?
  @Option(help: "The file to write; never over an existing one.") var out: String?
  @Option(help: "Pixels of a module in SVG and PNG, 1 to 64. (default: 8)") var scale: Int?
  @Flag(help: "Characters without colour for a terminal that writes dark on light, and for paper.") var invert = false
  @Option(help: "A title in SVG, for people who do not see the symbol.") var title: String?
  @Flag(help: "As JSON: version, level, modules, segments, rows; the picture with --out alone.") var json = false

  func validate() throws {
    if json && out == nil {
      guard format == nil, scale == nil, title == nil, !invert else {
        throw ValidationError(
          "--format, --scale, --title and --invert are for a picture, which --json has with --out alone")
      }
    }
    guard let format = chosenFormat else {
      throw ValidationError("\(Foreign.shown(out ?? "")) ends in none of .svg, .png and .txt; give --format")
    }
    guard scale == nil || format != .terminal else { throw ValidationError("--scale goes with svg and png") }
    guard scale.map(QRSymbol.scaleLimits.contains) ?? true else { throw ValidationError("--scale must be 1 to 64") }
    guard title == nil || format == .svg else { throw ValidationError("--title goes with svg") }
    guard !invert || format == .terminal else { throw ValidationError("--invert goes with the terminal's characters") }
  }

  func run() throws {
    let format = chosenFormat ?? .terminal
    if format == .png && out == nil && Terminal.isTerminal(.standardOutput) {
      throw Failure(.usage, "a PNG is not for a terminal; give --out FILE.png, or a pipe")
    }
    let text = try SymbolText(CodeInput(text)).text
    let symbol: QRSymbol
    do { symbol = try QRSymbol(text, level: level) } catch { throw Failure(error) }
    if let out {
      try Output.writeFile(out, picture(of: symbol, format), permissions: permissions(for: text))
    } else if !json {
      try Output.standard.write(picture(of: symbol, format))
    }
    if json { try Output.standard.write(QRSymbolJSON(symbol, text: text).value.line + "\n") }
  }

  /// Whoever reads a document presentation can search for a number: that is for its holder alone.
  private func permissions(for text: String) -> FilePermissions {
    let bytes = Array(text.utf8)
    let kind = (try? UnverifiedPresentation(decodingText: bytes.span))?.kind
    return kind == .document ? .ownerReadWrite : Output.permissions
  }

  private static func level(_ argument: String) throws -> QRLevel {
    guard let level = QRLevel(rawValue: argument) else { throw ValidationError("--level is L, M, Q or H") }
    return level
  }

  /// nil if the name of the file says nothing.
  private var chosenFormat: Format? {
    if let format { return format }
    guard let out else { return .terminal }
    return switch out.lowercased().suffix(4) {
    case ".svg": .svg
    case ".png": .png
    case ".txt": .terminal
    default: nil
    }
  }

  private func picture(of symbol: QRSymbol, _ format: Format) throws(Failure) -> [UInt8] {
    do {
      return switch format {
      case .terminal: Array(symbol.terminalText(style).utf8)
      case .svg: Array(try symbol.svg(scale: scale ?? 8, title: title).utf8)
      case .png: try symbol.png(scale: scale ?? 8)
      }
    } catch {
      throw Failure(error)
    }
  }

  private var style: QRSymbol.TerminalStyle {
    if invert { return .darkBlocks }
    return out == nil && Terminal.hasColour(.standardOutput) ? .coloured : .lightBlocks
  }
}

extension Failure {
  fileprivate init(_ error: QRError) {
    switch error {
    case .title, .scale: self.init(.usage, "\(error)")
    case .empty, .tooLong: self.init(.dataError, "\(error)")
    default: self.init(.internalFault, "\(error)")
    }
  }
}
