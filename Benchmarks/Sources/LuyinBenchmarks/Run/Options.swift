internal import ArgumentParser
internal import FoundationEssentials

struct RoundOptions: ParsableArguments {
  @Option(help: "Rounds; each measures every operation once.") var rounds = 101
  @Option(help: "How long an operation is repeated in a round.") var blockMilliseconds = 10

  func validate() throws {
    guard rounds > 0, blockMilliseconds > 0 else {
      throw ValidationError("--rounds and --block-milliseconds are 1 or more")
    }
  }
}

struct CommandOptions: ParsableArguments {
  @Option(help: "The release build of luyin.") var luyin: String
  @Option(help: "Rows of the larger holders' file; the smaller has a tenth.") var rows = 1_000_000
  @Option(help: "Runs of `luyin verify`.") var starts = 101

  func validate() throws {
    guard rows >= 10, starts >= 1 else { throw ValidationError("--rows is 10 or more, --starts 1 or more") }
  }
}

struct ToolOptions: ParsableArguments {
  @Option(help: "The divisions that rules are about.") var regions = "../spec/registries/gbt2260.csv"
  @Option(help: "Runs of lint, matrix and diff.") var toolRuns = 11

  func validate() throws {
    guard toolRuns >= 1 else { throw ValidationError("--tool-runs is 1 or more") }
  }
}

struct MachineOptions: ParsableArguments {
  @Option(help: "The compiler, for the report.") var swiftVersion: String?
  @Option(help: "The commit, for the report.") var commit: String?

  var machine: Machine { Machine(swiftVersion: swiftVersion, commit: commit) }
}

struct PeerOptions: ParsableArguments {
  @Option(help: "The folder of the peers' samples.") var peers = "peers"
}

/// The clock of a run, read once: credentials are issued and verified at this time.
func timeOfRun() -> Int64 { Int64(Date.now.timeIntervalSince1970) }
