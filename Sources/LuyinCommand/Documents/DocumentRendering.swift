internal import Luyin
internal import LuyinConformance

/// A document as people compare it before they sign: the same text for the same document, on every machine.
struct DocumentRendering<Body: DocumentBody> {
  private let file: DocumentFile<Body>

  init(_ file: DocumentFile<Body>) { self.file = file }

  var text: String {
    let header = file.header
    var lines = ["\(Body.title) \(header.number) of domain \(file.domain.hex)"] + header.timeLines
    lines += file.body.lines(header: header)
    lines.append("fingerprint  \(Fingerprint(of: header).groups)")
    return lines.joined(separator: "\n") + "\n"
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

extension DocumentHeader {
  var timeLines: [String] {
    [
      "issued       \(Time.format(issuedAt))", "next update  \(Time.format(nextUpdate))",
      "expires      \(Time.format(expires))",
    ]
  }
}
