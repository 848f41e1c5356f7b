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

  /// Which regions these are, or, if that is shorter, which they are not; nothing if they are none that a person would name.
  func text(_ set: NumberSet, others: NumberSet) -> String {
    let (names, otherNames) = (names(set), names(others))
    guard !otherNames.isEmpty, otherNames.count < names.count, !set.stretches.isEmpty else { return list(names) }
    return words("all but ", "除以下之外：") + list(otherNames)
  }

  private func list(_ names: [String]) -> String {
    let more = names.count - NumberSetText.nameCountMax
    guard more > 1 else { return names.joined(separator: words.comma) }
    return names.prefix(NumberSetText.nameCountMax).joined(separator: words.comma)
      + words(" and \(more) more", "等另 \(more) 处")
  }

  private func names(_ set: NumberSet) -> [String] {
    guard code == .gbt2260 else {
      return set.ranges.map(NumberSetText.text) + (set.hasNone ? [words("no region", "无地区")] : [])
    }
    let table = RegionTable.gbt2260
    var names = divisions(set)
    for number in set.coarseAlone where table.contains(number) {
      names.append(words("\(NumberSetText.name(number)) if no more is known", "\(NumberSetText.name(number))（仅知至此级）"))
    }
    let missing = set.coarseMissing.filter(table.contains).map(NumberSetText.name)
    if !missing.isEmpty, !names.isEmpty {
      let text = list(missing)
      names[names.count - 1] += words(" (but not \(text) if no more is known)", "（仅知为\(text)者除外）")
    }
    if set.hasNone { names.append(words("no region", "无地区")) }
    // Numbers that nobody has been given are named where there is nothing else.
    return names.isEmpty ? set.ranges.map(NumberSetText.text) : names
  }

  /// The largest divisions that are there, and where most of a province is, the province but for what is not.
  private func divisions(_ set: NumberSet) -> [String] {
    let table = RegionTable.gbt2260
    let found = set.stretches.flatMap(table.divisions)
    var names: [String] = []
    for (province, members) in Dictionary(grouping: found, by: { $0 / 10_000 * 10_000 }).sorted(by: { $0.key < $1.key })
    {
      let missing = set.gaps(in: province...province + 9_999).flatMap(table.divisions)
      if members.count > missing.count + 1, !missing.isEmpty, table.contains(province) {
        names.append(
          words(
            "\(NumberSetText.name(province)) but \(list(missing.map(NumberSetText.name)))",
            "\(NumberSetText.name(province))（\(list(missing.map(NumberSetText.name)))除外）"))
      } else {
        names += members.map(NumberSetText.name)
      }
    }
    return names
  }

  /// `湖北省`, `420381 丹江口市`
  static func name(_ number: UInt32) -> String {
    let name = RegionTable.gbt2260.name(number) ?? ""
    return number % 10_000 == 0 ? name : "\(number) \(name)"
  }

  private static func text(of range: ClosedRange<UInt32>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }
}
