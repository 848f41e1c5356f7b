package import Luyin

/// How what a jurisdiction's gateways make of others' credentials has changed. Conversions are compared one by one, as they stand, but for
/// ids and references: few policies have any, and those that have them have few.
package struct ConversionDiff {
  package let jurisdiction: UInt32
  /// Ids of those that are new or say something else.
  package let added: [String]
  /// Ids of those that are gone or said something else.
  package let removed: [String]

  /// Of each jurisdiction where something has changed, ascending. Where nothing is added or removed, they are tried in another order.
  package static func all(from before: [Policy], to after: [Policy]) -> [ConversionDiff] {
    Set((before + after).map(\.jurisdiction)).sorted().compactMap { jurisdiction in
      let old = before.filter { $0.jurisdiction == jurisdiction }.flatMap(\.conversions)
      let new = after.filter { $0.jurisdiction == jurisdiction }.flatMap(\.conversions)
      let (oldMeanings, newMeanings) = (old.map(Meaning.init), new.map(Meaning.init))
      guard oldMeanings != newMeanings else { return nil }
      return ConversionDiff(
        jurisdiction: jurisdiction, added: new.filter { !oldMeanings.contains(Meaning($0)) }.map(\.id),
        removed: old.filter { !newMeanings.contains(Meaning($0)) }.map(\.id))
    }
  }

  /// All of a conversion but its id and reference.
  private struct Meaning: Equatable {
    let window: Range<UInt32>
    let domains: PolicyRule.Domains
    let scopes: [RegionScope]
    let scheme: UInt16
    let statuses: [Status]
    let givenScheme: UInt16
    let givenStatus: Status

    init(_ conversion: PolicyConversion) {
      window = conversion.from..<conversion.until
      domains = conversion.domains
      scopes = [conversion.jurisdictions, conversion.residences, conversion.exceptions]
      scheme = conversion.scheme
      statuses = conversion.statuses
      givenScheme = conversion.givenScheme
      givenStatus = conversion.givenStatus
    }
  }
}
