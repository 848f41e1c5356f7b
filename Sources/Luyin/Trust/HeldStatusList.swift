/// A status list that those who might have signed, perhaps under an earlier trust list.
public struct HeldStatusList: Sendable {
  package let document: UnverifiedDocument
  /// What it says.
  public let content: StatusList
  /// Number, times and the covered key.
  public var header: DocumentHeader { document.header }

  init(document: UnverifiedDocument, content: StatusList) {
    self.document = document
    self.content = content
  }

  /// The public key that it covers.
  public var subject: DocumentSubject {
    guard let subject = document.header.subject else { fatalError("a status list has a subject") }
    return subject
  }
}

extension TrustList {
  /// Whether a status list may be used by what this list says, which is in force (spec/updates.md, "Taking a status list").
  /// Costs a look-up for each signature.
  /// - Parameter entry: of the covered key.
  func counts(_ held: HeldStatusList, for entry: KeyEntry) -> Bool {
    let header = held.header
    return entry.hasStatusList && entry.epoch == header.epoch && entry.leastNumber <= header.number
      && held.document.signatories.allSatisfy { signer(of: header, $0.key, covering: entry) != nil }
      && mayState(held.content, entry)
  }

  /// The entry of the key that a header names, if that key has a status list.
  func entry(coveredBy header: DocumentHeader) -> KeyEntry? {
    guard let subject = header.subject, let entry = entry(ofKey: subject.bytes), entry.hasStatusList else { return nil }
    return entry
  }

  /// The key with these bytes, if it may sign a status list with this header.
  /// - Parameter entry: of the covered key.
  func signer(
    of header: DocumentHeader, _ bytes: InlineArray<32, UInt8>, covering entry: KeyEntry
  ) -> PublicKey? {
    guard let signer = self.entry(ofKey: bytes), signer.validFrom <= header.issuedAt else { return nil }
    let isOwn = signer.key == entry.key
    switch signer.withdrawal?.reason {
    case .compromised: return nil
    // Its credentials are still out there: it may go on until the last of them expires.
    case .superseded where isOwn: break
    case .superseded, .ceased:
      guard let withdrawal = signer.withdrawal, header.issuedAt < withdrawal.at else { return nil }
    case nil: break
    }
    if isOwn { return signer.key }
    guard signer.purpose == .statusList, signer.issuerIndex == entry.issuerIndex, header.issuedAt < signer.validUntil
    else { return nil }
    return signer.key
  }

  /// Whether the key's scope has what the list states; any key's credentials may be suspended or revoked.
  package func mayState(_ list: StatusList, _ entry: KeyEntry) -> Bool {
    guard let scopeIndex = entry.scopeIndex else { return false }
    let statuses = scopes[scopeIndex].statuses
    return list.indices.allSatisfy { !$0.status.isForCredentials || statuses.contains($0.status) }
  }

  private func entry(ofKey bytes: InlineArray<32, UInt8>) -> KeyEntry? {
    guard let entry = entry(of: KeyID(ofKey: bytes.span)), entry.key.bytes == bytes else { return nil }
    return entry
  }
}

extension KeyEntry {
  /// Whether the key signs credentials and has a status list.
  public var hasStatusList: Bool { purpose.signsCredentials && leastNumber != 0 }
}
