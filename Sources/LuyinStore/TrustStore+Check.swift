internal import Luyin

extension TrustStore {
  /// Looks at everything that a store holds as if it had just been received, and at what else is in the directory.
  /// Writes and locks nothing; while an update runs, its files count as leftovers.
  ///
  /// Costs a key admission for each key: seconds for a large trust list.
  ///
  /// - Throws: `missing`, `damaged` if the record is, `foreignVersion`, `changing`, and what the system says. Damaged
  ///   documents are not thrown but reported.
  public static func check(at path: String) throws(StoreError) -> StoreCheck { try check(at: path, on: LocalDisk()) }

  package static func check(at path: String, on disk: any StoreDisk) throws(StoreError) -> StoreCheck {
    let directory = StoreDirectory(path, on: disk)
    return try directory.reading { record throws(StoreError) in
      var documents: [StoreCheck.Document] = []
      for domain in record.domains { documents += try directory.check(domain) }
      let (leftovers, foreign) = try directory.contents(record)
      // What an update deletes and adds meanwhile is neither absent nor left over.
      guard try directory.readRecord() == record else { throw .changing(path: directory.path) }
      return StoreCheck(documents: documents, leftovers: leftovers, foreign: foreign)
    }
  }
}

extension StoreDirectory {
  fileprivate func check(_ domain: DomainRecord) throws(StoreError) -> [StoreCheck.Document] {
    var found: [StoreCheck.Document] = []
    for record in domain.documents { found.append(try check(record)) }
    guard found.allSatisfy({ $0.damage == nil || $0.damage == .otherBytes }) else { return found }
    do {
      _ = try open(domain) { record throws(StoreError) in try document(record, readDocument(record)) }
    } catch .damaged(let path, let damage) {
      found = found.map { document in
        document.path == path
          ? StoreCheck.Document(path: path, identity: document.identity, damage: damage) : document
      }
    }
    return found
  }

  private func check(_ record: DocumentRecord) throws(StoreError) -> StoreCheck.Document {
    let path = file(of: record)
    let bytes: [UInt8]
    do {
      bytes = try readDocument(record)
    } catch .damaged(_, let damage) {
      return StoreCheck.Document(path: path, identity: nil, damage: damage)
    }
    let header = try? UnverifiedDocument(decoding: bytes).header
    return StoreCheck.Document(
      path: path, identity: header.map(DocumentIdentity.init),
      damage: StoreDirectory.damage(of: bytes, record, isAdmitting: true))
  }
}
