/// An object as text for symbols, links and keyboards: `LY1:` and decimal digits (spec/text-form.md).
///
/// Each 7 bytes become 17 digits, big-endian; a last group of 1 to 6 bytes becomes 3, 5, 8, 10, 13 or 15.
/// A credential of 100 bytes has 243 digits.
public enum TextForm {
  /// The least and the most bytes that a text form carries.
  public static let byteCountLimits = 1...1024

  static let prefix: InlineArray<4, UInt8> = [0x4c, 0x59, 0x31, 0x3a]  // "LY1:"
  static let digitCounts: InlineArray<8, Int> = [0, 3, 5, 8, 10, 13, 15, 17]

  /// The number of digits for `byteCount` bytes.
  package static func digitCount(forByteCount byteCount: Int) -> Int {
    byteCount / 7 * 17 + digitCounts[byteCount % 7]
  }

  /// The bytes of a text form. Takes memory only after every character and the length were checked.
  ///
  /// - Parameter text: UTF-8 without white space or line end.
  /// - Throws: `text.prefix`, `text.character`, `text.length` or `text.group`, in this order of checks.
  public static func decode(_ text: Span<UInt8>) throws(FormatError) -> [UInt8] {
    let byteCount = try byteCount(ofText: text)
    var bytes = [UInt8](repeating: 0, count: byteCount)
    var span = bytes.mutableSpan
    try decodeGroups(of: text, into: &span, byteCount: byteCount)
    return bytes
  }

  /// Like ``decode(_:)``, but into memory of the caller, which has room for the most that a text form carries.
  /// Allocates nothing. Returns the number of bytes.
  static func decode(_ text: Span<UInt8>, into bytes: inout InlineArray<1024, UInt8>) throws(FormatError) -> Int {
    let byteCount = try byteCount(ofText: text)
    var span = bytes.mutableSpan
    try decodeGroups(of: text, into: &span, byteCount: byteCount)
    return byteCount
  }

  /// The text form of `bytes`.
  /// - Throws: `text.length` outside ``byteCountLimits``.
  public static func encode(_ bytes: Span<UInt8>) throws(FormatError) -> String {
    guard byteCountLimits.contains(bytes.count) else { throw FormatError(.textLength, at: 0, foundCount: bytes.count) }
    return text(of: bytes)
  }

  /// The text form of an object of the format, whose number of bytes is one that a text carries.
  static func text(of bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    append(bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the text form of `bytes`, whose number the caller has checked, to `text`.
  package static func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    text.reserveCapacity(text.count + prefix.count + digitCount(forByteCount: bytes.count))
    for index in prefix.indices { text.append(prefix[index]) }
    var start = 0
    while start < bytes.count {
      let groupByteCount = min(7, bytes.count - start)
      var value: UInt64 = 0
      for index in start..<start + groupByteCount { value = value << 8 | UInt64(bytes[index]) }
      // From the last digit to the first, so that each division is by a constant.
      let end = text.count + digitCounts[groupByteCount]
      text.append(contentsOf: repeatElement(0x30, count: end - text.count))
      var position = end
      while value > 0 {
        // Two digits for each long division; the short ones are cheap. An odd first digit is alone in its pair.
        let pair = UInt8(truncatingIfNeeded: value % 100)
        value /= 100
        text[position - 1] += pair % 10
        if pair >= 10 || value > 0 { text[position - 2] += pair / 10 }
        position -= 2
      }
      start += groupByteCount
    }
  }

  private static func byteCount(ofText text: Span<UInt8>) throws(FormatError) -> Int {
    for index in prefix.indices where index >= text.count || text[index] != prefix[index] {
      throw FormatError(.textPrefix, at: index)
    }
    for index in prefix.count..<text.count where text[index] &- 0x30 > 9 {
      throw FormatError(.textCharacter, at: index)
    }
    let digitCount = text.count - prefix.count
    let lastGroup = digitCounts.indices.first { $0 < 7 && digitCounts[$0] == digitCount % 17 }
    guard let lastGroup, byteCountLimits.contains(digitCount / 17 * 7 + lastGroup) else {
      throw FormatError(.textLength, at: text.count, foundCount: digitCount)
    }
    return digitCount / 17 * 7 + lastGroup
  }

  private static func decodeGroups(
    of text: Span<UInt8>, into bytes: inout MutableSpan<UInt8>, byteCount: Int
  ) throws(FormatError) {
    var position = prefix.count
    var start = 0
    while start < byteCount {
      let groupByteCount = min(7, byteCount - start)
      let end = position + digitCounts[groupByteCount]
      // At most 10^17 - 1, which 57 bits hold.
      var value: UInt64 = 0
      for index in position..<end { value = value &* 10 &+ UInt64(text[index] &- 0x30) }
      guard value >> UInt64(8 * groupByteCount) == 0 else { throw FormatError(.textGroup, at: position) }
      for index in 0..<groupByteCount {
        bytes[start + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * (groupByteCount - 1 - index)))
      }
      start += groupByteCount
      position = end
    }
  }
}
