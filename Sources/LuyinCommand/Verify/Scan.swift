internal import Luyin
internal import LuyinConformance

/// One scan as commands take it: a text form, hex, the JSON that `luyin issue` writes, or the bytes themselves.
enum Scan {
  case text([UInt8])
  case bytes([UInt8])

  /// A line without its end.
  init(line: ArraySlice<UInt8>) {
    if line.first == UInt8(ascii: "{"), let text = JSONValue(parsing: line)?["text"]?.string {
      self = .text(Array(text.utf8))
    } else if line.count == 2 * UnverifiedCredential.byteCount, let bytes = Hex.decode(line.span) {
      self = .bytes(bytes)
    } else {
      self = .text(Array(line))
    }
  }

  /// The content of a file that holds one scan: bytes if it begins as no text does, else a line.
  init(content: [UInt8]) {
    if Scan.isBytes(content) {
      self = .bytes(content)
    } else {
      self.init(line: File.withoutLineEnd(content))
    }
  }

  /// Whether a file holds an object's bytes: the types of the format, 0x10 to 0x3f, and the length of one.
  /// Digits share those values, but 100 of them are no text form and no hex.
  static func isBytes(_ content: [UInt8]) -> Bool {
    guard let first = content.first else { return false }
    return 1...3 ~= first >> 4 && !content.allSatisfy { 0x0a...0x7e ~= $0 }
  }

  func judged(by verifier: Verifier, at time: Int64) -> Verdict {
    switch self {
    case .text(let text): verifier.judge(text: text.span, at: time)
    case .bytes(let bytes): verifier.judge(bytes: bytes.span, at: time)
    }
  }
}
