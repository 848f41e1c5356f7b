internal import Luyin
internal import LuyinConformance
internal import LuyinStore

extension DocumentHeader {
  /// `root 2`, `trust list 3` or `trust list 3 of epoch 1`: for people.
  var title: String { kind.title(epoch: epoch, number: number) }
}

extension DocumentIdentity {
  /// `root 2 of domain 61f232c9`.
  var title: String { "\(kind.title(epoch: epoch, number: number)) of domain \(domain.hex.prefix(8))" }

  /// What the command line says of a document (spec/command-line.md).
  var json: JSONValue {
    [
      "kind": .string(kind.name), "domain": .string(domain.hex), "epoch": .integer(Int64(epoch)),
      "number": .integer(Int64(number)), "digest": .string(Hex.encode(digest.bytes.span)),
    ]
  }
}

extension DocumentKind {
  fileprivate func title(epoch: UInt32, number: UInt32) -> String {
    switch self {
    case .root: "root \(number)"
    case .trustList: epoch == 0 ? "trust list \(number)" : "trust list \(number) of epoch \(epoch)"
    case .statusList: epoch == 0 ? "status list \(number)" : "status list \(number) of epoch \(epoch)"
    @unknown default: "\(name) \(number)"
    }
  }
}
