internal import Luyin

/// What a case of a table may say; for one case on the command line these are options.
enum CaseColumn: String, CSVColumn {
  case name, at, place, issuer, residence, status, outcome
  case domain, purpose, scheme, passage, assurance, observations, age, freshness, listAge, clock
  case measures, rule, reason

  static let required: [CaseColumn] = [.at, .place, .issuer, .residence, .status, .outcome]

  var name: String { rawValue }

  init?(name: String) {
    guard let column = CaseColumn.allCases.first(where: { $0.rawValue.hasBytes(of: name) }) else { return nil }
    self = column
  }
}

/// What is wrong with a case: where, and a sentence that says what to do.
struct CaseProblem: Error {
  let column: CaseColumn
  let message: String
}
