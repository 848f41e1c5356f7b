internal import ArgumentParser
internal import Luyin
internal import SystemPackage

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Found a trust domain, issue for 1,000 holders of Hubei, verify each at a gate, and attack both.",
    discussion: """
      Example: luyin demo

      A national root signed by three of five keys, an issuer for each province, Hubei's ledger, which gives the indices, \
      accounts for all that is issued and makes status lists of what changes, and a gate whose store takes bundles. The \
      holders come from Examples/hubei/holders.csv, which the command carries in itself: reference, residence and status; all \
      keys are made anew. Leaves no file behind: ledger and store lie in the folder for temporary files until it ends.
      """)

  func run() async throws {
    let isColoured = Terminal.hasColour(.standardOutput)
    let now = Time.now
    guard 1_000_000_000..<4_000_000_000 ~= now else {
      throw Failure(.usage, "the clock says \(Time.format(now)); set it, since what is issued is dated by it")
    }
    let run = try await DemoRun(holders: Array(DemoCommand.holders.description.utf8), now: now, isColoured: isColoured)
    try Output.standard.write(try run.trust())
    try Output.standard.write(run.issued())
    try Output.standard.write(try run.verified())
    try Output.standard.write(try run.tampered())
    try Output.standard.write(try run.trusted())
    try Output.standard.write(try run.withdrawn())
    try Output.standard.write(try await run.changed())
  }
}
