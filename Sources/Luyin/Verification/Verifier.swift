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

  /// Judges a text form. Costs one Ed25519 verification, and what ``HolderCheck`` costs if a proof of the holder comes with it;
  /// allocates nothing but for identity documents.
  /// - Parameters:
  ///   - text: UTF-8 without white space.
  ///   - time: the time of verification, seconds since 1970.
  ///   - holder: what the verifier brings to the question whether the holder shows it.
  public func judge(text: Span<UInt8>, at time: Int64, holder: HolderCheck = HolderCheck()) -> Verdict {
    do {
      return judge(try UnverifiedPresentation(decodingText: text), at: time, holder: holder)
    } catch {
      return Verdict(.refuse, error.reason)
    }
  }

  /// Judges the bytes of a credential or presentation, like ``judge(text:at:holder:)``.
  public func judge(bytes: Span<UInt8>, at time: Int64, holder: HolderCheck = HolderCheck()) -> Verdict {
    do {
      return judge(try UnverifiedPresentation(decoding: bytes), at: time, holder: holder)
    } catch {
      return Verdict(.refuse, error.reason)
    }
  }

  /// Judges a credential that was decoded before, and is shown alone.
  public func judge(_ credential: UnverifiedCredential, at time: Int64) -> Verdict {
    judge(UnverifiedPresentation(credential), at: time, holder: HolderCheck())
  }

  /// Judges what was decoded before.
  public func judge(_ presentation: UnverifiedPresentation, at time: Int64, holder: HolderCheck) -> Verdict {
    let credential = presentation.credential
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
    do throws(PresentationError) {
      let proven = try holder.holder(of: presentation, at: time, clockIsSuspect: false)
      return Verdict(.genuine, .genuine, credential: authentic, proven)
    } catch {
      return Verdict(Verdict.Outcome(ofTrustReason: error.reason), error.reason, credential: authentic)
    }
  }
}
