internal import ArgumentParser

@main
struct LuyinBenchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "luyin-benchmarks", abstract: "Measure Luyin beside libsodium, jwt-kit and its peers.",
    subcommands: [
      AllCommand.self, LibraryCommand.self, TrustCommand.self, StatusCommand.self, PolicyCommand.self,
      PresentationCommand.self, SizesCommand.self, CommandCommand.self, ToolsCommand.self,
    ])
}
