internal import ArgumentParser
internal import Luyin

/// How the signatures that were made of one document, of any kind, are joined.
struct AssemblyOptions: ParsableArguments {
  @Argument(help: "The document as each signer has signed it.") var files: [String]
  @Flag(help: "Write what is there, though more must sign.") var partial = false
  @Option(help: "The file to write.") var out: String

  /// Joins the signatures, says after each file how many there are, and writes the document.
  /// - Parameter quorums: who must sign.
  func assemble<Body>(
    _ quorums: (DocumentFile<Body>) throws(Failure) -> [SigningQuorum]
  ) throws(Failure) {
    let parts = try files.map { path throws(Failure) in try DocumentFile<Body>(path) }
    guard let first = parts.first else { return }
    for part in parts where part.header != first.header {
      throw Failure(
        .dataError, "\(part.path) and \(first.path) are not the same \(Body.title): their fingerprints differ")
    }
    var signatures = DocumentSignatures(try quorums(first))
    for part in parts {
      signatures.add(part.document)
      if let fault = signatures.faults.first {
        throw Failure(.dataError, "\(part.path): \(fault); nothing was written")
      }
      for line in signatures.progress { Terminal.writeError("luyin: with \(part.path), \(line)") }
    }
    guard partial || signatures.isComplete else {
      throw Failure(.dataError, "more must sign; --partial writes what is there")
    }
    let document: UnverifiedDocument
    do {
      document = try UnverifiedDocument(
        header: first.header, body: Array(first.document.body), signatories: signatures.signers.map(\.signatory))
    } catch {
      throw Failure(.usage, "more than \(UnverifiedDocument.signatureCountMax) signatures (\(error))")
    }
    try Output.writeFile(out, document.bytes)
  }
}
