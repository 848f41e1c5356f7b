internal import ArgumentParser
internal import Luyin
internal import SystemPackage

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Issue for 1,000 holders of Hubei, verify each offline, tamper with some, and show the verdicts.",
    discussion: """
      Example: luyin demo

      The holders come from Examples/hubei/holders.csv, which the command carries in itself: residence, status and \
      index; their device keys are made anew. Writes no file.
      """)

  func run() throws {
    let isColoured = Terminal.hasColour(.standardOutput)
    let run = try DemoRun(holders: Array(DemoCommand.holders.description.utf8), now: Time.now)
    try Output.standard.write(run.issued.report)
    try Output.standard.write(try run.verified())
    try Output.standard.write(run.tampered(isColoured: isColoured))
  }
}
