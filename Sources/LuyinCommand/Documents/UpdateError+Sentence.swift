internal import Luyin

extension UpdateError {
  /// What is wrong and what to do, for whoever keeps a domain.
  var sentence: String { reason.keeperSentence }
}

extension ReasonCode {
  /// Why a document is no good and what to do, for whoever keeps a domain.
  var keeperSentence: String {
    switch self {
    case .updateUnchanged: "held already"
    case .updateDomain: "it belongs to another domain; give documents of one domain"
    case .updateRollback: "it is older than what is held; give the newer one"
    case .updateGap: "documents before it are missing; give every root from the first on, in order"
    case .updateSignature: "a signature does not verify, or is by a key that may not sign; assemble it anew"
    case .updateThreshold: "fewer have signed than must; have more sign, and assemble it anew"
    case .updateEquivocation:
      "another document of this number is held, and both are signed; ask who signed two truths"
    case .updateAhead: "it was issued more than a day ahead of the clock; wait, or set the clock"
    case .updateEpoch: "the root or trust list that sets its epoch has not been taken; give that one first"
    case .updateCompromised: "a key that is held as compromised is missing or called so no more; put it back"
    case .updateKey:
      "no trust list in force gives its key a status list, or names it for the policy of a jurisdiction; have it do so"
    case .updateJurisdiction:
      "the trust list names its key for another jurisdiction; compile it for that one, or have the list name the key"
    case .updateStatus: "it states yellow or red, which the trust list does not let its key state; take these out"
    case _ where isOfRule: "a rule says what no rule may say; compile it anew, which tells where"
    case .updateBase: "the list that it changes is not held; give the deltas in between, or the whole list"
    case .deltaBase: "it changes another list; give the deltas in between, or the whole list"
    case .deltaCapacity, .deltaChanges: "it does not fit the list that it changes; make it anew from that list"
    case .documentKind, .documentVersion: "it is no document that this version knows"
    case .documentLength, .documentBodyHash: "it was cut off or damaged; copy it again"
    default: "it was compiled wrongly; compile it anew"
    }
  }

  /// Whether a rule of a policy is at fault.
  var isOfRule: Bool { Self.ruleID.rawValue...Self.ruleConversion.rawValue ~= rawValue }
}
