internal import ArgumentParser
internal import Luyin
internal import SystemPackage

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "March 2020 at its gates; then issue for 1,000 holders of Hubei, verify each, and attack.",
    discussion: """
      Example: luyin demo
               luyin demo --keep march

      First the journeys of March 2020 that Examples/march-2020 has from a newspaper: at each gate the verdict, the rule and \
      the way out, then the same journeys under a national policy, and with codes that a national gateway has converted. --keep \
      leaves all of it in a folder to play with: keys, trust lists, policies, tables, codes, the stores of three gates, and the \
      gateway's ledger.

      Then a national root signed by three of five keys, an issuer for each province, Hubei's ledger, which gives the indices, \
      accounts for all that is issued and makes status lists of what changes, a gate whose store takes bundles, and holders who show \
      their codes by telephone and on paper. The \
      holders come from Examples/hubei/holders.csv, which the command carries in itself: reference, residence and status; all \
      keys are made anew. Without --keep no file is left behind: all lie in the folder for temporary files until it ends.
      """)

  @Option(help: "Leave the files of March 2020 in this new folder.") var keep: String?

  func run() async throws {
    let isColoured = Terminal.hasColour(.standardOutput)
    try await march(isColoured)
    let now = Time.now
    guard 1_000_000_000..<4_000_000_000 ~= now else {
      throw Failure(.usage, "the clock says \(Time.format(now)); set it, since what is issued is dated by it")
    }
    let run = try await DemoRun(holders: Array(DemoCommand.holders.description.utf8), now: now, isColoured: isColoured)
    try Output.standard.write(try run.trust())
    try Output.standard.write(run.issued())
    try Output.standard.write(try run.verified())
    try Output.standard.write(try run.tampered())
    try Output.standard.write(try run.shown())
    try Output.standard.write(try run.trusted())
    try Output.standard.write(try run.withdrawn())
    try Output.standard.write(try await run.changed())
  }

  private func march(_ isColoured: Bool) async throws {
    let folder: String
    if let keep {
      try File.makeFolder(keep)
      folder = keep
    } else {
      folder = try File.makeTemporaryFolder(prefix: "luyin-march-")
    }
    defer { if keep == nil { File.removeFolder(folder) } }
    let walk = try await MarchWalk(in: folder, isColoured: isColoured)
    try Output.standard.write(try walk.then())
    try Output.standard.write(try walk.nationally())
    try Output.standard.write(try await walk.converted())
    guard let keep else { return }
    try Output.standard.write(
      """
      Left in \(keep): README.md says what there is. Try for example
        luyin verify --store \(keep)/gate --place 520382 --observe temperature=normal \
      --at 2020-03-26T10:00:00+08:00 \(keep)/codes/case-1.txt


      """)
  }
}
