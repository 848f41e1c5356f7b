internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  private struct Step {
    let bytes: [UInt8]
    let time: Int64
    let answer: ReasonCode?

    init(_ document: FakeDocument, at time: Int64 = 1_585_224_000, _ answer: ReasonCode? = nil) {
      bytes = document.bytes
      self.time = time
      self.answer = answer
    }
  }

  /// A policy that is held at the end.
  private struct Held {
    let number: UInt32
    var epoch: UInt32 = 0
    var jurisdiction = 520_000
    var signer = ExampleTrustList.policyKey
    var counts = true

    init(_ number: UInt32, epoch: UInt32 = 0, counts: Bool = true) {
      self.number = number
      self.epoch = epoch
      self.counts = counts
    }

    var json: JSONValue {
      [
        "key": .string(FakeKeys.signers[signer].key.publicKey.hex), "jurisdiction": .integer(Int64(jurisdiction)),
        "epoch": .integer(Int64(epoch)), "number": .integer(Int64(number)), "counts": .bool(counts),
      ]
    }
  }

  private struct Area {
    var area = VectorArea(
      "policy-replay", op: "store.replay", spec: "updates.md#taking-a-policy",
      features: ["document", "policy", "replay"],
      flags: [
        "forward": "A change that the rules allow. Refusing it leaves a gate with yesterday's rules.",
        "key": "Rules of those who have none to make.",
        "rollback": "Something older. Accepting it brings back rules that are over.",
        "epoch": "A policy of another epoch than the trust list sets.",
        "signature": "Signed by nobody who may. Accepting it lets others make the rules.",
        "equivocation": "Two policies of one number.",
        "meaning": "Signatures come before the body.",
        "jurisdiction": "Rules for somebody else's place.",
        "trust": "What a later trust list makes of a policy that is held.",
        "time": "Dates that lie.",
        "peer": "Policies of a recognised domain, which count for nothing.",
      ],
      "Recognition policies: what a verifier takes, refuses, and holds at the end.")

    mutating func add(
      _ id: String, _ description: String, _ flag: String, _ steps: [Step], _ held: [Held] = [], trust: UInt32? = 1,
      inForce: Bool = true, floor: UInt32? = nil, root: UInt32 = 1, peers: [JSONValue] = []
    ) {
      let trustList: JSONValue =
        trust.map { ["epoch": 0, "number": .integer(Int64($0)), "inForce": .bool(inForce)] } ?? .null
      let listFloor = trust.map { ExampleTrustList.issuedAt + ($0 - 1) * 3_600 } ?? ExampleRoot.first.issuedAt
      let policies = held.map(\.json).sorted { ($0["key"]?.string ?? "") < ($1["key"]?.string ?? "") }
      area.accept(
        id, description, flag: flag,
        [
          "root": .hex(ExampleRoot.first.bytes),
          "steps": .array(steps.map { ["document": .hex($0.bytes), "time": .integer($0.time)] }),
        ],
        [
          "steps": .array(steps.map { .string($0.answer?.name ?? "accepted") }),
          "timeFloor": .integer(Int64(floor ?? listFloor)), "domain": .hex(ExampleRoot.domain),
          "root": .integer(Int64(root)), "trustList": trustList, "statusLists": .array([]),
          "policies": .array(policies),
          "peers": .array(peers),
        ])
    }
  }

  /// The example's trust list, an hour after the one before.
  private static func trust(
    _ number: UInt32 = 1, signers: [Int] = [6, 7], _ change: (inout TrustListDraft) -> Void = { _ in }
  ) -> FakeDocument {
    ExampleTrustList.document(
      number, issuedAt: ExampleTrustList.issuedAt + (number - 1) * 3_600, signers: signers, change)
  }

  /// Policy `number`, an hour after the one before, with a rule of its own.
  private static func policy(
    _ number: UInt32 = 1, epoch: UInt32 = 0, jurisdiction: Int = 520_000,
    _ change: (inout FakeDocument) -> Void = { _ in }
  ) -> FakeDocument {
    let body = FakePolicyBody(jurisdiction, [FakeRule("r\(number)")]).bytes
    return ExamplePolicy.document(
      body, number, epoch: epoch, issuedAt: ExamplePolicy.issuedAt + (number - 1) % 100 * 3_600, change)
  }

  static func policyReplay() -> VectorFile {
    var area = Area()
    area.add("first", "a policy whose key the trust list names", "forward", [Step(trust()), Step(policy())], [Held(1)])
    area.add("next", "the next one", "forward", [Step(trust()), Step(policy()), Step(policy(2))], [Held(2)])
    area.add(
      "gap", "numbers in between are not needed", "forward", [Step(trust()), Step(policy()), Step(policy(40))],
      [Held(40)])
    area.add("largest", "the largest number", "forward", [Step(trust()), Step(policy(.max))], [Held(.max)])
    area.add(
      "again", "the same again", "forward", [Step(trust()), Step(policy()), Step(policy(), .updateUnchanged)], [Held(1)]
    )
    area.add(
      "empty", "a policy without rules", "forward",
      [Step(trust()), Step(policy { $0.body = FakePolicyBody(520_000, []).bytes })], [Held(1)])
    area.add(
      "before-trust", "it comes before the trust list", "key",
      [Step(policy(), .updateKey), Step(trust()), Step(policy())], [Held(1)])
    area.add("before-trust-alone", "no trust list is there", "key", [Step(policy(), .updateKey)], trust: nil)
    area.add(
      "unnamed", "the trust list names no policy", "key",
      [Step(trust { $0.policies = [] }), Step(policy(), .updateKey)])
    area.add(
      "unlisted", "a key that the trust list has not", "key",
      [
        Step(trust()),
        Step(
          policy { document in
            document.subject = FakeKeys.signers[60].publicKeyBytes
            document.signers = [60]
          }, .updateKey),
      ])
    area.add(
      "issuer-key", "a key that signs credentials", "key",
      [
        Step(trust()),
        Step(
          policy { document in
            document.subject = FakeKeys.issuer(2).publicKey.bytes.array
            document.signers = []
            document.issuerSigners = [2]
          }, .updateKey),
      ])
    area.add(
      "unnamed-key", "a policy key that is listed and named for nothing", "key",
      [
        Step(
          trust { draft in
            var entry = ExampleTrustList.policyEntry
            entry.key = FakeKeys.signers[51].key.publicKey.bytes
            draft.issuers[0].keys.append(entry)
          }),
        Step(
          policy { document in
            document.subject = FakeKeys.signers[51].publicKeyBytes
            document.signers = [51]
          }, .updateKey),
      ])
    area.add(
      "rollback", "an older one", "rollback", [Step(trust()), Step(policy(2)), Step(policy(), .updateRollback)],
      [Held(2)])
    area.add(
      "least-number", "one below the least number", "rollback",
      [Step(trust { $0.issuers[1].keys[1].leastNumber = 3 }), Step(policy(2), .updateRollback), Step(policy(3))],
      [Held(3)])
    area.add(
      "epoch-above", "an epoch that the trust list does not set yet", "epoch",
      [Step(trust()), Step(policy(epoch: 1), .updateEpoch)])
    area.add(
      "epoch-below", "an epoch that is over", "epoch",
      [
        Step(trust { $0.issuers[1].keys[1].epoch = 2 }), Step(policy(9, epoch: 1), .updateRollback),
        Step(policy(epoch: 2)),
      ], [Held(1, epoch: 2)])
    area.add("unsigned", "a draft", "signature", [Step(trust()), Step(policy { $0.signers = [] }, .updateThreshold)])
    area.add(
      "other-signer", "signed by another key", "signature",
      [Step(trust()), Step(policy { $0.signers = [60] }, .updateSignature)])
    area.add(
      "two-signers", "signed by its key and another", "signature",
      [Step(trust()), Step(policy { $0.signers = [ExampleTrustList.policyKey, 60] }, .updateSignature)])
    area.add(
      "trust-list-signers", "signed by the trust list keys", "signature",
      [Step(trust()), Step(policy { $0.signers = [6, 7] }, .updateSignature)])
    area.add(
      "other-context", "signed as a status list", "signature",
      [Step(trust()), Step(policy { $0.context = "luyin:stat1" }, .updateSignature)])
    for (id, issuedAt, answer) in [
      ("before", ExampleTrustList.validFrom - 1, ReasonCode.updateSignature),
      ("first", ExampleTrustList.validFrom, nil),
    ] as [(String, UInt32, ReasonCode?)] {
      area.add(
        "window-\(id)", "issued in the second \(id) its key is valid", "signature",
        [Step(trust()), Step(policy { $0.issuedAt = issuedAt }, answer)], answer == nil ? [Held(1)] : [])
    }
    for (id, until, answer) in [
      ("last", ExamplePolicy.issuedAt + 1, nil), ("after", ExamplePolicy.issuedAt, ReasonCode.updateSignature),
    ] as [(String, UInt32, ReasonCode?)] {
      area.add(
        "window-until-\(id)", "issued in the second \(id) its key is valid", "signature",
        [Step(trust { $0.issuers[1].keys[1].validUntil = until }), Step(policy(), answer)],
        answer == nil ? [Held(1)] : [])
    }
    for (id, reason) in [("superseded", UInt8(1)), ("ceased", 2), ("compromised", 3)] {
      for (when, at) in [("before", ExamplePolicy.issuedAt + 1), ("at", ExamplePolicy.issuedAt)] {
        let isGood = when == "before" && reason != 3
        area.add(
          "withdrawn-\(id)-\(when)", "issued \(when) the withdrawal of its key as \(id)", "signature",
          [
            Step(
              trust {
                $0.issuers[1].keys[1].withdrawal = reason
                $0.issuers[1].keys[1].withdrawnAt = at
              }), Step(policy(), isGood ? nil : .updateSignature),
          ], isGood ? [Held(1)] : [])
      }
    }
    area.add(
      "equivocation", "another of the same number", "equivocation",
      [Step(trust()), Step(policy()), Step(policy { $0.issuedAt += 1 }, .updateEquivocation)], [Held(1)])
    area.add(
      "body", "a body that is none", "meaning", [Step(trust()), Step(policy { $0.body = [1, 2, 3] }, .documentBody)])
    area.add(
      "body-signature", "a body that is none, signed by another key", "meaning",
      [
        Step(trust()),
        Step(
          policy { document in
            document.body = [1, 2, 3]
            document.signers = [60]
          }, .updateSignature),
      ])
    area.add(
      "rule", "a rule without kind", "meaning",
      [
        Step(trust()),
        Step(policy { $0.body = FakePolicyBody(520_000, [FakeRule("r").with { $0.kind = [0] }]).bytes }, .ruleKind),
      ])
    for (id, jurisdiction) in [("province", 510_000), ("county", 520_382), ("all", 0)] {
      area.add(
        "jurisdiction-\(id)", "the key is named for 520000, the body is of \(jurisdiction)", "jurisdiction",
        [Step(trust()), Step(policy(jurisdiction: jurisdiction), .updateJurisdiction)])
    }
    area.add(
      "jurisdiction-rule", "a body of another jurisdiction with a bad rule", "jurisdiction",
      [
        Step(trust()),
        Step(policy { $0.body = FakePolicyBody(510_000, [FakeRule("r").with { $0.kind = [0] }]).bytes }, .ruleKind),
      ])
    for (id, ahead, answer) in [("at", UInt32(86_400), nil), ("above", 86_401, ReasonCode.updateAhead)]
      as [(String, UInt32, ReasonCode?)]
    {
      area.add(
        "ahead-\(id)", "\(ahead) seconds ahead of the clock", "time",
        [
          Step(trust()),
          Step(
            policy {
              $0.issuedAt = 1_585_224_000 + ahead
              $0.nextUpdate = $0.issuedAt + 60
              $0.expires = $0.issuedAt + 60
            }, answer),
        ], answer == nil ? [Held(1)] : [])
    }
    area.add(
      "floor", "a policy does not move the time floor", "time",
      [
        Step(trust()),
        Step(
          policy {
            $0.issuedAt = 1_585_224_000
            $0.nextUpdate = $0.issuedAt + 60
            $0.expires = $0.issuedAt + 60
          }),
      ], [Held(1)])

    func later(
      _ id: String, _ description: String, _ held: [Held], _ steps: [Step] = [],
      _ change: (inout TrustListDraft) -> Void
    ) {
      area.add(
        "trust-\(id)", description, "trust", [Step(trust()), Step(policy()), Step(trust(2, change))] + steps, held,
        trust: 2)
    }
    later("same", "a trust list that changes nothing for it", [Held(1)]) { _ in }
    later("unnamed", "a trust list that names no policy", []) { $0.policies = [] }
    later("epoch", "a trust list that moves its epoch", [], [Step(policy(epoch: 1))].dropLast()) {
      $0.issuers[1].keys[1].epoch = 1
    }
    later("epoch-next", "a policy of the new epoch", [Held(1, epoch: 1)], [Step(policy(epoch: 1))]) {
      $0.issuers[1].keys[1].epoch = 1
    }
    later("least-number", "a trust list that wants a newer one", [Held(1, counts: false)]) {
      $0.issuers[1].keys[1].leastNumber = 2
    }
    later(
      "least-number-again", "a policy that does not count, once more", [Held(1, counts: false)],
      [Step(policy(), .updateRollback)]
    ) { $0.issuers[1].keys[1].leastNumber = 2 }
    later("compromised", "a trust list that calls its key compromised", [Held(1, counts: false)]) {
      $0.issuers[1].keys[1].withdrawal = 3
      $0.issuers[1].keys[1].withdrawnAt = 5
    }
    later("ceased-before", "a trust list that withdraws its key from before it was signed", [Held(1, counts: false)]) {
      $0.issuers[1].keys[1].withdrawal = 2
      $0.issuers[1].keys[1].withdrawnAt = ExamplePolicy.issuedAt
    }
    later("renamed", "a trust list that names its key for another jurisdiction", [Held(1, counts: false)]) {
      $0.policies[0].jurisdiction = 510_000
    }
    area.add(
      "trust-not-in-force", "a root with other trust list keys, and no list by them", "trust",
      [
        Step(trust()), Step(policy()),
        Step(
          ExampleRoot.next(
            2,
            {
              var root = FakeRoot()
              root.trustListKeys = [9, 10]
              root.trustListThreshold = 1
              return root
            }(), signers: [1, 2, 3]), at: 1_585_612_800),
      ],
      [Held(1, counts: false)], inForce: false, floor: 1_585_612_800, root: 2)
    let peers: [JSONValue] = [
      ["domain": .hex(ExamplePeer.domain), "root": 1, "trustList": .null, "statusLists": .array([])]
    ]
    area.add(
      "peer", "a policy of a peer", "peer",
      [Step(trust()), Step(ExamplePeer.first), Step(policy { $0.domain = ExamplePeer.domain }, .updateDomain)],
      peers: peers)
    area.add(
      "peer-unknown", "a policy of a peer without root", "peer",
      [Step(trust()), Step(policy { $0.domain = ExamplePeer.domain }, .updateGap)])
    area.add(
      "other-domain", "a policy of a stranger", "peer",
      [Step(trust()), Step(policy { $0.domain = [UInt8](repeating: 9, count: 32) }, .updateDomain)])
    return area.area.file
  }
}
