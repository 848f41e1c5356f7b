internal import ArgumentParser
internal import Luyin

/// How a document of any kind is signed: with one key, alone, once its fingerprint is the one that was read out.
struct SigningOptions: ParsableArguments {
  @Option(help: "The signer's key file.") var key: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Option(help: "The fingerprint, all 64 digits.") var fingerprint: String
  @Option(help: "The file to write.") var out: String

  /// Shows the document, signs it and writes it with this one signature.
  /// - Parameter check: whether the key may sign; throws if not.
  func sign<Body>(
    _ file: DocumentFile<Body>, check: (_ key: PublicKey) throws(Failure) -> Void
  ) throws(Failure) {
    Terminal.writeError(DocumentRendering(file).text)
    let expected = fingerprint.filter { $0 != " " }.lowercased()
    // Whoever drafts chooses both documents, so half a fingerprint costs him but the square root of half the work.
    guard expected.utf8.count == 64, expected.allSatisfy(\.isHexDigit) else {
      throw Failure(
        .usage, "--fingerprint must have all 64 hex digits: two \(Body.plural) that share a part can be made")
    }
    guard file.fingerprint == expected else {
      throw Failure(.dataError, "\(file.path) has another fingerprint than the one that was given; nothing was signed")
    }
    let secret = try KeyArguments.secretKey(key, passphraseFile: passphraseFile)
    try check(secret.publicKey)
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
