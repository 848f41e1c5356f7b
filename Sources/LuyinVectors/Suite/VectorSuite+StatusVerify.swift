internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  /// Cases of `verify` with status lists: verdict, reason and status are stated by hand, what comes with them is computed.
  private struct Area {
    var area = VectorArea(
      "status-verify", op: "verify", spec: "trust-verification.md#steps", features: ["document", "status", "verify"],
      flags: [
        "genuine": "Genuine now. Refusing it turns a traveller away for nothing.",
        "effective": "Which status counts. Another one lets a stolen list make a credential better.",
        "revoked": "Taken back for good.",
        "missing": "The gate has not the list that it needs. Accepting lets in what was revoked.",
        "old": "Lists that are out of date. Accepting them lets a gate be kept from the news for ever.",
        "unknown": "Indices that the list does not know, and credentials that are suspended.",
        "order": "Two things are wrong, and the order of the steps decides.",
        "peer": "Credentials of a recognised domain.",
      ],
      "The judgement of a text with status lists: verdict, reason, and what they rest on.")

    static let noon: Int64 = 1_585_224_000

    mutating func add(
      _ id: String, _ description: String, _ flag: String, _ documents: [FakeDocument],
      text: String = ExampleCredential.issue().text, at time: Int64 = noon, _ outcome: Verdict.Outcome,
      _ reason: ReasonCode, effective: String?, list: String?, isOlder: Bool? = false
    ) {
      let request: JSONValue = [
        "root": .hex(ExampleRoot.first.bytes), "documents": .array(documents.map { .hex($0.bytes) }),
        "input": .string(text), "time": .integer(time),
      ]
      guard let result = try? Contract.result(of: "verify", request) else {
        fatalError("\(id): the root is sound")
      }
      let status: JSONValue = [
        "effective": effective.map { .string($0) } ?? .null, "list": list.map { .string($0) } ?? .null,
        "listIsOlder": list == nil ? .null : isOlder.map { .bool($0) } ?? .null,
      ]
      precondition(
        result["verdict"] == .string(outcome.rawValue) && result["reason"] == .string(reason.name)
          && result["status"] == status, "\(id): \(result.line)")
      area.accept(id, description, flag: flag, request, result)
    }
  }

  static func statusVerify() -> VectorFile {
    var area = Area()
    addEffective(&area)
    addMissing(&area)
    addTimes(&area)
    addOrder(&area)
    addPeers(&area)
    return area.area.file
  }

  private static let trust = FakeStatusTrust.list()

  /// A list in which the example's credential stands under `status`.
  private static func list(_ status: UInt8? = nil, _ change: (inout FakeDocument) -> Void = { _ in }) -> FakeDocument {
    var document = ExampleStatusList.document(FakeStatusTrust.body(status))
    change(&document)
    return document
  }

  private static func addEffective(_ area: inout Area) {
    area.add(
      "genuine-nothing", "the list says nothing", "genuine", [trust, list()], .genuine, .genuine, effective: "green",
      list: "none")
    area.add(
      "genuine-no-list", "a key without a status list", "genuine", [ExampleTrustList.document()], .genuine, .genuine,
      effective: "green", list: nil)
    area.add(
      "genuine-neighbour", "the index beside it is revoked", "genuine",
      [
        trust,
        list {
          $0.body =
            FakeStatusBody(capacity: 1_000_000, [5: [ExampleCredential.index - 1, ExampleCredential.index + 1]]).bytes
        },
      ], .genuine, .genuine, effective: "green", list: "none")
    for (stated, name) in [(Status.green, "green"), (.yellow, "yellow"), (.red, "red")] {
      for (status, listed) in [(UInt8(2), "yellow"), (3, "red")] {
        let worse = stated.rawValue >= status ? name : listed
        area.add(
          "effective-\(name)-\(listed)", "\(name) by the credential, \(listed) by the list", "effective",
          [trust, list(status)], text: ExampleCredential.issue(status: stated).text, .genuine, .genuine,
          effective: worse,
          list: listed)
      }
    }
    let schemes = FakeStatusTrust.list(1) {
      $0.issuers[0].keys[0].scheme = 2
      $0.issuers[0].keys[0].scope?.statuses = [1, 2, 3, 16, 127]
    }
    for (stated, status, listed) in [(UInt8(16), UInt8(2), "yellow"), (127, 3, "red")] {
      area.add(
        "effective-scheme-\(stated)-\(listed)", "a status of the scheme by the credential, \(listed) by the list",
        "effective", [schemes, list(status)], text: ExampleCredential.issue(status: Status(rawValue: stated)!).text,
        .genuine,
        .genuine, effective: listed, list: listed)
    }
    area.add(
      "effective-scheme-none", "a status of the scheme, and nothing by the list", "effective", [schemes, list()],
      text: ExampleCredential.issue(status: Status(rawValue: 16)!).text, .genuine, .genuine, effective: "scheme-16",
      list: "none")
    area.add(
      "effective-restored", "taken out of its set again: the credential's own status stands", "effective",
      [trust, list(3), list { $0.number = 2 }], .genuine, .genuine, effective: "green", list: "none")
    area.add(
      "revoked", "taken back for good", "revoked", [trust, list(5)], .refuse, .statusRevoked, effective: "revoked",
      list: "revoked")
    area.add(
      "suspended", "suspended", "unknown", [trust, list(4)], .refer, .statusSuspended, effective: "suspended",
      list: "suspended")
    area.add(
      "unknown-capacity", "an index equal to the capacity", "unknown",
      [trust, list { $0.body = FakeStatusBody(capacity: UInt64(ExampleCredential.index)).bytes }], .refer,
      .statusUnknown,
      effective: nil, list: "unknown")
    area.add(
      "unknown-below", "the last index below the capacity", "unknown",
      [trust, list { $0.body = FakeStatusBody(capacity: UInt64(ExampleCredential.index) + 1).bytes }], .genuine,
      .genuine,
      effective: "green", list: "none")
    area.add(
      "unknown-largest", "the largest index that there is", "unknown",
      [trust, list { $0.body = FakeStatusBody(capacity: 1 << 32 - 1).bytes }],
      text: ExampleCredential.issue(index: .max).text, .refer, .statusUnknown, effective: nil, list: "unknown")
    area.add(
      "unknown-largest-listed", "the largest index that there is, and it is revoked", "revoked",
      [trust, list { $0.body = FakeStatusBody(capacity: 1 << 32, [5: [.max]]).bytes }],
      text: ExampleCredential.issue(index: .max).text, .refuse, .statusRevoked, effective: "revoked", list: "revoked")
  }

  private static func addMissing(_ area: inout Area) {
    func missing(_ id: String, _ description: String, _ documents: [FakeDocument]) {
      area.add(id, description, "missing", documents, .refer, .statusMissing, effective: nil, list: nil)
    }
    missing("missing", "no list is at hand", [trust])
    missing("missing-unsigned", "nobody signed the list", [trust, list(nil) { $0.issuerSigners = [] }])
    missing(
      "missing-other-key", "only another key's list is at hand",
      [
        FakeStatusTrust.list(1) { $0.issuers[1].keys[0].leastNumber = 1 },
        ExampleStatusList.document(FakeStatusTrust.body(), covering: 2, issuerSigners: [2]),
      ])
    missing(
      "missing-least-number", "the trust list wants a newer one",
      [trust, list(), FakeStatusTrust.list(2) { $0.issuers[0].keys[0].leastNumber = 2 }])
    missing(
      "missing-least-number-revoked", "revoked by a list that does not count",
      [trust, list(5), FakeStatusTrust.list(2) { $0.issuers[0].keys[0].leastNumber = 2 }])
    missing(
      "missing-epoch", "the trust list wants another epoch",
      [trust, list(), FakeStatusTrust.list(2) { $0.issuers[0].keys[0].epoch = 1 }])
    missing(
      "missing-signer-compromised", "who signed the list is compromised",
      [
        trust,
        list(nil) {
          $0.issuerSigners = []
          $0.signers = [FakeStatusTrust.listKey]
        },
        FakeStatusTrust.list(2) {
          $0.issuers[0].keys[1].withdrawal = 3
          $0.issuers[0].keys[1].withdrawnAt = 1
        },
      ])
    missing(
      "missing-scope", "the list states what its key may not any more",
      [trust, list(2), FakeStatusTrust.list(2) { $0.issuers[0].keys[0].scope?.statuses = [1, 3] }])
  }

  private static func addTimes(_ area: inout Area) {
    let issued = Int64(ExampleStatusList.issuedAt)
    // The credential holds for a day, so the list has to be shorter.
    let short = list {
      $0.nextUpdate = $0.issuedAt + 3_600
      $0.expires = $0.issuedAt + 7_200
    }
    for (id, time, isExpired) in [
      ("fresh-last", issued + 3_599, false), ("stale-first", issued + 3_600, false),
      ("stale-last", issued + 7_199, false),
      ("expired-first", issued + 7_200, true), ("expired-long", issued + 80_000, true),
    ] {
      area.add(
        "old-\(id)", "the list in its \(id.replacing("-", with: ", ")) second", "old", [trust, short], at: time,
        isExpired ? .refer : .genuine, isExpired ? .statusExpired : .genuine, effective: "green", list: "none")
    }
    let shortRevoked = list(5) {
      $0.nextUpdate = $0.issuedAt + 3_600
      $0.expires = $0.issuedAt + 7_200
    }
    area.add(
      "revoked-expired", "revoked by a list that has expired: it stays so", "revoked", [trust, shortRevoked],
      at: issued + 7_200, .refuse, .statusRevoked, effective: "revoked", list: "revoked")
    for (id, offset, isOlder) in [
      ("same-second", 0, false), ("a-second-before", -1, true), ("a-second-after", 1, false),
    ] {
      area.add(
        "older-\(id)", "issued \(id.replacing("-", with: " ")) the credential", "genuine",
        [
          trust,
          list {
            $0.issuedAt = UInt32(Int64(ExampleCredential.issuedAt) + Int64(offset))
          },
        ], .genuine, .genuine, effective: "green", list: "none", isOlder: isOlder)
    }
    area.add(
      "older-red", "the list is older and red; the worse counts", "effective",
      [trust, list(3) { $0.issuedAt -= 60 }], .genuine, .genuine, effective: "red", list: "red", isOlder: true)
  }

  private static func addOrder(_ area: inout Area) {
    let issued = Int64(ExampleStatusList.issuedAt)
    // So wrong that it cannot say which documents are from the future.
    let longAgo = Int64(ExampleRoot.first.issuedAt) - 90_000
    area.add(
      "order-expired-revoked", "an expired credential that is revoked is expired", "order", [trust, list(5)],
      at: issued + 86_400, .refuse, .timeExpired, effective: "revoked", list: "revoked")
    area.add(
      "order-issuer-revoked", "a region that the key may not state, and revoked", "order", [trust, list(5)],
      text: ExampleCredential.issue(region: 520_382).text, .refuse, .keyRegion, effective: "revoked", list: "revoked")
    area.add(
      "order-clock-revoked", "revoked, and the clock is suspect", "order", [trust, list(5)],
      at: longAgo, .refuse, .statusRevoked, effective: "revoked", list: "revoked")
    area.add(
      "order-clock-suspended", "suspended, and the clock is suspect", "order", [trust, list(4)],
      at: longAgo, .refer, .timeClockSuspect, effective: "suspended", list: "suspended")
    area.add(
      "order-clock-missing", "no list, and the clock is suspect", "order", [trust],
      at: longAgo, .refer, .timeClockSuspect, effective: nil, list: nil)
    let shortTrust: FakeDocument = {
      var document = FakeStatusTrust.list()
      document.nextUpdate = document.issuedAt + 1
      document.expires = ExampleStatusList.issuedAt + 3_600
      return document
    }()
    area.add(
      "order-trust-expired-revoked", "revoked, and the trust list has expired", "order", [shortTrust, list(5)], .refuse,
      .statusRevoked, effective: "revoked", list: "revoked")
    area.add(
      "order-trust-expired-unknown", "an unknown index, and the trust list has expired", "order",
      [shortTrust, list { $0.body = FakeStatusBody(capacity: 5).bytes }], .refer, .trustExpired, effective: nil,
      list: "unknown")
    let expired = { (body: [UInt8]) in
      list {
        $0.body = body
        $0.nextUpdate = $0.issuedAt + 1
        $0.expires = $0.issuedAt + 1
      }
    }
    area.add(
      "order-expired-unknown", "an unknown index, and the list has expired", "order",
      [trust, expired(FakeStatusBody(capacity: 5).bytes)], .refer, .statusExpired, effective: nil, list: "unknown")
    area.add(
      "order-expired-suspended", "suspended, and the list has expired", "order",
      [trust, expired(FakeStatusTrust.body(4))],
      .refer, .statusExpired, effective: "suspended", list: "suspended")
  }

  private static func addPeers(_ area: inout Area) {
    let peerList = ExamplePeer.document { $0.issuers[0].keys[0].leastNumber = 1 }
    func theirs(_ status: UInt8?) -> FakeDocument {
      ExampleStatusList.document(FakeStatusTrust.body(status), of: ExamplePeer.domain, covering: 3, issuerSigners: [3])
    }
    let text = ExampleCredential.issue(region: 330_110, by: FakeKeys.issuer(3)).text
    let start = [ExampleTrustList.document(), ExamplePeer.first, peerList]
    area.add(
      "peer-nothing", "a peer's list says nothing", "peer", start + [theirs(nil)], text: text, .genuine, .genuine,
      effective: "green", list: "none")
    area.add(
      "peer-red", "a peer's list says red", "peer", start + [theirs(3)], text: text, .genuine, .genuine,
      effective: "red",
      list: "red")
    area.add(
      "peer-missing", "a peer's list is not at hand", "peer", start, text: text, .refer, .statusMissing, effective: nil,
      list: nil)
    area.add(
      "peer-revoked", "revoked by a peer", "peer", start + [theirs(5)], text: text, .refuse, .statusRevoked,
      effective: "revoked", list: "revoked")
    area.add(
      "peer-revoked-region", "revoked, and for a region that the peer is not recognised for", "peer",
      [
        ExampleTrustList.document { $0.peers[0].regions = .init([.init(340_000, 349_999)]) }, ExamplePeer.first,
        peerList,
        theirs(5),
      ], text: text, .refuse, .statusRevoked, effective: "revoked", list: "revoked")
    area.add(
      "peer-suspended-region", "suspended, and for a region that the peer is not recognised for", "peer",
      [
        ExampleTrustList.document { $0.peers[0].regions = .init([.init(340_000, 349_999)]) }, ExamplePeer.first,
        peerList,
        theirs(4),
      ], text: text, .refer, .peerRegion, effective: "suspended", list: "suspended")
  }
}
