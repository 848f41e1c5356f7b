/// What the author of a trust list states, in any order and not yet judged; its ``body`` is in order, and is judged by
/// decoding it (spec/trust-list.md, "JSON form").
package struct TrustListDraft {
  package var regionCode: UInt8 = RegionCode.gbt2260.rawValue
  package var issuers: [Issuer] = []
  package var peers: [Peer] = []
  package var policies: [Policy] = []

  package struct Regions: Hashable {
    package var none: Bool
    package var ranges: [ClosedRange]

    /// Perhaps upside down.
    package struct ClosedRange: Hashable {
      package let lower: UInt32
      package let upper: UInt32
      package init(_ lower: UInt32, _ upper: UInt32) { (self.lower, self.upper) = (lower, upper) }
    }

    package init(none: Bool = false, _ ranges: [ClosedRange]) {
      self.none = none
      self.ranges = ranges
    }

    var bytes: [UInt8] {
      [none ? 1 : 0] + [UInt8](bigEndian: UInt32(ranges.count), count: 2)
        + ranges.flatMap { [UInt8](bigEndian: $0.lower, count: 3) + [UInt8](bigEndian: $0.upper, count: 3) }
    }
  }

  package struct Scope: Hashable {
    package var regions: Regions
    package var statuses: [UInt8]

    package init(regions: Regions, statuses: [UInt8]) {
      self.regions = regions
      self.statuses = statuses
    }

    package var bytes: [UInt8] { regions.bytes + [UInt8(statuses.count)] + statuses.sorted() }
  }

  package struct Issuer {
    package var jurisdiction: UInt32
    package var name: DocumentName
    package var keys: [Key]

    package init(jurisdiction: UInt32, name: DocumentName, keys: [Key]) {
      self.jurisdiction = jurisdiction
      self.name = name
      self.keys = keys
    }
  }

  package struct Key {
    /// 32 bytes, perhaps no key.
    package var key: InlineArray<32, UInt8>
    package var purpose: UInt8 = KeyPurpose.credential.rawValue
    package var scheme: UInt16 = 1
    /// nil for keys that sign no credentials.
    package var scope: Scope?
    package var validFrom: UInt32
    package var validUntil: UInt32
    package var withdrawal: UInt8 = 0
    package var withdrawnAt: UInt32 = 0
    package var epoch: UInt32 = 0
    package var leastNumber: UInt32 = 0

    package init(key: InlineArray<32, UInt8>, scope: Scope?, validFrom: UInt32, validUntil: UInt32) {
      self.key = key
      self.scope = scope
      self.validFrom = validFrom
      self.validUntil = validUntil
    }
  }

  package struct Peer {
    package var domain: DomainID
    package var name: DocumentName
    package var from: UInt32
    package var until: UInt32
    package var schemes: [UInt16]
    package var regionCode: UInt8 = RegionCode.gbt2260.rawValue
    package var regions: Regions

    package init(
      domain: DomainID, name: DocumentName, from: UInt32, until: UInt32, schemes: [UInt16], regions: Regions
    ) {
      self.domain = domain
      self.name = name
      self.from = from
      self.until = until
      self.schemes = schemes
      self.regions = regions
    }
  }

  package struct Policy {
    package var jurisdiction: UInt32
    package var key: InlineArray<32, UInt8>

    package init(jurisdiction: UInt32, key: InlineArray<32, UInt8>) {
      self.jurisdiction = jurisdiction
      self.key = key
    }
  }

  package init() {}
}

extension TrustListDraft {
  /// The scopes of all keys, each once, in order.
  private var scopes: [[UInt8]] {
    Set(issuers.flatMap { $0.keys.compactMap { $0.scope?.bytes } }).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// More of something than its count can hold; nil if all fit.
  package var overflow: ReasonCode? {
    let keys = issuers.flatMap(\.keys)
    if issuers.count > 65_535 { return .trustListIssuer }
    if peers.count > 255 { return .trustListPeer }
    if policies.count > 65_535 { return .trustListPolicy }
    let regions = keys.compactMap(\.scope?.regions) + peers.map(\.regions)
    if regions.contains(where: { $0.ranges.count > 65_535 }) { return .trustListScope }
    if keys.contains(where: { $0.scope?.statuses.count ?? 0 > 255 }) { return .trustListStatus }
    if peers.contains(where: { $0.schemes.count > 255 }) { return .trustListScheme }
    if scopes.count > 65_535 { return .trustListScope }
    return nil
  }

  /// The body: in order, each scope once, and not judged. ``overflow`` is nil.
  package var body: [UInt8] {
    let scopes = scopes
    let places = Dictionary(uniqueKeysWithValues: zip(scopes, 0...))
    let issuers = issuers.sorted { left, right in
      left.jurisdiction == right.jurisdiction
        ? left.name.text.utf8.lexicographicallyPrecedes(right.name.text.utf8) : left.jurisdiction < right.jurisdiction
    }
    let entries = zip(issuers, 0...).flatMap { issuer, place in
      issuer.keys.map { key -> (id: UInt32, bytes: [UInt8]) in
        let id = KeyID(ofKey: key.key.span).rawValue
        return (
          id, [UInt8](bigEndian: id, count: 4) + key.bytes(issuer: place, scope: key.scope.flatMap { places[$0.bytes] })
        )
      }
    }
    var body = [regionCode]
    body += [UInt8](bigEndian: UInt32(scopes.count), count: 2) + scopes.joined()
    body += [UInt8](bigEndian: UInt32(issuers.count), count: 2)
    for issuer in issuers {
      body += [UInt8](bigEndian: issuer.jurisdiction, count: 3) + TrustListDraft.bytes(issuer.name)
    }
    body += [UInt8(peers.count)]
    for peer in peers {
      body += peer.domain.bytes.array + TrustListDraft.bytes(peer.name)
      body += [UInt8](bigEndian: peer.from, count: 4) + [UInt8](bigEndian: peer.until, count: 4)
      body += [UInt8(peer.schemes.count)] + peer.schemes.sorted().flatMap { [UInt8](bigEndian: UInt32($0), count: 2) }
      body += [peer.regionCode] + peer.regions.bytes
    }
    body += [UInt8](bigEndian: UInt32(policies.count), count: 2)
    for policy in policies.sorted(by: { $0.jurisdiction < $1.jurisdiction }) {
      body +=
        [UInt8](bigEndian: policy.jurisdiction, count: 3)
        + [UInt8](bigEndian: KeyID(ofKey: policy.key.span).rawValue, count: 4)
    }
    body += [UInt8](bigEndian: UInt32(entries.count), count: 4)
    for entry in entries.sorted(by: { $0.id < $1.id }) { body += entry.bytes }
    return body
  }

  private static func bytes(_ name: DocumentName) -> [UInt8] { [UInt8(name.text.utf8.count)] + name.text.utf8 }
}

extension TrustListDraft.Key {
  /// The entry behind its key id.
  fileprivate func bytes(issuer: Int, scope: Int?) -> [UInt8] {
    var entry =
      key.array + [UInt8](bigEndian: UInt32(issuer), count: 2) + [purpose << 4 | withdrawal]
      + [UInt8](bigEndian: UInt32(scheme), count: 2)
    entry +=
      [UInt8](bigEndian: UInt32(scope ?? KeyEntry.noScope), count: 2) + [UInt8](bigEndian: validFrom, count: 4)
      + [UInt8](bigEndian: validUntil, count: 4)
    entry +=
      [UInt8](bigEndian: withdrawnAt, count: 4) + [UInt8](bigEndian: epoch, count: 4)
      + [UInt8](bigEndian: leastNumber, count: 4)
    return entry
  }
}
