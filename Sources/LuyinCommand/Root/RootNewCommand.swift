internal import ArgumentParser
internal import Luyin

struct RootNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Draft the first root of a new trust domain.",
    discussion: """
      Example: luyin root new --root-threshold 2 --root-key a.lypub --root-key b.lypub --root-key c.lypub \
      --trust-list-threshold 1 --trust-list-key d.lypub --next-update 90d --expires 365d --out root1.lydoc
      """)

  @Option(help: "How many root keys must sign the next root.") var rootThreshold: Int
  @Option(help: "A root key, 64 hex digits or a file; again for each.") var rootKey: [String]
  @Option(help: "How many of its keys must sign the trust list.") var trustListThreshold: Int
  @Option(help: "A key of the trust list; again for each.") var trustListKey: [String]
  @OptionGroup var draft: RootDraftOptions

  func run() throws {
    let root = try RootKeys.root(
      trustListEpoch: 0,
      rootKeys: try RootKeys.quorum("root keys", threshold: rootThreshold, rootKey),
      trustListKeys: try RootKeys.quorum("trust list keys", threshold: trustListThreshold, trustListKey))
    try draft.write(root, domain: .unset, number: 1)
  }
}
