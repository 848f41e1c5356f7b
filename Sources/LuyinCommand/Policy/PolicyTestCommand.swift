internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct PolicyTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Check policies against a table of cases and the outcomes that are expected.",
    discussion: """
      The table is CSV with a header. Columns that there must be: at, place, issuer, residence, status, outcome (admit, \
      admitWithMeasures, refer, refuse). There may be: name, domain, purpose, scheme, passage, assurance, observations \
      (temperature=normal;symptoms=none), age, freshness, listAge, clock, as luyin policy explain has them; and, to be \
      compared, measures (centralQuarantine=14;mask), rule (520000/hubei-quarantine), reason. The exit status is 0 if all \
      comes as expected, 1 if something does not, 65 if the table has mistakes.

      Example: luyin policy test cases.csv --policy guizhou.json nation.lydoc
      """)

  @Argument(help: "The table; - for standard input.") var table: String
  @Option(parsing: .upToNextOption, help: "Policies, signed or not, and authored files; one of each jurisdiction.")
  var policy: [String]
  @Flag(help: "As JSON, on one line.") var json = false

  func run() async throws {
    let policies = try await PolicySet(policy)
    let rows = try CaseTable(table, policies).rows
    let reader = CaseReader(policies: policies)
    let failures = rows.compactMap { row in
      let found = reader.recognition(of: row.given)
      return row.expected.isMet(by: found) ? nil : (row: row, found: found)
    }
    try Output.standard.write(json ? form(rows, failures).line + "\n" : text(rows, failures))
    if !failures.isEmpty { throw ExitCode(ExitStatus.differences.rawValue) }
  }

  private func text(_ rows: [CaseTable.Row], _ failures: [(row: CaseTable.Row, found: Recognition)]) -> String {
    let lines = failures.flatMap { row, found in
      let name = row.given.name.isEmpty ? "" : " \(Foreign.shown(row.given.name))"
      return [
        "\(Foreign.shown(table)):\(row.line):\(name)", "  expected  \(row.expected.text)",
        "  came      \(CaseExpectation.text(of: found))",
      ]
    }
    let summary =
      failures.isEmpty
      ? "\(rows.count) cases, all as expected"
      : "\(rows.count) cases, \(failures.count) not as expected"
    return (lines + [summary]).joined(separator: "\n") + "\n"
  }

  private func form(
    _ rows: [CaseTable.Row], _ failures: [(row: CaseTable.Row, found: Recognition)]
  ) -> JSONValue {
    [
      "cases": .integer(Int64(rows.count)), "failed": .integer(Int64(failures.count)),
      "failures": .array(
        failures.map { row, found in
          [
            "line": .integer(Int64(row.line)), "name": .string(row.given.name), "expected": row.expected.json,
            "came": CaseExpectation.json(of: found),
          ]
        }),
    ]
  }
}
