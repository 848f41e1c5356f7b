/// Kinds of identity documents that a credential can be bound to (spec/registries/document-types.md).
@nonexhaustive public enum IdentityDocumentType: UInt8, CaseIterable, Sendable {
  /// The Chinese identity number of GB 11643, on whichever card.
  case chineseIdentityNumber = 1
  /// A passport by ICAO 9303.
  case passport = 2
  /// Any other official card, by the state that issued it and its number.
  case card = 3

  /// The registry name.
  public var name: String {
    switch self {
    case .chineseIdentityNumber: "cn-id"
    case .passport: "passport"
    case .card: "card"
    }
  }

  /// The type of a registry name; nil if there is none.
  public init?(name: String) {
    guard let type = IdentityDocumentType.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = type
  }
}
