/// The fewest bits in which a QR symbol can hold a content: cut into numeric, alphanumeric and byte segments in the
/// best of all ways.
enum QRSegments {
  private enum Mode: Int, CaseIterable {
    case numeric, alphanumeric, byte

    func holds(_ character: UInt8) -> Bool {
      switch self {
      case .numeric: isDigit(character)
      case .alphanumeric: isDigit(character) || 0x41...0x5a ~= character || " $%*+-./:".utf8.contains(character)
      case .byte: true
      }
    }

    /// Sixths of a bit: 3 digits have 10 bits, 2 alphanumeric characters 11, a byte 8.
    var sixthsPerCharacter: Int {
      switch self {
      case .numeric: 20
      case .alphanumeric: 33
      case .byte: 48
      }
    }

    /// The mode indicator and the count of characters.
    func headerBitCount(version: Int) -> Int {
      let countBits =
        switch self {
        case .numeric: version < 10 ? 10 : version < 27 ? 12 : 14
        case .alphanumeric: version < 10 ? 9 : version < 27 ? 11 : 13
        case .byte: version < 10 ? 8 : 16
        }
      return 4 + countBits
    }

    private func isDigit(_ character: UInt8) -> Bool { 0x30...0x39 ~= character }
  }

  static func bitCount(of content: [UInt8], version: Int) -> Int {
    // For each mode the fewest sixths of a bit for what was read, if the last segment is of that mode.
    let headers = Mode.allCases.map { 6 * $0.headerBitCount(version: version) }
    var best: [Int?] = Mode.allCases.map { _ in nil }
    var leastWhole = 0
    for character in content {
      best = Mode.allCases.map { mode in
        guard mode.holds(character) else { return nil }
        let opened = leastWhole + headers[mode.rawValue]
        let before = best[mode.rawValue].map { min($0, opened) } ?? opened
        return before + mode.sixthsPerCharacter
      }
      leastWhole = best.compactMap(\.self).map(wholeBits).min() ?? 0
    }
    return leastWhole / 6
  }

  /// A segment that ends takes whole bits.
  private static func wholeBits(_ sixths: Int) -> Int { (sixths + 5) / 6 * 6 }
}
