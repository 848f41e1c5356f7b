/// What the tools for authorities take over 34 policies of 10,000 rules in all, from authored files to the last line.
struct ToolResults {
  let lint: Sample
  let matrix: Sample
  /// Of two such sets.
  let diff: Sample
  private let peakKibibytes: Int

  init(luyin path: String, _ options: ToolOptions) async throws {
    (lint, matrix, diff, peakKibibytes) = try await TemporaryFolder.with { folder in
      let luyin = Program(path: path, folder: folder)
      let (policies, changed) = (folder + "/march", folder + "/april")
      var source = try AuthoredPolicies(regions: options.regions)
      try source.write(to: policies, andChanged: changed)
      let files = try RegionFile(options.regions).provinces.map { "\(policies)/\($0).json" }
      var peak = 0
      func seconds(_ arguments: [String], status: Int) throws -> Sample {
        Log.say("luyin policy \(arguments[0]): \(options.toolRuns) runs")
        return Sample(
          try (0..<options.toolRuns).map { _ in
            let run = try luyin.run(["policy"] + arguments, watched: true, status: status)
            peak = max(peak, run.peakKibibytes)
            return run.nanoseconds / 1e9
          })
      }
      // Lint finds something, and the second set differs.
      let lint = try seconds(["lint"] + files, status: 1)
      let matrix = try seconds(["matrix"] + files + ["--on", "2020-03-26"], status: 0)
      let diff = try seconds(["diff", policies, changed], status: 1)
      return (lint, matrix, diff, peak)
    }
  }

  var targets: [Target] {
    [
      ("`luyin policy lint`, 34 policies of 10,000 rules", lint),
      ("`luyin policy matrix`, the same", matrix), ("`luyin policy diff`, two such sets", diff),
    ].map { what, sample in
      Target(
        what: what, measured: sample.median, middleHalf: sample.middleHalf, bound: .below(2), fractionDigits: 2,
        unit: " s")
    }
  }

  var note: String {
    "The tools for authorities read authored JSON on all cores; none of them took more than "
      + "\((Double(peakKibibytes) / 1024).text(0)) MiB."
  }
}
