import Luyin
import LuyinVectors
import TestSupport
import Testing

struct PresentationTests {
  private static let now = Int64(ExampleHolder.presentedAt)
  private static let verifier = Verifier(issuerKey: FakeKeys.issuer().publicKey)

  private static func judge(_ bytes: [UInt8], _ holder: HolderCheck = HolderCheck()) -> Verdict {
    verifier.judge(bytes: bytes.span, at: now, holder: holder)
  }

  @Test func sizesAndTextsAreThoseOfTheFormat() throws {
    let device = ExampleHolder.device()
    #expect(device.count == 200 && DevicePresentation.byteCount == 200)
    #expect(ExampleHolder.document().count == 116 && DocumentPresentation.byteCount == 116)
    let text = try TextForm.encode(device.span)
    #expect(text.utf8.count == 490)
    let credential = ExampleHolder.credential()
    let shown = try FakeKeys.walletKey().withSigningKey { key throws(PresentationError) in
      try DevicePresentation(of: credential, at: ExampleHolder.presentedAt, with: key)
    }
    #expect(shown.text == text)
    #expect(PresentationTests.verifier.judge(text: text.utf8.span, at: PresentationTests.now).assurance == .device)
    let paper = try TextForm.encode(ExampleHolder.document().span)
    #expect(paper.utf8.count == 286)
    #expect(try UnverifiedPresentation(decodingText: paper.utf8.span).kind == .document)
  }

  /// No bit of the 200 can be changed.
  @Test func everyBitOfADevicePresentationCounts() {
    let bytes = ExampleHolder.device(answering: ExampleHolder.challenge)
    let check = HolderCheck(challenge: ExampleHolder.challenge)
    #expect(PresentationTests.judge(bytes, check).assurance == .deviceChallenged)
    for bit in 0..<1600 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      let verdict = PresentationTests.judge(changed, check)
      #expect(verdict.outcome != .genuine && verdict.assurance == nil, "bit \(bit)")
    }
  }

  /// Nor one of the 116; of the opening some, since each costs a tenth of a second.
  @Test func everyBitOfADocumentPresentationCounts() throws {
    let bytes = ExampleHolder.document()
    let check = HolderCheck(
      document: try IdentityDocument(.chineseIdentityNumber, number: ExampleHolder.number))
    #expect(PresentationTests.judge(bytes, check).assurance == .document)
    for bit in 0..<928 where bit < 800 || bit % LongRun.count(16, nightly: 1) == 0 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      let verdict = PresentationTests.judge(changed, check)
      #expect(verdict.outcome != .genuine && verdict.assurance == nil, "bit \(bit)")
      if bit >= 800 { #expect(verdict.reason == .holderDocument) }
    }
  }

  @Test func everyTruncationIsRefused() {
    for (bytes, type) in [(ExampleHolder.device(), "device"), (ExampleHolder.document(), "document")] {
      for count in 0..<bytes.count {
        let verdict = PresentationTests.judge(Array(bytes.prefix(count)))
        #expect(verdict.reason == .structureLength, "\(type), \(count)")
      }
    }
  }

  /// Random bytes of every length end in a verdict, and never in a proof.
  @Test func garbageProvesNothing() {
    var random = SeededRandom(seed: 9)
    var decoded = 0
    for _ in 0..<LongRun.count(20_000, nightly: 1_000_000) {
      var bytes = (0..<[100, 116, 200, Int.random(in: 0...300, using: &random)].randomElement(using: &random)!).map {
        _ in
        UInt8.random(in: 0...255, using: &random)
      }
      // Half of them begin as presentations do.
      if bytes.count > 15, Bool.random(using: &random) {
        bytes[0] = bytes.count == 200 ? 0x21 : bytes.count == 116 ? 0x32 : 0x11
        (bytes[1], bytes[9]) = (1, bytes[9] & 0x7f)
      }
      if (try? UnverifiedPresentation(decoding: bytes.span)) != nil { decoded += 1 }
      let verdict = PresentationTests.judge(bytes)
      #expect(verdict.assurance == nil && verdict.outcome != .genuine)
    }
    #expect(decoded > 1000)
  }

  /// The window, second by second, timed and challenged; with a clock that is suspect there is none.
  @Test func windowIsExact() throws {
    let challenge = ExampleHolder.challenge
    for (challenge, expected) in [(nil, Assurance.device), (challenge, .deviceChallenged)] {
      let bytes = ExampleHolder.device(answering: challenge)
      let presentation = try UnverifiedPresentation(decoding: bytes.span)
      let check = HolderCheck(challenge: challenge)
      for difference in Int64(-100)...100 {
        let time = PresentationTests.now + difference
        let reason: ReasonCode? = difference < -30 ? .holderEarly : difference >= 45 ? .holderLate : nil
        do {
          let assurance = try check.assurance(assumingAuthentic: presentation, at: time)
          #expect(assurance == expected && reason == nil)
        } catch {
          #expect(error.reason == reason)
        }
        if challenge != nil {
          #expect(try check.assurance(assumingAuthentic: presentation, at: time, clockIsSuspect: true) == expected)
        }
      }
      for time in [Int64.min, .max] {
        #expect(throws: PresentationError.self) { try check.assurance(assumingAuthentic: presentation, at: time) }
      }
    }
  }

  /// Every pair of two credentials, two keys, two times, two challenges and two places: only the right one counts.
  @Test func nothingCanBeMoved() throws {
    let keys: [UInt32] = [0, 1]
    let credentials = keys.map { ExampleCredential.issue(holder: .deviceKey(FakeKeys.walletKey($0).publicKey)) }
    let challenges = ["FAKE-CHALLENGE-1", "FAKE-CHALLENGE-2"].flatMap { bytes in
      [UInt32(520_382), 520_381].map { ExampleHolder.challenge(Array(bytes.utf8), place: $0) }
    }
    let asked: [Challenge?] = [nil] + challenges.map { $0 }
    for (signedNumber, signed) in asked.enumerated() {
      for (key, credential) in zip(keys, credentials) {
        let bytes = ExampleHolder.device(credential, answering: signed, with: FakeKeys.walletKey(key))
        for (askedNumber, challenge) in asked.enumerated() {
          let verdict = PresentationTests.judge(bytes, HolderCheck(challenge: challenge))
          #expect((verdict.assurance != nil) == (signedNumber == askedNumber))
          if signedNumber != askedNumber {
            #expect(verdict.reason == (signedNumber == 0 ? .holderChallenge : .holderSignature))
          }
        }
        for (other, moved) in zip(keys, credentials) where other != key {
          let changed = [0x21] + moved.bytes.array.dropFirst() + bytes.dropFirst(100)
          #expect(PresentationTests.judge(changed, HolderCheck(challenge: signed)).reason == .holderKey)
        }
      }
    }
  }

  @Test func aDeviceShowsOnlyWhatIsItsOwn() {
    let credential = ExampleHolder.credential()
    let document = ExampleHolder.documentCredential()
    FakeKeys.walletKey(1).withSigningKey { key in
      for (credential, reason) in [(credential, ReasonCode.holderKey), (document, .structureBinding)] {
        do throws(PresentationError) {
          _ = try DevicePresentation(of: credential, at: 0, with: key)
          Issue.record("shown")
        } catch {
          #expect(error.reason == reason)
        }
      }
    }
  }

  @Test func challengesAreRandomAndOfAPlace() throws {
    let challenges = try (0..<100).map { _ in try Challenge.random(for: 520_382) }
    #expect(Set(challenges.map { $0.bytes.array }).count == 100)
    #expect(challenges.allSatisfy { $0.place == 520_382 })
    for place in [UInt32(0), 1 << 24, .max] {
      #expect(Challenge(bytes: InlineArray(repeating: 1), place: place) == nil)
    }
  }

  /// A gate's memory: a copy is refused, the scan itself is not, and what is late is forgotten.
  @Test func aGateRemembersForAMinute() {
    var seen = RecentPresentations()
    for second in Int64(0)..<5000 {
      let time = PresentationTests.now + second
      let bytes = ExampleHolder.device(at: UInt32(time))
      let verdict = PresentationTests.verifier.judge(bytes: bytes.span, at: time, holder: HolderCheck(seen: seen))
      #expect(verdict.reason == .genuine)
      seen.note(verdict, at: time)
      guard second % 100 == 0 else { continue }
      for (later, reason) in [
        (Int64(3), ReasonCode.genuine), (4, .holderReplay), (44, .holderReplay), (45, .holderLate),
      ] {
        let again = PresentationTests.verifier.judge(
          bytes: bytes.span, at: time + later, holder: HolderCheck(seen: seen))
        #expect(again.reason == reason)
      }
    }
    #expect(seen.sightings.count < 600)
  }

  /// No clock is so wrong that a comparison overflows.
  @Test func timesMayBeAnything() throws {
    let bytes = ExampleHolder.device(answering: ExampleHolder.challenge)
    let presentation = try UnverifiedPresentation(decoding: bytes.span)
    let signature = Signature(bytes: InlineArray { bytes[136 + $0] })
    let times = [Int64.min, .min + 3, -1, 0, PresentationTests.now, .max - 3, .max]
    for first in times {
      var check = HolderCheck(challenge: ExampleHolder.challenge)
      check.seen.note(.init(signature, at: first))
      for time in times {
        let isReplay = (Int128(time) - Int128(first)).magnitude > 3
        do throws(PresentationError) {
          _ = try check.assurance(assumingAuthentic: presentation, at: time, clockIsSuspect: true)
          #expect(!isReplay)
        } catch {
          #expect(isReplay && error.reason == .holderReplay)
        }
      }
    }
    var seen = RecentPresentations()
    for number in 0..<1000 {
      seen.note(PresentationTests.sighting(number, at: number % 2 == 0 ? .min : .max))
    }
    #expect(seen.sightings.count > 0)
  }

  /// A sighting of something else.
  private static func sighting(_ number: Int, at time: Int64) -> RecentPresentations.Sighting {
    .init(Signature(bytes: InlineArray { UInt8(truncatingIfNeeded: number >> (8 * ($0 % 4))) }), at: time)
  }

  /// However many others are seen, nothing is forgotten while it could still be taken: 75 seconds if the device is ahead.
  @Test func aBusyGateForgetsNothingTooEarly() throws {
    let ahead = UInt32(PresentationTests.now + 30)
    let bytes = ExampleHolder.device(at: ahead)
    let signature = Signature(bytes: InlineArray { bytes[136 + $0] })
    for (seenAt, judgedAt) in [(Int64(0), Int64(44)), (0, 74), (0, 4), (60, 20), (74, 40)] {
      var check = HolderCheck()
      check.seen.note(.init(signature, at: PresentationTests.now + seenAt))
      for number in 0..<2000 {
        check.seen.note(PresentationTests.sighting(number, at: PresentationTests.now + judgedAt))
      }
      let verdict = PresentationTests.verifier.judge(
        bytes: bytes.span, at: PresentationTests.now + judgedAt, holder: check)
      #expect(verdict.reason == .holderReplay, "\(seenAt), \(judgedAt)")
    }
    var seen = RecentPresentations()
    for second in 0..<1000 {
      for number in 0..<3 {
        seen.note(PresentationTests.sighting(3 * second + number, at: PresentationTests.now + Int64(second)))
      }
    }
    #expect(225...600 ~= seen.sightings.count)
  }

  /// What was seen can be handed to another gate, or kept over a restart; the earlier of two sightings counts.
  @Test func sightingsCanBeShared() throws {
    var first = RecentPresentations()
    let bytes = ExampleHolder.device()
    first.note(PresentationTests.judge(bytes), at: PresentationTests.now)
    let later = first.sightings.map { RecentPresentations.Sighting($0.signature, at: $0.time + 4) }
    for sightings in [first.sightings + later, later + first.sightings] {
      let check = HolderCheck(seen: RecentPresentations(sightings))
      let verdict = PresentationTests.verifier.judge(bytes: bytes.span, at: PresentationTests.now + 4, holder: check)
      #expect(verdict.reason == .holderReplay)
      #expect(RecentPresentations(sightings).sightings == first.sightings)
    }
  }

  /// Whatever keeps a proof from being judged leaves it to people; what fails refuses.
  @Test func onlyWhatCannotBeJudgedIsReferred() {
    let reasons = ReasonCode.allCases.filter { 800..<820 ~= $0.rawValue }
    let referred = reasons.filter { Verdict.Outcome(ofTrustReason: $0) == .refer }
    #expect(referred == [.holderChallenge, .holderDocumentNeeded, .holderUnchecked, .holderOpeningNeeded])
    #expect(reasons.filter { Verdict.Outcome(ofTrustReason: $0) == .refuse }.count == reasons.count - referred.count)
  }

  /// By a clock that is behind, what counts as now is what the clock said, and a scan is judged again at that.
  @Test func aScanIsJudgedAgainAtItsOwnTime() throws {
    var state = try TrustState(firstRoot: ExampleRoot.first.bytes)
    try state.update(with: ExampleTrustList.document().bytes, at: PresentationTests.now)
    let floor = Int64(state.timeFloor)
    let credential = ExampleCredential.issue(
      issuedAt: state.timeFloor - 3600, holder: .deviceKey(FakeKeys.walletKey().publicKey))
    let gate = PlaceVerifier(state, place: 520_382)
    var check = HolderCheck(challenge: ExampleHolder.challenge)
    let bytes = ExampleHolder.device(credential, at: 7, answering: ExampleHolder.challenge)
    let verdict = gate.judge(bytes: bytes.span, at: floor - 500, Circumstances(passage: .entry), holder: check)
    #expect(verdict.clockIsSuspect && verdict.assurance == .deviceChallenged)
    #expect(verdict.scanTime == floor - 500 && verdict.time == floor)
    check.seen.note(verdict)
    #expect(check.seen.sightings.map(\.time) == [floor - 500])
    for (seconds, reason) in [(Int64(0), ReasonCode.policyMissing), (3, .policyMissing), (4, .holderReplay)] {
      let again = gate.judge(
        bytes: bytes.span, at: verdict.scanTime + seconds, Circumstances(passage: .entry), holder: check)
      #expect(again.reason == reason)
    }
  }

  /// What has failed leaves no trace: a stranger cannot use up a holder's presentation with a damaged copy of it.
  @Test func aFailureIsNotRemembered() {
    var seen = RecentPresentations()
    let bytes = ExampleHolder.device()
    var forged = bytes
    forged[1] = 2
    for (shown, time) in [(forged, PresentationTests.now), (bytes, PresentationTests.now - 31)] {
      let verdict = PresentationTests.verifier.judge(bytes: shown.span, at: time)
      #expect(verdict.outcome == .refuse)
      seen.note(verdict, at: time)
    }
    #expect(seen.sightings.count == 0)
    let alone = PresentationTests.judge(ExampleHolder.credential().bytes.array)
    #expect(alone.assurance == Assurance.none)
    seen.note(alone, at: PresentationTests.now)
    #expect(seen.sightings.count == 0)
  }

  /// A challenge of another place is answered by nobody, whatever was signed.
  @Test func aGateTakesNoAnswerForAnotherPlace() throws {
    var state = try TrustState(firstRoot: ExampleRoot.first.bytes)
    try state.update(with: ExampleTrustList.document().bytes, at: PresentationTests.now)
    let gate = PlaceVerifier(state, place: 520_382)
    #expect(try gate.challenge().place == 520_382)
    for (place, reason) in [(UInt32(520_381), ReasonCode.holderChallenge), (520_382, .policyMissing)] {
      let challenge = ExampleHolder.challenge(ExampleHolder.challengeBytes, place: place)
      let bytes = ExampleHolder.device(answering: challenge)
      let verdict = gate.judge(
        bytes: bytes.span, at: PresentationTests.now, Circumstances(passage: .entry),
        holder: HolderCheck(challenge: challenge))
      #expect(verdict.reason == reason)
      // Without a place of its own a verifier takes the challenge's.
      let elsewhere = TrustVerifier(state).judge(
        bytes: bytes.span, at: PresentationTests.now, holder: HolderCheck(challenge: challenge))
      #expect(elsewhere.assurance == .deviceChallenged)
    }
  }
}
