/// The order in which several documents are taken (spec/updates.md, "Several documents at once").
package enum UpdateOrder {
  /// Positions in the order of taking: the own domain, then the others as they are first met; in each, roots by number,
  /// then trust lists by epoch and number, those of others from the newest on. Those without a header come last.
  package static func positions(of headers: [DocumentHeader?], own: DomainID?) -> [Int] {
    var turns: [DomainID: UInt32] = [:]
    if let own { turns[own] = 0 }
    let keys = headers.enumerated().map { position, header -> (key: [UInt32], position: Int) in
      guard let header else { return ([.max], position) }
      let domain = header.ownDomain
      let turn = turns[domain] ?? UInt32(turns.count)
      turns[domain] = turn
      // Of a peer's lists the newest alone costs the admission of its keys; the older ones are behind what is held then.
      let isReversed = header.kind != .root && turn > 0
      let number = isReversed ? [~header.epoch, ~header.number] : [header.epoch, header.number]
      return ([turn, UInt32(header.kind.rawValue)] + number, position)
    }
    // The position decides between equals: of two under one number, the first that was given is the first.
    return keys.sorted { left, right in
      left.key == right.key ? left.position < right.position : left.key.lexicographicallyPrecedes(right.key)
    }.map(\.position)
  }
}
