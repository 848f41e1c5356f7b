public import Luyin

/// A key of a ledger, without anything that has to be counted.
public struct LedgerKeyOutline: Sendable, Hashable {
  public let publicKey: PublicKey
  /// The trust domain of its status lists; nil until it is known.
  public let domain: DomainID?
  /// As ``LedgerKey/isWhole``.
  public let isWhole: Bool
  /// The last status list; nil before the first.
  public let lastPublication: Publication?
}

extension SQLiteLedger {
  /// The keys at once, however large the ledger is; ``keys()`` counts what there is of each.
  public func outlines() async throws(LedgerError) -> [LedgerKeyOutline] {
    try await read { database in
      try KeyRow.all(in: database).map { key in
        LedgerKeyOutline(
          publicKey: key.publicKey, domain: key.domain, isWhole: key.isWhole,
          lastPublication: try key.lastPublication(database))
      }
    }
  }
}
