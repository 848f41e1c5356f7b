internal import Luyin
internal import LuyinConformance

/// One scan as commands take it: a text form, hex, the JSON that `luyin issue` writes, or the bytes themselves.
enum Scan: Sendable {
  case text([UInt8])
  case bytes([UInt8])

  /// A line without its end.
  init(line: ArraySlice<UInt8>) {
    if line.first == UInt8(ascii: "{"), line.count <= Scan.jsonByteCountMax,
      let text = JSONValue(parsing: line)?["text"]?.string
    {
      self = .text(Array(text.utf8))
    } else if Scan.hexByteCounts.contains(line.count), let bytes = Hex.decode(line.span) {
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

  /// Whether a file holds bytes. A credential begins with one of the control characters 0x11 to 0x13, as no text does. A presentation begins
  /// with `!`, `#` or `2`, as other files may: it has its exact length besides, at which no line of hex and no text form begins so.
  static func isBytes(_ content: [UInt8]) -> Bool {
    guard let first = content.first else { return false }
    return switch first {
    case 0x11...0x13: true
    case 0x21, 0x23: content.count == DevicePresentation.byteCount
    case 0x32: content.count == DocumentPresentation.byteCount
    default: false
    }
  }

  private static let hexByteCounts = [
    2 * UnverifiedCredential.byteCount, 2 * DocumentPresentation.byteCount, 2 * DevicePresentation.byteCount,
  ]

  /// The longest line that may be JSON: what `luyin issue` writes is shorter, whatever the reference.
  private static let jsonByteCountMax = 8192
}
