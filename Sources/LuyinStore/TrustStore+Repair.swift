internal import Luyin

extension TrustStore {
  /// Puts back documents that are damaged or gone, if they are among those given: the store holds what it held, and goes
  /// neither back nor forward. To be updated afterwards.
  ///
  /// It needs the record to be sound, and takes only the documents that it names; signatures of roots and trust lists may be others, if they
  /// suffice. Costs a key admission for each key of a document whose signatures are others.
  ///
  /// - Parameters:
  ///   - path: the store.
  ///   - documents: in any order; those of a `Bundle` with the whole chain of roots, for example.
  /// - Returns: the store, opened.
  /// - Throws: `damaged` with the first document that is still missing or damaged; then nothing was written. And as
  ///   ``update(with:at:)``.
  public static func repair(at path: String, with documents: [[UInt8]]) throws(StoreError) -> TrustStore {
    try repair(at: path, with: documents, on: LocalDisk())
  }

  package static func repair(
    at path: String, with documents: [[UInt8]], on disk: any StoreDisk
  ) throws(StoreError) -> TrustStore {
    let directory = StoreDirectory(path, on: disk)
    _ = try directory.readRecord()
    let lock = try directory.takeLock()
    defer { disk.close(lock) }
    let record = try directory.readRecord()
    var mended: Set<DocumentRecord> = []
    var domains: [DomainState] = []
    for domain in record.domains {
      domains.append(
        try directory.open(domain) { record throws(StoreError) in
          guard let bytes = directory.replacement(of: record, among: documents) else {
            return try directory.document(record, directory.readDocument(record))
          }
          mended.insert(record)
          return try directory.document(record, bytes)
        })
    }
    let state = TrustState(own: domains[0], peers: Array(domains.dropFirst()), timeFloor: record.timeFloor)
    let whole = StoreRecord(of: state, known: .none)
    if !mended.isEmpty {
      try directory.makeIfMissing(directory.documents)
      try directory.write(whole, replacing: record, mending: mended, content: HeldDocuments(state, whole))
    }
    try? directory.removeLeftovers(of: whole)
    return TrustStore(directory, whole, state)
  }
}

extension StoreDirectory {
  /// What to put in place of a document's file; nil if that is sound, or nothing better is at hand.
  fileprivate func replacement(of record: DocumentRecord, among documents: [[UInt8]]) -> [UInt8]? {
    // A sector that cannot be read is damage, too.
    let bytes = try? readDocument(record)
    if let bytes, DocumentRecord.contentDigest(bytes) == record.content { return nil }
    // Of copies with other signatures the one with the most is the likeliest to suffice.
    return documents.first { DocumentRecord.contentDigest($0) == record.content }
      ?? documents.filter { StoreDirectory.damage(of: $0, record, isAdmitting: false) == .otherBytes }
      .max { $0.count < $1.count }
  }
}
