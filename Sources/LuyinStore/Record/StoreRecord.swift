internal import Luyin
internal import LuyinCrypto

/// What a store holds: which documents, in which place, and the time floor. The content of the file `state`.
struct StoreRecord: Hashable, Sendable {
  var timeFloor: UInt32
  /// The own domain, then the peers in their order.
  var domains: [DomainRecord]

  var documents: [DocumentRecord] { domains.flatMap(\.documents) }
}

/// What a store holds of one domain.
struct DomainRecord: Hashable, Sendable {
  let domain: DomainID
  let root: DocumentRecord
  let predecessor: DocumentRecord?
  let trustList: DocumentRecord?
  /// Whether the trust list was in force; so a signature that rots away is noticed. False if there is none.
  let isInForce: Bool
  /// In ascending order of the keys that they cover.
  let statusLists: [DocumentRecord]
  /// In ascending order of the keys that sign them.
  let policies: [DocumentRecord]

  var documents: [DocumentRecord] { [root, predecessor, trustList].compactMap(\.self) + statusLists + policies }
}

/// One document by its hashes.
struct DocumentRecord: Hashable, Sendable {
  /// Over all its bytes: who finds it unchanged may open instead of admit (spec/documents.md, "Admitting and opening").
  let content: Digest
  /// Over its signed bytes: names the document, whoever signed it.
  let document: Digest

  var fileName: String { Hex.encode(content.bytes.span.extracting(first: 32)) + DocumentRecord.fileEnding }

  static let fileEnding = ".lydoc"
}

extension DocumentRecord {
  /// Costs a SHA-512 over the document.
  init(of document: UnverifiedDocument) {
    content = DocumentRecord.contentDigest(document.bytes)
    self.document = document.header.digest
  }

  static func contentDigest(_ bytes: [UInt8]) -> Digest { Digest(of: bytes.span, context: .store) }

  /// Whether this could be the name of a document's file.
  static func isFileName(_ name: String) -> Bool {
    name.hasSuffix(fileEnding) && Hex.decode(String(name.dropLast(fileEnding.count)))?.count == 32
  }
}

extension StoreRecord {
  /// The record of a state.
  /// - Parameter known: records that were made before, so that a document which has not changed is not hashed again.
  init(of state: TrustState, known: HeldDocuments) {
    func record(_ document: UnverifiedDocument) -> DocumentRecord {
      known.record(of: document) ?? DocumentRecord(of: document)
    }
    timeFloor = state.timeFloor
    domains = ([state.own] + state.peers).map { held in
      DomainRecord(
        domain: held.domain, root: record(held.root.document), predecessor: (held.predecessor?.document).map(record),
        trustList: (held.trustList?.document).map(record), isInForce: held.trustList?.isInForce ?? false,
        statusLists: held.statusLists.map(\.document).map(record), policies: held.policies.map(\.document).map(record))
    }
  }
}

/// The documents of a state by their names.
struct HeldDocuments {
  private var documents: [Digest: (record: DocumentRecord, bytes: [UInt8])] = [:]

  static let none = HeldDocuments()

  private init() {}

  init(_ state: TrustState, _ record: StoreRecord) {
    for (held, domain) in zip([state.own] + state.peers, record.domains) {
      add(held.root.document, domain.root)
      add(held.predecessor?.document, domain.predecessor)
      add(held.trustList?.document, domain.trustList)
      for (list, record) in zip(held.statusLists, domain.statusLists) { add(list.document, record) }
      for (policy, record) in zip(held.policies, domain.policies) { add(policy.document, record) }
    }
  }

  private mutating func add(_ document: UnverifiedDocument?, _ record: DocumentRecord?) {
    guard let document, let record else { return }
    documents[record.document] = (record, document.bytes)
  }

  /// The record of a document, if it is one of these, signatures included. Arrays that share memory compare at once.
  func record(of document: UnverifiedDocument) -> DocumentRecord? {
    guard let held = documents[document.header.digest], held.bytes == document.bytes else { return nil }
    return held.record
  }

  /// The bytes of one of these documents.
  func bytes(of record: DocumentRecord) -> [UInt8] {
    guard let held = documents[record.document] else { fatalError("a record names what its state holds") }
    return held.bytes
  }
}
