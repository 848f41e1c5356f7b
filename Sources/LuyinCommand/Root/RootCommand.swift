internal import ArgumentParser

struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "root", abstract: "Hold the ceremony that makes and replaces the root of a trust domain.",
    discussion: """
      new or rotate makes a draft; each signer shows it, compares its fingerprint with the others', and signs it alone, \
      on a machine of his own; assemble joins the signatures; check follows a chain of roots as a verifier does.

      Example: luyin root new --root-threshold 2 --root-key a.lypub --root-key b.lypub --root-key c.lypub \
      --trust-list-threshold 1 --trust-list-key d.lypub --next-update 90d --expires 365d --out root1.lydoc
      """,
    subcommands: [
      RootNewCommand.self, RootRotateCommand.self, RootShowCommand.self, RootSignCommand.self,
      RootAssembleCommand.self, RootCheckCommand.self,
    ])
}
