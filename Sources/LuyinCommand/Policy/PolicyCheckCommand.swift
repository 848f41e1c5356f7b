internal import ArgumentParser
internal import Luyin

struct PolicyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Take a policy as a verifier does.",
    discussion: """
      The exit status is 0 if the policy is accepted, 20 if it, or another document that was given, is refused. Warnings \
      do not change it.

      Example: luyin policy check guizhou2.lydoc --root root1.lydoc --trust-list list3.lydoc --previous guizhou1.lydoc
      """)

  @Argument(help: "The policy.") var file: String
  @Option(parsing: .upToNextOption, help: "The first root, and those behind it in order.") var root: [String]
  @Option(help: "The trust list that names the policy's key.") var trustList: String
  @Option(help: "The policy that the verifier holds.") var previous: String?
  @Option(help: "The verifier's clock: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?

  func run() throws {
    let time = at?.seconds ?? Time.now
    guard let first = root.first else { return }
    let policy = try PolicyFile(file)
    let previous = try previous.map { path throws(Failure) in try PolicyFile(path) }
    let list = try TrustListFile(trustList)
    guard var taken = try TakenDocuments(firstRoot: first, at: time) else {
      throw ExitCode(ExitStatus.refuse.rawValue)
    }
    for path in root.dropFirst() { try taken.take(root: path) }
    let title = "trust list \(list.header.number) of epoch \(list.header.epoch)"
    try taken.take(list.path, list.document.bytes, as: title)
    if let previous { try taken.take(previous.path, previous.document.bytes, as: previous.title) }
    try taken.take(policy.path, policy.document.bytes, as: "accepted: \(policy.title)")
    for line in PolicyWarnings(policy.body, policy.header, at: time).lines {
      try Output.standard.write("warning: \(line)\n")
    }
    if taken.isRefused { throw ExitCode(ExitStatus.refuse.rawValue) }
  }
}

extension DocumentFile<Policy> {
  /// `policy 2 of epoch 0 for 520000, by key 2eb16c36, expires …`
  fileprivate var title: String {
    let key = header.subject.map { ", by key \($0.keyID.hex)" } ?? ""
    return "policy \(header.number) of epoch \(header.epoch) for \(RegionTitle.jurisdiction(body.jurisdiction))\(key), "
      + "expires \(Time.format(header.expires))"
  }
}
