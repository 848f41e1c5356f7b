import LuyinCrypto
import LuyinVectors
import TestSupport
import Testing

struct KeyFileTests {
  private static let cheap: KeyFileCost = {
    do { return try KeyFileCost(memoryKiB: 8192, passes: 1) } catch { fatalError("\(error)") }
  }()
  private static let phrase = "correct horse 马 battery"

  private static func passphrase(_ text: String = phrase) throws -> Passphrase {
    let bytes = Array(text.utf8)
    return try Passphrase(bytes.span)
  }

  private static func sealed() throws -> [UInt8] {
    try KeyFile.sealing(FakeKeys.issuer(), passphrase: passphrase(), cost: cheap).bytes
  }

  private static func open(_ bytes: [UInt8], _ text: String = phrase) throws -> PublicKey {
    try KeyFile(decoding: bytes.span).open(passphrase: passphrase(text)).publicKey
  }

  @Test func encryptedFileOpensWithItsPassphrase() throws {
    let bytes = try KeyFileTests.sealed()
    #expect(bytes.count == 140)
    let file = try KeyFile(decoding: bytes.span)
    #expect(file.protection == .passphrase(KeyFileTests.cheap))
    #expect(try file.publicKey() == FakeKeys.issuer().publicKey)
    let key = try file.open(passphrase: KeyFileTests.passphrase())
    #expect(key.publicKey == FakeKeys.issuer().publicKey)
    let message: [UInt8] = [1, 2, 3]
    let signature = key.withSigningKey { $0.sign(message.span) }
    #expect(key.publicKey.verifies(signature, of: message))
  }

  @Test func twoFilesOfOneKeyDiffer() throws {
    let (first, second) = (try KeyFileTests.sealed(), try KeyFileTests.sealed())
    #expect(first[52..<92] != second[52..<92])
    #expect(first[92...] != second[92...])
  }

  @Test func wrongPassphraseIsRefused() throws {
    let bytes = try KeyFileTests.sealed()
    for wrong in ["wrong", KeyFileTests.phrase + " ", String(KeyFileTests.phrase.dropLast())] {
      #expect(throws: KeyFileError.wrongPassphraseOrDamaged) { try KeyFileTests.open(bytes, wrong) }
    }
    #expect(throws: KeyFileError.passphraseLength) { try KeyFileTests.open(bytes, "") }
  }

  /// Whoever changes a byte behind the structure learns the same as whoever guesses a passphrase.
  @Test func everyChangedByteIsRefused() throws {
    let bytes = try KeyFileTests.sealed()
    for offset in bytes.indices {
      var changed = bytes
      changed[offset] ^= 0x01
      let expected: KeyFileError =
        switch offset {
        case 0..<8: .notAKeyFile
        case 8: .version(0)
        case 9, 10, 11: .damaged
        // 8193 KiB is allowed, and so the tag decides; a change of a high byte is past the limit.
        case 44: .cost(memoryKiB: 8192 + 1 << 24, passes: 1)
        case 48, 49, 50: .cost(memoryKiB: 8192, passes: 1 | 1 << UInt32(8 * (51 - offset)))
        case 51: .cost(memoryKiB: 8192, passes: 0)
        default: .wrongPassphraseOrDamaged
        }
      #expect(throws: expected, "byte \(offset)") { try KeyFileTests.open(changed) }
    }
  }

  @Test func everyTruncationIsRefused() throws {
    for bytes in [try KeyFileTests.sealed(), KeyFile.unencrypted(FakeKeys.issuer()).bytes] {
      for count in bytes.indices {
        #expect(throws: KeyFileError.self, "\(count) bytes") { try KeyFile(decoding: Array(bytes[..<count]).span) }
      }
      #expect(throws: KeyFileError.damaged) { try KeyFile(decoding: (bytes + [0]).span) }
    }
  }

  @Test(arguments: [
    (UInt32(8191), UInt32(1)), (1_048_577, 1), (.max, 1), (0, 1), (8192, 0), (8192, 17), (8192, .max),
  ])
  func hostileCostTakesNoMemory(memoryKiB: UInt32, passes: UInt32) throws {
    #expect(throws: KeyFileError.cost(memoryKiB: memoryKiB, passes: passes)) {
      try KeyFileCost(memoryKiB: memoryKiB, passes: passes)
    }
    var bytes = try KeyFileTests.sealed()
    bytes.replaceSubrange(
      44..<52,
      with: [memoryKiB, passes].flatMap { value in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
      })
    #expect(throws: KeyFileError.cost(memoryKiB: memoryKiB, passes: passes)) { try KeyFile(decoding: bytes.span) }
  }

  @Test func costsAtTheLimitsAreAllowed() throws {
    for (memoryKiB, passes) in [(UInt32(8192), UInt32(1)), (1_048_576, 16)] {
      #expect(try KeyFileCost(memoryKiB: memoryKiB, passes: passes).passes == passes)
    }
  }

  @Test func unencryptedFileOpensWithoutPassphrase() throws {
    let bytes = KeyFile.unencrypted(FakeKeys.issuer()).bytes
    #expect(bytes.count == 76)
    let file = try KeyFile(decoding: bytes.span)
    #expect(file.protection == .unencrypted)
    #expect(try file.openUnencrypted().publicKey == FakeKeys.issuer().publicKey)
    #expect(throws: KeyFileError.passphraseNeeded) {
      let sealed = try KeyFileTests.sealed()
      _ = try KeyFile(decoding: sealed.span).openUnencrypted().publicKey
    }
  }

  @Test func unencryptedSeedOfAnotherKeyIsDamage() throws {
    var bytes = KeyFile.unencrypted(FakeKeys.issuer()).bytes
    bytes.replaceSubrange(44..<76, with: FakeKeys.issuerSeed(2))
    #expect(throws: KeyFileError.damaged) {
      _ = try KeyFile(decoding: bytes.span).openUnencrypted().publicKey
    }
  }

  @Test func passphraseHasALimit() throws {
    var passphrase = try Passphrase()
    for _ in 0..<Passphrase.byteCountMax {
      let isTaken = passphrase.append(0x61)
      #expect(isTaken)
    }
    let isTaken = passphrase.append(0x61)
    #expect(!isTaken)
    #expect(passphrase.byteCount == 1024)
    let longest = [UInt8](repeating: 0x61, count: 1024)
    let whole = try Passphrase(longest.span)
    #expect(whole.byteCount == 1024)
    #expect(throws: KeyFileError.passphraseLength) { _ = try Passphrase((longest + [0x61]).span).byteCount }
  }

  @Test func passphrasesAreCompared() throws {
    let first = try KeyFileTests.passphrase("abc")
    let same = try KeyFileTests.passphrase("abc")
    let isSame = first.matches(same)
    #expect(isSame)
    for other in ["abd", "ab", "abcd", ""] {
      let other = try KeyFileTests.passphrase(other)
      let isSame = first.matches(other)
      #expect(!isSame)
    }
  }
}
