public import Luyin

/// A key that a ledger gives indices under.
public struct LedgerKey: Sendable, Hashable {
  public let publicKey: PublicKey
  /// The trust domain of its status lists; nil until it is known.
  public let domain: DomainID?
  /// One more than the largest index that may be given now: what status lists are to have as capacity.
  public let capacity: UInt64
  /// Whether all indices of the key are this ledger's, to give and to hand out, and so its status lists; else it has ranges of
  /// another one.
  public let isWhole: Bool
  /// How many indices were given to holders.
  public let givenCount: UInt64
  /// How many were handed out to other ledgers.
  public let handedOutCount: UInt64
  /// How many this ledger may still give, before the capacity grows or another range comes.
  public let leftCount: UInt64
  public let credentialCount: UInt64
  /// How many indices have an overriding status now.
  public let overrideCount: UInt64
  /// The last status list; nil before the first.
  public let lastPublication: Publication?

  public init(
    publicKey: PublicKey, domain: DomainID?, capacity: UInt64, isWhole: Bool, givenCount: UInt64,
    handedOutCount: UInt64, leftCount: UInt64, credentialCount: UInt64, overrideCount: UInt64,
    lastPublication: Publication?
  ) {
    self.publicKey = publicKey
    self.domain = domain
    self.capacity = capacity
    self.isWhole = isWhole
    self.givenCount = givenCount
    self.handedOutCount = handedOutCount
    self.leftCount = leftCount
    self.credentialCount = credentialCount
    self.overrideCount = overrideCount
    self.lastPublication = lastPublication
  }
}
