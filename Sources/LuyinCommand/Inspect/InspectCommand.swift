internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import SystemPackage

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what every byte of a code says, sound or damaged; proves nothing.",
    discussion: """
      Example: luyin inspect LY1:0478620166…

      Of credentials and of presentations; the opening of a document presentation is not shown.

      The exit status is 0 for sound structure and 20 for a defect, which is named.
      """)

  @Flag(help: "As JSON: form, kind, defect, bytes, fields.") var json = false
  @Argument(help: "A text form, hex digits, a file, or -.") var code: String

  func run() throws {
    let inspection = try inspection()
    try Output.standard.write(json ? inspection.json.line + "\n" : text(inspection))
    if inspection.defect != nil { throw ExitCode(ExitStatus.refuse.rawValue) }
  }

  private func inspection() throws(Failure) -> Inspection {
    let content = try CodeInput(code).bytes
    if Scan.isBytes(content) { return Inspection(form: "binary", bytes: content) }
    let line = File.withoutLineEnd(content)
    if !line.isEmpty, let bytes = Hex.decode(line.span) { return Inspection(form: "hex", bytes: bytes) }
    if case .text(let text) = Scan(line: line) { return Inspection(text: text) }
    return Inspection(text: Array(line))
  }

  private func text(_ inspection: Inspection) -> String {
    let isTerminal = Terminal.hasColour(.standardOutput)
    var text = "\(inspection.form), \(inspection.bytes.count) bytes, signature not checked\n"
    for entry in inspection.entries {
      guard entry.isShown else {
        let hidden = "\(entry.bytes.count) bytes, not shown"
        text += line(entry.offset, hidden, "\(entry.field.padded(18))\(entry.meaning)")
        continue
      }
      // 16 bytes a line, so that every byte has its place.
      let lines = stride(from: entry.bytes.startIndex, to: entry.bytes.endIndex, by: 16).map {
        entry.bytes[$0..<min($0 + 16, entry.bytes.endIndex)]
      }
      for (number, line) in lines.enumerated() {
        let hex = line.map { Hex.encode(CollectionOfOne($0)) }.joined(separator: " ")
        let description = number == 0 ? "\(entry.field.padded(18))\(entry.meaning)" : ""
        text += self.line(entry.offset + 16 * number, hex, description)
      }
    }
    if let defect = inspection.defect {
      text += Colour.red.paint("defect: \(defect): \(defect.reason.sentence.english)", if: isTerminal) + "\n"
    }
    return text
  }

  private func line(_ offset: Int, _ hex: String, _ description: String) -> String {
    let offset = String(offset)
    var line = "\(String(repeating: " ", count: 4 - min(4, offset.count)))\(offset)  \(hex.padded(49))\(description)"
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}

extension String {
  /// Filled with spaces up to `width` characters.
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
