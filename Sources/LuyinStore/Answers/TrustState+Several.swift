internal import Luyin

extension TrustState {
  /// Takes what the rules let pass, in the order of spec/updates.md, "Several documents at once".
  /// - Returns: the answers, in the order in which the documents were given.
  mutating func update(withAll documents: [[UInt8]], at time: Int64) -> [StoreAnswer] {
    let incoming = documents.map { IncomingHeader($0) }
    // Keys of which a delta was applied in vain. Anybody can write changes under a published header, and each attempt costs as
    // much as the list is long.
    var futile: Set<[String]> = []
    var outcomes = [StoreAnswer.Outcome?](repeating: nil, count: documents.count)
    for position in UpdateOrder.positions(of: incoming, own: own.domain) {
      let about = incoming[position].map { [$0.header.domain.hex, $0.header.subject?.hex ?? ""] } ?? []
      let isDelta = incoming[position]?.isDelta ?? false
      do throws(UpdateError) {
        if isDelta && futile.contains(about) { throw UpdateError(.updateBase) }
        try update(with: documents[position], at: time)
        outcomes[position] = .accepted
      } catch {
        if isDelta && error.format != nil { futile.insert(about) }
        outcomes[position] = error.reason == .updateUnchanged ? .unchanged : .refused(error)
      }
    }
    return zip(incoming, outcomes).map { incoming, outcome in
      guard let outcome else { fatalError("each document has its turn") }
      return StoreAnswer(document: (incoming?.header).map(DocumentIdentity.init), outcome: outcome)
    }
  }
}
