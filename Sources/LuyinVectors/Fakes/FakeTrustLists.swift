package import Luyin

/// The body of a trust list in pieces, each of which may be given a value that no writer would.
package struct FakeTrustListBody {
  package var regionCode: UInt8
  package var scopes: [[UInt8]]
  package var issuers: [[UInt8]]
  package var peers: [[UInt8]]
  package var policies: [[UInt8]]
  package var entries: [[UInt8]]
  /// What the body says of its keys' number, where that is not the truth.
  package var entryCount: UInt32?

  /// The pieces of a sound draft.
  package init(_ draft: TrustListDraft) {
    var pieces = Pieces(draft.body)
    regionCode = pieces.take(1)[0]
    scopes = pieces.list(countBytes: 2) { piece in
      piece.regions()
      piece.skipList(countBytes: 1, elementBytes: 1)
    }
    issuers = pieces.list(countBytes: 2) { piece in
      piece.skip(3)
      piece.skipList(countBytes: 1, elementBytes: 1)
    }
    peers = pieces.list(countBytes: 1) { piece in
      piece.skip(32)
      piece.skipList(countBytes: 1, elementBytes: 1)
      piece.skip(8)
      piece.skipList(countBytes: 1, elementBytes: 2)
      piece.skip(1)
      piece.regions()
    }
    policies = pieces.list(countBytes: 2) { $0.skip(7) }
    entries = pieces.list(countBytes: 4) { $0.skip(63) }
  }

  package var bytes: [UInt8] {
    [regionCode] + bigEndian(scopes.count, 2) + scopes.joined() + bigEndian(issuers.count, 2) + issuers.joined()
      + [UInt8(peers.count)] + peers.joined() + bigEndian(policies.count, 2) + policies.joined()
      + bigEndian(entryCount.map { Int($0) } ?? entries.count, 4) + entries.joined()
  }

  private func bigEndian(_ value: Int, _ byteCount: Int) -> [UInt8] {
    (0..<byteCount).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private struct Pieces {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func skip(_ count: Int) { position += count }

    mutating func take(_ count: Int) -> [UInt8] {
      defer { position += count }
      return Array(bytes[position..<position + count])
    }

    mutating func count(_ byteCount: Int) -> Int { take(byteCount).reduce(0) { $0 << 8 | Int($1) } }

    mutating func skipList(countBytes: Int, elementBytes: Int) { skip(count(countBytes) * elementBytes) }

    mutating func regions() {
      skip(1)
      skipList(countBytes: 2, elementBytes: 6)
    }

    mutating func list(countBytes: Int, _ element: (inout Pieces) -> Void) -> [[UInt8]] {
      (0..<count(countBytes)).map { _ in
        let start = position
        element(&self)
        return Array(bytes[start..<position])
      }
    }
  }
}

extension FakeDocument {
  /// A trust list of a domain, signed by its trust list keys.
  package static func trustList(
    _ body: [UInt8], number: UInt32 = 1, epoch: UInt32 = 0, of domain: [UInt8] = ExampleRoot.domain,
    issuedAt: UInt32 = ExampleTrustList.issuedAt, signers: [Int] = [6, 7]
  ) -> FakeDocument {
    var document = FakeDocument(body: body, signers: signers)
    document.type = 0x42
    document.context = "luyin:trst1"
    document.domain = domain
    document.number = number
    document.epoch = epoch
    document.issuedAt = issuedAt
    document.nextUpdate = issuedAt + 7 * 86_400
    document.expires = issuedAt + 30 * 86_400
    return document
  }
}

/// The trust lists of the spec's worked example: two provinces and a peer.
package enum ExampleTrustList {
  /// 2020-03-20T00:00:00Z.
  package static let issuedAt: UInt32 = 1_584_662_400
  /// 2020-03-10T00:00:00Z.
  package static let validFrom: UInt32 = 1_583_798_400
  /// 2021-03-10T00:00:00Z.
  package static let validUntil: UInt32 = 1_615_334_400
  /// Signs the policy of the second issuer's jurisdiction.
  package static let policyKey = 50

  package static func name(_ text: String) -> DocumentName {
    guard let name = DocumentName(utf8: Array(text.utf8)) else { fatalError("\(text) is no name") }
    return name
  }

  package static func province(_ code: UInt32) -> TrustListDraft.Regions { .init([.init(code, code + 9_999)]) }

  /// An entry for a key that issues green, yellow and red for a province.
  package static func key(
    _ key: PublicKey, _ regions: TrustListDraft.Regions, _ change: (inout TrustListDraft.Key) -> Void = { _ in }
  ) -> TrustListDraft.Key {
    var entry = TrustListDraft.Key(
      key: key.bytes, scope: .init(regions: regions, statuses: [1, 2, 3]), validFrom: validFrom, validUntil: validUntil)
    change(&entry)
    return entry
  }

  package static var policyEntry: TrustListDraft.Key {
    var entry = TrustListDraft.Key(
      key: FakeKeys.signers[policyKey].key.publicKey.bytes, scope: nil, validFrom: validFrom, validUntil: validUntil)
    entry.purpose = KeyPurpose.policy.rawValue
    entry.scheme = 0
    entry.leastNumber = 1
    return entry
  }

  package static var peer: TrustListDraft.Peer {
    // From 2020-03-25 on, for half a year.
    .init(
      domain: DomainID(bytes: fixed(ExamplePeer.domain)), name: name("浙江省"), from: 1_585_094_400,
      until: 1_601_510_400, schemes: [1], regions: province(330_000))
  }

  package static var draft: TrustListDraft {
    var draft = TrustListDraft()
    draft.issuers = [
      .init(
        jurisdiction: 420_000, name: name("湖北省"), keys: [key(FakeKeys.issuer(1).publicKey, province(420_000))]),
      .init(
        jurisdiction: 520_000, name: name("贵州省"),
        keys: [key(FakeKeys.issuer(2).publicKey, province(520_000)), policyEntry]),
    ]
    draft.peers = [peer]
    draft.policies = [.init(jurisdiction: 520_000, key: FakeKeys.signers[policyKey].key.publicKey.bytes)]
    return draft
  }

  /// The example's list, or the list with its content changed.
  package static func document(
    _ number: UInt32 = 1, epoch: UInt32 = 0, issuedAt: UInt32 = issuedAt, signers: [Int] = [6, 7],
    _ change: (inout TrustListDraft) -> Void = { _ in }
  ) -> FakeDocument {
    var draft = draft
    change(&draft)
    return .trustList(draft.body, number: number, epoch: epoch, issuedAt: issuedAt, signers: signers)
  }

  static func fixed(_ bytes: [UInt8]) -> InlineArray<32, UInt8> { InlineArray(copying: bytes.span) }
}

/// The domain that the example recognises: one root key, one trust list key, one issuer.
package enum ExamplePeer {
  package static let rootKeys = [20]
  package static let trustListKeys = [21]

  package static var root: FakeRoot {
    var root = FakeRoot(threshold: 1, keys: rootKeys)
    root.trustListKeys = trustListKeys
    return root
  }

  package static let first = FakeDocument(body: root.body, signers: rootKeys)

  package static let domain: [UInt8] = {
    do { return try TrustState(firstRoot: first.bytes).own.domain.bytes.array } catch { fatalError("\(error)") }
  }()

  package static var draft: TrustListDraft {
    var draft = TrustListDraft()
    draft.issuers = [
      .init(
        jurisdiction: 330_000, name: ExampleTrustList.name("浙江省卫生健康委员会"),
        keys: [ExampleTrustList.key(FakeKeys.issuer(3).publicKey, ExampleTrustList.province(330_000))])
    ]
    return draft
  }

  package static func document(
    _ number: UInt32 = 1, issuedAt: UInt32 = ExampleTrustList.issuedAt, signers: [Int] = trustListKeys,
    _ change: (inout TrustListDraft) -> Void = { _ in }
  ) -> FakeDocument {
    var draft = draft
    change(&draft)
    return .trustList(draft.body, number: number, of: domain, issuedAt: issuedAt, signers: signers)
  }
}
