package import Luyin

// Test macros cannot take spans apart, so tests call through arrays.

extension PublicKey {
  package func verifies(_ signature: Signature, of message: [UInt8]) -> Bool { verifies(signature, of: message.span) }
}

extension Ed25519 {
  package static func verifies(_ signature: [UInt8], of message: [UInt8], key: [UInt8]) -> Bool {
    verifies(signature.span, of: message.span, key: key.span)
  }
}

extension UnverifiedCredential {
  package init(decoding bytes: [UInt8]) throws(FormatError) { try self.init(decoding: bytes.span) }
  package init(decodingText text: String) throws(FormatError) { try self.init(decodingText: Array(text.utf8).span) }
}

extension TextForm {
  package static func decode(_ text: String) throws(FormatError) -> [UInt8] { try decode(Array(text.utf8).span) }
  package static func encode(_ bytes: [UInt8]) throws(FormatError) -> String { try encode(bytes.span) }
}

extension Verifier {
  package func judge(text: String, at time: Int64) -> Verdict { judge(text: Array(text.utf8).span, at: time) }
  package func judge(bytes: [UInt8], at time: Int64) -> Verdict { judge(bytes: bytes.span, at: time) }
}
