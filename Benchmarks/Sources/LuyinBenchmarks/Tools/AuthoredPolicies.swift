internal import FoundationEssentials

/// Policies as the 34 provinces might write them in a spring like that of 2020, 10,000 rules in all: closed cities, risk areas by the week, and
/// for each other province from when its green codes count. By chance, the same each time.
struct AuthoredPolicies {
  static let ruleCount = 10_000

  private static let midnight = "T00:00:00+08:00"
  private static let days = [
    "2020-03-10", "2020-03-18", "2020-03-25", "2020-04-01", "2020-04-08", "2020-04-15", "2020-04-22", "2020-05-01",
  ]
  /// From which of the days to which one a province's codes are judged in one way.
  private static let stretches = [(0, 2), (2, 4), (4, 7)]

  private let regions: RegionFile
  private var generator = SplitMix(state: 2020)

  /// - Parameter regions: the path of spec/registries/gbt2260.csv.
  init(regions: String) throws { self.regions = try RegionFile(regions) }

  /// Writes a file for each province into two folders. Of the second each policy has ten rules that last until another day, and one less.
  mutating func write(to folder: String, andChanged changed: String) throws {
    for path in [folder, changed] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    let provinces = regions.provinces
    for (number, province) in provinces.enumerated() {
      let extra = number < AuthoredPolicies.ruleCount % provinces.count ? 1 : 0
      var rules = rules(of: province, count: AuthoredPolicies.ruleCount / provinces.count + extra)
      try write(rules, of: province, to: folder)
      for index in 20..<30 { rules[index].until = "2020-05-02" }
      rules.remove(at: 40)
      try write(rules, of: province, to: changed)
    }
  }

  private func write(_ rules: [AuthoredRule], of province: String, to folder: String) throws {
    let text = """
      {"kind": "policy", "policy": {"jurisdiction": "\(province)", "regionCode": "GB/T 2260", "rules": [
      \(rules.map(\.json).joined(separator: ",\n"))
      ]}}

      """
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(province).json"))
  }

  private mutating func rules(of province: String, count: Int) -> [AuthoredRule] {
    let others = regions.provinces.filter { $0 != province }
    let closed = (0..<8).map { number in
      let start = Int.random(in: 0..<5, using: &generator)
      return AuthoredRule(
        id: "closed-\(number)", kind: "floor", days: (start, start + Int.random(in: 1...2, using: &generator)),
        residences: [any(of: others.flatMap(regions.prefectures))], statuses: ["green", "yellow", "red"],
        outcome: "refuse")
    }
    let own = [
      AuthoredRule(id: "red", days: (0, 7), residences: nil, statuses: ["red"], outcome: "refuse"),
      AuthoredRule(
        id: "own-green", days: (0, 7), residences: [province], statuses: ["green"], outcome: "admit", isOwnGreen: true,
        jurisdiction: province),
      AuthoredRule(
        id: "own-yellow", days: (0, 7), residences: [province], statuses: ["yellow"], outcome: "admitWithMeasures",
        quarantineDays: 14),
    ]
    let recognised = others.flatMap { recognition(of: $0) }
    let risky = (0..<count - closed.count - own.count - recognised.count).map { risk($0, among: others) }
    return closed + own + risky + recognised
  }

  private mutating func recognition(of province: String) -> [AuthoredRule] {
    let opening = Int.random(in: 0..<4, using: &generator)
    return AuthoredPolicies.stretches.enumerated().flatMap { number, days in
      let (isOpen, isFirst) = (number >= opening, number == 0)
      return [
        AuthoredRule(
          id: "green-\(province)-\(number)", days: days, residences: [province], statuses: ["green"],
          outcome: isOpen ? "admit" : "admitWithMeasures", quarantineDays: isOpen ? nil : isFirst ? 14 : 7,
          jurisdiction: province),
        AuthoredRule(
          id: "yellow-\(province)-\(number)", days: days, residences: [province], statuses: ["yellow"],
          outcome: isFirst ? "refuse" : "admitWithMeasures", quarantineDays: isFirst ? nil : 14),
      ]
    }
  }

  private mutating func risk(_ number: Int, among provinces: [String]) -> AuthoredRule {
    var places: [String] = []
    while places.isEmpty {
      let province = any(of: provinces)
      places =
        Int.random(in: 0..<10, using: &generator) < 7
        ? regions.counties(of: province) : regions.prefectures(of: province)
    }
    let count = min(places.count, any(of: [1, 1, 2, 4]))
    let start = Int.random(in: 0..<6, using: &generator)
    return AuthoredRule(
      id: "risk-\(number)", days: (start, start + 1),
      residences: Array(places.shuffled(using: &generator).prefix(count)), statuses: ["green", "yellow"],
      outcome: "admitWithMeasures", quarantineDays: any(of: [7, 14]))
  }

  private mutating func any<T>(of values: [T]) -> T { values[Int.random(in: values.indices, using: &generator)] }

  static func day(_ number: Int) -> String { days[number] }
  static func time(_ day: String) -> String { day + midnight }
}
