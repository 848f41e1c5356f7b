extension DomainState {
  /// The status list that is held for a key, whether or not it counts.
  public func statusList(of subject: DocumentSubject) -> HeldStatusList? {
    statusLists.position(of: subject).map { statusLists[$0] }
  }

  /// Whether a held status list may be used: the trust list is in force and lets it.
  public func counts(_ held: HeldStatusList) -> Bool {
    guard let list = trustListInForce?.content, let entry = list.entry(coveredBy: held.header) else { return false }
    return list.counts(held, for: entry)
  }

  /// Steps 3 to 13 of spec/updates.md, "Taking a status list".
  mutating func take(statusList incoming: IncomingDocument, clock: UpdateClock) throws(UpdateError) {
    let header = incoming.header
    guard let list = trustListInForce?.content, let entry = list.entry(coveredBy: header) else {
      throw UpdateError(.updateKey)
    }
    let held = header.subject.flatMap(statusList)
    let saysTheSame = held?.header == header
    if let held, saysTheSame, list.counts(held, for: entry) { throw UpdateError(.updateUnchanged) }
    guard header.epoch >= entry.epoch else { throw UpdateError(.updateRollback) }
    guard header.epoch <= entry.epoch else { throw UpdateError(.updateEpoch) }
    guard header.number >= max(entry.leastNumber, held?.header.number ?? 0) else { throw UpdateError(.updateRollback) }
    let message = header.signedBytes
    for signatory in incoming.signatories {
      guard let key = list.signer(of: header, signatory.key, covering: entry),
        key.verifies(signatory.signature, of: message.span)
      else { throw UpdateError(.updateSignature) }
    }
    guard !incoming.signatories.isEmpty else { throw UpdateError(.updateThreshold) }
    if let held, header.number == held.header.number, !saysTheSame {
      throw UpdateError(equivocation: (held: held.header.digest, other: header.digest))
    }
    let next = try DomainState.read(incoming, basedOn: held)
    guard list.mayState(next.content, entry) else { throw UpdateError(.updateStatus) }
    try clock.checkAhead(header)
    statusLists.hold(next)
  }

  /// Steps 10 and 11.
  private static func read(
    _ incoming: IncomingDocument, basedOn held: HeldStatusList?
  ) throws(UpdateError) -> HeldStatusList {
    switch incoming {
    case .delta(let delta):
      guard let held, held.header.bodyDigest == delta.base else { throw UpdateError(.updateBase) }
      let later = try UpdateError.rethrowing { () throws(FormatError) in
        try delta.applied(to: held.document, held.content)
      }
      return HeldStatusList(document: later.document, content: later.list)
    case .root(let document), .trustList(let document), .statusList(let document), .policy(let document):
      let content = try UpdateError.rethrowing { () throws(FormatError) in try StatusList(admitting: document) }
      return HeldStatusList(document: document, content: content)
    }
  }

  /// Holds again what was held before, the very bytes: opens it and checks the signatures, by whoever they are.
  /// - Throws: reasons of decoding; `update.domain`, `update.signature`, `update.threshold`.
  package mutating func hold(opening document: UnverifiedDocument) throws(UpdateError) {
    let content = try UpdateError.rethrowing { () throws(FormatError) in try StatusList(opening: document) }
    guard document.header.domain == domain else { throw UpdateError(.updateDomain) }
    try document.checkSignaturesOfHeld()
    statusLists.hold(HeldStatusList(document: document, content: content))
  }

  /// Lets go of lists that no document can follow, now that a trust list was taken.
  mutating func dropStatusLists() {
    guard let list = trustList?.content else { return }
    statusLists.removeAll { held in list.entry(coveredBy: held.header)?.epoch != held.header.epoch }
  }
}
