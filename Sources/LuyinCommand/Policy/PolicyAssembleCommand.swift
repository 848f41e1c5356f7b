internal import ArgumentParser
internal import Luyin

struct PolicyAssembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assemble", abstract: "Check that a policy's key has signed it, and write it.",
    discussion: """
      A policy has one signer, so sign has written all that there is; this is for ceremonies that treat all documents \
      alike. Every signature must verify and be by the policy's own key.

      Example: luyin policy assemble guizhou-signed.lydoc --out guizhou.lydoc
      """)

  @OptionGroup var assembly: AssemblyOptions

  func run() throws {
    try assembly.assemble { (file: PolicyFile) throws(Failure) in try file.quorums() }
  }
}
