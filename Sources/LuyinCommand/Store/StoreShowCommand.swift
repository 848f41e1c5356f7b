internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore

struct StoreShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a store holds, how old it is, and whom it recognises.",
    discussion: "Example: luyin store show gate")

  @Argument(help: "The store.") var directory: String
  @Option(help: "The gate's clock: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?
  @Flag(help: "As JSON, on one line.") var json = false

  func run() throws {
    let store = try StoreFailure.rethrowing { () throws(StoreError) in try TrustStore(opening: directory) }
    let rendering = StateRendering(store.state, at: at?.seconds ?? Time.now)
    try Output.standard.write(json ? rendering.json.line + "\n" : rendering.text)
  }
}
