internal import LuyinConformance

/// A file that people author, in JSON.
enum AuthoredFile {
  /// No file of the longest document has more.
  static let byteCountMax = 1 << 28

  /// Some editors begin a file with it; JSON has none.
  private static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

  /// Whether content is meant as an object of JSON.
  static func isJSON(_ content: [UInt8]) -> Bool {
    content.dropFirst(content.starts(with: byteOrderMark) ? 3 : 0).first { ![0x20, 0x09, 0x0a, 0x0d].contains($0) }
      == UInt8(ascii: "{")
  }

  static func read(_ path: String) throws(Failure) -> AuthoredValue {
    try read(path, try File.read(path, byteCountMax: byteCountMax))
  }

  /// - Parameters:
  ///   - path: what it is called where something is wrong.
  ///   - bytes: what the file holds.
  static func read(_ path: String, _ bytes: [UInt8]) throws(Failure) -> AuthoredValue {
    guard !bytes.starts(with: byteOrderMark) else {
      throw Failure(
        .cannotOpen, "\(path) begins with a byte order mark, which JSON has not; save it as UTF-8 without one")
    }
    do {
      return AuthoredValue(json: try JSONValue(reading: bytes), path: .whole)
    } catch {
      let position = TextPosition(of: error.offset, in: bytes)
      throw Failure(
        .cannotOpen, "\(path):\(position.line):\(position.column): this is no JSON: \(error.message); mend it there")
    }
  }
}
