import Testing

@testable import LuyinAnalysis

struct JurisdictionTreeTests {
  @Test(
    arguments: [
      ([0, 420_000, 420_100, 420_106, 420_200, 520_382], true),
      // Levels in between without a policy are passed over.
      ([420_000, 420_106, 420_200, 520_382], false), ([420_106, 520_382, 999_999, 1_000_000, 16_777_215], false),
      ([], false),
    ] as [([UInt32], Bool)])
  func eachBeginsWithWhatTheWiderOnesHaveMade(numbers: [UInt32], hasDomain: Bool) async {
    let places = Set(numbers)
    let paths = await JurisdictionTree(places).map(from: [UInt32]()) { wider, place in
      wider + [place]
    } finish: { path, place in
      path + [place]
    }
    #expect(Set(paths.keys) == places)
    for (place, path) in paths {
      let wider = [place - place % 10_000, place - place % 100].filter { 100_000...999_999 ~= place && $0 != place }
      let levels = (hasDomain && place != 0 ? [0] : []) + wider.filter(places.contains) + [place]
      #expect(path == levels + [place], "\(place)")
    }
  }
}
