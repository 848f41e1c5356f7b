internal import Luyin
internal import LuyinConformance

/// A recognition policy in a file.
typealias PolicyFile = DocumentFile<Policy>

extension DocumentFile<Policy> {
  /// The one key that signs it.
  func signingKey() throws(Failure) -> PublicKey {
    do {
      guard let subject = header.subject else { throw FormatError(.documentSubject, at: 0) }
      return try PublicKey(admitting: subject.bytes.span)
    } catch {
      throw Failure(.dataError, "\(path) names a key that may not serve (\(error)); compile it with another one")
    }
  }

  /// Who has to sign: its own key.
  func quorums() throws(Failure) -> [SigningQuorum] {
    let key = try signingKey()
    do {
      return [SigningQuorum(name: "policy key \(key.id.hex)", quorum: try KeyQuorum(threshold: 1, keys: [key]))]
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }
}
