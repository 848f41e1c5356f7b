/// What a key signs; each key signs one thing.
@nonexhaustive public enum KeyPurpose: UInt8, CaseIterable, Sendable {
  case credential = 1
  case statusList = 2
  case policy = 3
  /// Credentials made from those of others (spec/conversion.md).
  case conversion = 4

  /// The registry name.
  public var name: String {
    switch self {
    case .credential: "credential"
    case .statusList: "statusList"
    case .policy: "policy"
    case .conversion: "conversion"
    }
  }

  package init?(name: String) {
    guard let purpose = KeyPurpose.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = purpose
  }

  /// Whether it signs credentials, and so has a scheme and a scope.
  public var signsCredentials: Bool { self == .credential || self == .conversion }
}
