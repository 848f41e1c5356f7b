internal import ArgumentParser
internal import Luyin

struct RootCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Follow a chain of roots as a verifier does.",
    discussion: """
      The exit status is 0 if every root is taken, 20 if one is refused.

      Example: luyin root check root1.lydoc root2.lydoc root3.lydoc
      """)

  @Argument(help: "The first root, and those behind it in order.") var files: [String]
  @Option(help: "The verifier's clock: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?

  func run() throws {
    guard let first = files.first else { return }
    guard var taken = try TakenDocuments(firstRoot: first, at: at?.seconds ?? Time.now) else {
      throw ExitCode(ExitStatus.refuse.rawValue)
    }
    for path in files.dropFirst() { try taken.take(root: path) }
    let header = taken.state.own.root.header
    try Output.standard.write(
      "held: root \(header.number), expires \(Time.format(header.expires)), time floor "
        + "\(Time.format(taken.state.timeFloor))\n")
    if taken.isRefused { throw ExitCode(ExitStatus.refuse.rawValue) }
  }
}
