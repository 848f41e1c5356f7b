internal import Luyin

extension TrustList: DocumentBody {
  static let kind = DocumentKind.trustList
  static let title = "trust list"

  func lines(header: DocumentHeader) -> [String] {
    var keys = [[KeyEntry]](repeating: [], count: issuers.count)
    for position in 0..<keyCount {
      let entry = entry(at: position)
      keys[entry.issuerIndex].append(entry)
    }
    // Many keys share a scope.
    let scopeLines = scopes.map { scope in
      ["    statuses \(scope.statuses.map(\.name).joined(separator: ", "))"]
        + RegionLines(scope.regions).lines.map { "    " + $0 }
    }
    var lines = [
      "epoch        \(header.epoch)", "region code  \(regionCode.name)",
      "issuers \(issuers.count), keys \(keyCount), peers \(peers.count), policies \(policies.count)",
    ]
    for (issuer, keys) in zip(issuers, keys) {
      lines.append("issuer \(QuotedName(issuer.name)), jurisdiction \(region(issuer.jurisdiction))")
      for entry in keys { lines += self.lines(entry, scope: entry.scopeIndex.map { scopeLines[$0] } ?? []) }
    }
    for peer in peers { lines += self.lines(peer) }
    for policy in policies {
      lines.append("policy of \(RegionTitle.jurisdiction(policy.jurisdiction, regionCode)), by key \(policy.keyID.hex)")
    }
    return lines
  }

  private func lines(_ entry: KeyEntry, scope: [String]) -> [String] {
    let scheme = entry.purpose.signsCredentials ? ", scheme \(entry.scheme)" : ""
    var lines = [
      "  key \(entry.keyID.hex)  \(entry.key.hex)",
      "    \(entry.purpose.name)\(scheme), from \(Time.format(entry.validFrom)) until \(Time.format(entry.validUntil))",
    ]
    lines += scope
    if let withdrawal = entry.withdrawal {
      lines.append("    withdrawn at \(Time.format(withdrawal.at)): \(withdrawal.reason.name)")
    }
    if entry.leastNumber > 0 {
      let what = entry.purpose == .policy ? "policy" : "status list"
      lines.append("    \(what) of epoch \(entry.epoch), number \(entry.leastNumber) or above")
    }
    return lines
  }

  private func lines(_ peer: Peer) -> [String] {
    [
      "peer \(QuotedName(peer.name)), domain \(peer.domain.hex)",
      "  from \(Time.format(peer.from)) until \(Time.format(peer.until))",
      "  schemes \(peer.schemes.map { "\($0)" }.joined(separator: ", "))",
      "  region code \(peer.regions.regionCode.name)",
    ] + RegionLines(peer.regions).lines.map { "  " + $0 }
  }

  private func region(_ number: UInt32) -> String {
    guard number > 0 else { return "none" }
    guard regionCode == .gbt2260 else { return "\(number)" }
    return RegionTable.gbt2260.title(number).map { "\(number) \($0)" } ?? "\(number)"
  }
}
