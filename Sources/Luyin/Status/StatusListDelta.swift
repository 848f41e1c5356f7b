/// What has changed from one status list to a later one of the same key, with the header and the signatures of the later
/// one (spec/status-list.md, "Delta").
///
/// ```
///   0    1  type 5 (high nibble), kind 3 (low nibble)
///   1    1  version 1
///   2  154  header of the later list
/// 156   64  the body hash in the header of the earlier list
/// 220    4  length of the changes
/// 224    …  changes
///        1  number of signatures, at most 64
///        …  each: public key 32, signature 64
/// ```
///
/// It has no authority of its own: what it makes is judged as if it had come whole.
public struct StatusListDelta: Sendable {
  /// The received bytes.
  public let bytes: [UInt8]
  /// Of the later list.
  public let header: DocumentHeader
  /// Of the later list; nobody has checked the signatures.
  public let signatories: [UnverifiedDocument.Signatory]

  /// The body hash of the earlier list.
  package let base: Digest
  private let changesRange: Range<Int>

  private enum Offset {
    static let header = 2
    static let base = 156
    static let changesByteCount = 220
    static let changes = 224
  }

  private static let firstByte: UInt8 = 5 << 4 | DocumentKind.statusList.rawValue
  private static let version: UInt8 = 1

  /// Whether bytes begin as a delta does.
  package static func isDelta(_ bytes: some Collection<UInt8>) -> Bool { bytes.first.map { $0 >> 4 == 5 } ?? false }

  /// Decodes and checks everything but the signatures; the changes are read when they are applied.
  ///
  /// - Throws: `document.length`, `document.kind`, `document.version`, `document.limit`, `document.subject`,
  ///   `document.number`, `document.times`, `document.domain`, `document.signatures`.
  public init(decoding bytes: [UInt8]) throws(FormatError) {
    let span = bytes.span
    guard bytes.count > Offset.changes else {
      throw FormatError(.documentLength, at: bytes.count, foundCount: bytes.count)
    }
    guard bytes[0] == StatusListDelta.firstByte else { throw FormatError(.documentKind, at: 0) }
    guard bytes[1] == StatusListDelta.version else { throw FormatError(.documentVersion, at: 1) }
    header = try DocumentHeader(decoding: span.extracting(Offset.header..<Offset.base))
    guard header.kind == .statusList else { throw FormatError(.documentKind, at: Offset.header) }
    let byteCount = Int(span.bigEndian(at: Offset.changesByteCount, count: 4))
    guard byteCount <= DocumentKind.statusList.bodyByteCountMax else {
      throw FormatError(.documentLimit, at: Offset.changesByteCount, foundCount: byteCount)
    }
    changesRange = Offset.changes..<Offset.changes + byteCount
    guard bytes.count > changesRange.upperBound else {
      throw FormatError(.documentLength, at: bytes.count, foundCount: bytes.count)
    }
    signatories = try UnverifiedDocument.signatories(of: span, at: changesRange.upperBound)
    base = Digest(bytes: InlineArray(copying: span.extracting(Offset.base..<Offset.changesByteCount)))
    self.bytes = bytes
  }

  /// The delta from one list to a later one. Linear in both.
  /// - Parameters:
  ///   - earlier: a sound list of the same key; its signatures do not matter.
  ///   - later: a sound list, with the signatures that it is to be taken by.
  /// - Throws: `document.kind`, `document.body`, `statusList.*` if one of them is no list; `delta.capacity` if the capacity shrinks;
  ///   `document.subject` and `document.domain` if they are not of the same key and domain.
  public init(from earlier: UnverifiedDocument, to later: UnverifiedDocument) throws(FormatError) {
    let changes = try StatusList(admitting: later).changes(since: StatusList(admitting: earlier))
    guard earlier.header.subject == later.header.subject else {
      throw FormatError(.documentSubject, at: DocumentHeader.Offset.subject)
    }
    guard earlier.header.domain == later.header.domain else {
      throw FormatError(.documentDomain, at: DocumentHeader.Offset.domain)
    }
    var bytes = [StatusListDelta.firstByte, StatusListDelta.version]
    bytes += later.header.bytes.array + earlier.header.bodyDigest.bytes.array
    bytes += Array(bigEndian: UInt32(changes.count), count: 4)
    try self.init(decoding: bytes + changes + later.bytes[later.bodyRange.upperBound...])
  }

  /// The later list, to the byte.
  ///
  /// Linear in the earlier list: it is read, changed and written anew.
  /// - Parameter earlier: an admitted list.
  /// - Throws: `delta.base`, `document.body`, `statusList.*`, `delta.capacity`, `delta.changes`, `document.bodyHash`.
  public func applied(to earlier: UnverifiedDocument) throws(FormatError) -> UnverifiedDocument {
    try applied(to: earlier, StatusList(admitting: earlier)).document
  }

  /// As ``applied(to:)``, with the earlier list as it was read, and the later one besides its document.
  func applied(
    to earlier: UnverifiedDocument, _ list: StatusList
  ) throws(FormatError) -> (document: UnverifiedDocument, list: StatusList) {
    let body = try body(from: list, digest: earlier.header.bodyDigest)
    let document = try UnverifiedDocument(decoding: header.bytes.array + body + bytes[changesRange.upperBound...])
    // What was encoded here is as it must be.
    return (document, try StatusList(opening: document))
  }

  /// The body of the later list.
  /// - Parameter digest: the hash of the earlier list's body.
  package func body(from earlier: StatusList, digest: Digest) throws(FormatError) -> [UInt8] {
    guard digest == base else { throw FormatError(.deltaBase, at: Offset.base) }
    let sets = try changedSets(earlierCount: earlier.indices.reduce(0) { $0 + $1.indices.count })
    let body = try earlier.changed(by: sets, at: changesRange.lowerBound).body
    guard body.count == header.bodyByteCount, Digest(of: body.span, context: .documentBody) == header.bodyDigest else {
      throw FormatError(.documentBodyHash, at: Offset.header + DocumentHeader.Offset.bodyDigest)
    }
    return body
  }

  /// What it says has become of which index; whether that fits the earlier list is found out by applying it.
  /// - Throws: `document.body`, `statusList.*`.
  package func changes() throws(FormatError) -> StatusListChanges {
    StatusListChanges(try changedSets(earlierCount: .max), byteCount: changesRange.count)
  }

  /// The changes, unless there are more of them than the two lists can hold: anybody can write them under a header that
  /// was signed, so they are bounded by what was.
  private func changedSets(earlierCount: Int) throws(FormatError) -> StatusSets {
    var left = header.bodyByteCount * 8
    return try StatusSets(
      reading: bytes, changesRange, isAdmitted: false,
      isAllowed: { $0 == StatusSets.none || StatusList.isAllowed($0) },
      isCountAllowed: { status, count in
        guard status != StatusSets.none else { return count <= earlierCount }
        left -= count
        return left >= 0
      })
  }
}
