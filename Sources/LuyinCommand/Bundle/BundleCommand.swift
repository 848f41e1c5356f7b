internal import ArgumentParser

struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle", abstract: "Put documents for gates into one file, for a stick or any other way.",
    discussion: "Example: luyin bundle create root1.lydoc root2.lydoc list7.lydoc --out news.lybundle",
    subcommands: [BundleCreateCommand.self, BundleShowCommand.self])
}
