internal import Luyin
internal import LuyinConformance

/// A credential that was issued, with what its holder has to show.
struct IssuedCode {
  let credential: UnverifiedCredential
  /// Of one that is bound to a document.
  let presentation: DocumentPresentation?

  /// - Parameter opening: the one under which the credential's holder hash was computed.
  init(_ credential: UnverifiedCredential, _ opening: Opening?) {
    self.credential = credential
    do {
      presentation = try opening.map { opening throws(PresentationError) in
        try DocumentPresentation(of: credential, opening)
      }
    } catch {
      fatalError("only holders with a document have an opening: \(error)")
    }
  }

  /// What its holder gets; of both, as JSON, the credential is for the outside of the paper.
  func rendered(as format: IssueCommand.OneFormat) -> [UInt8] {
    switch format {
    case .text: return Array(((presentation?.text ?? credential.text) + "\n").utf8)
    case .hex: return Array((Hex.encode(bytes) + "\n").utf8)
    case .binary: return bytes
    case .json:
      var members: [(key: String, value: JSONValue)] = [
        ("text", .string(credential.text)), ("bytes", .string(Hex.encode(credential.bytes.span))),
        ("credential", JSONValue(credential.fields)),
      ]
      if let presentation { members.append(("presentation", .string(presentation.text))) }
      return Array((JSONValue.object(members).line + "\n").utf8)
    }
  }

  private var bytes: [UInt8] { presentation?.bytes.array ?? credential.bytes.array }
}
