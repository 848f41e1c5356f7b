internal import ArgumentParser

struct CommandCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "command", abstract: "The luyin command: start to end of a verification, and bulk issuing.")

  @OptionGroup var commandOptions: CommandOptions
  @OptionGroup var machineOptions: MachineOptions

  func run() async throws {
    try requireReleaseBuild()
    var report = Report(machine: machineOptions.machine)
    let command = try await CommandResults(commandOptions, now: timeOfRun())
    report.tables = [
      Table(title: "Targets", header: Target.header, rows: command.targets.map(\.row)), command.verifyTable,
      command.bulkTable, command.ledgerTable, command.ledgerOperationTable,
    ]
    report.notes = [command.note]
    print(report.text)
  }
}
