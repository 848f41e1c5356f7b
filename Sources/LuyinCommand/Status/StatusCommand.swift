internal import ArgumentParser

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Make status lists, which change what issued credentials say, and look into them.",
    discussion: """
      With a ledger, set changes what holds and publish makes and signs the list of it. Without one, compile makes and signs \
      a list of a CSV or JSON file. diff makes a delta for gates that hold the list before; check takes both as a gate does, \
      before bundle create puts them on a stick.

      Example: luyin status compile changed.csv --key hubei.lykey --root root1.lydoc --capacity 2000000 --number 7 \
      --next-update 4h --expires 2d --out hubei7.lydoc
      """,
    subcommands: [
      StatusSetCommand.self, StatusPublishCommand.self, StatusCompileCommand.self, StatusShowCommand.self,
      StatusLookupCommand.self, StatusDiffCommand.self, StatusApplyCommand.self, StatusCheckCommand.self,
    ])
}
