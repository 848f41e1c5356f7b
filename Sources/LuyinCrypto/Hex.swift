/// Lower-case hexadecimal, the form of bytes in JSON and on the command line (spec/conventions.md).
package enum Hex {
  /// The bytes of an even number of lower-case hex digits; nil for anything else.
  package static func decode(_ text: Span<UInt8>) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: text.count / 2)
    var span = bytes.mutableSpan
    return decode(text, into: &span) ? bytes : nil
  }

  package static func decode(_ text: String) -> [UInt8]? { decode(Array(text.utf8).span) }

  /// Fills `bytes` from twice as many lower-case hex digits; false, with unspecified bytes, for anything else.
  package static func decode(_ text: Span<UInt8>, into bytes: inout MutableSpan<UInt8>) -> Bool {
    guard text.count == 2 * bytes.count else { return false }
    for index in bytes.indices {
      guard let high = nibble(text[2 * index]), let low = nibble(text[2 * index + 1]) else { return false }
      bytes[index] = high << 4 | low
    }
    return true
  }

  package static func encode(_ bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for index in bytes.indices {
      text.append(digit(bytes[index] >> 4))
      text.append(digit(bytes[index] & 0x0f))
    }
    return String(decoding: text, as: UTF8.self)
  }

  package static func encode(_ bytes: some Sequence<UInt8>) -> String { encode(Array(bytes).span) }

  private static func digit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10 }

  private static func nibble(_ character: UInt8) -> UInt8? {
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x61...0x66: character - 0x61 + 10
    default: nil
    }
  }
}
