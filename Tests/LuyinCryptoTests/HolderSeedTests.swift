import LuyinCrypto
import LuyinVectors
import Testing

struct HolderSeedTests {
  private static let cheap: KeyFileCost = {
    do { return try KeyFileCost(memoryKiB: 8192, passes: 1) } catch { fatalError("\(error)") }
  }()

  /// The formula of the spec, computed another way.
  @Test(arguments: [UInt32(0), 1, 0x0102_0304, .max])
  func keysAreThoseOfTheFormula(number: UInt32) throws {
    let seed = FakeKeys.walletSeed()
    let content = seed + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    let digest = Digest(of: content.span, context: Context("luyin:hkey1")).bytes.array
    let expected = try SecretKey(seed: Array(digest.prefix(32)).span)
    #expect(try HolderSeed(seed.span).key(number).publicKey == expected.publicKey)
  }

  @Test func differentNumbersAndSeedsGiveDifferentKeys() throws {
    let first = try HolderSeed(FakeKeys.walletSeed(1).span)
    let second = try HolderSeed(FakeKeys.walletSeed(2).span)
    var keys: Set<PublicKey> = []
    for number in UInt32(0)..<100 {
      keys.insert(try first.key(number).publicKey)
      keys.insert(try second.key(number).publicKey)
    }
    #expect(keys.count == 200)
    #expect(try HolderSeed.generate().key(0).publicKey != HolderSeed.generate().key(0).publicKey)
  }

  @Test(arguments: [0, 31, 33, 64]) func aSeedHas32Bytes(count: Int) {
    let bytes = [UInt8](repeating: 1, count: count)
    #expect(throws: CryptoError.seedLength(count)) { _ = try HolderSeed(bytes.span) }
  }

  @Test func aFileGivesTheSeedBack() throws {
    let seed = try HolderSeed(FakeKeys.walletSeed().span)
    let phrase = Array("correct horse".utf8)
    let passphrase = try Passphrase(phrase.span)
    let files = [
      KeyFile.unencrypted(seed), try KeyFile.sealing(seed, passphrase: passphrase, cost: HolderSeedTests.cheap),
    ]
    for file in files {
      #expect(file.content == .holderSeed && String(decoding: file.bytes.prefix(8), as: UTF8.self) == "luyinsed")
      let read = try KeyFile(decoding: file.bytes.span)
      #expect(try read.openHolderSeed(passphrase: passphrase).key(5).publicKey == seed.key(5).publicKey)
    }
    #expect(try files[0].openUnencryptedHolderSeed().key(5).publicKey == seed.key(5).publicKey)
    #expect(throws: KeyFileError.passphraseNeeded) { _ = try files[1].openUnencryptedHolderSeed() }
  }

  /// An issuer's key is no holder's seed, whatever is in the file.
  @Test func neitherFileServesAsTheOther() throws {
    let phrase = Array("correct horse".utf8)
    let passphrase = try Passphrase(phrase.span)
    let seed = KeyFile.unencrypted(try HolderSeed(FakeKeys.walletSeed().span))
    let key = KeyFile.unencrypted(FakeKeys.issuer())
    #expect(throws: KeyFileError.content(.holderSeed)) { _ = try seed.openUnencrypted() }
    #expect(throws: KeyFileError.content(.holderSeed)) { _ = try seed.open(passphrase: passphrase) }
    #expect(throws: KeyFileError.content(.secretKey)) { _ = try key.openUnencryptedHolderSeed() }
    #expect(throws: KeyFileError.content(.secretKey)) { _ = try key.openHolderSeed(passphrase: passphrase) }
    // The magic is authenticated: with the other one the file is damaged.
    let sealed = try KeyFile.sealing(
      HolderSeed(FakeKeys.walletSeed().span), passphrase: passphrase, cost: HolderSeedTests.cheap)
    let changed = Array("luyinkey".utf8) + sealed.bytes.dropFirst(8)
    let other = try KeyFile(decoding: changed.span)
    #expect(throws: KeyFileError.wrongPassphraseOrDamaged) { _ = try other.open(passphrase: passphrase) }
  }

  /// What another implementation of Argon2id computes (the reference one, `argon2 -id -t 3 -k 65536 -p 1 -l 16`).
  @Test func argon2idIsThatOfTheReference() throws {
    let password = Array("luyin:hldoc\u{1}11010519491231002X".utf8)
    let salt = Array("FAKE-OPENING-001".utf8)
    let hash = try Argon2id.hash(password.span, salt: InlineArray(copying: salt.span))
    #expect(Hex.encode(hash.array) == "a1e1d3a62e661ffb23a9b68032755e08")
  }
}
