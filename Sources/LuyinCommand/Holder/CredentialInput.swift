internal import Luyin

/// The credential that a holder has from an issuer, however it comes.
struct CredentialInput {
  let credential: UnverifiedCredential

  /// - Throws: what is no credential, or none that a device shows, is refused with its reason.
  init(_ input: CodeInput) throws(Failure) {
    let presentation: UnverifiedPresentation
    do {
      switch Scan(content: input.bytes) {
      case .bytes(let bytes): presentation = try UnverifiedPresentation(decoding: bytes.span)
      case .text(let text): presentation = try UnverifiedPresentation(decodingText: text.span)
      }
    } catch {
      throw Failure(.dataError, "\(input.name) is no credential: \(error): \(error.reason.sentence.english)")
    }
    guard presentation.kind == .credential else {
      throw Failure(.dataError, "\(input.name) is a presentation already; give the credential as it was issued")
    }
    credential = presentation.credential
    guard credential.fields.binding != .identityDocument else {
      throw Failure(
        .dataError,
        "\(input.name) is bound to an identity document: it is shown with that document and its opening, not by a device"
      )
    }
  }
}
