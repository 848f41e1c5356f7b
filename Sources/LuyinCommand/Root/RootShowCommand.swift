internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct RootShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a root, its fingerprint, and who has signed.",
    discussion: "Example: luyin root show root2.lydoc --previous root1.lydoc")

  @Argument(help: "The root.") var file: String
  @Option(help: "The root before it, whose keys must sign too.") var previous: String?
  @Flag(help: "As JSON: the document's JSON form, domainId, fingerprint.") var json = false

  func run() throws {
    let file = try RootFile(file)
    let rendering = DocumentRendering(file)
    if json {
      return try Output.standard.write(try rendering.json([("domainId", .string(file.domain.hex))]))
    }
    try Output.standard.write(rendering.text)
    let before = try previous.map { path throws(Failure) in try RootFile(path) }
    // Without the root before it, its own quorum is all that can be counted.
    var signatures = DocumentSignatures(before == nil ? [file.ownQuorum] : try file.quorums(previous: before))
    signatures.add(file.document)
    let lines = signatures.progress + (before == nil && file.header.number > 1 ? [] : signatures.faults)
    try Output.standard.write(lines.joined(separator: "\n") + "\n")
  }
}
