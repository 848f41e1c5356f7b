internal import ArgumentParser
internal import Luyin

/// Dates and file of a draft.
struct RootDraftOptions: ParsableArguments {
  @OptionGroup var times: DocumentTimesOptions
  @Option(help: "The draft to write.") var out: String

  /// Writes an unsigned root and shows it.
  func write(_ root: Root, domain: DomainID, number: UInt32) throws(Failure) {
    let times = try times.times()
    let document: UnverifiedDocument
    do {
      let header = try DocumentHeader(
        kind: .root, domain: domain, epoch: 0, number: number, issuedAt: times.issuedAt,
        nextUpdate: times.nextUpdate, expires: times.expires, body: root.body.span)
      document = try UnverifiedDocument(header: header, body: root.body, signatories: [])
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
    try Output.writeFile(out, document.bytes)
    try Output.standard.write(DocumentRendering(RootFile(path: out, document: document, body: root)).text)
  }
}

/// Keys and thresholds as a ceremony decides them.
enum RootKeys {
  /// - Parameter arguments: public keys, as hex or files.
  static func quorum(_ role: String, threshold: Int, _ arguments: [String]) throws(Failure) -> KeyQuorum {
    var keys: [PublicKey] = []
    for argument in arguments { keys.append(try KeyArguments.publicKey(argument)) }
    do {
      return try KeyQuorum(threshold: threshold, keys: keys)
    } catch {
      throw Failure(
        .usage,
        error.reason == .rootThreshold
          ? "\(role): \(threshold) of \(keys.count) keys cannot be asked to sign"
          : "\(role): 1 to \(KeyQuorum.keyCountMax) keys are needed, each once")
    }
  }

  static func root(trustListEpoch: UInt32, rootKeys: KeyQuorum, trustListKeys: KeyQuorum) throws(Failure) -> Root {
    do {
      return try Root(trustListEpoch: trustListEpoch, rootKeys: rootKeys, trustListKeys: trustListKeys)
    } catch {
      throw Failure(.usage, "a key of the root must not also be one of the trust list")
    }
  }
}
