/// Why there is no symbol, or no picture of one.
@nonexhaustive public enum QRError: Error, Hashable, Sendable {
  /// A symbol of no text at all.
  case empty
  /// The largest symbol, version 40, does not hold so many bytes of UTF-8 at this level, cut into segments as they are.
  case tooLong(byteCount: Int, level: QRLevel)
  /// So many pixels for a module are outside ``QRSymbol/scaleLimits``.
  case scale(Int)
  /// A title with a control character, with one that turns the direction of text, or with one that XML does not have.
  case title
  /// libqrencode found no memory.
  case memory
  /// libpng could not write the picture, and says why.
  case picture(String)
}

extension QRError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "there is no text to make a symbol of"
    case .tooLong(let byteCount, let level): "\(byteCount) bytes are more than a QR symbol holds at level \(level)"
    case .scale(let scale):
      "a scale of \(scale) is outside \(QRSymbol.scaleLimits.lowerBound) to \(QRSymbol.scaleLimits.upperBound)"
    case .title:
      "the title has a control character, one that turns the direction of text, or one that XML does not have"
    case .memory: "there is no memory for the symbol"
    case .picture(let message): "the picture could not be written: \(message)"
    }
  }
}
