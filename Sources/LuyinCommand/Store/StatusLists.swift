internal import Luyin

/// The status lists of a domain's keys at a gate: those that are held, and the keys whose list is still to come.
struct StatusLists {
  /// A key that has a status list, by name as far as the trust list has one for it.
  struct CoveredKey {
    let subject: DocumentSubject
    let issuer: DocumentName?

    /// `5242ff70 (湖北省)`
    var title: String { subject.keyID.hex + (issuer.map { " (\($0))" } ?? "") }
  }

  struct Held {
    let key: CoveredKey
    let list: HeldStatusList
    /// Why it does not count and what to do, in a sentence; nil if it counts.
    let fault: String?
  }

  /// In ascending order of the keys' bytes.
  let held: [Held]
  /// Keys that have a status list by the trust list in force, in ascending order of their ids.
  let missing: [CoveredKey]

  init(of domain: DomainState) {
    let named = domain.trustList?.content
    held = domain.statusLists.map { list in
      let issuer = named.flatMap { named in named.entry(of: list.subject).map { named.issuers[$0.issuerIndex].name } }
      return Held(
        key: CoveredKey(subject: list.subject, issuer: issuer), list: list, fault: StatusLists.fault(list, in: domain))
    }
    guard let list = domain.trustListInForce?.content else {
      missing = []
      return
    }
    missing = (0..<list.keyCount).map { list.entry(at: $0) }.filter { entry in
      entry.hasStatusList && domain.statusList(of: DocumentSubject(entry.key)) == nil
    }.map { entry in
      CoveredKey(subject: DocumentSubject(entry.key), issuer: list.issuers[entry.issuerIndex].name)
    }
  }

  /// Which of the conditions under which a list counts does not hold (spec/updates.md, "Taking a status list").
  private static func fault(_ held: HeldStatusList, in domain: DomainState) -> String? {
    guard !domain.counts(held) else { return nil }
    guard let list = domain.trustListInForce?.content else { return "no trust list is in force; bring one" }
    guard let entry = list.entry(of: held.subject), entry.hasStatusList, entry.epoch == held.header.epoch else {
      return "the trust list gives its key no status list of epoch \(held.header.epoch); bring the one of its epoch"
    }
    guard held.header.number >= entry.leastNumber else {
      return "the trust list asks for number \(entry.leastNumber) or above; bring it"
    }
    guard list.mayState(held.content, entry) else {
      return "it makes credentials yellow or red, which its key may not state now; tell the issuer"
    }
    return "who signed it may not sign it any more; bring one that another key has signed"
  }
}

extension TrustList {
  /// The entry of the key that a status list covers.
  fileprivate func entry(of subject: DocumentSubject) -> KeyEntry? {
    entry(of: PublicKey(admittedBefore: subject.bytes))
  }
}
