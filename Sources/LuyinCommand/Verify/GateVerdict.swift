internal import Luyin

/// An answer, however it was found.
enum GateVerdict: Sendable {
  case key(Verdict, at: Int64)
  case trust(TrustVerdict)

  init(_ verdict: Verdict, at time: Int64) { self = .key(verdict, at: time) }

  init(_ verdict: TrustVerdict) { self = .trust(verdict) }

  var outcome: Verdict.Outcome {
    switch self {
    case .key(let verdict, _): verdict.outcome
    case .trust(let verdict): verdict.outcome
    }
  }

  var reason: ReasonCode {
    switch self {
    case .key(let verdict, _): verdict.reason
    case .trust(let verdict): verdict.reason
    }
  }

  var credential: AuthenticCredential? {
    switch self {
    case .key(let verdict, _): verdict.credential
    case .trust(let verdict): verdict.credential
    }
  }

  /// How the holder is known; nil unless it came to that.
  var assurance: Assurance? {
    switch self {
    case .key(let verdict, _): verdict.assurance
    case .trust(let verdict): verdict.assurance
    }
  }

  /// What it rests on; nil for an answer by one key.
  var trust: TrustVerdict? {
    guard case .trust(let verdict) = self else { return nil }
    return verdict
  }

  /// One sentence for the person at the gate.
  var sentence: Bilingual { trust == nil ? reason.sentence : reason.trustSentence }
}

extension RecentPresentations {
  func contains(_ verdict: GateVerdict) -> Bool {
    switch verdict {
    case .key(let verdict, let time): contains(verdict, at: time)
    case .trust(let verdict): contains(verdict)
    }
  }

  mutating func note(_ verdict: GateVerdict) {
    switch verdict {
    case .key(let verdict, let time): note(verdict, at: time)
    case .trust(let verdict): note(verdict)
    }
  }
}
