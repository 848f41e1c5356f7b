internal import ArgumentParser

struct PolicyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Recognition policies: evaluation, verification at a place, opening.")

  @OptionGroup var roundOptions: RoundOptions
  @OptionGroup var machineOptions: MachineOptions

  func run() async throws {
    try requireReleaseBuild()
    var report = Report(machine: machineOptions.machine)
    let policy = try await PolicyResults(now: timeOfRun(), options: roundOptions)
    report.tables = [
      Table(title: "Targets", header: Target.header, rows: policy.targets.map(\.row)), policy.evaluationTable,
      policy.verificationTable,
    ]
    report.notes = [policy.note]
    print(report.text)
  }
}
