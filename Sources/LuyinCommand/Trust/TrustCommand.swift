internal import ArgumentParser

struct TrustCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust", abstract: "Hold the ceremony that makes the trust list of a trust domain.",
    discussion: """
      compile makes a draft of a JSON file; each signer shows it, compares its fingerprint with the others', and signs \
      it alone, on a machine of his own; assemble joins the signatures; check takes the list as a verifier does.

      Example: luyin trust compile list.json --root root1.lydoc --out list.draft
      """,
    subcommands: [
      TrustCompileCommand.self, TrustShowCommand.self, TrustSignCommand.self, TrustAssembleCommand.self,
      TrustCheckCommand.self,
    ])
}
