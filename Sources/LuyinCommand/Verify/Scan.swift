internal import Luyin
internal import LuyinConformance

/// One scan as commands take it: a text form, hex, the JSON that `luyin issue` writes, or the bytes themselves.
enum Scan {
  case text([UInt8])
  case bytes([UInt8])

  /// A line without its end.
  init(line: ArraySlice<UInt8>) {
    if line.first == UInt8(ascii: "{"), line.count <= Scan.jsonByteCountMax,
      let text = JSONValue(parsing: line)?["text"]?.string
    {
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

  /// Whether a file holds a credential's bytes: it begins with one of the control characters 0x11 to 0x13, as no text
  /// does.
  static func isBytes(_ content: [UInt8]) -> Bool { content.first.map { 0x11...0x13 ~= $0 } ?? false }

  /// The longest line that may be JSON: what `luyin issue` writes is shorter, whatever the reference.
  private static let jsonByteCountMax = 8192
}
