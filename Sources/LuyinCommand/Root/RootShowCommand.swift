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
    if json { return try Output.standard.write(try jsonText(file)) }
    try Output.standard.write(RootRendering(file).text)
    let before = try previous.map { path throws(Failure) in try RootFile(path) }
    // Without the root before it, its own quorum is all that can be counted.
    let quorums =
      before == nil ? [("root keys", file.root.rootKeys)] : try file.quorums(previous: before)
    let keys = quorums.flatMap { $0.1.keys }
    let signatures = RootSignatures(file.document, by: keys)
    let lines = signatures.progress(quorums) + (before == nil && file.header.number > 1 ? [] : signatures.faults)
    try Output.standard.write(lines.joined(separator: "\n") + "\n")
  }

  private func jsonText(_ file: RootFile) throws(Failure) -> String {
    do {
      return JSONValue.object([
        ("document", try DocumentJSON.json(file.document)), ("domainId", .string(file.domain.hex)),
        ("fingerprint", .string(file.fingerprint.filter { $0 != " " })),
      ]).line + "\n"
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }
}
