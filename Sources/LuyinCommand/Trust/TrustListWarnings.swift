internal import Luyin

/// What a verifier takes, but its author may not have meant.
struct TrustListWarnings {
  private(set) var lines: [String] = []
  private let list: TrustList
  private let time: Int64

  /// The schemes of spec/registries/schemes.md.
  static let registeredSchemes: Set<UInt16> = [1, 2]

  private static let expirySeconds: Int64 = 7 * 86_400
  private static let shownMax = 5

  init(_ list: TrustList, _ header: DocumentHeader, at time: Int64) {
    self.list = list
    self.time = time
    times(header)
    keys()
    policies()
    schemes()
    regions()
  }

  /// One line for all that have it, the first few by name.
  private mutating func warn(_ names: [String], _ what: String) {
    guard !names.isEmpty else { return }
    let more = names.count > TrustListWarnings.shownMax ? ", and \(names.count - TrustListWarnings.shownMax) more" : ""
    lines.append("\(names.prefix(TrustListWarnings.shownMax).joined(separator: ", "))\(more): \(what)")
  }

  private mutating func times(_ header: DocumentHeader) {
    let left = Int64(header.expires) - time
    if left <= 0 {
      lines.append("the list expired at \(Time.format(header.expires)); nothing is genuine by it")
    } else if left <= TrustListWarnings.expirySeconds {
      lines.append("the list expires in \(Time.duration(left)), at \(Time.format(header.expires)); hand out the next")
    }
  }

  private var entries: [KeyEntry] { (0..<list.keyCount).map { list.entry(at: $0) } }

  private mutating func keys() {
    let entries = entries
    let policyKeys = Set(list.policies.map(\.keyID))
    func named(_ isMeant: (KeyEntry) -> Bool) -> [String] { entries.filter(isMeant).map { "key \($0.keyID.hex)" } }
    warn(named { Int64($0.validUntil) <= time }, "the window is over; what is issued now does not count")
    // Compromised keys stay in the list for ever; those are meant.
    warn(
      named { entry in !entry.isCompromised && entry.withdrawal.map { $0.at <= entry.validFrom } ?? false },
      "withdrawn before the window begins, so nothing by it ever counts")
    let covered = Set(entries.filter(\.hasStatusList).map(\.issuerIndex))
    warn(
      named { $0.purpose == .statusList && !covered.contains($0.issuerIndex) },
      "signs status lists, but no key of its issuer has one: give that key a leastNumber")
    warn(
      named { $0.purpose == .statusList && $0.leastNumber > 0 },
      "signs status lists and has none itself: leastNumber belongs to the key whose credentials the list covers")
    warn(named { $0.purpose == .policy && !policyKeys.contains($0.keyID) }, "signs policies, but no policy names it")
  }

  /// A gate holds one policy of a key, of one jurisdiction: that of whoever has the key.
  private mutating func policies() {
    let named = Dictionary(grouping: list.policies, by: \.keyID)
    warn(
      named.filter { $0.value.count > 1 }.keys.map { "key \($0.hex)" }.sorted(),
      "signs the policies of several jurisdictions, but a gate holds one of each key: the others are missing for ever")
    warn(
      list.policies.filter { policy in
        list.entry(of: policy.keyID).map { list.issuers[$0.issuerIndex].jurisdiction != policy.jurisdiction } ?? false
      }.map { "policy of \($0.jurisdiction)" }, "its key belongs to an issuer of another jurisdiction")
  }

  private mutating func schemes() {
    func isUnknown(_ scheme: UInt16) -> Bool { !TrustListWarnings.registeredSchemes.contains(scheme) }
    let keys = entries.filter { $0.purpose.signsCredentials && isUnknown($0.scheme) }.map { "key \($0.keyID.hex)" }
    let peers = list.peers.filter { $0.schemes.contains(where: isUnknown) }.map { "peer \(QuotedName($0.name))" }
    warn(keys + peers, "the scheme is not in the registry; nobody knows what its statuses mean")
  }

  private mutating func regions() {
    var unknown: [UInt32] = []
    if list.regionCode == .gbt2260 { unknown += (list.issuers.map(\.jurisdiction) + list.policies.map(\.jurisdiction)) }
    unknown = unknown.filter { $0 > 0 && !RegionTable.gbt2260.contains($0) }
    unknown += (list.scopes.map(\.regions) + list.peers.map(\.regions)).flatMap(RegionLines.unknownRegions)
    unknown = Set(unknown).sorted()
    warn(unknown.map { "region \($0)" }, "not in the table of GB/T 2260")
    warn(outside, "has regions outside its issuer's jurisdiction")
  }

  private var outside: [String] {
    entries.filter { entry in
      guard let scope = entry.scopeIndex.map({ list.scopes[$0].regions }),
        let bounds = list.regionCode.range(of: list.issuers[entry.issuerIndex].jurisdiction)
      else { return false }
      return !scope.ranges.allSatisfy { bounds.contains($0.lowerBound) && bounds.contains($0.upperBound) }
    }.map { "key \($0.keyID.hex)" }
  }
}
