/// The order in which several documents are taken (spec/updates.md, "Several documents at once").
package enum UpdateOrder {
  /// Positions in the order of taking: the own domain, then the others as they are first met; in each, roots by number,
  /// trust lists by epoch and number, those of others from the newest on, status lists from the newest on, deltas by
  /// epoch and number, and policies from the newest on. What cannot be decoded comes last.
  package static func positions(of incoming: [IncomingHeader?], own: DomainID?) -> [Int] {
    var turns: [DomainID: UInt32] = [:]
    if let own { turns[own] = 0 }
    let keys = incoming.enumerated().map { position, incoming -> (key: [UInt32], position: Int) in
      guard let incoming else { return ([.max], position) }
      let (header, isDelta) = (incoming.header, incoming.isDelta)
      let domain = header.ownDomain
      let turn = turns[domain] ?? UInt32(turns.count)
      turns[domain] = turn
      // Of a peer's lists, and of an issuer's, the newest alone costs its admission; the older ones are behind what is held
      // then.
      let isReversed =
        header.kind == .trustList && turn > 0 || header.kind == .policy
        || header.kind == .statusList && !isDelta
      let number = isReversed ? [~header.epoch, ~header.number] : [header.epoch, header.number]
      return ([turn, UInt32(header.kind.rawValue), isDelta ? 1 : 0] + number, position)
    }
    // The position decides between equals: of two under one number, the first that was given is the first.
    return keys.sorted { left, right in
      left.key == right.key ? left.position < right.position : left.key.lexicographicallyPrecedes(right.key)
    }.map(\.position)
  }
}
