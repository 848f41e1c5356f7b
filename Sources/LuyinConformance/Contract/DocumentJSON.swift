package import Luyin

/// The JSON form of a document: what people author and read (spec/documents.md, "JSON form").
package enum DocumentJSON {
  package static func json(_ document: UnverifiedDocument) throws(FormatError) -> JSONValue {
    let header = document.header
    let root = try Root(decoding: document.body)
    return [
      "kind": .string(header.kind.name),
      "domain": .string(header.domain.hex),
      "epoch": .integer(Int64(header.epoch)),
      "number": .integer(Int64(header.number)),
      "issuedAt": .integer(Int64(header.issuedAt)),
      "nextUpdate": .integer(Int64(header.nextUpdate)),
      "expires": .integer(Int64(header.expires)),
      "root": json(root),
      "signatures": .array(
        document.signatories.map {
          ["key": .string(Hex.encode($0.key.span)), "signature": .string(Hex.encode($0.signature.bytes.span))]
        }),
    ]
  }

  private static func json(_ root: Root) -> JSONValue {
    [
      "trustListEpoch": .integer(Int64(root.trustListEpoch)),
      "rootKeys": json(root.rootKeys),
      "trustListKeys": json(root.trustListKeys),
    ]
  }

  private static func json(_ quorum: KeyQuorum) -> JSONValue {
    ["threshold": .integer(Int64(quorum.threshold)), "keys": .array(quorum.keys.map { .string($0.hex) })]
  }

  /// A document from its JSON form: every member is read before any is judged.
  static func document(_ json: JSONValue) throws(ContractError) -> UnverifiedDocument {
    let form = Operands(request: json)
    // The kind decides which members there are.
    guard try form.string("kind").hasBytes(of: DocumentKind.root.name) else { throw ContractError(.documentKind) }
    let domain: InlineArray<32, UInt8> = try fixed(form.bytes("domain"))
    let epoch = try form.integer("epoch", limit: 1 << 32)
    let number = try form.integer("number", limit: 1 << 32)
    let issuedAt = try form.integer("issuedAt", limit: 1 << 32)
    let nextUpdate = try form.integer("nextUpdate", limit: 1 << 32)
    let expires = try form.integer("expires", limit: 1 << 32)
    let rootForm = try form.object("root")
    let trustListEpoch = try rootForm.integer("trustListEpoch", limit: 1 << 32)
    let rootKeys = try QuorumForm(rootForm.object("rootKeys"))
    let trustListKeys = try QuorumForm(rootForm.object("trustListKeys"))
    var signatories: [UnverifiedDocument.Signatory] = []
    for element in try form.array("signatures") {
      let entry = Operands(request: element)
      signatories.append(
        .init(
          key: try fixed(entry.bytes("key")), signature: Signature(bytes: try fixed(entry.bytes("signature")))))
    }

    do throws(FormatError) {
      let root = try Root(
        trustListEpoch: trustListEpoch, rootKeys: rootKeys.quorum(), trustListKeys: trustListKeys.quorum())
      let header = try DocumentHeader(
        kind: .root, domain: DomainID(bytes: domain), epoch: epoch, number: number, issuedAt: issuedAt,
        nextUpdate: nextUpdate, expires: expires, body: root.body.span)
      return try UnverifiedDocument(header: header, body: root.body, signatories: signatories)
    } catch {
      throw ContractError(error.reason)
    }
  }

  /// A quorum as it stands in JSON.
  private struct QuorumForm {
    let threshold: UInt32
    let keys: [[UInt8]]

    init(_ form: Operands) throws(ContractError) {
      threshold = try form.integer("threshold", limit: 1 << 8)
      var keys: [[UInt8]] = []
      for element in try form.array("keys") {
        guard let key = element.string.flatMap({ Hex.decode($0) }) else { throw ContractError(.request) }
        keys.append(key)
      }
      self.keys = keys
    }

    func quorum() throws(FormatError) -> KeyQuorum {
      var admitted: [PublicKey] = []
      for key in keys {
        do { admitted.append(try PublicKey(admitting: key.span)) } catch { throw FormatError(.keyNotAdmitted, at: 0) }
      }
      return try KeyQuorum(threshold: Int(threshold), keys: admitted)
    }
  }

  private static func fixed<let n: Int>(_ bytes: [UInt8]) throws(ContractError) -> InlineArray<n, UInt8> {
    guard bytes.count == n else { throw ContractError(.request) }
    return InlineArray(copying: bytes.span)
  }
}
