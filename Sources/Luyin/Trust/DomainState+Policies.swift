extension DomainState {
  /// The policy that is held of a key, whether or not it counts.
  public func policy(of subject: DocumentSubject) -> HeldPolicy? {
    policies.position(of: subject).map { policies[$0] }
  }

  /// Whether a held policy may be used: the trust list is in force and lets it.
  public func counts(_ held: HeldPolicy) -> Bool { trustListInForce?.content.counts(held) ?? false }

  /// The policy that the trust list in force names for a jurisdiction, if one is held that counts.
  public func policyInForce(of jurisdiction: UInt32) -> HeldPolicy? {
    guard let list = trustListInForce?.content, let keyID = list.policyKey(of: jurisdiction),
      let entry = list.entry(of: keyID), let held = policy(of: DocumentSubject(entry.key)),
      held.content.jurisdiction == jurisdiction, list.counts(held)
    else { return nil }
    return held
  }

  /// The policies that have a say at a place, by the trust list in force (spec/recognition.md, "The chain of a place"). Empty
  /// without one.
  package func chain(of place: UInt32) -> PolicyChain {
    guard let list = trustListInForce?.content else { return PolicyChain(place: place, levels: []) }
    let levels = list.regionCode.levels(of: place).compactMap { jurisdiction -> PolicyChain.Level? in
      guard list.policyKey(of: jurisdiction) != nil else { return nil }
      let held = policyInForce(of: jurisdiction)
      return PolicyChain.Level(jurisdiction: jurisdiction, policy: held?.content, header: held?.header)
    }
    return PolicyChain(place: place, levels: levels)
  }

  /// Steps 4 to 13 of spec/updates.md, "Taking a policy".
  mutating func take(policy document: UnverifiedDocument, clock: UpdateClock) throws(UpdateError) {
    let header = document.header
    guard let list = trustListInForce?.content, let entry = list.policyEntry(of: header) else {
      throw UpdateError(.updateKey)
    }
    let held = header.subject.flatMap(policy)
    let saysTheSame = held?.header == header
    if let held, saysTheSame, list.counts(held) { throw UpdateError(.updateUnchanged) }
    guard header.epoch >= entry.epoch else { throw UpdateError(.updateRollback) }
    guard header.epoch <= entry.epoch else { throw UpdateError(.updateEpoch) }
    guard header.number >= max(entry.leastNumber, held?.header.number ?? 0) else { throw UpdateError(.updateRollback) }
    let message = header.signedBytes
    for signatory in document.signatories {
      guard signatory.key == entry.key.bytes, entry.maySignPolicy(at: header.issuedAt),
        entry.key.verifies(signatory.signature, of: message.span)
      else { throw UpdateError(.updateSignature) }
    }
    guard !document.signatories.isEmpty else { throw UpdateError(.updateThreshold) }
    if let held, header.number == held.header.number, !saysTheSame {
      throw UpdateError(equivocation: (held: held.header.digest, other: header.digest))
    }
    let next = try HeldPolicy(reading: document)
    guard list.names(entry.keyID, for: next.content.jurisdiction) else { throw UpdateError(.updateJurisdiction) }
    try clock.checkAhead(header)
    policies.hold(next)
  }

  /// Holds again what was held before, the very bytes: checks the signatures, by whoever they are.
  /// - Throws: reasons of decoding; `update.domain`, `update.signature`, `update.threshold`.
  package mutating func hold(openingPolicy document: UnverifiedDocument) throws(UpdateError) {
    let held = try HeldPolicy(reading: document)
    guard document.header.domain == domain else { throw UpdateError(.updateDomain) }
    try document.checkSignaturesOfHeld()
    guard document.signatories.allSatisfy({ $0.key == held.subject.bytes }) else { throw UpdateError(.updateSignature) }
    policies.hold(held)
  }

  /// Lets go of policies that no document can follow, now that a trust list was taken.
  mutating func dropPolicies() {
    guard let list = trustList?.content else { return }
    policies.removeAll { held in list.policyEntry(of: held.header)?.epoch != held.header.epoch }
  }
}
