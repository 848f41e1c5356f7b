/// A credential whose structure is sound and whose signature nobody has checked: what anyone can write.
///
/// Its fields find a key and serve tools; a gate shows them to nobody. ``verify(with:)`` is the only way on.
public struct UnverifiedCredential: Sendable {
  /// The length of every credential.
  public static let byteCount = CredentialLayout.byteCount

  /// The received bytes; what is verified is these and nothing re-encoded.
  public let bytes: InlineArray<100, UInt8>
  /// What the bytes say.
  public let fields: CredentialFields

  /// Decodes 100 bytes; there is one encoding for each value. Allocates nothing.
  /// - Throws: the reasons of spec/credential.md, "Decoding": `structure.length`, `structure.type`,
  ///   `structure.binding`, `structure.status`, `structure.lifetime`, `structure.expiry`.
  public init(decoding encoded: Span<UInt8>) throws(FormatError) {
    fields = try CredentialFields(decoding: encoded)
    bytes = InlineArray(copying: encoded)
  }

  /// Decodes the text form, UTF-8 without white space. Allocates nothing.
  /// - Throws: the reasons of ``TextForm/decode(_:)`` and of ``init(decoding:)``.
  public init(decodingText text: Span<UInt8>) throws(FormatError) {
    var buffer = InlineArray<1024, UInt8>(repeating: 0)
    let byteCount = try TextForm.decode(text, into: &buffer)
    try self.init(decoding: buffer.span.extracting(first: byteCount))
  }

  /// Joins fields and a signature that may or may not belong to them.
  package init(fields: CredentialFields, signature: Signature) {
    var bytes = InlineArray<100, UInt8>(repeating: 0)
    bytes.write(fields.signedBytes.span.extracting(droppingFirst: Context.byteCount), at: 0)
    bytes.write(signature.bytes.span, at: CredentialLayout.signature)
    self.bytes = bytes
    self.fields = fields
  }

  /// The signature, unchecked.
  public var signature: Signature {
    Signature(bytes: InlineArray(copying: bytes.span.extracting(last: Signature.byteCount)))
  }

  /// The text form: 247 characters.
  public var text: String { TextForm.text(of: bytes.span) }

  /// Checks the signature under `key`; what comes back is authentic: `key` signed it, as it stands.
  ///
  /// Says nothing about time, about status lists, or about whether `key` may issue. Costs one Ed25519
  /// verification; allocates nothing.
  /// - Throws: `key.unknown` if the credential names another key, `signature.invalid` if the check fails.
  public func verify(with key: PublicKey) throws(VerificationError) -> AuthenticCredential {
    try verify(with: key, id: key.id)
  }

  /// Likewise, with the key's id at hand.
  func verify(with key: PublicKey, id: KeyID) throws(VerificationError) -> AuthenticCredential {
    guard fields.keyID == id else { throw .keyUnknown }
    var message = InlineArray<47, UInt8>(repeating: 0)
    message.write(Context.credentialSignature.bytes.span, at: 0)
    message.write(bytes.span.extracting(first: CredentialLayout.signature), at: Context.byteCount)
    guard key.verifies(signature, of: message.span) else { throw .signatureInvalid }
    return AuthenticCredential(verified: self, issuerKey: key)
  }
}

extension UnverifiedCredential: Equatable {
  public static func == (left: UnverifiedCredential, right: UnverifiedCredential) -> Bool { left.bytes == right.bytes }
}

/// Why a credential is not authentic under a key.
@nonexhaustive public enum VerificationError: Error, Hashable, Sendable {
  /// It names another key; nothing is proven.
  case keyUnknown
  /// It names this key, which did not sign these bytes.
  case signatureInvalid

  public var reason: ReasonCode {
    switch self {
    case .keyUnknown: .keyUnknown
    case .signatureInvalid: .signatureInvalid
    }
  }
}

extension VerificationError: CustomStringConvertible {
  public var description: String { reason.name }
}
