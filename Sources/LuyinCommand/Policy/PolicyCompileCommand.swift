internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct PolicyCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Make a policy of a JSON file: a draft, or with the signature it has.",
    discussion: """
      Times may be RFC 3339, those behind issuedAt durations like "7d", regions names, the subject the path of a .lypub \
      file. --trust-list gives domain, epoch, and the key that it names for the jurisdiction; --previous gives the number. \
      A policy that gates would refuse by these documents is not written. Shows the policy on standard output; warnings, \
      and what has changed, on standard error.

      Example: luyin policy compile guizhou2.json --root root1.lydoc --trust-list list3.lydoc \
      --previous guizhou1.lydoc --out guizhou2.draft
      """)

  @Argument(help: "The authored policy.") var file: String
  @Option(help: "A root of the domain.") var root: String?
  @Option(help: "The trust list that names the policy's key.") var trustList: String?
  @Option(help: "The policy before it.") var previous: String?
  @Option(help: "The policy to write.") var out: String

  func run() throws {
    let authored = try AuthoredFile.read(file)
    let root = try root.map { path throws(Failure) in try RootFile(path) }
    let trustList = try trustList.map { path throws(Failure) in try TrustListFile(path) }
    let previous = try previous.map { path throws(Failure) in try PolicyFile(path) }
    if let root, let trustList, root.domain != trustList.domain {
      throw Failure(.usage, "\(root.path) and \(trustList.path) are of different domains; give documents of one domain")
    }
    var author = AuthoredPolicy(
      AuthoringContext(file: file, root: root, previous: previous.map { .init(path: $0.path, header: $0.header) }),
      trustList: trustList)
    guard let form = author.expand(authored) else {
      throw Failure(.dataError, author.problems.text(of: file))
    }
    let compiled = try compile(form)
    if let previous { try check(compiled, against: previous) }
    try Output.writeFile(out, compiled.document.bytes)
    try Output.standard.write(DocumentRendering(compiled).text)
    for line in PolicyWarnings(compiled.body, compiled.header, at: Int64(compiled.header.issuedAt)).lines {
      Terminal.writeError("warning: \(line)")
    }
    guard let previous else { return }
    Terminal.writeError("changed against \(previous.path), number \(previous.header.number):")
    for line in PolicyChanges(from: previous.body, to: compiled.body).lines { Terminal.writeError("  \(line)") }
  }

  private func compile(_ form: JSONValue) throws -> PolicyFile {
    do {
      let document = try DocumentJSON.document(form)
      return PolicyFile(path: out, document: document, body: try Policy(admitting: document))
    } catch let error as ContractError {
      throw Failure(.dataError, "\(file): \(PolicyCompileCommand.sentence(error.reason))")
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }

  /// What cannot be told from one value alone.
  static func sentence(_ reason: ReasonCode) -> String {
    switch reason {
    case .documentLimit: "the policy is longer than a document may be; give fewer rules, or fewer regions"
    case .ruleCount:
      "policy: more than \(Policy.ruleCountMax) rules or \(PolicyConversion.countMax) conversions; put some together"
    default: "the policy cannot be encoded: \(reason)"
    }
  }

  /// Refuses what a verifier that holds the policy before would refuse.
  private func check(_ compiled: PolicyFile, against previous: PolicyFile) throws {
    func refusal(_ path: String, _ sentence: String) -> Failure { Failure(.dataError, "\(file): \(path): \(sentence)") }
    let (header, before) = (compiled.header, previous.header)
    guard header.domain == before.domain else {
      throw refusal("domain", "is not the domain of \(previous.path), which is \(before.domain.hex)")
    }
    // A jurisdiction that has got another key begins anew.
    guard header.subject == before.subject else { return }
    guard header.epoch >= before.epoch else {
      throw refusal("epoch", "must not be below \(before.epoch), which \(previous.path) has")
    }
    guard header.epoch == before.epoch else { return }
    guard header.number > before.number else {
      throw refusal("number", "must be above \(before.number), which \(previous.path) has; leave it out")
    }
  }
}
