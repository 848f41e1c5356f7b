internal import ArgumentParser
internal import Luyin

struct RootSignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign a root with one key, alone.",
    discussion: """
      Shows the root first. --fingerprint is what the other signers read out; a root with another one is not signed. \
      Writes the root with this one signature, for assemble.

      Example: luyin root sign root1.lydoc --key a.lykey --fingerprint "61f2 32c9 1aad dbca" --out root1-a.lydoc
      """)

  @Argument(help: "The root.") var file: String
  @Option(help: "The signer's key file.") var key: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Option(help: "The fingerprint, or at least its first 16 digits.") var fingerprint: String
  @Option(help: "The file to write.") var out: String

  func run() throws {
    let file = try RootFile(file)
    Terminal.writeError(RootRendering(file).text)
    let expected = fingerprint.filter { $0 != " " }.lowercased()
    guard expected.utf8.count >= 16, expected.allSatisfy(\.isHexDigit) else {
      throw Failure(.usage, "--fingerprint must have at least 16 hex digits: a shorter one can be imitated")
    }
    guard file.fingerprint.filter({ $0 != " " }).hasPrefix(expected) else {
      throw Failure(.usage, "\(file.path) has another fingerprint than the one that was given; nothing was signed")
    }
    let secret = try KeyArguments.secretKey(key, passphraseFile: passphraseFile)
    if !file.root.rootKeys.keys.contains(secret.publicKey) {
      guard file.header.number > 1 else {
        throw Failure(.usage, "\(key) is not one of the root keys of this root; nothing was signed")
      }
      Terminal.writeError(
        "luyin: \(key) is not a root key of this root; it counts only if it is one of the root before")
    }
    let message = file.header.signedBytes
    let signature = secret.withSigningKey { $0.sign(message.span) }
    let signed: UnverifiedDocument
    do {
      signed = try UnverifiedDocument(
        header: file.header, body: Array(file.document.body),
        signatories: [.init(key: secret.publicKey.bytes, signature: signature)])
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
    try Output.writeFile(out, signed.bytes)
  }
}
