internal import ArgumentParser
internal import Luyin

struct TrustSignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign a trust list with one key, alone.",
    discussion: """
      Shows the list first. --fingerprint is what the other signers read out; a list with another one is not signed. \
      Writes the list with this one signature, for assemble.

      Example: luyin trust sign list.draft --root root1.lydoc --key d.lykey \
      --fingerprint "$(cat fingerprint.txt)" --out list-d.lydoc
      """)

  @Argument(help: "The trust list.") var file: String
  @Option(help: "The root whose trust list keys may sign.") var root: String?
  @OptionGroup var signing: SigningOptions

  func run() throws {
    let file = try TrustListFile(file)
    let quorums = try root.map { path throws(Failure) in try file.quorums(root: try RootFile(path)) }
    try signing.sign(file) { (key) throws(Failure) in
      guard let quorums else {
        return Terminal.writeError(
          "luyin: without --root nobody looks whether \(signing.key) may sign; it counts only if the root lists it")
      }
      guard quorums.contains(where: { $0.quorum.keys.contains(key) }) else {
        throw Failure(
          .dataError, "\(signing.key) is not one of the trust list keys of \(root ?? ""); nothing was signed")
      }
    }
  }
}
