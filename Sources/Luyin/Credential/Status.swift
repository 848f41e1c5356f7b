/// What an issuer states about a holder (spec/registries/statuses.md).
///
/// What it means in full is a property of the key that signs: each key signs for one scheme.
public struct Status: Hashable, Sendable {
  /// 1 to 5 or 16 to 127.
  public let rawValue: UInt8

  /// nil for a reserved value.
  public init?(rawValue: UInt8) {
    guard 1...5 ~= rawValue || Status.schemeDefined.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  private init(known rawValue: UInt8) { self.rawValue = rawValue }

  public static let green = Status(known: 1)
  public static let yellow = Status(known: 2)
  public static let red = Status(known: 3)
  /// In status lists only.
  public static let suspended = Status(known: 4)
  /// In status lists only, and final.
  public static let revoked = Status(known: 5)

  /// The values that a key's scheme defines.
  public static let schemeDefined: ClosedRange<UInt8> = 16...127

  /// Whether a credential may carry it; ``suspended`` and ``revoked`` come from status lists alone.
  public var isForCredentials: Bool { self != .suspended && self != .revoked }

  /// The registry name; `scheme-16` to `scheme-127` for what schemes define.
  public var name: String {
    switch self {
    case .green: "green"
    case .yellow: "yellow"
    case .red: "red"
    case .suspended: "suspended"
    case .revoked: "revoked"
    default: "scheme-\(rawValue)"
    }
  }

  /// The status of a registry name; nil if there is none.
  public init?(name: String) {
    let found = (UInt8(1)...127).lazy.compactMap { Status(rawValue: $0) }.first { $0.name.hasBytes(of: name) }
    guard let found else { return nil }
    self = found
  }
}

extension Status: CustomStringConvertible {
  public var description: String { name }
}
