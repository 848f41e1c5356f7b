/// How much a QR symbol holds (ISO/IEC 18004, "Number of symbol characters and input data capacity").
enum QRCapacity {
  /// The levels of error correction that matter here.
  enum Level: String {
    case low = "L"
    case medium = "M"
  }

  /// Data codewords (bytes) of versions 1 to 40.
  static func dataCodewords(_ level: Level) -> [Int] {
    switch level {
    case .low: codewordsLow
    case .medium: codewordsMedium
    }
  }

  /// The smallest version that holds `content`; nil if none does.
  static func version(of content: [UInt8], level: Level) -> Int? {
    zip(1..., dataCodewords(level)).first { version, codewords in
      QRSegments.bitCount(of: content, version: version) <= 8 * codewords
    }?.0
  }

  private static let codewordsLow = [
    19, 34, 55, 80, 108, 136, 156, 194, 232, 274,
    324, 370, 428, 461, 523, 589, 647, 721, 795, 861,
    932, 1006, 1094, 1174, 1276, 1370, 1468, 1531, 1631, 1735,
    1843, 1955, 2071, 2191, 2306, 2434, 2566, 2702, 2812, 2956,
  ]

  private static let codewordsMedium = [
    16, 28, 44, 64, 86, 108, 124, 154, 182, 216,
    254, 290, 334, 365, 415, 453, 507, 563, 627, 669,
    714, 782, 860, 914, 1000, 1062, 1128, 1193, 1267, 1373,
    1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334,
  ]
}
