import Foundation
import Luyin
import LuyinVectors
import TestSupport
import Testing

struct TrustVerifierTests {
  private static let noon: Int64 = 1_585_224_000

  private static func state(_ documents: FakeDocument...) throws -> TrustState {
    var state = try TrustState(firstRoot: ExampleRoot.first.bytes)
    for document in documents { try state.update(with: document.bytes, at: noon) }
    return state
  }

  private static func judge(_ verifier: TrustVerifier, _ text: String, at time: Int64) -> TrustVerdict {
    let text = Array(text.utf8)
    return verifier.judge(text: text.span, at: time)
  }

  /// The clock from ten years back to fifty ahead: genuine exactly in the credential's own time, whatever came before.
  @Test func clockSweep() throws {
    let verifier = TrustVerifier(try TrustVerifierTests.state(ExampleTrustList.document()))
    let text = ExampleCredential.issue().text
    let issued = Int64(ExampleCredential.issuedAt)
    let expiry = issued + 60 * Int64(ExampleCredential.lifetimeMinutes)
    let year: Int64 = 31_557_600
    var random = SeededRandom(seed: 12)
    let floor = Int64(ExampleTrustList.issuedAt)
    let edges = [floor, issued - 300, expiry, issued - 10 * year, issued + 50 * year].flatMap { [$0 - 1, $0, $0 + 1] }
    let times =
      edges + (0..<5_000).map { _ in Int64.random(in: issued - 10 * year...issued + 50 * year, using: &random) }
    for time in times + [.min, .max] {
      let verdict = TrustVerifierTests.judge(verifier, text, at: time)
      let holds = issued - 300 <= time && time < expiry
      #expect((verdict.outcome == .genuine) == holds, "at \(time)")
      if time < floor { #expect(verdict.reason == .timeClockSuspect && verdict.clockIsSuspect, "at \(time)") }
      if time >= expiry { #expect(verdict.reason == .timeExpired, "at \(time)") }
    }
    #expect(TrustVerifierTests.judge(verifier, text, at: issued).outcome == .genuine)
  }

  /// At most eight keys of one id are tried. Eight keys with one id cannot be made, but a list that was opened takes the
  /// ids on record.
  @Test(arguments: [8, 9])
  func candidatesAreLimited(count: Int) throws {
    var own = ExampleTrustList.draft
    own.peers = try (0..<count).map { number in
      var peer = ExampleTrustList.peer
      let root = try UnverifiedDocument(decoding: TrustVerifierTests.peerRoot(number).bytes)
      peer.domain = root.header.ownDomain
      return peer
    }
    let ownList = FakeDocument.trustList(own.body)
    let credential = ExampleCredential.issue(region: 330_110, by: FakeKeys.signer(70 + count - 1))
    let peers = try (0..<count).map { number -> DomainState in
      let root = try UnverifiedDocument(decoding: TrustVerifierTests.peerRoot(number).bytes)
      var draft = ExamplePeer.draft
      draft.issuers[0].keys[0].key = FakeKeys.signer(70 + number).publicKey.bytes
      var body = FakeTrustListBody(draft)
      // The id that the credential names, whatever the key.
      body.entries[0].replaceSubrange(0..<4, with: credential.bytes.array[5..<9])
      let list = FakeDocument.trustList(body.bytes, of: root.header.ownDomain.bytes.array, signers: [90])
      return try DomainState(
        opening: root, predecessor: nil, trustList: UnverifiedDocument(decoding: list.bytes))
    }
    let state = TrustState(
      own: try DomainState(
        opening: UnverifiedDocument(decoding: ExampleRoot.first.bytes), predecessor: nil,
        trustList: UnverifiedDocument(decoding: ownList.bytes)),
      peers: peers, timeFloor: ExampleTrustList.issuedAt)
    let verdict = TrustVerifierTests.judge(TrustVerifier(state), credential.text, at: TrustVerifierTests.noon)
    #expect(verdict.reason == (count == 8 ? .genuine : .signatureInvalid))
  }

  private static func peerRoot(_ number: Int) -> FakeDocument {
    var root = FakeRoot(threshold: 1, keys: [80 + number])
    root.trustListKeys = [90]
    return FakeDocument(body: root.body, signers: [80 + number])
  }

  /// No field of an unverified credential is handed out, and none of a list before it decides.
  @Test func nothingIsShownBeforeTheSignature() throws {
    let verifier = TrustVerifier(try TrustVerifierTests.state(ExampleTrustList.document()))
    for (bit, bytes) in ExampleCredential.issue().bytes.array.bitFlips {
      let verdict = verifier.judge(bytes: bytes.span, at: TrustVerifierTests.noon)
      #expect(verdict.outcome != .genuine, "bit \(bit)")
      #expect(verdict.credential == nil && verdict.issuer == nil && verdict.documents.isEmpty, "bit \(bit)")
    }
  }

  @Test func passedStepsEndBeforeTheReason() throws {
    let verifier = TrustVerifier(try TrustVerifierTests.state(ExampleTrustList.document()))
    let text = ExampleCredential.issue().text
    #expect(
      TrustVerifierTests.judge(verifier, text, at: TrustVerifierTests.noon).passed
        == [.text, .structure, .key, .signature, .issuer, .time, .revocation, .freshness, .clock, .status])
    #expect(
      TrustVerifierTests.judge(verifier, text, at: .max).passed == [.text, .structure, .key, .signature, .issuer])
    #expect(TrustVerifierTests.judge(verifier, "", at: 0).passed.isEmpty)
  }

  /// Each reason of verification belongs to a step, and its verdict is that of the spec.
  @Test func reasonsHaveTheirVerdict() throws {
    let spec = try String(contentsOfFile: ProjectFolder.path + "/spec/trust-verification.md", encoding: .utf8)
    let table = try #require(spec.components(separatedBy: "## Verdicts by reason").last)
    for line in table.split(separator: "\n").filter({ $0.hasPrefix("| `") }).prefix(3) {
      for match in line.matches(of: /`([a-z]+\.[a-zA-Z]+|genuine)`/) {
        let reason = try #require(ReasonCode(name: String(match.output.1)))
        let outcome = Verdict.Outcome(ofTrustReason: reason)
        #expect(line.contains("*\(outcome.rawValue)*"), "\(reason)")
      }
    }
  }
}
