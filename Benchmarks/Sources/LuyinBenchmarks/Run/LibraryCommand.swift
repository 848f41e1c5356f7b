internal import ArgumentParser

struct LibraryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library", abstract: "Issuing and verifying in one process, beside libsodium and jwt-kit.")

  @OptionGroup var roundOptions: RoundOptions
  @OptionGroup var machineOptions: MachineOptions

  func run() async throws {
    try requireReleaseBuild()
    var report = Report(machine: machineOptions.machine)
    let library = try await LibraryResults(now: timeOfRun(), options: roundOptions)
    report.tables = [
      Table(title: "Targets", header: Target.header, rows: library.targets.map(\.row)), library.operationTable,
    ]
    report.notes = [library.note]
    print(report.text)
  }
}
