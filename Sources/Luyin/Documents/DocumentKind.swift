/// The kinds of signed document: the low nibble of byte 0, whose high nibble is 4 (spec/documents.md).
@nonexhaustive public enum DocumentKind: UInt8, CaseIterable, Sendable {
  /// Names the keys of a trust domain.
  case root = 1
  /// Says whose word counts in a trust domain.
  case trustList = 2
  /// Says which credentials of a key have another status by now.
  case statusList = 3
  /// Says which credentials a place admits.
  case policy = 4

  /// The registry name.
  public var name: String {
    switch self {
    case .root: "root"
    case .trustList: "trustList"
    case .statusList: "statusList"
    case .policy: "policy"
    }
  }

  /// The kind of a registry name; nil if there is none.
  package init?(name: String) {
    guard let kind = DocumentKind.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = kind
  }

  /// In front of the header when it is signed.
  var context: Context {
    switch self {
    case .root: .rootSignature
    case .trustList: .trustListSignature
    case .statusList: .statusListSignature
    case .policy: .policySignature
    }
  }

  /// Whether documents of this kind are about one key, which their header names.
  package var hasSubject: Bool { self == .statusList || self == .policy }

  /// The longest body, in bytes; refused before memory is taken for more.
  package var bodyByteCountMax: Int {
    switch self {
    case .root: 4096
    case .trustList: 16 << 20
    case .statusList: 64 << 20
    case .policy: 4 << 20
    }
  }

  /// The layout of the body that this release knows.
  var bodyVersion: UInt8 {
    switch self {
    case .root, .trustList, .statusList, .policy: 1
    }
  }
}
