internal import Luyin

/// A document in a file, sound in structure; who signed is another question.
struct DocumentFile<Body: DocumentBody> {
  let path: String
  let document: UnverifiedDocument
  let body: Body

  init(_ path: String) throws(Failure) { try self.init(path, try File.read(path, byteCountMax: Body.byteCountMax)) }

  /// - Parameter bytes: what the file holds.
  init(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    self.path = path
    do {
      document = try UnverifiedDocument(decoding: bytes)
      body = try Body(admitting: document)
    } catch {
      throw Failure(.cannotOpen, "\(path) is no \(Body.title): \(error)")
    }
  }

  init(path: String, document: UnverifiedDocument, body: Body) {
    self.path = path
    self.document = document
    self.body = body
  }

  var header: DocumentHeader { document.header }

  /// The domain that it belongs to or, as a first root, makes.
  var domain: DomainID { header.ownDomain }

  /// What signers compare.
  var fingerprint: String { Fingerprint(of: header).hex }
}
