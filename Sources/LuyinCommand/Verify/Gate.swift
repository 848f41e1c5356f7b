internal import Luyin
internal import LuyinConformance
internal import LuyinStore

/// What a gate judges by: one issuer's key, or what a store holds, with or without a place and what is seen there.
enum Gate: Sendable {
  case key(Verifier)
  case trust(TrustVerifier)
  case place(PlaceVerifier, Circumstances)

  func judge(_ scan: Scan, at time: Int64, _ holder: HolderCheck) -> GateVerdict {
    switch (self, scan) {
    case (.key(let verifier), .text(let text)):
      GateVerdict(verifier.judge(text: text.span, at: time, holder: holder), at: time)
    case (.key(let verifier), .bytes(let bytes)):
      GateVerdict(verifier.judge(bytes: bytes.span, at: time, holder: holder), at: time)
    case (.trust(let verifier), .text(let text)):
      GateVerdict(verifier.judge(text: text.span, at: time, holder: holder))
    case (.trust(let verifier), .bytes(let bytes)):
      GateVerdict(verifier.judge(bytes: bytes.span, at: time, holder: holder))
    case (.place(let verifier, let circumstances), .text(let text)):
      GateVerdict(verifier.judge(text: text.span, at: time, circumstances, holder: holder))
    case (.place(let verifier, let circumstances), .bytes(let bytes)):
      GateVerdict(verifier.judge(bytes: bytes.span, at: time, circumstances, holder: holder))
    }
  }
}
