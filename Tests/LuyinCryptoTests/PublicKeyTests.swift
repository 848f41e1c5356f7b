import Luyin
import LuyinVectors
import TestSupport
import Testing

@testable import LuyinCrypto

struct PublicKeyTests {
  @Test func generatedKeysAreAdmitted() throws {
    for _ in 0..<20 {
      let key = try SecretKey.generate()
      let admitted = try PublicKey(admitting: key.publicKey.bytes.span)
      #expect(admitted == key.publicKey)
      #expect(admitted.id == key.publicKey.id)
    }
  }

  @Test func selfTestPointIsNotAdmitted() {
    #expect(throws: KeyError.notAdmitted) { try PublicKey(admitting: Sodium.pointOfMixedOrder.span) }
  }

  @Test func selfTestSignatureIsRefusedUnderTheCofactorlessRule() {
    let signature = Sodium.cofactoredSignature.array
    #expect(!Ed25519.verifies(signature, of: Sodium.cofactoredMessage.array, key: Sodium.cofactoredKey.array))
  }

  @Test func otherLengthsAreNotAdmitted() {
    let key = FakeKeys.issuer().publicKey.bytes.array
    for count in 0...64 where count != 32 {
      let bytes = Array((key + key).prefix(count))
      #expect(throws: KeyError.notAdmitted, "\(count) bytes") { try PublicKey(admitting: bytes.span) }
    }
  }

  @Test func keysAreGivenAsHex() throws {
    let key = FakeKeys.issuer().publicKey
    #expect(key.hex == "b850032f06c30ba9d56eab11e5a37b6949e9844ceecf680885a627dc41deb900")
    #expect(try PublicKey(hex: key.hex) == key)
    for hex in ["", "b8", key.hex.uppercased(), key.hex + "0", " " + key.hex, String(key.hex.dropLast()) + "g"] {
      #expect(throws: KeyError.notAdmitted) { try PublicKey(hex: hex) }
    }
    #expect(key.id.hex == "5242ff70")
  }

  @Test func keysDiffer() {
    let keys = Set((1...9).map { FakeKeys.issuer($0).publicKey } + (1...9).map { FakeKeys.holderKey($0) })
    #expect(keys.count == 18)
  }

  @Test func digestIsSHA512OverContextAndContent() {
    // SHA-512("luyin:keyid" ‖ "abc"), computed with another library.
    let content = Array("abc".utf8)
    let digest = Digest(of: content.span, context: .keyID)
    #expect(Hex.encode(digest.bytes.span).hasPrefix(PublicKeyTests.digestPrefix))
    #expect(digest != Digest(of: content.span, context: Context("luyin:other")))
  }

  private static let digestPrefix = "aeba659c170bb131b5c3a3241c372a4e"

  @Test func contextOfAnotherLengthTraps() async {
    await #expect(processExitsWith: .failure) { _ = Context("luyin:six") }
    await #expect(processExitsWith: .failure) { _ = Context("luyin:twelve") }
  }
}
