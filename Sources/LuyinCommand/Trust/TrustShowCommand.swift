internal import ArgumentParser
internal import Luyin

struct TrustShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a trust list, its fingerprint, and who has signed.",
    discussion: "Example: luyin trust show list.lydoc --root root1.lydoc")

  @Argument(help: "The trust list.") var file: String
  @Option(help: "The root whose trust list keys must sign; without it signatures are not looked at.") var root: String?
  @Flag(help: "As JSON: the document's JSON form, fingerprint.") var json = false

  func run() throws {
    let file = try TrustListFile(file)
    let rendering = DocumentRendering(file)
    if json { return try Output.standard.write(try rendering.json()) }
    try Output.standard.write(rendering.text)
    guard let root else { return }
    var signatures = DocumentSignatures(try file.quorums(root: try RootFile(root)))
    signatures.add(file.document)
    let signers = signatures.signers.map { "signed by \($0.key.id.hex)  \($0.key.hex)" }
    try Output.standard.write(
      (signers + signatures.progress + signatures.faults).joined(separator: "\n") + "\n")
  }
}
