internal import Luyin

extension TrustState {
  /// Takes what the rules let pass, in the order of spec/updates.md, "Several documents at once".
  /// - Returns: the answers, in the order in which the documents were given.
  mutating func update(withAll documents: [[UInt8]], at time: Int64) -> [StoreAnswer] {
    let incoming = documents.map { IncomingHeader($0) }
    // Keys of which a delta was applied in vain. Anybody can write changes under a published header, and each attempt costs as
    // much as the list is long.
    var futile: Set<CoveredKey> = []
    var outcomes = [StoreAnswer.Outcome?](repeating: nil, count: documents.count)
    for position in UpdateOrder.positions(of: incoming, own: own.domain) {
      let key = incoming[position].flatMap { $0.isDelta ? CoveredKey($0.header) : nil }
      do throws(UpdateError) {
        if let key, futile.contains(key) { throw UpdateError(.updateBase) }
        try update(with: documents[position], at: time)
        outcomes[position] = .accepted
      } catch {
        // The format is judged last, and is that of the list which the delta made.
        if let key, error.format != nil { futile.insert(key) }
        outcomes[position] = error.reason == .updateUnchanged ? .unchanged : .refused(error)
      }
    }
    return zip(incoming, outcomes).map { incoming, outcome in
      guard let outcome else { fatalError("each document has its turn") }
      return StoreAnswer(document: (incoming?.header).map(DocumentIdentity.init), outcome: outcome)
    }
  }
}

/// The key that a delta's list covers.
private struct CoveredKey: Hashable {
  let domain: DomainID
  let subject: DocumentSubject?

  init(_ header: DocumentHeader) {
    domain = header.domain
    subject = header.subject
  }
}
