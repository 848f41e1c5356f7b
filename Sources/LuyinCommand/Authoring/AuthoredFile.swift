internal import LuyinConformance

/// A file that people author, in JSON.
enum AuthoredFile {
  /// No file of the longest document has more.
  static let byteCountMax = 1 << 28

  /// Whether content begins as an object of JSON.
  static func isJSON(_ content: [UInt8]) -> Bool {
    content.first { ![0x20, 0x09, 0x0a, 0x0d].contains($0) } == UInt8(ascii: "{")
  }

  static func read(_ path: String) throws(Failure) -> AuthoredValue {
    try read(path, try File.read(path, byteCountMax: byteCountMax))
  }

  /// - Parameter bytes: what the file holds.
  static func read(_ path: String, _ bytes: [UInt8]) throws(Failure) -> AuthoredValue {
    do {
      return AuthoredValue(json: try JSONValue(reading: bytes), path: .whole)
    } catch {
      let position = TextPosition(of: error.offset, in: bytes)
      throw Failure(
        .cannotOpen, "\(path):\(position.line):\(position.column): this is no JSON: \(error.message); mend it there")
    }
  }
}
