/// What a trust list says of one key (spec/trust-list.md, "Entry").
///
/// ```
///  0   4  key id
///  4  32  public key
/// 36   2  issuer, its place in the list of issuers
/// 38   1  purpose (high nibble), withdrawal (low nibble)
/// 39   2  scheme; 0 for keys that sign no credentials
/// 41   2  scope, its place in the list of scopes; 65535 for keys that sign no credentials
/// 43   4  valid from
/// 47   4  valid until
/// 51   4  withdrawn at; 0 if it is not withdrawn
/// 55   4  epoch of its status list or policy
/// 59   4  least number of its status list or policy; 0 if it has none
/// ```
public struct KeyEntry: Hashable, Sendable {
  static let byteCount = 63
  /// In place of a scope, for keys that sign no credentials.
  static let noScope = 0xffff

  enum Offset {
    static let key = 4
    static let issuer = 36
    static let purpose = 38
    static let scheme = 39
    static let scope = 41
    static let validFrom = 43
    static let validUntil = 47
    static let withdrawnAt = 51
    static let epoch = 55
    static let leastNumber = 59
  }

  public let keyID: KeyID
  public let key: PublicKey
  /// Its place in ``TrustList/issuers``.
  public let issuerIndex: Int
  public let purpose: KeyPurpose
  /// By which standard its statuses are found (spec/registries/schemes.md); 0 if it signs no credentials.
  public let scheme: UInt16
  /// Its place in ``TrustList/scopes``; nil if it signs no credentials.
  public let scopeIndex: Int?
  /// The first second at which what it signs counts, by the object's issued at; since 1970.
  public let validFrom: UInt32
  /// The first second at which it counts no more.
  public let validUntil: UInt32
  public let withdrawal: Withdrawal?
  /// Of its status list or policy.
  public let epoch: UInt32
  /// The least number that its status list or policy may have; 0 if it has none.
  public let leastNumber: UInt32

  /// Why and when a key was withdrawn.
  public struct Withdrawal: Hashable, Sendable {
    public let reason: Reason
    /// Seconds since 1970.
    public let at: UInt32

    @nonexhaustive public enum Reason: UInt8, CaseIterable, Sendable {
      /// Another key took its place; what it signed before stays good.
      case superseded = 1
      /// The issuer issues no more; what it signed before stays good.
      case ceased = 2
      /// Somebody else may have it; nothing that it signed is good.
      case compromised = 3

      /// The registry name.
      public var name: String {
        switch self {
        case .superseded: "superseded"
        case .ceased: "ceased"
        case .compromised: "compromised"
        }
      }

      package init?(name: String) {
        guard let reason = Reason.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
        self = reason
      }
    }
  }

  /// Whether nothing that the key signed is good any more.
  public var isCompromised: Bool { withdrawal?.reason == .compromised }
}
