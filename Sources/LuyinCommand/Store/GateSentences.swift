internal import Luyin

extension ReasonCode {
  /// Why a document was refused and what to do, in one sentence for whoever keeps a gate.
  /// - Parameter kind: of the document; nil if nobody can tell.
  func gateSentence(of kind: DocumentKind?) -> String {
    switch self {
    case .updateDomain: "it belongs to a domain that this gate neither is of nor recognises; bring the trust list first"
    case .updateGap: "documents in between are missing; bring the whole chain of roots"
    case .updateSignature: "a signature is wrong, or by somebody who may not sign; ask the domain for it again"
    case .updateThreshold: "too few of those who must sign have signed; ask the domain for it again"
    case .updateEquivocation: "another document of this number is held, and both are signed; tell the domain both names"
    case .updateAhead: "it was issued more than a day ahead of this clock; set the clock, or try again later"
    case .updateEpoch: "the root or trust list that sets its epoch is missing; bring that one"
    case .updateCompromised: "it forgets a key that was called compromised; tell the domain"
    case .updateKey where kind == .policy:
      "no trust list in force here names its key for the policy of a jurisdiction; bring the trust list first"
    case .updateKey: "no trust list in force here gives its key a status list; bring the trust list first"
    case .updateJurisdiction:
      "the trust list in force names its key for another jurisdiction; bring the newest trust list, or tell the domain"
    case _ where isOfRule:
      "it has a rule that this program cannot read; update this program, or ask for the policy again"
    case .updateStatus: "it makes credentials yellow or red, which its key may not state; tell the issuer"
    case .updateBase:
      "the list that it changes is not held; bring the deltas in between, or the whole list"
    case .deltaCapacity, .deltaChanges: "it does not fit the list that it changes; bring the whole list"
    case .statusListStatus, .statusListCount, .statusListIndex, .statusListBlock, .statusListParameters,
      .statusListPadding, .statusListOverlap:
      "it is signed and yet no status list; ask the issuer for it again"
    case .keyNotAdmitted: "it has a key that may not serve; ask the domain for another"
    default: "it is damaged, or of a newer kind; copy it again, or update this program"
    }
  }
}
