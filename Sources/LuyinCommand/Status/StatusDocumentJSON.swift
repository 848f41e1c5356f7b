internal import Luyin
internal import LuyinConformance

/// A status list or a delta for programs (spec/command-line.md, "status show").
struct StatusDocumentJSON {
  private let document: StatusDocument

  init(_ document: StatusDocument) { self.document = document }

  var value: JSONValue { .object(members) }

  var valueWithIndices: JSONValue {
    let sets = document.indices.map { answer, indices in
      (key: answer.name, value: JSONValue.array(indices.map { .integer(Int64($0)) }))
    }
    return .object(members + [("sets", .object(sets))])
  }

  private typealias Members = [(key: String, value: JSONValue)]

  private var members: Members {
    let header = document.header
    var members: Members = [("kind", .string(header.kind.name)), ("delta", .bool(isDelta))]
    members += [("domain", .string(header.domain.hex)), ("subject", header.subject.map { .string($0.hex) } ?? .null)]
    members += [("keyId", header.subject.map { .string($0.keyID.hex) } ?? .null)]
    members += [("epoch", .integer(Int64(header.epoch))), ("number", .integer(Int64(header.number)))]
    members += [
      ("issuedAt", .integer(Int64(header.issuedAt))), ("nextUpdate", .integer(Int64(header.nextUpdate))),
      ("expires", .integer(Int64(header.expires))),
    ]
    members += content
    members += [("bodyBytes", .integer(Int64(header.bodyByteCount))), ("bodyHash", .string(header.bodyHash))]
    return members + [
      ("signatures", document.signatures.json), ("fingerprint", .string(Fingerprint(of: header).hex)),
    ]
  }

  private var isDelta: Bool {
    if case .delta = document { true } else { false }
  }

  private var content: Members {
    switch document {
    case .list(let file):
      let size = BodySize(of: file.body, byteCount: file.header.bodyByteCount)
      return [
        ("capacity", .integer(Int64(file.body.capacity))), ("setSizes", StatusCounts(file.body).json),
        ("entropyBits", .integer(Int64(size.entropyBitCount))),
      ]
    case .delta(let file):
      return [
        ("capacity", .integer(Int64(file.changes.capacity))), ("setSizes", StatusCounts(file.changes).json),
        ("baseHash", .string(file.delta.baseHash)), ("changesBytes", .integer(Int64(file.changes.byteCount))),
      ]
    }
  }
}
