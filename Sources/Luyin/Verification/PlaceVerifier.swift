/// Judges credentials at a place: by the trust domains that a verifier follows, and by the policies that its own one names for this place
/// (spec/trust-verification.md, spec/recognition.md).
///
/// A pure function of its operands. Make one for each state and place, and use it for every scan.
public struct PlaceVerifier: Sendable {
  /// A region number in the region code of the own trust list.
  public var place: UInt32 { chain.place }

  private let verifier: TrustVerifier
  private let chain: PolicyChain

  /// Costs some microseconds for each rule of the place's policies.
  /// - Parameters:
  ///   - state: what the verifier holds.
  ///   - place: a region number: 1 to 2^24 - 1. One that no policy is about gives `policy.none`.
  public init(_ state: TrustState, place: UInt32) {
    verifier = TrustVerifier(state)
    chain = state.own.chain(of: place)
  }

  /// What to ask a holder's device for at this place, from the system's source of randomness; to be used once.
  /// - Precondition: the place is in 1..<2^24.
  /// - Throws: ``CryptoError`` if libsodium is unusable.
  public func challenge() throws(CryptoError) -> Challenge { try .random(for: place) }

  /// Judges a text form. Costs what ``TrustVerifier/judge(text:at:holder:)`` costs, and the evaluation of the policies: microseconds for
  /// thousands of rules. Allocates nothing but for identity documents; what explains the verdict is computed when it is asked for.
  /// - Parameters:
  ///   - text: UTF-8 without white space.
  ///   - time: the time of verification, seconds since 1970.
  ///   - circumstances: what the gate says.
  ///   - holder: what the gate brings to the question whether the holder shows it; a challenge is of this place.
  public func judge(
    text: Span<UInt8>, at time: Int64, _ circumstances: Circumstances, holder: HolderCheck = HolderCheck()
  ) -> TrustVerdict {
    verifier.judge(text: text, at: time, holder, Gate(chain: chain, circumstances: circumstances))
  }

  /// Judges the bytes of a credential or presentation, like ``judge(text:at:_:holder:)``.
  public func judge(
    bytes: Span<UInt8>, at time: Int64, _ circumstances: Circumstances, holder: HolderCheck = HolderCheck()
  ) -> TrustVerdict {
    verifier.judge(bytes: bytes, at: time, holder, Gate(chain: chain, circumstances: circumstances))
  }
}

/// Where a verification is made, and what is said there.
struct Gate {
  let chain: PolicyChain
  let circumstances: Circumstances
}
