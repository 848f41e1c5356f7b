/// A rule of a recognition policy: for whom it holds, from when until when, and what then follows (spec/policy.md, "Body").
///
/// ```
/// 1  length of the id, 1 to 64, and the id
/// 1  kind
/// 4  from
/// 4  until
/// 1  domains
/// 1  listed domains, each 32
/// 1  purposes, a set
/// 1  region code
/// jurisdictions: none 1, ranges
/// residences: none 1, ranges
/// 2  exceptions, each: lo 3, hi 3
/// 1  schemes, each: scheme 2, number of statuses 1, statuses 1 each
/// 2  assurances, a set
/// 1  freshness
/// 4  greatest age
/// 1  list age
/// 1  clock
/// 1  passages, a set
/// 1  observations, each: observation 1, values 2, a set
/// 1  outcome
/// 1  measures, each: measure 1, parameter 2
/// 1  length of the reference, 1 to 255, and the reference
/// ```
public struct PolicyRule: Hashable, Sendable {
  /// Names the rule within its policy; 1 to 64 of `a`..`z`, `0`..`9`, `-` and `.`.
  public let id: String
  public let kind: Kind
  /// The first second at which it holds, since 1970.
  public let from: UInt32
  /// The first second at which it does not.
  public let until: UInt32
  /// Whose trust list has the issuer.
  public let domains: Domains
  /// Of the issuer's key, ascending.
  public let purposes: [KeyPurpose]
  /// Of the issuer.
  public let jurisdictions: RegionScope
  /// Of the holder.
  public let residences: RegionScope
  /// Of the residences; they include nothing, and touch.
  public let exceptions: RegionScope
  /// Ascending by scheme.
  public let statuses: [SchemeStatuses]
  /// Ascending by code.
  public let assurances: [Assurance]
  /// The worst that any document in use may be: `fresh` or `stale`.
  public let freshness: Freshness
  /// Of the credential, in seconds.
  public let greatestAgeSeconds: UInt32
  /// Whether a status list may be older than the credential.
  public let acceptsOlderList: Bool
  /// Whether the clock may be suspect.
  public let acceptsSuspectClock: Bool
  /// Ascending by code.
  public let passages: [Passage]
  /// Ascending by observation.
  public let observations: [ObservationCondition]
  public let outcome: RecognitionOutcome
  /// Ascending by kind; empty unless the outcome has measures.
  public let measures: [Measure]
  /// The public rule that it rests on.
  public let reference: DocumentName

  /// What a rule means for the levels below.
  @nonexhaustive public enum Kind: UInt8, CaseIterable, Sendable {
    /// Nothing.
    case plain = 1
    /// None below may be stricter.
    case ceiling = 2
    /// None below may be laxer.
    case floor = 3

    /// The registry name.
    public var name: String {
      switch self {
      case .plain: "plain"
      case .ceiling: "ceiling"
      case .floor: "floor"
      }
    }

    package init?(name: String) {
      guard let kind = Kind.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
      self = kind
    }
  }

  public enum Domains: Hashable, Sendable {
    case own
    /// The own one and every peer.
    case recognised
    /// These, ascending.
    case listed([DomainID])
  }

  /// Statuses as one scheme defines them.
  public struct SchemeStatuses: Hashable, Sendable {
    public let scheme: UInt16
    /// Ascending.
    public let statuses: [Status]
  }

  /// What must have been observed.
  public struct ObservationCondition: Hashable, Sendable {
    public let observation: Observation
    /// Any of these, ascending by code.
    public let values: [ObservedValue]
  }

  /// Of the jurisdictions and residences.
  public var regionCode: RegionCode { jurisdictions.regionCode }

  package var ruling: Ruling { Ruling(outcome: outcome, measures: measures) }
}
