import Luyin
import LuyinStore

/// What a state holds, to be compared.
struct Holding: Hashable {
  struct Domain: Hashable {
    let domain: DomainID
    let root: Digest
    let predecessor: Digest?
    let trustList: Digest?
    let isInForce: Bool?
    let statusLists: [Digest]
    let policies: [Digest]
    let bytes: [[UInt8]]
  }

  let timeFloor: UInt32
  let domains: [Domain]

  init(timeFloor: UInt32, domains: [Domain]) {
    self.timeFloor = timeFloor
    self.domains = domains
  }

  init(_ state: TrustState) {
    timeFloor = state.timeFloor
    domains = ([state.own] + state.peers).map {
      Domain(
        domain: $0.domain, root: $0.root.header.digest, predecessor: $0.predecessor?.header.digest,
        trustList: $0.trustList?.header.digest, isInForce: $0.trustList?.isInForce,
        statusLists: $0.statusLists.map(\.header.digest), policies: $0.policies.map(\.header.digest),
        bytes: [$0.root.document.bytes]
          + [$0.predecessor?.document.bytes, $0.trustList?.document.bytes].compactMap(\.self)
          + $0.statusLists.map(\.document.bytes) + $0.policies.map(\.document.bytes))
    }
  }

  init(_ store: TrustStore) { self.init(store.state) }
}

extension [StoreAnswer] {
  /// `accepted`, `unchanged` or the reason, of each.
  var names: [String] {
    map { answer in
      switch answer.outcome {
      case .accepted: "accepted"
      case .unchanged: "unchanged"
      case .refused(let error): error.reason.name
      }
    }
  }
}
