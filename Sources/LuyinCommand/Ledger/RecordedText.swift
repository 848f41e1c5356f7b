/// A line of text for the ledger's records: a reason, an author, a recipient.
enum RecordedText {
  static let reasonByteCountMax = 1024
  static let nameByteCountMax = 256

  /// nil unless there are 1 to `byteCountMax` bytes of UTF-8 without control characters.
  static func read(_ bytes: some Collection<UInt8>, byteCountMax: Int) -> String? {
    guard 1...byteCountMax ~= bytes.count, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return text.unicodeScalars.contains { $0.properties.generalCategory == .control } ? nil : text
  }

  static func hint(_ byteCountMax: Int) -> String {
    "must be 1 to \(byteCountMax) bytes of UTF-8 without control characters"
  }

  /// - Parameter option: its name, for messages.
  static func argument(_ text: String, _ option: String, byteCountMax: Int) throws(Failure) -> String {
    guard let text = read(text.utf8, byteCountMax: byteCountMax) else {
      throw Failure(.usage, "\(option) \(hint(byteCountMax))")
    }
    return text
  }
}
