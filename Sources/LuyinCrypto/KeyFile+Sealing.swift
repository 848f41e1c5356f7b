internal import CSodium

extension KeyFile {
  /// An encrypted key file with fresh salt and nonce. Takes the memory and time that `cost` says.
  public static func sealing(
    _ key: borrowing SecretKey, passphrase: borrowing Passphrase, cost: KeyFileCost = .standard
  ) throws(KeyFileError) -> KeyFile {
    try sealing(.secretKey, key, passphrase: passphrase, cost: cost)
  }

  /// Likewise, of a holder's seed.
  public static func sealing(
    _ seed: borrowing HolderSeed, passphrase: borrowing Passphrase, cost: KeyFileCost = .standard
  ) throws(KeyFileError) -> KeyFile {
    try sealing(.holderSeed, seed.pair, passphrase: passphrase, cost: cost)
  }

  private static func sealing(
    _ content: Content, _ key: borrowing SecretKey, passphrase: borrowing Passphrase, cost: KeyFileCost
  ) throws(KeyFileError) -> KeyFile {
    var bytes = header(content, protection: 1, publicKey: key.publicKey)
    Layout.append(cost.memoryKiB, to: &bytes)
    Layout.append(cost.passes, to: &bytes)
    var random = [UInt8](repeating: 0, count: Layout.salt.count + Layout.nonce.count)
    unsafe random.withUnsafeMutableBytes { unsafe randombytes_buf($0.baseAddress!, $0.count) }
    bytes += random

    var sealed = [UInt8](repeating: 0, count: Layout.sealedByteCount - Layout.authenticatedByteCount)
    unsafe try withFileKey(passphrase, cost: cost, header: bytes) { fileKey in
      key.withExportedSeed { seed in
        unsafe sealed.withUnsafeMutableBufferPointer { sealed in
          unsafe seed.withUnsafeBufferPointer { seed in
            // Encryption has no failure at this length.
            _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
              sealed.baseAddress!, nil, seed.baseAddress!, UInt64(seed.count),
              bytes, UInt64(Layout.authenticatedByteCount), nil, Array(bytes[Layout.nonce]), fileKey)
          }
        }
      }
    }
    return KeyFile(content, bytes: bytes + sealed, protection: .passphrase(cost))
  }

  /// A key file without encryption: whoever reads it has the key. For tests and for disks that are encrypted.
  public static func unencrypted(_ key: borrowing SecretKey) -> KeyFile { unencrypted(.secretKey, key) }

  /// Likewise, of a holder's seed.
  public static func unencrypted(_ seed: borrowing HolderSeed) -> KeyFile { unencrypted(.holderSeed, seed.pair) }

  private static func unencrypted(_ content: Content, _ key: borrowing SecretKey) -> KeyFile {
    var bytes = header(content, protection: 0, publicKey: key.publicKey)
    // Room for all of it, so that no copy of the seed is left where the array grew.
    bytes.reserveCapacity(Layout.plainByteCount)
    key.withExportedSeed { seed in
      for index in seed.indices { bytes.append(seed[index]) }
    }
    return KeyFile(content, bytes: bytes, protection: .unencrypted)
  }

  /// Opens an encrypted key file. Takes the memory and time that its cost says. A file that is not encrypted opens
  /// with any passphrase: look at ``protection`` where that matters.
  /// - Throws: ``KeyFileError/wrongPassphraseOrDamaged`` for both, and the other cases as they say.
  public func open(passphrase: borrowing Passphrase) throws(KeyFileError) -> SecretKey {
    guard content == .secretKey else { throw .content(content) }
    return try opened(passphrase: passphrase)
  }

  /// Opens an encrypted file of a holder's seed, like ``open(passphrase:)``.
  public func openHolderSeed(passphrase: borrowing Passphrase) throws(KeyFileError) -> HolderSeed {
    guard content == .holderSeed else { throw .content(content) }
    return HolderSeed(pair: try opened(passphrase: passphrase))
  }

  private func opened(passphrase: borrowing Passphrase) throws(KeyFileError) -> SecretKey {
    guard case .passphrase(let cost) = protection else { return try openedUnencrypted() }
    let bytes = bytes
    var seed: GuardedMemory
    do { seed = try GuardedMemory(byteCount: SecretKey.seedByteCount) } catch { throw .crypto(error) }
    var opened = false
    unsafe try KeyFile.withFileKey(passphrase, cost: cost, header: bytes) { fileKey in
      opened = seed.fill { seed in
        unsafe seed.withUnsafeMutableBufferPointer { seed in
          unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
            seed.baseAddress!, nil, nil, Array(bytes[Layout.authenticatedByteCount...]),
            UInt64(Layout.sealedByteCount - Layout.authenticatedByteCount),
            bytes, UInt64(Layout.authenticatedByteCount), Array(bytes[Layout.nonce]), fileKey) == 0
        }
      }
    }
    guard opened else { throw .wrongPassphraseOrDamaged }
    let key = try seed.withBytes { (seed) throws(KeyFileError) -> SecretKey in try KeyFile.key(ofSeed: seed) }
    guard names(key.publicKey) else { throw .wrongPassphraseOrDamaged }
    return key
  }

  /// Opens a key file that is not encrypted.
  /// - Throws: ``KeyFileError/passphraseNeeded`` if it is, ``KeyFileError/damaged`` if seed and public key differ.
  public func openUnencrypted() throws(KeyFileError) -> SecretKey {
    guard content == .secretKey else { throw .content(content) }
    return try openedUnencrypted()
  }

  /// Opens a file of a holder's seed that is not encrypted, like ``openUnencrypted()``.
  public func openUnencryptedHolderSeed() throws(KeyFileError) -> HolderSeed {
    guard content == .holderSeed else { throw .content(content) }
    return HolderSeed(pair: try openedUnencrypted())
  }

  private func openedUnencrypted() throws(KeyFileError) -> SecretKey {
    guard case .unencrypted = protection else { throw .passphraseNeeded }
    let key = try KeyFile.key(ofSeed: bytes.span.extracting(last: SecretKey.seedByteCount))
    guard names(key.publicKey) else { throw .damaged }
    return key
  }

  private static func key(ofSeed seed: Span<UInt8>) throws(KeyFileError) -> SecretKey {
    do { return try SecretKey(seed: seed) } catch { throw .crypto(error) }
  }

  private static func header(_ content: Content, protection: UInt8, publicKey: PublicKey) -> [UInt8] {
    content.magic.array + [Layout.version, protection, 0, 0] + publicKey.bytes.array
  }

  private func names(_ key: PublicKey) -> Bool {
    key.bytes == InlineArray<32, UInt8>(copying: bytes.span.extracting(Layout.publicKey))
  }

  /// Derives the file's encryption key by Argon2id and lends it to `body`.
  private static func withFileKey(
    _ passphrase: borrowing Passphrase, cost: KeyFileCost, header: [UInt8],
    _ body: (UnsafePointer<UInt8>) -> Void
  ) throws(KeyFileError) {
    let count = passphrase.byteCount
    guard count >= 1 else { throw .passphraseLength }
    var fileKey: GuardedMemory
    do {
      fileKey = try GuardedMemory(byteCount: Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES))
    } catch { throw .crypto(error) }
    let derived = fileKey.fill { fileKey in
      passphrase.withBytes { passphrase in
        unsafe fileKey.withUnsafeMutableBufferPointer { fileKey in
          unsafe passphrase.withUnsafeBufferPointer { passphrase in
            unsafe passphrase.withMemoryRebound(to: CChar.self) { passphrase in
              unsafe crypto_pwhash(
                fileKey.baseAddress!, UInt64(fileKey.count), passphrase.baseAddress!, UInt64(count),
                Array(header[Layout.salt]), UInt64(cost.passes), Int(cost.memoryKiB) * 1024,
                crypto_pwhash_ALG_ARGON2ID13) == 0
            }
          }
        }
      }
    }
    guard derived else { throw .outOfMemory }
    fileKey.withBytes { fileKey in
      unsafe fileKey.withUnsafeBufferPointer { unsafe body($0.baseAddress!) }
    }
  }
}
