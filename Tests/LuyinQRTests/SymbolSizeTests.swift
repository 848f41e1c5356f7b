import Foundation
import Luyin
import LuyinQR
import TestSupport
import Testing

/// What the chapter on symbols says of sizes is what the encoder makes.
struct SymbolSizeTests {
  /// The rows of the tables in the chapter: cells without spaces, and without the commas of thousands.
  private static func rows(cellCount: Int) throws -> [[String]] {
    try String(contentsOfFile: ProjectFolder.path + "/spec/symbols.md", encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces).replacing(",", with: "") }
    }.filter { $0.count == cellCount }
  }

  @Test func objectsHaveTheVersionsOfTheSpec() throws {
    let rows = try SymbolSizeTests.rows(cellCount: 8).filter { Int($0[1]) != nil }
    #expect(rows.map { $0[0] } == ["credential", "document presentation", "device presentation"])
    for row in rows {
      let numbers = row.compactMap { Int($0) }
      try #require(numbers.count == 7)
      let (byteCount, digitCount, bitCount) = (numbers[0], numbers[1], numbers[2])
      let text = try TextForm.encode([UInt8](repeating: 0xa5, count: byteCount))
      for (level, version) in zip(QRLevel.allCases, numbers[3...]) {
        let symbol = try QRSymbol(text, level: level)
        #expect(symbol.version == version, "\(row[0]) at \(level)")
        #expect(symbol.sideLength == 4 * version + 17)
        #expect(symbol.segments.map(\.mode) == [.alphanumeric, .numeric])
        #expect(symbol.segments.map(\.bytes.count) == [4, digitCount])
        // From version 10 on the two counts have 2 bits more each.
        #expect(symbol.bitCount == (version < 10 ? bitCount : bitCount + 4))
      }
    }
  }

  /// The table of other encodings: as many letters are one segment of their mode.
  @Test(arguments: [
    ("two segments as above", "LY1:" + String(repeating: "7", count: 243)),
    ("one alphanumeric segment", String(repeating: "A", count: 247)),
    ("one byte segment", String(repeating: "a", count: 247)),
  ])
  func otherEncodingsAreLarger(name: String, text: String) throws {
    let row = try #require(SymbolSizeTests.rows(cellCount: 4).first { $0[0] == name })
    let (low, medium) = (try QRSymbol(text, level: .low), try QRSymbol(text, level: .medium))
    #expect(row.dropFirst().map { Int($0) } == [low.bitCount, low.version, medium.version])
  }

  /// The data bits of versions at the levels L, M, Q and H in ISO/IEC 18004, table 7: the first and the last of each length
  /// of counts, and those of the objects.
  private static let capacities: [Int: [Int]] = [
    1: [152, 128, 104, 72], 5: [864, 688, 496, 368], 6: [1088, 864, 608, 480], 7: [1248, 992, 704, 528],
    9: [1856, 1456, 1056, 800], 10: [2192, 1728, 1232, 976], 26: [10_960, 8_496, 6_032, 4_768],
    27: [11_744, 9_024, 6_464, 5_024], 40: [23_648, 18_672, 13_328, 10_208],
  ]

  /// The bits that segments take are counted right: what just fits a version is in it, and a digit more is not.
  @Test(arguments: capacities.keys.sorted())
  func aVersionHoldsWhatTheBitsSay(version: Int) throws {
    let (letterCount, digitCount) = version < 10 ? (9, 10) : version < 27 ? (11, 12) : (13, 14)
    for (level, capacity) in zip(QRLevel.allCases, try #require(SymbolSizeTests.capacities[version])) {
      for head in ["", "L", "LY1:"] {
        let headBits = head.isEmpty ? 0 : 4 + letterCount + (11 * head.utf8.count + 1) / 2
        let room = capacity - headBits - 4 - digitCount
        let most = room / 10 * 3 + (room % 10 >= 7 ? 2 : room % 10 >= 4 ? 1 : 0)
        // Fewer are in one segment with the letters in front.
        guard most >= 9 else { continue }
        let full = try QRSymbol(head + String(repeating: "7", count: most), level: level)
        #expect(full.version == version, "\(most) digits at \(level)")
        #expect(capacity - 3...capacity ~= full.bitCount)
        let next = try? QRSymbol(head + String(repeating: "7", count: most + 1), level: level)
        #expect(next?.version == (version == 40 ? nil : version + 1), "\(most + 1) digits at \(level)")
      }
    }
  }

  /// ISO/IEC 18004, table 7: the most digits, letters and bytes of a symbol.
  @Test(
    arguments: zip(QRLevel.allCases, [(7089, 4296, 2953), (5596, 3391, 2331), (3993, 2420, 1663), (3057, 1852, 1273)]))
  func bothSidesOfTheLargestSymbol(level: QRLevel, counts: (digits: Int, letters: Int, bytes: Int)) throws {
    for (character, count) in [("7", counts.digits), ("A", counts.letters), ("a", counts.bytes)] {
      let largest = try QRSymbol(String(repeating: character, count: count), level: level)
      #expect(largest.version == 40 && largest.sideLength == 177)
      #expect(throws: QRError.tooLong(byteCount: count + 1, level: level)) {
        try QRSymbol(String(repeating: character, count: count + 1), level: level)
      }
    }
    #expect(throws: QRError.empty) { try QRSymbol("", level: level) }
    #expect(throws: QRError.tooLong(byteCount: 1 << 20, level: level)) {
      try QRSymbol(String(repeating: "7", count: 1 << 20), level: level)
    }
  }

  @Test(arguments: [
    ("LY1:" + "123456789", [("LY1:", QRSegment.Mode.alphanumeric), ("123456789", .numeric)]),
    ("LY1:" + "12345678", [("LY1:12345678", .alphanumeric)]),
    ("0", [("0", .numeric)]),
    ("123456789A", [("123456789A", .alphanumeric)]),
    ("0 $%*+-./:Z", [("0 $%*+-./:Z", .alphanumeric)]),
    ("ly1:123456789", [("ly1:123456789", .byte)]),
    ("路123456789", [("路123456789", .byte)]),
    ("LY1:123456789\u{661}", [("LY1:123456789\u{661}", .byte)]),
    ("LY1:123456789\n", [("LY1:123456789\n", .byte)]),
  ])
  func textsAreCut(text: String, segments: [(String, QRSegment.Mode)]) throws {
    let cut = try QRSymbol(text).segments
    #expect(cut.map { String(decoding: $0.bytes, as: UTF8.self) } == segments.map(\.0))
    #expect(cut.map(\.mode) == segments.map(\.1))
  }

  /// In no version do two segments take more than the one that they are cut from.
  @Test func aCutNeverCosts() throws {
    for digits in 1...40 {
      for head in ["A", "LY1:"] {
        let text = head + String(repeating: "7", count: digits)
        let segments = try QRSymbol(text).segments
        for version in [1, 9, 10, 26, 27, 40] {
          let bits = segments.reduce(0) { $0 + $1.bitCount(inVersion: version) }
          let counted = version < 10 ? 9 : version < 27 ? 11 : 13
          #expect(bits <= 4 + counted + (11 * text.utf8.count + 1) / 2, "\(digits) digits, version \(version)")
        }
      }
    }
  }
}
