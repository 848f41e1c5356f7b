internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  /// One step of a replay and what is said to it.
  private struct Step {
    let document: [UInt8]
    let time: Int64
    let answer: String

    init(_ document: FakeDocument, at time: Int64? = nil, _ answer: ReasonCode? = nil) {
      self.document = document.bytes
      self.time = time ?? Int64(document.issuedAt)
      self.answer = answer?.name ?? "accepted"
    }
  }

  static func storeReplay(_ tuf: JSONValue) throws(VectorFileError) -> VectorFile {
    var area = VectorArea(
      "store-replay", op: "store.replay", spec: "updates.md", features: ["document", "replay"],
      flags: [
        "forward": "A change that the rules allow. Refusing it leaves a gate with keys that are gone.",
        "rollback": "Something older. Accepting it brings back keys that were replaced, perhaps because they leaked.",
        "gap": "A root is missing in between. Accepting it skips those who could have objected.",
        "threshold": "Too few of those who must sign. Accepting it makes one theft enough.",
        "signature": "A signature that does not verify or is by nobody listed.",
        "equivocation": "Two documents of one number. Accepting the second gives two gates two truths.",
        "domain": "Another trust domain.",
        "time":
          "Times that lie. Accepting it lets a document poison the clock of a gate, or stops a domain from recovering.",
        "kept": "A refused step changes nothing.",
      ],
      "What a verifier that was handed a first root says to one document after the other.")
    let first = ExampleRoot.first
    let domain = ExampleRoot.domain
    func replay(_ id: String, _ description: String, flag: String, _ steps: [Step], root: UInt32, floor: UInt32) {
      area.accept(
        id, description, flag: flag, request(first.bytes, steps),
        [
          "steps": .array(steps.map { .string($0.answer) }), "domain": .hex(domain), "root": .integer(Int64(root)),
          "timeFloor": .integer(Int64(floor)), "trustList": .null, "statusLists": [],
          "policies": [], "peers": [],
        ])
    }
    func request(_ root: [UInt8], _ steps: [Step]) -> JSONValue {
      [
        "root": .hex(root),
        "steps": .array(steps.map { ["document": .hex($0.document), "time": .integer($0.time)] }),
      ]
    }
    func refuse(_ id: String, _ description: String, flag: String, _ root: [UInt8], _ reason: ReasonCode) {
      area.refuse(id, description, flag: flag, request(root, []), reason)
    }
    func changed(_ document: FakeDocument, _ change: (inout FakeDocument) -> Void) -> FakeDocument {
      var document = document
      change(&document)
      return document
    }
    let issued = first.issuedAt
    let quarter: UInt32 = 90 * 86_400
    let second = ExampleRoot.next(2, signers: [1, 2, 3])
    let third = ExampleRoot.next(3, signers: [3, 4, 5])
    var rotated = FakeRoot()
    rotated.rootKeys = [11, 12, 13, 14, 15]
    let replaced = ExampleRoot.next(2, rotated, signers: [1, 2, 3, 11, 12, 13])

    // The first root
    replay("first-alone", "the first root and nothing else", flag: "forward", [], root: 1, floor: issued)
    refuse(
      "first-too-few", "a first root that two of its five keys signed", flag: "threshold",
      changed(first) { $0.signers = [1, 2] }.bytes, .updateThreshold)
    refuse(
      "first-unsigned", "a first root that nobody signed", flag: "threshold", changed(first) { $0.signers = [] }.bytes,
      .updateThreshold)
    refuse(
      "first-unlisted", "three listed keys and one that is not", flag: "signature",
      changed(first) { $0.signers = [1, 2, 3, 40] }.bytes, .updateSignature)
    refuse(
      "first-trust-list-key", "signed by the trust list's keys", flag: "signature",
      changed(first) { $0.signers = [6, 7, 8] }.bytes, .updateSignature)
    refuse("first-is-second", "a second root in place of the first", flag: "gap", second.bytes, .updateGap)
    refuse(
      "first-context", "signed under the credential's context", flag: "signature",
      changed(first) { $0.context = "luyin:cred1" }.bytes, .updateSignature)
    var broken = first.signatures
    broken[0][40] ^= 1
    refuse(
      "first-bad-signature", "one bit of a signature flipped; the others would not suffice either", flag: "signature",
      first.bytes(signatures: broken), .updateSignature)
    var superfluous = changed(first) { $0.signers = [1, 2, 3, 4] }.signatures
    superfluous[0][40] ^= 1
    refuse(
      "first-bad-signature-too-many", "enough good signatures and a bad one: every signature must verify",
      flag: "signature", first.bytes(signatures: superfluous), .updateSignature)
    refuse(
      "first-malformed", "a document without its last byte", flag: "signature", Array(first.bytes.dropLast()),
      .documentLength)

    // Forward
    replay("forward-one", "the second root", flag: "forward", [Step(second)], root: 2, floor: issued + quarter)
    replay(
      "forward-two", "the second and the third", flag: "forward", [Step(second), Step(third)], root: 3,
      floor: issued + 2 * quarter)
    replay(
      "forward-late", "taken years after it expired: expired roots still lead on", flag: "forward",
      [Step(second, at: 1_900_000_000), Step(third, at: 1_900_000_000)], root: 3, floor: issued + 2 * quarter)
    replay(
      "forward-all-keys", "every root key replaced, both quorums signing", flag: "forward",
      [Step(replaced), Step(ExampleRoot.next(3, rotated, signers: [13, 14, 15]))], root: 3,
      floor: issued + 2 * quarter)
    replay(
      "forward-again", "the held root once more is no news", flag: "forward",
      [Step(second), Step(second, .updateUnchanged), Step(changed(second) { $0.signers = [] }, .updateUnchanged)],
      root: 2,
      floor: issued + quarter)
    replay(
      "forward-first-again", "the first root once more", flag: "forward", [Step(first, .updateUnchanged)], root: 1,
      floor: issued)

    // Back and beside
    replay(
      "rollback-first", "the first root after the second", flag: "rollback",
      [Step(second), Step(first, .updateRollback)],
      root: 2, floor: issued + quarter)
    replay(
      "rollback-replaced-keys", "an older root signed by keys that were replaced", flag: "rollback",
      [Step(replaced), Step(ExampleRoot.next(3, rotated, signers: [11, 12, 13])), Step(second, .updateRollback)],
      root: 3,
      floor: issued + 2 * quarter)
    replay(
      "gap-third", "the third root without the second", flag: "gap", [Step(third, .updateGap)], root: 1, floor: issued)
    replay(
      "gap-last-number", "fast forward to the last number", flag: "gap",
      [Step(ExampleRoot.next(1, signers: [1, 2, 3, 4, 5]).moved(to: .max), .updateGap)], root: 1, floor: issued)
    replay(
      "gap-then-filled", "the third, the second, the third", flag: "gap",
      [Step(third, .updateGap), Step(second), Step(third)], root: 3, floor: issued + 2 * quarter)
    var epoched = FakeRoot()
    epoched.trustListEpoch = 1
    replay(
      "rollback-epoch", "a root that takes the trust list's epoch back", flag: "rollback",
      [Step(ExampleRoot.next(2, epoched, signers: [1, 2, 3])), Step(third, .updateRollback)], root: 2,
      floor: issued + quarter)

    // Who signs
    for (id, description, signers, reason) in [
      ("none", "nobody", [], ReasonCode.updateThreshold), ("two", "two of five", [1, 2], .updateThreshold),
      ("unlisted", "two of five and a stranger", [1, 2, 40], .updateSignature),
      ("trust-list-keys", "the trust list's keys", [6, 7, 8], .updateSignature),
      (
        "superfluous-stranger", "three of five and a stranger: every signature must be by a listed key", [1, 2, 3, 40],
        .updateSignature
      ),
    ] {
      replay(
        "threshold-\(id)", "signed by \(description)", flag: reason == .updateThreshold ? "threshold" : "signature",
        [Step(ExampleRoot.next(2, signers: signers), reason)], root: 1, floor: issued)
    }
    for (id, description, signers) in [
      ("old-alone", "the old keys alone", [1, 2, 3]), ("new-alone", "the new keys alone", [11, 12, 13]),
      ("two-new", "three old and two new", [1, 2, 3, 11, 12]),
      ("two-old", "two old and three new", [1, 2, 11, 12, 13]),
    ] {
      replay(
        "threshold-rotation-\(id)", "all keys replaced, signed by \(description)", flag: "threshold",
        [Step(ExampleRoot.next(2, rotated, signers: signers), .updateThreshold)], root: 1, floor: issued)
    }

    // Two of one number
    let other = changed(second) { $0.expires += 1 }
    replay(
      "equivocation-signed", "another second root, signed by those who may", flag: "equivocation",
      [Step(second), Step(other, .updateEquivocation), Step(third)], root: 3, floor: issued + 2 * quarter)
    replay(
      "equivocation-unsigned", "another second root that nobody signed raises no alarm", flag: "equivocation",
      [Step(second), Step(changed(other) { $0.signers = [] }, .updateThreshold)], root: 2, floor: issued + quarter)
    replay(
      "equivocation-forged", "another second root, signed by strangers", flag: "equivocation",
      [Step(second), Step(changed(other) { $0.signers = [40, 41, 42] }, .updateSignature)], root: 2,
      floor: issued + quarter)
    replay(
      "equivocation-new-keys-alone", "another second root that the new keys alone signed", flag: "equivocation",
      [
        Step(replaced),
        Step(
          changed(replaced) {
            $0.expires += 1
            $0.signers = [11, 12, 13]
          }, .updateThreshold),
      ], root: 2, floor: issued + quarter)

    // Another domain
    let stranger = FakeDocument(body: FakeRoot(threshold: 1, keys: [20]).body, signers: [20])
    replay(
      "domain-other-first", "the first root of another domain", flag: "domain", [Step(stranger, .updateDomain)],
      root: 1,
      floor: issued)
    replay(
      "domain-other-second", "a second root that names another domain, signed by this one's keys", flag: "domain",
      [Step(changed(second) { $0.domain[0] ^= 1 }, .updateDomain)], root: 1, floor: issued)

    // Time
    let ahead = Int64(second.issuedAt) - 86_400
    replay(
      "time-ahead-limit", "issued exactly 24 hours ahead of the clock", flag: "time", [Step(second, at: ahead)],
      root: 2,
      floor: issued + quarter)
    replay(
      "time-ahead", "issued 24 hours and a second ahead", flag: "time", [Step(second, at: ahead - 1, .updateAhead)],
      root: 1, floor: issued)
    replay(
      "time-ahead-later", "set aside, and taken when its time has come", flag: "time",
      [Step(second, at: ahead - 1, .updateAhead), Step(second, at: ahead)], root: 2, floor: issued + quarter)
    replay(
      "time-wrong-clock", "a clock more than 24 hours behind the floor does not judge who is ahead", flag: "time",
      [Step(second, at: Int64(issued) - 86_401)], root: 2, floor: issued + quarter)
    replay(
      "time-behind-floor", "a clock 24 hours behind the floor does", flag: "time",
      [Step(second, at: Int64(issued) - 86_400, .updateAhead)], root: 1, floor: issued)
    replay(
      "time-clock-at-floor", "a clock at the floor does", flag: "time", [Step(second, at: Int64(issued), .updateAhead)],
      root: 1, floor: issued)
    var skipped = FakeRoot()
    skipped.trustListEpoch = 2
    replay(
      "rollback-epoch-skipped", "a root that moves the trust list's epoch by two", flag: "rollback",
      [Step(ExampleRoot.next(2, skipped, signers: [1, 2, 3]), .updateEpoch)], root: 1, floor: issued)
    let earlier = changed(second) {
      $0.issuedAt = issued - 1000
      $0.nextUpdate = issued
      $0.expires = issued
    }
    replay(
      "time-floor-keeps", "a newer root with an older date does not lower the floor", flag: "time",
      [Step(earlier, at: Int64(issued))], root: 2, floor: issued)
    let poisoned = changed(second) {
      $0.issuedAt = 3_000_000_000
      $0.nextUpdate = 3_100_000_000
      $0.expires = 3_200_000_000
    }
    var recovered = FakeRoot()
    recovered.trustListEpoch = 1
    replay(
      "time-floor-poisoned-and-recovered",
      "a root from the future, taken by a clock that was wrong; the next root moves the epoch and the floor back",
      flag: "time",
      [
        Step(poisoned, at: 3_000_000_000), Step(ExampleRoot.next(3, recovered, signers: [1, 2, 3]), at: Int64(issued)),
      ], root: 3, floor: issued + 2 * quarter)

    // What is refused changes nothing
    replay(
      "kept-after-everything", "a malformed document, a forged one, a gap, and then the right one", flag: "kept",
      [
        Step(changed(second) { $0.number = 0 }, .documentNumber),
        Step(changed(second) { $0.signers = [40] }, .updateSignature),
        Step(third, .updateGap), Step(second),
      ], root: 2, floor: issued + quarter)

    chain(&area)
    try keyRotations(tuf, &area)
    return area.file
  }

  /// Two hundred and fifty roots in one go.
  private static func chain(_ area: inout VectorArea) {
    let root = FakeRoot(threshold: 1, keys: [1])
    let first = FakeDocument(body: root.body, signers: [1])
    guard let domain = try? TrustState(firstRoot: first.bytes).own.domain.bytes.array else { fatalError("sound") }
    let documents = (UInt32(2)...250).map { ExampleRoot.next($0, of: domain, root, signers: [1]) }
    area.accept(
      "forward-250", "a chain of 250 roots", flag: "forward",
      [
        "root": .hex(first.bytes),
        "steps": .array(documents.map { ["document": .hex($0.bytes), "time": 3_600_000_000] }),
      ],
      [
        "steps": .array(documents.map { _ in "accepted" }), "domain": .hex(domain), "root": 250,
        "timeFloor": .integer(Int64(documents[248].issuedAt)), "trustList": .null, "statusLists": [],
        "policies": [], "peers": [],
      ])
  }

  /// The chains of the TUF conformance suite. One rule is stricter here: every signature must be by a listed key.
  private static func keyRotations(_ tuf: JSONValue, _ area: inout VectorArea) throws(VectorFileError) {
    guard case .object(let chains)? = tuf["root_rotation_cases"] else {
      throw VectorFileError("imported chains are an object")
    }
    for (name, versions) in chains.sorted(by: { $0.key < $1.key }) {
      guard case .array(let versions) = versions else { throw VectorFileError("an imported chain is an array") }
      var domain: [UInt8] = []
      var first: [UInt8] = []
      var before: [Int] = []
      var steps: [JSONValue] = []
      var answers: [JSONValue] = []
      var held = 1
      var refusal: ReasonCode?
      for (position, version) in versions.enumerated() {
        let keys = try numbers(version["keys"])
        let signers = try numbers(version["sigs"])
        guard let threshold = version["threshold"]?.integer, case .bool(let isAccepted)? = version["accept"] else {
          throw VectorFileError("an imported root lacks a member")
        }
        let root = FakeRoot(threshold: Int(threshold), keys: keys)
        let hasStranger = !Set(signers).isSubset(of: keys + before)
        let reason: ReasonCode? = hasStranger ? .updateSignature : isAccepted ? nil : .updateThreshold
        if position == 0 {
          first = FakeDocument(body: root.body, signers: signers).bytes
          refusal = reason
          domain = (try? TrustState(firstRoot: first).own.domain.bytes.array) ?? []
          if refusal != nil { break }
        } else {
          let document = ExampleRoot.next(UInt32(held + 1), of: domain, root, signers: signers)
          steps.append(["document": .hex(document.bytes), "time": 3_600_000_000])
          answers.append(.string(reason?.name ?? "accepted"))
          if reason != nil { break }
          held += 1
        }
        before = keys
      }
      let id = "tuf-\(name)"
      let request: JSONValue = ["root": .hex(first), "steps": .array(steps)]
      let flag = refusal == .updateSignature || answers.last == "update.signature" ? "signature" : "threshold"
      if let refusal {
        area.refuse(id, "of TUF's conformance suite", flag: flag, request, refusal)
      } else {
        let floor = FakeDocument(body: [], signers: []).issuedAt + UInt32(held - 1) * 90 * 86_400
        area.accept(
          id, "of TUF's conformance suite", flag: flag, request,
          [
            "steps": .array(answers), "domain": .hex(domain), "root": .integer(Int64(held)),
            "timeFloor": .integer(Int64(floor)), "trustList": .null, "statusLists": [],
            "policies": [], "peers": [],
          ])
      }
    }
  }

  private static func numbers(_ json: JSONValue?) throws(VectorFileError) -> [Int] {
    guard case .array(let elements)? = json else { throw VectorFileError("an imported root lacks a list") }
    // Key 0 of the suite is signer 50 here: signers 1 to 9 keep their numbers.
    return elements.compactMap { $0.integer.map { $0 == 0 ? 50 : Int($0) } }
  }
}

extension FakeDocument {
  /// The document under another number; as a later root it carries the example's domain.
  fileprivate func moved(to number: UInt32) -> FakeDocument {
    var document = self
    document.number = number
    document.domain = ExampleRoot.domain
    return document
  }
}
