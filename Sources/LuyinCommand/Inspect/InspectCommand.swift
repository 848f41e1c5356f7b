internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import SystemPackage

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what every byte of a code says, sound or damaged; proves nothing.",
    discussion: """
      Example: luyin inspect LY1:0478620166…

      The exit status is 0 for sound structure and 20 for a defect, which is named.
      """)

  @Flag(help: "As JSON: form, defect, bytes, fields.") var json = false
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
      // 16 bytes a line, so that every byte has its place.
      let lines = stride(from: entry.bytes.startIndex, to: entry.bytes.endIndex, by: 16).map {
        entry.bytes[$0..<min($0 + 16, entry.bytes.endIndex)]
      }
      for (number, line) in lines.enumerated() {
        let offset = String(entry.offset + 16 * number)
        let hex = line.map { Hex.encode(CollectionOfOne($0)) }.joined(separator: " ")
        let description = number == 0 ? "\(entry.field.padded(18))\(entry.meaning)" : ""
        text += "\(String(repeating: " ", count: 4 - min(4, offset.count)))\(offset)  \(hex.padded(49))\(description)"
        while text.last == " " { text.removeLast() }
        text += "\n"
      }
    }
    if let defect = inspection.defect {
      text += Colour.red.paint("defect: \(defect): \(defect.reason.sentence.english)", if: isTerminal) + "\n"
    }
    return text
  }
}

extension String {
  /// Filled with spaces up to `width` characters.
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
