internal import LuyinCrypto

/// A credential with the opening of its holder hash: 116 bytes, for paper (spec/presentations.md).
public struct DocumentPresentation: Sendable {
  /// The length of every document presentation.
  public static let byteCount = PresentationLayout.documentByteCount

  /// Whoever has them can search for the number: print them where they can be folded away, and log them nowhere.
  public let bytes: InlineArray<116, UInt8>

  /// Joins a credential and the opening that ``Holder/identityDocument(_:)`` gave for it.
  /// - Throws: `structure.binding` if the credential is bound to no document.
  public init(of credential: UnverifiedCredential, _ opening: Opening) throws(PresentationError) {
    guard credential.fields.binding == .identityDocument else { throw PresentationError(.structureBinding) }
    typealias Layout = PresentationLayout
    var bytes = InlineArray<116, UInt8>(repeating: 0)
    bytes.write(credential.bytes.span, at: 0)
    bytes[0] = Layout.documentType << 4 | credential.fields.binding.rawValue
    bytes.write(opening.bytes.span, at: Layout.proof)
    self.bytes = bytes
  }

  /// The text form: 286 characters.
  public var text: String { TextForm.text(of: bytes.span) }
}

extension DocumentPresentation: CustomStringConvertible, CustomReflectable {
  /// Never a byte of it.
  public var description: String { "DocumentPresentation" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
