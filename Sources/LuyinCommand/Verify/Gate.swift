internal import Luyin
internal import LuyinConformance
internal import LuyinStore

/// What a gate judges by: one issuer's key, or what a store holds, with or without a place and what is seen there.
enum Gate: Sendable {
  case key(Verifier)
  case trust(TrustVerifier)
  case place(PlaceVerifier, Circumstances)

  func judge(_ scan: Scan, at time: Int64) -> GateVerdict {
    switch (self, scan) {
    case (.key(let verifier), .text(let text)): GateVerdict(verifier.judge(text: text.span, at: time))
    case (.key(let verifier), .bytes(let bytes)): GateVerdict(verifier.judge(bytes: bytes.span, at: time))
    case (.trust(let verifier), .text(let text)): GateVerdict(verifier.judge(text: text.span, at: time))
    case (.trust(let verifier), .bytes(let bytes)): GateVerdict(verifier.judge(bytes: bytes.span, at: time))
    case (.place(let verifier, let seen), .text(let text)):
      GateVerdict(verifier.judge(text: text.span, at: time, seen))
    case (.place(let verifier, let seen), .bytes(let bytes)):
      GateVerdict(verifier.judge(bytes: bytes.span, at: time, seen))
    }
  }
}

/// An answer, however it was found.
struct GateVerdict: Sendable {
  let outcome: Verdict.Outcome
  let reason: ReasonCode
  let credential: AuthenticCredential?
  /// What it rests on; nil for an answer by one key.
  let trust: TrustVerdict?

  init(_ verdict: Verdict) {
    outcome = verdict.outcome
    reason = verdict.reason
    credential = verdict.credential
    trust = nil
  }

  init(_ verdict: TrustVerdict) {
    outcome = verdict.outcome
    reason = verdict.reason
    credential = verdict.credential
    trust = verdict
  }

  /// One sentence for the person at the gate.
  var sentence: Bilingual { trust == nil ? reason.sentence : reason.trustSentence }
}
