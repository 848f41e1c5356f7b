internal import Luyin
internal import LuyinConformance

/// A document as people compare it before they sign: the same text for the same document, on every machine.
struct DocumentRendering<Body: DocumentBody> {
  private let file: DocumentFile<Body>

  init(_ file: DocumentFile<Body>) { self.file = file }

  var text: String {
    let header = file.header
    var lines = [
      "\(Body.title) \(header.number) of domain \(file.domain.hex)",
      "issued       \(Time.format(header.issuedAt))",
      "next update  \(Time.format(header.nextUpdate))",
      "expires      \(Time.format(header.expires))",
    ]
    lines += file.body.lines(header: header)
    lines.append("fingerprint  \(groups)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The fingerprint as signers read it to each other, in groups of eight digits.
  private var groups: String {
    let digits = Array(file.fingerprint.utf8)
    return stride(from: 0, to: digits.count, by: 8).map { String(decoding: digits[$0..<$0 + 8], as: UTF8.self) }
      .joined(separator: " ")
  }

  /// The document's JSON form, members that its kind alone has, and the fingerprint.
  func json(_ members: [(key: String, value: JSONValue)] = []) throws(Failure) -> String {
    do {
      let document = try DocumentJSON.json(file.document)
      return JSONValue.object(
        [("document", document)] + members + [("fingerprint", .string(file.fingerprint))]
      ).line + "\n"
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }
}
