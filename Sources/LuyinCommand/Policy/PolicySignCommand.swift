internal import ArgumentParser
internal import Luyin

struct PolicySignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign a policy with the one key that it names.",
    discussion: """
      Shows the policy first. --fingerprint is what those who agreed on the policy read out; a policy with another one is \
      not signed. What is written is the signed policy; nobody else has to sign.

      Example: luyin policy sign guizhou.draft --key guizhou.lykey --fingerprint "$(cat fingerprint.txt)" \
      --out guizhou.lydoc
      """)

  @Argument(help: "The policy.") var file: String
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let file = try PolicyFile(file)
    let expected = try file.signingKey()
    try signing.sign(file) { (key) throws(Failure) in
      guard key == expected else {
        throw Failure(
          .dataError,
          "\(signing.key) is not the key of this policy, which is \(expected.id.hex)  \(expected.hex); nothing was signed"
        )
      }
    }
  }
}
