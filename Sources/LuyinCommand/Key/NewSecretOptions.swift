internal import ArgumentParser
internal import Luyin
internal import SystemPackage

/// A new file for a secret: where, and under which passphrase.
struct NewSecretOptions: ParsableArguments {
  @Option(help: "The file to write.") var out: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Flag(help: "Write the secret in the clear: whoever reads the file has the key.") var unencrypted = false

  func validate() throws {
    if unencrypted, passphraseFile != nil {
      throw ValidationError("--unencrypted and --passphrase-file exclude each other")
    }
  }

  /// Makes a secret and writes its file with mode 0600, never over another. Asks twice for a passphrase unless there is one.
  func write<Secret: ~Copyable>(
    _ make: () throws(CryptoError) -> Secret, unencrypted plain: (borrowing Secret) -> KeyFile,
    sealed: (borrowing Secret, borrowing Passphrase) throws(KeyFileError) -> KeyFile
  ) throws(Failure) -> Secret {
    // Before anybody types a passphrase for nothing.
    try Output.checkCreating(out)
    let secret: Secret
    do { secret = try make() } catch { throw Failure(.internalFault, "\(error)") }
    let file: KeyFile
    if unencrypted {
      file = plain(secret)
    } else {
      let passphrase = try passphrase()
      do { file = try sealed(secret, passphrase) } catch { throw Failure(.internalFault, "\(error)") }
    }
    try Output.writeFile(out, file.bytes, permissions: .ownerReadWrite)
    return secret
  }

  private func passphrase() throws(Failure) -> Passphrase {
    guard let passphraseFile else { return try PassphraseInput.askTwice() }
    return try PassphraseInput.read(file: passphraseFile)
  }
}
