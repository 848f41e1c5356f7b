/// Reads the body of a document from front to back: big-endian integers, byte strings, and counted lists whose
/// counts are checked before anything is kept (spec/documents.md, "Grammar").
struct BodyReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ body: ArraySlice<UInt8>) {
    bytes = body
    position = body.startIndex
  }

  /// Where the next byte lies, counted from the start of the document.
  var offset: Int { position }

  /// An integer of 1 to 4 bytes.
  /// - Throws: `document.body` if the body ends before.
  mutating func integer(byteCount: Int) throws(FormatError) -> UInt32 {
    var value: UInt32 = 0
    for byte in try take(byteCount) { value = value << 8 | UInt32(byte) }
    return value
  }

  /// A public key, admitted.
  /// - Throws: `document.body`; `key.notAdmitted` if the bytes may not serve as a key.
  mutating func key() throws(FormatError) -> PublicKey {
    let start = position
    let encoded = Array(try take(PublicKey.byteCount))
    do { return try PublicKey(admitting: encoded.span) } catch { throw FormatError(.keyNotAdmitted, at: start) }
  }

  /// To be called last.
  /// - Throws: `document.body` if bytes are left.
  func finish() throws(FormatError) {
    guard position == bytes.endIndex else { throw FormatError(.documentBody, at: position) }
  }

  private mutating func take(_ count: Int) throws(FormatError) -> ArraySlice<UInt8> {
    guard bytes.endIndex - position >= count else { throw FormatError(.documentBody, at: bytes.endIndex) }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
