/// Makes credentials of its own from those of others, for the same holders, by the conversions of its jurisdiction's signed policy
/// (spec/conversion.md).
///
/// A pure function of its operands: no clock, no file, no network. Make one for each state.
public struct Gateway: Sendable {
  /// A converted credential ends at the latest so long after it was made.
  static let lifetimeSecondsMax: Int64 = 86_400

  /// The gateway's own.
  public let key: PublicKey

  private let verifier: TrustVerifier
  /// nil unless the own trust list has the key as that of a gateway.
  private let entry: KeyEntry?
  /// nil unless one is held that counts.
  private let policy: HeldPolicy?

  /// - Parameters:
  ///   - state: what the gateway holds.
  ///   - key: its own, which the own trust list has with the purpose `conversion`.
  public init(_ state: TrustState, key: PublicKey) {
    self.key = key
    verifier = TrustVerifier(state)
    let list = state.own.trustListInForce?.content
    entry = list?.entry(of: key).flatMap { $0.purpose == .conversion && $0.hasStatusList ? $0 : nil }
    policy = entry.flatMap { entry in
      (list?.issuers[entry.issuerIndex].jurisdiction).flatMap { state.own.policyInForce(of: $0) }
    }
  }

  /// Whether the gateway may convert anything at a time, seconds since 1970.
  /// - Throws: `conversion.key` or `conversion.policy`.
  public func check(at time: Int64) throws(ConversionError) { _ = try authority(at: time) }

  /// What the gateway signs for a text form. Costs what ``TrustVerifier/judge(text:at:holder:)`` costs, and a look at each conversion of
  /// the policy.
  /// - Parameters:
  ///   - text: of a credential or presentation, UTF-8 without white space.
  ///   - time: now, seconds since 1970.
  ///   - holder: what the gateway brings to the question whether the holder shows it, where a proof comes with it.
  /// - Throws: the first check that fails, in the order of spec/conversion.md.
  public func convert(
    text: Span<UInt8>, at time: Int64, holder: HolderCheck = HolderCheck()
  ) throws(ConversionError) -> Conversion {
    let authority = try authority(at: time)
    let presentation: UnverifiedPresentation
    do { presentation = try UnverifiedPresentation(decodingText: text) } catch { throw ConversionError(error.reason) }
    return try convert(presentation, by: authority, at: time, holder)
  }

  /// What the gateway signs for the bytes of a credential or presentation, like ``convert(text:at:holder:)``.
  public func convert(
    bytes: Span<UInt8>, at time: Int64, holder: HolderCheck = HolderCheck()
  ) throws(ConversionError) -> Conversion {
    let authority = try authority(at: time)
    let presentation: UnverifiedPresentation
    do { presentation = try UnverifiedPresentation(decoding: bytes) } catch { throw ConversionError(error.reason) }
    return try convert(presentation, by: authority, at: time, holder)
  }

  /// What the gateway's status list has to say of a credential that it has converted, by what is known of the source now.
  ///
  /// - Parameters:
  ///   - origin: what it was made of.
  ///   - status: what the converted credential states.
  ///   - time: now, seconds since 1970.
  /// - Returns: ``Status/revoked``, ``Status/suspended``, ``Status/red`` or ``Status/yellow``; nil if what it states still holds.
  /// - Throws: `conversion.key`, `conversion.policy` or `conversion.stale` if the gateway itself does not know by what to judge.
  public func standing(
    of origin: ConversionOrigin, statedAs status: Status, at time: Int64
  ) throws(ConversionError) -> Status? {
    guard let entry else { throw ConversionError(.conversionKey) }
    guard let policy else { throw ConversionError(.conversionPolicy) }
    guard knowsNews(policy, at: time) else { throw ConversionError(.conversionStale) }
    let authority = Authority(entry: entry, policy: policy)
    let verdict = verifier.judge(origin.credential, at: time)
    guard verdict.issuer?.domain == origin.domain else { return .suspended }
    if verdict.reason == .statusRevoked { return .revoked }
    guard verdict.outcome == .genuine, (try? checkChain(verdict)) != nil,
      let conversion = try? conversion(for: verdict, by: authority),
      (try? check(conversion, of: verdict, by: authority)) != nil
    else { return .suspended }
    let given = conversion.givenStatus
    if given == status { return nil }
    guard given.isColour, status.isColour else { return .suspended }
    return status.isBetter(than: given) ? given : nil
  }

  /// Whether the clock is right, and the own domain's documents have not expired: by old ones a gateway would suspend everybody.
  private func knowsNews(_ policy: HeldPolicy, at time: Int64) -> Bool {
    let own = verifier.state.own
    return !verifier.state.clockIsSuspect(at: time)
      && [own.root.header, own.trustListInForce?.header, policy.header].allSatisfy { header in
        header.map { Freshness(of: $0, at: time, clockIsSuspect: false) != .expired } ?? false
      }
  }

  /// By what the gateway acts.
  private struct Authority {
    let entry: KeyEntry
    let policy: HeldPolicy
  }

  /// Checks 1 and 2.
  private func authority(at time: Int64) throws(ConversionError) -> Authority {
    guard let entry, entry.withdrawal == nil, entry.isValid(at: time) else { throw ConversionError(.conversionKey) }
    guard let policy else { throw ConversionError(.conversionPolicy) }
    return Authority(entry: entry, policy: policy)
  }

  /// Checks 3 to 10.
  private func convert(
    _ presentation: UnverifiedPresentation, by authority: Authority, at time: Int64, _ holder: HolderCheck
  ) throws(ConversionError) -> Conversion {
    let verdict = verifier.judge(presentation, at: time, holder: holder)
    guard verdict.outcome == .genuine, let source = verdict.issuer, let fields = verdict.credential?.fields else {
      throw ConversionError(verdict.reason)
    }
    try checkChain(verdict)
    guard verdict.documents.allSatisfy({ $0.freshness == .fresh }),
      Freshness(of: authority.policy.header, at: time, clockIsSuspect: false) == .fresh
    else { throw ConversionError(.conversionStale) }
    let rule = try conversion(for: verdict, by: authority)
    try check(rule, of: verdict, by: authority)
    guard authority.entry.isValid(at: Int64(fields.issuedAt)) else { throw ConversionError(.conversionWindow) }
    return Conversion(
      origin: ConversionOrigin(domain: source.domain, credential: presentation.credential),
      reference: ConversionOrigin.reference(source.domain, source.entry.key, index: fields.index),
      holder: Holder(binding: fields.binding, hash: fields.holderHash), rule: rule, status: rule.givenStatus,
      region: fields.region, issuedAt: fields.issuedAt, lifetimeMinutes: try lifetimeMinutes(verdict, fields, at: time))
  }

  /// Check 4.
  private func checkChain(_ verdict: TrustVerdict) throws(ConversionError) {
    guard verdict.issuer?.entry.purpose == .credential else { throw ConversionError(.conversionChain) }
  }

  /// Check 6.
  private func conversion(
    for verdict: TrustVerdict, by authority: Authority
  ) throws(ConversionError) -> PolicyConversion {
    guard let source = verdict.issuer, let fields = verdict.credential?.fields, let status = verdict.status?.effective
    else { fatalError("a genuine credential has an issuer and a status") }
    let facts = PolicyConversion.Facts(
      domain: source.domain, isOwnDomain: source.peer == nil, regionCode: source.regionCode,
      jurisdiction: source.issuer.jurisdiction, residence: fields.region, scheme: source.entry.scheme, status: status,
      gatewayScheme: authority.entry.scheme)
    guard let found = authority.policy.content.conversions.first(where: { $0.applies(to: facts, at: verdict.time) })
    else { throw ConversionError(.conversionNoMatch) }
    return found
  }

  /// Checks 7 and 8.
  private func check(
    _ conversion: PolicyConversion, of verdict: TrustVerdict, by authority: Authority
  ) throws(ConversionError) {
    guard let list = verifier.state.own.trustListInForce?.content, let scopeIndex = authority.entry.scopeIndex,
      let source = verdict.issuer, let fields = verdict.credential?.fields
    else { fatalError("an authority stands in the list in force, and a genuine credential has an issuer") }
    let scope = list.scopes[scopeIndex]
    guard source.regionCode == list.regionCode, scope.regions.includes(fields.region, in: list.regionCode) else {
      throw ConversionError(.conversionRegion)
    }
    guard scope.statuses.contains(conversion.givenStatus) else { throw ConversionError(.conversionStatus) }
  }

  /// Check 10.
  private func lifetimeMinutes(
    _ verdict: TrustVerdict, _ fields: CredentialFields, at time: Int64
  ) throws(ConversionError) -> UInt32 {
    let listExpiry = verdict.documents.first { $0.header.kind == .statusList }.map { Int64($0.header.expires) }
    let expiry = [Int64(fields.expiresAt), listExpiry ?? .max, time + Gateway.lifetimeSecondsMax].min() ?? 0
    let minutes = (expiry - Int64(fields.issuedAt)) / 60
    guard minutes >= 1, time < Int64(fields.issuedAt) + 60 * minutes else { throw ConversionError(.conversionLifetime) }
    return UInt32(minutes)
  }
}

extension KeyEntry {
  fileprivate func isValid(at time: Int64) -> Bool { Int64(validFrom) <= time && time < Int64(validUntil) }
}
