internal import ArgumentParser

struct PresentationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presentation", abstract: "Who shows a credential: a device's signature, an identity document.")

  @OptionGroup var roundOptions: RoundOptions
  @OptionGroup var machineOptions: MachineOptions

  func run() async throws {
    try requireReleaseBuild()
    var report = Report(machine: machineOptions.machine)
    let presentation = try await PresentationResults(now: timeOfRun(), options: roundOptions)
    report.tables = [
      Table(title: "Targets", header: Target.header, rows: presentation.targets.map(\.row)), presentation.table,
    ]
    report.notes = [presentation.note]
    print(report.text)
  }
}
