/// What was brought to a verifier, decoded and not yet judged.
enum IncomingDocument {
  case root(UnverifiedDocument)
  case trustList(UnverifiedDocument)
  case statusList(UnverifiedDocument)
  case policy(UnverifiedDocument)
  case delta(StatusListDelta)

  init(decoding bytes: [UInt8]) throws(FormatError) {
    guard !StatusListDelta.isDelta(bytes) else {
      self = .delta(try StatusListDelta(decoding: bytes))
      return
    }
    let document = try UnverifiedDocument(decoding: bytes)
    self =
      switch document.header.kind {
      case .root: .root(document)
      case .trustList: .trustList(document)
      case .statusList: .statusList(document)
      case .policy: .policy(document)
      }
  }

  /// Of a delta: that of the list which it makes.
  var header: DocumentHeader {
    switch self {
    case .root(let document), .trustList(let document), .statusList(let document), .policy(let document):
      document.header
    case .delta(let delta): delta.header
    }
  }

  /// Of a delta: those of the list which it makes.
  var signatories: [UnverifiedDocument.Signatory] {
    switch self {
    case .root(let document), .trustList(let document), .statusList(let document), .policy(let document):
      document.signatories
    case .delta(let delta): delta.signatories
    }
  }
}

/// What the bytes of a document or a delta say that they are.
package struct IncomingHeader {
  /// Of a delta: that of the list which it makes.
  package let header: DocumentHeader
  package let isDelta: Bool

  /// nil if they cannot be decoded. Costs a SHA-512 of a document's body.
  package init?(_ bytes: [UInt8]) {
    guard let incoming = try? IncomingDocument(decoding: bytes) else { return nil }
    header = incoming.header
    isDelta = if case .delta = incoming { true } else { false }
  }
}
