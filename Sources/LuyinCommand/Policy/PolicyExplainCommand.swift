internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct PolicyExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what policies do with one case, by which rules, and what would change it.",
    discussion: """
      Nothing is verified, and no trust list is asked: levels of the place without a policy here count as levels that have \
      none, and a policy that has expired is asked all the same.

      Example: luyin policy explain --policy guizhou.json --place 520382 --issuer 420000 --residence 420381 \
      --status green --at 2020-04-01T08:00:00+08:00
      """)

  @Option(parsing: .upToNextOption, help: "Policies, signed or not, and authored files; one of each jurisdiction.")
  var policy: [String]
  @Option(help: "Where: a region by number or name; by default where all the policies have a say.") var place: String?
  @Option(help: "The issuer's jurisdiction, by number or name; 0 for none.") var issuer: String
  @Option(help: "The holder's region, by number or name; 0 for none.") var residence: String
  @Option(help: "The status that holds now.") var status: String
  @Option(help: "When: seconds since 1970, or RFC 3339 with offset.") var at: String
  @Option(help: "Whose trust list has the issuer: own, or a domain id.") var domain = "own"
  @Option(help: "Of the issuer's key: credential or conversion.") var purpose = "credential"
  @Option(help: "What statuses mean: the number of a scheme.") var scheme = "1"
  @OptionGroup var circumstances: CircumstanceOptions
  @Option(help: "How the holder is known; none, the code alone, by default.") var assurance: CodeArgument<Assurance>?
  @Option(help: "Of the credential: seconds, or 90m, 3h, 2d.") var age = "0"
  @Option(help: "Of the gate's documents: fresh or stale.") var freshness = "fresh"
  @Option(help: "Of the status list, against the credential: notOlder or older.") var listAge = "notOlder"
  @Option(help: "sound or suspect.") var clock = "sound"
  @OptionGroup var language: LanguageOptions
  @Flag(help: "As JSON, on one line.") var json = false

  func run() async throws {
    let policies = try await PolicySet(policy)
    let reader = CaseReader(policies: policies)
    guard place != nil || policies.commonPlace != nil else {
      throw Failure(.usage, "--place is missing: the policies have no place of their own in common")
    }
    let given = try read(reader)
    let recognition = reader.recognition(of: given)
    for member in policies.members where !policies.levels(of: given.place).contains(where: { $0.path == member.path }) {
      Terminal.writeError(
        "luyin: \(Foreign.shown(member.path)) is the policy of \(RegionTitle.jurisdiction(member.policy.jurisdiction)), "
          + "which has no say at \(given.place)")
    }
    for line in policies.levels(of: given.place).compactMap({ $0.expiry(at: given.time) }) {
      Terminal.writeError("luyin: \(line)")
    }
    let words = GateWords(language: language.language)
    try Output.standard.write(
      json
        ? form(recognition, words).line + "\n"
        : ExplanationText(recognition, regionCode: policies.regionCode, words).text)
  }

  private func read(_ reader: CaseReader) throws -> CaseReader.Case {
    let texts: [CaseColumn: String?] = [
      .place: place, .issuer: issuer, .residence: residence, .status: status, .at: at, .domain: domain,
      .purpose: purpose, .scheme: scheme, .passage: circumstances.passage?.code.name,
      .assurance: assurance?.code.name, .observations: circumstances.observe.joined(separator: ";"),
      .age: age, .freshness: freshness, .listAge: listAge, .clock: clock,
    ]
    do throws(CaseProblem) {
      return try reader.read({ texts[$0] ?? nil }, place: reader.policies.commonPlace)
    } catch {
      let options: [CaseColumn: String] = [.listAge: "list-age", .observations: "observe"]
      throw Failure(.usage, "--\(options[error.column] ?? error.column.name) \(error.message)")
    }
  }

  private func form(_ recognition: Recognition, _ words: GateWords) -> JSONValue {
    guard case .object(let members) = JSONValue(recognition) else { fatalError("a recognition is an object") }
    return .object(
      [
        ("outcome", .string(recognition.outcome.name)), ("reason", .string(recognition.reason.name)),
        ("message", .string(recognition.reason.trustSentence[words.language])),
      ] + members)
  }
}
