internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore

struct StoreCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read and judge everything in a store again, as if it had just come.",
    discussion: """
      The exit status is 0 if the store is sound, 20 if a document is damaged or missing. Takes seconds for a large trust \
      list.

      Example: luyin store check gate
      """)

  @Argument(help: "The store.") var directory: String

  func run() throws {
    let check = try StoreFailure.rethrowing { () throws(StoreError) in try TrustStore.check(at: directory) }
    var lines: [String] = []
    for document in check.documents {
      let title = document.identity?.title ?? "no document"
      lines.append("\(Foreign.shown(document.path)): " + (document.damage.map { "\($0)" } ?? "sound: \(title)"))
    }
    lines += check.leftovers.map {
      "\(Foreign.shown($0)): left behind by an update that was broken off; the next one removes it"
    }
    lines += check.foreign.map { "\(Foreign.shown($0)): not of the store, left alone" }
    try Output.standard.write(lines.joined(separator: "\n") + "\n")
    if !check.isSound { throw ExitCode(ExitStatus.refuse.rawValue) }
  }
}
