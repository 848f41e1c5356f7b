public import LuyinCrypto

/// A credential as a holder's device shows it: 200 bytes that are taken for 45 seconds (spec/presentations.md). Needs nothing but the
/// credential, the device's key and its clock.
public struct DevicePresentation: Sendable {
  /// The length of every device presentation.
  public static let byteCount = PresentationLayout.deviceByteCount
  /// How often a device renews what it shows.
  public static let renewalSeconds = 15

  public let bytes: InlineArray<200, UInt8>

  /// Shows a credential. Costs one signature.
  /// - Parameters:
  ///   - credential: whose holder hash is that of this key.
  ///   - time: the device's clock, seconds since 1970.
  ///   - challenge: what a verifier has asked for; the holder has seen its place.
  ///   - key: of this credential (``HolderSeed/key(_:)``).
  /// - Throws: `structure.binding` if the credential is bound to no device, `holder.key` if it is bound to another key.
  public init(
    of credential: UnverifiedCredential, at time: UInt32, answering challenge: Challenge? = nil,
    with key: borrowing SigningKey
  ) throws(PresentationError) {
    guard credential.fields.binding != .identityDocument else { throw PresentationError(.structureBinding) }
    guard HolderHash(ofDeviceKey: key.publicKey.bytes.span) == credential.fields.holderHash else {
      throw PresentationError(.holderKey)
    }
    let signature =
      if let challenge {
        key.sign(DeviceProof.challengedMessage(credential, presentedAt: time, challenge).span)
      } else {
        key.sign(DeviceProof.timedMessage(credential, presentedAt: time).span)
      }
    typealias Layout = PresentationLayout
    var bytes = InlineArray<200, UInt8>(repeating: 0)
    bytes.write(credential.bytes.span, at: 0)
    bytes[0] = Layout.deviceType << 4 | credential.fields.binding.rawValue
    bytes.write(key.publicKey.bytes.span, at: Layout.proof)
    bytes.writeBigEndian(time, at: Layout.presentedAt, count: 4)
    bytes.write(signature.bytes.span, at: Layout.signature)
    self.bytes = bytes
  }

  /// The text form: 490 characters.
  public var text: String { TextForm.text(of: bytes.span) }
}
