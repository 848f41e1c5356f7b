extension TrustVerdict {
  /// A credential whose signature is good, the entry of its key, and the lists that it was found by.
  struct Decision: Sendable {
    let credential: AuthenticCredential
    let entry: KeyEntry
    let source: TrustSource
    let own: TrustSource
    /// What the key's status list says of the credential's index, if one is held that counts.
    let answer: StatusList.Answer?
    /// Whether a proof of the holder came with the credential.
    let isProven: Bool
    /// Of the entry in its list.
    private let position: Int

    init(
      _ credential: AuthenticCredential, isProven: Bool, _ entry: KeyEntry, at position: Int, of source: TrustSource,
      own: TrustSource
    ) {
      self.isProven = isProven
      self.credential = credential
      self.entry = entry
      self.source = source
      self.own = own
      self.position = position
      answer = entry.hasStatusList ? source.answer(at: position, for: credential.fields.index) : nil
    }

    /// Looked up again where it is shown: a verdict that carries it is slower to make.
    private var statusList: HeldStatusList? { source.statusList(at: position) }

    var status: CredentialStatus {
      let stated = credential.fields.status
      let withoutList = entry.hasStatusList ? nil : stated
      return CredentialStatus(
        effective: answer.map(stated.effective) ?? withoutList, answer: answer,
        listIsOlder: statusList.map { $0.header.issuedAt < credential.fields.issuedAt })
    }

    var issuer: DecidingIssuer {
      DecidingIssuer(
        domain: source.domain, regionCode: source.list.regionCode, issuer: source.list.issuers[entry.issuerIndex],
        entry: entry, peer: source.peer)
    }

    func documents(_ clock: VerificationClock) -> [DocumentInUse] {
      let lists = source.peer == nil ? [own] : [own, source]
      return lists.flatMap { [DocumentInUse($0.rootHeader, clock), DocumentInUse($0.listHeader, clock)] }
        + (statusList.map { [DocumentInUse($0.header, clock)] } ?? [])
    }

    /// Steps 5 to 11 of spec/trust-verification.md; nil if all pass. What refuses comes before what refers.
    /// - Parameter isAtPlace: whether the place's rules say what a suspect clock means.
    func firstFailure(_ clock: VerificationClock, isAtPlace: Bool) -> ReasonCode? {
      if let failure = issuerFailure ?? timeFailure(clock) { return failure }
      if answer == .status(.revoked) { return .statusRevoked }
      if let failure = peerFailure(clock) { return failure }
      if isExpired(own, clock) || source.peer != nil && isExpired(source, clock) { return .trustExpired }
      if clock.isSuspect, !isAtPlace { return .timeClockSuspect }
      return statusFailure(clock)
    }

    /// Step 13: what the place's policies say of a credential that has passed all steps before.
    func recognition(_ gate: Gate, _ assurance: Assurance, _ clock: VerificationClock) -> Recognition {
      let fields = credential.fields
      guard let status = answer.map(fields.status.effective) ?? fields.status else {
        fatalError("an index that its list does not know has failed before")
      }
      let list = statusList
      let facts = RecognitionFacts(
        domain: source.domain, isOwnDomain: source.peer == nil, regionCode: source.list.regionCode,
        jurisdiction: source.list.issuers[entry.issuerIndex].jurisdiction, residence: fields.region,
        purpose: entry.purpose, scheme: entry.scheme, status: status,
        ageSeconds: clock.time - Int64(fields.issuedAt), freshness: freshness(list, gate.chain, clock),
        listIsOlder: list.map { $0.header.issuedAt < fields.issuedAt } ?? false, clockIsSuspect: clock.isSuspect,
        assurance: assurance, circumstances: gate.circumstances, binding: fields.binding)
      return Recognition(gate.chain, facts, at: clock.time)
    }

    /// The worst of all documents in use; policies that have expired are another failure.
    private func freshness(_ list: HeldStatusList?, _ chain: PolicyChain, _ clock: VerificationClock) -> Freshness {
      func isStale(_ header: DocumentHeader) -> Bool { Freshness(header, clock) == .stale }
      let isStale =
        isStale(own.rootHeader) || isStale(own.listHeader) || isStale(source.rootHeader) || isStale(source.listHeader)
        || list.map { isStale($0.header) } ?? false || chain.levels.contains { $0.header.map(isStale) ?? false }
      return isStale ? .stale : .fresh
    }

    private func statusFailure(_ clock: VerificationClock) -> ReasonCode? {
      guard entry.hasStatusList else { return nil }
      guard let statusList else { return .statusMissing }
      if Freshness(statusList.header, clock) == .expired { return .statusExpired }
      return switch answer {
      case .unknown: .statusUnknown
      case .status(.suspended): .statusSuspended
      default: nil
      }
    }

    private var issuerFailure: ReasonCode? {
      let fields = credential.fields
      guard let scopeIndex = entry.scopeIndex, entry.purpose.signsCredentials else { return .keyPurpose }
      if entry.isCompromised { return .keyCompromised }
      if let withdrawal = entry.withdrawal, fields.issuedAt >= withdrawal.at { return .keyWithdrawn }
      guard entry.validFrom <= fields.issuedAt, fields.issuedAt < entry.validUntil else { return .keyWindow }
      let scope = source.list.scopes[scopeIndex]
      guard scope.regions.includes(fields.region, in: source.list.regionCode) else { return .keyRegion }
      return scope.statuses.contains(fields.status) ? nil : .keyStatus
    }

    private func timeFailure(_ clock: VerificationClock) -> ReasonCode? {
      let fields = credential.fields
      if !clock.isSuspect, clock.time < Int64(fields.issuedAt) - Verifier.clockToleranceSeconds {
        return .timeNotYetValid
      }
      return clock.time >= Int64(fields.expiresAt) ? .timeExpired : nil
    }

    private func peerFailure(_ clock: VerificationClock) -> ReasonCode? {
      guard let peer = source.peer else { return nil }
      guard source.isRecognised(at: clock.time) else { return .peerWindow }
      let code = source.list.regionCode
      guard peer.regions.includes(source.list.issuers[entry.issuerIndex].jurisdiction, in: code),
        peer.regions.includes(credential.fields.region, in: code)
      else { return .peerRegion }
      return peer.schemes.contains(entry.scheme) ? nil : .peerScheme
    }

    private func isExpired(_ source: TrustSource, _ clock: VerificationClock) -> Bool {
      Freshness(source.rootHeader, clock) == .expired || Freshness(source.listHeader, clock) == .expired
    }
  }
}
