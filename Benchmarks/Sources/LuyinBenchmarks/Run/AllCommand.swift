internal import ArgumentParser

/// Everything, and the tables of README.md.
struct AllCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all",
    abstract: "Library, trust, status lists, policies, presentations, sizes, command line and tools.")

  @OptionGroup var roundOptions: RoundOptions
  @OptionGroup var commandOptions: CommandOptions
  @OptionGroup var toolOptions: ToolOptions
  @OptionGroup var peerOptions: PeerOptions
  @OptionGroup var machineOptions: MachineOptions
  @Option(help: "Write the results between the marks in this file, too.") var markdown: String?

  func run() async throws {
    try requireReleaseBuild()
    var report = Report(machine: machineOptions.machine)
    let now = timeOfRun()
    let peers = try Peers(folder: peerOptions.peers)
    try QRFacts.check(luyin: Subject(now: now).text, peers: peers)
    Log.say("library: \(roundOptions.rounds) rounds")
    let library = try await LibraryResults(now: now, options: roundOptions)
    Log.say("trust: \(roundOptions.rounds) rounds")
    let trust = try await TrustResults(now: now, options: roundOptions)
    Log.say("status lists")
    let status = try await StatusResults(now: now, options: roundOptions)
    Log.say("policies")
    let policy = try await PolicyResults(now: now, options: roundOptions)
    Log.say("presentations")
    let presentation = try await PresentationResults(now: now, options: roundOptions)
    let command = try await CommandResults(commandOptions, now: now)
    let tools = try await ToolResults(luyin: commandOptions.luyin, toolOptions)
    report.tables = [
      Table(
        title: "Targets", header: Target.header,
        rows: (library.targets + trust.targets + status.targets + policy.targets + presentation.targets
          + command.targets + tools.targets).map(\.row)),
      library.operationTable, trust.table, status.sizeTable, status.clusterTable, status.timeTable,
      policy.evaluationTable, policy.verificationTable, presentation.table,
      try SizeTable.table(
        subject: library.subject, presented: presentation.subject, token: library.token, peers: peers),
      command.verifyTable, command.bulkTable, command.ledgerTable, command.ledgerOperationTable,
    ]
    report.notes = [library.note, trust.note, policy.note, presentation.note, command.note, tools.note]
    print(report.text)
    if let markdown { try report.write(to: markdown) }
  }
}
