import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

/// Policies in the store of a gate.
struct PolicyStoreTests {
  @Test func storeShowsPoliciesAndThoseThatAreMissing() async throws {
    let folder = try PolicyFolder.make()
    try await PolicyFolder.sign(as: "policy", in: folder)
    _ = try await Binary.run("store", "init", "gate", "--root", "root1", folder: folder)
    func run(_ arguments: String...) async throws -> Binary.Answer {
      try await Binary.run(["store"] + arguments + ["--at", PolicyFolder.time], folder: folder)
    }
    let early = try await run("update", "gate", "policy")
    #expect(early.status == 20)
    #expect(
      early.output.contains(
        "refused (update.key): policy 1 of key 2eb16c36 of domain 61f232c9: no trust list in force here names its key for "
          + "the policy of a jurisdiction; bring the trust list first"))
    _ = try await run("update", "gate", "list1")
    let missing = try await run("show", "gate")
    #expect(missing.lines.contains("policy of 520000 贵州省: none is held, and nobody is admitted there; bring it"))
    let none = try #require(JSONValue(parsing: try await run("show", "gate", "--json").output.utf8))
    #expect(none["policies"] == [])
    #expect(
      none["missingPolicies"] == [
        [
          "jurisdiction": 520_000, "name": "520000 贵州省", "subject": .string(PolicyFolder.key.publicKey.hex),
          "keyId": "2eb16c36",
        ]
      ])

    #expect(
      try await run("update", "gate", "policy").output
        == "policy: accepted: policy 1 of key 2eb16c36 of domain 61f232c9\n")
    let held = try await run("show", "gate")
    #expect(
      held.lines.contains("policy 1 of 520000 贵州省 issued 2020-03-20T00:00:00Z, fresh until 2020-03-27T00:00:00Z"))
    #expect(held.lines.contains("  2 rules, by key 2eb16c36") && !held.output.contains("does not count"))
    let json = try #require(JSONValue(parsing: try await run("show", "gate", "--json").output.utf8))
    guard case .array(let policies)? = json["policies"], let policy = policies.first else {
      throw Binary.Ended(how: "no policies")
    }
    #expect(policies.count == 1 && json["missingPolicies"] == [])
    #expect(policy["jurisdiction"] == 520_000 && policy["name"] == "520000 贵州省" && policy["rules"] == 2)
    #expect(policy["counts"] == true && policy["fault"] == .null && policy["freshness"] == "fresh")
    #expect(policy["subject"] == .string(PolicyFolder.key.publicKey.hex) && policy["number"] == 1)

    // What a newer trust list thinks of it.
    let lists: [(change: (inout TrustListDraft) -> Void, says: String)] = [
      (
        { $0.issuers[1].keys[1].leastNumber = 2 }, "does not count: the trust list asks for number 2 or above; bring it"
      ),
      (
        { $0.policies[0].jurisdiction = 520_382 },
        "does not count: the trust list does not name its key for this jurisdiction; bring the policy of the key"
      ),
      (
        {
          $0.issuers[1].keys[1].withdrawal = 1
          $0.issuers[1].keys[1].withdrawnAt = 1_584_000_000
        },
        "does not count: its key may not sign, or could not when it did"
      ),
    ]
    for (number, list) in zip(UInt32(2)..., lists) {
      _ = try folder.write(
        "list", ExampleTrustList.document(number, issuedAt: 1_584_662_400 + number, list.change).bytes)
      let taken = try await run("update", "gate", "list")
      #expect(taken.status == 0, "\(taken.output)")
      let shown = try await run("show", "gate")
      #expect(shown.output.contains(list.says), "\(shown.output)")
    }
    // The county that was named for a while has none; the gate says so.
    let check = try await Binary.run("store", "check", "gate", folder: folder)
    #expect(check.status == 0 && check.output.contains("sound: policy 1 of key 2eb16c36"))
  }

  @Test func refusedPoliciesAreExplained() async throws {
    let folder = try PolicyFolder.make()
    try await PolicyFolder.sign(as: "policy", in: folder)
    let list = ExampleTrustList.document { $0.policies[0].jurisdiction = 420_000 }
    _ = try folder.write("elsewhere", list.bytes)
    _ = try await Binary.run("store", "init", "gate", "--root", "root1", folder: folder)
    let answer = try await Binary.run(
      "store", "update", "gate", "elsewhere", "policy", "--at", PolicyFolder.time, folder: folder)
    #expect(answer.status == 20)
    #expect(
      answer.output.contains(
        "policy: refused (update.jurisdiction): policy 1 of key 2eb16c36 of domain 61f232c9: the trust list in force names "
          + "its key for another jurisdiction"))
    let json = try await Binary.run(
      "store", "update", "gate", "policy", "--json", "--at", PolicyFolder.time, folder: folder)
    let object = try #require(JSONValue(parsing: json.output.utf8))
    #expect(object["reason"] == "update.jurisdiction" && object["document"]?["kind"] == "policy")
    #expect(object["document"]?["subject"] == .string(PolicyFolder.key.publicKey.hex))
  }
}
