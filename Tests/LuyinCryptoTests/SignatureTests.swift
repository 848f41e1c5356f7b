import LuyinCrypto
import LuyinVectors
import TestSupport
import Testing

struct SignatureTests {
  private let message = Array("what is signed".utf8)

  @Test func signatureVerifies() {
    let key = FakeKeys.issuer()
    let signature = key.withSigningKey { $0.sign(message.span) }
    #expect(key.publicKey.verifies(signature, of: message))
    #expect(!FakeKeys.issuer(2).publicKey.verifies(signature, of: message))
  }

  @Test func emptyMessageIsSignedAndVerified() {
    let key = FakeKeys.issuer()
    let empty: [UInt8] = []
    let signature = key.withSigningKey { $0.sign(empty.span) }
    #expect(key.publicKey.verifies(signature, of: empty))
    #expect(!key.publicKey.verifies(signature, of: message))
  }

  @Test func everyBitFlipOfSignatureMessageAndKeyIsRefused() {
    let key = FakeKeys.issuer()
    let signature = key.withSigningKey { $0.sign(message.span) }.bytes.array
    let publicKey = key.publicKey.bytes.array
    #expect(Ed25519.verifies(signature, of: message, key: publicKey))
    for (bit, changed) in signature.bitFlips {
      #expect(!Ed25519.verifies(changed, of: message, key: publicKey), "signature bit \(bit)")
    }
    for (bit, changed) in message.bitFlips {
      #expect(!Ed25519.verifies(signature, of: changed, key: publicKey), "message bit \(bit)")
    }
    for (bit, changed) in publicKey.bitFlips {
      #expect(!Ed25519.verifies(signature, of: message, key: changed), "key bit \(bit)")
    }
  }

  @Test func wrongLengthsAreFalse() {
    let key = FakeKeys.issuer()
    let signature = key.withSigningKey { $0.sign(message.span) }.bytes.array
    let publicKey = key.publicKey.bytes.array
    for count in 0...130 where count != 64 {
      let other = Array((signature + signature + signature).prefix(count))
      #expect(!Ed25519.verifies(other, of: message, key: publicKey), "\(count) bytes of signature")
    }
    for count in 0...66 where count != 32 {
      let other = Array((publicKey + publicKey + publicKey).prefix(count))
      #expect(!Ed25519.verifies(signature, of: message, key: other), "\(count) bytes of key")
    }
  }

  @Test func signaturesAreDeterministic() {
    let key = FakeKeys.issuer()
    let first = key.withSigningKey { $0.sign(message.span) }
    #expect(first == key.withSigningKey { $0.sign(message.span) })
  }
}
