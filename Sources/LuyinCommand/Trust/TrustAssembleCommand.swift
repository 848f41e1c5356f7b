internal import ArgumentParser
internal import Luyin

struct TrustAssembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assemble", abstract: "Join the signatures that were made of one trust list.",
    discussion: """
      Every signature must verify and be by a trust list key of the root; as many must be there as the root asks for, \
      unless --partial is given.

      Example: luyin trust assemble list-d.lydoc list-e.lydoc --root root1.lydoc --out list.lydoc
      """)

  @OptionGroup var assembly: AssemblyOptions
  @Option(help: "The root whose trust list keys must sign.") var root: String

  func run() throws {
    try assembly.assemble { (file: TrustListFile) throws(Failure) in try file.quorums(root: try RootFile(root)) }
  }
}
