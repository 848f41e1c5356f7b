internal import Luyin

/// The policies of a gate: those that are held, and the jurisdictions whose policy is still to come.
struct Policies {
  struct Held {
    let policy: HeldPolicy
    /// `520000 贵州省`
    let title: String
    /// Why it does not count and what to do, in a sentence; nil if it counts.
    let fault: String?
  }

  struct Missing {
    let jurisdiction: UInt32
    let title: String
    let key: PublicKey
  }

  /// In ascending order of the keys' bytes.
  let held: [Held]
  /// In ascending order of the jurisdictions.
  let missing: [Missing]

  init(of domain: DomainState) {
    let code = domain.trustList?.content.regionCode ?? .gbt2260
    held = domain.policies.map { policy in
      Held(
        policy: policy, title: RegionTitle.jurisdiction(policy.content.jurisdiction, code),
        fault: Policies.fault(policy, in: domain))
    }
    guard let list = domain.trustListInForce?.content else {
      missing = []
      return
    }
    missing = list.policies.compactMap { named in
      guard let key = list.entry(of: named.keyID)?.key,
        domain.policy(of: DocumentSubject(key))?.content.jurisdiction != named.jurisdiction
      else { return nil }
      return Missing(
        jurisdiction: named.jurisdiction, title: RegionTitle.jurisdiction(named.jurisdiction, code), key: key)
    }
  }

  /// Which of the conditions under which a policy counts does not hold (spec/updates.md, "Taking a policy").
  private static func fault(_ held: HeldPolicy, in domain: DomainState) -> String? {
    guard !domain.counts(held) else { return nil }
    guard let list = domain.trustListInForce?.content else { return "no trust list is in force; bring one" }
    guard let entry = list.policyEntry(of: held.header), entry.epoch == held.header.epoch else {
      return "the trust list has its key for no policy of epoch \(held.header.epoch); bring the policy that it asks for"
    }
    guard held.header.number >= entry.leastNumber else {
      return "the trust list asks for number \(entry.leastNumber) or above; bring it"
    }
    guard entry.maySignPolicy(at: held.header.issuedAt) else {
      return "its key may not sign, or could not when it did; ask the jurisdiction for one by another key"
    }
    return "the trust list does not name its key for this jurisdiction; bring the policy of the key that it names"
  }
}
