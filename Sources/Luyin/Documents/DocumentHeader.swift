/// What every signed document says about itself, and what is signed (spec/documents.md).
///
/// ```
///   0   1  type 4 (high nibble), kind (low nibble)
///   1   1  version of the body's layout
///   2  32  domain id; zeros in the first root
///  34  32  subject: the public key that a status list covers, or that signs a policy; zeros in other kinds
///  66   4  epoch
///  70   4  number, 1 or more
///  74   4  issued at, seconds since 1970
///  78   4  next update
///  82   4  expires
///  86   4  length of the body
///  90  64  SHA-512 over "luyin:body1" and the body
/// ```
public struct DocumentHeader: Hashable, Sendable {
  /// The length of every header.
  public static let byteCount = 154

  public let kind: DocumentKind
  /// Of the trust domain; ``DomainID/unset`` in the first root, whose hash makes the id.
  public let domain: DomainID
  /// The public key that a status list covers, or that signs a policy; nil in documents that are not about one key.
  public let subject: DocumentSubject?
  /// Orders documents of one kind together with ``number``; a higher epoch is newer whatever the numbers.
  public let epoch: UInt32
  /// 1 or more; a root's version.
  public let number: UInt32
  /// Seconds since 1970, as the other times are.
  public let issuedAt: UInt32
  /// Until then the document is fresh; later than ``issuedAt``.
  public let nextUpdate: UInt32
  /// From then on nothing is green by it; not before ``nextUpdate``.
  public let expires: UInt32

  package let bodyByteCount: Int
  package let bodyDigest: Digest

  enum Offset {
    static let version = 1
    static let domain = 2
    static let subject = 34
    static let epoch = 66
    static let number = 70
    static let issuedAt = 74
    static let nextUpdate = 78
    static let expires = 82
    static let bodyByteCount = 86
    static let bodyDigest = 90
  }

  /// Checks the header of a document that has at least ``byteCount`` bytes, in the order of spec/documents.md.
  init(decoding bytes: Span<UInt8>) throws(FormatError) {
    guard bytes[0] >> 4 == DocumentHeader.objectType, let kind = DocumentKind(rawValue: bytes[0] & 0x0f) else {
      throw FormatError(.documentKind, at: 0)
    }
    guard bytes[Offset.version] == kind.bodyVersion else { throw FormatError(.documentVersion, at: Offset.version) }
    let bodyByteCount = bytes.bigEndian(at: Offset.bodyByteCount, count: 4)
    guard bodyByteCount <= kind.bodyByteCountMax else {
      throw FormatError(.documentLimit, at: Offset.bodyByteCount, foundCount: Int(bodyByteCount))
    }
    self.kind = kind
    self.bodyByteCount = Int(bodyByteCount)
    domain = DomainID(bytes: InlineArray(copying: bytes.extracting(Offset.domain..<Offset.subject)))
    epoch = bytes.bigEndian(at: Offset.epoch, count: 4)
    number = bytes.bigEndian(at: Offset.number, count: 4)
    issuedAt = bytes.bigEndian(at: Offset.issuedAt, count: 4)
    nextUpdate = bytes.bigEndian(at: Offset.nextUpdate, count: 4)
    expires = bytes.bigEndian(at: Offset.expires, count: 4)
    bodyDigest = Digest(bytes: InlineArray(copying: bytes.extracting(Offset.bodyDigest..<DocumentHeader.byteCount)))
    let subject = InlineArray<32, UInt8>(copying: bytes.extracting(Offset.subject..<Offset.epoch))
    guard kind.hasSubject != (subject == DocumentHeader.noSubject) else {
      throw FormatError(.documentSubject, at: Offset.subject)
    }
    self.subject = kind.hasSubject ? DocumentSubject(bytes: subject) : nil
    try check()
  }

  /// The header of a new document around `body`.
  ///
  /// - Parameters:
  ///   - kind: what the body is.
  ///   - domain: ``DomainID/unset`` in a first root.
  ///   - subject: the key that a status list covers, or that signs a policy; nil for other kinds.
  ///   - epoch: 0 in a root.
  ///   - number: 1 or more.
  ///   - issuedAt: seconds since 1970.
  ///   - nextUpdate: later than `issuedAt`.
  ///   - expires: not before `nextUpdate`.
  ///   - body: taken as it is; whether it follows its grammar is for whoever decodes it.
  /// - Throws: `document.limit`, `document.subject`, `document.number`, `document.times`, `document.epoch`, `document.domain`.
  public init(
    kind: DocumentKind, domain: DomainID, subject: DocumentSubject? = nil, epoch: UInt32, number: UInt32,
    issuedAt: UInt32,
    nextUpdate: UInt32, expires: UInt32, body: Span<UInt8>
  ) throws(FormatError) {
    self.kind = kind
    self.domain = domain
    self.subject = subject
    self.epoch = epoch
    self.number = number
    self.issuedAt = issuedAt
    self.nextUpdate = nextUpdate
    self.expires = expires
    bodyByteCount = body.count
    bodyDigest = Digest(of: body, context: .documentBody)
    guard body.count <= kind.bodyByteCountMax else {
      throw FormatError(.documentLimit, at: Offset.bodyByteCount, foundCount: body.count)
    }
    guard kind.hasSubject != (subject.map { $0.bytes == DocumentHeader.noSubject } ?? true) else {
      throw FormatError(.documentSubject, at: Offset.subject)
    }
    try check()
  }

  /// What has to hold between the fields, whoever made them.
  private func check() throws(FormatError) {
    guard number >= 1 else { throw FormatError(.documentNumber, at: Offset.number) }
    guard issuedAt < nextUpdate, nextUpdate <= expires else { throw FormatError(.documentTimes, at: Offset.issuedAt) }
    switch kind {
    case .root:
      guard epoch == 0 else { throw FormatError(.documentEpoch, at: Offset.epoch) }
      guard (number == 1) == (domain == .unset) else { throw FormatError(.documentDomain, at: Offset.domain) }
    case .trustList, .statusList, .policy:
      guard domain != .unset else { throw FormatError(.documentDomain, at: Offset.domain) }
    }
  }

  private static let objectType: UInt8 = 4
  private static let noSubject = InlineArray<32, UInt8>(repeating: 0)

  /// The 154 bytes.
  var bytes: InlineArray<154, UInt8> {
    var bytes = InlineArray<154, UInt8>(repeating: 0)
    bytes[0] = DocumentHeader.objectType << 4 | kind.rawValue
    bytes[Offset.version] = kind.bodyVersion
    bytes.write(domain.bytes.span, at: Offset.domain)
    bytes.write((subject?.bytes ?? DocumentHeader.noSubject).span, at: Offset.subject)
    bytes.writeBigEndian(epoch, at: Offset.epoch, count: 4)
    bytes.writeBigEndian(number, at: Offset.number, count: 4)
    bytes.writeBigEndian(issuedAt, at: Offset.issuedAt, count: 4)
    bytes.writeBigEndian(nextUpdate, at: Offset.nextUpdate, count: 4)
    bytes.writeBigEndian(expires, at: Offset.expires, count: 4)
    bytes.writeBigEndian(UInt32(bodyByteCount), at: Offset.bodyByteCount, count: 4)
    bytes.write(bodyDigest.bytes.span, at: Offset.bodyDigest)
    return bytes
  }

  /// The kind's context and the header: what each signature is over. Binds the body by its hash.
  public var signedBytes: InlineArray<165, UInt8> {
    var signed = InlineArray<165, UInt8>(repeating: 0)
    signed.write(kind.context.bytes.span, at: 0)
    signed.write(bytes.span, at: Context.byteCount)
    return signed
  }
}
