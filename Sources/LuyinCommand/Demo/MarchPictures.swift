internal import ArgumentParser
internal import LuyinConformance

/// Two days of March 2020 as pictures, by the command that README.md of the example has.
enum MarchPictures {
  private static let days = ["2020-03-26", "2020-03-28"]

  /// Of Hubei two columns: some of the rules except Wuhan, so that nobody could say what holds for all of Hubei.
  private static let hubei: [UInt32] = [421_000, 420_100]

  /// - Parameter folder: one with the files of the example.
  static func write(in folder: String) async throws {
    let policies = MarchExample.files.map(\.name).filter { $0.hasPrefix("policies/") && !$0.hasSuffix("/0.json") }
    let columns = RegionTable.gbt2260.provinces.flatMap { $0 == 420_000 ? hubei : [$0] }
    for day in days {
      let command = try PolicyMatrixCommand.parse(
        policies.map { "\(folder)/\($0)" }
          + ["--on", day, "--observe", "temperature=normal", "--issuing"] + columns.map { "\($0)" }
          + ["--out", "\(folder)/matrix-\(day).svg"])
      try await command.run()
    }
  }
}
