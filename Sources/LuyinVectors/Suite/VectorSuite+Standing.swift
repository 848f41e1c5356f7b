internal import Luyin
internal import LuyinConformance

/// What becomes of what a gateway has converted.
extension VectorSuite {
  private static let noon = FakeGateway.noon
  private static let trust = FakeGateway.trustList()
  private static let policy = FakeGateway.policy()
  private static let list = FakeGateway.statusList()
  private static let dayEnd = Int64(ExampleCredential.issuedAt) + 86_400

  static func conversionStanding() -> VectorFile {
    var area = VectorArea(
      "conversion-standing", op: "conversion.standing", spec: "conversion.md#changes-at-the-source",
      features: ["conversion", "document", "policy", "status", "verify"],
      flags: [
        "holds": "Nothing has changed at the source. Overriding it punishes its holder.",
        "changed": "The source has changed its mind. Missing it lets in whom the source no longer vouches for.",
        "gone": "The source's word counts no more.",
        "gateway": "The gateway does not know by what to judge.",
        "request": "Operands that are missing or of another type.",
      ],
      "What a gateway's status list has to say of a credential that it has converted.")
    func request(
      _ documents: [FakeDocument], origin: [UInt8] = ExampleCredential.issue().bytes.array, stated: String = "green",
      at time: Int64 = noon, key: [UInt8] = FakeGateway.key.bytes.array, domain: [UInt8] = ExampleRoot.domain
    ) -> JSONValue {
      [
        "root": .hex(ExampleRoot.first.bytes), "documents": .array(documents.map { .hex($0.bytes) }),
        "time": .integer(time), "gateway": .hex(key), "origin": .hex(origin), "domain": .hex(domain),
        "status": .string(stated),
      ]
    }
    func add(
      _ id: String, _ description: String, _ flag: String, _ standing: String,
      _ documents: [FakeDocument] = FakeGateway.documents, origin: UnverifiedCredential = ExampleCredential.issue(),
      stated: String = "green", at time: Int64 = noon, domain: [UInt8] = ExampleRoot.domain
    ) {
      let request = request(documents, origin: origin.bytes.array, stated: stated, at: time, domain: domain)
      guard let found = try? Contract.result(of: "conversion.standing", request), found == .string(standing) else {
        fatalError("\(id): not \(standing)")
      }
      area.accept(id, description, flag: flag, request, found)
    }
    add("none", "nothing has changed", "holds", "none")
    add("stale", "nothing has changed, by a list that is stale by now", "holds", "none", at: noon + 3 * 3_600)
    add(
      "withdrawn-gateway", "the gateway's key is withdrawn: it goes on with its list", "holds", "none",
      [
        FakeGateway.trustList {
          $0.issuers[2].keys[0].withdrawal = KeyEntry.Withdrawal.Reason.superseded.rawValue
          $0.issuers[2].keys[0].withdrawnAt = UInt32(noon)
        }, policy, list,
      ])
    for (id, status, standing) in [
      ("yellow", UInt8(2), "yellow"), ("red", 3, "red"), ("suspended", 4, "suspended"), ("revoked", 5, "revoked"),
    ] {
      add(
        id, "the source's list says \(standing)", "changed", standing, [trust, policy, FakeGateway.statusList(status)])
    }
    add(
      "worse-table", "yellow by the source, and the table makes it red", "changed", "red",
      [trust, FakeGateway.policy([FakeConversion("worse", from: [2, 3], to: 3)]), FakeGateway.statusList(2)])
    add(
      "same-yellow", "yellow was converted, and is yellow", "holds", "none",
      [trust, policy, FakeGateway.statusList(2)],
      stated: "yellow")
    add("better", "yellow was converted, and is green again: what was stated holds", "holds", "none", stated: "yellow")
    add(
      "worse-again", "yellow was converted, and is red", "changed", "red", [trust, policy, FakeGateway.statusList(3)],
      stated: "yellow")
    add(
      "stated-number", "a number was stated, and it would be green now", "changed", "suspended", stated: "scheme-16")
    let numbered = FakeGateway.trustList { $0.issuers[2].keys[0].scope?.statuses = [1, 2, 3, 16] }
    let numbers = FakeGateway.policy([FakeConversion("number", from: [1], to: 16)])
    add("number", "green was stated, and it would be a number now", "changed", "suspended", [numbered, numbers, list])
    add(
      "number-same", "a number was stated, and it is the same", "holds", "none", [numbered, numbers, list],
      stated: "scheme-16")
    add("no-match", "the policy converts it no more", "gone", "suspended", [trust, FakeGateway.policy([]), list])
    add(
      "no-match-yellow", "yellow by the source, and the policy converts green alone", "gone", "suspended",
      [trust, FakeGateway.policy([FakeConversion("green")]), FakeGateway.statusList(2)])
    add("status-scope", "the gateway may not state what it would be now", "gone", "suspended", [trust, numbers, list])
    add(
      "region", "the gateway may not speak of the region any more", "gone", "suspended",
      [FakeGateway.trustList { $0.issuers[2].keys[0].scope?.regions = .init([.init(520_000, 529_999)]) }, policy, list])
    add(
      "compromised", "the source's key is compromised", "gone", "suspended",
      [
        FakeGateway.trustList {
          $0.issuers[0].keys[0].withdrawal = KeyEntry.Withdrawal.Reason.compromised.rawValue
          $0.issuers[0].keys[0].withdrawnAt = UInt32(noon)
        }, policy, list,
      ])
    add("list-missing", "the source's list is missing", "gone", "suspended", [trust, policy])
    add("expired", "the source has expired", "gone", "suspended", at: dayEnd)
    add(
      "chain", "the source's key is a gateway's by now", "gone", "suspended",
      [FakeGateway.trustList { $0.issuers[0].keys[0].purpose = KeyPurpose.conversion.rawValue }, policy, list])
    add(
      "unknown", "the source's key is unknown by now", "gone", "suspended",
      origin: ExampleCredential.issue(by: FakeKeys.issuer(9)))
    addForeignStandings(add)
    addOldStandings(add) { id, description, reason, documents, time in
      area.refuse(id, description, flag: "gateway", request(documents, at: time), reason)
    }
    area.refuse("key-missing", "no trust list", flag: "gateway", request([]), .conversionKey)
    area.refuse(
      "key-no-status-list", "a gateway without a status list", flag: "gateway",
      request([FakeGateway.trustList { $0.issuers[2].keys[0].leastNumber = 0 }, policy, list]), .conversionKey)
    area.refuse(
      "order-policy-stale", "no policy, and a clock behind the trust list", flag: "gateway",
      request([trust, list], at: Int64(ExampleTrustList.issuedAt) - 1), .conversionPolicy)
    area.refuse(
      "key-other", "the key of no gateway", flag: "gateway",
      request(FakeGateway.documents, key: FakeKeys.issuer(1).publicKey.bytes.array), .conversionKey)
    area.refuse("policy-missing", "without the policy", flag: "gateway", request([trust, list]), .conversionPolicy)
    area.refuse(
      "order-key-policy", "neither key nor policy", flag: "gateway",
      request([list], key: FakeKeys.issuer(9).publicKey.bytes.array), .conversionKey)
    area.refuse(
      "origin-length", "an origin of 99 bytes", flag: "gateway",
      request(FakeGateway.documents, origin: Array(ExampleCredential.issue().bytes.array.dropLast())), .structureLength)
    area.refuse(
      "origin-presentation", "an origin that is a presentation", flag: "gateway",
      request(FakeGateway.documents, origin: ExampleHolder.device()), .structureType)
    let sound = request(FakeGateway.documents)
    for name in ["root", "documents", "time", "gateway", "origin", "domain", "status"] {
      area.refuse("missing-\(name)", "\(name) is missing", flag: "request", sound.setting(name, nil), .request)
    }
    area.refuse(
      "domain-short", "a domain of 31 bytes", flag: "request",
      sound.setting("domain", .hex(Array(ExampleRoot.domain.dropLast()))), .request)
    area.refuse(
      "order-origin-root", "neither an origin nor a root", flag: "gateway",
      sound.setting("origin", "").setting("root", ""), .structureLength)
    for status in ["revoked", "blue", "none"] {
      area.refuse(
        "status-\(status)", "a status that no credential has", flag: "request",
        sound.setting("status", .string(status)),
        .request)
    }
    return area.file
  }

  private typealias AddStanding = (
    _ id: String, _ description: String, _ flag: String, _ standing: String, _ documents: [FakeDocument],
    _ origin: UnverifiedCredential, _ stated: String, _ time: Int64, _ domain: [UInt8]
  ) -> Void

  /// The key is in the list of another domain than it was.
  private static func addForeignStandings(_ add: AddStanding) {
    let example = ExampleCredential.issue()
    add(
      "domain-other", "the origin was of another domain", "gone", "suspended", FakeGateway.documents, example, "green",
      noon, ExamplePeer.domain)
    add(
      "domain-other-revoked", "the origin was of another domain, and this one has revoked the index", "gone",
      "suspended", [trust, policy, FakeGateway.statusList(5)], example, "green", noon, ExamplePeer.domain)
    let documents = [
      trust, FakeGateway.policy([FakeConversion("peers").with { $0.domains = [2, 0] }]), ExamplePeer.first,
      ExamplePeer.document(),
    ]
    let foreign = ExampleCredential.issue(region: 330_110, by: FakeKeys.issuer(3))
    add(
      "peer", "a source of a recognised domain", "holds", "none", documents, foreign, "green", noon, ExamplePeer.domain)
    var expired = ExamplePeer.document()
    expired.nextUpdate = UInt32(noon) - 1
    expired.expires = UInt32(noon)
    add(
      "peer-expired", "the trust list of the recognised domain has expired", "gone", "suspended",
      [documents[0], documents[1], documents[2], expired], foreign, "green", noon, ExamplePeer.domain)
    let ended = FakeGateway.policy([
      FakeConversion("green").with { $0.window = FakeRule.window(0, UInt32(noon)) }
    ])
    add(
      "no-match-until", "the conversion is over", "gone", "suspended", [trust, ended, list], example, "green", noon,
      ExampleRoot.domain)
    add(
      "list-expired", "the source's list has expired", "gone", "suspended",
      [
        trust, policy,
        FakeGateway.statusList {
          $0.nextUpdate = UInt32(noon) - 1
          $0.expires = UInt32(noon)
        },
      ], example, "green", noon, ExampleRoot.domain)
  }

  /// The gateway's own news is too old to judge by.
  private static func addOldStandings(
    _ add: AddStanding,
    _ refuse: (
      _ id: String, _ description: String, _ reason: ReasonCode, _ documents: [FakeDocument], _ time: Int64
    ) -> Void
  ) {
    func old(_ document: FakeDocument, by seconds: UInt32) -> FakeDocument {
      var document = document
      document.nextUpdate = UInt32(noon) - 3_600
      document.expires = UInt32(noon) + seconds
      return document
    }
    for (name, documents) in [
      ("policy", { [trust, old(policy, by: $0), list] }), ("trust-list", { [old(trust, by: $0), policy, list] }),
    ] as [(String, (UInt32) -> [FakeDocument])] {
      refuse("stale-\(name)", "the \(name) has expired", .conversionStale, documents(0), noon)
      add(
        "last-\(name)", "the \(name) expires in a second", "holds", "none", documents(1), ExampleCredential.issue(),
        "green", noon, ExampleRoot.domain)
    }
    refuse(
      "stale-clock", "a clock behind the trust list", .conversionStale, FakeGateway.documents,
      Int64(ExampleTrustList.issuedAt) - 1)
  }
}
