internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  /// Cases of `verify` with a place: verdict, reason and rule are stated by hand, what comes with them is computed.
  private struct Area {
    var area = VectorArea(
      "policy-verify", op: "verify", spec: "trust-verification.md#steps", features: ["document", "policy", "verify"],
      flags: [
        "admit": "A rule admits. Refusing turns a traveller away for nothing.",
        "before": "A step before the policies fails. Asking the policies lets in what was forged or revoked.",
        "chain": "Whose policies have a say at a place.",
        "missing": "A policy that is named and not at hand, or does not count. Admitting lets in whom it refuses.",
        "expired": "A policy that is out of date.",
        "facts": "What the rules are told of the credential, the documents and the clock.",
        "peer": "Credentials of a recognised domain.",
        "orders": "Both ways to a common order: handed down, and grown together.",
        "request": "Operands that are missing or of another type.",
      ],
      "The whole judgement of a text at a place: verdict, reason, rule, and what would change it.")

    static let noon: Int64 = 1_585_224_000

    static func request(
      root: FakeDocument, _ documents: [FakeDocument], _ text: String, at time: Int64, place: Int,
      passage: String = "entry", _ observations: JSONValue = .object([])
    ) -> JSONValue {
      [
        "root": .hex(root.bytes), "documents": .array(documents.map { .hex($0.bytes) }), "input": .string(text),
        "time": .integer(time), "place": .integer(Int64(place)), "passage": .string(passage),
        "observations": observations,
      ]
    }

    mutating func add(
      _ id: String, _ description: String, _ flag: String, _ documents: [FakeDocument],
      text: String = ExampleCredential.issue().text, at time: Int64 = noon, place: Int = 520_382,
      passage: String = "entry", observations: JSONValue = .object([]), root: FakeDocument = ExampleRoot.first,
      _ verdict: String, _ reason: ReasonCode, rule: String? = nil
    ) {
      let request = Area.request(
        root: root, documents, text, at: time, place: place, passage: passage, observations)
      guard let result = try? Contract.result(of: "verify", request) else { fatalError("\(id): refused") }
      var found: String?
      if let deciding = result["recognition"]?["rule"], let name = deciding["id"]?.string,
        let jurisdiction = deciding["jurisdiction"]?.integer
      {
        found = "\(jurisdiction)/\(name)"
      }
      precondition(
        result["verdict"] == .string(verdict) && result["reason"] == .string(reason.name) && found == rule,
        "\(id): \(result.line)")
      area.accept(id, description, flag: flag, request, result)
    }
  }

  static func policyVerify() -> VectorFile {
    var area = Area()
    addRules(&area)
    addStepsBefore(&area)
    addChains(&area)
    addMissingOrExpired(&area)
    addFacts(&area)
    addPeerCases(&area)
    addOrders(&area)
    addRequestCases(&area)
    return area.area.file
  }

  private static let trust = ExampleTrustList.document()
  private static let normal: JSONValue = ["temperature": "normal"]

  /// Guizhou's policy of these rules.
  private static func guizhou(_ rules: FakeRule..., change: (inout FakeDocument) -> Void = { _ in }) -> FakeDocument {
    ExamplePolicy.document(FakePolicyBody(520_000, rules).bytes) { change(&$0) }
  }

  private static func addRules(_ area: inout Area) {
    let both = [trust, ExamplePolicy.document()]
    let own = ExampleCredential.issue(region: 520_382, by: FakeKeys.issuer(2)).text
    area.add(
      "example", "from Hubei to Renhuai with a normal temperature", "admit", both, observations: normal,
      "admitWithMeasures", .policyMeasures, rule: "520000/hubei-quarantine")
    area.add(
      "example-unmade", "from Hubei to Renhuai without a temperature", "admit", both, "refer", .policyObservation,
      rule: "520000/hubei-quarantine")
    area.add(
      "example-raised", "from Hubei to Renhuai with a raised temperature", "admit", both,
      observations: ["temperature": "raised"], "refer", .policyNoMatch)
    area.add(
      "example-own", "Guizhou's own code", "admit", both, text: own, observations: normal, "admit", .policyAdmit,
      rule: "520000/green")
    area.add(
      "example-red", "Guizhou's own code, red", "admit", both,
      text: ExampleCredential.issue(status: .red, region: 520_382, by: FakeKeys.issuer(2)).text,
      observations: normal, "refer", .policyNoMatch)
    for outcome in RecognitionOutcome.allCases {
      area.add(
        "rule-\(outcome.name)", "a rule that says \(outcome.name)", "admit",
        [trust, guizhou(FakeRule("r", outcome, outcome == .admitWithMeasures ? [(7, 0)] : []))],
        outcome.name, [.policyAdmit, .policyMeasures, .policyRefer, .policyRefuse][Int(outcome.rawValue) - 1],
        rule: "520000/r")
    }
    for passage in Passage.allCases {
      area.add(
        "passage-\(passage.name)", "a rule for entry alone", "facts",
        [trust, guizhou(FakeRule("r").with { $0.passages = [0b10] })], passage: passage.name,
        passage == .entry ? "admit" : "refer", passage == .entry ? .policyAdmit : .policyNoMatch,
        rule: passage == .entry ? "520000/r" : nil)
    }
    area.add(
      "assurance-none", "a code alone where a rule wants a document", "facts",
      [trust, guizhou(FakeRule("r").with { $0.assurances = [0, 0b1_0000] })], "refer", .policyNoMatch)
  }

  private static func addStepsBefore(_ area: inout Area) {
    let open = guizhou(FakeRule("r").with { $0.clock = [2] })
    let both = [trust, open]
    func before(
      _ id: String, _ description: String, _ documents: [FakeDocument] = both,
      text: String = ExampleCredential.issue().text, at time: Int64 = Area.noon, _ verdict: String, _ reason: ReasonCode
    ) {
      area.add("before-\(id)", description, "before", documents, text: text, at: time, verdict, reason)
    }
    before("text", "no Luyin code", text: "LY2:123", "refuse", .textPrefix)
    before("structure", "no credential", text: "LY1:000", "refuse", .structureType)
    before("trust", "no trust list", [open], "refer", .trustMissing)
    before("key", "an unknown key", text: ExampleCredential.issue(by: FakeKeys.issuer(9)).text, "refer", .keyUnknown)
    var forged = ExampleCredential.issue().bytes.array
    forged[1] = 2
    before(
      "signature", "a changed status", text: (try? TextForm.encode(forged.span)) ?? "", "refuse", .signatureInvalid)
    before(
      "region", "a region that the key may not state", text: ExampleCredential.issue(region: 520_382).text, "refuse",
      .keyRegion)
    before("expired", "an expired credential", at: Int64(ExampleCredential.issuedAt) + 86_400, "refuse", .timeExpired)
    before(
      "not-yet", "a credential of tomorrow",
      text: ExampleCredential.issue(issuedAt: ExampleCredential.issuedAt + 86_400).text, "refuse", .timeNotYetValid)
    before(
      "trust-expired", "a trust list that has expired", at: Int64(ExampleTrustList.issuedAt) + 30 * 86_400, "refuse",
      .timeExpired)
    let long = ExampleCredential.issue(lifetimeMinutes: 100_000).text
    before(
      "trust-expired-long", "a trust list that has expired, and a credential that has not", text: long,
      at: Int64(ExampleTrustList.issuedAt) + 30 * 86_400, "refer", .trustExpired)
    let listed = FakeStatusTrust.list()
    before("status-missing", "a status list is missing", [listed, open], "refer", .statusMissing)
    before(
      "suspended", "suspended", [listed, ExampleStatusList.document(FakeStatusTrust.body(4)), open], "refer",
      .statusSuspended)
    before(
      "revoked", "revoked", [listed, ExampleStatusList.document(FakeStatusTrust.body(5)), open], "refuse",
      .statusRevoked)
  }

  private static func addChains(_ area: inout Area) {
    let open = guizhou(FakeRule("r"))
    for (id, place, isIn) in [
      ("county", 520_382, true), ("prefecture", 520_300, true), ("province", 520_000, true),
      ("unassigned", 529_999, true),
      ("below", 519_999, false), ("above", 530_000, false), ("first", 520_001, true), ("one", 1, false),
      ("largest", 16_777_215, false),
      ("five-digits", 52_000, false), ("seven-digits", 5_200_000, false),
    ] {
      area.add(
        "chain-\(id)", "place \(place), and a policy of 520000", "chain", [trust, open], place: place,
        isIn ? "admit" : "refer", isIn ? .policyAdmit : .policyNone, rule: isIn ? "520000/r" : nil)
    }
    let keys = [50, 51, 52, 53]
    let all = ExampleTrustList.document { draft in
      draft.issuers[1].keys =
        [draft.issuers[1].keys[0]]
        + keys.map { signer in
          var entry = ExampleTrustList.policyEntry
          entry.key = FakeKeys.signers[signer].key.publicKey.bytes
          return entry
        }
      draft.policies = zip([520_382, 520_300, 520_000, 0], keys).map {
        .init(jurisdiction: $0, key: FakeKeys.signers[$1].key.publicKey.bytes)
      }
    }
    func level(_ position: Int, _ outcome: RecognitionOutcome, kind: UInt8 = 1) -> FakeDocument {
      let jurisdiction = [520_382, 520_300, 520_000, 0][position]
      return ExamplePolicy.document(
        FakePolicyBody(jurisdiction, [FakeRule("r", outcome).with { $0.kind = [kind] }]).bytes, by: keys[position])
    }
    let levels = [level(0, .refuse), level(1, .refer), level(2, .admit, kind: 2), level(3, .refuse, kind: 1)]
    area.add(
      "chain-four", "four levels, of which the third is a ceiling", "chain", [all] + levels, "admit", .policyAdmit,
      rule: "520000/r")
    area.add(
      "chain-four-floor", "four levels, and the nation is closed", "chain",
      [all] + levels.prefix(3) + [level(3, .refuse, kind: 3)], "refuse", .policyRefuse, rule: "0/r")
    area.add(
      "chain-other-county", "a neighbouring county has three levels", "chain", [all] + levels, place: 520_381, "admit",
      .policyAdmit, rule: "520000/r")
    area.add(
      "chain-nation-alone", "a place elsewhere has the nation's alone", "chain", [all] + levels, place: 110_101,
      "refuse", .policyRefuse, rule: "0/r")
    area.add(
      "chain-not-six-digits", "a number without levels has the nation's alone", "chain", [all] + levels, place: 99,
      "refuse", .policyRefuse, rule: "0/r")
    for missing in 0..<4 {
      area.add(
        "chain-missing-\(missing)", "of four levels one is missing", "missing",
        [all] + levels.enumerated().filter { $0.offset != missing }.map(\.element), "refer", .policyMissing)
    }
  }

  private static func addMissingOrExpired(_ area: inout Area) {
    let open = guizhou(FakeRule("r"))
    area.add("missing", "the policy is not at hand", "missing", [trust], "refer", .policyMissing)
    area.add(
      "none", "the trust list names no policy", "chain", [ExampleTrustList.document { $0.policies = [] }], "refer",
      .policyNone)
    area.add(
      "unsigned", "the policy is a draft", "missing", [trust, guizhou(FakeRule("r")) { $0.signers = [] }], "refer",
      .policyMissing)
    area.add(
      "other-signer", "the policy is signed by another key", "missing",
      [trust, guizhou(FakeRule("r")) { $0.signers = [60] }], "refer", .policyMissing)
    area.add(
      "other-jurisdiction", "the policy is of another jurisdiction", "missing",
      [trust, ExamplePolicy.document(FakePolicyBody(510_000, [FakeRule("r")]).bytes)], "refer", .policyMissing)
    area.add(
      "other-epoch", "the policy is of another epoch", "missing",
      [ExampleTrustList.document { $0.issuers[1].keys[1].epoch = 1 }, open], "refer", .policyMissing)
    area.add(
      "least-number", "the trust list asks for a newer policy afterwards", "missing",
      [trust, open, ExampleTrustList.document(2) { $0.issuers[1].keys[1].leastNumber = 2 }], "refer", .policyMissing)
    area.add(
      "compromised", "the policy's key is compromised afterwards", "missing",
      [
        trust, open,
        ExampleTrustList.document(2) {
          $0.issuers[1].keys[1].withdrawal = 3
          $0.issuers[1].keys[1].withdrawnAt = 5
        },
      ], "refer", .policyMissing)
    area.add(
      "superseded-later", "the policy's key is superseded after it was signed", "admit",
      [
        trust, open,
        ExampleTrustList.document(2) {
          $0.issuers[1].keys[1].withdrawal = 1
          $0.issuers[1].keys[1].withdrawnAt = ExamplePolicy.issuedAt + 1
        },
      ], "admit", .policyAdmit, rule: "520000/r")
    let text = ExampleCredential.issue().text
    func short(_ next: Int64, _ expires: Int64) -> FakeDocument {
      guizhou(FakeRule("r", .refuse).with { $0.freshness = [1] }, FakeRule("stale")) {
        $0.nextUpdate = UInt32(Area.noon + next)
        $0.expires = UInt32(Area.noon + expires)
      }
    }
    area.add(
      "expired-first", "the first second of its expiry", "expired", [trust, short(-5, 0)], text: text, "refer",
      .policyExpired)
    area.add(
      "expired-last", "the last second before it expires", "expired", [trust, short(-5, 1)], text: text, "admit",
      .policyAdmit, rule: "520000/stale")
    area.add(
      "stale-first", "the first second in which it is stale", "expired", [trust, short(0, 10)], text: text, "admit",
      .policyAdmit, rule: "520000/stale")
    area.add(
      "fresh-last", "the last second in which it is fresh", "expired", [trust, short(1, 10)], text: text, "refuse",
      .policyRefuse, rule: "520000/r")
  }

  private static func addFacts(_ area: inout Area) {
    let listed = FakeStatusTrust.list()
    func rules(_ change: (inout FakeRule) -> Void) -> FakeDocument {
      guizhou(
        FakeRule("r").with(change),
        FakeRule("else", .refuse).with {
          $0.clock = [2]
          $0.statuses = FakeRule.statuses([1: [1, 2, 3]])
        })
    }
    func fact(
      _ id: String, _ description: String, _ documents: [FakeDocument], text: String = ExampleCredential.issue().text,
      at time: Int64 = Area.noon, holds: Bool
    ) {
      area.add(
        "fact-\(id)", description, "facts", documents, text: text, at: time, holds ? "admit" : "refuse",
        holds ? .policyAdmit : .policyRefuse, rule: holds ? "520000/r" : "520000/else")
    }
    let anything = rules { _ in }
    fact(
      "status-list-green", "green, and green by the list",
      [listed, ExampleStatusList.document(FakeStatusTrust.body()), anything], holds: true)
    fact(
      "status-list-red", "green, and red by the list",
      [listed, ExampleStatusList.document(FakeStatusTrust.body(3)), anything], holds: false)
    fact(
      "status-own-yellow", "yellow without a list", [trust, anything],
      text: ExampleCredential.issue(status: .yellow).text, holds: false)
    let notOlder = rules { $0.listAge = [1] }
    for (id, offset) in [("same", Int64(0)), ("older", -1)] {
      fact(
        "list-\(id)", "a status list of the \(id) second as the credential",
        [
          listed,
          ExampleStatusList.document(
            FakeStatusTrust.body(), issuedAt: UInt32(Int64(ExampleCredential.issuedAt) + offset)), notOlder,
        ], holds: id == "same")
    }
    fact("list-none", "a key without status list has none that is older", [trust, notOlder], holds: true)
    let young = rules { $0.greatestAge = FakeRule.four(3_600) }
    fact("age-at", "an hour old", [trust, young], at: Int64(ExampleCredential.issuedAt) + 3_600, holds: true)
    fact(
      "age-above", "an hour and a second old", [trust, young], at: Int64(ExampleCredential.issuedAt) + 3_601,
      holds: false)
    fact(
      "age-below-zero", "issued 300 seconds ahead", [trust, rules { $0.greatestAge = FakeRule.four(0) }],
      at: Int64(ExampleCredential.issuedAt) - 300, holds: true)
    let fresh = rules { $0.freshness = [1] }
    fact("fresh", "all documents are fresh", [trust, fresh], holds: true)
    let longLived = ExampleCredential.issue(lifetimeMinutes: 100_000).text
    fact(
      "stale-trust-list", "the trust list is stale",
      [
        trust,
        rules {
          $0.freshness = [1]
        },
      ], text: longLived, at: Int64(ExampleTrustList.issuedAt) + 7 * 86_400, holds: false)
    fact(
      "stale-status-list", "the status list is stale",
      [listed, ExampleStatusList.document(FakeStatusTrust.body()), fresh],
      at: Int64(ExampleStatusList.issuedAt) + 4 * 3_600, holds: false)
    fact(
      "fresh-status-list", "the status list is fresh",
      [listed, ExampleStatusList.document(FakeStatusTrust.body()), fresh],
      at: Int64(ExampleStatusList.issuedAt) + 4 * 3_600 - 1, holds: true)
    // A clock behind the trust list, which is then the time.
    let behind = Int64(ExampleTrustList.issuedAt) - 1
    let early = ExampleCredential.issue(issuedAt: ExampleTrustList.issuedAt - 3_600).text
    fact("clock-sound", "a sound clock", [trust, anything], text: early, at: behind + 1, holds: true)
    fact(
      "clock-suspect", "a suspect clock, which the rule does not name", [trust, anything], text: early, at: behind,
      holds: false)
    fact(
      "clock-suspect-named", "a suspect clock, which the rule names", [trust, rules { $0.clock = [2] }], text: early,
      at: behind, holds: true)
    fact(
      "clock-suspect-fresh", "a suspect clock, by which nothing is fresh",
      [
        trust,
        rules {
          $0.clock = [2]
          $0.freshness = [1]
        },
      ], text: early, at: behind, holds: false)
    fact(
      "clock-suspect-not-yet", "a suspect clock, by which not yet is not judged", [trust, rules { $0.clock = [2] }],
      at: behind, holds: true)
    fact(
      "residence", "the region of the credential",
      [trust, rules { $0.residences = FakeRule.regions([(420_381, 420_381)]) }], holds: true)
    fact(
      "jurisdiction", "the jurisdiction of the issuer",
      [trust, rules { $0.jurisdictions = FakeRule.regions([(420_381, 420_381)]) }], holds: false)
    fact("own", "the own domain", [trust, rules { $0.domains = [1, 0] }], holds: true)
    fact(
      "listed", "the own domain by its id", [trust, rules { $0.domains = [3, 1] + ExampleRoot.domain }], holds: true)
    fact(
      "listed-other", "another domain by its id", [trust, rules { $0.domains = [3, 1] + ExamplePeer.domain }],
      holds: false)
    let converting = ExampleTrustList.document { $0.issuers[0].keys[0].purpose = KeyPurpose.conversion.rawValue }
    fact("conversion", "a key of purpose conversion", [converting, rules { $0.purposes = [1 << 4] }], holds: true)
    fact(
      "no-conversion", "a key of purpose conversion, and a rule of others",
      [converting, rules { $0.purposes = [1 << 1] }], holds: false)
    let national = ExampleTrustList.document { $0.issuers[0].jurisdiction = 0 }
    fact(
      "whole-domain", "an issuer of the whole domain",
      [national, rules { $0.jurisdictions = FakeRule.regions(none: true, []) }], holds: true)
  }

  private static func addPeerCases(_ area: inout Area) {
    let text = ExampleCredential.issue(region: 330_110, by: FakeKeys.issuer(3)).text
    let start = [trust, ExamplePeer.first, ExamplePeer.document()]
    func peer(_ id: String, _ description: String, _ rule: FakeRule, admits: Bool) {
      area.add(
        "peer-\(id)", description, "peer", start + [guizhou(rule)], text: text, admits ? "admit" : "refer",
        admits ? .policyAdmit : .policyNoMatch, rule: admits ? "520000/r" : nil)
    }
    peer("own", "a rule for the own domain", FakeRule("r"), admits: false)
    peer("recognised", "a rule for all domains", FakeRule("r").with { $0.domains = [2, 0] }, admits: true)
    peer(
      "listed", "a rule for this domain", FakeRule("r").with { $0.domains = [3, 1] + ExamplePeer.domain }, admits: true)
    peer(
      "jurisdiction", "a rule for the issuer's jurisdiction",
      FakeRule("r").with {
        $0.domains = [2, 0]
        $0.jurisdictions = FakeRule.regions([(330_000, 339_999)])
      }, admits: true)
    let stale = [
      trust, ExamplePeer.first,
      {
        var list = ExamplePeer.document()
        list.nextUpdate = UInt32(Area.noon)
        return list
      }(),
    ]
    area.add(
      "peer-stale", "the peer's trust list is stale, and the rule wants fresh ones", "peer",
      stale + [
        guizhou(
          FakeRule("r").with {
            $0.domains = [2, 0]
            $0.freshness = [1]
          })
      ], text: text, "refer", .policyNoMatch)
    area.add(
      "peer-policy", "the peer's policy counts for nothing", "peer",
      start + [guizhou(FakeRule("r")) { $0.domain = ExamplePeer.domain }], text: text, "refer", .policyMissing)
    area.add(
      "peer-window", "a peer that is not recognised yet", "before",
      [
        ExampleTrustList.document { $0.peers[0].from = UInt32(Area.noon) + 1 }, ExamplePeer.first,
        ExamplePeer.document(), guizhou(FakeRule("r").with { $0.domains = [2, 0] }),
      ],
      text: text, "refer", .peerWindow)
  }

  /// Zhejiang's credential, issued once, under three orders.
  private static func addOrders(_ area: inout Area) {
    let text = ExampleCredential.issue(region: 330_110, by: FakeKeys.issuer(3)).text
    let recognised = guizhou(FakeRule("peers").with { $0.domains = [2, 0] })
    area.add(
      "orders-peer", "regional roots that recognise each other", "orders",
      [trust, ExamplePeer.first, ExamplePeer.document(), recognised], text: text, "admit", .policyAdmit,
      rule: "520000/peers")
    // The national root's list has the key that Zhejiang has always had.
    let national = ExampleTrustList.document { draft in
      draft.peers = []
      draft.issuers.append(ExamplePeer.draft.issuers[0])
    }
    area.add(
      "orders-national", "the same credential under a national root that lists its key", "orders",
      [national, guizhou(FakeRule("all"))], text: text, "admit", .policyAdmit, rule: "520000/all")
    let both = ExampleTrustList.document { $0.issuers.append(ExamplePeer.draft.issuers[0]) }
    area.add(
      "orders-both", "a key in the own list and in a peer's is the own domain's", "orders",
      [
        both, ExamplePeer.first, ExamplePeer.document(),
        guizhou(FakeRule("own"), FakeRule("peers").with { $0.domains = [2, 0] }),
      ], text: text, "admit", .policyAdmit, rule: "520000/own")
    let platform = ExampleTrustList.document { draft in
      draft.issuers.append(
        .init(
          jurisdiction: 0, name: ExampleTrustList.name("国家政务服务平台"),
          keys: [ExampleTrustList.key(FakeKeys.issuer(4).publicKey, .init(none: true, [.init(100_000, 999_999)]))]))
    }
    let adopted = ExampleCredential.issue(region: 460_100, by: FakeKeys.issuer(4)).text
    let adopting = guizhou(FakeRule("national").with { $0.jurisdictions = FakeRule.regions(none: true, []) })
    area.add(
      "orders-adopted", "a region without a code of its own takes the national one", "orders", [platform, adopting],
      text: adopted, "admit", .policyAdmit, rule: "520000/national")
    area.add(
      "orders-adopted-local", "a local code, and a rule for the national one alone", "orders", [platform, adopting],
      text: ExampleCredential.issue().text, "refer", .policyNoMatch)
  }

  private static func addRequestCases(_ area: inout Area) {
    let good = Area.request(
      root: ExampleRoot.first, [trust], ExampleCredential.issue().text, at: Area.noon, place: 520_382)
    for (name, value) in [
      ("place", 0), ("place", 16_777_216), ("place", "520382"), ("place", -1), ("passage", nil), ("passage", "arrival"),
      ("observations", nil), ("observations", ["fever": "none"]),
      ("observations", ["temperature": "high"]),
    ] as [(String, JSONValue?)] {
      area.area.refuse(
        "request-\(name)-\(value?.line.filter { $0.isLetter || $0.isNumber || $0 == "-" } ?? "missing")",
        "\(name) is none", flag: "request", good.setting(name, value), .request)
    }
    let without = good.setting("place", nil).setting("passage", "arrival").setting("observations", 1)
    guard let result = try? Contract.result(of: "verify", without), result["reason"] == "genuine" else {
      fatalError("without a place")
    }
    area.area.accept(
      "request-no-place", "without a place the others are not looked at", flag: "request", without, result)
    area.area.accept(
      "request-null-place", "a place of null is none", flag: "request", good.setting("place", .null), result)
  }
}
