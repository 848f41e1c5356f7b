package import Luyin

/// The JSON form of a document: what people author and read (spec/documents.md, "JSON form").
package enum DocumentJSON {
  /// The JSON form of a document whose structure is sound; admits its keys.
  /// - Throws: the reasons of its body.
  package static func json(_ document: UnverifiedDocument) throws(FormatError) -> JSONValue {
    let header = document.header
    let body: JSONValue =
      switch header.kind {
      case .root: json(try Root(admitting: document))
      case .trustList: json(try TrustList(admitting: document))
      case .statusList: json(try StatusList(admitting: document))
      case .policy: json(try Policy(admitting: document))
      }
    let subject = header.subject.map { [("subject", JSONValue.string($0.hex))] } ?? []
    return .object(
      [("kind", .string(header.kind.name)), ("domain", .string(header.domain.hex))] + subject
        + [
          ("epoch", .integer(Int64(header.epoch))),
          ("number", .integer(Int64(header.number))),
          ("issuedAt", .integer(Int64(header.issuedAt))),
          ("nextUpdate", .integer(Int64(header.nextUpdate))),
          ("expires", .integer(Int64(header.expires))),
          (header.kind.name, body),
          (
            "signatures",
            .array(
              document.signatories.map {
                ["key": .string(Hex.encode($0.key.span)), "signature": .string(Hex.encode($0.signature.bytes.span))]
              })
          ),
        ])
  }

  /// A document from its JSON form: every member is read before any is judged.
  /// - Throws: `request` for a member that is missing or ill-typed; the reasons of the document and of its body.
  package static func document(_ json: JSONValue) throws(ContractError) -> UnverifiedDocument {
    let form = Operands(request: json)
    // The kind decides which members there are.
    guard let kind = DocumentKind(name: try form.string("kind")) else { throw ContractError(.documentKind) }
    let domain = DomainID(bytes: try fixed(form.bytes("domain")))
    let subject = kind.hasSubject ? DocumentSubject(bytes: try fixed(form.bytes("subject"))) : nil
    let epoch = try form.integer("epoch", limit: 1 << 32)
    let number = try form.integer("number", limit: 1 << 32)
    let issuedAt = try form.integer("issuedAt", limit: 1 << 32)
    let nextUpdate = try form.integer("nextUpdate", limit: 1 << 32)
    let expires = try form.integer("expires", limit: 1 << 32)
    let body = try DocumentBodyForm(form.object(kind.name), kind)
    var signatories: [UnverifiedDocument.Signatory] = []
    for element in try form.array("signatures") {
      let entry = Operands(request: element)
      signatories.append(
        .init(
          key: try fixed(entry.bytes("key")), signature: Signature(bytes: try fixed(entry.bytes("signature")))))
    }

    do throws(FormatError) {
      let bytes = try body.bytes(domain: domain)
      let header = try DocumentHeader(
        kind: kind, domain: domain, subject: subject, epoch: epoch, number: number, issuedAt: issuedAt,
        nextUpdate: nextUpdate, expires: expires, body: bytes.span)
      return try UnverifiedDocument(header: header, body: bytes, signatories: signatories)
    } catch {
      throw ContractError(error.reason)
    }
  }

  static func fixed<let n: Int>(_ bytes: [UInt8]) throws(ContractError) -> InlineArray<n, UInt8> {
    guard bytes.count == n else { throw ContractError(.request) }
    return InlineArray(copying: bytes.span)
  }
}

/// A body as it stands in JSON, its types looked at and nothing else.
private enum DocumentBodyForm {
  case root(RootForm)
  case trustList(TrustListForm)
  case statusList(StatusListForm)
  case policy(PolicyForm)

  init(_ form: Operands, _ kind: DocumentKind) throws(ContractError) {
    switch kind {
    case .root: self = .root(try RootForm(form))
    case .trustList: self = .trustList(try TrustListForm(form))
    case .statusList: self = .statusList(try StatusListForm(form))
    case .policy: self = .policy(try PolicyForm(form))
    }
  }

  /// The body, judged.
  func bytes(domain: DomainID) throws(FormatError) -> [UInt8] {
    switch self {
    case .root(let form): try form.root().body
    case .trustList(let form): try form.body(domain: domain)
    case .statusList(let form): try form.list().body
    case .policy(let form): try form.body()
    }
  }
}
