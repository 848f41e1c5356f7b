internal import ArgumentParser
internal import Luyin
internal import SystemPackage

/// Whom one credential is for.
struct HolderOptions: ParsableArguments {
  @Option(help: "One: the holder's public key, 64 hex digits or a file.") var holderKey: String?
  @Flag(help: "One: the key is a guardian's.") var guardian = false
  @Option(help: "One: the holder's document, TYPE:NUMBER of type cn-id, passport or card, instead of a key.")
  var document: DocumentArgument?
  @Option(
    help:
      "One: take the document from the first line of this file, - for standard input; no list of processes shows it.")
  var documentFile: String?

  var isEmpty: Bool { holderKey == nil && document == nil && documentFile == nil && !guardian }

  func check() throws {
    guard [holderKey != nil, document != nil, documentFile != nil].count(where: \.self) == 1 else {
      throw ValidationError("one credential needs one of --holder-key, --document and --document-file")
    }
    guard !guardian || holderKey != nil else {
      throw ValidationError("--guardian goes with --holder-key: a document is the holder's own")
    }
  }

  func holder() throws(Failure) -> EnrolledHolder {
    if let holderKey {
      let key = try KeyArguments.publicKey(holderKey)
      return guardian ? .guardianDeviceKey(key) : .deviceKey(key)
    }
    if let document { return .identityDocument(try document.document()) }
    return .identityDocument(try firstLine().document())
  }

  private func firstLine() throws(Failure) -> DocumentArgument {
    let path = documentFile ?? "-"
    let descriptor = path == "-" ? FileDescriptor.standardInput : try File.open(path)
    defer { if path != "-" { try? descriptor.close() } }
    let content = try File.read(descriptor, name: path == "-" ? "standard input" : path, upToEndOr: 4096).bytes
    let line = content.prefix { $0 != 0x0a }
    return DocumentArgument(argument: String(decoding: line.last == 0x0d ? line.dropLast() : line, as: UTF8.self))
  }
}
