internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import SystemPackage

struct PolicyMatrixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Show which places admit the people of which regions, all pairs on one day.",
    discussion: """
      A cell is what the place of its row does with a resident of the region of its column, who has the code of that \
      region's own issuer: an issuer of the own domain, scheme 1, a new credential, fresh documents, a sound clock. \
      Nothing is verified, and no trust list is asked, as in luyin policy explain, which says why of one cell. A \
      rule that excepts a part of a region is not about somebody of whom no more than that region is known.

      A is admit, M admit with measures, or the days of the one that takes longest; ? is refer, X refuse. Where nothing \
      else says so --out decides on the format, by .svg, .csv, .json or .txt.

      Example: luyin policy matrix policies/*.json --on 2020-03-26 --observe temperature=normal --out matrix.svg
               luyin policy matrix policies/*.json --on 2020-03-28 --at 00:00 --relying 江西省 --issuing provinces
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, csv, json, svg }

  @Argument(help: "Policies, signed or not, and authored files; one of each jurisdiction.") var policies: [String]
  @Option(help: "A day in Beijing (+08:00), as 2020-03-26; or a time: seconds since 1970, or RFC 3339 with offset.")
  var on: String
  @Option(help: "The time of that day in Beijing (+08:00), as 08:00 or 23:59:59. (default: 12:00)") var at: String?
  @Option(help: "The status that holds now.") var status = "green"
  @Option(help: "How the holder is known; none is the code alone.") var assurance = CodeArgument(Assurance.none)
  @OptionGroup var circumstances: CircumstanceOptions
  @Option(
    parsing: .upToNextOption,
    help: "Rows: regions by number or name, or provinces for all of them; by default those with a policy.")
  var relying: [String] = []
  @Option(parsing: .upToNextOption, help: "Columns, likewise; by default all provinces.") var issuing: [String] = []
  @Option(help: "terminal, csv, json or svg.") var format: [Format] = []
  @Option(help: "The file to write; never over an existing one.") var out: String?
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    guard format.count <= 1 else { throw ValidationError("--format is given \(format.count) times; give one") }
    guard chosenFormat != nil else {
      throw ValidationError("\(Foreign.shown(out ?? "")) ends in none of .svg, .csv, .json and .txt; give --format")
    }
  }

  func run() async throws {
    let matrix = try await matrix
    let text = text(of: matrix, chosenFormat ?? .terminal)
    guard let out else { return try Output.standard.write(text) }
    try Output.writeFile(out, Array(text.utf8))
  }

  private var matrix: PolicyMatrix {
    get async throws {
      let time = try MatrixTime.read(on, at)
      let set = try await PolicySet(policies)
      let facts = try facts(set, time)
      let relying = try MatrixRegions.read(relying, .gbt2260, option: "relying")
      let rows = relying.isEmpty ? MatrixRegions.relying(on: set) : relying
      let issuing = try MatrixRegions.read(issuing, set.regionCode, option: "issuing")
      guard !issuing.isEmpty || set.regionCode == .gbt2260 else {
        throw Failure(
          .usage, "--issuing is missing: the rules are of \(set.regionCode.name), which has no provinces here")
      }
      for member in set.members {
        if let line = member.expiry(at: time) { Terminal.writeError("luyin: \(line)") }
      }
      return PolicyMatrix(
        set, relying: rows, issuing: issuing.isEmpty ? RegionTable.gbt2260.provinces : issuing, facts, at: time)
    }
  }

  /// What all cells have in common, read as one case is.
  private func facts(_ set: PolicySet, _ time: Int64) throws -> RecognitionFacts {
    let texts: [CaseColumn: String] = [
      .issuer: "0", .residence: "0", .status: status, .at: "\(time)", .assurance: assurance.code.name,
      .passage: (circumstances.passage?.code ?? .entry).name,
      .observations: circumstances.observe.joined(separator: ";"),
    ]
    do throws(CaseProblem) {
      // Which place it is matters to no fact.
      return try CaseReader(policies: set).read({ texts[$0] }, place: 1).facts
    } catch {
      throw Failure(.usage, "--\(error.column == .observations ? "observe" : error.column.name) \(error.message)")
    }
  }

  /// nil if the name of the file says nothing.
  private var chosenFormat: Format? {
    if let format = format.first { return format }
    guard let out = out?.lowercased() else { return .terminal }
    let endings: [(String, Format)] = [(".svg", .svg), (".csv", .csv), (".json", .json), (".txt", .terminal)]
    return endings.first { out.hasSuffix($0.0) }?.1
  }

  private func text(of matrix: PolicyMatrix, _ format: Format) -> String {
    let words = GateWords(language: language.language)
    switch format {
    case .terminal:
      let isScreen = out == nil
      return MatrixText(
        matrix, words, width: (isScreen ? Terminal.size(.standardOutput)?.columnCount : nil) ?? 80,
        hasColour: isScreen && Terminal.hasColour(.standardOutput)
      ).text
    case .csv: return MatrixCSV.text(of: matrix)
    case .json: return MatrixJSON.value(of: matrix).line + "\n"
    case .svg: return MatrixSVG(matrix, words).text
    }
  }
}
