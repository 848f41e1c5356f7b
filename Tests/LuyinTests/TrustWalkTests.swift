import Luyin
import LuyinVectors
import TestSupport
import Testing

/// A random walk by attackers who hold fewer keys than the thresholds: two of five root keys (three must sign), one of
/// three trust list keys (two must sign), every key of a recognised domain, keys of their own, and every document ever
/// signed.
struct TrustWalkTests {
  private static let seed: UInt64 = 13

  /// Documents of the own domain as its owners signed them: four roots, the third of which moves the trust list's epoch,
  /// and lists of both epochs, of which the second calls issuer 2 compromised.
  private static let honest: [FakeDocument] = {
    var moved = FakeRoot()
    moved.trustListEpoch = 1
    var roots = [ExampleRoot.first]
    for number in UInt32(2)...4 {
      var root = ExampleRoot.next(number, number < 3 ? FakeRoot() : moved, signers: [3, 4, 5])
      root.issuedAt = ExampleTrustList.issuedAt + (number - 2) * 86_400
      roots.append(root)
    }
    let lists = (UInt32(1)...4).map { number in
      ExampleTrustList.document(number, issuedAt: ExampleTrustList.issuedAt + number * 3_600, signers: [7, 8]) {
        draft in
        if number > 1 {
          (draft.issuers[1].keys[0].withdrawal, draft.issuers[1].keys[0].withdrawnAt) = (3, 1_584_000_000)
        }
      }
    }
    let later = (UInt32(1)...3).map { number in
      ExampleTrustList.document(
        number, epoch: 1, issuedAt: ExampleTrustList.issuedAt + 86_400 + number * 3_600, signers: [7, 8])
    }
    return roots + lists + later
  }()

  /// What attackers make: lists and roots of every number and epoch with all the signatures that they have, documents of the
  /// recognised domain, which is theirs, and true documents taken apart and put together.
  private static let attacks: [[UInt8]] = {
    var random = SeededRandom(seed: seed)
    var attacks: [[UInt8]] = honest.map(\.bytes)
    let mine = ExampleTrustList.key(FakeKeys.signer(41).publicKey, .init(none: true, [.init(1, 16_777_215)]))
    for epoch in UInt32(0)...2 {
      for number in [UInt32(1), 2, 3, 5, .max] {
        for signers in [[], [6], [6, 40], [6, 20, 21], [1, 2, 6]] {
          attacks.append(
            ExampleTrustList.document(number, epoch: epoch, signers: signers) { $0.issuers[0].keys = [mine] }.bytes)
        }
        var root = FakeRoot()
        root.trustListEpoch = epoch
        root.trustListKeys = [40, 41]
        attacks.append(ExampleRoot.next(min(number, 6), root, signers: [1, 2]).bytes)
        attacks.append(
          ExamplePeer.document(number, issuedAt: .random(in: 1_500_000_000...4_000_000_000, using: &random)) { draft in
            draft.issuers[0].keys = [mine]
          }.bytes)
      }
    }
    attacks.append(ExamplePeer.first.bytes)
    for number in UInt32(2)...4 {
      var root = ExampleRoot.next(number, of: ExamplePeer.domain, ExamplePeer.root, signers: [20])
      root.issuedAt = .random(in: 1_500_000_000...root.nextUpdate - 1, using: &random)
      attacks.append(root.bytes)
    }
    for _ in 0..<400 {
      let (one, other) = (honest.randomElement(using: &random)!.bytes, honest.randomElement(using: &random)!.bytes)
      let cut = [154, one.count - 97, .random(in: 0...one.count, using: &random)].randomElement(using: &random)!
      attacks.append(Array(one[..<min(cut, one.count)]) + other[min(cut, other.count)...])
      var flipped = one
      flipped[.random(in: flipped.indices, using: &random)] ^= .random(in: 1...255, using: &random)
      attacks.append(flipped)
    }
    return attacks
  }()

  private struct Numbers {
    let root: UInt32
    let epoch: UInt32
    let list: UInt32

    init(_ state: DomainState) {
      root = state.root.header.number
      epoch = state.root.content.trustListEpoch
      list = state.trustList?.header.number ?? 0
    }

    func isNotBelow(_ before: Numbers) -> Bool {
      root >= before.root && epoch >= before.epoch && (epoch > before.epoch || list >= before.list)
    }
  }

  @Test func attackersBelowTheThresholdsGetNowhere() throws {
    var random = SeededRandom(seed: TrustWalkTests.seed)
    let signed = Set(try TrustWalkTests.honest.map { try UnverifiedDocument(decoding: $0.bytes).header.digest })
    let newest = try #require(TrustWalkTests.honest.map(\.issuedAt).max())
    let credential = ExampleCredential.issue(by: FakeKeys.signer(41))
    var state = try TrustState(firstRoot: ExampleRoot.first.bytes)
    var (taken, ends) = (0, 0)
    for step in 0..<LongRun.count(20_000, nightly: 1_000_000) {
      let document =
        Int.random(in: 0..<6, using: &random) == 0
        ? TrustWalkTests.honest.randomElement(using: &random)!.bytes
        : TrustWalkTests.attacks.randomElement(using: &random)!
      let time = Int64(ExampleTrustList.issuedAt) + .random(in: -100_000_000...400_000_000, using: &random)
      let before = state
      guard (try? state.update(with: document, at: time)) != nil else {
        try #require(TrustWalkTests.isSame(before, state), "step \(step), seed 13")
        continue
      }
      taken += 1
      let isOwn = try UnverifiedDocument(decoding: document).header.ownDomain == state.own.domain
      try #require(Numbers(state.own).isNotBelow(Numbers(before.own)), "step \(step), seed 13")
      for (peer, old) in zip(state.peers, before.peers) {
        try #require(Numbers(peer).isNotBelow(Numbers(old)), "step \(step), seed 13")
      }
      if isOwn {
        let header = try UnverifiedDocument(decoding: document).header
        try #require(signed.contains(header.digest), "step \(step), seed 13: nobody signed this")
      } else {
        try #require(state.timeFloor == before.timeFloor, "step \(step), seed 13: a peer has moved the floor")
        try #require(Numbers(state.own).isNotBelow(Numbers(before.own)), "step \(step), seed 13")
      }
      try #require(state.timeFloor <= newest, "step \(step), seed 13")
      // Their own key is in many lists of theirs, and none of them is for the own domain's regions.
      let verdict = TrustVerifier(state).judge(credential, at: 1_585_224_000)
      try #require(verdict.outcome != .genuine, "step \(step), seed 13")
      if state.own.root.header.number == 4, state.own.trustList?.header.number == 3 {
        ends += 1
        state = try TrustState(firstRoot: ExampleRoot.first.bytes)
      }
    }
    #expect(taken > 500 && ends > 10, "\(taken) taken, \(ends) ends")
  }

  private static func isSame(_ one: TrustState, _ other: TrustState) -> Bool {
    func digests(_ state: TrustState) -> [Digest] {
      ([state.own] + state.peers).flatMap { domain in
        [domain.root.header, domain.predecessor?.header, domain.trustList?.header].compactMap { $0?.digest }
      }
    }
    func inForce(_ state: TrustState) -> [Bool?] { ([state.own] + state.peers).map { $0.trustList?.isInForce } }
    return one.timeFloor == other.timeFloor && digests(one) == digests(other) && inForce(one) == inForce(other)
  }
}
