/// The kinds of signed document: the low nibble of byte 0, whose high nibble is 4 (spec/documents.md).
@nonexhaustive public enum DocumentKind: UInt8, CaseIterable, Sendable {
  /// Names the keys of a trust domain.
  case root = 1

  /// The registry name.
  public var name: String {
    switch self {
    case .root: "root"
    }
  }

  /// In front of the header when it is signed.
  var context: Context {
    switch self {
    case .root: .rootSignature
    }
  }

  /// The longest body, in bytes; refused before memory is taken for more.
  package var bodyByteCountMax: Int {
    switch self {
    case .root: 4096
    }
  }

  /// The layout of the body that this release knows.
  var bodyVersion: UInt8 {
    switch self {
    case .root: 1
    }
  }
}
