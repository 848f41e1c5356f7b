internal import CSodium

/// An Ed25519 public key that was admitted: 32 bytes, canonical, in the prime-order subgroup.
///
/// A value of this type is the proof that admission took place (spec/signatures.md, "Admission").
public struct PublicKey: Sendable {
  /// The length of an encoded key, in bytes.
  public static let byteCount = 32

  /// The encoded point.
  public let bytes: InlineArray<32, UInt8>

  /// The key's id. Computed at each call, one hash: keep it where it is needed often.
  public var id: KeyID { KeyID(ofKey: bytes.span) }

  /// Admits a key.
  ///
  /// Checks that there are 32 bytes, that they are the canonical encoding of a point on the curve, and that the
  /// point lies in the prime-order subgroup, the neutral element excepted. Costs a little less than a signature check: admit a key once
  /// and keep the value.
  ///
  /// - Throws: ``KeyError/notAdmitted`` if any of these fails, ``KeyError/crypto(_:)`` if libsodium is unusable.
  public init(admitting encoded: Span<UInt8>) throws(KeyError) {
    do { try Sodium.require() } catch { throw .crypto(error) }
    guard encoded.count == PublicKey.byteCount else { throw .notAdmitted }
    let isValid = unsafe encoded.withUnsafeBufferPointer {
      unsafe crypto_core_ed25519_is_valid_point($0.baseAddress!) == 1
    }
    guard isValid else { throw .notAdmitted }
    self.init(admittedBefore: InlineArray(copying: encoded))
  }

  /// Admits a key given as 64 lower-case hex digits, the form of `.lypub` files and of the command line.
  ///
  /// - Throws: like ``init(admitting:)``; other characters or another number of them are ``KeyError/notAdmitted``.
  public init(hex: String) throws(KeyError) {
    guard let encoded = Hex.decode(hex) else { throw .notAdmitted }
    try self.init(admitting: encoded.span)
  }

  /// The key as 64 lower-case hex digits.
  public var hex: String { Hex.encode(bytes.span) }

  /// A key that this package made itself, or whose admission is on record elsewhere.
  package init(admittedBefore bytes: InlineArray<32, UInt8>) {
    self.bytes = bytes
  }

  /// Whether `signature` is this key's signature of `message`.
  ///
  /// Strict: S < L, A and R canonical and not of small order, [S]B = R + [k]A without cofactor
  /// (spec/signatures.md). Nothing is allocated. False too where libsodium is unusable.
  public func verifies(_ signature: Signature, of message: Span<UInt8>) -> Bool {
    Ed25519.verifies(signature.bytes.span, of: message, key: bytes.span)
  }
}

extension PublicKey: Hashable {
  public static func == (left: PublicKey, right: PublicKey) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) {
    for index in bytes.indices { hasher.combine(bytes[index]) }
  }
}

/// Why bytes do not serve as a public key.
@nonexhaustive public enum KeyError: Error, Hashable, Sendable {
  /// Not 32 bytes, not canonical, not on the curve, of small order, or outside the prime-order subgroup.
  case notAdmitted
  /// The check could not be carried out.
  case crypto(CryptoError)
}

extension KeyError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAdmitted: "these bytes are no Ed25519 public key of the prime-order subgroup"
    case .crypto(let error): error.description
    }
  }
}
