internal import Luyin

extension TrustState {
  /// Takes what the rules let pass, in the order of spec/updates.md, "Several documents at once".
  /// - Returns: the answers, in the order in which the documents were given.
  mutating func update(withAll documents: [[UInt8]], at time: Int64) -> [StoreAnswer] {
    let headers = documents.map { DocumentHeader(ofIncoming: $0) }
    var outcomes = [StoreAnswer.Outcome?](repeating: nil, count: documents.count)
    for position in UpdateOrder.positions(of: documents, own: own.domain) {
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
}
