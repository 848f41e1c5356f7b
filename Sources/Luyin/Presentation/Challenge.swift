public import LuyinCrypto

/// What a verifier asks a holder's device to sign: 16 random bytes, for one presentation at one place (spec/presentations.md, "Challenges").
/// Using one again lets whoever has copied the answer show it again.
///
/// The device shows the place, so that a holder sees for which gate it signs.
public struct Challenge: Sendable {
  /// The length of every challenge, in bytes.
  public static let byteCount = 16

  public let bytes: InlineArray<16, UInt8>
  /// The verifier's, a region number: 1 to 2^24 - 1.
  public let place: UInt32

  /// A challenge from the system's source of randomness, to be used once.
  /// - Precondition: the place is in 1..<2^24.
  /// - Throws: ``CryptoError`` if libsodium is unusable.
  public static func random(for place: UInt32) throws(CryptoError) -> Challenge {
    guard let challenge = Challenge(bytes: try .random(), place: place) else {
      preconditionFailure("a place is in 1..<2^24")
    }
    return challenge
  }

  /// A challenge that was made elsewhere; nil if the place is not in 1..<2^24.
  public init?(bytes: InlineArray<16, UInt8>, place: UInt32) {
    guard 1..<1 << 24 ~= place else { return nil }
    self.bytes = bytes
    self.place = place
  }

  /// Likewise; nil also if there are not 16 bytes.
  public init?(_ bytes: Span<UInt8>, place: UInt32) {
    guard bytes.count == Challenge.byteCount else { return nil }
    self.init(bytes: InlineArray(copying: bytes), place: place)
  }
}

extension Challenge: Hashable {
  public static func == (left: Challenge, right: Challenge) -> Bool {
    left.bytes == right.bytes && left.place == right.place
  }
  public func hash(into hasher: inout Hasher) {
    for index in bytes.indices { hasher.combine(bytes[index]) }
    hasher.combine(place)
  }
}
