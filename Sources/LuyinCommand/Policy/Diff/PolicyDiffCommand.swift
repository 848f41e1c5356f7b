internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import SystemPackage

struct PolicyDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show for whom the outcome changes between two policies, or two sets of them.",
    discussion: """
      Compares what the policies mean, and not how they are written: for each place that has a policy before or after the \
      outcome of all of its levels, for all facts. What levels below may say counts, too: a rule that becomes a ceiling \
      is a change. A folder stands for its files that end in .json, .lydoc or .draft. Nothing is written if nothing changes. The exit \
      status is 0 if nothing changes, 1 if something does.

      --populations is CSV with the header region,population, regions by number or name. Each region is counted \
      once: by its own row, or else by those of its parts.

      Example: luyin policy diff policies-march policies-april --populations census.csv
      """)

  @Argument(help: "A policy, signed or not, or an authored file; or a folder of them.") var old: String
  @Argument(help: "What takes its place, likewise.") var new: String
  @Option(help: "A table of populations, to say how many people live where something changes.") var populations: String?
  @OptionGroup var language: LanguageOptions
  @Flag(help: "As JSON, on one line.") var json = false

  func run() async throws {
    let words = GateWords(language: language.language)
    let table = try populations.map { path throws(Failure) in try PopulationTable(path) }
    let (before, after) = (
      try await PolicySet(try PolicyPaths.read(old)), try await PolicySet(try PolicyPaths.read(new))
    )
    let report = try await DiffReport(from: before, to: after, table)
    if table != nil, report.regionCode != .gbt2260 {
      throw Failure(
        .usage, "--populations is of GB/T 2260, and the rules are of \(report.regionCode.name); leave it out")
    }
    try Output.standard.write(
      json
        ? report.json.line + "\n"
        : await DiffText(report, words, width: Terminal.size(.standardOutput)?.columnCount ?? 80).text)
    if !report.isEmpty { throw ExitCode(ExitStatus.differences.rawValue) }
  }
}
