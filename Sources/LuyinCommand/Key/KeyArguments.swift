internal import Luyin
internal import SystemPackage

/// Public and secret keys as commands take them.
enum KeyArguments {
  /// A public key: 64 hex digits, a `.lypub` file, or the public half that a `.lykey` file names.
  /// - Parameter folder: where relative paths begin; empty for the working folder.
  static func publicKey(_ argument: String, relativeTo folder: FilePath = "") throws(Failure) -> PublicKey {
    if argument.utf8.count == 64, let bytes = Hex.decode(argument) { return try admit(bytes, named: argument) }
    let path = folder.pushing(FilePath(argument)).string
    if argument.utf8.count >= 32, argument.allSatisfy(\.isHexDigit), !File.exists(path) {
      throw Failure(.usage, "a public key has 64 lower-case hex digits; this has \(argument.utf8.count) characters")
    }
    let content = try File.read(path, byteCountMax: 4096)
    do {
      let file = try KeyFile(decoding: content.span)
      // What names a seed belongs to no credential: whoever bound one to it would have it shown by nobody.
      guard file.content == .secretKey else {
        throw Failure(
          .usage, "\(path): \(KeyFileError.content(file.content)); luyin holder show tells the public keys of a seed")
      }
      return try file.publicKey()
    } catch let failure as Failure {
      throw failure
    } catch KeyFileError.notAKeyFile {
      // A public-key file, perhaps.
    } catch {
      throw Failure(.usage, "\(path): \(error)")
    }
    guard let bytes = Hex.decode(File.withoutLineEnd(content).span), bytes.count == PublicKey.byteCount else {
      throw Failure(
        .usage, "\(path) is neither a public key (64 lower-case hex digits) nor a Luyin key file")
    }
    return try admit(bytes, named: path)
  }

  /// A secret key, opened; asks for the passphrase where one is needed and none was given.
  static func secretKey(_ path: String, passphraseFile: String?) throws(Failure) -> SecretKey {
    try opened(
      path, .secretKey, passphraseFile, unencrypted: { file throws(KeyFileError) in try file.openUnencrypted() },
      sealed: { file, passphrase throws(KeyFileError) in try file.open(passphrase: passphrase) })
  }

  /// A holder's seed, likewise.
  static func holderSeed(_ path: String, passphraseFile: String?) throws(Failure) -> HolderSeed {
    try opened(
      path, .holderSeed, passphraseFile,
      unencrypted: { file throws(KeyFileError) in try file.openUnencryptedHolderSeed() },
      sealed: { file, passphrase throws(KeyFileError) in try file.openHolderSeed(passphrase: passphrase) })
  }

  private static func opened<Secret: ~Copyable>(
    _ path: String, _ content: KeyFile.Content, _ passphraseFile: String?,
    unencrypted: (KeyFile) throws(KeyFileError) -> Secret,
    sealed: (KeyFile, borrowing Passphrase) throws(KeyFileError) -> Secret
  ) throws(Failure) -> Secret {
    let bytes = try File.read(path, byteCountMax: 4096)
    do {
      let file = try KeyFile(decoding: bytes.span)
      // Before anybody types a passphrase for nothing.
      guard file.content == content else { throw KeyFileError.content(file.content) }
      guard case .passphrase = file.protection else { return try unencrypted(file) }
      let passphrase = try passphrase(of: path, file: passphraseFile)
      return try sealed(file, passphrase)
    } catch let error as KeyFileError {
      throw Failure(error.exitStatus, "\(path): \(error)")
    } catch let failure as Failure {
      throw failure
    } catch {
      fatalError("only these are thrown: \(error)")
    }
  }

  private static func passphrase(of path: String, file: String?) throws(Failure) -> Passphrase {
    guard let file else { return try PassphraseInput.ask("Passphrase of \(path): ") }
    return try PassphraseInput.read(file: file)
  }

  private static func admit(_ bytes: [UInt8], named name: String) throws(Failure) -> PublicKey {
    do { return try PublicKey(admitting: bytes.span) } catch { throw Failure(.usage, "\(name): \(error)") }
  }
}

extension KeyFileError {
  /// A fault of this machine is told apart from one of the file or the passphrase.
  var exitStatus: ExitStatus {
    switch self {
    case .crypto, .outOfMemory: .internalFault
    default: .usage
    }
  }
}
