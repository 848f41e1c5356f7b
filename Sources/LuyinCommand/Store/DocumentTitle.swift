internal import Luyin
internal import LuyinConformance
internal import LuyinStore

extension DocumentHeader {
  /// `root 2`, `trust list 3` or `trust list 3 of epoch 1`: for people.
  var title: String { kind.title(epoch: epoch, number: number) }
}

extension DocumentIdentity {
  /// `root 2 of domain 61f232c9`, `status list 7 of key 5242ff70 of domain 61f232c9`.
  var title: String {
    let key = subject.map { " of key \($0.keyID.hex)" } ?? ""
    return "\(kind.title(epoch: epoch, number: number))\(key) of domain \(domain.hex.prefix(8))"
  }
}

extension DocumentSubject {
  /// The key id of the key that a status list covers.
  var keyID: KeyID { KeyID(ofKey: bytes.span) }
}

extension DocumentKind {
  fileprivate func title(epoch: UInt32, number: UInt32) -> String {
    switch self {
    case .root: "root \(number)"
    case .trustList: epoch == 0 ? "trust list \(number)" : "trust list \(number) of epoch \(epoch)"
    case .statusList: epoch == 0 ? "status list \(number)" : "status list \(number) of epoch \(epoch)"
    case .policy: epoch == 0 ? "policy \(number)" : "policy \(number) of epoch \(epoch)"
    @unknown default: "\(name) \(number)"
    }
  }
}
