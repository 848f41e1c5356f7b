internal import ArgumentParser
internal import Luyin

/// Whom one credential is for.
struct EnrolmentOptions: ParsableArguments {
  @Option(help: "One: the holder's public key, 64 hex digits or a file.") var holderKey: String?
  @Flag(help: "One: the key is a guardian's.") var guardian = false
  @OptionGroup var document: DocumentOptions

  var isEmpty: Bool { holderKey == nil && !document.isGiven && !guardian }

  func check() throws {
    guard (holderKey != nil) != document.isGiven else {
      throw ValidationError("one credential needs one of --holder-key, --document and --document-file")
    }
    guard !guardian || holderKey != nil else {
      throw ValidationError("--guardian goes with --holder-key: a document is the holder's own")
    }
  }

  func holder() throws(Failure) -> EnrolledHolder {
    if let document = try document.identityDocument() { return .identityDocument(document) }
    // `check` has seen that one of them is there.
    guard let holderKey else { throw Failure(.usage, "--holder-key is missing") }
    let key = try KeyArguments.publicKey(holderKey)
    return guardian ? .guardianDeviceKey(key) : .deviceKey(key)
  }
}
