internal import Luyin
internal import LuyinConformance

/// The region code GB/T 2260, as spec/registries/gbt2260.csv lists it.
struct RegionTable: Sendable {
  struct Division: Sendable {
    let code: UInt32
    let name: String
  }

  static let gbt2260 = RegionTable(csv: data)

  /// Of the table; most of its names are never asked for.
  private let bytes: [UInt8]
  /// Ascending.
  private let codes: [UInt32]
  /// Where the names of the codes lie among the bytes.
  private let names: [Range<Int>]

  /// Codes by what people may write: a name, or the names of what it lies in and then the name, without spaces.
  private static let codesByPath: [String: [UInt32]] = {
    let table = RegionTable.gbt2260
    var index: [String: [UInt32]] = [:]
    for code in table.codes {
      guard let own = table.name(code) else { continue }
      let above = table.ancestors(code)
      for path in Set([own, above.joined() + own] + above.map { $0 + own }) { index[path, default: []].append(code) }
    }
    return index
  }()

  private init(csv: StaticString) {
    let bytes = csv.withUTF8Buffer { unsafe Array($0) }
    var (codes, names): ([UInt32], [Range<Int>]) = ([], [])
    var position = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) + 1
    while position < bytes.count {
      // A code, a name, a level.
      let codeEnd = RegionTable.end(UInt8(ascii: ","), bytes, position)
      let nameEnd = RegionTable.end(UInt8(ascii: ","), bytes, codeEnd + 1)
      guard let code = UInt32(decimal: bytes[position..<codeEnd]), code > codes.last ?? 0 else {
        fatalError("the region table is damaged")
      }
      codes.append(code)
      names.append(codeEnd + 1..<nameEnd)
      position = RegionTable.end(UInt8(ascii: "\n"), bytes, nameEnd + 1) + 1
    }
    (self.bytes, self.codes, self.names) = (bytes, codes, names)
  }

  /// Where a byte is from `start` on, or the end.
  private static func end(_ byte: UInt8, _ bytes: [UInt8], _ start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != byte { position += 1 }
    return position
  }

  func contains(_ code: UInt32) -> Bool { position(code) != nil }

  /// `丹江口市 (湖北省 十堰市)`; nil for an unknown code.
  func title(_ code: UInt32) -> String? {
    guard let name = name(code) else { return nil }
    let above = ancestors(code)
    return above.isEmpty ? name : "\(name) (\(above.joined(separator: " ")))"
  }

  /// The codes of a name, written alone or behind the names of what it lies in: 丹江口市, 湖北省丹江口市,
  /// 湖北省/十堰市/丹江口市. More than one where a name is ambiguous.
  func codes(named name: String) -> [UInt32] {
    RegionTable.codesByPath[name.filter { $0 != "/" && $0 != " " }] ?? []
  }

  /// All provinces, in order.
  var provinces: [UInt32] { codes.filter { $0 % 10_000 == 0 } }

  /// All counties below a province, in order.
  func counties(within province: UInt32) -> [UInt32] {
    codes.filter { $0 / 10_000 == province / 10_000 && $0 % 100 != 0 }
  }

  /// The name alone; nil for an unknown code.
  func name(_ code: UInt32) -> String? {
    position(code).map { String(decoding: bytes[names[$0]], as: UTF8.self) }
  }

  private func position(_ code: UInt32) -> Int? {
    let position = firstCode(from: code)
    return position < codes.count && codes[position] == code ? position : nil
  }

  /// The divisions that lie wholly within a range of numbers, and in no other such division.
  func divisions(within range: ClosedRange<UInt32>) -> [UInt32] {
    var found: [UInt32] = []
    var next = range.lowerBound
    var position = firstCode(from: next)
    while position < codes.count, codes[position] <= range.upperBound {
      let code = codes[position]
      position += 1
      guard code >= next, let own = RegionCode.gbt2260.range(of: code), own.upperBound <= range.upperBound else {
        continue
      }
      found.append(code)
      next = own.upperBound + 1
    }
    return found
  }

  /// Divisions whose names are nearly a text: some of it, more than it, or another character.
  func similar(to text: String) -> [UInt32] {
    let ranked = codes.compactMap { code -> (rank: Int, code: UInt32)? in
      guard let name = name(code), !text.isEmpty else { return nil }
      if name.contains(text) || (name.count > 1 && text.contains(name)) { return (0, code) }
      return text.count > 1 && NearestName.distance(name, text) == 1 ? (1, code) : nil
    }
    return ranked.sorted { ($0.rank, $0.code) < ($1.rank, $1.code) }.prefix(5).map(\.code)
  }

  /// `near are 520000 贵州省`, for a message about a text that is no name; nil if nothing is near.
  func hint(for text: String) -> String? {
    let titles = similar(to: text).compactMap { code in title(code).map { "\(code) \($0)" } }
    return titles.isEmpty ? nil : "near are \(titles.joined(separator: ", "))"
  }

  private func firstCode(from number: UInt32) -> Int {
    var (low, high) = (0, codes.count)
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func ancestors(_ code: UInt32) -> [String] {
    [code / 10_000 * 10_000, code / 100 * 100].filter { $0 != code }.compactMap { name($0) }
  }
}

/// Why a region cannot be taken.
enum RegionError: Error {
  case unknown(String)
  case ambiguous(String, [String])
  case notANumber(String)

  var message: String {
    switch self {
    case .unknown(let text): "\(Foreign.shown(text)) is no region of GB/T 2260"
    case .ambiguous(let text, let titles):
      "\(Foreign.shown(text)) is ambiguous: \(titles.joined(separator: ", ")); give its code"
    case .notANumber(let text): "\(Foreign.shown(text)) is no region number from 0 to 16777215"
    }
  }
}

extension RegionTable {
  /// A region as people give it: a six-digit code, 0 for none, or a name.
  func region(_ text: String) throws(RegionError) -> UInt32 {
    if let code = UInt32(decimal: text.utf8) {
      guard code == 0 || contains(code) else { throw .unknown(text) }
      return code
    }
    let found = codes(named: text)
    guard let code = found.first else { throw .unknown(text) }
    guard found.count == 1 else { throw .ambiguous(text, found.map { "\($0) \(title($0) ?? "")" }) }
    return code
  }
}
