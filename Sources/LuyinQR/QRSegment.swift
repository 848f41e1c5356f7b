/// A stretch of a text that a symbol carries in one mode (spec/symbols.md).
public struct QRSegment: Hashable, Sendable {
  /// How characters become bits.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// `0` to `9`, three in 10 bits.
    case numeric
    /// `0` to `9`, `A` to `Z`, space and `$%*+-./:`, two in 11 bits.
    case alphanumeric
    /// Any byte, in 8 bits.
    case byte
  }

  public let mode: Mode
  /// The characters: ASCII, but in mode ``Mode/byte`` whatever the text has.
  public let bytes: [UInt8]

  /// The bits that it takes in a symbol of a version: the mode, the count of characters, and the characters.
  ///
  /// The count is longer from version 10 on, and again from version 27 on. O(1).
  public func bitCount(inVersion version: Int) -> Int {
    let counts: (small: Int, middle: Int, large: Int)
    let data: Int
    switch mode {
    case .numeric: (counts, data) = ((10, 12, 14), (10 * bytes.count + 2) / 3)
    case .alphanumeric: (counts, data) = ((9, 11, 13), (11 * bytes.count + 1) / 2)
    case .byte: (counts, data) = ((8, 16, 16), 8 * bytes.count)
    }
    return 4 + (version < 10 ? counts.small : version < 27 ? counts.middle : counts.large) + data
  }

  /// The segments of a text: what stands before the digits at its end, and those digits.
  ///
  /// A text with a character outside the alphanumeric set is one segment of bytes.
  static func segments(of text: [UInt8]) -> [QRSegment] {
    guard text.allSatisfy(isAlphanumeric) else { return [QRSegment(mode: .byte, bytes: text)] }
    let digitCount = text.reversed().prefix { isDigit($0) }.count
    if digitCount == text.count { return [QRSegment(mode: .numeric, bytes: text)] }
    guard digitCount >= digitCountMin else { return [QRSegment(mode: .alphanumeric, bytes: text)] }
    return [
      QRSegment(mode: .alphanumeric, bytes: Array(text.dropLast(digitCount))),
      QRSegment(mode: .numeric, bytes: Array(text.suffix(digitCount))),
    ]
  }

  /// From so many digits on a segment of their own is shorter in every version: it saves 13 bits in 6 digits, and costs
  /// up to 18 for its mode and count.
  private static let digitCountMin = 9

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || 0x41...0x5a ~= byte || " $%*+-./:".utf8.contains(byte)
  }
}

extension QRSegment: CustomStringConvertible, CustomReflectable {
  /// Mode and number of characters; never the characters.
  public var description: String { "QRSegment(\(mode), \(bytes.count))" }
  public var customMirror: Mirror { Mirror(self, children: ["mode": mode, "count": bytes.count]) }
}
