internal import ArgumentParser
internal import Luyin

/// Dates and file of a draft.
struct RootDraftOptions: ParsableArguments {
  @Option(help: "Seconds since 1970, or RFC 3339 with offset; now by default.") var issuedAt: TimeArgument?
  @Option(help: "How long it is fresh, from issued at: 90d.") var nextUpdate: Lifetime
  @Option(help: "When it expires, from issued at: 365d.") var expires: Lifetime
  @Option(help: "The draft to write.") var out: String

  /// Writes an unsigned root and shows it.
  func write(_ root: Root, domain: DomainID, number: UInt32) throws(Failure) {
    guard let issued = UInt32(exactly: issuedAt?.seconds ?? Time.now) else {
      throw Failure(.usage, "--issued-at must lie between 1970 and 2106")
    }
    func time(after lifetime: Lifetime, _ option: String) throws(Failure) -> UInt32 {
      guard let time = UInt32(exactly: UInt64(issued) + 60 * UInt64(lifetime.minutes)) else {
        throw Failure(.usage, "\(option) lies past 32-bit time, in 2106")
      }
      return time
    }
    let document: UnverifiedDocument
    do {
      let header = try DocumentHeader(
        kind: .root, domain: domain, epoch: 0, number: number, issuedAt: issued,
        nextUpdate: try time(after: nextUpdate, "--next-update"), expires: try time(after: expires, "--expires"),
        body: root.body.span)
      document = try UnverifiedDocument(header: header, body: root.body, signatories: [])
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.usage, "--next-update must be longer than nothing and --expires not shorter (\(error))")
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
