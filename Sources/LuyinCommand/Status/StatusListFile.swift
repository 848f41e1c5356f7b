internal import Luyin

/// A status list in a file.
typealias StatusListFile = DocumentFile<StatusList>

extension StatusList: DocumentBody {
  static let kind = DocumentKind.statusList
  static let title = "status list"

  func lines(header: DocumentHeader) -> [String] {
    let body = BodySize(of: self, byteCount: header.bodyByteCount)
    return header.coveredKeyLines + ["capacity     \(capacity)"] + StatusCounts(self).lines + [
      "body         \(body), hash \(header.bodyHash.prefix(16))…"
    ]
  }
}

extension DocumentHeader {
  /// Of a status list: whose credentials it covers.
  var coveredKeyLines: [String] {
    (subject.map { ["key          \($0.keyID.hex)  \($0.hex)"] } ?? []) + ["epoch        \(epoch)"]
  }

  /// What the delta to a later list is based on: 128 hex digits.
  var bodyHash: String { Hex.encode(bodyDigest.bytes.span) }
}
