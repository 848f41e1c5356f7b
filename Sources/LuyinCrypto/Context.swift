/// The string in front of everything that Luyin hashes or signs: 11 ASCII bytes, `luyin:` and five more.
///
/// All contexts have one length, so none is a prefix of another and no signature or hash made for one kind
/// of object can pass for another (spec/registries/contexts.md).
package struct Context: Sendable {
  /// The length of every context, in bytes.
  package static let byteCount = 11

  package let bytes: InlineArray<11, UInt8>

  /// A context of exactly 11 ASCII bytes; anything else is a fault of this package and traps.
  package init(_ string: StaticString) {
    precondition(string.utf8CodeUnitCount == Context.byteCount && string.isASCII)
    bytes = string.withUTF8Buffer { utf8 in
      InlineArray<11, UInt8> { unsafe utf8[$0] }
    }
  }

  /// Hash context of key ids (spec/keys.md).
  package static let keyID = Context("luyin:keyid")

  /// Hash context of the keys that a holder's seed gives (spec/holders.md).
  package static let holderKey = Context("luyin:hkey1")
}
