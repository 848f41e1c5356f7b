internal import Luyin

/// A trust domain with one list, and credentials by keys of the list.
struct TrustSubject: Sendable {
  let keyCount: Int
  let issuerCount: Int
  let root: UnverifiedDocument
  let list: UnverifiedDocument
  let state: TrustState
  /// The key ids of the list, in random order.
  let keyIDs: [KeyID]
  let domain: DomainID
  /// The number of the key that signed ``text``.
  let issuerNumber: Int
  /// A code by a key from the middle of the list.
  let text: [UInt8]

  init(now: Int64, keyCount: Int, issuerCount: Int, leastNumber: Int = 0) throws {
    self.keyCount = keyCount
    self.issuerCount = issuerCount
    let rootKey = try TrustSubject.key("R", 0)
    let listKey = try TrustSubject.key("L", 0)
    // One key each: a root of 4 + 2 × (2 + 32) bytes.
    let rootBody: [UInt8] =
      [0, 0, 0, 0] + TrustSubject.quorum(rootKey.publicKey) + TrustSubject.quorum(listKey.publicKey)
    root = try TrustSubject.document(.root, .unset, rootBody, rootKey, now)
    let first = try TrustState(firstRoot: root.bytes)

    let keys = try (0..<keyCount).map { try TrustSubject.key("K", $0).publicKey }
    let body = TrustListBody(keys: keys, issuerCount: issuerCount, leastNumber: leastNumber).bytes
    list = try TrustSubject.document(.trustList, first.own.domain, body, listKey, now)
    var state = first
    try state.update(with: list.bytes, at: now)
    self.state = state
    var generator = SplitMix(state: 1)
    keyIDs = keys.map(\.id).shuffled(using: &generator)

    let number = keyCount / 2
    let holder = try TrustSubject.key("H", 0).publicKey
    let claims = try CredentialClaims(
      status: .green, region: UInt32(TrustListBody.region(number % issuerCount)), issuedAt: UInt32(now),
      lifetimeMinutes: 1440, index: 271_828)
    let credential = try TrustSubject.key("K", number).withSigningKey {
      claims.issue(to: .deviceKey(holder), with: $0)
    }
    text = Array(credential.text.utf8)
    domain = first.own.domain
    issuerNumber = number
  }

  var bytesPerKey: Double { Double(list.bytes.count) / Double(keyCount) }

  static func quorum(_ key: PublicKey) -> [UInt8] { [1, 1] + Array(key.bytes) }

  /// Document 1 of its kind.
  static func document(
    _ kind: DocumentKind, _ domain: DomainID, about subject: DocumentSubject? = nil, _ body: [UInt8],
    _ key: borrowing SecretKey, _ now: Int64
  ) throws -> UnverifiedDocument {
    let header = try DocumentHeader(
      kind: kind, domain: domain, subject: subject, epoch: 0, number: 1, issuedAt: UInt32(now),
      nextUpdate: UInt32(now) + 86_400,
      expires: UInt32(now) + 864_000, body: body.span)
    let message = header.signedBytes
    let signature = key.withSigningKey { $0.sign(message.span) }
    return try UnverifiedDocument(
      header: header, body: body, signatories: [.init(key: key.publicKey.bytes, signature: signature)])
  }

  /// Visibly no secret.
  static func key(_ role: String, _ number: Int) throws -> SecretKey {
    let digits = String(number)
    let seed = Array(
      "FAKE-SEED luyin benchmark \(role)\(String(repeating: "0", count: 5 - digits.count))\(digits)".utf8)
    return try SecretKey(seed: seed.span)
  }
}

/// The same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
