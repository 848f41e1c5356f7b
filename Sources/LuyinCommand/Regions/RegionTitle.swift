internal import Luyin

/// Region numbers for people, with their names where there are some.
enum RegionTitle {
  /// `520000 贵州省`; `the whole domain` for 0.
  static func jurisdiction(_ number: UInt32, _ code: RegionCode = .gbt2260) -> String {
    number == 0 ? "the whole domain" : region(number, code)
  }

  /// `420381 丹江口市 (湖北省 十堰市)`; a number alone where the table has no name.
  static func region(_ number: UInt32, _ code: RegionCode = .gbt2260) -> String {
    guard code == .gbt2260, let title = RegionTable.gbt2260.title(number) else { return "\(number)" }
    return "\(number) \(title)"
  }
}
