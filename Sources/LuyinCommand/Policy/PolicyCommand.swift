internal import ArgumentParser

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Make recognition policies: whom a jurisdiction admits, by which dated rules.",
    discussion: """
      compile makes a draft of a JSON file; whoever holds the jurisdiction's policy key shows it, compares its fingerprint \
      with the one that was agreed on, and signs it; check takes it as a verifier does. lint finds mistakes before anybody \
      has signed; explain and test ask policies about cases, and matrix about all regions.

      Example: luyin policy compile guizhou.json --root root1.lydoc --trust-list list3.lydoc --out guizhou.draft
      """,
    subcommands: [
      PolicyCompileCommand.self, PolicyShowCommand.self, PolicySignCommand.self, PolicyAssembleCommand.self,
      PolicyCheckCommand.self, PolicyExplainCommand.self, PolicyTestCommand.self,
      PolicyMatrixCommand.self, PolicyLintCommand.self, PolicyDiffCommand.self,
    ])
}
