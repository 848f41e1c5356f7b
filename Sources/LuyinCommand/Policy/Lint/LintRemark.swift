internal import Luyin
internal import LuyinAnalysis
internal import LuyinConformance

/// One thing that `luyin policy lint` says, in the language of the report.
struct LintRemark: Sendable {
  /// What it is (spec/policy-lint.md).
  enum Kind: String {
    case neverTrue, shadowed, contradictory, overlappingDates, pointless
    case over, late, unregisteredScheme, ceilingOfRefuse, floorOfAdmit
    case unknownRegion, noRules, gap, notAnalysed
  }

  enum Severity: String, CaseIterable {
    /// The policy does not say what is written.
    case error
    /// It may not say what was meant.
    case warning
    /// Good to know.
    case note
  }

  /// What is remarked on.
  enum Subject {
    case policy
    /// The ids of those.
    case rule(String)
    case conversion(String)
  }

  /// A rule or a conversion of any of the policies.
  struct Name {
    let jurisdiction: UInt32
    let id: String
  }

  let kind: Kind
  let severity: Severity
  let subject: Subject
  /// Rules, or conversions if one is the subject.
  var others: [Name] = []
  /// What is so, as the end of a sentence that begins with the rule or the conversion.
  let message: String
  /// Further lines.
  var details: [String] = []
  /// What to do; nil where there is nothing to be done unless somebody wants to.
  var proposal: String?
  /// Further members for programs; made for those alone.
  var members: @Sendable () -> [(key: String, value: JSONValue)] = { [] }

  private var rule: String? { if case .rule(let id) = subject { id } else { nil } }
  private var conversion: String? { if case .conversion(let id) = subject { id } else { nil } }

  var json: JSONValue {
    .object(
      [
        ("kind", .string(kind.rawValue)), ("severity", .string(severity.rawValue)),
        ("rule", rule.map { .string($0) } ?? .null), ("conversion", conversion.map { .string($0) } ?? .null),
        (
          "others",
          .array(
            others.map { other in
              .object([
                ("jurisdiction", .integer(Int64(other.jurisdiction))),
                (conversion == nil ? "rule" : "conversion", .string(other.id)),
              ])
            })
        ),
        ("message", .string(message)), ("details", .array(details.map { .string($0) })),
        ("proposal", proposal.map { .string($0) } ?? .null),
      ] + members())
  }
}
