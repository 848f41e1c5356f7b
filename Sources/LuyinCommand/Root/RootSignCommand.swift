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
  @Option(help: "The signer's key file.") var key: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Option(help: "The fingerprint, all 64 digits.") var fingerprint: String
  @Option(help: "The file to write.") var out: String

  func run() throws {
    let file = try RootFile(file)
    Terminal.writeError(RootRendering(file).text)
    let expected = fingerprint.filter { $0 != " " }.lowercased()
    // Whoever drafts chooses both documents, so half a fingerprint costs him but the square root of half the work.
    guard expected.utf8.count == 64, expected.allSatisfy(\.isHexDigit) else {
      throw Failure(.usage, "--fingerprint must have all 64 hex digits: two roots that share a part can be made")
    }
    guard file.fingerprint.filter({ $0 != " " }) == expected else {
      throw Failure(.dataError, "\(file.path) has another fingerprint than the one that was given; nothing was signed")
    }
    let secret = try KeyArguments.secretKey(key, passphraseFile: passphraseFile)
    if !file.root.rootKeys.keys.contains(secret.publicKey) {
      guard file.header.number > 1 else {
        throw Failure(.dataError, "\(key) is not one of the root keys of this root; nothing was signed")
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
