/// A recognition policy that whoever might have signed, perhaps under an earlier trust list.
public struct HeldPolicy: Sendable {
  package let document: UnverifiedDocument
  /// What it says.
  public let content: Policy
  /// Number, times and the key that signs it.
  public var header: DocumentHeader { document.header }

  init(reading document: UnverifiedDocument) throws(UpdateError) {
    self.document = document
    do { content = try Policy(admitting: document) } catch { throw UpdateError(error) }
  }

  /// The public key that signs it.
  public var subject: DocumentSubject {
    guard let subject = document.header.subject else { fatalError("a policy has a subject") }
    return subject
  }
}

extension TrustList {
  /// Whether a policy may be used by what this list says, which is in force (spec/updates.md, "Taking a policy").
  func counts(_ held: HeldPolicy) -> Bool {
    guard let entry = policyEntry(of: held.header) else { return false }
    return entry.epoch == held.header.epoch && entry.leastNumber <= held.header.number
      && entry.maySignPolicy(at: held.header.issuedAt) && names(entry.keyID, for: held.content.jurisdiction)
  }

  /// The entry of the key that a policy's header names, if the list names it for a jurisdiction.
  package func policyEntry(of header: DocumentHeader) -> KeyEntry? {
    guard let subject = header.subject, let entry = entry(of: KeyID(ofKey: subject.bytes.span)),
      entry.key.bytes == subject.bytes, entry.purpose == .policy,
      policies.contains(where: { $0.keyID == entry.keyID })
    else { return nil }
    return entry
  }

  /// Whether the key signs the policy of a jurisdiction.
  func names(_ key: KeyID, for jurisdiction: UInt32) -> Bool { policyKey(of: jurisdiction) == key }

  /// Whose key signs the policy of a jurisdiction; nil if it has none.
  package func policyKey(of jurisdiction: UInt32) -> KeyID? {
    var (low, high) = (0, policies.count)
    while low < high {
      let middle = (low + high) / 2
      if policies[middle].jurisdiction < jurisdiction { low = middle + 1 } else { high = middle }
    }
    return low < policies.count && policies[low].jurisdiction == jurisdiction ? policies[low].keyID : nil
  }
}

extension KeyEntry {
  /// Whether a policy that the key signs counts, by the policy's issued at.
  package func maySignPolicy(at issuedAt: UInt32) -> Bool {
    guard validFrom <= issuedAt, issuedAt < validUntil, !isCompromised else { return false }
    return withdrawal.map { issuedAt < $0.at } ?? true
  }
}
