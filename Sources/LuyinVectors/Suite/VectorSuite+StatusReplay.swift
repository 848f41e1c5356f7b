internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  /// Something that was brought, and what is said to it.
  private struct Step {
    let bytes: [UInt8]
    let time: Int64
    let answer: ReasonCode?

    init(_ document: FakeDocument, at time: Int64 = noon, _ answer: ReasonCode? = nil) {
      self.init(document.bytes, at: time, answer)
    }

    init(_ bytes: [UInt8], at time: Int64 = noon, _ answer: ReasonCode? = nil) {
      self.bytes = bytes
      self.time = time
      self.answer = answer
    }

    /// 2020-03-26T12:00:00Z.
    static let noon: Int64 = 1_585_224_000
  }

  /// A status list that is held at the end.
  private struct HeldList {
    let issuer: Int
    let epoch: UInt32
    let number: UInt32
    let counts: Bool

    init(_ number: UInt32, of issuer: Int = 1, epoch: UInt32 = 0, counts: Bool = true) {
      self.issuer = issuer
      self.epoch = epoch
      self.number = number
      self.counts = counts
    }

    static func json(_ lists: [HeldList]) -> JSONValue {
      let keyed = lists.map { list in
        (key: Hex.encode(FakeKeys.issuer(list.issuer).publicKey.bytes.span), list: list)
      }
      return .array(
        keyed.sorted { $0.key < $1.key }.map { key, list in
          [
            "key": .string(key), "epoch": .integer(Int64(list.epoch)), "number": .integer(Int64(list.number)),
            "counts": .bool(list.counts),
          ]
        })
    }
  }

  private struct Area {
    var area = VectorArea(
      "status-replay", op: "store.replay", spec: "updates.md#taking-a-status-list",
      features: ["document", "status", "replay"],
      flags: [
        "forward": "A change that the rules allow. Refusing it leaves a gate with statuses that are over.",
        "key": "A list for a key that has none. Accepting it fills a gate with lists that nobody needs.",
        "rollback": "Something older. Accepting it makes good what was revoked.",
        "epoch": "A list of another epoch than the trust list sets.",
        "signature": "Signed by nobody who may. Accepting it lets others say who is revoked.",
        "equivocation": "Two lists of one number.",
        "meaning": "Signatures come before the body.",
        "scope": "A list that states what its key may not.",
        "delta": "Deltas that skip, come out of turn, or lie.",
        "trust": "What a later trust list makes of a list that is held.",
        "time": "Dates that lie.",
        "peer": "Lists of a recognised domain.",
      ],
      "Status lists and deltas: what a verifier takes, refuses, and holds at the end.")

    /// - Parameters:
    ///   - trust: number of the trust list that is held at the end; nil if there is none.
    ///   - peer: the lists of the peer, if it is held.
    mutating func add(
      _ id: String, _ description: String, _ flag: String, _ steps: [Step], trust: UInt32? = 1, _ held: [HeldList],
      inForce: Bool = true, root: UInt32 = 1, floor: UInt32? = nil, peer: [HeldList]? = nil
    ) {
      let first = ExampleRoot.first
      func trustList(_ number: UInt32, _ inForce: Bool) -> JSONValue {
        ["epoch": 0, "number": .integer(Int64(number)), "inForce": .bool(inForce)]
      }
      let listFloor = trust.map { ExampleTrustList.issuedAt + ($0 - 1) * 3_600 } ?? first.issuedAt
      let peers: [JSONValue] =
        peer.map { lists in
          [
            [
              "domain": .hex(ExamplePeer.domain), "root": 1, "trustList": trustList(1, true),
              "statusLists": HeldList.json(lists),
            ]
          ]
        } ?? []
      area.accept(
        id, description, flag: flag,
        [
          "root": .hex(first.bytes),
          "steps": .array(steps.map { ["document": .hex($0.bytes), "time": .integer($0.time)] }),
        ],
        [
          "steps": .array(steps.map { .string($0.answer?.name ?? "accepted") }),
          "timeFloor": .integer(Int64(floor ?? listFloor)), "domain": .hex(ExampleRoot.domain),
          "root": .integer(Int64(root)), "trustList": trust.map { trustList($0, inForce) } ?? .null,
          "statusLists": HeldList.json(held), "policies": [], "peers": .array(peers),
        ])
    }
  }

  static func statusReplay() -> VectorFile {
    var area = Area()
    addForward(&area)
    addKeysAndNumbers(&area)
    addSigners(&area)
    addContents(&area)
    addDeltas(&area)
    addTrust(&area)
    addPeer(&area)
    return area.area.file
  }

  private static let trust = FakeStatusTrust.list()

  /// List `number`, an hour after the one before, with one index more in red.
  private static func list(
    _ number: UInt32 = 1, epoch: UInt32 = 0, issuerSigners: [Int] = [1], signers: [Int] = [],
    _ change: (inout FakeDocument) -> Void = { _ in }
  ) -> FakeDocument {
    var document = ExampleStatusList.document(
      body(number), number, epoch: epoch, issuedAt: ExampleStatusList.issuedAt + (number - 1) % 10 * 3_600,
      issuerSigners: issuerSigners, signers: signers)
    change(&document)
    return document
  }

  private static func body(_ number: UInt32) -> [UInt8] {
    FakeStatusBody(capacity: 1_000, [3: (1...min(number, 300)).map { $0 * 3 }]).bytes
  }

  private static func delta(
    _ from: UInt32, _ to: UInt32, _ change: (inout FakeDelta) -> Void = { _ in }
  ) -> [UInt8] {
    var delta = FakeDelta(
      from: body(from), to: list(to),
      changes: FakeStatusBody(capacity: 1_000, [3: (from + 1...to).map { $0 * 3 }]).bytes)
    change(&delta)
    return delta.bytes
  }

  /// What issuer 2's key gets, so that it has a list, too.
  private static func second(_ draft: inout TrustListDraft) { draft.issuers[1].keys[0].leastNumber = 1 }

  private static func addForward(_ area: inout Area) {
    area.add("forward-first", "the first list", "forward", [Step(trust), Step(list())], [HeldList(1)])
    area.add("forward-next", "the next list", "forward", [Step(trust), Step(list()), Step(list(2))], [HeldList(2)])
    area.add(
      "forward-skipping", "lists may be missing in between", "forward", [Step(trust), Step(list()), Step(list(9))],
      [HeldList(9)])
    area.add(
      "forward-late", "the first that is seen has the last number", "forward", [Step(trust), Step(list(.max))],
      [HeldList(.max)])
    area.add(
      "forward-expired", "an expired list is taken all the same", "forward",
      [Step(trust), Step(list(), at: 1_900_000_000)], [HeldList(1)])
    area.add(
      "forward-again", "the held list once more, whoever signed it", "forward",
      [
        Step(trust), Step(list()), Step(list(), .updateUnchanged), Step(list(issuerSigners: []), .updateUnchanged),
        Step(list(issuerSigners: [], signers: [99]), .updateUnchanged),
      ], [HeldList(1)])
    area.add(
      "forward-list-key", "signed by the issuer's key for status lists", "forward",
      [Step(trust), Step(list(issuerSigners: [], signers: [30]))], [HeldList(1)])
    area.add(
      "forward-both", "signed by the covered key and by the key for status lists", "forward",
      [Step(trust), Step(list(signers: [30]))], [HeldList(1)])
    area.add(
      "forward-two-keys", "the lists of two keys", "forward",
      [
        Step(FakeStatusTrust.list(1, second)), Step(list()),
        Step(ExampleStatusList.document(ExampleStatusList.body, 5, covering: 2, issuerSigners: [2])),
      ], [HeldList(1), HeldList(5, of: 2)])
    area.add(
      "forward-shrinks", "a full list may have a smaller capacity", "forward",
      [Step(trust), Step(list()), Step(list(2) { $0.body = FakeStatusBody(capacity: 10, [5: [9]]).bytes })],
      [HeldList(2)])
    area.add(
      "forward-floor", "a list from tomorrow leaves the time floor alone", "forward",
      [
        Step(trust),
        Step(
          list {
            $0.issuedAt = 1_585_224_000 + 86_400
            $0.nextUpdate = $0.issuedAt + 1
            $0.expires = $0.nextUpdate
          }),
      ],
      [HeldList(1)])
  }

  private static func addKeysAndNumbers(_ area: inout Area) {
    area.add("key-no-trust-list", "before the trust list", "key", [Step(list(), .updateKey)], trust: nil, [])
    area.add(
      "key-no-list", "for a key without a status list", "key",
      [Step(ExampleTrustList.document()), Step(list(), .updateKey)], [])
    area.add(
      "key-unknown", "for a key that the trust list does not name", "key",
      [Step(trust), Step(ExampleStatusList.document(covering: 7, issuerSigners: [7]), .updateKey)], [])
    area.add(
      "key-policy", "for a policy's key, which has a least number, too", "key",
      [
        Step(trust),
        Step(
          list {
            $0.subject = FakeKeys.signers[ExampleTrustList.policyKey].publicKeyBytes
            $0.issuerSigners = []
            $0.signers = [ExampleTrustList.policyKey]
          }, .updateKey),
      ], [])
    area.add(
      "key-list-key", "for the key that signs lists", "key",
      [
        Step(trust),
        Step(
          list {
            $0.subject = FakeKeys.signers[30].publicKeyBytes
            $0.issuerSigners = []
            $0.signers = [30]
          }, .updateKey),
      ], [])
    area.add(
      "key-before-number", "for a key without a list, by nobody", "key",
      [Step(ExampleTrustList.document()), Step(list(issuerSigners: []), .updateKey)], [])
    var otherKeys = FakeRoot()
    otherKeys.trustListKeys = [16, 17, 18]
    var rotated = ExampleRoot.next(2, otherKeys, signers: [1, 2, 3])
    rotated.issuedAt = ExampleTrustList.issuedAt
    area.add(
      "key-not-in-force", "while the trust list is not in force; what is held stays and does not count", "key",
      [Step(trust), Step(list()), Step(rotated), Step(list(2), .updateKey)], [HeldList(1, counts: false)],
      inForce: false, root: 2)
    area.add(
      "domain-other", "of a domain that nobody follows", "key",
      [Step(trust), Step(list { $0.domain = [UInt8](repeating: 7, count: 32) }, .updateDomain)], [])

    area.add(
      "rollback-one", "the first list after the second", "rollback",
      [Step(trust), Step(list(2)), Step(list(), .updateRollback)], [HeldList(2)])
    area.add(
      "rollback-unsigned", "an older list that nobody signed: the number is judged first", "rollback",
      [Step(trust), Step(list(2)), Step(list(issuerSigners: []), .updateRollback)], [HeldList(2)])
    let floor = FakeStatusTrust.list(1) { $0.issuers[0].keys[0].leastNumber = 5 }
    area.add(
      "rollback-least-number", "below the least number that the trust list sets", "rollback",
      [Step(floor), Step(list(4), .updateRollback), Step(list(5))], [HeldList(5)])
    let moved = FakeStatusTrust.list(1) {
      $0.issuers[0].keys[0].epoch = 2
      $0.issuers[0].keys[0].leastNumber = 1
    }
    area.add(
      "epoch-below", "of an epoch that is over", "epoch", [Step(moved), Step(list(9, epoch: 1), .updateRollback)], [])
    area.add(
      "epoch-above", "of an epoch that has not come", "epoch", [Step(moved), Step(list(1, epoch: 3), .updateEpoch)], [])
    area.add(
      "epoch-equal", "of the epoch that is set", "epoch", [Step(moved), Step(list(1, epoch: 2))],
      [HeldList(1, epoch: 2)])
    area.add(
      "equivocation", "another list of the held number", "equivocation",
      [Step(trust), Step(list()), Step(list { $0.body = body(2) }, .updateEquivocation)], [HeldList(1)])
    area.add(
      "equivocation-times", "the same content with another time", "equivocation",
      [Step(trust), Step(list()), Step(list { $0.expires += 1 }, .updateEquivocation)], [HeldList(1)])
    area.add(
      "equivocation-unsigned", "another list of the held number that nobody signed raises no alarm", "equivocation",
      [Step(trust), Step(list()), Step(list(issuerSigners: []) { $0.body = body(2) }, .updateThreshold)], [HeldList(1)])
    area.add(
      "equivocation-before-body", "another one of the held number, whose body is none", "equivocation",
      [Step(trust), Step(list()), Step(list { $0.body = [0] }, .updateEquivocation)], [HeldList(1)])
    area.add(
      "ahead", "issued a second more than a day ahead", "time",
      [
        Step(trust),
        Step(
          list {
            $0.issuedAt = 1_585_224_000 + 86_401
            $0.nextUpdate = $0.issuedAt + 1
            $0.expires = $0.nextUpdate
          }, .updateAhead),
      ], [])
  }

  private static func addSigners(_ area: inout Area) {
    func refuse(
      _ id: String, _ description: String, _ reason: ReasonCode, _ document: FakeDocument,
      _ trust: FakeDocument = VectorSuite.trust
    ) {
      area.add(id, description, "signature", [Step(trust), Step(document, reason)], [])
    }
    func accept(_ id: String, _ description: String, _ document: FakeDocument, _ trust: FakeDocument) {
      area.add(id, description, "signature", [Step(trust), Step(document)], [HeldList(1)])
    }
    refuse("unsigned", "by nobody", .updateThreshold, list(issuerSigners: []))
    refuse("stranger", "by a stranger", .updateSignature, list(issuerSigners: [], signers: [99]))
    refuse("stranger-beside", "by the covered key, and by a stranger", .updateSignature, list(signers: [99]))
    refuse("other-issuer", "by another issuer's key for credentials", .updateSignature, list(issuerSigners: [2]))
    refuse(
      "other-list-key", "by another issuer's key for status lists", .updateSignature,
      list(issuerSigners: [], signers: [31]))
    refuse("root-keys", "by the keys of the trust list", .updateSignature, list(issuerSigners: [], signers: [6, 7]))
    refuse("wrong-context", "signed as a trust list", .updateSignature, list { $0.context = "luyin:trst1" })
    refuse(
      "policy-key", "by a policy's key of the same issuer", .updateSignature,
      ExampleStatusList.document(covering: 2, issuerSigners: [], signers: [ExampleTrustList.policyKey]),
      FakeStatusTrust.list(1, second))
    refuse(
      "credential-key", "by another key for credentials of the same issuer", .updateSignature, list(issuerSigners: [4]),
      FakeStatusTrust.list(1) {
        $0.issuers[0].keys.append(
          ExampleTrustList.key(FakeKeys.issuer(4).publicKey, ExampleTrustList.province(420_000)))
      })
    let issued = ExampleStatusList.issuedAt
    func withdrawn(_ reason: KeyEntry.Withdrawal.Reason, _ key: Int, at: UInt32) -> FakeDocument {
      FakeStatusTrust.list(1) {
        $0.issuers[0].keys[key].withdrawal = reason.rawValue
        $0.issuers[0].keys[key].withdrawnAt = at
      }
    }
    let byListKey = list(issuerSigners: [], signers: [30])
    refuse(
      "ceased", "by the covered key, ceased when the list was issued", .updateSignature, list(),
      withdrawn(.ceased, 0, at: issued))
    accept(
      "ceased-later", "by the covered key, ceased a second later", list(), withdrawn(.ceased, 0, at: issued + 1)
    )
    accept(
      "superseded", "by the covered key, superseded long before: its credentials are still out there", list(),
      withdrawn(.superseded, 0, at: issued - 86_400))
    refuse(
      "compromised", "by the covered key, which is compromised", .updateSignature, list(),
      withdrawn(.compromised, 0, at: issued + 86_400))
    refuse(
      "list-key-superseded", "by the key for lists, superseded when the list was issued", .updateSignature, byListKey,
      withdrawn(.superseded, 1, at: issued))
    accept(
      "list-key-superseded-later", "by the key for lists, superseded a second later", byListKey,
      withdrawn(.superseded, 1, at: issued + 1))
    refuse(
      "list-key-ceased", "by the key for lists, ceased when the list was issued", .updateSignature, byListKey,
      withdrawn(.ceased, 1, at: issued))
    refuse(
      "list-key-compromised", "by the key for lists, which is compromised", .updateSignature, byListKey,
      withdrawn(.compromised, 1, at: issued + 86_400))
    accept(
      "covered-compromised", "of a compromised key, by the key for lists", byListKey,
      withdrawn(.compromised, 0, at: issued))
    func valid(from: UInt32, until: UInt32, _ key: Int) -> FakeDocument {
      FakeStatusTrust.list(1) {
        $0.issuers[0].keys[key].validFrom = from
        $0.issuers[0].keys[key].validUntil = until
      }
    }
    accept("outdated", "by the covered key, whose time was over", list(), valid(from: issued - 9, until: issued, 0))
    accept("just-valid", "by the covered key, in its first second", list(), valid(from: issued, until: issued + 1, 0))
    refuse(
      "not-yet-valid", "by the covered key, a second before its time", .updateSignature, list(),
      valid(from: issued + 1, until: issued + 9, 0))
    refuse(
      "list-key-outdated", "by the key for lists, whose time was over", .updateSignature, byListKey,
      valid(from: issued - 9, until: issued, 1))
    accept(
      "list-key-last-second", "by the key for lists, in its last second", byListKey,
      valid(from: issued - 9, until: issued + 1, 1))
    refuse(
      "list-key-not-yet-valid", "by the key for lists, a second before its time", .updateSignature, byListKey,
      valid(from: issued + 1, until: issued + 9, 1))
    var flipped = list().signatures
    flipped[0][95] ^= 1
    area.add(
      "flipped", "one bit of the signature", "signature",
      [Step(trust), Step(list().bytes(signatures: flipped), .updateSignature)], [])
  }

  private static func addContents(_ area: inout Area) {
    area.add(
      "meaning-unsigned", "a body that is none, by nobody", "meaning",
      [Step(trust), Step(list(issuerSigners: []) { $0.body = [0] }, .updateThreshold)], [])
    area.add(
      "meaning-body", "a body that is none, by the covered key", "meaning",
      [Step(trust), Step(list { $0.body = [0] }, .documentBody)], [])
    area.add(
      "meaning-green", "a list of green", "meaning",
      [Step(trust), Step(list { $0.body = FakeStatusBody(capacity: 9, [1: [3]]).bytes }, .statusListStatus)], [])
    let greenOnly = FakeStatusTrust.list(1) { $0.issuers[0].keys[0].scope?.statuses = [1, 3] }
    area.add(
      "scope-yellow", "yellow by a key that states green and red", "scope",
      [Step(greenOnly), Step(list { $0.body = FakeStatusBody(capacity: 9, [2: [3]]).bytes }, .updateStatus)], [])
    area.add(
      "scope-red", "red by a key that states green and red", "scope", [Step(greenOnly), Step(list())], [HeldList(1)])
    area.add(
      "scope-revoked", "suspended and revoked by a key that states neither, as none does", "scope",
      [Step(greenOnly), Step(list { $0.body = FakeStatusBody(capacity: 9, [4: [2], 5: [3]]).bytes })], [HeldList(1)])
    area.add(
      "scope-before-ahead", "yellow by a key that does not state it, two days ahead", "scope",
      [
        Step(greenOnly),
        Step(
          list {
            $0.body = FakeStatusBody(capacity: 9, [2: [3]]).bytes
            $0.issuedAt += 3 * 86_400
            $0.nextUpdate += 3 * 86_400
            $0.expires += 3 * 86_400
          }, .updateStatus),
      ], [])
  }

  private static func addDeltas(_ area: inout Area) {
    let start = [Step(trust), Step(list())]
    area.add("delta-next", "a delta to the next list", "delta", start + [Step(delta(1, 2))], [HeldList(2)])
    area.add("delta-far", "a delta over several numbers", "delta", start + [Step(delta(1, 6))], [HeldList(6)])
    area.add(
      "delta-chain", "a chain of deltas, and the full list is what is held then", "delta",
      start + [Step(delta(1, 2)), Step(delta(2, 3)), Step(delta(3, 7)), Step(list(7), .updateUnchanged)], [HeldList(7)])
    area.add("delta-skip", "a link is missing", "delta", start + [Step(delta(2, 3), .updateBase)], [HeldList(1)])
    area.add(
      "delta-order", "out of turn, and then again", "delta",
      start + [Step(delta(2, 3), .updateBase), Step(delta(1, 2)), Step(delta(2, 3))], [HeldList(3)])
    area.add("delta-no-base", "no list is held", "delta", [Step(trust), Step(delta(1, 2), .updateBase)], [])
    area.add(
      "delta-again", "to the list that is held", "delta",
      start + [Step(delta(1, 2)), Step(delta(1, 2), .updateUnchanged)],
      [HeldList(2)])
    area.add(
      "delta-back", "to a list before the one that is held", "delta",
      start + [Step(list(3)), Step(delta(1, 2), .updateRollback)], [HeldList(3)])
    area.add(
      "delta-unsigned", "by nobody", "delta",
      start + [Step(delta(1, 2) { $0.later.issuerSigners = [] }, .updateThreshold)],
      [HeldList(1)])
    area.add(
      "delta-stranger", "by a stranger", "delta",
      start + [
        Step(
          delta(1, 2) {
            $0.later.issuerSigners = []
            $0.later.signers = [99]
          }, .updateSignature)
      ], [HeldList(1)])
    area.add(
      "delta-signed-as-document", "whose signature is over its own bytes' context", "delta",
      start + [Step(delta(1, 2) { $0.later.context = "luyin:dlta1" }, .updateSignature)], [HeldList(1)])
    area.add(
      "delta-lie", "changes that make another list than the header's", "delta",
      start + [Step(delta(1, 2) { $0.changes = FakeStatusBody(capacity: 1_000, [5: [6]]).bytes }, .documentBodyHash)],
      [HeldList(1)])
    area.add(
      "delta-no-change", "what is there is added", "delta",
      start + [Step(delta(1, 2) { $0.changes = FakeStatusBody(capacity: 1_000, [3: [3]]).bytes }, .deltaChanges)],
      [HeldList(1)])
    area.add(
      "delta-capacity", "a smaller capacity", "delta",
      start + [Step(delta(1, 2) { $0.changes = FakeStatusBody(capacity: 999, [3: [6]]).bytes }, .deltaCapacity)],
      [HeldList(1)])
    area.add(
      "delta-equivocation", "to another list of the held number", "delta",
      start + [Step(delta(1, 2)), Step(delta(1, 2) { $0.later.expires += 1 }, .updateEquivocation)], [HeldList(2)])
    area.add(
      "delta-signature-before-base", "by nobody, from a list that is not held", "delta",
      start + [Step(delta(2, 3) { $0.later.issuerSigners = [] }, .updateThreshold)], [HeldList(1)])
    area.add(
      "delta-malformed", "cut off", "delta", start + [Step(Array(delta(1, 2).dropLast()), .documentLength)],
      [HeldList(1)])
    area.add(
      "delta-kind", "of a trust list", "delta", start + [Step(delta(1, 2) { $0.type = 0x52 }, .documentKind)],
      [HeldList(1)])
    area.add(
      "delta-scope", "to a list that states what its key may not", "delta",
      [
        Step(FakeStatusTrust.list(1) { $0.issuers[0].keys[0].scope?.statuses = [1, 3] }), Step(list()),
        Step(
          {
            var later = list(2)
            later.body = FakeStatusBody(capacity: 1_000, [2: [3]]).bytes
            return FakeDelta(
              from: body(1), to: later, changes: FakeStatusBody(capacity: 1_000, [2: [3]]).bytes
            ).bytes
          }(), .updateStatus),
      ], [HeldList(1)])
  }

  private static func addTrust(_ area: inout Area) {
    func add(
      _ id: String, _ description: String, _ held: [HeldList], _ first: FakeDocument = list(), then: [Step] = [],
      _ change: (inout TrustListDraft) -> Void
    ) {
      area.add(
        id, description, "trust", [Step(trust), Step(first), Step(FakeStatusTrust.list(2, change))] + then, trust: 2,
        held)
    }
    add("trust-next", "the next trust list changes nothing for it", [HeldList(1)]) { _ in }
    add("trust-least-number", "a higher least number: the list stays, and does not count", [HeldList(1, counts: false)])
    {
      $0.issuers[0].keys[0].leastNumber = 2
    }
    add(
      "trust-least-number-delta", "from there a delta leads on", [HeldList(2)], then: [Step(delta(1, 2))]
    ) { $0.issuers[0].keys[0].leastNumber = 2 }
    add(
      "trust-least-number-again", "the list that does not count once more is below the number",
      [HeldList(1, counts: false)],
      then: [Step(list(), .updateRollback)]
    ) { $0.issuers[0].keys[0].leastNumber = 2 }
    add("trust-epoch", "another epoch: the list is dropped", [], then: [Step(list(), .updateRollback)]) {
      $0.issuers[0].keys[0].epoch = 1
    }
    add(
      "trust-epoch-anew", "and begins anew", [HeldList(1, epoch: 1)], list(.max), then: [Step(list(1, epoch: 1))]
    ) { $0.issuers[0].keys[0].epoch = 1 }
    add("trust-key-gone", "the key is gone: the list is dropped", [], then: [Step(list(2), .updateKey)]) {
      $0.issuers[0].keys.remove(at: 0)
    }
    add("trust-no-list", "the key has no list any more: the list is dropped", []) {
      $0.issuers[0].keys[0].leastNumber = 0
    }
    add("trust-scope", "the key may not state red any more: the list does not count", [HeldList(1, counts: false)]) {
      $0.issuers[0].keys[0].scope?.statuses = [1, 2]
    }
    add("trust-compromised", "the covered key is compromised: its list does not count", [HeldList(1, counts: false)]) {
      $0.issuers[0].keys[0].withdrawal = 3
      $0.issuers[0].keys[0].withdrawnAt = 1
    }
    add("trust-superseded", "the covered key is superseded: its list counts", [HeldList(1)]) {
      $0.issuers[0].keys[0].withdrawal = 1
      $0.issuers[0].keys[0].withdrawnAt = ExampleStatusList.issuedAt
    }
    let byListKey = list(issuerSigners: [], signers: [30])
    func compromised(_ draft: inout TrustListDraft) {
      draft.issuers[0].keys[1].withdrawal = 3
      draft.issuers[0].keys[1].withdrawnAt = 1
    }
    add(
      "trust-signer-compromised", "who signed it is compromised: it does not count", [HeldList(1, counts: false)],
      byListKey, compromised)
    add(
      "trust-signed-anew", "signed anew by the covered key it counts again", [HeldList(1)], byListKey,
      then: [Step(list())],
      compromised)
    add(
      "trust-signed-anew-by-thief", "signed anew by the thief it does not", [HeldList(1, counts: false)], byListKey,
      then: [Step(byListKey, .updateSignature)], compromised)
    add(
      "trust-other-while-not-counting", "another list of its number is two truths, though it does not count",
      [HeldList(1, counts: false)], byListKey, then: [Step(list { $0.body = body(2) }, .updateEquivocation)],
      compromised)
    add("trust-signer-gone", "who signed it is not in the list any more", [HeldList(1, counts: false)], byListKey) {
      $0.issuers[0].keys.remove(at: 1)
    }
    add("trust-signer-moved", "who signed it signs for another issuer now", [HeldList(1, counts: false)], byListKey) {
      $0.issuers[1].keys.append($0.issuers[0].keys.remove(at: 1))
    }
  }

  private static func addPeer(_ area: inout Area) {
    let peerList = ExamplePeer.document { $0.issuers[0].keys[0].leastNumber = 1 }
    let theirs = ExampleStatusList.document(of: ExamplePeer.domain, covering: 3, issuerSigners: [3])
    let start = [Step(trust), Step(ExamplePeer.first)]
    area.add(
      "peer", "a list of a recognised domain's key", "peer", start + [Step(peerList), Step(theirs)], [],
      peer: [HeldList(1, of: 3)])
    area.add(
      "peer-other-domain", "the same list under the own domain", "peer",
      start + [Step(peerList), Step(ExampleStatusList.document(covering: 3, issuerSigners: [3]), .updateKey)], [],
      peer: [])
    area.add(
      "peer-before-root", "before its root", "peer", [Step(trust), Step(theirs, .updateGap)], [])
    area.add(
      "peer-delta-before-root", "a delta before its root", "peer",
      [
        Step(trust),
        Step(
          FakeDelta(
            from: ExampleStatusList.body,
            to: ExampleStatusList.document(
              ExampleStatusList.body, 2, of: ExamplePeer.domain, covering: 3, issuerSigners: [3]),
            changes: FakeStatusBody(capacity: 1_000).bytes
          ).bytes, .updateGap),
      ], [])
    area.add(
      "peer-signer-of-own", "by a key for lists of the own domain", "peer",
      start + [
        Step(peerList),
        Step(
          ExampleStatusList.document(of: ExamplePeer.domain, covering: 3, issuerSigners: [], signers: [30]),
          .updateSignature),
      ], [], peer: [])
  }
}
