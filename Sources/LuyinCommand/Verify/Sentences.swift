internal import Luyin

extension ReasonCode {
  /// What happened and what to do, in one sentence for the person at a gate that has one issuer's key.
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

  /// The same for a gate that has a store.
  var trustSentence: String {
    switch self {
    case .genuine: "signed by an issuer that may say so, unchanged, and valid now"
    case .trustMissing: "nothing proven: this gate has no trust list in force; update its store"
    case .keyUnknown:
      "nothing proven: no trust list that counts here has the issuer's key; update the store, or ask where it is known"
    case .signatureInvalid: "forged or changed: the issuer that it names did not sign it"
    case .keyPurpose: "signed by a key that is not for credentials"
    case .keyCompromised: "its issuer's key was stolen, and nothing that it signed counts; the holder needs a new one"
    case .keyWithdrawn: "issued after its issuer's key was withdrawn; the holder needs a new one"
    case .keyWindow: "issued before or after its issuer's key was valid; the holder needs a new one"
    case .keyRegion: "its issuer may not issue for this region"
    case .keyStatus: "its issuer may not state this status"
    case .peerWindow: "its issuer's domain is not recognised here at this time; ask"
    case .peerRegion: "its issuer's domain is not recognised here for this region; ask"
    case .peerScheme: "its issuer's domain is not recognised here for what its statuses mean; ask"
    case .trustExpired: "this gate's documents have expired and prove nothing; update its store"
    case .timeClockSuspect: "this gate's clock is wrong: documents were issued later than it says; set it"
    case .statusMissing: "this gate has no status list of its issuer's key that counts; update its store"
    case .statusExpired: "this gate's status list of its issuer's key has expired; update its store"
    case .statusUnknown:
      "its issuer's status list does not know its index: it may be newer than the list; update this gate's store, or ask"
    case .statusSuspended: "its issuer has suspended it for now; ask its issuer"
    case .statusRevoked: "its issuer has revoked it for good; the holder needs a new one"
    default: sentence
    }
  }
}
