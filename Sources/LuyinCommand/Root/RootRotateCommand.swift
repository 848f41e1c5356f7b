internal import ArgumentParser
internal import Luyin

struct RootRotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate", abstract: "Draft the root that follows another.",
    discussion: """
      What is not given stays as it was. --new-epoch leaves every trust list of the old epoch behind: for a trust list \
      whose keys were stolen, or whose dates lie.

      Example: luyin root rotate root1.lydoc --root-threshold 2 --root-key a.lypub --root-key b.lypub \
      --root-key e.lypub --next-update 90d --expires 365d --out root2.lydoc
      """)

  @Argument(help: "The root before.") var previous: String
  @Option(help: "How many root keys must sign the next root.") var rootThreshold: Int?
  @Option(help: "A root key; all of them, if any is given.") var rootKey: [String] = []
  @Option(help: "How many of its keys must sign the trust list.") var trustListThreshold: Int?
  @Option(help: "A key of the trust list; all of them, if any is given.") var trustListKey: [String] = []
  @Flag(help: "Move the trust list's epoch on by one.") var newEpoch = false
  @OptionGroup var draft: RootDraftOptions

  func run() throws {
    let before = try RootFile(previous)
    let (epoch, overflow) = before.body.trustListEpoch.addingReportingOverflow(newEpoch ? 1 : 0)
    let (number, numberOverflow) = before.header.number.addingReportingOverflow(1)
    guard !overflow, !numberOverflow else { throw Failure(.usage, "\(previous) has the last number or epoch there is") }
    let root = try RootKeys.root(
      trustListEpoch: epoch,
      rootKeys: try quorum("root keys", before.body.rootKeys, rootThreshold, rootKey),
      trustListKeys: try quorum("trust list keys", before.body.trustListKeys, trustListThreshold, trustListKey))
    try draft.write(root, domain: before.domain, number: number)
  }

  private func quorum(
    _ role: String, _ before: KeyQuorum, _ threshold: Int?, _ keys: [String]
  ) throws(Failure) -> KeyQuorum {
    try RootKeys.quorum(
      role, threshold: threshold ?? before.threshold, keys.isEmpty ? before.keys.map(\.hex) : keys)
  }
}
