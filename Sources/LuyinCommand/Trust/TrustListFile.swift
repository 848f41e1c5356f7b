internal import Luyin

/// A trust list in a file.
typealias TrustListFile = DocumentFile<TrustList>

extension DocumentFile<TrustList> {
  /// Who has to sign: the trust list keys of the root.
  /// - Throws: if a verifier that holds this root would refuse the list, whoever signs.
  func quorums(root: RootFile) throws(Failure) -> [SigningQuorum] {
    guard root.domain == domain else {
      throw Failure(.usage, "\(root.path) is of another domain than \(path); give a root of domain \(domain.hex)")
    }
    guard root.body.trustListEpoch == header.epoch else {
      throw Failure(
        .usage,
        "\(path) has epoch \(header.epoch), but \(root.path) sets \(root.body.trustListEpoch); give the root of that epoch"
      )
    }
    return [SigningQuorum(name: "trust list keys", quorum: root.body.trustListKeys)]
  }
}
