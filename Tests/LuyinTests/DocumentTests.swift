import Luyin
import LuyinVectors
import TestSupport
import Testing

struct DocumentTests {
  @Test func exampleSaysWhatWasSigned() throws {
    let document = try UnverifiedDocument(decoding: ExampleRoot.first.bytes)
    #expect(document.header.kind == .root)
    #expect(document.header.number == 1 && document.header.epoch == 0)
    #expect(document.header.domain == .unset)
    #expect(document.signatories.count == 3)
    #expect(document.header.signedBytes.count == 165)
    let root = try Root(admitting: document)
    #expect(root.rootKeys.threshold == 3 && root.rootKeys.keys.count == 5)
    #expect(root.trustListKeys.threshold == 2 && root.trustListKeys.keys.count == 3)
    #expect(root.body == Array(document.body))
  }

  @Test func everyTruncationIsRefused() {
    let bytes = ExampleRoot.first.bytes
    for count in bytes.indices {
      #expect(throws: FormatError.self, "\(count) bytes") { try UnverifiedDocument(decoding: Array(bytes[..<count])) }
    }
  }

  /// Whatever bit is flipped, a verifier does not start with it: the structure, a hash, or a signature is wrong.
  @Test func everyBitFlipIsRefused() {
    for (bit, bytes) in ExampleRoot.first.bytes.bitFlips {
      #expect(throws: UpdateError.self, "bit \(bit)") { try TrustState(firstRoot: bytes) }
    }
  }

  @Test func documentsComeBack() throws {
    var random = SeededRandom(seed: 5)
    for _ in 0..<20 {
      var root = FakeRoot()
      root.rootKeys = Array((0..<50).shuffled(using: &random).prefix(.random(in: 1...8, using: &random)))
      root.rootThreshold = UInt8.random(in: 1...UInt8(root.rootKeys.count), using: &random)
      root.trustListKeys = [60, 61]
      root.trustListEpoch = .random(in: 0...UInt32.max, using: &random)
      let bytes = FakeDocument(body: root.body, signers: root.rootKeys).bytes
      let document = try UnverifiedDocument(decoding: bytes)
      let again = try UnverifiedDocument(
        header: document.header, body: Array(document.body), signatories: document.signatories.shuffled(using: &random))
      #expect(again.bytes == bytes, "seed 5")
      #expect(try TrustState(firstRoot: bytes).own.root.content.trustListEpoch == root.trustListEpoch)
    }
  }

  @Test func bodyHasALimit() {
    var document = ExampleRoot.first
    document.signers = []
    document.body = [UInt8](repeating: 0, count: 4096)
    #expect(throws: Never.self) { try UnverifiedDocument(decoding: document.bytes) }
    document.body.append(0)
    #expect(throws: FormatError(.documentLimit, at: 86, foundCount: 4097)) {
      try UnverifiedDocument(decoding: document.bytes)
    }
  }
}
