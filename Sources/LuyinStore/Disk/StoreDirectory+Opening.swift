internal import Luyin
internal import SystemPackage

extension StoreDirectory {
  /// How often a reader begins anew because the record has changed under it.
  static let readCountMax = 50

  /// Reads the record, and something through it. An updater may delete a document that the record named when it was
  /// read; then there is another record, and it is read anew. So it is if `body` finds out by itself: `changing`.
  func reading<T>(_ body: (StoreRecord) throws(StoreError) -> T) throws(StoreError) -> T {
    var record = try readRecord()
    for _ in 0..<StoreDirectory.readCountMax {
      do {
        return try body(record)
      } catch .changing {
        record = try readRecord()
      } catch .damaged(let path, .absent) {
        let newer = try readRecord()
        guard newer != record else { throw .damaged(path: path, .absent) }
        record = newer
      }
    }
    throw .changing(path: path)
  }

  /// The state that a record describes.
  func open(_ record: StoreRecord) throws(StoreError) -> TrustState {
    let domains = try record.domains.map { domain throws(StoreError) in
      try open(domain) { record throws(StoreError) in try document(record, readDocument(record)) }
    }
    return TrustState(own: domains[0], peers: Array(domains.dropFirst()), timeFloor: record.timeFloor)
  }

  /// Puts together what is held of a domain, and checks that it is what was held.
  func open(
    _ record: DomainRecord, _ document: (DocumentRecord) throws(StoreError) -> UnverifiedDocument
  ) throws(StoreError) -> DomainState {
    let root = try document(record.root)
    let predecessor = try record.predecessor.map(document)
    let trustList = try record.trustList.map(document)
    // Each by itself is what was taken; so what is wrong now are signatures.
    guard var held = try? DomainState(opening: root, predecessor: predecessor, trustList: trustList),
      held.domain == record.domain
    else { throw .damaged(path: file(of: record.root), .signatures) }
    if let list = record.trustList, held.trustList?.isInForce != record.isInForce {
      throw .damaged(path: file(of: list), .signatures)
    }
    for list in record.statusLists {
      let document = try document(list)
      do { try held.hold(opening: document) } catch { throw .damaged(path: file(of: list), .signatures) }
    }
    for policy in record.policies {
      let document = try document(policy)
      do { try held.hold(openingPolicy: document) } catch { throw .damaged(path: file(of: policy), .signatures) }
    }
    return held
  }

  /// The document of a record from the bytes of its file: with the recorded hash it was admitted before, and may be
  /// opened; else it is admitted anew, and must be the same document.
  func document(_ record: DocumentRecord, _ bytes: [UInt8]) throws(StoreError) -> UnverifiedDocument {
    if let damage = StoreDirectory.damage(of: bytes, record, isAdmitting: false), damage != .otherBytes {
      throw .damaged(path: file(of: record), damage)
    }
    do { return try UnverifiedDocument(decoding: bytes) } catch {
      throw .damaged(path: file(of: record), .malformed(error))
    }
  }

  /// What is wrong with the bytes of a document, taken by itself; `otherBytes` if it is the same document.
  /// - Parameter isAdmitting: whether it is admitted even if it has the recorded hash.
  static func damage(of bytes: [UInt8], _ record: DocumentRecord, isAdmitting: Bool) -> StoreError.Damage? {
    let isSame = DocumentRecord.contentDigest(bytes) == record.content
    if isSame && !isAdmitting { return nil }
    let kind: DocumentKind
    do throws(FormatError) {
      let document = try UnverifiedDocument(decoding: bytes)
      guard document.header.digest == record.document else { return .otherDocument }
      kind = document.header.kind
      switch kind {
      case .root: _ = try Root(admitting: document)
      case .trustList: _ = try TrustList(admitting: document)
      case .statusList: _ = try StatusList(admitting: document)
      case .policy: _ = try Policy(admitting: document)
      }
    } catch {
      return .malformed(error)
    }
    if isSame { return nil }
    // Who may have signed a status list or a policy cannot be told from it alone, as it can of a root or a trust list of that
    // root: only the bytes that were taken will do.
    return kind == .statusList || kind == .policy ? .signatures : .otherBytes
  }
}
