extension CredentialClaims {
  /// Issues a credential with a key of this process. Costs one Ed25519 signature and one hash.
  ///
  /// To everyone, its issuer included, the result is unverified until its signature is checked.
  public func issue(to holder: Holder, with key: borrowing SigningKey) -> UnverifiedCredential {
    let fields = fields(for: holder, keyID: key.keyID)
    return UnverifiedCredential(fields: fields, signature: key.sign(fields.signedBytes.span))
  }

  /// Issues a credential with a key that signs elsewhere; its signature is verified before anything is returned.
  ///
  /// - Parameters:
  ///   - holder: whom the credential is for.
  ///   - signer: the key that signs elsewhere.
  ///   - timeout: how long to wait for the signer, on `clock`. A signer that hangs is left behind.
  ///   - clock: the caller's clock; the SDK has none.
  /// - Throws: `SignerError`; no credential exists then.
  public func issue<C: Clock>(
    to holder: Holder, with signer: some Signer, timeout: C.Duration, clock: C
  ) async throws(SignerError) -> UnverifiedCredential {
    let fields = fields(for: holder, keyID: signer.publicKey.id)
    let signature = try await signer.verifiedSignature(of: fields.signedBytes.array, timeout: timeout, clock: clock)
    return UnverifiedCredential(fields: fields, signature: signature)
  }

  private func fields(for holder: Holder, keyID: KeyID) -> CredentialFields {
    CredentialFields(self, binding: holder.binding, holderHash: holder.hash, keyID: keyID)
  }
}
