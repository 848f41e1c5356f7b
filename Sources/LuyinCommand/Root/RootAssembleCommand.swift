internal import ArgumentParser
internal import Luyin

struct RootAssembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assemble", abstract: "Join the signatures that were made of one root.",
    discussion: """
      Every signature must verify and be by a key that may sign; each quorum must be met, unless --partial is given.

      Example: luyin root assemble root2-a.lydoc root2-b.lydoc --previous root1.lydoc --out root2.lydoc
      """)

  @OptionGroup var assembly: AssemblyOptions
  @Option(help: "The root before it; needed from root 2 on.") var previous: String?

  func run() throws {
    try assembly.assemble { (file: RootFile) throws(Failure) in
      try file.quorums(previous: try previous.map { path throws(Failure) in try RootFile(path) })
    }
  }
}
