/// What a verifier holds of its own trust domain and of those that it recognises, and the rules by which it moves:
/// forward only (spec/updates.md).
///
/// A pure value: documents and the time go in, the next state comes out. Keeping it on disk is a store's affair.
public struct TrustState: Sendable {
  /// The verifier's own domain.
  public private(set) var own: DomainState

  /// What is held of domains that the own trust list names or has named, in the order in which their first roots were
  /// taken.
  public private(set) var peers: [DomainState]

  /// A clock that says less is wrong, since the own domain had issued documents by then: the latest issued at of its
  /// roots and trust lists since the trust list's epoch last moved, seconds since 1970.
  public private(set) var timeFloor: UInt32

  /// The state of a verifier that was handed the first root of its domain, in a way that it trusts.
  ///
  /// - Throws: the reasons of ``UnverifiedDocument/init(decoding:)`` and of the root's body; `document.kind` for another
  ///   kind; `update.gap` if it is not the first root; `update.signature` or `update.threshold` if its own root keys did
  ///   not sign it.
  public init(firstRoot bytes: [UInt8]) throws(UpdateError) {
    let document = try UpdateError.rethrowing { () throws(FormatError) in try UnverifiedDocument(decoding: bytes) }
    guard document.header.kind == .root else { throw UpdateError(.documentKind) }
    own = try DomainState(firstRoot: document)
    peers = []
    timeFloor = document.header.issuedAt
  }

  /// What was held before, put together again.
  package init(own: DomainState, peers: [DomainState], timeFloor: UInt32) {
    self.own = own
    self.peers = peers
    self.timeFloor = timeFloor
  }

  /// Whether a clock that says `time` is behind documents that were issued already, and so wrong.
  public func clockIsSuspect(at time: Int64) -> Bool { time < Int64(timeFloor) }

  /// What is held of a peer.
  public func peer(_ domain: DomainID) -> DomainState? { peers.first { $0.domain == domain } }

  /// Takes a document, if the rules let it pass. Nothing changes if they do not.
  ///
  /// Costs a signature check for each signature and, once those are good, a key admission for each key of the document,
  /// seconds for a trust list of 100,000 keys; and the reading of each index of a status list, for a delta also of the list
  /// that it leads from.
  ///
  /// - Parameters:
  ///   - bytes: the document as received, or a delta of a status list.
  ///   - time: the verifier's clock, seconds since 1970.
  /// - Throws: the first rule that refuses, in the order of spec/updates.md; `update.unchanged` is no fault.
  public mutating func update(with bytes: [UInt8], at time: Int64) throws(UpdateError) {
    let document = try UpdateError.rethrowing { () throws(FormatError) in try IncomingDocument(decoding: bytes) }
    let clock = UpdateClock(time: time, floor: timeFloor)
    let domain = document.header.ownDomain
    if domain == own.domain { return try updateOwn(with: document, clock: clock) }
    guard own.trustListInForce?.content.peers.contains(where: { $0.domain == domain }) ?? false else {
      throw UpdateError(.updateDomain)
    }
    // A peer's rules count for nothing; and what is not its root has to wait for that, whatever it is.
    if let position = peers.firstIndex(where: { $0.domain == domain }) {
      guard document.header.kind != .policy else { throw UpdateError(.updateDomain) }
      _ = try peers[position].take(document, clock: clock)
    } else {
      guard case .root(let root) = document, root.header.number == 1 else { throw UpdateError(.updateGap) }
      let peer = try DomainState(firstRoot: root)
      try clock.checkAhead(root.header)
      peers.append(peer)
    }
  }

  private mutating func updateOwn(with document: IncomingDocument, clock: UpdateClock) throws(UpdateError) {
    // A new epoch is how a domain recovers, also from documents that lied about the time.
    let epochMoves = try own.take(document, clock: clock)
    // A status list or a policy is not the domain's own word, so it says nothing about the time.
    guard document.header.kind == .root || document.header.kind == .trustList else { return }
    timeFloor = epochMoves ? document.header.issuedAt : max(timeFloor, document.header.issuedAt)
  }
}
