internal import Luyin

/// A root as people compare it before they sign: the same text for the same document, on every machine.
struct RootRendering {
  private let file: RootFile

  init(_ file: RootFile) { self.file = file }

  var text: String {
    let header = file.header
    var lines = [
      "root \(header.number) of domain \(file.domain.hex)",
      "issued       \(Time.format(header.issuedAt))",
      "next update  \(Time.format(header.nextUpdate))",
      "expires      \(Time.format(header.expires))",
      "trust list   epoch \(file.root.trustListEpoch)",
    ]
    lines += quorum("root keys", file.root.rootKeys)
    lines += quorum("trust list keys", file.root.trustListKeys)
    lines.append("fingerprint  \(file.fingerprint)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func quorum(_ name: String, _ quorum: KeyQuorum) -> [String] {
    ["\(name): \(quorum.threshold) of \(quorum.keys.count) must sign"]
      + quorum.keys.map { "  \($0.id.hex)  \($0.hex)" }
  }
}
