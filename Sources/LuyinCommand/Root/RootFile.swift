internal import Luyin

/// A root in a file.
typealias RootFile = DocumentFile<Root>

extension DocumentFile<Root> {
  /// The quorum of its own root keys.
  var ownQuorum: SigningQuorum { SigningQuorum(name: "root keys", quorum: body.rootKeys) }

  /// The quorums that have to sign: its own, and that of the root before it.
  func quorums(previous: RootFile?) throws(Failure) -> [SigningQuorum] {
    guard header.number > 1 else { return [ownQuorum] }
    guard let previous else {
      throw Failure(.usage, "\(path) is root \(header.number): --previous must give root \(header.number - 1)")
    }
    guard previous.header.number == header.number - 1, previous.domain == header.domain else {
      throw Failure(.usage, "\(previous.path) is not the root before \(path)")
    }
    return [ownQuorum, SigningQuorum(name: "keys of the root before", quorum: previous.body.rootKeys)]
  }
}
