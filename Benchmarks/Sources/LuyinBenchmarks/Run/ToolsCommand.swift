internal import ArgumentParser

struct ToolsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tools", abstract: "The luyin command: lint, matrix and diff of policies.")

  @Option(help: "The release build of luyin.") var luyin: String
  @OptionGroup var toolOptions: ToolOptions
  @OptionGroup var machineOptions: MachineOptions

  func run() async throws {
    try requireReleaseBuild()
    var report = Report(machine: machineOptions.machine)
    let tools = try await ToolResults(luyin: luyin, toolOptions)
    report.tables = [Table(title: "Targets", header: Target.header, rows: tools.targets.map(\.row))]
    report.notes = [tools.note]
    print(report.text)
  }
}
