package import Luyin

/// The example's domain with a national gateway: an issuer of the whole domain, whose key converts, and a policy of the whole domain that
/// says what of.
package enum FakeGateway {
  /// Of the issuers.
  package static let keyNumber = 4
  /// Signs the policy of the whole domain.
  package static let policyKey = 51
  /// 2020-03-26T12:00:00Z.
  package static let noon: Int64 = 1_585_224_000
  package static let index: UInt32 = 77

  package static var key: PublicKey { FakeKeys.issuer(keyNumber).publicKey }

  package static var entry: TrustListDraft.Key {
    var entry = ExampleTrustList.key(key, .init([.init(100_000, 999_999)]))
    entry.purpose = KeyPurpose.conversion.rawValue
    entry.leastNumber = 1
    return entry
  }

  /// The first issuer has a status list, and the gateway is the third.
  package static func trustList(_ change: (inout TrustListDraft) -> Void = { _ in }) -> FakeDocument {
    FakeStatusTrust.list { draft in
      var signer = ExampleTrustList.policyEntry
      signer.key = FakeKeys.signers[policyKey].key.publicKey.bytes
      draft.issuers.append(
        .init(jurisdiction: 0, name: ExampleTrustList.name("全国一体化政务服务平台"), keys: [entry, signer]))
      draft.policies.append(.init(jurisdiction: 0, key: signer.key))
      change(&draft)
    }
  }

  package static var conversions: [FakeConversion] {
    [
      FakeConversion("green", from: [1], to: 1), FakeConversion("yellow", from: [2], to: 2),
      FakeConversion("red", from: [3], to: 3),
    ]
  }

  package static func policy(
    _ conversions: [FakeConversion] = conversions, _ change: (inout FakeDocument) -> Void = { _ in }
  ) -> FakeDocument {
    ExamplePolicy.document(FakePolicyBody(0, [], conversions).bytes, by: policyKey) { change(&$0) }
  }

  /// The first issuer's list at ten o'clock, with the example's credential under a status.
  package static func statusList(
    _ status: UInt8? = nil, _ change: (inout FakeDocument) -> Void = { _ in }
  ) -> FakeDocument {
    var list = ExampleStatusList.document(FakeStatusTrust.body(status), issuedAt: UInt32(noon) - 7_200)
    change(&list)
    return list
  }

  /// All that the gateway holds.
  package static var documents: [FakeDocument] { [trustList(), policy(), statusList()] }
}
