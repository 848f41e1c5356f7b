internal import Luyin

extension ReasonCode {
  /// What happened and what to do, in one sentence for the person at the gate.
  var sentence: String {
    switch self {
    case .genuine: "signed by this issuer, unchanged, and valid now"
    case .textPrefix: "this is no Luyin code: it does not begin with LY1:"
    case .textCharacter: "the code is damaged: it has a character that is no digit; scan or type it again"
    case .textLength: "the code is damaged: digits are missing or too many; scan or type it again"
    case .textGroup: "the code is damaged: its digits do not fit; scan or type it again"
    case .structureType: "this is no credential but another kind of object, or a newer one"
    case .structureLength: "this is no credential: a credential has exactly 100 bytes"
    case .structureBinding, .structureStatus, .structureLifetime, .structureExpiry:
      "this is no valid credential: a field has a value that no issuer may write"
    case .keyUnknown: "nothing proven: it names another issuer's key; ask where that key is known"
    case .keyNotAdmitted: "the issuer key that was given is no admissible key"
    case .signatureInvalid: "forged or changed: this issuer did not sign it"
    case .timeNotYetValid: "not valid yet; check the clock, or come back later"
    case .timeExpired: "expired; the holder needs a renewed one"
    default: name
    }
  }
}
