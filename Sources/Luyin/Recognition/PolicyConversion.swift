/// What a jurisdiction's gateways make of the credentials of others (spec/policy.md, "Conversions").
///
/// ```
/// 1  length of the id, 1 to 64, and the id
/// 4  from
/// 4  until
/// 1  domains
/// 1  listed domains, each 32
/// 1  region code
/// jurisdictions: none 1, ranges
/// residences: none 1, ranges
/// 2  exceptions, each: lo 3, hi 3
/// 2  scheme
/// 1  statuses, 1 each
/// 2  scheme that it gives
/// 1  status that it gives
/// 1  length of the reference, 1 to 255, and the reference
/// ```
public struct PolicyConversion: Hashable, Sendable {
  /// The most conversions of a policy.
  public static let countMax = 1024

  /// Names the conversion within its policy; 1 to 64 of `a`..`z`, `0`..`9`, `-` and `.`.
  public let id: String
  /// The first second at which it applies, since 1970.
  public let from: UInt32
  /// The first second at which it does not.
  public let until: UInt32
  /// Whose trust list has the issuer.
  public let domains: PolicyRule.Domains
  /// Of the issuer.
  public let jurisdictions: RegionScope
  /// Of the holder.
  public let residences: RegionScope
  /// Of the residences; they include nothing, and touch.
  public let exceptions: RegionScope
  /// Of the issuer's key.
  public let scheme: UInt16
  /// As they hold by the status list; ascending.
  public let statuses: [Status]
  /// Of the gateway's key.
  public let givenScheme: UInt16
  /// What the converted credential states: never better than ``statuses``, where both are green, yellow or red.
  public let givenStatus: Status
  /// The public rule that it rests on.
  public let reference: DocumentName

  /// Of the jurisdictions and residences.
  public var regionCode: RegionCode { jurisdictions.regionCode }

  /// Reads a conversion and checks it in the order of spec/policy.md; that its id is no other's is for the policy.
  init(reading reader: inout BodyReader) throws(FormatError) {
    id = try PolicyRule.id(&reader)
    (from, until) = try PolicyRule.window(&reader)
    domains = try PolicyRule.domains(&reader)
    let code = try RegionCode(reading: &reader)
    jurisdictions = try RegionScope(reading: &reader, regionCode: code)
    residences = try RegionScope(reading: &reader, regionCode: code)
    exceptions = try RegionScope(readingRanges: &reader, regionCode: code)
    let schemeOffset = reader.offset
    scheme = UInt16(try reader.integer(byteCount: 2))
    guard scheme > 0 else { throw FormatError(.ruleStatus, at: schemeOffset) }
    statuses = try PolicyRule.statusesOfScheme(&reader)
    let givenOffset = reader.offset
    givenScheme = UInt16(try reader.integer(byteCount: 2))
    guard givenScheme > 0, let given = Status(rawValue: UInt8(try reader.integer(byteCount: 1))),
      given.isForCredentials, statuses.allSatisfy({ !given.isBetter(than: $0) })
    else { throw FormatError(.ruleConversion, at: givenOffset) }
    givenStatus = given
    reference = try PolicyRule.reference(&reader)
  }

  /// What a conversion is asked about.
  struct Facts {
    let domain: DomainID
    let isOwnDomain: Bool
    /// Of the trust list that has the issuer.
    let regionCode: RegionCode
    /// Of the issuer.
    let jurisdiction: UInt32
    /// Of the holder.
    let residence: UInt32
    let scheme: UInt16
    /// By the status list, if there is one.
    let status: Status
    /// Of the gateway's key.
    let gatewayScheme: UInt16
  }

  func applies(to facts: Facts, at time: Int64) -> Bool {
    let isInDomain =
      switch domains {
      case .own: facts.isOwnDomain
      case .recognised: true
      case .listed(let listed): listed.contains(facts.domain)
      }
    return Int64(from) <= time && time < Int64(until) && isInDomain
      && jurisdictions.includes(facts.jurisdiction, in: facts.regionCode)
      && residences.includes(facts.residence, in: facts.regionCode)
      && !exceptions.touches(facts.residence, in: facts.regionCode)
      && scheme == facts.scheme && statuses.contains(facts.status) && givenScheme == facts.gatewayScheme
  }
}

extension Status {
  /// Whether this is a milder one of green, yellow and red than another one of them.
  func isBetter(than other: Status) -> Bool { isColour && other.isColour && rawValue < other.rawValue }

  /// Whether it is green, yellow or red, of which the larger number is the worse one.
  var isColour: Bool { Status.green.rawValue...Status.red.rawValue ~= rawValue }
}
