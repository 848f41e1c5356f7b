/// Judges credentials by the trust domains that a verifier follows (spec/trust-verification.md).
///
/// A pure function of its operands: no clock, no file, no network. Make one for each state, and use it for every scan.
public struct TrustVerifier: Sendable {
  /// Whose word counts.
  public let state: TrustState

  private let sources: [TrustSource]

  public init(_ state: TrustState) {
    self.state = state
    sources = TrustSource.all(of: state)
  }

  /// Judges a text form. Costs one Ed25519 verification, more only where key ids collide, a look-up in the key's status
  /// list, and what ``HolderCheck`` costs if a proof of the holder comes with it; allocates nothing but for identity documents.
  /// - Parameters:
  ///   - text: UTF-8 without white space.
  ///   - time: the time of verification, seconds since 1970.
  ///   - holder: what the verifier brings to the question whether the holder shows it.
  public func judge(text: Span<UInt8>, at time: Int64, holder: HolderCheck = HolderCheck()) -> TrustVerdict {
    judge(text: text, at: time, holder, nil)
  }

  func judge(text: Span<UInt8>, at time: Int64, _ holder: HolderCheck, _ gate: Gate?) -> TrustVerdict {
    let clock = VerificationClock(time: time, floor: state.timeFloor)
    do {
      return judge(try UnverifiedPresentation(decodingText: text), clock, holder, gate)
    } catch {
      return TrustVerdict(error.reason, clock: clock)
    }
  }

  /// Judges the bytes of a credential or presentation, like ``judge(text:at:holder:)``.
  public func judge(bytes: Span<UInt8>, at time: Int64, holder: HolderCheck = HolderCheck()) -> TrustVerdict {
    judge(bytes: bytes, at: time, holder, nil)
  }

  func judge(bytes: Span<UInt8>, at time: Int64, _ holder: HolderCheck, _ gate: Gate?) -> TrustVerdict {
    let clock = VerificationClock(time: time, floor: state.timeFloor)
    do {
      return judge(try UnverifiedPresentation(decoding: bytes), clock, holder, gate)
    } catch {
      return TrustVerdict(error.reason, clock: clock)
    }
  }

  /// Judges a credential that was decoded before, and is shown alone.
  public func judge(_ credential: UnverifiedCredential, at time: Int64) -> TrustVerdict {
    judge(UnverifiedPresentation(credential), at: time, holder: HolderCheck())
  }

  /// Judges what was decoded before.
  public func judge(_ presentation: UnverifiedPresentation, at time: Int64, holder: HolderCheck) -> TrustVerdict {
    judge(presentation, VerificationClock(time: time, floor: state.timeFloor), holder, nil)
  }

  private func judge(
    _ presentation: UnverifiedPresentation, _ clock: VerificationClock, _ holder: HolderCheck, _ gate: Gate?
  ) -> TrustVerdict {
    let credential = presentation.credential
    guard let own = sources.first else { return TrustVerdict(.trustMissing, clock: clock) }
    let id = credential.fields.keyID
    var tried = InlineArray<8, (source: Int, position: Int)>(repeating: (0, 0))
    var count = 0
    // A peer that is not recognised at this time is asked last, so that it has no say about the keys of others.
    for isRecognised in [true, false] {
      for (number, source) in sources.enumerated() where source.isRecognised(at: clock.time) == isRecognised {
        guard count < tried.count, let position = source.list.keys.position(of: id) else { continue }
        let entry = source.list.keys[position]
        // One entry decides: that of the first list which has the key.
        let isKnown = (0..<count).contains { sources[tried[$0].source].list.keys[tried[$0].position].key == entry.key }
        if isKnown { continue }
        tried[count] = (number, position)
        count += 1
        guard let authentic = try? credential.verify(with: entry.key, id: id) else { continue }
        let decision = TrustVerdict.Decision(
          authentic, isProven: presentation.kind != .credential, entry, at: position, of: source, own: own)
        if let failure = decision.firstFailure(clock, isAtPlace: gate != nil) {
          return TrustVerdict(failure, clock: clock, decision, gate)
        }
        let proven: ProvenHolder
        do throws(PresentationError) {
          // The clock as it was read: the floor that replaces one that is behind says nothing about this moment.
          proven = try holder.holder(
            of: presentation, at: clock.reading, clockIsSuspect: clock.isSuspect, place: gate?.chain.place)
        } catch {
          return TrustVerdict(error.reason, clock: clock, decision, gate)
        }
        guard let gate else { return TrustVerdict(.genuine, clock: clock, decision, nil, proven) }
        let recognition = decision.recognition(gate, proven.assurance, clock)
        return TrustVerdict(recognition.reason, clock: clock, decision, gate, proven, recognition)
      }
    }
    return TrustVerdict(count == 0 ? .keyUnknown : .signatureInvalid, clock: clock)
  }
}
