/// Text for people in a signed document: 1 to 255 bytes of UTF-8 without characters that break lines or turn the
/// direction of writing (spec/documents.md, "Grammar").
public struct DocumentName: Sendable {
  /// As it stands in the document; nothing is normalised.
  public let text: String

  /// nil for bytes that are no name.
  package init?(utf8 bytes: some Collection<UInt8>) {
    guard 1...255 ~= bytes.count, let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: DocumentName.isRefused)
    else { return nil }
    self.text = text
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1f, 0x7f...0x9f, 0x2028, 0x2029, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}

extension DocumentName: CustomStringConvertible {
  public var description: String { text }
}

extension DocumentName: Hashable {
  /// By bytes: names that look alike are two.
  public static func == (left: DocumentName, right: DocumentName) -> Bool { left.text.hasBytes(of: right.text) }
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
