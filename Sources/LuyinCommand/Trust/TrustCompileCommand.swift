internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct TrustCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Make a trust list of a JSON file: a draft, or with the signatures it has.",
    discussion: """
      Times may be RFC 3339, nextUpdate and expires durations like "7d", regions names, keys the paths of .lypub files. \
      --root gives domain and epoch. --previous gives the number; a list that a verifier who holds it would refuse is \
      not written. Shows the list on standard output, and what has changed on standard error.

      Example: luyin trust compile list2.json --root root1.lydoc --previous list1.lydoc --out list2.draft
      """)

  @Argument(help: "The authored list.") var file: String
  @Option(help: "The root that the list will be signed under.") var root: String?
  @Option(help: "The list before it.") var previous: String?
  @Option(help: "The trust list to write.") var out: String

  func run() throws {
    let authored = try AuthoredFile.read(file)
    let root = try root.map { path throws(Failure) in try RootFile(path) }
    let previous = try previous.map { path throws(Failure) in try TrustListFile(path) }
    var author = AuthoredTrustList(
      AuthoringContext(file: file, root: root, previous: previous.map { .init(path: $0.path, header: $0.header) }))
    guard let form = author.expand(authored) else {
      throw Failure(.dataError, author.problems.text(of: file))
    }
    let compiled = try compile(form)
    if let previous { try check(compiled, against: previous, author) }
    try Output.writeFile(out, compiled.document.bytes)
    try Output.standard.write(DocumentRendering(compiled).text)
    guard let previous else { return }
    if compiled.header.epoch > previous.header.epoch {
      Terminal.writeError(
        "luyin: the epoch moves on: verifiers forget \(previous.path), also which keys it calls compromised")
    }
    Terminal.writeError("changed against \(previous.path), number \(previous.header.number):")
    for line in TrustListChanges(from: previous.body, to: compiled.body).lines { Terminal.writeError("  \(line)") }
  }

  private func compile(_ form: JSONValue) throws(Failure) -> TrustListFile {
    do {
      let document = try DocumentJSON.document(form)
      // Encoding has just admitted the keys of these very bytes.
      return TrustListFile(path: out, document: document, body: try TrustList(opening: document))
    } catch let error as ContractError {
      throw Failure(.dataError, "\(file): \(TrustCompileCommand.sentence(error.reason))")
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }

  /// What cannot be told from one value alone.
  private static func sentence(_ reason: ReasonCode) -> String {
    switch reason {
    case .documentLimit: "the list is longer than a document may be; split it into domains or give fewer keys"
    case .trustListKey: "trustList.issuers: more than \(TrustList.keyCountMax) keys; give fewer"
    case .trustListIssuer: "trustList.issuers: more than 65535; put some together"
    case .trustListPeer: "trustList.peers: more than 255; take some out"
    case .trustListPolicy: "trustList.policies: more than 65535; take some out"
    case .trustListScope: "trustList.issuers: more than 65535 different regions and statuses; let keys share some"
    case .trustListScheme: "trustList.peers: more than 255 schemes of one peer; take some out"
    default: "the list cannot be encoded: \(reason)"
    }
  }

  /// Refuses what a verifier that holds the list before would refuse.
  private func check(
    _ compiled: TrustListFile, against previous: TrustListFile, _ author: AuthoredTrustList
  ) throws(Failure) {
    func refusal(_ path: String, _ sentence: String) -> Failure { Failure(.dataError, "\(file): \(path): \(sentence)") }
    let (header, before) = (compiled.header, previous.header)
    guard header.domain == before.domain else {
      throw refusal("domain", "is not the domain of \(previous.path), which is \(before.domain.hex)")
    }
    guard header.epoch >= before.epoch else {
      throw refusal("epoch", "must not be below \(before.epoch), which \(previous.path) has")
    }
    // The first list of a new epoch starts anew.
    guard header.epoch == before.epoch else { return }
    guard header.number > before.number else {
      throw refusal("number", "must be above \(before.number), which \(previous.path) has; leave it out")
    }
    for position in 0..<previous.body.keyCount {
      let held = previous.body.entry(at: position)
      guard held.isCompromised, compiled.body.entry(of: held.key)?.isCompromised != true else { continue }
      if let place = author.place(of: held.key) {
        throw refusal(
          "\(place.path).withdrawal", "key \(held.keyID.hex) is compromised in \(previous.path) and stays so for ever")
      }
      throw refusal(
        "trustList.issuers",
        "key \(held.key.hex) is compromised in \(previous.path) and must stay in the list, as compromised; put it back")
    }
  }
}
