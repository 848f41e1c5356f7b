/// Divisions as GB/T 2260 numbers them, about as many as there are: 34 provinces, each of 10 prefectures of 9 counties.
enum Divisions {
  static let provinces = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82,
  ].map { $0 * 10_000 }

  /// Any county.
  static func county(_ generator: inout SplitMix) -> Int {
    prefecture(&generator) + Int.random(in: 1...9, using: &generator)
  }

  static func prefecture(_ generator: inout SplitMix) -> Int {
    province(&generator) + 100 * Int.random(in: 1...10, using: &generator)
  }

  static func province(_ generator: inout SplitMix) -> Int { provinces[Int.random(in: 0..<34, using: &generator)] }

  /// The province that a division lies in.
  static func province(of number: Int) -> Int { number - number % 10_000 }

  /// What a province's number stands for.
  static func range(ofProvince number: Int) -> ClosedRange<Int> { number...number + 9_999 }

  static func range(ofPrefecture number: Int) -> ClosedRange<Int> { number...number + 99 }

  /// Numbers as ranges that neither touch nor overlap.
  static func ranges(_ numbers: [Int]) -> [ClosedRange<Int>] {
    numbers.sorted().reduce(into: []) { ranges, number in
      if let last = ranges.last, number <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, number)
      } else {
        ranges.append(number...number)
      }
    }
  }
}
