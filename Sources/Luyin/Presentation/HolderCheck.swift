internal import LuyinCrypto
internal import Synchronization

/// What a verifier brings to the question whether the one who shows a credential is its holder (spec/presentations.md, "The step *holder*").
///
/// A pure function of its operands, as verification is: no clock, and what was seen lately is an operand.
public struct HolderCheck: Sendable {
  /// How far ahead of the verifier's clock a device may be: t - presented at is -30 or more.
  public static let aheadSeconds: Int64 = 30
  /// How long a device presentation holds: t - presented at is below 45.
  public static let behindSeconds: Int64 = 45

  /// What a device was asked to sign. Then a credential that is bound to a device counts with the answer alone.
  public var challenge: Challenge?
  /// What the verifier has read from the holder's document.
  public var document: IdentityDocument?
  public var seen: RecentPresentations

  /// By default nothing was asked, no document was read, and nothing was seen.
  public init(
    challenge: Challenge? = nil, document: IdentityDocument? = nil, seen: RecentPresentations = RecentPresentations()
  ) {
    self.challenge = challenge
    self.document = document
    self.seen = seen
  }

  /// How the holder of a credential is known by its presentation, if the credential is authentic: for that nothing is looked at here.
  /// ``Verifier``, ``TrustVerifier`` and ``PlaceVerifier`` ask this behind the issuer's signature, and so must whoever else does.
  ///
  /// Costs nothing for a credential alone; a signature check and an admission for a device presentation, one check more if that fails;
  /// 64 MiB and about a tenth of a second for a document, one at a time in a process: others wait for it on their threads.
  /// - Parameters:
  ///   - presentation: whose credential was verified.
  ///   - time: the verifier's clock, seconds since 1970.
  ///   - clockIsSuspect: whether that clock is known to be behind: then a device presentation counts only if it answers a challenge.
  /// - Throws: `holder.key`, `holder.keyNotAdmitted`, `holder.signature`, `holder.challenge`, `holder.early`, `holder.late`,
  ///   `holder.replay`, `holder.documentNeeded`, `holder.document`, `holder.unchecked`, `holder.openingNeeded`.
  public func assurance(
    assumingAuthentic presentation: UnverifiedPresentation, at time: Int64, clockIsSuspect: Bool = false
  ) throws(PresentationError) -> Assurance {
    try holder(of: presentation, at: time, clockIsSuspect: clockIsSuspect).assurance
  }

  /// - Parameter place: where the verifier is, if it has a place: a challenge of another one is answered by nobody.
  func holder(
    of presentation: UnverifiedPresentation, at time: Int64, clockIsSuspect: Bool, place: UInt32? = nil
  ) throws(PresentationError) -> ProvenHolder {
    switch presentation.proof {
    case .none:
      try checkNothingWasAsked(of: presentation.credential.fields.binding)
      return ProvenHolder(assurance: .none, signature: nil)
    case .device(let proof):
      if let challenge, let place, challenge.place != place { throw PresentationError(.holderChallenge) }
      try check(proof, of: presentation.credential)
      try check(proof, at: time, clockIsSuspect: clockIsSuspect)
      let isGuardian = presentation.credential.fields.binding == .guardianDeviceKey
      let assurance: Assurance =
        if challenge == nil { isGuardian ? .guardian : .device } else {
          isGuardian ? .guardianChallenged : .deviceChallenged
        }
      return ProvenHolder(assurance: assurance, signature: proof.signature)
    case .document(let opening):
      try check(opening, of: presentation.credential)
      return ProvenHolder(assurance: .document, signature: nil)
    }
  }

  /// Whoever was asked for a proof must not get by without one by leaving it away.
  private func checkNothingWasAsked(of binding: HolderBinding) throws(PresentationError) {
    if binding == .identityDocument {
      guard document == nil else { throw PresentationError(.holderOpeningNeeded) }
    } else {
      guard challenge == nil else { throw PresentationError(.holderChallenge) }
    }
  }

  /// Whose device it is, and that it signed what was asked.
  private func check(_ proof: DeviceProof, of credential: UnverifiedCredential) throws(PresentationError) {
    guard HolderHash(ofDeviceKey: proof.key.span) == credential.fields.holderHash else {
      throw PresentationError(.holderKey)
    }
    guard let key = try? PublicKey(admitting: proof.key.span) else { throw PresentationError(.holderKeyNotAdmitted) }
    let timed = DeviceProof.timedMessage(credential, presentedAt: proof.presentedAt)
    guard let challenge else {
      guard key.verifies(proof.signature, of: timed.span) else { throw PresentationError(.holderSignature) }
      return
    }
    let challenged = DeviceProof.challengedMessage(credential, presentedAt: proof.presentedAt, challenge)
    if key.verifies(proof.signature, of: challenged.span) { return }
    // A holder who was not asked yet, or has not typed it in, is told so; whoever copied an answer is not.
    let isUnasked = key.verifies(proof.signature, of: timed.span)
    throw PresentationError(isUnasked ? .holderChallenge : .holderSignature)
  }

  /// That it signed now, and once.
  private func check(_ proof: DeviceProof, at time: Int64, clockIsSuspect: Bool) throws(PresentationError) {
    if clockIsSuspect {
      guard challenge != nil else { throw PresentationError(.holderChallenge) }
    } else {
      let presentedAt = Int64(proof.presentedAt)
      guard time >= presentedAt - HolderCheck.aheadSeconds else { throw PresentationError(.holderEarly) }
      guard time < presentedAt + HolderCheck.behindSeconds else { throw PresentationError(.holderLate) }
    }
    guard !seen.contains(proof.signature, otherThanAt: time) else { throw PresentationError(.holderReplay) }
  }

  private func check(_ opening: Opening, of credential: UnverifiedCredential) throws(PresentationError) {
    guard let document else { throw PresentationError(.holderDocumentNeeded) }
    let isHolder = HolderCheck.documentChecks.withLock { _ in
      (try? HolderHash(of: document, opening)).map { $0 == credential.fields.holderHash }
    }
    switch isHolder {
    case true?: return
    case false?: throw PresentationError(.holderDocument)
    case nil: throw PresentationError(.holderUnchecked)
    }
  }

  /// One at a time, whatever strangers show: each takes 64 MiB. Others wait; so judge documents where waiting holds up nobody.
  private static let documentChecks = Mutex(())
}
