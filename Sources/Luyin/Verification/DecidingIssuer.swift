/// The entry that decides about a credential, and whose it is.
public struct DecidingIssuer: Hashable, Sendable {
  /// The domain whose trust list has the entry.
  public let domain: DomainID
  public let regionCode: RegionCode
  public let issuer: TrustList.Issuer
  public let entry: KeyEntry
  /// What the own trust list says of that domain; nil if it is the own.
  public let peer: TrustList.Peer?
}
