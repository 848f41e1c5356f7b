/// A signed document whose structure is sound and whose body is the one that its header names; nobody has checked
/// who signed it (spec/documents.md).
///
/// ```
/// header  154
/// body    as many bytes as the header says
/// count   1    signatures, at most 64
/// count × (public key 32, signature 64), in ascending order of the keys' bytes, each key once
/// ```
public struct UnverifiedDocument: Sendable {
  /// The most signatures that a document carries.
  public static let signatureCountMax = 64

  /// One signature with the key that it says it is by.
  public struct Signatory: Sendable {
    public let key: InlineArray<32, UInt8>
    public let signature: Signature

    public init(key: InlineArray<32, UInt8>, signature: Signature) {
      self.key = key
      self.signature = signature
    }

    static let byteCount = 96
  }

  /// The received bytes, never encoded anew.
  public let bytes: [UInt8]
  public let header: DocumentHeader
  /// In ascending order of their keys; nobody has checked the signatures.
  public let signatories: [Signatory]

  /// Decodes and checks everything but the signatures; the body's own grammar is its kind's affair.
  ///
  /// - Throws: `document.length`, `document.kind`, `document.version`, `document.limit`, `document.subject`,
  ///   `document.number`, `document.times`, `document.epoch`, `document.domain`, `document.signatures`,
  ///   `document.bodyHash`.
  public init(decoding bytes: [UInt8]) throws(FormatError) {
    let span = bytes.span
    guard bytes.count > DocumentHeader.byteCount else {
      throw FormatError(.documentLength, at: bytes.count, foundCount: bytes.count)
    }
    let header = try DocumentHeader(decoding: span)
    let countOffset = DocumentHeader.byteCount + header.bodyByteCount
    guard bytes.count > countOffset else {
      throw FormatError(.documentLength, at: bytes.count, foundCount: bytes.count)
    }
    let signatories = try UnverifiedDocument.signatories(of: span, at: countOffset)
    let body = span.extracting(DocumentHeader.byteCount..<countOffset)
    guard Digest(of: body, context: .documentBody) == header.bodyDigest else {
      throw FormatError(.documentBodyHash, at: DocumentHeader.Offset.bodyDigest)
    }
    self.bytes = bytes
    self.header = header
    self.signatories = signatories
  }

  /// Joins a header, its body and signatures, which are put in order and not checked.
  /// - Throws: `document.signatures` for more than 64, or two by one key; `document.bodyHash` if the header is of another
  ///   body.
  public init(header: DocumentHeader, body: [UInt8], signatories: [Signatory]) throws(FormatError) {
    let sorted = signatories.sorted { $0.key.isOrdered(before: $1.key) }
    var bytes = header.bytes.array + body
    guard sorted.count <= UnverifiedDocument.signatureCountMax else {
      throw FormatError(.documentSignatures, at: bytes.count, foundCount: sorted.count)
    }
    bytes.append(UInt8(sorted.count))
    for signatory in sorted { bytes += signatory.key.array + signatory.signature.bytes.array }
    // Decoding finds what is left to find: two signatures by one key.
    try self.init(decoding: bytes)
  }

  /// Signs a header with one key of this process and joins it with its body: a document that one signature makes, such as a
  /// status list. Costs one Ed25519 signature and one hash of the body.
  /// - Throws: `document.bodyHash` if the header is of another body.
  public init(signing header: DocumentHeader, body: [UInt8], with key: borrowing SigningKey) throws(FormatError) {
    let message = header.signedBytes
    let signatory = Signatory(key: key.publicKey.bytes, signature: key.sign(message.span))
    try self.init(header: header, body: body, signatories: [signatory])
  }

  /// The signatures at the end, from their number on.
  static func signatories(of bytes: Span<UInt8>, at countOffset: Int) throws(FormatError) -> [Signatory] {
    let count = Int(bytes[countOffset])
    guard count <= signatureCountMax else {
      throw FormatError(.documentSignatures, at: countOffset, foundCount: count)
    }
    guard bytes.count == countOffset + 1 + count * Signatory.byteCount else {
      throw FormatError(.documentLength, at: countOffset, foundCount: bytes.count)
    }
    var signatories: [Signatory] = []
    signatories.reserveCapacity(count)
    for position in 0..<count {
      let offset = countOffset + 1 + position * Signatory.byteCount
      let signatory = Signatory(
        key: InlineArray(copying: bytes.extracting(offset..<offset + 32)),
        signature: Signature(bytes: InlineArray(copying: bytes.extracting(offset + 32..<offset + 96))))
      if let last = signatories.last, !last.key.isOrdered(before: signatory.key) {
        throw FormatError(.documentSignatures, at: offset)
      }
      signatories.append(signatory)
    }
    return signatories
  }

  /// Where the body lies.
  var bodyRange: Range<Int> { DocumentHeader.byteCount..<DocumentHeader.byteCount + header.bodyByteCount }

  /// The body, whose hash the header holds.
  package var body: ArraySlice<UInt8> { bytes[bodyRange] }

  /// Whether these are the signed bytes of `other`, whoever signed them.
  func saysTheSame(as other: DocumentHeader) -> Bool { header == other }
}

extension InlineArray where Element == UInt8 {
  /// The order of bytes, first to last.
  package func isOrdered(before other: borrowing Self) -> Bool {
    for index in indices where self[index] != other[index] { return self[index] < other[index] }
    return false
  }
}
