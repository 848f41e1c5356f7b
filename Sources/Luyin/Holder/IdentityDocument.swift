/// An identity document: its type, and its number in the one normal form of that type (spec/holders.md, "Normal form").
///
/// Who holds it is known by it alone, so it prints neither itself nor its number.
public struct IdentityDocument: Sendable {
  public let type: IdentityDocumentType
  /// ASCII.
  let number: [UInt8]

  /// Reads a number as it is typed or scanned. Full-width characters, lower case, spaces, hyphens and fillers make no difference.
  ///
  /// - Parameters:
  ///   - type: what kind of document it is.
  ///   - number: of ``IdentityDocumentType/chineseIdentityNumber`` 18 characters, whose check character must be right; of the others the
  ///     issuing state in 1 to 3 letters as ICAO 9303 writes it, a colon, and the number: `CHN:E12345678`.
  /// - Throws: ``IdentityDocumentError``, which does not repeat the number.
  public init(_ type: IdentityDocumentType, number: String) throws(IdentityDocumentError) {
    let plain = try IdentityDocument.plain(number)
    self.type = type
    switch type {
    case .chineseIdentityNumber: self.number = try IdentityDocument.chinese(plain)
    case .passport: self.number = try IdentityDocument.issued(plain, digitCountMax: 9)
    case .card: self.number = try IdentityDocument.issued(plain, digitCountMax: 22)
    }
  }

  /// ASCII, upper case, without spaces, hyphens and fillers.
  private static func plain(_ number: String) throws(IdentityDocumentError) -> [UInt8] {
    var plain: [UInt8] = []
    for (position, scalar) in number.unicodeScalars.enumerated() {
      guard position < scalarCountMax else { throw .length }
      let value =
        switch scalar.value {
        case 0xff01...0xff5e: scalar.value - 0xfee0
        case 0x3000: UInt32(0x20)
        default: scalar.value
        }
      switch value {
      case 0x20, 0x2d, 0x3c: continue
      case 0x61...0x7a: plain.append(UInt8(value - 0x20))
      case 0x30...0x3a, 0x41...0x5a: plain.append(UInt8(value))
      default: throw .character(position: position)
      }
    }
    return plain
  }

  /// 17 digits and the check character of GB 11643: ISO/IEC 7064, MOD 11-2.
  private static func chinese(_ plain: [UInt8]) throws(IdentityDocumentError) -> [UInt8] {
    guard plain.count == 18 else { throw .length }
    var remainder = 0
    for digit in plain.prefix(17) {
      guard 0x30...0x39 ~= digit else { throw .form }
      remainder = (remainder + Int(digit - 0x30)) * 2 % 11
    }
    let value = (12 - remainder) % 11
    let check = value == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(value)
    guard 0x30...0x39 ~= plain[17] || plain[17] == UInt8(ascii: "X") else { throw .form }
    guard plain[17] == check else { throw .checkCharacter }
    return plain
  }

  /// The state in three characters, filled with `<`, and the number.
  private static func issued(_ plain: [UInt8], digitCountMax: Int) throws(IdentityDocumentError) -> [UInt8] {
    let parts = plain.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .form }
    let (state, number) = (parts[0], parts[1])
    guard 1...3 ~= state.count, state.allSatisfy({ 0x41...0x5a ~= $0 }) else { throw .form }
    guard 1...digitCountMax ~= number.count else { throw .length }
    return state + [UInt8](repeating: UInt8(ascii: "<"), count: 3 - state.count) + number
  }

  /// More is no number of any document.
  private static let scalarCountMax = 64
}

extension IdentityDocument: CustomStringConvertible, CustomReflectable {
  /// The type; never the number.
  public var description: String { "IdentityDocument(\(type.name))" }
  public var customMirror: Mirror { Mirror(self, children: ["type": type.name]) }
}

/// Why something is no number of a document.
@nonexhaustive public enum IdentityDocumentError: Error, Hashable, Sendable {
  /// No such character occurs in these numbers; the position is that of the scalar, from 0.
  case character(position: Int)
  /// Too short or too long.
  case length
  /// Characters in the wrong places, or no issuing state.
  case form
  /// The check character is another: something was mistyped.
  case checkCharacter
}

extension IdentityDocumentError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .character(let position): "character \(position + 1) occurs in no number of such a document"
    case .length: "the number is too short or too long for such a document"
    case .form: "this is not how the number of such a document is written"
    case .checkCharacter: "the check character is wrong: something was mistyped"
    }
  }
}
