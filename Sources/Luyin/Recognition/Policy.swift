/// Whom a jurisdiction admits, by which dated rules: the body of a document of kind policy (spec/policy.md).
///
/// ```
/// 3  jurisdiction
/// 2  rules, at most 16384, in the order in which they are tried
/// 2  conversions, at most 1024, likewise
/// ```
public struct Policy: Sendable {
  /// The most rules of a policy.
  public static let ruleCountMax = 16_384

  /// Which it covers, in the region code of the own trust list; 0 is the whole domain.
  public let jurisdiction: UInt32
  /// In the order in which they are tried.
  public let rules: [PolicyRule]
  /// What its gateways make of others' credentials, in the order in which they are tried; most policies have none.
  public let conversions: [PolicyConversion]

  /// Reads the body of a document of kind policy; says nothing of who signed. Costs some microseconds a rule.
  /// - Throws: `document.kind` for another kind; `document.body`, `rule.*`, `trustList.regionCode`, `trustList.scope`,
  ///   `trustList.range`.
  public init(admitting document: UnverifiedDocument) throws(FormatError) {
    guard document.header.kind == .policy else { throw FormatError(.documentKind, at: 0) }
    try self.init(document.body)
  }

  /// Reads a body for which there is no document, as ``init(admitting:)`` does.
  package init(admittingBody body: [UInt8]) throws(FormatError) {
    guard body.count <= DocumentKind.policy.bodyByteCountMax else {
      throw FormatError(.documentLimit, at: 0, foundCount: body.count)
    }
    try self.init(body[...])
  }

  /// Checks a body of any length for which there is no document yet, as ``init(admitting:)`` does.
  package static func check(body: [UInt8]) throws(FormatError) { _ = try Policy(body[...]) }

  private init(_ body: ArraySlice<UInt8>) throws(FormatError) {
    // A policy has no keys.
    var reader = BodyReader(body, keys: .onRecord)
    jurisdiction = try reader.integer(byteCount: 3)
    let countOffset = reader.offset
    let count = Int(try reader.integer(byteCount: 2))
    guard count <= Policy.ruleCountMax else { throw FormatError(.ruleCount, at: countOffset, foundCount: count) }
    var rules: [PolicyRule] = []
    var ids: Set<String> = []
    for _ in 0..<count {
      let offset = reader.offset
      let rule = try PolicyRule(reading: &reader)
      guard ids.insert(rule.id).inserted else { throw FormatError(.ruleID, at: offset) }
      rules.append(rule)
    }
    self.rules = rules
    conversions = try Policy.conversions(&reader)
    try reader.finish()
  }

  private static func conversions(_ reader: inout BodyReader) throws(FormatError) -> [PolicyConversion] {
    let countOffset = reader.offset
    let count = Int(try reader.integer(byteCount: 2))
    guard count <= PolicyConversion.countMax else { throw FormatError(.ruleCount, at: countOffset, foundCount: count) }
    var conversions: [PolicyConversion] = []
    var ids: Set<String> = []
    for _ in 0..<count {
      let offset = reader.offset
      let conversion = try PolicyConversion(reading: &reader)
      guard ids.insert(conversion.id).inserted else { throw FormatError(.ruleID, at: offset) }
      conversions.append(conversion)
    }
    return conversions
  }
}
