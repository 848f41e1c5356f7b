internal import ArgumentParser

struct TrustCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust", abstract: "Trust lists and stores: size, opening, look-up, verification.")

  @OptionGroup var roundOptions: RoundOptions
  @OptionGroup var machineOptions: MachineOptions

  func run() async throws {
    try requireReleaseBuild()
    var report = Report(machine: machineOptions.machine)
    let trust = try await TrustResults(now: timeOfRun(), options: roundOptions)
    report.tables = [
      Table(title: "Targets", header: Target.header, rows: trust.targets.map(\.row)), trust.table,
    ]
    report.notes = [trust.note]
    print(report.text)
  }
}
