internal import Luyin
internal import LuyinConformance

/// Writes what was issued, a row a credential; runs once for each of millions, so it appends bytes.
struct IssuedRowWriter: Sendable {
  let format: HolderFileFormat

  /// The CSV header; nothing for JSON Lines.
  var header: [UInt8] {
    format == .csv ? Array("line,index,holderKey,reference,text,presentation\n".utf8) : []
  }

  /// What a file that it has written begins with.
  var start: [UInt8] { format == .csv ? header : Array(#"{"line":"#.utf8) }

  func append(_ code: IssuedCode, _ row: HolderRow, line: Int, to output: inout [UInt8]) {
    switch format {
    case .csv:
      output += String(line).utf8
      output.append(0x2c)
      output += String(code.credential.fields.index).utf8
      output.append(0x2c)
      output += row.holderKey
      output.append(0x2c)
      appendCSV(row.reference, to: &output)
      output.append(0x2c)
      TextForm.append(code.credential.bytes.span, to: &output)
      output.append(0x2c)
      if let presentation = code.presentation { TextForm.append(presentation.bytes.span, to: &output) }
      output.append(0x0a)
    case .jsonl:
      output += #"{"line":"#.utf8
      output += String(line).utf8
      output += #","index":"#.utf8
      output += String(code.credential.fields.index).utf8
      output += #","holderKey":""#.utf8
      output += row.holderKey
      output += #"","reference":"#.utf8
      appendJSON(row.reference, to: &output)
      output += #","text":""#.utf8
      TextForm.append(code.credential.bytes.span, to: &output)
      if let presentation = code.presentation {
        output += #"","presentation":""#.utf8
        TextForm.append(presentation.bytes.span, to: &output)
      }
      output += "\"}\n".utf8
    }
  }

  private func appendCSV(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard text.contains(where: { $0 == 0x2c || $0 == 0x22 || $0 == 0x0a || $0 == 0x0d }) else {
      output += text
      return
    }
    output.append(0x22)
    for byte in text {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append(0x22)
  }

  private func appendJSON(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let isPlain = text.allSatisfy { 0x20..<0x7f ~= $0 && $0 != 0x22 && $0 != 0x5c }
    guard !isPlain else {
      output.append(0x22)
      output += text
      output.append(0x22)
      return
    }
    output += JSONValue.string(String(decoding: text, as: UTF8.self)).line.utf8
  }
}
