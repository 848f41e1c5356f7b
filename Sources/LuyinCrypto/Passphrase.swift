internal import CSodium

/// A passphrase in guarded memory, filled byte by byte as it is typed or read.
public struct Passphrase: ~Copyable, Sendable {
  /// The most bytes that a passphrase may have; the least is one.
  public static let byteCountMax = 1024

  /// How many bytes it has so far.
  public private(set) var byteCount = 0
  private var memory: GuardedMemory

  /// An empty passphrase.
  /// - Throws: ``CryptoError`` if libsodium or guarded memory is unavailable.
  public init() throws(CryptoError) {
    memory = try GuardedMemory(byteCount: Passphrase.byteCountMax)
  }

  /// A passphrase of these bytes, which stay where they are: for tests and for callers that have them anyway.
  /// - Throws: ``KeyFileError/passphraseLength`` for more than ``byteCountMax``, ``KeyFileError/crypto(_:)``.
  public init(_ bytes: Span<UInt8>) throws(KeyFileError) {
    guard bytes.count <= Passphrase.byteCountMax else { throw .passphraseLength }
    do { try self.init() } catch { throw .crypto(error) }
    for index in bytes.indices { _ = append(bytes[index]) }
  }

  /// Appends a byte; false, and nothing changes, if ``byteCountMax`` are there already.
  public mutating func append(_ byte: UInt8) -> Bool {
    guard byteCount < Passphrase.byteCountMax else { return false }
    let position = byteCount
    memory.fill { $0[position] = byte }
    byteCount += 1
    return true
  }

  /// Takes the last character back, all of its UTF-8 bytes; nothing happens if there is none.
  public mutating func removeLast() {
    var isContinuation = true
    while byteCount > 0, isContinuation {
      let position = byteCount - 1
      isContinuation = memory.fill { bytes in
        defer { bytes[position] = 0 }
        return bytes[position] & 0xc0 == 0x80
      }
      byteCount = position
    }
  }

  /// Whether both are the same, compared in constant time for equal lengths.
  public borrowing func matches(_ other: borrowing Passphrase) -> Bool {
    let count = byteCount
    guard count == other.byteCount else { return false }
    return withBytes { left in
      other.withBytes { right in
        unsafe left.withUnsafeBufferPointer { left in
          unsafe right.withUnsafeBufferPointer { right in
            unsafe sodium_memcmp(left.baseAddress!, right.baseAddress!, count) == 0
          }
        }
      }
    }
  }

  borrowing func withBytes<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
    let count = byteCount
    return try memory.withBytes { (bytes) throws(E) -> R in try body(bytes.extracting(first: count)) }
  }
}
