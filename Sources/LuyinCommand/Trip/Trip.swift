internal import Luyin

/// One's own credential at each stop of a route, before departure. First it is verified, now, as a gate does; only of a genuine one the
/// rules are asked, those that are known today, at the time of each stop.
struct Trip {
  /// Of the verification.
  let verdict: TrustVerdict
  /// How the holder is known at the stops.
  let assurance: Assurance
  /// Empty unless the credential is genuine now.
  let stops: [TripStop]

  /// - Parameters:
  ///   - assurance: nil for what a credential of this binding is made for.
  ///   - observations: what is known beforehand of what gates will observe.
  init(
    _ credential: Scan, on route: TripRoute, _ state: TrustState, assurance: Assurance?, _ observations: Observations,
    now: Int64
  ) throws(Failure) {
    let verifier = TrustVerifier(state)
    verdict =
      switch credential {
      case .text(let text): verifier.judge(text: text.span, at: now)
      case .bytes(let bytes): verifier.judge(bytes: bytes.span, at: now)
      }
    guard verdict.reason == .genuine, let traveller = Traveller(verdict) else {
      self.assurance = assurance ?? .none
      stops = []
      return
    }
    let shown = assurance ?? traveller.usualAssurance
    guard shown == .none || traveller.assurances.contains(shown) else {
      let names = ([.none] + traveller.assurances).map(\.name).joined(separator: ", ")
      throw Failure(.usage, "--assurance \(shown.name) cannot be had with this credential; there are \(names)")
    }
    self.assurance = shown
    stops = route.stops.map { stop in
      TripStop(stop, traveller, shown, observations, state.own.chain(of: stop.place))
    }
  }

  /// The worst of all: of the credential, if the trip ends there, else of the stops.
  var outcome: Verdict.Outcome {
    (stops.map(\.answer.outcome) + [verdict.outcome]).max { $0.severity < $1.severity } ?? .refer
  }
}

/// Who travels, as far as the rules ask: what is known of a credential that is genuine now.
struct Traveller {
  let verdict: TrustVerdict
  let fields: CredentialFields
  let issuer: DecidingIssuer
  /// Now.
  let status: Status

  /// nil if the credential has no status that rules could be asked about.
  init?(_ verdict: TrustVerdict) {
    guard let fields = verdict.credential?.fields, let issuer = verdict.issuer, let status = verdict.status?.effective
    else { return nil }
    self.verdict = verdict
    self.fields = fields
    self.issuer = issuer
    self.status = status
  }

  /// What presentations of the credential can prove.
  var assurances: [Assurance] { Assurance.provable(fields.binding) }

  /// Without a gate's challenge, since not every gate has one.
  var usualAssurance: Assurance { assurances.first ?? .none }

  /// Whether another credential will be needed by then.
  func needsNewCredential(at time: Int64) -> Bool { time >= Int64(fields.expiresAt) }

  /// Whether the own domain recognises the issuer's then, as far as its trust list says today.
  func isRecognised(at time: Int64) -> Bool {
    issuer.peer.map { Int64($0.from) <= time && time < Int64($0.until) } ?? true
  }

  /// What a gate will ask the rules about. It is taken to have a clock that is right and fresh documents, whatever is in this store; a new
  /// credential, where one is needed, to say what this one says.
  func facts(_ stop: TripRoute.Stop, _ assurance: Assurance, _ observations: Observations) -> RecognitionFacts {
    let isNew = needsNewCredential(at: stop.time)
    return RecognitionFacts(
      domain: issuer.domain, isOwnDomain: issuer.peer == nil, regionCode: issuer.regionCode,
      jurisdiction: issuer.issuer.jurisdiction, residence: fields.region, purpose: issuer.entry.purpose,
      scheme: issuer.entry.scheme, status: status, ageSeconds: isNew ? 0 : stop.time - Int64(fields.issuedAt),
      freshness: .fresh, listIsOlder: !isNew && isNewestListOlder(at: stop.time), clockIsSuspect: false,
      assurance: assurance,
      circumstances: Circumstances(passage: stop.passage, observations: observations), binding: fields.binding)
  }

  /// Whether the status list that gates have then, by its own times, is this one, and older than the credential.
  private func isNewestListOlder(at time: Int64) -> Bool {
    let list = verdict.documents.first { $0.header.kind == .statusList }
    return verdict.status?.listIsOlder == true && list.map { time < Int64($0.header.nextUpdate) } == true
  }
}
