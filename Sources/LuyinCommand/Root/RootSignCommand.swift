internal import ArgumentParser
internal import Luyin

struct RootSignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign a root with one key, alone.",
    discussion: """
      Shows the root first. --fingerprint is what the other signers read out; a root with another one is not signed. \
      Writes the root with this one signature, for assemble.

      Example: luyin root sign root1.lydoc --key a.lykey --fingerprint "$(cat fingerprint.txt)" --out root1-a.lydoc
      """)

  @Argument(help: "The root.") var file: String
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let file = try RootFile(file)
    try signing.sign(file) { (key) throws(Failure) in
      guard !file.body.rootKeys.keys.contains(key) else { return }
      guard file.header.number > 1 else {
        throw Failure(.dataError, "\(signing.key) is not one of the root keys of this root; nothing was signed")
      }
      Terminal.writeError(
        "luyin: \(signing.key) is not a root key of this root; it counts only if it is one of the root before")
    }
  }
}
