extension UnverifiedDocument {
  /// Checks who signed: every signature that is there is by a key of one of the quorums and verifies, and every
  /// quorum is met. At most 64 signature checks.
  ///
  /// Stricter than it need be for the count, so that a document has one reading: nobody can add a signature, good
  /// or bad, that some readers count and others refuse.
  /// - Throws: `update.signature`, then `update.threshold`.
  package func checkSignatures(quorums: [KeyQuorum]) throws(UpdateError) {
    let listed = quorums.flatMap(\.keys)
    let message = header.signedBytes
    var signers: Set<PublicKey> = []
    for signatory in signatories {
      guard let key = listed.first(where: { $0.bytes == signatory.key }),
        key.verifies(signatory.signature, of: message.span)
      else { throw UpdateError(.updateSignature) }
      signers.insert(key)
    }
    for quorum in quorums where !quorum.isMet(by: signers) { throw UpdateError(.updateThreshold) }
  }
}

extension DocumentHeader {
  /// Names what was signed: SHA-512 over the header's own context and its signed bytes.
  public var digest: Digest { Digest(of: signedBytes.span, context: .documentDigest) }
}
