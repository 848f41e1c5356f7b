internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import SystemPackage

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Make and show keys.",
    subcommands: [New.self, Show.self, Public.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an issuer's key and write it to a new file.",
      discussion: """
        Asks twice for a passphrase unless --passphrase-file or --unencrypted is given. The file has mode 0600 and \
        never replaces another.

        Example: luyin key new --out hubei.lykey
        """)

    @OptionGroup var secret: NewSecretOptions

    func run() throws {
      let key = try secret.write(
        SecretKey.generate, unencrypted: { KeyFile.unencrypted($0) },
        sealed: { key, passphrase throws(KeyFileError) in try KeyFile.sealing(key, passphrase: passphrase) })
      try Output.standard.write("\(key.publicKey.id.hex)  \(key.publicKey.hex)  \(secret.out)\n")
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a key's id and public half; needs no passphrase.",
      discussion: "Example: luyin key show hubei.lykey --json")

    @Argument(help: "A key file, a public-key file, or 64 hex digits.") var key: String
    @Flag(help: "As JSON: keyId, publicKey.") var json = false

    func run() throws {
      let key = try KeyArguments.publicKey(key)
      let text =
        json
        ? JSONValue.object([("keyId", .string(key.id.hex)), ("publicKey", .string(key.hex))]).line
        : "key id      \(key.id.hex)\npublic key  \(key.hex)"
      try Output.standard.write(text + "\n")
    }
  }

  struct Public: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a key's public half to a new file, for verifiers.",
      discussion: "Example: luyin key public hubei.lykey --out hubei.lypub")

    @Argument(help: "A key file, or 64 hex digits.") var key: String
    @Option(help: "The file to write.") var out: String

    func run() throws {
      let key = try KeyArguments.publicKey(key)
      try Output.writeFile(out, Array((key.hex + "\n").utf8))
    }
  }
}
