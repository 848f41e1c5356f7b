internal import Luyin

/// A trust domain of regional issuers, each with a status list, of which some jurisdictions have a policy; and a code that is admitted.
struct GateSubject {
  let root: UnverifiedDocument
  let list: UnverifiedDocument
  let statusLists: [UnverifiedDocument]
  let policies: [UnverifiedDocument]
  /// By the issuer of Hubei.
  let text: [UInt8]
  /// The number of its key.
  private let hubei: Int
  /// What a gate holds.
  let state: TrustState

  var documents: [[UInt8]] { ([list] + statusLists + policies).map(\.bytes) }

  /// - Parameters:
  ///   - issuers: the provinces that issue, Hubei among them.
  ///   - listed: how many indices the status list of each has.
  ///   - policies: what jurisdictions have.
  init(now: Int64, issuers: [Int], listed: Int, policies: [(jurisdiction: Int, rules: [RuleBytes])]) throws {
    let rootKey = try TrustSubject.key("R", 0)
    let listKey = try TrustSubject.key("L", 0)
    let rootBody: [UInt8] =
      [0, 0, 0, 0] + TrustSubject.quorum(rootKey.publicKey) + TrustSubject.quorum(listKey.publicKey)
    root = try TrustSubject.document(.root, .unset, rootBody, rootKey, now)
    let domain = try TrustState(firstRoot: root.bytes).own.domain

    var (keys, named, statusLists): ([Key], [(Int, KeyID)], [UnverifiedDocument]) = ([], [], [])
    for (number, province) in issuers.enumerated() {
      let key = try TrustSubject.key("K", number)
      keys.append(Key(key: key.publicKey, issuer: number, isForPolicies: false))
      // Indices of a million credentials, far from that of the code below.
      var generator = SplitMix(state: UInt64(province))
      let indices = (0..<listed).map { _ in UInt32.random(in: 300_000..<1_000_000, using: &generator) }
      let body = try StatusList(capacity: 1_000_000, indices: [.red: Array(Set(indices))]).body
      statusLists.append(
        try TrustSubject.document(.statusList, domain, about: DocumentSubject(key.publicKey), body, key, now))
    }
    self.statusLists = statusLists
    var documents: [UnverifiedDocument] = []
    for (number, (jurisdiction, rules)) in policies.enumerated() {
      let key = try TrustSubject.key("P", number)
      keys.append(Key(key: key.publicKey, issuer: 0, isForPolicies: true))
      named.append((jurisdiction, key.publicKey.id))
      let body = RuleBytes.body(of: jurisdiction, rules)
      documents.append(
        try TrustSubject.document(.policy, domain, about: DocumentSubject(key.publicKey), body, key, now))
    }
    self.policies = documents
    list = try TrustSubject.document(
      .trustList, domain, GateSubject.trustListBody(issuers, keys, named), listKey, now)

    var state = try TrustState(firstRoot: root.bytes)
    try state.update(with: list.bytes, at: now)
    for document in statusLists + documents { try state.update(with: document.bytes, at: now) }
    self.state = state

    hubei = issuers.firstIndex(of: 420_000) ?? 0
    let holder = Holder.deviceKey(try TrustSubject.key("H", 0).publicKey)
    text = Array(try GateSubject.credential(of: holder, by: hubei, now).text.utf8)
  }

  /// A credential by the issuer of Hubei.
  func credential(of holder: Holder, _ now: Int64) throws -> UnverifiedCredential {
    try GateSubject.credential(of: holder, by: hubei, now)
  }

  private static func credential(of holder: Holder, by issuer: Int, _ now: Int64) throws -> UnverifiedCredential {
    let claims = try CredentialClaims(
      status: .green, region: 420_106, issuedAt: UInt32(now), lifetimeMinutes: 1440, index: 271_828)
    return try TrustSubject.key("K", issuer).withSigningKey { claims.issue(to: holder, with: $0) }
  }

  /// 34 provinces that issue, and a policy of as many rules for each level of the place of ``ChainSubject``.
  init(ruleCount: Int, now: Int64) throws {
    try self.init(
      now: now, issuers: Divisions.provinces, listed: 1_000,
      policies: ChainSubject.levels.enumerated().map { number, jurisdiction in
        var source = RuleSource(now: now, seed: UInt64(number + 10 * ruleCount))
        return (jurisdiction, source.rules(ruleCount))
      })
  }

  private struct Key {
    let key: PublicKey
    let issuer: Int
    let isForPolicies: Bool

    var bytes: [UInt8] {
      let purpose: UInt8 = isForPolicies ? 0x30 : 0x10
      let scope = isForPolicies ? [0xff, 0xff] : TrustListBody.integer(issuer, 2)
      return TrustListBody.integer(Int(key.id.rawValue), 4) + Array(key.bytes) + TrustListBody.integer(issuer, 2)
        + [purpose, 0, isForPolicies ? 0 : 1] + scope + TrustListBody.integer(1_500_000_000, 4)
        + [0xff, 0xff, 0xff, 0xff] + [UInt8](repeating: 0, count: 8) + TrustListBody.integer(1, 4)
    }
  }

  private static func trustListBody(_ issuers: [Int], _ keys: [Key], _ named: [(Int, KeyID)]) -> [UInt8] {
    var bytes: [UInt8] = [1]
    bytes += TrustListBody.integer(issuers.count, 2)
    for province in issuers {
      bytes += [0, 0, 1] + TrustListBody.integer(province, 3) + TrustListBody.integer(province + 9_999, 3)
      bytes += [3, 1, 2, 3]
    }
    bytes += TrustListBody.integer(issuers.count, 2)
    for province in issuers {
      let name = Array("\(province)疾病预防控制中心".utf8)
      bytes += TrustListBody.integer(province, 3) + [UInt8(name.count)] + name
    }
    bytes += [0] + TrustListBody.integer(named.count, 2)
    for (jurisdiction, id) in named.sorted(by: { $0.0 < $1.0 }) {
      bytes += TrustListBody.integer(jurisdiction, 3) + TrustListBody.integer(Int(id.rawValue), 4)
    }
    bytes += TrustListBody.integer(keys.count, 4)
    for key in keys.sorted(by: { $0.key.id.rawValue < $1.key.id.rawValue }) { bytes += key.bytes }
    return bytes
  }
}
