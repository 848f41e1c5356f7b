/// A code of one of the registries that policies use: a number, a name, and texts for people.
public protocol RegisteredCode: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == UInt8 {
  /// The registry name.
  var name: String { get }
  /// For people.
  func text(in language: Language) -> String
}

extension RegisteredCode {
  /// The code of a registry name; nil if there is none.
  public init?(name: String) {
    guard let code = Self.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = code
  }
}

/// A set of codes as policies write it: the bit of value 2^c says whether code c is in it.
enum CodeBits {
  /// The bits of codes.
  static func bits(of codes: some Sequence<UInt8>) -> UInt16 { codes.reduce(0) { $0 | 1 << UInt16($1) } }

  /// Whether there is a code in the set, and none but those of `allowed`.
  static func areSound(_ bits: UInt16, allowed: UInt16) -> Bool { bits != 0 && bits & ~allowed == 0 }

  /// Whether the set has the code.
  static func contain(_ bits: UInt16, _ code: UInt8) -> Bool { bits >> UInt16(code) & 1 == 1 }
}

extension RegisteredCode {
  /// All codes of the registry.
  static var allBits: UInt16 { CodeBits.bits(of: allCases.map(\.rawValue)) }

  /// The codes of a set, ascending.
  static func codes(of bits: UInt16) -> [Self] {
    allCases.filter { CodeBits.contain(bits, $0.rawValue) }.sorted { $0.rawValue < $1.rawValue }
  }
}
