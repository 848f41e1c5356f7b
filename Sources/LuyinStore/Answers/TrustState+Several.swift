internal import Luyin

extension TrustState {
  /// Takes what the rules let pass, in the order of spec/updates.md, "Several documents at once".
  /// - Returns: the answers, in the order in which the documents were given.
  mutating func update(withAll documents: [[UInt8]], at time: Int64) -> [StoreAnswer] {
    let headers = documents.map { try? UnverifiedDocument(decoding: $0).header }
    var outcomes = [StoreAnswer.Outcome?](repeating: nil, count: documents.count)
    for position in TrustState.order(of: headers, own: own.domain) {
      do throws(UpdateError) {
        try update(with: documents[position], at: time)
        outcomes[position] = .accepted
      } catch {
        outcomes[position] = error.reason == .updateUnchanged ? .unchanged : .refused(error)
      }
    }
    return zip(headers, outcomes).map { header, outcome in
      guard let outcome else { fatalError("each document has its turn") }
      return StoreAnswer(document: header.map(DocumentIdentity.init), outcome: outcome)
    }
  }

  /// Positions in the order of taking: the own domain, then the others as they are first met; in each, roots by number,
  /// then trust lists by epoch and number. Those without a header come last.
  private static func order(of headers: [DocumentHeader?], own: DomainID) -> [Int] {
    var turns: [DomainID: UInt32] = [own: 0]
    let keys = headers.enumerated().map { position, header -> (key: [UInt32], position: Int) in
      guard let header else { return ([.max], position) }
      let turn = turns[header.ownDomain] ?? UInt32(turns.count)
      turns[header.ownDomain] = turn
      return ([turn, UInt32(header.kind.rawValue), header.epoch, header.number], position)
    }
    // The position decides between equals: of two under one number, the first that was given is the first.
    return keys.sorted { left, right in
      left.key == right.key ? left.position < right.position : left.key.lexicographicallyPrecedes(right.key)
    }.map(\.position)
  }
}
