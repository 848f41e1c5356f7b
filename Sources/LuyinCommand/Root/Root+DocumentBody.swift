internal import Luyin

extension Root: DocumentBody {
  static let kind = DocumentKind.root
  static let title = "root"

  func lines(header: DocumentHeader) -> [String] {
    ["trust list   epoch \(trustListEpoch)"]
      + lines("root keys", rootKeys)
      + lines("trust list keys", trustListKeys)
  }

  private func lines(_ name: String, _ quorum: KeyQuorum) -> [String] {
    ["\(name): \(quorum.threshold) of \(quorum.keys.count) must sign"]
      + quorum.keys.map { "  \($0.id.hex)  \($0.hex)" }
  }
}
