internal import ArgumentParser
internal import Luyin

struct RootAssembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assemble", abstract: "Join the signatures that were made of one root.",
    discussion: """
      Every signature must verify and be by a key that may sign; each quorum must be met, unless --partial is given.

      Example: luyin root assemble root2-a.lydoc root2-b.lydoc --previous root1.lydoc --out root2.lydoc
      """)

  @Argument(help: "The root as each signer has signed it.") var files: [String]
  @Option(help: "The root before it; needed from root 2 on.") var previous: String?
  @Flag(help: "Write what is there, though more must sign.") var partial = false
  @Option(help: "The file to write.") var out: String

  func run() throws {
    let parts = try files.map { try RootFile($0) }
    guard let first = parts.first else { return }
    for part in parts where part.header != first.header {
      throw Failure(.dataError, "\(part.path) and \(first.path) are not the same root: their fingerprints differ")
    }
    let quorums = try first.quorums(previous: try previous.map { try RootFile($0) })
    let keys = quorums.flatMap { $0.quorum.keys }
    var joined: [UnverifiedDocument.Signatory] = []
    for part in parts {
      let signatures = RootSignatures(part.document, by: keys)
      if let fault = signatures.faults.first {
        throw Failure(.dataError, "\(part.path): \(fault); nothing was written")
      }
      for signatory in part.document.signatories where !joined.contains(where: { $0.key == signatory.key }) {
        joined.append(signatory)
      }
    }
    let document: UnverifiedDocument
    do {
      document = try UnverifiedDocument(
        header: first.header, body: Array(first.document.body), signatories: joined)
    } catch {
      throw Failure(.usage, "more than \(UnverifiedDocument.signatureCountMax) signatures (\(error))")
    }
    let signatures = RootSignatures(document, by: keys)
    for line in signatures.progress(quorums) { Terminal.writeError("luyin: \(line)") }
    guard partial || signatures.isComplete(quorums) else {
      throw Failure(.dataError, "more must sign; --partial writes what is there")
    }
    try Output.writeFile(out, document.bytes)
  }
}
