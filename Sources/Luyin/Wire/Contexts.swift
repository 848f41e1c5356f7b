extension Context {
  /// In front of a credential's first 36 bytes when it is signed (spec/credential.md). With R, the key and the
  /// body this fills one SHA-512 block of 111 bytes to the last.
  package static let credentialSignature = Context("luyin:cred1")

  /// In front of a root's header when it is signed (spec/root.md).
  package static let rootSignature = Context("luyin:root1")

  /// In front of a trust list's header when it is signed (spec/trust-list.md).
  package static let trustListSignature = Context("luyin:trst1")

  /// In front of a status list's header when it is signed (spec/status-list.md).
  package static let statusListSignature = Context("luyin:stat1")

  /// In front of a recognition policy's header when it is signed (spec/policy.md).
  package static let policySignature = Context("luyin:plcy1")

  /// Hash context of a document's body (spec/documents.md).
  package static let documentBody = Context("luyin:body1")

  /// Hash context under which two documents are told apart in reports (spec/documents.md).
  package static let documentDigest = Context("luyin:docid")

  /// Hash context of domain ids (spec/root.md).
  package static let domainID = Context("luyin:domid")

  /// Hash context of a holder's device key (spec/credential.md, "Holder hash").
  package static let holderDeviceKey = Context("luyin:hldev")

  /// In front of document type and number where their memory-hard hash is computed (spec/holders.md).
  package static let holderDocument = Context("luyin:hldoc")

  /// Hash context of what a gateway's ledger calls the holder of a converted credential (spec/conversion.md, "The origin").
  package static let conversionOrigin = Context("luyin:orign")

  /// In front of what a holder's device signs for a time (spec/presentations.md).
  package static let timedPresentation = Context("luyin:pres1")

  /// In front of what a holder's device signs for a time, a challenge and a place (spec/presentations.md).
  package static let challengedPresentation = Context("luyin:chal1")
}
