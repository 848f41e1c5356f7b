internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct StatusDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what a status list changes, and make the delta from the list before.",
    discussion: """
      A delta makes the very list at those gates that hold the one before, and is of use to no other. Put the full list \
      beside it where gates may have missed one.

      Example: luyin status diff hubei7.lydoc hubei8.lydoc --out hubei7-8.lydelta
      """)

  @Argument(help: "The list before.") var old: String
  @Argument(help: "The list after it.") var new: String
  @Flag(help: "As JSON: from, to, changes, revokedNoMore, delta.") var json = false
  @Option(help: "The delta to write.") var out: String?

  func run() throws {
    let (earlier, later) = (try StatusListFile(old), try StatusListFile(new))
    let delta = try DeltaFile(from: earlier, to: later, path: out ?? "the delta")
    let difference = StatusDifference(from: earlier, to: later, delta)
    if let out { try Output.writeFile(out, delta.delta.bytes) }
    try Output.standard.write(json ? difference.json.line + "\n" : difference.text)
    for warning in difference.warnings { Terminal.writeError("luyin: \(warning)") }
  }
}
