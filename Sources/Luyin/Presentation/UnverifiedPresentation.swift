package import LuyinCrypto

/// What a holder shows: a credential, alone or with a proof of who shows it. Its structure is sound; nobody has checked any of its
/// signatures (spec/presentations.md).
public struct UnverifiedPresentation: Sendable {
  /// The credential as its issuer signed it.
  public let credential: UnverifiedCredential
  /// What comes with it.
  let proof: Proof

  enum Proof: Sendable {
    case none
    case device(DeviceProof)
    case document(Opening)
  }

  /// What a holder shows.
  @nonexhaustive public enum Kind: String, CaseIterable, Sendable {
    /// 100 bytes: a credential alone, which anyone can copy.
    case credential
    /// 200 bytes: with the holder's device's word that it shows it now.
    case device
    /// 116 bytes: with the opening by which an identity document is compared.
    case document
  }

  public var kind: Kind {
    switch proof {
    case .none: .credential
    case .device: .device
    case .document: .document
    }
  }

  /// Decodes 100, 116 or 200 bytes; there is one encoding for each value. Allocates nothing.
  /// - Throws: the reasons of spec/presentations.md, "Decoding": `structure.type`, `structure.length`, `structure.binding`, and those of
  ///   ``UnverifiedCredential/init(decoding:)``.
  public init(decoding encoded: Span<UInt8>) throws(FormatError) {
    typealias Layout = PresentationLayout
    guard encoded.count > 0 else { throw FormatError(.structureLength, at: 0, foundCount: 0) }
    let type = encoded[0] >> 4
    guard type == Layout.deviceType || type == Layout.documentType else {
      credential = try UnverifiedCredential(decoding: encoded)
      proof = .none
      return
    }
    let byteCount = type == Layout.deviceType ? Layout.deviceByteCount : Layout.documentByteCount
    guard encoded.count == byteCount else {
      throw FormatError(.structureLength, at: min(encoded.count, byteCount), foundCount: encoded.count)
    }
    // Before the other fields, as in a credential.
    guard let binding = HolderBinding(rawValue: encoded[0] & 0x0f),
      (binding == .identityDocument) == (type == Layout.documentType)
    else { throw FormatError(.structureBinding, at: 0) }
    var original = InlineArray<100, UInt8>(copying: encoded.extracting(first: Layout.proof))
    original[0] = CredentialLayout.objectType << 4 | binding.rawValue
    credential = try UnverifiedCredential(decoding: original.span)
    if type == Layout.documentType {
      proof = .document(Opening(bytes: InlineArray(copying: encoded.extracting(droppingFirst: Layout.proof))))
    } else {
      proof = .device(
        DeviceProof(
          key: InlineArray(copying: encoded.extracting(Layout.proof..<Layout.presentedAt)),
          presentedAt: encoded.bigEndian(at: Layout.presentedAt, count: 4),
          signature: Signature(bytes: InlineArray(copying: encoded.extracting(droppingFirst: Layout.signature)))))
    }
  }

  /// Decodes the text form, UTF-8 without white space. Allocates nothing.
  /// - Throws: the reasons of ``TextForm/decode(_:)`` and of ``init(decoding:)``.
  public init(decodingText text: Span<UInt8>) throws(FormatError) {
    var buffer = InlineArray<1024, UInt8>(repeating: 0)
    let byteCount = try TextForm.decode(text, into: &buffer)
    try self.init(decoding: buffer.span.extracting(first: byteCount))
  }

  /// A credential that is shown alone.
  public init(_ credential: UnverifiedCredential) {
    self.credential = credential
    proof = .none
  }
}

extension UnverifiedPresentation {
  /// What a device added, for tools; at a gate nobody is shown what is unverified.
  package var shownDevice: (key: InlineArray<32, UInt8>, presentedAt: UInt32, signature: Signature)? {
    guard case .device(let proof) = proof else { return nil }
    return (proof.key, proof.presentedAt, proof.signature)
  }

  /// The opening, for test vectors.
  package var shownOpening: InlineArray<16, UInt8>? {
    guard case .document(let opening) = proof else { return nil }
    return opening.bytes
  }
}
