/// The answer to a scan; every scan has one, garbage too (spec/verification.md).
public struct Verdict: Hashable, Sendable {
  /// What the gate does.
  public let outcome: Outcome
  /// The step that decided, by its code.
  public let reason: ReasonCode
  /// The credential, if its signature was good; fields that nobody has verified are never shown.
  public let credential: AuthenticCredential?
  let holder: ProvenHolder?

  init(
    _ outcome: Outcome, _ reason: ReasonCode, credential: AuthenticCredential? = nil, _ holder: ProvenHolder? = nil
  ) {
    self.outcome = outcome
    self.reason = reason
    self.credential = credential
    self.holder = holder
  }

  /// How the holder is known; nil unless it came to that and the proof is good.
  public var assurance: Assurance? { holder?.assurance }

  /// The kinds of answer.
  @nonexhaustive public enum Outcome: String, CaseIterable, Sendable {
    /// The issuer stated this, and it holds now. Without a place nobody is admitted or refused for a status.
    case genuine
    /// A rule of the place admits.
    case admit
    /// A rule of the place admits who does what it asks.
    case admitWithMeasures
    /// Forged, damaged, not yet valid or expired; or a rule of the place refuses.
    case refuse
    /// Nothing can be said here: ask somebody who has what is missing; or a rule of the place leaves it to a person.
    case refer
  }
}
