internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  /// A document at a time, and what is said to it.
  private struct Step {
    let bytes: [UInt8]
    let time: Int64
    let answer: String

    init(_ bytes: [UInt8], at time: Int64 = noon, _ answer: ReasonCode? = nil) {
      self.bytes = bytes
      self.time = time
      self.answer = answer?.name ?? "accepted"
    }

    init(_ document: FakeDocument, at time: Int64 = noon, _ answer: ReasonCode? = nil) {
      self.init(document.bytes, at: time, answer)
    }

    /// 2020-03-26T12:00:00Z.
    static let noon: Int64 = 1_585_224_000
  }

  /// What is held at the end.
  private struct Held {
    var root: UInt32 = 1
    var list: (epoch: UInt32, number: UInt32, inForce: Bool)?
    var floor: UInt32 = FakeDocument(body: [], signers: []).issuedAt
    var peer: (root: UInt32, list: (epoch: UInt32, number: UInt32, inForce: Bool)?)?

    private static func json(_ list: (epoch: UInt32, number: UInt32, inForce: Bool)?) -> JSONValue {
      guard let list else { return .null }
      return [
        "epoch": .integer(Int64(list.epoch)), "number": .integer(Int64(list.number)), "inForce": .bool(list.inForce),
      ]
    }

    func json(_ steps: [Step]) -> JSONValue {
      let peers: [JSONValue] =
        peer.map { peer in
          [
            [
              "domain": .hex(ExamplePeer.domain), "root": .integer(Int64(peer.root)),
              "trustList": Held.json(peer.list), "statusLists": [],
            ]
          ]
        } ?? []
      return [
        "steps": .array(steps.map { .string($0.answer) }), "timeFloor": .integer(Int64(floor)),
        "domain": .hex(ExampleRoot.domain), "root": .integer(Int64(root)), "trustList": Held.json(list),
        "statusLists": [], "policies": [], "peers": .array(peers),
      ]
    }
  }

  static func trustReplay() -> VectorFile {
    var area = VectorArea(
      "trust-replay", op: "store.replay", spec: "updates.md#taking-a-trust-list", features: ["document", "replay"],
      flags: [
        "forward": "A change that the rules allow. Refusing it leaves a gate with keys that are gone.",
        "rollback": "Something older. Accepting it brings back keys that were withdrawn, perhaps because they leaked.",
        "epoch": "A list of another epoch than the root sets. Accepting it lets a thief's list stand beside the root.",
        "threshold": "Too few of those who must sign. Accepting it makes one theft enough.",
        "signature": "A signature that does not verify, by nobody listed, or made for something else.",
        "meaning": "Signatures come before the body. The other order lets anyone make a gate admit thousands of keys.",
        "equivocation": "Two lists of one number. Accepting the second gives two gates two truths.",
        "compromised": "A compromised key that is forgotten. Accepting it lets a thief's key come back.",
        "domain": "Another trust domain, or one that is not recognised.",
        "peer": "Domains that the own list recognises.",
        "time": "Dates that lie. Accepting them lets a document poison the clock of a gate.",
      ],
      "Trust lists and recognised domains: what a verifier takes, refuses, and holds at the end.")
    let first = ExampleRoot.first
    func replay(_ id: String, _ description: String, flag: String, _ steps: [Step], _ change: (inout Held) -> Void) {
      var held = Held()
      change(&held)
      let documents = steps.map { step -> JSONValue in ["document": .hex(step.bytes), "time": .integer(step.time)] }
      area.accept(
        id, description, flag: flag, ["root": .hex(first.bytes), "steps": .array(documents)], held.json(steps))
    }
    func changed(_ document: FakeDocument, _ change: (inout FakeDocument) -> Void) -> FakeDocument {
      var document = document
      change(&document)
      return document
    }
    let issued = ExampleTrustList.issuedAt
    let list = ExampleTrustList.document()
    func numbered(_ number: UInt32, epoch: UInt32 = 0, signers: [Int] = [6, 7]) -> FakeDocument {
      ExampleTrustList.document(number, epoch: epoch, issuedAt: issued + (number - 1) * 3_600, signers: signers)
    }
    let rootIssued = FakeDocument(body: [], signers: []).issuedAt
    let quarter: UInt32 = 90 * 86_400
    let second = ExampleRoot.next(2, signers: [1, 2, 3])
    var epochRoot = FakeRoot()
    epochRoot.trustListEpoch = 1
    let newEpoch = ExampleRoot.next(2, epochRoot, signers: [1, 2, 3])
    var newKeysRoot = FakeRoot()
    newKeysRoot.trustListKeys = [16, 17, 18]
    let newKeys = ExampleRoot.next(2, newKeysRoot, signers: [1, 2, 3])
    /// After the second root was issued.
    let april: Int64 = Int64(rootIssued + quarter) + 86_400

    area.refuse(
      "first-is-list", "a trust list in place of the first root", flag: "domain",
      ["root": .hex(list.bytes), "steps": []], .documentKind)

    area.refuse(
      "first-is-list-with-subject", "a trust list with a subject: the envelope is read before the kind counts",
      flag: "domain", ["root": .hex(changed(list) { $0.subject[0] = 1 }.bytes), "steps": []], .documentSubject)

    // Forward
    replay("forward-one", "the first list", flag: "forward", [Step(list)]) {
      $0.list = (0, 1, true)
      $0.floor = issued
    }
    replay("forward-two", "the next list", flag: "forward", [Step(list), Step(numbered(2))]) {
      $0.list = (0, 2, true)
      $0.floor = issued + 3_600
    }
    replay("forward-skipping", "lists may be missing in between", flag: "forward", [Step(list), Step(numbered(7))]) {
      $0.list = (0, 7, true)
      $0.floor = issued + 6 * 3_600
    }
    replay("forward-late-number", "the first that is seen has a high number", flag: "forward", [Step(numbered(40))]) {
      $0.list = (0, 40, true)
      $0.floor = issued + 39 * 3_600
    }
    replay("forward-expired", "an expired list is taken all the same", flag: "forward", [Step(list, at: 1_900_000_000)])
    {
      $0.list = (0, 1, true)
      $0.floor = issued
    }
    replay(
      "forward-again", "the held list once more is no news, whoever signed", flag: "forward",
      [Step(list), Step(list, .updateUnchanged), Step(changed(list) { $0.signers = [] }, .updateUnchanged)]
    ) {
      $0.list = (0, 1, true)
      $0.floor = issued
    }
    replay(
      "forward-root-keeps-list", "a new root with the same trust list keys leaves the list in force", flag: "forward",
      [Step(list), Step(second, at: april)]
    ) {
      $0.root = 2
      $0.list = (0, 1, true)
      $0.floor = rootIssued + quarter
    }
    replay(
      "forward-root-takes-list-out-of-force", "a new root with other trust list keys: the list stays, not in force",
      flag: "forward", [Step(list), Step(newKeys, at: april)]
    ) {
      $0.root = 2
      $0.list = (0, 1, false)
      $0.floor = rootIssued + quarter
    }
    replay(
      "forward-list-signed-anew", "the same list with signatures of the new keys comes into force again",
      flag: "forward",
      [Step(list), Step(newKeys, at: april), Step(changed(list) { $0.signers = [16, 18] }, at: april)]
    ) {
      $0.root = 2
      $0.list = (0, 1, true)
      $0.floor = rootIssued + quarter
    }
    replay(
      "forward-next-list-of-new-keys", "the next list, by the new keys", flag: "forward",
      [Step(list), Step(newKeys, at: april), Step(numbered(2, signers: [17, 18]), at: april)]
    ) {
      $0.root = 2
      $0.list = (0, 2, true)
      $0.floor = rootIssued + quarter
    }

    // Back
    replay(
      "rollback-one", "the first list after the second", flag: "rollback",
      [Step(numbered(2)), Step(list, .updateRollback)]
    ) {
      $0.list = (0, 2, true)
      $0.floor = issued + 3_600
    }
    replay(
      "rollback-out-of-force", "an older list by the new keys, while the held one is not in force", flag: "rollback",
      [Step(numbered(2)), Step(newKeys, at: april), Step(numbered(1, signers: [16, 17]), at: april, .updateRollback)]
    ) {
      $0.root = 2
      $0.list = (0, 2, false)
      $0.floor = rootIssued + quarter
    }
    replay(
      "rollback-unsigned", "an older list that nobody signed: the number is judged first", flag: "rollback",
      [Step(numbered(2)), Step(numbered(1, signers: []), .updateRollback)]
    ) {
      $0.list = (0, 2, true)
      $0.floor = issued + 3_600
    }

    // Epochs
    replay(
      "epoch-ahead", "a list of an epoch that no root sets", flag: "epoch", [Step(numbered(1, epoch: 1), .updateEpoch)]
    ) {
      _ in
    }
    replay(
      "epoch-then-root", "the list, the root that sets its epoch, the list", flag: "epoch",
      [
        Step(numbered(1, epoch: 1), at: april, .updateEpoch), Step(newEpoch, at: april),
        Step(numbered(1, epoch: 1), at: april),
      ]
    ) {
      $0.root = 2
      $0.list = (1, 1, true)
      $0.floor = rootIssued + quarter
    }
    replay(
      "epoch-drops-list", "a root that moves the epoch drops the list", flag: "epoch",
      [Step(numbered(5)), Step(newEpoch, at: april)]
    ) {
      $0.root = 2
      $0.floor = rootIssued + quarter
    }
    replay(
      "epoch-left-behind", "a list of the epoch that was left", flag: "epoch",
      [Step(list), Step(newEpoch, at: april), Step(numbered(9), at: april, .updateRollback)]
    ) {
      $0.root = 2
      $0.floor = rootIssued + quarter
    }
    replay(
      "epoch-recovers-number",
      "a thief has run the number up to its end; the root moves the epoch, and list 1 of it is taken", flag: "epoch",
      [
        Step(changed(list) { $0.number = .max }), Step(numbered(2), .updateRollback), Step(newEpoch, at: april),
        Step(numbered(1, epoch: 1), at: april),
      ]
    ) {
      $0.root = 2
      $0.list = (1, 1, true)
      $0.floor = rootIssued + quarter
    }

    // Who signs
    for (id, description, signers, reason) in [
      ("none", "nobody", [], ReasonCode.updateThreshold), ("one", "one of two", [6], .updateThreshold),
      ("root-keys", "the root's keys", [1, 2, 3], .updateSignature),
      ("strangers", "strangers", [40, 41], .updateSignature),
      ("superfluous-stranger", "two who may and a stranger", [6, 7, 40], .updateSignature),
      ("peer-keys", "the keys of a recognised domain's list", [21], .updateSignature),
    ] {
      let flag = reason == .updateThreshold ? "threshold" : "signature"
      replay("\(flag)-\(id)", "signed by \(description)", flag: flag, [Step(numbered(1, signers: signers), reason)]) {
        _ in
      }
    }
    var forged = list.signatures
    forged[1][40] ^= 1
    replay(
      "signature-bad", "one bit of a signature flipped", flag: "signature",
      [Step(list.bytes(signatures: forged), .updateSignature)]
    ) { _ in }
    replay(
      "signature-of-another-list", "the signatures of list 1 under list 2: mix and match", flag: "signature",
      [Step(numbered(2).bytes(signatures: list.signatures), .updateSignature)]
    ) { _ in }
    replay(
      "signature-of-another-epoch", "list 1 of epoch 0, its epoch changed", flag: "signature",
      [
        Step(newEpoch, at: april),
        Step(numbered(1, epoch: 1).bytes(signatures: list.signatures), at: april, .updateSignature),
      ]
    ) {
      $0.root = 2
      $0.floor = rootIssued + quarter
    }
    for context in ["luyin:root1", "luyin:cred1", "luyin:docid"] {
      replay(
        "signature-context-\(context.dropFirst(6))", "signed under \(context)", flag: "signature",
        [Step(changed(list) { $0.context = context }, .updateSignature)]
      ) { _ in }
    }
    replay(
      "signature-old-keys", "the next list by the trust list keys that were replaced", flag: "signature",
      [Step(list), Step(newKeys, at: april), Step(numbered(2), at: april, .updateSignature)]
    ) {
      $0.root = 2
      $0.list = (0, 1, false)
      $0.floor = rootIssued + quarter
    }
    replay(
      "signature-kind-root", "a root under the kind of a trust list, signed by root keys", flag: "signature",
      [Step(changed(second) { $0.type = 0x42 }, at: april, .updateSignature)]
    ) { _ in }

    // Signature before meaning
    let malformed = changed(list) { $0.body = [0] }
    replay(
      "meaning-unsigned", "a malformed body that nobody signed", flag: "meaning",
      [Step(changed(malformed) { $0.signers = [] }, .updateThreshold)]
    ) { _ in }
    replay("meaning-signed", "a malformed body, signed", flag: "meaning", [Step(malformed, .trustListRegionCode)]) {
      _ in
    }
    replay(
      "meaning-root-body", "a root's body, signed as a list", flag: "meaning",
      [Step(changed(list) { $0.body = FakeRoot().body }, .trustListRegionCode)]
    ) { _ in }
    replay(
      "meaning-body-hash", "another body than the header names: seen before the signatures", flag: "meaning",
      [
        Step(
          changed(list) {
            $0.signers = []
            $0.bodyDigest = Digest(of: [1].span, context: .documentBody).bytes.array
          }, .documentBodyHash)
      ]
    ) { _ in }
    replay(
      "meaning-equivocation-malformed", "another list 1, signed, with a malformed body: the alarm comes first",
      flag: "meaning", [Step(list), Step(malformed, .updateEquivocation)]
    ) {
      $0.list = (0, 1, true)
      $0.floor = issued
    }

    // Two of one number
    let other = changed(list) { $0.expires += 1 }
    replay(
      "equivocation-signed", "another list 1, signed by those who may; list 2 goes on from the first",
      flag: "equivocation", [Step(list), Step(other, .updateEquivocation), Step(numbered(2))]
    ) {
      $0.list = (0, 2, true)
      $0.floor = issued + 3_600
    }
    replay(
      "equivocation-unsigned", "another list 1 that one of two signed raises no alarm", flag: "equivocation",
      [Step(list), Step(changed(other) { $0.signers = [6] }, .updateThreshold)]
    ) {
      $0.list = (0, 1, true)
      $0.floor = issued
    }
    replay(
      "equivocation-new-keys", "another list 1 by the new keys, while the held one is not in force",
      flag: "equivocation",
      [
        Step(list), Step(newKeys, at: april),
        Step(changed(other) { $0.signers = [16, 17] }, at: april, .updateEquivocation),
      ]
    ) {
      $0.root = 2
      $0.list = (0, 1, false)
      $0.floor = rootIssued + quarter
    }

    // Compromised keys
    func withdrawn(_ number: UInt32, epoch: UInt32 = 0, _ reason: UInt8?) -> FakeDocument {
      ExampleTrustList.document(number, epoch: epoch) { draft in
        guard let reason else {
          draft.issuers[0].keys = []
          return
        }
        draft.issuers[0].keys[0].withdrawal = reason
        draft.issuers[0].keys[0].withdrawnAt = reason == 0 ? 0 : issued
      }
    }
    for (id, description, next, answer) in [
      ("kept", "the next list still calls it compromised", withdrawn(2, 3), nil),
      ("removed", "the next list has forgotten it", withdrawn(2, nil), ReasonCode.updateCompromised),
      ("revived", "the next list calls it good", withdrawn(2, 0), .updateCompromised),
      ("superseded", "the next list calls it superseded", withdrawn(2, 1), .updateCompromised),
      ("ceased", "the next list calls it ceased", withdrawn(2, 2), .updateCompromised),
    ] as [(String, String, FakeDocument, ReasonCode?)] {
      replay(
        "compromised-\(id)", description, flag: "compromised", [Step(withdrawn(1, 3)), Step(next, answer)]
      ) {
        $0.list = (0, answer == nil ? 2 : 1, true)
        $0.floor = issued
      }
    }
    replay(
      "compromised-new-epoch", "a new epoch starts anew: thieves of the list's keys had called it so",
      flag: "compromised",
      [Step(withdrawn(1, 3)), Step(newEpoch, at: april), Step(withdrawn(1, epoch: 1, 0), at: april)]
    ) {
      $0.root = 2
      $0.list = (1, 1, true)
      $0.floor = rootIssued + quarter
    }
    replay(
      "compromised-superseded-removed", "a superseded key may be taken out", flag: "compromised",
      [Step(withdrawn(1, 1)), Step(withdrawn(2, nil))]
    ) {
      $0.list = (0, 2, true)
      $0.floor = issued
    }

    replay(
      "compromised-out-of-force", "a held list that is not in force is remembered too", flag: "compromised",
      [
        Step(withdrawn(1, 3)), Step(newKeys, at: april),
        Step(changed(withdrawn(2, nil)) { $0.signers = [16, 17] }, at: april, .updateCompromised),
      ]
    ) {
      $0.root = 2
      $0.list = (0, 1, false)
      $0.floor = rootIssued + quarter
    }
    replay(
      "compromised-malformed", "a list that forgets it and is malformed: the body is judged first", flag: "compromised",
      [Step(withdrawn(1, 3)), Step(changed(withdrawn(2, nil)) { $0.body[0] = 9 }, .trustListRegionCode)]
    ) {
      $0.list = (0, 1, true)
      $0.floor = issued
    }
    replay(
      "compromised-ahead", "a list that forgets it and is from next year: the key comes first", flag: "compromised",
      [
        Step(withdrawn(1, 3)),
        Step(
          changed(withdrawn(2, nil)) {
            ($0.issuedAt, $0.nextUpdate, $0.expires) = (1_620_000_000, 1_620_000_001, 1_620_000_001)
          }, .updateCompromised),
      ]
    ) {
      $0.list = (0, 1, true)
      $0.floor = issued
    }

    // Domains
    replay(
      "domain-other", "a list that names another domain, signed by this one's keys", flag: "domain",
      [Step(changed(list) { $0.domain[0] ^= 1 }, .updateDomain)]
    ) { _ in }
    let peerRoot = ExamplePeer.first
    let peerList = ExamplePeer.document()
    replay(
      "domain-peer-before-list", "a domain's root before the list that recognises it", flag: "domain",
      [Step(peerRoot, .updateDomain)]
    ) { _ in }
    let stranger = FakeDocument(body: FakeRoot(threshold: 1, keys: [22]).body, signers: [22])
    replay(
      "domain-not-recognised", "a root of a domain that the list does not name", flag: "domain",
      [Step(list), Step(stranger, .updateDomain)]
    ) {
      $0.list = (0, 1, true)
      $0.floor = issued
    }
    replay(
      "domain-list-not-in-force", "a recognised domain's root, while the list that names it is not in force",
      flag: "domain", [Step(list), Step(newKeys, at: april), Step(peerRoot, at: april, .updateDomain)]
    ) {
      $0.root = 2
      $0.list = (0, 1, false)
      $0.floor = rootIssued + quarter
    }

    // Peers
    func held(_ held: inout Held) {
      held.list = (0, 1, true)
      held.floor = issued
    }
    replay("peer-root", "the first root of a recognised domain", flag: "peer", [Step(list), Step(peerRoot)]) {
      held(&$0)
      $0.peer = (1, nil)
    }
    replay("peer-list", "and its list", flag: "peer", [Step(list), Step(peerRoot), Step(peerList)]) {
      held(&$0)
      $0.peer = (1, (0, 1, true))
    }
    replay(
      "peer-list-before-root", "its list before its root", flag: "peer", [Step(list), Step(peerList, .updateGap)]
    ) { held(&$0) }
    let peerSecond = changed(ExampleRoot.next(2, of: ExamplePeer.domain, ExamplePeer.root, signers: [20])) {
      $0.issuedAt = issued
    }
    replay(
      "peer-second-root-first", "its second root before its first", flag: "peer",
      [Step(list), Step(peerSecond, .updateGap)]
    ) { held(&$0) }
    replay(
      "peer-root-unsigned", "its first root, unsigned", flag: "peer",
      [Step(list), Step(changed(peerRoot) { $0.signers = [] }, .updateThreshold)]
    ) { held(&$0) }
    replay("peer-second-root", "its second root", flag: "peer", [Step(list), Step(peerRoot), Step(peerSecond)]) {
      held(&$0)
      $0.peer = (2, nil)
    }
    replay(
      "peer-list-by-own-keys", "its list, signed by the own domain's keys", flag: "peer",
      [Step(list), Step(peerRoot), Step(ExamplePeer.document(signers: [6, 7]), .updateSignature)]
    ) {
      held(&$0)
      $0.peer = (1, nil)
    }
    replay(
      "peer-list-rollback", "its first list after its second", flag: "peer",
      [Step(list), Step(peerRoot), Step(ExamplePeer.document(2)), Step(peerList, .updateRollback)]
    ) {
      held(&$0)
      $0.peer = (1, (0, 2, true))
    }
    replay(
      "peer-list-equivocation", "another list 1 of its", flag: "peer",
      [Step(list), Step(peerRoot), Step(peerList), Step(changed(peerList) { $0.expires += 1 }, .updateEquivocation)]
    ) {
      held(&$0)
      $0.peer = (1, (0, 1, true))
    }
    replay(
      "peer-of-peer", "a domain that a recognised domain recognises", flag: "peer",
      [
        Step(list), Step(peerRoot),
        Step(
          ExamplePeer.document { draft in
            var peer = ExampleTrustList.peer
            peer.domain = DomainID(bytes: ExampleTrustList.fixed(strangerDomain(stranger)))
            draft.peers = [peer]
          }), Step(stranger, .updateDomain),
      ]
    ) {
      held(&$0)
      $0.peer = (1, (0, 1, true))
    }
    replay(
      "peer-taken-away", "the next own list does not name it: nothing of it is taken, what is held stays", flag: "peer",
      [
        Step(list), Step(peerRoot), Step(peerList), Step(ExampleTrustList.document(2) { $0.peers = [] }),
        Step(ExamplePeer.document(2), .updateDomain),
      ]
    ) {
      held(&$0)
      $0.list = (0, 2, true)
      $0.peer = (1, (0, 1, true))
    }
    replay(
      "peer-named-again", "named again: it goes on from where it was, and not back", flag: "peer",
      [
        Step(list), Step(peerRoot), Step(ExamplePeer.document(2)), Step(ExampleTrustList.document(2) { $0.peers = [] }),
        Step(ExampleTrustList.document(3)), Step(peerRoot, .updateUnchanged), Step(peerList, .updateRollback),
      ]
    ) {
      held(&$0)
      $0.list = (0, 3, true)
      $0.peer = (1, (0, 2, true))
    }

    func peerWithdrawn(_ number: UInt32, _ isForgotten: Bool) -> FakeDocument {
      ExamplePeer.document(number) { draft in
        (draft.issuers[0].keys[0].withdrawal, draft.issuers[0].keys[0].withdrawnAt) = (3, 1)
        if isForgotten { draft.issuers[0].keys = [] }
      }
    }
    replay(
      "peer-compromised", "its next list has forgotten a compromised key", flag: "peer",
      [
        Step(list), Step(peerRoot), Step(peerWithdrawn(1, false)), Step(peerWithdrawn(2, true), .updateCompromised),
      ]
    ) {
      held(&$0)
      $0.peer = (1, (0, 1, true))
    }
    var movedPeer = ExamplePeer.root
    movedPeer.trustListEpoch = 1
    replay(
      "peer-epoch", "its root moves the epoch: its list is dropped", flag: "peer",
      [
        Step(list), Step(peerRoot), Step(peerList),
        Step(
          changed(ExampleRoot.next(2, of: ExamplePeer.domain, movedPeer, signers: [20])) { $0.issuedAt = issued }),
        Step(ExamplePeer.document(2), .updateRollback),
      ]
    ) {
      held(&$0)
      $0.peer = (2, nil)
    }
    var peerNewKeys = ExamplePeer.root
    peerNewKeys.trustListKeys = [24]
    replay(
      "peer-list-out-of-force", "its root has other trust list keys: its list stays, not in force", flag: "peer",
      [
        Step(list), Step(peerRoot), Step(peerList),
        Step(
          changed(ExampleRoot.next(2, of: ExamplePeer.domain, peerNewKeys, signers: [20])) { $0.issuedAt = issued }),
      ]
    ) {
      held(&$0)
      $0.peer = (2, (0, 1, false))
    }
    let late = changed(peerRoot) {
      ($0.issuedAt, $0.nextUpdate, $0.expires) = (UInt32(Step.noon) + 86_401, 1_700_000_000, 1_700_000_000)
    }
    let recognisingLate = ExampleTrustList.document { draft in
      draft.peers[0].domain = DomainID(bytes: ExampleTrustList.fixed(strangerDomain(late)))
    }
    replay(
      "peer-root-ahead", "the first root of a recognised domain, issued 24 hours and a second ahead", flag: "peer",
      [Step(recognisingLate), Step(late, .updateAhead)]
    ) { held(&$0) }
    replay(
      "peer-malformed-first-root", "its first root with a malformed body", flag: "peer",
      [Step(list), Step(changed(peerRoot) { $0.body.removeLast() }, .updateDomain)]
    ) { held(&$0) }

    // Time
    let early = Int64(issued) - 86_400
    replay("time-ahead-limit", "issued exactly 24 hours ahead of the clock", flag: "time", [Step(list, at: early)]) {
      held(&$0)
    }
    replay("time-ahead", "issued 24 hours and a second ahead", flag: "time", [Step(list, at: early - 1, .updateAhead)])
    {
      _ in
    }
    replay(
      "time-wrong-clock", "a clock more than 24 hours behind the floor does not judge who is ahead", flag: "time",
      [Step(list, at: Int64(rootIssued) - 86_401)]
    ) { held(&$0) }
    replay(
      "time-behind-floor", "a clock 24 hours behind the floor does", flag: "time",
      [Step(list, at: Int64(rootIssued) - 86_400, .updateAhead)]
    ) { _ in }
    replay(
      "time-ahead-in-a-row", "a list a day ahead puts the floor ahead of the clock, and lets in none from another year",
      flag: "time",
      [
        Step(ExampleTrustList.document(1, issuedAt: UInt32(Step.noon) + 86_400)),
        Step(ExampleTrustList.document(2, issuedAt: 4_290_000_000), .updateAhead),
        Step(ExampleTrustList.document(3, issuedAt: UInt32(Step.noon) + 86_401), .updateAhead),
        Step(ExampleTrustList.document(4, issuedAt: UInt32(Step.noon) + 86_400)),
      ]
    ) {
      $0.list = (0, 4, true)
      $0.floor = UInt32(Step.noon) + 86_400
    }
    replay(
      "time-floor-keeps", "a newer list with an older date does not lower the floor", flag: "time",
      [Step(list), Step(ExampleTrustList.document(2, issuedAt: issued - 5_000))]
    ) {
      $0.list = (0, 2, true)
      $0.floor = issued
    }
    let future: UInt32 = 4_000_000_000
    replay(
      "time-floor-poisoned-and-recovered",
      "a list from the future, taken by a clock that was wrong; a root that moves the epoch brings the floor back",
      flag: "time",
      [
        Step(ExampleTrustList.document(1, issuedAt: future), at: Int64(future)), Step(newEpoch, at: april),
      ]
    ) {
      $0.root = 2
      $0.floor = rootIssued + quarter
    }
    replay(
      "time-floor-poisoned-by-peer", "a recognised domain's list from the future does not move the floor", flag: "time",
      [
        Step(list), Step(peerRoot), Step(ExamplePeer.document(1, issuedAt: future), at: Int64(future)),
      ]
    ) {
      held(&$0)
      $0.peer = (1, (0, 1, true))
    }
    replay(
      "time-peer-root-does-not-move-floor", "nor does its root", flag: "time",
      [
        Step(list), Step(peerRoot),
        Step(
          changed(peerSecond) {
            $0.issuedAt = future
            $0.nextUpdate = future + 1
            $0.expires = future + 1
          }, at: Int64(future)),
      ]
    ) {
      held(&$0)
      $0.peer = (2, nil)
    }
    replay(
      "time-peer-ahead", "a recognised domain's list 24 hours and a second ahead", flag: "time",
      [
        Step(list), Step(peerRoot),
        Step(
          ExamplePeer.document(1, issuedAt: UInt32(Step.noon) + 86_401), .updateAhead),
      ]
    ) {
      held(&$0)
      $0.peer = (1, nil)
    }
    return area.file
  }

  private static func strangerDomain(_ root: FakeDocument) -> [UInt8] {
    do { return try TrustState(firstRoot: root.bytes).own.domain.bytes.array } catch { fatalError("\(error)") }
  }
}
