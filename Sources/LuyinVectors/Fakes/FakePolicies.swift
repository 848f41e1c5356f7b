package import Luyin

/// A rule in pieces, each of which may be given bytes that no writer would: the layout of spec/policy.md once more, as plainly as it
/// can be written.
package struct FakeRule {
  package var id: [UInt8]
  package var kind: [UInt8] = [1]
  package var window: [UInt8]
  package var domains: [UInt8] = [1, 0]
  package var purposes: [UInt8] = [0b0001_0010]
  package var regionCode: [UInt8] = [1]
  package var jurisdictions: [UInt8] = FakeRule.regions(none: true, FakeRule.everywhere)
  package var residences: [UInt8] = FakeRule.regions(none: true, FakeRule.everywhere)
  package var exceptions: [UInt8] = [0, 0]
  package var statuses: [UInt8] = FakeRule.statuses([1: [1]])
  package var assurances: [UInt8] = [0, 0b0111_1110]
  package var freshness: [UInt8] = [2]
  package var greatestAge: [UInt8] = [0xff, 0xff, 0xff, 0xff]
  package var listAge: [UInt8] = [2]
  package var clock: [UInt8] = [1]
  package var passages: [UInt8] = [0b0001_1110]
  package var observations: [UInt8] = [0]
  package var outcome: [UInt8]
  package var measures: [UInt8]
  package var reference: [UInt8]

  /// 2020-03-01T00:00:00Z.
  package static let from: UInt32 = 1_583_020_800
  /// 2020-09-01T00:00:00Z.
  package static let until: UInt32 = 1_598_918_400
  package static let everywhere = [(1, (1 << 24) - 1)]

  package init(_ id: String, _ outcome: RecognitionOutcome = .admit, _ measures: [(UInt8, UInt16)] = []) {
    self.id = FakeRule.counted(id)
    window = FakeRule.window(FakeRule.from, FakeRule.until)
    self.outcome = [outcome.rawValue]
    self.measures = FakeRule.measures(measures)
    reference = FakeRule.counted("rule \(id)")
  }

  /// The rule with something changed.
  package func with(_ change: (inout FakeRule) -> Void) -> FakeRule {
    var rule = self
    change(&rule)
    return rule
  }

  package var bytes: [UInt8] {
    let who = id + kind + window + domains + purposes + regionCode + jurisdictions + residences + exceptions + statuses
    let how = assurances + freshness + greatestAge + listAge + clock + passages + observations
    return who + how + outcome + measures + reference
  }

  package static func counted(_ text: String) -> [UInt8] { [UInt8(text.utf8.count)] + text.utf8 }

  package static func window(_ from: UInt32, _ until: UInt32) -> [UInt8] { four(from) + four(until) }

  package static func ranges(_ bounds: [(Int, Int)]) -> [UInt8] {
    [UInt8(bounds.count >> 8), UInt8(bounds.count & 0xff)]
      + bounds.flatMap { lower, upper in [lower, upper].flatMap { [UInt8(bigEndian: UInt32($0), at: 16)] + low($0) } }
  }

  package static func regions(none: Bool = false, _ bounds: [(Int, Int)]) -> [UInt8] {
    [none ? 1 : 0] + ranges(bounds)
  }

  package static func statuses(_ schemes: KeyValuePairs<UInt16, [UInt8]>) -> [UInt8] {
    [UInt8(schemes.count)]
      + schemes.flatMap { scheme, statuses in
        [UInt8(scheme >> 8), UInt8(scheme & 0xff), UInt8(statuses.count)] + statuses
      }
  }

  package static func measures(_ measures: [(UInt8, UInt16)]) -> [UInt8] {
    [UInt8(measures.count)] + measures.flatMap { [$0, UInt8($1 >> 8), UInt8($1 & 0xff)] }
  }

  /// Observations, each with the codes of the values that it may have.
  package static func observations(_ conditions: [(UInt8, [UInt8])]) -> [UInt8] {
    [UInt8(conditions.count)] + conditions.flatMap { [$0, 0, $1.reduce(0) { $0 | 1 << $1 }] }
  }

  package static func four(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }

  private static func low(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 0xff), UInt8(value & 0xff)] }
}

extension UInt8 {
  /// One byte of an integer.
  fileprivate init(bigEndian value: UInt32, at shift: UInt32) { self = UInt8(truncatingIfNeeded: value >> shift) }
}

/// A conversion, likewise.
package struct FakeConversion {
  package var id: [UInt8]
  package var window = FakeRule.window(FakeRule.from, FakeRule.until)
  package var domains: [UInt8] = [1, 0]
  package var regionCode: [UInt8] = [1]
  package var jurisdictions: [UInt8] = FakeRule.regions(FakeRule.everywhere)
  package var residences: [UInt8] = FakeRule.regions(none: true, FakeRule.everywhere)
  package var exceptions: [UInt8] = [0, 0]
  package var scheme: [UInt8] = [0, 1]
  package var statuses: [UInt8]
  package var gives: [UInt8]
  package var reference: [UInt8]

  /// From statuses of scheme 1 to one of scheme 1.
  package init(_ id: String, from statuses: [UInt8] = [1], to status: UInt8 = 1) {
    self.id = FakeRule.counted(id)
    self.statuses = [UInt8(statuses.count)] + statuses
    gives = [0, 1, status]
    reference = FakeRule.counted("conversion \(id)")
  }

  /// The conversion with something changed.
  package func with(_ change: (inout FakeConversion) -> Void) -> FakeConversion {
    var conversion = self
    change(&conversion)
    return conversion
  }

  package var bytes: [UInt8] {
    let who = id + window + domains + regionCode + jurisdictions + residences + exceptions
    return who + scheme + statuses + gives + reference
  }
}

/// The body of a policy, likewise.
package struct FakePolicyBody {
  package var jurisdiction: Int
  package var rules: [FakeRule]
  package var conversions: [FakeConversion]
  /// What the body says of its rules' number, where that is not the truth.
  package var ruleCount: Int?
  /// Likewise of its conversions'.
  package var conversionCount: Int?

  package init(_ jurisdiction: Int, _ rules: [FakeRule], _ conversions: [FakeConversion] = []) {
    self.jurisdiction = jurisdiction
    self.rules = rules
    self.conversions = conversions
  }

  package var bytes: [UInt8] {
    let ruled = FakePolicyBody.two(ruleCount ?? rules.count) + rules.flatMap(\.bytes)
    let converted = FakePolicyBody.two(conversionCount ?? conversions.count) + conversions.flatMap(\.bytes)
    return FakeRule.four(UInt32(jurisdiction)).dropFirst() + ruled + converted
  }

  private static func two(_ count: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: count >> 8), UInt8(truncatingIfNeeded: count)]
  }
}

/// The policies of the spec's worked example: what Guizhou asked of those who came from Hubei.
package enum ExamplePolicy {
  /// 2020-03-20T00:00:00Z.
  package static let issuedAt: UInt32 = 1_584_662_400

  package static var rules: [FakeRule] {
    [
      FakeRule("hubei-quarantine", .admitWithMeasures, [(5, 14)]).with {
        $0.jurisdictions = FakeRule.regions([(420_000, 429_999)])
        $0.statuses = FakeRule.statuses([1: [1, 2, 3]])
        $0.observations = FakeRule.observations([(1, [1])])
        $0.clock = [2]
        $0.reference = FakeRule.counted("贵州省疫情防控指挥部")
      },
      FakeRule("green").with {
        $0.domains = [2, 0]
        $0.exceptions = FakeRule.ranges([(420_000, 429_999)])
        $0.freshness = [1]
        $0.greatestAge = FakeRule.four(14 * 86_400)
        $0.observations = FakeRule.observations([(1, [1])])
        $0.reference = FakeRule.counted("贵州省疫情防控指挥部")
      },
    ]
  }

  package static let body = FakePolicyBody(520_000, rules).bytes

  /// A policy of the example's domain, signed by the key that the trust list names for Guizhou.
  package static func document(
    _ body: [UInt8] = body, _ number: UInt32 = 1, epoch: UInt32 = 0, by signer: Int = ExampleTrustList.policyKey,
    issuedAt: UInt32 = issuedAt, signers: [Int]? = nil, _ change: (inout FakeDocument) -> Void = { _ in }
  ) -> FakeDocument {
    var document = FakeDocument(body: body, signers: signers ?? [signer])
    document.type = 0x44
    document.context = "luyin:plcy1"
    document.domain = ExampleRoot.domain
    document.subject = FakeKeys.signers[signer].publicKeyBytes
    document.number = number
    document.epoch = epoch
    document.issuedAt = issuedAt
    document.nextUpdate = issuedAt + 7 * 86_400
    document.expires = issuedAt + 30 * 86_400
    change(&document)
    return document
  }
}
