import Luyin
import LuyinVectors
import TestSupport
import Testing

struct VerifierTests {
  private let example = ExampleCredential.issue()
  private let verifier = Verifier(issuerKey: FakeKeys.issuer().publicKey)
  private let noon = Int64(ExampleCredential.issuedAt) + 43_200

  @Test(arguments: [
    (Int64.min, ReasonCode.timeNotYetValid), (-301, .timeNotYetValid), (-300, .genuine), (0, .genuine),
    (86_399, .genuine), (86_400, .timeExpired), (Int64.max - 2_000_000_000, .timeExpired),
  ])
  func validityIsExactToTheSecond(offset: Int64, reason: ReasonCode) {
    let time = offset == .min ? .min : Int64(ExampleCredential.issuedAt) + offset
    let verdict = verifier.judge(text: example.text, at: time)
    #expect(verdict.reason == reason)
    #expect(verdict.outcome == (reason == .genuine ? .genuine : .refuse))
    #expect(verdict.credential != nil)
  }

  @Test func unverifiedFieldsAreNotShown() {
    var random = SeededRandom(seed: 3)
    var inputs = example.bytes.array.bitFlips.map(\.bytes)
    inputs += (0..<500).map { _ in random.bytes(.random(in: 0...210, using: &random)) }
    for bytes in inputs {
      let verdict = verifier.judge(bytes: bytes, at: noon)
      #expect(verdict.outcome != .genuine)
      #expect(verdict.credential == nil)
    }
  }

  @Test func unknownKeyIsReferredWhateverTheTime() {
    let other = ExampleCredential.issue(by: FakeKeys.issuer(2))
    for time in [0, noon, noon * 2] {
      let verdict = verifier.judge(text: other.text, at: time)
      #expect(verdict.outcome == .refer && verdict.reason == .keyUnknown && verdict.credential == nil)
    }
  }

  @Test func garbageHasAVerdict() {
    for text in ["", "x", "LY1:", "{}", String(repeating: "9", count: 100_000), "LY1:\u{0}", "健康码"] {
      #expect(verifier.judge(text: text, at: noon).outcome == .refuse)
    }
  }
}
