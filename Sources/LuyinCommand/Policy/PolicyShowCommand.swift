internal import ArgumentParser
internal import Luyin

struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a policy rule by rule, its fingerprint, and whether its key has signed.",
    discussion: """
      Whether the key may sign for the jurisdiction is for a trust list to say: luyin policy check asks it.

      Example: luyin policy show guizhou.lydoc
      """)

  @Argument(help: "The policy.") var file: String
  @Flag(help: "As JSON: the document's JSON form, fingerprint.") var json = false

  func run() throws {
    let file = try PolicyFile(file)
    let rendering = DocumentRendering(file)
    if json { return try Output.standard.write(try rendering.json()) }
    var signatures = DocumentSignatures(try file.quorums())
    signatures.add(file.document)
    let signers = signatures.signers.map { "signed by \($0.key.id.hex)  \($0.key.hex)" }
    let unsigned = file.document.signatories.isEmpty ? ["signed by nobody: no gate takes it"] : []
    try Output.standard.write(
      rendering.text + (signers + unsigned + signatures.faults).map { $0 + "\n" }.joined())
  }
}
