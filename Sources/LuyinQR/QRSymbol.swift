/// A QR symbol of a text (ISO/IEC 18004, spec/symbols.md): its modules, and pictures of them.
///
/// ```swift
/// let symbol = try QRSymbol(credential.text)
/// let picture = try symbol.png(scale: 8)
/// ```
///
/// It carries any text: whether that is a sound text form, and of what, is not looked at.
public struct QRSymbol: Hashable, Sendable {
  /// The modules of light around a symbol, on each side, without which readers may not find it. Every picture has them.
  public static let quietZone = 4

  /// 1 to 40.
  public let version: Int
  public let level: QRLevel
  /// What the symbol carries, in order: one segment or two.
  public let segments: [QRSegment]
  /// Row after row, true for dark.
  private let modules: [Bool]

  /// The smallest symbol that holds `text` at `level`.
  ///
  /// Characters of the alphanumeric set make one segment of that mode and, if the text ends in 9 digits or more, one of
  /// those digits; any other text is one segment of its UTF-8 bytes, which readers take for UTF-8 though no header says
  /// so. A credential costs some 50 µs.
  ///
  /// - Parameters:
  ///   - text: what readers hand back, character by character.
  ///   - level: how much damage the symbol survives.
  /// - Throws: ``QRError/empty``; ``QRError/tooLong(byteCount:level:)`` if version 40 does not hold it;
  ///   ``QRError/memory``.
  public init(_ text: String, level: QRLevel = .medium) throws(QRError) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw .empty }
    let segments = QRSegment.segments(of: bytes)
    guard let matrix = try QRMatrix(segments, level) else { throw .tooLong(byteCount: bytes.count, level: level) }
    version = matrix.version
    self.level = level
    self.segments = segments
    modules = matrix.modules
  }

  /// The modules in a row and in a column, without the quiet zone: 21 to 177.
  public var sideLength: Int { 4 * version + 17 }

  /// Whether a module is dark, `x` from the left and `y` from the top, from 0. Around the symbol everything is light.
  public subscript(x x: Int, y y: Int) -> Bool {
    let side = 0..<sideLength
    return side.contains(x) && side.contains(y) && modules[y * sideLength + x]
  }

  /// The bits of all segments.
  public var bitCount: Int { segments.reduce(0) { $0 + $1.bitCount(inVersion: version) } }
}

extension QRSymbol: CustomStringConvertible, CustomReflectable {
  /// Version and level; never what it carries, which may be a secret of its holder.
  public var description: String { "QRSymbol(\(version)-\(level))" }
  public var customMirror: Mirror { Mirror(self, children: ["version": version, "level": level]) }
}
