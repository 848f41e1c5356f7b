internal import LuyinCrypto

/// What an issuer calls a holder in its ledger: 16 or 32 bytes that mean nothing to whoever lacks the issuer's secret, such
/// as the HMAC of an identity number under a key of the issuer, or a random number that its register keeps.
///
/// Never an identity number, a name or the bare hash of one: a hash of what can be counted through is found by counting. The
/// two lengths refuse the usual numbers; whether a reference is opaque only its author knows.
public struct HolderReference: Sendable {
  private let storage: InlineArray<32, UInt8>
  /// 16 or 32.
  public let byteCount: Int

  /// nil unless there are 16 or 32 bytes.
  public init?(_ bytes: Span<UInt8>) {
    guard bytes.count == 16 || bytes.count == 32 else { return nil }
    byteCount = bytes.count
    storage = InlineArray { $0 < bytes.count ? bytes[$0] : 0 }
  }

  /// nil unless there are 32 or 64 lower-case hex digits.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    self.init(hex: digits.span)
  }

  /// Likewise, of UTF-8.
  public init?(hex: Span<UInt8>) {
    guard hex.count == 32 || hex.count == 64, let bytes = Hex.decode(hex) else { return nil }
    self.init(bytes.span)
  }

  /// 32 or 64 lower-case hex digits.
  public var hex: String { Hex.encode(storage.span.extracting(first: byteCount)) }

  /// The bytes, for a database.
  public var bytes: [UInt8] { Array(storage.array.prefix(byteCount)) }

  /// The bytes, without a copy of them.
  public func withBytes<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
    try body(storage.span.extracting(first: byteCount))
  }
}

extension HolderReference: Hashable {
  public static func == (left: HolderReference, right: HolderReference) -> Bool {
    guard left.byteCount == right.byteCount else { return false }
    for index in 0..<left.byteCount where left.storage[index] != right.storage[index] { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    for start in stride(from: 0, to: byteCount, by: 8) {
      hasher.combine((start..<start + 8).reduce(UInt64(0)) { $0 << 8 | UInt64(storage[$1]) })
    }
  }
}
