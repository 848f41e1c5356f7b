extension Context {
  /// In front of a credential's first 36 bytes when it is signed (spec/credential.md). With R, the key and the
  /// body this fills one SHA-512 block of 111 bytes to the last.
  package static let credentialSignature = Context("luyin:cred1")

  /// Hash context of a holder's device key (spec/credential.md, "Holder hash").
  package static let holderDeviceKey = Context("luyin:hldev")
}
