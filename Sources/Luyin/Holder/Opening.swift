internal import LuyinCrypto

/// The salt under which the number of a holder's document was hashed: 16 random bytes that whoever has a document-bound credential shows
/// along with it (spec/holders.md, "Openings").
///
/// It is no part of the credential: without it nobody can search for the number. Print it where it can be folded away, and log it nowhere.
public struct Opening: Sendable {
  /// The length of every opening, in bytes.
  public static let byteCount = 16

  let bytes: InlineArray<16, UInt8>

  /// An opening from the system's source of randomness.
  static func random() throws(CryptoError) -> Opening { Opening(bytes: try .random()) }

  /// One that was shown, or one of test vectors.
  package init(bytes: InlineArray<16, UInt8>) { self.bytes = bytes }
}

extension Opening: CustomStringConvertible, CustomReflectable {
  /// Never a byte of it.
  public var description: String { "Opening" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
