internal import ArgumentParser
internal import LuyinConformance
internal import SystemPackage

struct PolicyLintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Find rules that do not say what they seem to say, before anybody signs them.",
    discussion: """
      Finds rules that are never true or never decide, rules of which only the order decides, dates that overlap, rules that a \
      wider policy always sets aside, regions that do not exist, and who has no rule at all. Nothing is tried out: what is \
      found is so for all facts, and nothing else is. Wider policies among those that are given are the levels above the \
      others. The exit status is 0 if there are notes at most, 1 if there is more, and with --strict if there is anything.

      Example: luyin policy lint policies/*.json
      """)

  @Argument(help: "Policies, signed or not, and authored files; one of each jurisdiction.") var policies: [String]
  @Flag(help: "Let notes, too, make the exit status 1.") var strict = false
  @OptionGroup var language: LanguageOptions
  @Flag(help: "As JSON, on one line.") var json = false

  func run() async throws {
    let words = GateWords(language: language.language)
    let report = await LintReport(try await PolicySet(policies), words)
    try Output.standard.write(
      json
        ? await report.json.line + "\n"
        : await LintText(
          report, words, width: Terminal.size(.standardOutput)?.columnCount ?? 80,
          hasColour: Terminal.hasColour(.standardOutput)
        ).text)
    let counted: [LintRemark.Severity] = strict ? LintRemark.Severity.allCases : [.error, .warning]
    if counted.contains(where: { report.count($0) > 0 }) { throw ExitCode(ExitStatus.differences.rawValue) }
  }
}
