/// The answer to a scan by trust domains, and what it rests on (spec/trust-verification.md).
public struct TrustVerdict: Sendable {
  /// The step that decided, by its code.
  public let reason: ReasonCode
  private let clock: VerificationClock
  private let decision: Decision?
  private let chain: PolicyChain?
  let holder: ProvenHolder?
  /// What the policies of the place say; nil without a place, and if it did not come to that.
  public let recognition: Recognition?

  init(
    _ reason: ReasonCode, clock: VerificationClock, _ decision: Decision? = nil, _ gate: Gate? = nil,
    _ holder: ProvenHolder? = nil, _ recognition: Recognition? = nil
  ) {
    self.reason = reason
    self.clock = clock
    self.decision = decision
    chain = gate?.chain
    self.holder = holder
    self.recognition = recognition
  }

  /// What the gate does.
  public var outcome: Verdict.Outcome { Verdict.Outcome(ofTrustReason: reason) }

  /// The credential, if its signature was good; fields that nobody has verified are never shown.
  public var credential: AuthenticCredential? { decision?.credential }

  /// The time that was used: that of verification, or the time floor if the clock was behind it, at which nothing is to be judged again.
  /// Seconds since 1970.
  public var time: Int64 { clock.time }

  /// The time of verification as it was given, whether or not the clock was behind: whoever judges the same scan again, with an
  /// observation or a document, does so at this time. Seconds since 1970.
  public var scanTime: Int64 { clock.reading }

  /// How the holder is known; nil unless it came to that and the proof is good.
  public var assurance: Assurance? { holder?.assurance }

  /// Whether the clock was behind documents that were issued already.
  public var clockIsSuspect: Bool { clock.isSuspect }

  /// Whose key signed, if the signature was good: the one entry that decides.
  public var issuer: DecidingIssuer? { decision?.issuer }

  /// What holds of the credential by its key's status list, if the signature was good.
  public var status: CredentialStatus? { decision?.status }

  /// The documents that the answer rests on, if the signature was good.
  public var documents: [DocumentInUse] {
    guard let decision else { return [] }
    let policies = (chain?.levels ?? []).compactMap { level in
      level.header.map { DocumentInUse($0, clock, jurisdiction: level.jurisdiction) }
    }
    return decision.documents(clock) + policies
  }

  /// The steps that have passed, in order; the reason says where it ended.
  public var passed: [VerificationStep] {
    let steps = VerificationStep.allCases.filter { step in
      switch step {
      case .peer: decision?.source.peer != nil
      case .holder: decision?.isProven ?? false
      case .policy: recognition != nil
      default: true
      }
    }
    guard let failed = VerificationStep(failingWith: reason) else { return steps }
    return Array(steps.prefix { $0 != failed })
  }
}

extension Verdict.Outcome {
  /// What a reason of verification by trust domains makes.
  package init(ofTrustReason reason: ReasonCode) {
    switch reason {
    case .genuine: self = .genuine
    case .policyAdmit: self = .admit
    case .policyMeasures: self = .admitWithMeasures
    case .trustMissing, .keyUnknown, .peerWindow, .peerRegion, .peerScheme, .trustExpired, .timeClockSuspect,
      .statusMissing, .statusExpired, .statusUnknown, .statusSuspended, .holderChallenge, .holderDocumentNeeded,
      .holderUnchecked, .holderOpeningNeeded, .policyNone, .policyMissing, .policyExpired,
      .policyNoMatch, .policyObservation, .policyRefer:
      self = .refer
    default: self = .refuse
    }
  }
}
