internal import FoundationEssentials

/// The divisions of spec/registries/gbt2260.csv.
struct RegionFile {
  let provinces: [String]
  private let prefecturesByProvince: [Substring: [String]]
  private let countiesByProvince: [Substring: [String]]

  init(_ path: String) throws {
    let text: String
    do { text = try String(contentsOf: URL(filePath: path), encoding: .utf8) } catch {
      throw BenchmarkFailure("\(path) cannot be read")
    }
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    func codes(_ level: String) -> [String] {
      rows.filter { $0.last.map { $0 == level } ?? false }.map { String($0[0]) }
    }
    provinces = codes("province")
    prefecturesByProvince = Dictionary(grouping: codes("prefecture")) { $0.prefix(2) }
    countiesByProvince = Dictionary(grouping: codes("county")) { $0.prefix(2) }
    try require(provinces.count == 34, "\(path) has \(provinces.count) provinces")
  }

  func prefectures(of province: String) -> [String] { prefecturesByProvince[province.prefix(2)] ?? [] }
  func counties(of province: String) -> [String] { countiesByProvince[province.prefix(2)] ?? [] }
}
