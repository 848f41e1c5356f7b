/// What a verifier holds of one trust domain, and the rules by which it moves: forward only (spec/updates.md).
public struct DomainState: Sendable {
  /// Named by the first root.
  public let domain: DomainID
  /// The newest root that was taken.
  public private(set) var root: HeldRoot
  /// The root before it, whose keys signed it besides its own; nil for the first.
  package private(set) var predecessor: HeldRoot?
  /// The newest trust list of the epoch that the root sets.
  public private(set) var trustList: HeldTrustList?
  /// The newest status list of each key that has one, in ascending order of the keys' bytes.
  public internal(set) var statusLists: [HeldStatusList] = []
  /// Of the verifier's own domain: the newest policy of each key that has one, in ascending order of the keys' bytes. Empty of
  /// peers.
  public internal(set) var policies: [HeldPolicy] = []

  /// A root that those who may have signed.
  public struct HeldRoot: Sendable {
    package let document: UnverifiedDocument
    public let content: Root
    public var header: DocumentHeader { document.header }

    /// A root whose body was read; who signed is not yet known.
    init(reading document: UnverifiedDocument, _ content: (UnverifiedDocument) throws(FormatError) -> Root)
      throws(UpdateError)
    {
      self.document = document
      do { self.content = try content(document) } catch { throw UpdateError(error) }
    }
  }

  /// A trust list that those who may have signed, perhaps under an earlier root.
  public struct HeldTrustList: Sendable {
    package let document: UnverifiedDocument
    public let content: TrustList
    /// Whether the keys of the held root have signed it; if not, nothing can be verified by it.
    public fileprivate(set) var isInForce: Bool
    public var header: DocumentHeader { document.header }
  }

  /// The trust list, if it counts.
  public var trustListInForce: HeldTrustList? { trustList.flatMap { $0.isInForce ? $0 : nil } }

  /// A domain from its first root.
  init(firstRoot document: UnverifiedDocument) throws(UpdateError) {
    let root = try HeldRoot(reading: document, Root.init(admitting:))
    guard root.header.number == 1 else { throw UpdateError(.updateGap) }
    try root.document.checkSignatures(quorums: [root.content.rootKeys])
    domain = DomainID(ofFirstRoot: root.header)
    self.root = root
  }

  /// What was held before, from documents that were admitted and whose bytes are still the same: opens them and checks
  /// who signed.
  ///
  /// - Throws: reasons of decoding; `update.gap`, `update.domain`, `update.epoch`, `update.signature` or `update.threshold` if
  ///   these documents do not belong together.
  package init(
    opening root: UnverifiedDocument, predecessor: UnverifiedDocument?, trustList: UnverifiedDocument?
  ) throws(UpdateError) {
    let held = try HeldRoot(reading: root, Root.init(opening:))
    let before = try predecessor.map { document throws(UpdateError) in
      try HeldRoot(reading: document, Root.init(opening:))
    }
    // What was held together belongs together, whoever has had the files since.
    guard (before == nil) == (held.header.number == 1) else { throw UpdateError(.updateGap) }
    if let before {
      guard before.header.number == held.header.number - 1 else { throw UpdateError(.updateGap) }
      guard before.header.domainOfRoot == held.header.domain else { throw UpdateError(.updateDomain) }
    }
    if let trustList {
      guard trustList.header.domain == root.header.domainOfRoot else { throw UpdateError(.updateDomain) }
      guard trustList.header.epoch == held.content.trustListEpoch else { throw UpdateError(.updateEpoch) }
    }
    try root.checkSignatures(quorums: [before?.content.rootKeys, held.content.rootKeys].compactMap(\.self))
    domain = root.header.domainOfRoot
    self.root = held
    self.predecessor = before
    if let trustList {
      self.trustList = HeldTrustList(
        document: trustList,
        content: try UpdateError.rethrowing { () throws(FormatError) in try TrustList(opening: trustList) },
        isInForce: held.content.hasSigned(trustList))
    }
  }

  /// Takes a document of this domain, if the rules let it pass.
  /// - Returns: whether the trust list's epoch has moved.
  mutating func take(_ document: IncomingDocument, clock: UpdateClock) throws(UpdateError) -> Bool {
    switch document {
    case .root(let root): return try take(root: root, clock: clock)
    case .trustList(let list): try take(trustList: list, clock: clock)
    case .statusList, .delta: try take(statusList: document, clock: clock)
    case .policy(let policy): try take(policy: policy, clock: clock)
    }
    return false
  }

  /// Steps 3 to 11 of spec/updates.md, "Taking a root".
  private mutating func take(root document: UnverifiedDocument, clock: UpdateClock) throws(UpdateError) -> Bool {
    let (number, heldNumber) = (document.header.number, root.header.number)
    if document.saysTheSame(as: root.header) { throw UpdateError(.updateUnchanged) }
    guard number >= heldNumber else { throw UpdateError(.updateRollback) }
    guard number <= UInt64(heldNumber) + 1 else { throw UpdateError(.updateGap) }
    // Whose keys must sign a root stands in its body, too.
    let next = try HeldRoot(reading: document, Root.init(admitting:))
    // Another root under the held number is reported only if those who may sign that number did.
    let before = number == heldNumber ? predecessor : root
    try document.checkSignatures(quorums: [before?.content.rootKeys, next.content.rootKeys].compactMap(\.self))
    guard number > heldNumber else {
      throw UpdateError(equivocation: (held: root.header.digest, other: document.header.digest))
    }
    let (epoch, heldEpoch) = (next.content.trustListEpoch, root.content.trustListEpoch)
    guard epoch >= heldEpoch else { throw UpdateError(.updateRollback) }
    guard epoch <= UInt64(heldEpoch) + 1 else { throw UpdateError(.updateEpoch) }
    try clock.checkAhead(document.header)

    let epochMoves = epoch > heldEpoch
    if epochMoves {
      trustList = nil
    } else if let list = trustList {
      trustList?.isInForce = next.content.hasSigned(list.document)
    }
    predecessor = root
    root = next
    return epochMoves
  }

  /// Steps 3 to 12 of spec/updates.md, "Taking a trust list".
  private mutating func take(trustList document: UnverifiedDocument, clock: UpdateClock) throws(UpdateError) {
    let header = document.header
    let saysTheSame = trustList.map { document.saysTheSame(as: $0.header) } ?? false
    if saysTheSame && trustList?.isInForce == true { throw UpdateError(.updateUnchanged) }
    guard header.epoch >= root.content.trustListEpoch else { throw UpdateError(.updateRollback) }
    guard header.epoch <= root.content.trustListEpoch else { throw UpdateError(.updateEpoch) }
    if let trustList, header.number < trustList.header.number { throw UpdateError(.updateRollback) }
    try document.checkSignatures(quorums: [root.content.trustListKeys])
    if let trustList, header.number == trustList.header.number, !saysTheSame {
      throw UpdateError(equivocation: (held: trustList.header.digest, other: header.digest))
    }
    let content = try UpdateError.rethrowing { () throws(FormatError) in try TrustList(admitting: document) }
    if let held = trustList?.content {
      for position in 0..<held.keyCount {
        let entry = held.entry(at: position)
        guard !entry.isCompromised || content.entry(of: entry.key)?.isCompromised == true else {
          throw UpdateError(.updateCompromised)
        }
      }
    }
    try clock.checkAhead(header)
    trustList = HeldTrustList(document: document, content: content, isInForce: true)
    dropStatusLists()
    dropPolicies()
  }
}

extension Root {
  /// Whether the trust list keys have signed: as many as must, and nobody else.
  fileprivate func hasSigned(_ trustList: UnverifiedDocument) -> Bool {
    (try? trustList.checkSignatures(quorums: [trustListKeys])) != nil
  }
}

extension DocumentHeader {
  /// Of a root: the domain that it makes, or the one that it carries.
  package var domainOfRoot: DomainID { number == 1 ? DomainID(ofFirstRoot: self) : domain }

  /// The domain that a document belongs to.
  package var ownDomain: DomainID { kind == .root ? domainOfRoot : domain }
}
