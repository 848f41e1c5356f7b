internal import Luyin
internal import LuyinConformance
internal import LuyinStore

/// What a document or a delta that was brought to a gate says that it is; nobody has checked it.
struct BroughtDocument {
  /// Of a delta: that of the list which it makes.
  let header: DocumentHeader
  let isDelta: Bool

  /// nil for bytes that are neither.
  init?(_ bytes: [UInt8]) {
    guard let incoming = IncomingHeader(bytes) else { return nil }
    (header, isDelta) = (incoming.header, incoming.isDelta)
  }

  /// `trust list 3 of domain 61f232c9`, `delta to status list 8 of key 5242ff70 of domain 61f232c9`.
  var title: String { (isDelta ? "delta to " : "") + DocumentIdentity(header).title }

  /// What the command line says of a document (spec/command-line.md).
  var json: JSONValue {
    let identity = DocumentIdentity(header)
    return [
      "kind": .string(identity.kind.name), "delta": .bool(isDelta), "domain": .string(identity.domain.hex),
      "subject": identity.subject.map { .string($0.hex) } ?? .null, "epoch": .integer(Int64(identity.epoch)),
      "number": .integer(Int64(identity.number)), "digest": .string(Hex.encode(identity.digest.bytes.span)),
    ]
  }
}
