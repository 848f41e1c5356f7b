internal import Luyin
internal import LuyinAnalysis

/// Facts in words: who, from where, when, and whatever else is not left open.
struct ExtentText {
  private let space: FactSpace
  private let words: GateWords
  private let regionCode: RegionCode

  /// What people ask for first comes first.
  private static let order: [Dimension] =
    [.status, .residence, .jurisdiction, .time, .passage, .age, .assurance, .domain, .purpose]
    + Observation.allCases.map { .observation($0) } + [.freshness, .listAge, .clock, .regionCode]

  /// - Parameter regionCode: in which residences and issuers are.
  init(_ space: FactSpace, _ words: GateWords, _ regionCode: RegionCode) {
    self.space = space
    self.words = words
    self.regionCode = regionCode
  }

  /// - Parameter whole: what need not be said.
  func text(_ extent: Extent, of whole: Extent) -> String {
    let parts = parts(extent, of: whole, Set(Dimension.all))
    return parts.isEmpty ? words("everybody", "所有人") : parts.joined(separator: words.semicolon)
  }

  /// Some dimensions, in the order in which they are said; nothing if there is nothing to be said.
  func parts(_ extent: Extent, of whole: Extent, _ dimensions: Set<Dimension>) -> [String] {
    ExtentText.order.filter { dimensions.contains($0) && extent[$0] != whole[$0] }.map {
      part($0, extent[$0], of: whole[$0])
    }
  }

  /// One dimension by itself.
  func part(_ dimension: Dimension, _ set: ClassSet, of whole: ClassSet) -> String {
    switch dimension {
    case .status: statuses(set)
    case .residence:
      words("holders of ", "持有人居住地：") + numbers(space.residences, set, of: whole)
    case .jurisdiction: words("issued in ", "签发方辖区：") + numbers(space.jurisdictions, set, of: whole)
    case .time: times(set)
    case .passage: codes(Passage.self, set) { words($0.name, $0.text(in: .chinese)) }
    case .age: ages(set)
    case .assurance: codes(Assurance.self, set) { $0.text(in: words.language) }
    case .domain: domains(set)
    case .purpose:
      set.contains(0) ? words("credentials not converted", "非转换签发") : words("converted credentials", "转换签发")
    case .freshness: set.contains(0) ? words("fresh documents", "文件最新") : words("stale documents", "文件陈旧")
    case .listAge:
      set.contains(0)
        ? words("status list not older than the credential", "状态列表不早于凭证")
        : words("status list older than the credential", "状态列表早于凭证")
    case .clock: set.contains(0) ? words("clock sound", "时钟正常") : words("clock suspect", "时钟可疑")
    case .regionCode: set.numbers.map { FactSpace.regionCodes[$0].name }.joined(separator: or)
    case .observation(let observation): observed(observation, set)
    }
  }

  /// One of the facts: who, from where, when and in what way, and else what is unusual.
  func example(of extent: Extent) -> String {
    ExtentText.order.compactMap { dimension -> String? in
      guard !space.isWhole(extent[dimension], dimension), let first = extent[dimension].first else { return nil }
      let one = ClassSet([first])
      switch dimension {
      case .residence: return words("of ", "居住地：") + number(space.residences, extent[dimension])
      case .jurisdiction: return words("issued in ", "签发方辖区：") + number(space.jurisdictions, extent[dimension])
      case .time: return FactTime.format(max(space.times[first], 0))
      case .status, .passage: return part(dimension, one, of: extent[dimension])
      default:
        // Class 0 is what people take for granted: the own domain, fresh documents, nothing observed.
        return first == 0 ? nil : part(dimension, one, of: extent[dimension])
      }
    }.joined(separator: words.comma)
  }

  /// A region, if there is one with a name.
  private func number(_ classes: NumberClasses, _ set: ClassSet) -> String {
    let found = NumberSet(classes, set)
    let named = found.stretches.lazy.flatMap { RegionTable.gbt2260.divisions(within: $0) }.first
    guard let number = named ?? found.ranges.first?.lowerBound else { return words("no region", "无地区") }
    return regionCode == .gbt2260 && RegionTable.gbt2260.contains(number) ? NumberSetText.name(number) : "\(number)"
  }

  private var or: String { words(" or ", "或") }

  private func numbers(_ classes: NumberClasses, _ set: ClassSet, of whole: ClassSet) -> String {
    NumberSetText(words, regionCode).text(
      NumberSet(classes, set), others: NumberSet(classes, whole.subtracting(set)))
  }

  private func statuses(_ set: ClassSet) -> String {
    let named = set.numbers.filter { $0 < space.statuses.count }.map { space.statuses[$0] }
    let schemes = Set(named.map(\.scheme)).sorted()
    var texts = schemes.map { scheme in
      let names = named.filter { $0.scheme == scheme }.map { words.status($0.status) }.joined(separator: or)
      return scheme == 1 ? names : names + words(" of scheme \(scheme)", "（方案 \(scheme)）")
    }
    if set.contains(space.statuses.count) { texts.append(words("other statuses and schemes", "其他状态和方案")) }
    return texts.joined(separator: words.comma)
  }

  private func times(_ set: ClassSet) -> String {
    set.runs.map { run in
      let from = run.lowerBound == 0 ? nil : FactTime.format(space.times[Int(run.lowerBound)])
      let until = Int(run.upperBound) < space.times.count ? FactTime.format(space.times[Int(run.upperBound)]) : nil
      switch (from, until) {
      case (let from?, let until?): return words("from \(from) until \(until)", "\(from) 至 \(until)")
      case (let from?, nil): return words("from \(from) on", "\(from) 起")
      case (nil, let until?): return words("until \(until)", "\(until) 之前")
      case (nil, nil): return words("at any time", "任何时间")
      }
    }.joined(separator: words.comma)
  }

  private func ages(_ set: ClassSet) -> String {
    set.runs.map { run in
      let above = run.lowerBound == 0 ? nil : words.duration(space.ages[Int(run.lowerBound) - 1])
      // No credential is older than what a rule can state.
      let most = Int(run.upperBound) <= space.ages.count ? space.ages[Int(run.upperBound) - 1] : .max
      let bound = most < UInt32.max ? words.duration(most) : nil
      switch (above, bound) {
      case (let above?, let most?): return words("older than \(above) up to \(most)", "签发超过 \(above)、至多 \(most)")
      case (let above?, nil): return words("older than \(above)", "签发超过 \(above)")
      case (nil, let most?): return words("at most \(most) old", "签发至多 \(most)")
      case (nil, nil): return words("of any age", "签发时间不限")
      }
    }.joined(separator: or)
  }

  private func domains(_ set: ClassSet) -> String {
    set.numbers.map { position in
      switch space.domains[position] {
      case .own: words("of the own domain", "本信任域")
      case .listed(let domain): words("of domain ", "信任域 ") + domain.hex.prefix(16)
      case .other: words("of other domains", "其他信任域")
      }
    }.joined(separator: or)
  }

  private func codes<Code: RegisteredCode>(_: Code.Type, _ set: ClassSet, _ text: (Code) -> String) -> String {
    set.numbers.compactMap { Code(rawValue: UInt8($0 + 1)) }.map(text).joined(separator: or)
  }

  private func observed(_ observation: Observation, _ set: ClassSet) -> String {
    let values = set.numbers.map {
      $0 == 0 ? words("not observed", "未作观察") : observation.values[$0 - 1].text(in: words.language)
    }
    return observation.text(in: words.language) + words.colon + values.joined(separator: or)
  }
}
