/// What rules are asked about (spec/recognition.md, "Facts").
public struct RecognitionFacts: Hashable, Sendable {
  /// Whose trust list has the issuer's entry.
  public var domain: DomainID
  /// Whether that is the verifier's own domain.
  public var isOwnDomain: Bool
  /// Of that list, in which the two numbers below are.
  public var regionCode: RegionCode
  /// Of the issuer.
  public var jurisdiction: UInt32
  /// Of the holder.
  public var residence: UInt32
  /// Of the issuer's key.
  public var purpose: KeyPurpose
  public var scheme: UInt16
  /// By the status list, if there is one.
  public var status: Status
  /// The time in use less the credential's issued at; below zero if it was issued ahead of the clock.
  public var ageSeconds: Int64
  /// The worst of all documents in use: `fresh` or `stale`. With `expired` no rule holds.
  public var freshness: Freshness
  /// Whether the status list was issued before the credential.
  public var listIsOlder: Bool
  /// Whether the clock is behind documents that were issued already.
  public var clockIsSuspect: Bool
  /// How the holder is known.
  public var assurance: Assurance
  /// What the gate says.
  public var circumstances: Circumstances
  /// Of the credential, if it is known: no rule asks for it, and a way out names no assurance that the credential cannot have.
  public var binding: HolderBinding?

  public init(
    domain: DomainID, isOwnDomain: Bool, regionCode: RegionCode, jurisdiction: UInt32, residence: UInt32,
    purpose: KeyPurpose, scheme: UInt16, status: Status, ageSeconds: Int64, freshness: Freshness, listIsOlder: Bool,
    clockIsSuspect: Bool, assurance: Assurance, circumstances: Circumstances,
    binding: HolderBinding? = nil
  ) {
    self.domain = domain
    self.isOwnDomain = isOwnDomain
    self.regionCode = regionCode
    self.jurisdiction = jurisdiction
    self.residence = residence
    self.purpose = purpose
    self.scheme = scheme
    self.status = status
    self.ageSeconds = ageSeconds
    self.freshness = freshness
    self.listIsOlder = listIsOlder
    self.clockIsSuspect = clockIsSuspect
    self.assurance = assurance
    self.circumstances = circumstances
    self.binding = binding
  }
}

/// What a gate says beside the code that it scans: nobody signs it.
public struct Circumstances: Hashable, Sendable {
  public var passage: Passage
  public var observations: Observations

  public init(passage: Passage, observations: Observations = Observations()) {
    self.passage = passage
    self.observations = observations
  }
}
