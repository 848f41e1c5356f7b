internal import LuyinCrypto

/// What a holder's device adds to a credential, and nobody has checked: that it shows it, and when (spec/presentations.md).
struct DeviceProof: Sendable {
  /// Not yet admitted.
  let key: InlineArray<32, UInt8>
  /// Seconds since 1970, by the device's clock.
  let presentedAt: UInt32
  let signature: Signature

  /// What the holder's key signs: the credential as the issuer signed it and the time.
  static func timedMessage(_ credential: UnverifiedCredential, presentedAt: UInt32) -> InlineArray<115, UInt8> {
    var message = InlineArray<115, UInt8>(repeating: 0)
    write(.timedPresentation, credential, presentedAt, to: &message)
    return message
  }

  /// Likewise for a challenge, which is signed and not transmitted, and its place.
  static func challengedMessage(
    _ credential: UnverifiedCredential, presentedAt: UInt32, _ challenge: Challenge
  ) -> InlineArray<134, UInt8> {
    var message = InlineArray<134, UInt8>(repeating: 0)
    write(.challengedPresentation, credential, presentedAt, to: &message)
    message.write(challenge.bytes.span, at: 115)
    message.writeBigEndian(challenge.place, at: 131, count: 3)
    return message
  }

  private static func write<let n: Int>(
    _ context: Context, _ credential: UnverifiedCredential, _ presentedAt: UInt32,
    to message: inout InlineArray<n, UInt8>
  ) {
    message.write(context.bytes.span, at: 0)
    message.write(credential.bytes.span, at: Context.byteCount)
    message.writeBigEndian(presentedAt, at: Context.byteCount + CredentialLayout.byteCount, count: 4)
  }
}
