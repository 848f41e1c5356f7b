package import Luyin

/// A trust domain whose first issuer has a status list, and two keys for it.
package enum FakeStatusTrust {
  /// Signs status lists for the first issuer.
  package static let listKey = 30
  /// Signs status lists for the second issuer.
  package static let otherListKey = 31

  /// The example's trust list with status lists: the first issuer's key has one.
  package static func list(
    _ number: UInt32 = 1, signers: [Int] = [6, 7], _ change: (inout TrustListDraft) -> Void = { _ in }
  ) -> FakeDocument {
    ExampleTrustList.document(number, issuedAt: ExampleTrustList.issuedAt + (number - 1) * 3_600, signers: signers) {
      draft in
      draft.issuers[0].keys[0].leastNumber = 1
      draft.issuers[0].keys.append(listEntry(listKey))
      draft.issuers[1].keys.append(listEntry(otherListKey))
      change(&draft)
    }
  }

  private static func listEntry(_ signer: Int) -> TrustListDraft.Key {
    var entry = ExampleTrustList.policyEntry
    entry.key = FakeKeys.signers[signer].key.publicKey.bytes
    entry.purpose = KeyPurpose.statusList.rawValue
    entry.leastNumber = 0
    return entry
  }

  /// A body in which the example's credential stands under these statuses; there is room for a million.
  package static func body(_ status: UInt8? = nil) -> [UInt8] {
    FakeStatusBody(capacity: 1_000_000, status.map { [$0: [7, ExampleCredential.index]] } ?? [:]).bytes
  }
}
