/// A trust list that counts for a verifier, and what makes it count.
final class TrustSource: Sendable {
  let domain: DomainID
  let list: TrustList
  let rootHeader: DocumentHeader
  let listHeader: DocumentHeader
  /// What the own list says of this domain; nil for the own one.
  let peer: TrustList.Peer?
  /// The status lists that count, by the positions of their keys in the list.
  private let statusLists: [Int: HeldStatusList]

  private init(_ state: DomainState, _ list: DomainState.HeldTrustList, peer: TrustList.Peer?) {
    domain = state.domain
    self.list = list.content
    rootHeader = state.root.header
    listHeader = list.header
    self.peer = peer
    var statusLists: [Int: HeldStatusList] = [:]
    for held in state.statusLists {
      guard let position = list.content.keys.position(of: KeyID(ofKey: held.subject.bytes.span)),
        list.content.keys[position].key.bytes == held.subject.bytes,
        list.content.counts(held, for: list.content.keys[position])
      else { continue }
      statusLists[position] = held
    }
    self.statusLists = statusLists
  }

  /// The status list of the key at a position, if there is one that counts.
  func statusList(at position: Int) -> HeldStatusList? { statusLists[position] }

  /// What that list says of an index.
  func answer(at position: Int, for index: UInt32) -> StatusList.Answer? {
    statusLists[position]?.content.answer(for: index)
  }

  /// Whether the own domain recognises it at a time; the own one always is.
  func isRecognised(at time: Int64) -> Bool {
    peer.map { Int64($0.from) <= time && time < Int64($0.until) } ?? true
  }

  /// The lists that count, the own first, then those of the peers in the order in which it names them. Empty if the own one
  /// is not in force.
  static func all(of state: TrustState) -> [TrustSource] {
    guard let own = state.own.trustListInForce else { return [] }
    return [TrustSource(state.own, own, peer: nil)]
      + own.content.peers.compactMap { peer in
        guard let held = state.peer(peer.domain), let list = held.trustListInForce else { return nil }
        return TrustSource(held, list, peer: peer)
      }
  }
}
