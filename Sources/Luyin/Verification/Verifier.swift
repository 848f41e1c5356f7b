/// Judges credentials of one issuer, whose key the verifier was given by hand.
///
/// A pure function of its operands: no clock, no file, no network (spec/verification.md).
public struct Verifier: Sendable {
  /// How long before its issued at a credential already holds, for clocks that differ: seconds.
  public static let clockToleranceSeconds: Int64 = 300

  /// The key whose word counts.
  public let issuerKey: PublicKey

  private let keyID: KeyID

  public init(issuerKey: PublicKey) {
    self.issuerKey = issuerKey
    keyID = issuerKey.id
  }

  /// Judges a text form. Costs one Ed25519 verification; allocates nothing.
  /// - Parameters:
  ///   - text: UTF-8 without white space.
  ///   - time: the time of verification, seconds since 1970.
  public func judge(text: Span<UInt8>, at time: Int64) -> Verdict {
    do {
      return judge(try UnverifiedCredential(decodingText: text), at: time)
    } catch {
      return Verdict(.refuse, error.reason)
    }
  }

  /// Judges the bytes of a credential, like ``judge(text:at:)``.
  public func judge(bytes: Span<UInt8>, at time: Int64) -> Verdict {
    do {
      return judge(try UnverifiedCredential(decoding: bytes), at: time)
    } catch {
      return Verdict(.refuse, error.reason)
    }
  }

  /// Judges a credential that was decoded before.
  public func judge(_ credential: UnverifiedCredential, at time: Int64) -> Verdict {
    let authentic: AuthenticCredential
    do {
      authentic = try credential.verify(with: issuerKey, id: keyID)
    } catch {
      // Another key may be known elsewhere; a wrong signature is wrong everywhere.
      return Verdict(error == .keyUnknown ? .refer : .refuse, error.reason)
    }
    if time < Int64(authentic.fields.issuedAt) - Verifier.clockToleranceSeconds {
      return Verdict(.refuse, .timeNotYetValid, credential: authentic)
    }
    if time >= Int64(authentic.fields.expiresAt) {
      return Verdict(.refuse, .timeExpired, credential: authentic)
    }
    return Verdict(.genuine, .genuine, credential: authentic)
  }
}
