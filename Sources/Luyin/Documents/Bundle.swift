/// Several signed documents in one file, each of which stands for itself (spec/bundle.md).
///
/// ```
///  0  8  "luyinbdl"
///  8  1  version 1
///  9  2  number of documents
/// 11  …  each: length 4, document or delta
/// ```
public struct Bundle: Sendable {
  /// The most bytes of a bundle that are read.
  public static let byteCountMax = 1 << 28
  /// The most bytes of a document or delta in it.
  public static let documentByteCountMax = 1 << 27
  /// The most documents.
  public static let documentCountMax = 4096

  /// The documents that are whole, in the order in which they stand; nobody has looked into them.
  public let documents: [[UInt8]]
  /// Why reading ended early: `bundle.length` or `bundle.limit`; nil if it did not. What was read before is whole.
  public let defect: FormatError?

  private static let magic: [UInt8] = Array("luyinbdl".utf8)
  private static let version: UInt8 = 1
  private static let headerByteCount = 11

  /// Whether a file begins as a bundle does.
  package static func isBundle(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: magic) }

  /// Reads a bundle, as far as it goes.
  /// - Throws: `bundle.format` if it is none.
  public init(decoding bytes: [UInt8]) throws(FormatError) {
    guard Bundle.isBundle(bytes), bytes.count >= Bundle.headerByteCount, bytes[8] == Bundle.version else {
      throw FormatError(.bundleFormat, at: 0, foundCount: bytes.count)
    }
    let span = bytes.span
    let count = Int(span.bigEndian(at: 9, count: 2))
    var documents: [[UInt8]] = []
    var position = Bundle.headerByteCount
    var defect: FormatError?
    for _ in 0..<min(count, Bundle.documentCountMax) {
      guard bytes.count - position >= 4 else {
        defect = FormatError(.bundleLength, at: position)
        break
      }
      let length = Int(span.bigEndian(at: position, count: 4))
      guard length <= Bundle.documentByteCountMax else {
        defect = FormatError(.bundleLimit, at: position, foundCount: length)
        break
      }
      guard bytes.count - position - 4 >= length else {
        defect = FormatError(.bundleLength, at: position, foundCount: length)
        break
      }
      documents.append(Array(bytes[position + 4..<position + 4 + length]))
      position += 4 + length
    }
    if defect == nil, count > Bundle.documentCountMax {
      defect = FormatError(.bundleLimit, at: position, foundCount: count)
    }
    if defect == nil, position < bytes.count { defect = FormatError(.bundleLength, at: position) }
    self.documents = documents
    self.defect = defect
  }

  /// The bytes of a bundle with these documents, in this order.
  /// - Throws: `bundle.limit` for too many documents, one that is too long, or too many bytes in all.
  public static func encode(_ documents: [[UInt8]]) throws(FormatError) -> [UInt8] {
    guard documents.count <= documentCountMax else {
      throw FormatError(.bundleLimit, at: 9, foundCount: documents.count)
    }
    var bytes = magic + [version] + Array(bigEndian: UInt32(documents.count), count: 2)
    for document in documents {
      guard document.count <= documentByteCountMax, bytes.count + 4 + document.count <= byteCountMax else {
        throw FormatError(.bundleLimit, at: bytes.count, foundCount: document.count)
      }
      bytes += Array(bigEndian: UInt32(document.count), count: 4) + document
    }
    return bytes
  }
}
