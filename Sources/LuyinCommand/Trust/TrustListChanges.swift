internal import Luyin

/// What a trust list says that the one before it did not, in a few lines.
struct TrustListChanges {
  let lines: [String]

  init(from before: TrustList, to after: TrustList) {
    var lines: [String] = []
    if before.regionCode != after.regionCode { lines.append("region code: now \(after.regionCode.name)") }
    func issuers(_ list: TrustList) -> [String] {
      list.issuers.map { "\(QuotedName($0.name)) of \($0.jurisdiction)" }
    }
    lines += TrustListChanges.line("issuers", TrustListChanges.comings(issuers(before), issuers(after)))
    lines += TrustListChanges.line("keys", TrustListChanges.keys(before, after))
    lines += TrustListChanges.line("peers", TrustListChanges.peers(before, after))
    func policies(_ list: TrustList) -> [String] {
      list.policies.map { "\(RegionTitle.jurisdiction($0.jurisdiction, list.regionCode)) by \($0.keyID.hex)" }
    }
    lines += TrustListChanges.line("policies", TrustListChanges.comings(policies(before), policies(after)))
    self.lines = lines.isEmpty ? ["nothing but number and times"] : lines
  }

  private typealias Change = (what: String, names: [String])

  /// `keys: 2 added (5242ff70, ea7f7b13), 1 removed (2eb16c36)`; none if nothing changed.
  private static func line(_ subject: String, _ changes: [Change]) -> [String] {
    let shownMax = 5
    let parts = changes.filter { !$0.names.isEmpty }.map { what, names in
      let more = names.count > shownMax ? ", and \(names.count - shownMax) more" : ""
      return "\(names.count) \(what) (\(names.prefix(shownMax).joined(separator: ", "))\(more))"
    }
    return parts.isEmpty ? [] : ["\(subject): \(parts.joined(separator: ", "))"]
  }

  private static func comings(_ before: [String], _ after: [String]) -> [Change] {
    // By bytes, as the format tells names apart.
    let (known, kept) = (Set(before.map { Array($0.utf8) }), Set(after.map { Array($0.utf8) }))
    return [
      ("added", after.filter { !known.contains(Array($0.utf8)) }),
      ("removed", before.filter { !kept.contains(Array($0.utf8)) }),
    ]
  }

  private static func keys(_ before: TrustList, _ after: TrustList) -> [Change] {
    var (added, withdrawn, changed): ([String], [String], [String]) = ([], [], [])
    for position in 0..<after.keyCount {
      let entry = after.entry(at: position)
      guard let held = before.entry(of: entry.key) else {
        added.append(entry.keyID.hex)
        continue
      }
      if let withdrawal = entry.withdrawal, withdrawal.reason != held.withdrawal?.reason {
        withdrawn.append("\(entry.keyID.hex) \(withdrawal.reason.name)")
      } else if !entry.saysTheSame(as: held, after, before) {
        changed.append(entry.keyID.hex)
      }
    }
    let removed = (0..<before.keyCount).map { before.entry(at: $0) }.filter { after.entry(of: $0.key) == nil }
    return [
      ("added", added), ("removed", removed.map(\.keyID.hex)), ("withdrawn", withdrawn), ("changed", changed),
    ]
  }

  private static func peers(_ before: TrustList, _ after: TrustList) -> [Change] {
    func held(_ peer: TrustList.Peer, _ list: TrustList) -> TrustList.Peer? {
      list.peers.first { $0.domain == peer.domain }
    }
    func names(_ peers: [TrustList.Peer]) -> [String] { peers.map { "\(QuotedName($0.name))" } }
    let kept = after.peers.filter { held($0, before) != nil }
    // The order in which peers are asked can decide who is believed.
    let order = before.peers.map(\.domain).filter { domain in kept.contains { $0.domain == domain } }
    return [
      ("added", names(after.peers.filter { held($0, before) == nil })),
      ("removed", names(before.peers.filter { held($0, after) == nil })),
      ("changed", names(kept.filter { held($0, before)?.saysTheSame(as: $0) == false })),
      ("asked in another order", kept.map(\.domain) == order ? [] : names(kept)),
    ]
  }
}

extension KeyEntry {
  /// Whether two lists say the same of one key: places in them do not count, but what stands there.
  fileprivate func saysTheSame(as other: KeyEntry, _ list: TrustList, _ otherList: TrustList) -> Bool {
    purpose == other.purpose && scheme == other.scheme && validFrom == other.validFrom
      && validUntil == other.validUntil && withdrawal == other.withdrawal && epoch == other.epoch
      && leastNumber == other.leastNumber
      && scopeIndex.map { list.scopes[$0] } == other.scopeIndex.map { otherList.scopes[$0] }
      && list.issuers[issuerIndex].saysTheSame(as: otherList.issuers[other.issuerIndex])
  }
}

extension TrustList.Issuer {
  fileprivate func saysTheSame(as other: TrustList.Issuer) -> Bool {
    jurisdiction == other.jurisdiction && name.text.hasBytes(of: other.name.text)
  }
}

extension TrustList.Peer {
  fileprivate func saysTheSame(as other: TrustList.Peer) -> Bool {
    self == other && name.text.hasBytes(of: other.name.text)
  }
}
