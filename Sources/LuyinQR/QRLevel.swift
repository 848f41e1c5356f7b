/// How much damage a symbol survives: an error correction level of ISO/IEC 18004, from the least to the most.
public enum QRLevel: String, Hashable, Sendable, CaseIterable {
  /// About 7 % of the codewords may be lost.
  case low = "L"
  /// About 15 %.
  case medium = "M"
  /// About 25 %.
  case quartile = "Q"
  /// About 30 %.
  case high = "H"
}

extension QRLevel: CustomStringConvertible {
  public var description: String { rawValue }
}
