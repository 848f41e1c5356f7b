internal import Luyin

/// Regions of people or of issuers in words: by the names of divisions as far as there are some.
struct NumberSetText {
  private static let nameCountMax = 4

  private let words: GateWords
  private let code: RegionCode

  init(_ words: GateWords, _ code: RegionCode) {
    self.words = words
    self.code = code
  }

  /// One of the things by which a set is named.
  private enum Name {
    case division(UInt32)
    /// A province, and what of it is not there.
    case province(UInt32, without: [UInt32])
    /// A number without all that it stands for.
    case coarse(UInt32)
    case numbers(ClosedRange<UInt32>)
    case none
  }

  private struct Names {
    var list: [Name] = []
    /// How many of them are named before the numbers that are ``missing``, and the rest behind those.
    var divisionCount = 0
    /// Numbers that are not there although all that they stand for is.
    var missing: [UInt32] = []
  }

  /// Which regions these are, or, if that is shorter, which they are not; nothing if they are none that a person would name.
  func text(_ set: NumberSet, others: NumberSet) -> String {
    let (names, otherNames) = (names(set), names(others))
    guard !otherNames.list.isEmpty, otherNames.list.count < names.list.count, !set.stretches.isEmpty else {
      return text(names)
    }
    return words("all but ", "除以下之外：") + text(otherNames)
  }

  private func text(_ names: Names) -> String {
    list(Array(names.list.enumerated())) { position, name in
      let missing =
        names.missing.isEmpty || position + 1 != names.divisionCount
        ? "" : list(names.missing, NumberSetText.name)
      return text(name)
        + (missing.isEmpty ? "" : words(" (but not \(missing) if no more is known)", "（仅知为\(missing)者除外）"))
    }
  }

  private func text(_ name: Name) -> String {
    switch name {
    case .division(let number): return NumberSetText.name(number)
    case .province(let number, let missing):
      let rest = list(missing, NumberSetText.name)
      return words("\(NumberSetText.name(number)) but \(rest)", "\(NumberSetText.name(number))（\(rest)除外）")
    case .coarse(let number):
      return words("\(NumberSetText.name(number)) if no more is known", "\(NumberSetText.name(number))（仅知至此级）")
    case .numbers(let range):
      return range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    case .none: return words("no region", "无地区")
    }
  }

  /// The first of some things, and how many there are besides.
  private func list<Item>(_ items: [Item], _ text: (Item) -> String) -> String {
    let more = items.count - NumberSetText.nameCountMax
    guard more > 1 else { return items.map(text).joined(separator: words.comma) }
    return items.prefix(NumberSetText.nameCountMax).map(text).joined(separator: words.comma)
      + words(" and \(more) more", "等另 \(more) 处")
  }

  private func names(_ set: NumberSet) -> Names {
    var names = Names()
    if code == .gbt2260 {
      let table = RegionTable.gbt2260
      names.list = divisions(set) + set.coarseAlone.filter(table.contains).map { .coarse($0) }
      names.divisionCount = names.list.count
      names.missing = set.coarseMissing.filter(table.contains)
    } else {
      names.list = set.ranges.map { .numbers($0) }
    }
    if set.hasNone { names.list.append(.none) }
    // Numbers that nobody has been given are named where there is nothing else.
    if names.list.isEmpty { names.list = set.ranges.map { .numbers($0) } }
    return names
  }

  /// The largest divisions that are there, and where most of a province is, the province but for what is not.
  private func divisions(_ set: NumberSet) -> [Name] {
    let table = RegionTable.gbt2260
    let found = set.stretches.flatMap(table.divisions)
    var names: [Name] = []
    var start = 0
    while start < found.count {
      let province = found[start] / 10_000 * 10_000
      let end = found[start...].firstIndex { $0 / 10_000 * 10_000 != province } ?? found.count
      let missing = set.gaps(in: province...province + 9_999).flatMap(table.divisions)
      if end - start > missing.count + 1, !missing.isEmpty, table.contains(province) {
        names.append(.province(province, without: missing))
      } else {
        names += found[start..<end].map { .division($0) }
      }
      start = end
    }
    return names
  }

  /// `湖北省`, `420381 丹江口市`
  static func name(_ number: UInt32) -> String {
    let name = RegionTable.gbt2260.name(number) ?? ""
    return number % 10_000 == 0 ? name : "\(number) \(name)"
  }
}
