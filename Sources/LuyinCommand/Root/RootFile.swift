internal import Luyin

/// A root in a file, sound in structure; who signed is another question.
struct RootFile {
  let path: String
  let document: UnverifiedDocument
  let root: Root

  init(_ path: String) throws(Failure) {
    self.path = path
    let bytes = try File.read(path, byteCountMax: 1 << 16)
    do {
      document = try UnverifiedDocument(decoding: bytes)
      root = try Root(admitting: document)
    } catch {
      throw Failure(.cannotOpen, "\(path) is no root: \(error)")
    }
  }

  init(path: String, document: UnverifiedDocument, root: Root) {
    self.path = path
    self.document = document
    self.root = root
  }

  var header: DocumentHeader { document.header }

  /// The domain that it belongs to or, as a first root, makes.
  var domain: DomainID { header.number == 1 ? DomainID(ofFirstRoot: header) : header.domain }

  /// What signers read to each other: the first 32 bytes of the document's digest, in groups of eight digits.
  var fingerprint: String {
    let hex = Array(Hex.encode(header.digest.bytes.span).utf8.prefix(64))
    return stride(from: 0, to: 64, by: 8).map { String(decoding: hex[$0..<$0 + 8], as: UTF8.self) }
      .joined(separator: " ")
  }

  /// The quorums that have to sign: its own, and that of the root before it.
  func quorums(previous: RootFile?) throws(Failure) -> [(name: String, quorum: KeyQuorum)] {
    guard header.number > 1 else { return [("root keys", root.rootKeys)] }
    guard let previous else {
      throw Failure(.usage, "\(path) is root \(header.number): --previous must give root \(header.number - 1)")
    }
    guard previous.header.number == header.number - 1, previous.domain == header.domain else {
      throw Failure(.usage, "\(previous.path) is not the root before \(path)")
    }
    return [("root keys", root.rootKeys), ("keys of the root before", previous.root.rootKeys)]
  }
}
