/// What ties a credential to its holder: the low nibble of byte 0 (spec/registries/object-types.md).
@nonexhaustive public enum HolderBinding: UInt8, CaseIterable, Sendable {
  /// The holder's own device signs each presentation.
  case deviceKey = 1
  /// The verifier compares an identity document.
  case identityDocument = 2
  /// A guardian's device signs; the gate also checks the dependent.
  case guardianDeviceKey = 3

  /// The registry name.
  public var name: String {
    switch self {
    case .deviceKey: "deviceKey"
    case .identityDocument: "identityDocument"
    case .guardianDeviceKey: "guardianDeviceKey"
    }
  }

  /// The binding of a registry name; nil if there is none.
  public init?(name: String) {
    guard let binding = HolderBinding.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = binding
  }
}
