/// The answer to a scan by trust domains, and what it rests on (spec/trust-verification.md).
public struct TrustVerdict: Sendable {
  /// The step that decided, by its code.
  public let reason: ReasonCode
  private let clock: VerificationClock
  private let decision: Decision?

  init(_ reason: ReasonCode, clock: VerificationClock, _ decision: Decision? = nil) {
    self.reason = reason
    self.clock = clock
    self.decision = decision
  }

  /// What the gate does.
  public var outcome: Verdict.Outcome { Verdict.Outcome(ofTrustReason: reason) }

  /// The credential, if its signature was good; fields that nobody has verified are never shown.
  public var credential: AuthenticCredential? { decision?.credential }

  /// The time that was used: that of verification, or the time floor if the clock was behind it. Seconds since 1970.
  public var time: Int64 { clock.time }

  /// Whether the clock was behind documents that were issued already.
  public var clockIsSuspect: Bool { clock.isSuspect }

  /// Whose key signed, if the signature was good: the one entry that decides.
  public var issuer: DecidingIssuer? { decision?.issuer }

  /// The documents that the answer rests on, if the signature was good.
  public var documents: [DocumentInUse] { decision?.documents(clock) ?? [] }

  /// The steps that have passed, in order; the reason says where it ended.
  public var passed: [VerificationStep] {
    let steps = VerificationStep.allCases.filter { $0 != .peer || decision?.source.peer != nil }
    guard let failed = VerificationStep(failingWith: reason) else { return steps }
    return Array(steps.prefix { $0 != failed })
  }
}

extension Verdict.Outcome {
  /// What a reason of verification by trust domains makes.
  package init(ofTrustReason reason: ReasonCode) {
    switch reason {
    case .genuine: self = .genuine
    case .trustMissing, .keyUnknown, .peerWindow, .peerRegion, .peerScheme, .trustExpired, .timeClockSuspect,
      .statusMissing:
      self = .refer
    default: self = .refuse
    }
  }
}

/// A step of verification by trust domains.
@nonexhaustive public enum VerificationStep: String, CaseIterable, Sendable {
  case text, structure, key, signature, issuer, time, peer, freshness, clock, status

  /// The step that a reason belongs to; nil for `genuine` and for reasons of other tasks.
  public init?(failingWith reason: ReasonCode) {
    switch reason {
    case .trustExpired: self = .freshness
    case .timeClockSuspect: self = .clock
    case .trustMissing: self = .key
    default:
      switch reason.rawValue {
      case 100..<200: self = .text
      case 200..<300: self = .structure
      case 300..<400: self = .key
      case 400..<500: self = .signature
      case 500..<510: self = .issuer
      case 510..<600: self = .peer
      case 600..<700: self = .time
      case 700..<800: self = .status
      default: return nil
      }
    }
  }
}

/// The entry that decides about a credential, and whose it is.
public struct DecidingIssuer: Hashable, Sendable {
  /// The domain whose trust list has the entry.
  public let domain: DomainID
  public let regionCode: RegionCode
  public let issuer: TrustList.Issuer
  public let entry: KeyEntry
  /// What the own trust list says of that domain; nil if it is the own.
  public let peer: TrustList.Peer?
}

/// How long ago a document should have been replaced.
@nonexhaustive public enum Freshness: String, CaseIterable, Sendable {
  /// Before its next update.
  case fresh
  /// From its next update until it expires; under a suspect clock also before.
  case stale
  /// Nothing is genuine by it.
  case expired
}

/// A document that an answer rests on.
public struct DocumentInUse: Hashable, Sendable {
  public let header: DocumentHeader
  /// The domain that it belongs to, also for a first root.
  public let domain: DomainID
  public let freshness: Freshness
  /// The time in use less its issued at; below zero if it was issued ahead of the clock.
  public let ageSeconds: Int64

  init(_ header: DocumentHeader, _ clock: VerificationClock) {
    self.header = header
    domain = header.ownDomain
    freshness = Freshness(header, clock)
    ageSeconds = clock.time - Int64(header.issuedAt)
  }
}

extension Freshness {
  /// Of a document at a time.
  /// - Parameters:
  ///   - header: the document's.
  ///   - time: the time in use, seconds since 1970: the clock's, or the time floor if that is later.
  ///   - clockIsSuspect: whether the clock is behind the time floor; nothing is fresh then.
  public init(of header: DocumentHeader, at time: Int64, clockIsSuspect: Bool) {
    if time >= Int64(header.expires) {
      self = .expired
    } else {
      self = clockIsSuspect || time >= Int64(header.nextUpdate) ? .stale : .fresh
    }
  }

  init(_ header: DocumentHeader, _ clock: VerificationClock) {
    self.init(of: header, at: clock.time, clockIsSuspect: clock.isSuspect)
  }
}
