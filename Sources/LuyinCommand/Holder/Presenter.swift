internal import Luyin
internal import LuyinConformance

/// A credential and the one of a seed's keys that it is bound to: it shows the credential as often as it is asked.
struct Presenter: ~Copyable {
  let credential: UnverifiedCredential
  let number: UInt32
  let challenge: Challenge?
  private let key: SecretKey

  /// How many numbers are tried: a device uses them one after the other, from 0.
  static let triedCount: UInt32 = 1024

  /// Finds the key of a credential among the first of a seed.
  init(
    _ credential: UnverifiedCredential, _ seed: borrowing HolderSeed, number: UInt32?, answering challenge: Challenge?
  ) throws(Failure) {
    self.credential = credential
    self.challenge = challenge
    for candidate in number.map({ $0...$0 }) ?? 0...(Presenter.triedCount - 1) {
      let key = try HolderKey.secret(of: seed, candidate)
      guard Holder.deviceKey(key.publicKey).hash == credential.fields.holderHash else { continue }
      self.number = candidate
      self.key = key
      return
    }
    guard let number else {
      throw Failure(
        .dataError,
        "the credential is bound to none of this seed's keys 0 to \(Presenter.triedCount - 1): give the seed of the device "
          + "whose key the issuer had, or --number if it was a key of a higher number")
    }
    throw Failure(
      .dataError,
      "the credential is not bound to key \(number) of this seed; without --number keys 0 to "
        + "\(Presenter.triedCount - 1) are tried")
  }

  /// Signs once.
  func present(at seconds: Int64) throws(Failure) -> ShownCode {
    guard let time = UInt32(exactly: seconds) else {
      throw Failure(.usage, "a device presentation is of a time from 1970 to 2106; this device's clock is wrong")
    }
    let (credential, challenge) = (credential, challenge)
    do {
      let presentation = try key.withSigningKey { key throws(PresentationError) in
        try DevicePresentation(of: credential, at: time, answering: challenge, with: key)
      }
      return ShownCode(presentation, key: key.publicKey, number: number, presentedAt: seconds)
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }
}
