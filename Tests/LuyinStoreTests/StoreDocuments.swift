import Luyin
import LuyinVectors

/// The documents of a domain and of a peer, as a store gets them over the years.
enum StoreDocuments {
  /// Long after all of them were issued.
  static let time: Int64 = 1_700_000_000

  static let first = ExampleRoot.first

  static let peerRootBody = FakeRoot(threshold: 1, keys: [20])
  static let peerFirst = FakeDocument(body: peerRootBody.body, signers: [20])
  static let peerDomain = domain(of: peerFirst)

  static func domain(of first: FakeDocument) -> DomainID {
    do { return try TrustState(firstRoot: first.bytes).own.domain } catch { fatalError("\(error)") }
  }

  /// A trust list; by default of the example's domain, with one key.
  static func trustList(
    _ number: UInt32, epoch: UInt32 = 0, of domain: [UInt8] = ExampleRoot.domain, signers: [Int] = [6, 7],
    keys: [InlineArray<32, UInt8>] = [FakeKeys.issuer().publicKey.bytes], peers: [DomainID] = []
  ) -> FakeDocument {
    var draft = TrustListDraft()
    let regions = TrustListDraft.Regions([.init(420_000, 429_999)])
    draft.issuers = [
      .init(
        jurisdiction: 420_000, name: name("Hubei"),
        keys: keys.map {
          var key = TrustListDraft.Key(
            key: $0, scope: .init(regions: regions, statuses: [1, 2, 3]), validFrom: first.issuedAt, validUntil: .max)
          key.leastNumber = 1
          return key
        })
    ]
    // A peer's policies count for nothing, so it has none here.
    if domain == ExampleRoot.domain {
      var key = ExampleTrustList.policyEntry
      key.validFrom = first.issuedAt
      draft.issuers[0].keys.append(key)
      draft.policies = [.init(jurisdiction: 420_000, key: key.key)]
    }
    draft.peers = peers.map {
      .init(domain: $0, name: name("Peer"), from: first.issuedAt, until: .max, schemes: [1], regions: regions)
    }
    var document = FakeDocument(body: draft.body, signers: signers)
    document.type = 0x42
    document.context = "luyin:trst1"
    document.domain = domain
    document.epoch = epoch
    document.number = number
    document.issuedAt += number * 86_400
    return document
  }

  private static func name(_ text: String) -> DocumentName {
    guard let name = DocumentName(utf8: text.utf8) else { fatalError("sound") }
    return name
  }

  /// Keys of a large list.
  static func keys(_ count: Int) -> [InlineArray<32, UInt8>] {
    (0..<count).map { number in
      let seed = Array("FAKE-SEED luyin store ".utf8) + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
      return FakeKeys.secretKey(seed: seed + [UInt8](repeating: 0, count: 32 - seed.count)).publicKey.bytes
    }
  }

  /// Root 3 has other trust list keys; root 5 moves the epoch.
  static let chain: [FakeDocument] = {
    var rotated = FakeRoot()
    rotated.trustListKeys = [16, 17, 18]
    var moved = rotated
    moved.trustListEpoch = 1
    return [first]
      + [FakeRoot(), rotated, rotated, moved, moved].enumerated().map { position, root in
        ExampleRoot.next(UInt32(position + 2), root, signers: [1, 2, 3])
      }
  }()

  static func peerRoot(_ number: UInt32) -> FakeDocument {
    ExampleRoot.next(number, of: peerDomain.bytes.array, peerRootBody, signers: [20])
  }

  static func peerList(_ number: UInt32) -> FakeDocument {
    trustList(number, of: peerDomain.bytes.array, signers: [60], keys: [FakeKeys.issuer(2).publicKey.bytes])
  }

  /// List `number` of an issuer's key: as many red as its number.
  static func statusList(_ number: UInt32, of domain: [UInt8] = ExampleRoot.domain, issuer: Int = 1) -> FakeDocument {
    ExampleStatusList.document(
      statusBody(number), number, of: domain, covering: issuer, issuerSigners: [issuer])
  }

  static func statusBody(_ number: UInt32) -> [UInt8] {
    FakeStatusBody(capacity: 1_000, [3: (1...number).map { $0 * 5 }]).bytes
  }

  /// From the list before to list `number`.
  static func delta(_ number: UInt32, of domain: [UInt8] = ExampleRoot.domain, issuer: Int = 1) -> [UInt8] {
    FakeDelta(
      from: statusBody(number - 1), to: statusList(number, of: domain, issuer: issuer),
      changes: FakeStatusBody(capacity: 1_000, [3: [number * 5]]).bytes
    ).bytes
  }

  /// Policy `number` of the own domain's jurisdiction: as many rules as its number.
  static func policy(_ number: UInt32) -> FakeDocument {
    ExamplePolicy.document(
      FakePolicyBody(420_000, (1...number).map { FakeRule("r\($0)") }).bytes, number)
  }

  /// What is brought to a store with the first root, one update after the other.
  static let batches: [[[UInt8]]] = drafts.map { $0.map(\.bytes) } + statusBatches + policyBatches

  private static let statusBatches: [[[UInt8]]] = [
    [statusList(1).bytes],
    [delta(2), statusList(1, of: peerDomain.bytes.array, issuer: 2).bytes],
    [delta(2, of: peerDomain.bytes.array, issuer: 2), delta(3)],
  ]

  /// The older one is behind what is held, once the newer one was taken.
  private static let policyBatches: [[[UInt8]]] = [[policy(1).bytes], [policy(2).bytes, policy(3).bytes]]

  private static let drafts: [[FakeDocument]] = [
    // In the wrong order, since a store puts them in the right one.
    [peerFirst, trustList(1, peers: [peerDomain]), chain[1]],
    [peerList(1)],
    // Here the held list falls out of force, and comes back with other signatures.
    [chain[2]],
    [peerRoot(2), trustList(1, signers: [16, 17], peers: [peerDomain])],
    [peerList(2), trustList(2, signers: [17, 18], peers: [peerDomain]), chain[3], peerRoot(3)],
    [chain[4]],
    [chain[5], trustList(1, epoch: 1, signers: [16, 18], peers: [peerDomain]), peerList(3)],
  ]

  static let all: [[UInt8]] = [first.bytes] + batches.joined()
}
