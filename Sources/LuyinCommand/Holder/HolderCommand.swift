internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct HolderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holder", abstract: "What a holder's device does: keep a seed, give out keys, show credentials.",
    subcommands: [New.self, Show.self, HolderPresentCommand.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a holder's seed, from which the keys of all credentials come, and write it to a new file.",
      discussion: """
        Asks twice for a passphrase unless --passphrase-file or --unencrypted is given. The file has mode 0600 and \
        never replaces another. Prints the public key for the first credential, as luyin holder show does.

        Example: luyin holder new --out me.lyseed
        """)

    @OptionGroup var secret: NewSecretOptions

    func run() throws {
      let seed = try secret.write(
        HolderSeed.generate, unencrypted: { KeyFile.unencrypted($0) },
        sealed: { seed, passphrase throws(KeyFileError) in try KeyFile.sealing(seed, passphrase: passphrase) })
      try Output.standard.write(HolderKey(of: seed, number: 0).text)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a public key of a seed, to give to an issuer; one number for each credential.",
      discussion: """
        Needs the passphrase: the keys are derived from the secret.

        Example: luyin holder show me.lyseed --number 1
        """)

    @Argument(help: "The holder's seed, a .lyseed file.") var seed: String
    @Option(help: "Which key, 0 to 4294967295.") var number: UInt32 = 0
    @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
    @Flag(help: "As JSON: number, publicKey, holderHash.") var json = false

    func run() throws {
      let seed = try KeyArguments.holderSeed(seed, passphraseFile: passphraseFile)
      let key = try HolderKey(of: seed, number: number)
      try Output.standard.write(json ? key.json.line + "\n" : key.text)
    }
  }
}
