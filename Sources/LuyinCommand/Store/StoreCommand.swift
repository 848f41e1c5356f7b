internal import ArgumentParser

struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", abstract: "Keep what a gate knows: whose word counts, and until when.",
    discussion: """
      init begins with the first root of the gate's domain; update takes documents and bundles; verify --store judges by \
      what is held. What was taken once is never given up for something older.

      Example: luyin store init gate --root root1.lydoc && luyin store update gate news.lybundle
      """,
    subcommands: [
      StoreInitCommand.self, StoreUpdateCommand.self, StoreShowCommand.self, StoreCheckCommand.self,
      StoreRepairCommand.self,
    ])
}
