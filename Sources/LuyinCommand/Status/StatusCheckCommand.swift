internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore

struct StatusCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Take status lists and deltas as a gate does, and warn of what is probably a mistake.",
    discussion: """
      Without a store each is judged by itself: its form, and the signatures by the keys that they carry; a delta is \
      applied to the list before it on the command line, if it is based on that. With --store they are offered in order to \
      a copy of what that gate holds, and nothing is kept. The exit status is 0 if all are sound, 20 if one is refused; \
      warnings do not change it.

      Example: luyin status check hubei8.lydoc hubei8-9.lydelta --store gate
      """)

  @Argument(help: "Status lists and deltas.") var files: [String]
  @Option(help: "The store of a gate, which is not changed.") var store: String?
  @Option(help: "The gate's clock: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?

  func run() throws {
    let time = at?.seconds ?? Time.now
    var gate = try store.map { path throws(Failure) in
      try StoreFailure.rethrowing { () throws(StoreError) in try TrustStore(opening: path) }.state
    }
    var chain = StatusChain()
    var isRefused = false
    for path in files {
      let bytes = try File.read(path, byteCountMax: StatusList.byteCountMax)
      let found = chain.take(bytes)
      if gate != nil {
        let report = StatusCheckCommand.offer(bytes, named: path, to: &gate, at: time)
        isRefused = isRefused || report.isRefused
        try Output.standard.write(report.text + "\n")
      } else {
        isRefused = isRefused || found.fault != nil
        try Output.standard.write("\(Foreign.shown(path)): \(found.text)\n")
      }
      for line in StatusListWarnings(found, at: time).lines {
        try Output.standard.write("warning: \(Foreign.shown(path)): \(line)\n")
      }
    }
    if isRefused { throw ExitCode(ExitStatus.refuse.rawValue) }
  }

  private static func offer(
    _ bytes: [UInt8], named name: String, to gate: inout TrustState?, at time: Int64
  ) -> (text: String, isRefused: Bool) {
    let outcome: StoreAnswer.Outcome
    do throws(UpdateError) {
      try gate?.update(with: bytes, at: time)
      outcome = .accepted
    } catch {
      outcome = error.reason == .updateUnchanged ? .unchanged : .refused(error)
    }
    // What is older is passed over by a gate; here its author has forgotten to count on.
    let isRefused = if case .refused = outcome { true } else { false }
    return (UpdateReport(name: name, document: BroughtDocument(bytes), outcome: outcome).text, isRefused)
  }
}
