/// Whose word counts in a trust domain, for what and until when: the body of a document of kind trust list
/// (spec/trust-list.md).
///
/// ```
/// 1  region code
/// 2  scopes, each: regions, number of statuses, statuses
/// 2  issuers, each: jurisdiction 3, name
/// 1  peers, each: domain id 32, name, from 4, until 4, schemes, region code, regions
/// 2  policies, each: jurisdiction 3, key id 4
/// 4  keys, each an entry of 63 bytes, in ascending order of their key ids
/// ```
public struct TrustList: Sendable {
  /// The most keys of one list.
  public static let keyCountMax = 131_072

  /// In which all region numbers of the list are, and those of credentials by its keys.
  public let regionCode: RegionCode
  /// What keys may state.
  public let scopes: [Scope]
  /// Whose the keys are.
  public let issuers: [Issuer]
  /// Other trust domains that are recognised, in the order in which they are asked.
  public let peers: [Peer]
  /// Which jurisdictions have a recognition policy, and by which key.
  public let policies: [Policy]

  let keys: KeyTable

  /// What a key may state.
  public struct Scope: Hashable, Sendable {
    public let regions: RegionScope
    /// Ascending.
    public let statuses: [Status]
  }

  public struct Issuer: Hashable, Sendable {
    /// The region that it answers for; 0 if none.
    public let jurisdiction: UInt32
    public let name: DocumentName
  }

  /// Another trust domain, and what it is recognised for.
  public struct Peer: Hashable, Sendable {
    public let domain: DomainID
    public let name: DocumentName
    /// The first second of recognition, since 1970.
    public let from: UInt32
    /// The first second without.
    public let until: UInt32
    /// Ascending.
    public let schemes: [UInt16]
    /// They bound the issuer's jurisdiction and the credential's region.
    public let regions: RegionScope
  }

  public struct Policy: Hashable, Sendable {
    public let jurisdiction: UInt32
    public let keyID: KeyID
  }

  /// Reads the body of a document of kind trust list and admits every key; says nothing of who signed. Costs a little
  /// less than a signature check for each key: seconds for a large list.
  /// - Throws: `document.kind` for another kind; `document.body`, `key.notAdmitted`, `trustList.*`.
  public init(admitting document: UnverifiedDocument) throws(FormatError) {
    guard document.header.kind == .trustList else { throw FormatError(.documentKind, at: 0) }
    try self.init(document, keys: .admitted)
  }

  /// Reads the body of a trust list that was admitted: its very bytes, whose hash is on record. Costs about 20 ns a key.
  /// - Throws: as ``init(admitting:)``, but nothing about keys.
  package init(opening document: UnverifiedDocument) throws(FormatError) {
    try self.init(document, keys: .onRecord)
  }

  /// Checks a body for which there is no document yet, as ``init(admitting:)`` does.
  package static func check(body: [UInt8], domain: DomainID) throws(FormatError) {
    _ = try TrustList(body[...], of: body, domain: domain, keys: .admitted)
  }

  private init(_ document: UnverifiedDocument, keys: BodyReader.Keys) throws(FormatError) {
    try self.init(document.body, of: document.bytes, domain: document.header.domain, keys: keys)
  }

  private init(
    _ body: ArraySlice<UInt8>, of bytes: [UInt8], domain: DomainID, keys mode: BodyReader.Keys
  ) throws(FormatError) {
    var reader = BodyReader(body, keys: mode)
    regionCode = try RegionCode(reading: &reader)
    scopes = try TrustList.scopes(&reader, regionCode)
    issuers = try TrustList.issuers(&reader)
    peers = try TrustList.peers(&reader, of: domain)
    policies = try TrustList.policies(&reader)

    let countOffset = reader.offset
    let count = Int(try reader.integer(byteCount: 4))
    guard count <= TrustList.keyCountMax else { throw FormatError(.trustListKey, at: countOffset, foundCount: count) }
    guard reader.byteCountLeft == count * KeyEntry.byteCount else {
      throw FormatError(.documentBody, at: reader.offset, foundCount: reader.byteCountLeft)
    }
    keys = KeyTable(bytes: bytes, start: reader.offset, count: count)
    try keys.check(keys: mode, issuerCount: issuers.count, scopeCount: scopes.count)
    try checkUse()
  }

  /// Every scope is named by a key, and every policy names a policy key.
  private func checkUse() throws(FormatError) {
    var isUsed = [Bool](repeating: false, count: scopes.count)
    for position in 0..<keyCount {
      if let scope = keys[position].scopeIndex { isUsed[scope] = true }
    }
    guard isUsed.allSatisfy(\.self) else { throw FormatError(.trustListScope, at: 0) }
    for policy in policies where entry(of: policy.keyID)?.purpose != .policy {
      throw FormatError(.trustListPolicy, at: 0)
    }
  }
}

extension TrustList {
  /// The number of keys.
  public var keyCount: Int { keys.count }

  /// The entry at a position below ``keyCount``; they ascend by key id.
  public func entry(at position: Int) -> KeyEntry {
    precondition(keys.count > position && position >= 0, "there are \(keys.count) keys")
    return keys[position]
  }

  /// The entry with a key id; there is one at most. Allocates nothing, and takes as long in a large list as in a small
  /// one.
  public func entry(of id: KeyID) -> KeyEntry? { keys.position(of: id).map { keys[$0] } }

  /// The entry of a public key.
  public func entry(of key: PublicKey) -> KeyEntry? {
    guard let entry = entry(of: key.id), entry.key == key else { return nil }
    return entry
  }
}

extension TrustList {
  private static func scopes(_ reader: inout BodyReader, _ code: RegionCode) throws(FormatError) -> [Scope] {
    var scopes: [Scope] = []
    var last: ArraySlice<UInt8>?
    for _ in 0..<Int(try reader.integer(byteCount: 2)) {
      let start = reader.offset
      let regions = try RegionScope(reading: &reader, regionCode: code)
      let count = Int(try reader.integer(byteCount: 1))
      guard count > 0 else { throw FormatError(.trustListStatus, at: reader.offset - 1) }
      var statuses: [Status] = []
      for _ in 0..<count {
        let offset = reader.offset
        guard let status = Status(rawValue: UInt8(try reader.integer(byteCount: 1))), status.isForCredentials,
          statuses.last.map({ $0.rawValue < status.rawValue }) ?? true
        else { throw FormatError(.trustListStatus, at: offset) }
        statuses.append(status)
      }
      let encoding = reader.bytes(from: start)
      if let last, !last.lexicographicallyPrecedes(encoding) { throw FormatError(.trustListScope, at: start) }
      last = encoding
      scopes.append(Scope(regions: regions, statuses: statuses))
    }
    return scopes
  }

  private static func issuers(_ reader: inout BodyReader) throws(FormatError) -> [Issuer] {
    var issuers: [Issuer] = []
    for _ in 0..<Int(try reader.integer(byteCount: 2)) {
      let start = reader.offset
      let jurisdiction = try reader.integer(byteCount: 3)
      let issuer = Issuer(jurisdiction: jurisdiction, name: try reader.name())
      if let last = issuers.last, !last.isOrdered(before: issuer) { throw FormatError(.trustListIssuer, at: start) }
      issuers.append(issuer)
    }
    return issuers
  }

  private static func peers(_ reader: inout BodyReader, of domain: DomainID) throws(FormatError) -> [Peer] {
    var peers: [Peer] = []
    for _ in 0..<Int(try reader.integer(byteCount: 1)) {
      let start = reader.offset
      let peer = try reader.domain()
      guard peer != .unset, peer != domain, !peers.contains(where: { $0.domain == peer }) else {
        throw FormatError(.trustListPeer, at: start)
      }
      let name = try reader.name()
      let windowOffset = reader.offset
      let (from, until) = (try reader.integer(byteCount: 4), try reader.integer(byteCount: 4))
      guard from < until else { throw FormatError(.trustListPeer, at: windowOffset) }
      let schemes = try schemes(&reader)
      let regions = try RegionScope(reading: &reader, regionCode: RegionCode(reading: &reader))
      peers.append(
        Peer(domain: peer, name: name, from: from, until: until, schemes: schemes, regions: regions))
    }
    return peers
  }

  private static func schemes(_ reader: inout BodyReader) throws(FormatError) -> [UInt16] {
    let start = reader.offset
    let count = Int(try reader.integer(byteCount: 1))
    guard count > 0 else { throw FormatError(.trustListScheme, at: start) }
    var schemes: [UInt16] = []
    for _ in 0..<count {
      let offset = reader.offset
      let scheme = UInt16(try reader.integer(byteCount: 2))
      guard scheme > schemes.last ?? 0 else { throw FormatError(.trustListScheme, at: offset) }
      schemes.append(scheme)
    }
    return schemes
  }

  private static func policies(_ reader: inout BodyReader) throws(FormatError) -> [Policy] {
    var policies: [Policy] = []
    for _ in 0..<Int(try reader.integer(byteCount: 2)) {
      let start = reader.offset
      let jurisdiction = try reader.integer(byteCount: 3)
      if let last = policies.last, last.jurisdiction >= jurisdiction { throw FormatError(.trustListPolicy, at: start) }
      policies.append(Policy(jurisdiction: jurisdiction, keyID: KeyID(rawValue: try reader.integer(byteCount: 4))))
    }
    return policies
  }
}

extension TrustList.Issuer {
  /// By jurisdiction, then by the bytes of the name.
  package func isOrdered(before other: TrustList.Issuer) -> Bool {
    jurisdiction == other.jurisdiction
      ? name.text.utf8.lexicographicallyPrecedes(other.name.text.utf8) : jurisdiction < other.jurisdiction
  }
}
