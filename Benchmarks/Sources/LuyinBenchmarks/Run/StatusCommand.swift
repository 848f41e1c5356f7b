internal import ArgumentParser

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Status lists: size, building, look-up, opening, deltas.")

  @OptionGroup var roundOptions: RoundOptions
  @OptionGroup var machineOptions: MachineOptions

  func run() async throws {
    try requireReleaseBuild()
    var report = Report(machine: machineOptions.machine)
    let status = try await StatusResults(now: timeOfRun(), options: roundOptions)
    report.tables = [
      Table(title: "Targets", header: Target.header, rows: status.targets.map(\.row)), status.sizeTable,
      status.clusterTable, status.timeTable,
    ]
    print(report.text)
  }
}
