/// Reads the body of a document from front to back: big-endian integers, byte strings, and counted lists whose
/// counts are checked before anything is kept (spec/documents.md, "Grammar").
struct BodyReader {
  /// How much is known of the bytes beforehand (spec/documents.md, "Admitting and opening").
  enum Keys {
    /// Nothing: every key is admitted.
    case admitted
    /// These very bytes were admitted before, and their hash is on record.
    case onRecord
  }

  let keys: Keys
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ body: ArraySlice<UInt8>, keys: Keys) {
    bytes = body
    position = body.startIndex
    self.keys = keys
  }

  /// Where the next byte lies, counted from the start of the document.
  var offset: Int { position }

  /// How many bytes are left.
  var byteCountLeft: Int { bytes.endIndex - position }

  /// An integer of 1 to 4 bytes.
  /// - Throws: `document.body` if the body ends before.
  mutating func integer(byteCount: Int) throws(FormatError) -> UInt32 {
    var value: UInt32 = 0
    for byte in try take(byteCount) { value = value << 8 | UInt32(byte) }
    return value
  }

  /// A public key, admitted now or before.
  /// - Throws: `document.body`; `key.notAdmitted` if the bytes may not serve as a key.
  mutating func key() throws(FormatError) -> PublicKey {
    let start = position
    let encoded = Array(try take(PublicKey.byteCount))
    guard keys == .admitted else { return PublicKey(admittedBefore: InlineArray(copying: encoded.span)) }
    do { return try PublicKey(admitting: encoded.span) } catch { throw FormatError(.keyNotAdmitted, at: start) }
  }

  /// The 32 bytes of a domain id.
  mutating func domain() throws(FormatError) -> DomainID {
    let bytes = Array(try take(32))
    return DomainID(bytes: InlineArray(copying: bytes.span))
  }

  /// Text for people, of 1 to 255 bytes.
  /// - Throws: `document.body`; `trustList.name` for no text, or one with characters that no name has.
  mutating func name() throws(FormatError) -> DocumentName {
    let start = position
    let byteCount = Int(try integer(byteCount: 1))
    guard byteCount > 0, let name = DocumentName(utf8: try take(byteCount)) else {
      throw FormatError(.trustListName, at: start)
    }
    return name
  }

  /// What was read since `offset`.
  func bytes(from offset: Int) -> ArraySlice<UInt8> { bytes[offset..<position] }

  /// To be called last.
  /// - Throws: `document.body` if bytes are left.
  func finish() throws(FormatError) {
    guard position == bytes.endIndex else { throw FormatError(.documentBody, at: position) }
  }

  /// The next bytes as they are.
  /// - Throws: `document.body` if the body ends before.
  mutating func take(_ count: Int) throws(FormatError) -> ArraySlice<UInt8> {
    guard byteCountLeft >= count else { throw FormatError(.documentBody, at: bytes.endIndex) }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
