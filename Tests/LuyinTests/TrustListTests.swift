import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

struct TrustListTests {
  private func list(_ document: FakeDocument) throws -> TrustList {
    try TrustList(admitting: UnverifiedDocument(decoding: document.bytes))
  }

  @Test func exampleSaysWhatWasAuthored() throws {
    let list = try list(ExampleTrustList.document())
    #expect(list.regionCode == .gbt2260)
    #expect(list.issuers.map(\.name.text) == ["湖北省", "贵州省"])
    #expect(list.keyCount == 3)
    let entry = try #require(list.entry(of: FakeKeys.issuer(1).publicKey))
    #expect(entry.purpose == .credential && entry.scheme == 1 && entry.withdrawal == nil)
    #expect(list.issuers[entry.issuerIndex].jurisdiction == 420_000)
    #expect(list.scopes[try #require(entry.scopeIndex)].statuses == [.green, .yellow, .red])
    #expect(list.entry(of: FakeKeys.issuer(9).publicKey) == nil)
    #expect(list.policies.map(\.jurisdiction) == [520_000])
    #expect(list.peers.map(\.schemes) == [[1]])
  }

  /// Every key is found by its id, and no other id finds one; for lists of many sizes, so that every shape of the directory
  /// is there.
  @Test(arguments: [0, 1, 2, 3, 4, 5, 7, 8, 9, 63, 64, 65, 99])
  func keysAreFound(count: Int) throws {
    let document = ExampleTrustList.document { draft in
      draft = TrustListDraft()
      draft.issuers = [
        .init(
          jurisdiction: 420_000, name: ExampleTrustList.name("湖北省"),
          keys: (0..<count).map {
            ExampleTrustList.key(FakeKeys.signer($0).publicKey, ExampleTrustList.province(420_000))
          })
      ]
    }
    let list = try list(document)
    #expect(list.keyCount == count)
    for number in 0..<99 {
      #expect((list.entry(of: FakeKeys.signer(number).publicKey) != nil) == (number < count))
    }
    for position in 0..<count {
      let id = list.entry(at: position).keyID
      #expect(list.entry(of: id)?.keyID == id)
      if count > position + 1 { #expect(list.entry(at: position + 1).keyID.rawValue > id.rawValue) }
      for beside in [id.rawValue &- 1, id.rawValue &+ 1] { #expect(list.entry(of: KeyID(rawValue: beside)) == nil) }
    }
    for id in [0, UInt32.max] { #expect(list.entry(of: KeyID(rawValue: id)) == nil) }
  }

  @Test func everyTruncationOfTheBodyIsRefused() throws {
    let document = ExampleTrustList.document(signers: [])
    for count in document.body.indices {
      var cut = document
      cut.body = Array(document.body[..<count])
      #expect(throws: FormatError.self, "\(count) bytes") { try list(cut) }
    }
  }

  /// No flipped bit of a body gives the same list: it is refused, or something else is said, in one encoding.
  @Test func everyBitFlipOfTheBodyIsRefusedOrSaysSomethingElse() throws {
    let document = ExampleTrustList.document(signers: [])
    let json = try DocumentJSON.json(UnverifiedDocument(decoding: document.bytes))
    var isRefused = 0
    for (bit, body) in document.body.bitFlips {
      var flipped = document
      flipped.body = body
      guard let other = try? DocumentJSON.json(UnverifiedDocument(decoding: flipped.bytes)) else {
        isRefused += 1
        continue
      }
      #expect(other != json, "bit \(bit)")
      #expect(try DocumentJSON.document(other).bytes == flipped.bytes, "bit \(bit)")
    }
    #expect(isRefused > 1_000)
  }

  @Test func openingGivesWhatAdmissionGave() throws {
    let document = try UnverifiedDocument(decoding: ExampleTrustList.document().bytes)
    let (admitted, opened) = (try TrustList(admitting: document), try TrustList(opening: document))
    #expect(admitted.issuers == opened.issuers && admitted.peers == opened.peers && admitted.scopes == opened.scopes)
    #expect((0..<3).allSatisfy { admitted.entry(at: $0) == opened.entry(at: $0) })
  }

  @Test func anotherKindIsNone() throws {
    let (root, list) = (ExampleRoot.first.bytes, ExampleTrustList.document().bytes)
    #expect(throws: FormatError(.documentKind, at: 0)) { try TrustList(admitting: UnverifiedDocument(decoding: root)) }
    #expect(throws: FormatError(.documentKind, at: 0)) { try Root(admitting: UnverifiedDocument(decoding: list)) }
  }

  /// Random scopes against a look at every number.
  @Test func scopesAgreeWithCounting() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<2_000 {
      var bounds: [(lower: UInt32, upper: UInt32)] = []
      var next = UInt32.random(in: 419_900...420_100, using: &random)
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let upper = next + .random(in: 0...150, using: &random)
        bounds.append((next, upper))
        next = upper + .random(in: 2...90, using: &random)
      }
      let scope = try RegionScope(regionCode: .gbt2260, includesNone: false, ranges: bounds)
      let number = UInt32.random(in: 4_199...4_205, using: &random) * 100 + .random(in: 0...3, using: &random)
      let range = try #require(RegionCode.gbt2260.range(of: number))
      let inside = range.filter { member in bounds.contains { $0.lower <= member && member <= $0.upper } }.count
      #expect(scope.includes(number, in: .gbt2260) == (inside == range.count), "seed 11")
      #expect(scope.touches(number, in: .gbt2260) == (inside > 0), "seed 11")
    }
  }

  @Test(arguments: [(UInt32(1), UInt32(0)), (0, 5), (0, 0)])
  func rangesUpsideDownThrow(lower: UInt32, upper: UInt32) {
    #expect(throws: FormatError(.trustListRange, at: 0)) {
      try RegionScope(regionCode: .gbt2260, includesNone: true, ranges: [(lower, upper)])
    }
  }
}
