internal import FuzzSupport
internal import Luyin

/// The body of a policy is refused, or its rules are sound; and whatever they say, an evaluation ends with one outcome, and each way out
/// is one.
///
/// The input is the body; the envelope around it is made here, so that no hash stands in the way.
@c(LLVMFuzzerTestOneInput)
public func fuzzPolicy(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    let body = input.array
    guard let document = policyDocument(around: body), let policy = try? Policy(admitting: document) else { return }
    property("each id is once", Set(policy.rules.map(\.id)).count == policy.rules.count)
    for rule in policy.rules {
      property("a rule holds for some time", rule.from < rule.until)
      property(
        "there are measures exactly if its outcome has some",
        rule.measures.isEmpty == (rule.outcome != .admitWithMeasures))
      property("it is about somebody", !rule.statuses.isEmpty && !rule.assurances.isEmpty && !rule.passages.isEmpty)
    }
    property("each conversion's id is once", Set(policy.conversions.map(\.id)).count == policy.conversions.count)
    for conversion in policy.conversions {
      let given = conversion.givenStatus.rawValue
      property(
        "a conversion makes nothing better",
        conversion.statuses.allSatisfy { given > 3 || $0.rawValue > 3 || $0.rawValue <= given })
      property(
        "it applies for some time, to some status", conversion.from < conversion.until && !conversion.statuses.isEmpty)
    }
    let levels = [
      PolicyChain.Level(jurisdiction: 520_300, policy: policy, header: nil),
      PolicyChain.Level(jurisdiction: 520_000, policy: policy, header: nil),
    ]
    for rule in policy.rules.prefix(4) { evaluate(rule, PolicyChain(place: 520_382, levels: levels)) }
  }
  return 0
}

/// Facts for which a rule might hold, at the first second of its time.
private func evaluate(_ rule: PolicyRule, _ chain: PolicyChain) {
  guard let statuses = rule.statuses.first, let status = statuses.statuses.first, let purpose = rule.purposes.first,
    let assurance = rule.assurances.first, let passage = rule.passages.first
  else { return }
  let facts = RecognitionFacts(
    domain: DomainID(bytes: InlineArray(repeating: 1)), isOwnDomain: rule.domains == .own, regionCode: rule.regionCode,
    jurisdiction: rule.jurisdictions.ranges.first?.lowerBound ?? 0,
    residence: rule.residences.ranges.last?.upperBound ?? 0, purpose: purpose, scheme: statuses.scheme, status: status,
    ageSeconds: Int64(rule.greatestAgeSeconds), freshness: rule.freshness, listIsOlder: rule.acceptsOlderList,
    clockIsSuspect: rule.acceptsSuspectClock,
    assurance: assurance,
    circumstances: Circumstances(
      passage: passage, observations: Observations(rule.observations.compactMap(\.values.first))))
  let recognition = Recognition(chain, facts, at: Int64(rule.from))
  let deciding = recognition.levels.filter { $0.effect == .decides }
  property("one rule decides, or none", deciding.count == (recognition.rule == nil ? 0 : 1))
  property("nothing admits without a rule", recognition.outcome != .admit || recognition.rule?.rule.outcome == .admit)
  guard let wayOut = recognition.wayOut else {
    property("what admits needs no way out", recognition.outcome == .admit)
    return
  }
  property("sixteen are listed at most", wayOut.changes.count <= WayOut.countMax)
  property("nothing is laxer than to admit", recognition.outcome != .admit)
  if let time = wayOut.time { property("a date lies ahead", time > recognition.time) }
}

/// A draft around a body, of the public key of RFC 8032's first test.
private func policyDocument(around body: [UInt8]) -> UnverifiedDocument? {
  let bytes: [UInt8] = [
    0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a,
    0x0e, 0xe1, 0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
  ]
  guard let key = try? PublicKey(admitting: bytes.span),
    let header = try? DocumentHeader(
      kind: .policy, domain: DomainID(bytes: InlineArray(repeating: 1)), subject: DocumentSubject(key), epoch: 0,
      number: 1, issuedAt: 1, nextUpdate: 2, expires: 3, body: body.span)
  else { return nil }
  return try? UnverifiedDocument(header: header, body: body, signatories: [])
}
