internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func verify() -> VectorFile {
    var area = VerifyArea()
    addGenuine(&area)
    addBeforeSignature(&area)
    addCollisions(&area)
    addIssuer(&area)
    addRegions(&area)
    addPeers(&area)
    addTimes(&area)
    addFreshness(&area)
    addAttacks(&area)
    return area.file
  }

  /// Cases of `verify`: the verdict and its reason are stated by hand, what comes with them is computed.
  private struct VerifyArea {
    private var area = VectorArea(
      "verify", op: "verify", spec: "trust-verification.md", features: ["document", "verify"],
      flags: [
        "genuine": "Genuine now. Refusing it turns a traveller away for nothing.",
        "text": "The text or its bytes are damaged.",
        "missing":
          "The gate has not what it needs. Refusing calls good codes forged; accepting trusts nobody knows whom.",
        "forged": "Somebody changed it or made it up.",
        "collision": "Keys that share a key id. The key that verifies decides, not the one that is found first.",
        "issuer": "The key may not say this. Accepting it lets an issuer speak for others, or a thief for an issuer.",
        "region": "Regions and scopes.",
        "peer": "Domains that are recognised, and for what.",
        "time": "A border of validity, to the second.",
        "freshness": "Documents that are out of date. Accepting them lets a gate be kept from the news for ever.",
        "clock": "A clock that is wrong.",
        "attack": "Several true documents, put together so that they say something false.",
      ],
      "The whole judgement of a text by trust domains: verdict, reason, and what they rest on.")

    static let noon: Int64 = 1_585_224_000
    static let list = ExampleTrustList.document()
    static let withPeer = [list, ExamplePeer.first, ExamplePeer.document()]

    mutating func add(
      _ id: String, _ description: String, flag: String, _ documents: [FakeDocument], _ input: String,
      at time: Int64 = noon,
      root: FakeDocument = ExampleRoot.first, _ outcome: Verdict.Outcome, _ reason: ReasonCode
    ) {
      let request: JSONValue = [
        "root": .hex(root.bytes), "documents": .array(documents.map { .hex($0.bytes) }), "input": .string(input),
        "time": .integer(time),
      ]
      guard let result = try? Contract.result(of: "verify", request) else {
        fatalError("\(id): the root is sound")
      }
      precondition(
        result["verdict"] == .string(outcome.rawValue) && result["reason"] == .string(reason.name),
        "\(id): \(result.line)")
      area.accept(id, description, flag: flag, request, result)
    }

    mutating func refuse(_ id: String, _ description: String, flag: String, root: [UInt8], _ reason: ReasonCode) {
      area.refuse(
        id, description, flag: flag,
        ["root": .hex(root), "documents": [], "input": "", "time": .integer(VerifyArea.noon)], reason)
    }

    var file: VectorFile { area.file }
  }

  private static var example: String { ExampleCredential.issue().text }

  /// A credential of a resident of Zhejiang by the recognised domain's issuer.
  private static func zhejiang(
    status: Status = .green, region: UInt32 = 330_110, issuedAt: UInt32 = ExampleCredential.issuedAt
  ) -> String {
    ExampleCredential.issue(status: status, region: region, issuedAt: issuedAt, by: FakeKeys.issuer(3)).text
  }

  /// The example's list with the entry of its first key changed.
  private static func list(_ change: (inout TrustListDraft.Key) -> Void) -> FakeDocument {
    ExampleTrustList.document { change(&$0.issuers[0].keys[0]) }
  }

  private static func addGenuine(_ area: inout VerifyArea) {
    let documents = [VerifyArea.list]
    area.add("genuine-example", "the worked example at noon", flag: "genuine", documents, example, .genuine, .genuine)
    for status in [Status.yellow, .red] {
      area.add(
        "genuine-\(status.name)", "\(status.name): genuine, whatever it states", flag: "genuine", documents,
        ExampleCredential.issue(status: status).text, .genuine, .genuine)
    }
    area.add(
      "genuine-other-issuer", "the second issuer of the list", flag: "genuine", documents,
      ExampleCredential.issue(region: 520_382, by: FakeKeys.issuer(2)).text, .genuine, .genuine)
    area.add(
      "genuine-peer", "by a recognised domain", flag: "genuine", VerifyArea.withPeer, zhejiang(), .genuine, .genuine)
    area.add(
      "genuine-conversion", "a key of purpose conversion", flag: "genuine",
      [list { $0.purpose = KeyPurpose.conversion.rawValue }], example, .genuine, .genuine)
    area.add(
      "genuine-scheme-status", "a status of the scheme", flag: "genuine",
      [
        list {
          $0.scheme = 2
          $0.scope?.statuses = [1, 16]
        }
      ], ExampleCredential.issue(status: Status(rawValue: 16)!).text, .genuine, .genuine)
    area.add(
      "genuine-scheme-unknown", "a scheme that no registry has yet", flag: "genuine", [list { $0.scheme = 9 }], example,
      .genuine, .genuine)
    area.add(
      "genuine-refused-documents", "documents that are refused are passed over", flag: "genuine",
      [FakeDocument(body: [], signers: []), VerifyArea.list, ExampleTrustList.document(9, signers: [])], example,
      .genuine,
      .genuine)
    area.add(
      "genuine-second-root", "after a second root with the same trust list keys", flag: "genuine",
      [VerifyArea.list, earlySecondRoot()], example, .genuine, .genuine)
  }

  /// A second root that was issued before the example's noon.
  private static func earlySecondRoot(_ root: FakeRoot = FakeRoot()) -> FakeDocument {
    var second = ExampleRoot.next(2, root, signers: [1, 2, 3])
    second.issuedAt = ExampleTrustList.issuedAt
    return second
  }

  private static func addBeforeSignature(_ area: inout VerifyArea) {
    let documents = [VerifyArea.list]
    for (id, description, text, reason) in [
      ("empty", "nothing", "", ReasonCode.textPrefix), ("lower-case", "a lower-case prefix", "ly1:000", .textPrefix),
      ("letter", "a letter among the digits", "LY1:0O0", .textCharacter), ("short", "one digit", "LY1:0", .textLength),
      ("group", "a group past its bytes", "LY1:999", .textGroup), ("type", "another object", "LY1:000", .structureType),
      ("one-byte", "a credential's first byte alone", "LY1:017", .structureLength),
    ] {
      area.add("text-\(id)", description, flag: "text", documents, text, .refuse, reason)
      if id == "group" || id == "type" {
        area.add(
          "text-\(id)-without-list", "\(description); the gate has no list", flag: "text", [], text, .refuse, reason)
      }
    }
    area.add(
      "missing-list", "a gate with its root alone", flag: "missing", [], example, .refer, .trustMissing)
    var newKeys = FakeRoot()
    newKeys.trustListKeys = [16, 17, 18]
    area.add(
      "missing-list-out-of-force", "the root has new trust list keys, the list has not come", flag: "missing",
      [VerifyArea.list, earlySecondRoot(newKeys)], example, .refer, .trustMissing)
    var newEpoch = FakeRoot()
    newEpoch.trustListEpoch = 1
    area.add(
      "missing-list-left-behind", "the root has moved the epoch, the list has not come", flag: "missing",
      [VerifyArea.list, earlySecondRoot(newEpoch)], example, .refer, .trustMissing)
    area.add(
      "missing-key", "an issuer that no list has", flag: "missing", documents,
      ExampleCredential.issue(by: FakeKeys.issuer(4)).text, .refer, .keyUnknown)
    area.add(
      "missing-key-expired", "and the credential has expired: nothing is known of it", flag: "missing", documents,
      ExampleCredential.issue(by: FakeKeys.issuer(4)).text, at: 1_600_000_000, .refer, .keyUnknown)
    area.add(
      "missing-peer-documents", "an issuer of a recognised domain whose documents have not come", flag: "missing",
      documents, zhejiang(), .refer, .keyUnknown)
    area.add(
      "missing-peer-list", "of which only the root has come", flag: "missing", [VerifyArea.list, ExamplePeer.first],
      zhejiang(), .refer, .keyUnknown)
    area.add(
      "missing-empty-list", "a list without keys", flag: "missing",
      [ExampleTrustList.document { $0 = TrustListDraft() }], example, .refer, .keyUnknown)
    area.refuse(
      "missing-root", "the first root is none", flag: "missing", root: ExampleTrustList.document().bytes, .documentKind)
    var unsigned = ExampleRoot.first
    unsigned.signers = [1]
    area.refuse(
      "missing-root-signatures", "a first root that too few signed", flag: "missing", root: unsigned.bytes,
      .updateThreshold)

    for (id, description, offset) in [
      ("status", "red made green", 1), ("region", "another region", 4), ("issued-at", "issued later", 12),
      ("lifetime", "a longer life", 15), ("index", "another index", 19), ("holder", "another holder", 35),
      ("r", "one bit of R", 36), ("s", "one bit of S", 68),
    ] {
      var bytes = ExampleCredential.issue(status: .red).bytes.array
      bytes[offset] = offset == 1 ? 1 : bytes[offset] ^ 1
      area.add(
        "forged-\(id)", description, flag: "forged", documents, text(bytes), .refuse, .signatureInvalid)
    }
    area.add(
      "forged-expired", "an expired forgery is forged", flag: "forged", documents,
      text(ExampleCredential.issue().bytes.array.dropLast() + [0]), at: 1_600_000_000, .refuse, .signatureInvalid)
    area.add(
      "forged-context", "signed under a document's context", flag: "forged", documents,
      text(ExampleCredential.signing(context: Array("luyin:trst1".utf8)) { _ in }), .refuse, .signatureInvalid)
    area.add(
      "forged-other-key", "names one issuer's key, signed by another of the list", flag: "forged", documents,
      text(
        ExampleCredential.signing(by: FakeKeys.issuer(2)) { _ in }), .refuse, .signatureInvalid)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    do { return try TextForm.encode(bytes.span) } catch { fatalError("\(error)") }
  }

  /// Three keys with the key id 38e1d4c6, found by trying 2,714,325 seeds.
  private static func colliding(_ position: Int) -> SecretKey {
    let number = ["00560872", "01419112", "02714324"][position]
    return FakeKeys.secretKey(seed: Array("FAKE-SEED luyin vectors \(number)".utf8))
  }

  private static func addCollisions(_ area: inout VerifyArea) {
    func own(_ position: Int, _ change: (inout TrustListDraft.Key) -> Void = { _ in }) -> FakeDocument {
      ExampleTrustList.document { draft in
        draft.issuers[0].keys = [
          ExampleTrustList.key(colliding(position).publicKey, ExampleTrustList.province(420_000), change)
        ]
      }
    }
    func peer(_ position: Int, _ change: (inout TrustListDraft.Key) -> Void = { _ in }) -> FakeDocument {
      ExamplePeer.document { draft in
        draft.issuers[0].keys = [
          ExampleTrustList.key(colliding(position).publicKey, ExampleTrustList.province(330_000), change)
        ]
      }
    }
    func credential(_ position: Int, region: UInt32) -> String {
      ExampleCredential.issue(region: region, by: colliding(position)).text
    }
    let documents = [own(0), ExamplePeer.first, peer(1)]
    area.add(
      "collision-own", "the own list's key and a peer's share a key id; the own signed", flag: "collision", documents,
      credential(0, region: 420_381), .genuine, .genuine)
    area.add(
      "collision-peer", "the peer's signed", flag: "collision", documents, credential(1, region: 330_110), .genuine,
      .genuine)
    area.add(
      "collision-third", "a third key of the same id signed, which no list has", flag: "collision", documents,
      credential(2, region: 420_381), .refuse, .signatureInvalid)
    area.add(
      "collision-own-scope", "the own signed for the peer's region: the own entry decides", flag: "collision",
      documents,
      credential(0, region: 330_110), .refuse, .keyRegion)
    area.add(
      "collision-peer-scope", "the peer's signed for the own region: its entry decides", flag: "collision", documents,
      credential(1, region: 420_381), .refuse, .keyRegion)
    area.add(
      "collision-own-compromised", "the own key is compromised; the peer's of the same id signed", flag: "collision",
      [
        own(0) {
          $0.withdrawal = 3
          $0.withdrawnAt = 1
        }, ExamplePeer.first, peer(1),
      ], credential(1, region: 330_110), .genuine, .genuine)
  }

  private static func addIssuer(_ area: inout VerifyArea) {
    let issued = ExampleCredential.issuedAt
    func add(
      _ id: String, _ description: String, _ outcome: Verdict.Outcome, _ reason: ReasonCode,
      at time: Int64 = VerifyArea.noon,
      _ change: (inout TrustListDraft.Key) -> Void
    ) {
      area.add("issuer-\(id)", description, flag: "issuer", [list(change)], example, at: time, outcome, reason)
    }
    for purpose in [KeyPurpose.statusList, .policy] {
      add("purpose-\(purpose.name)", "a key of purpose \(purpose.name) issues", .refuse, .keyPurpose) {
        $0.purpose = purpose.rawValue
        $0.scheme = 0
        $0.scope = nil
      }
    }
    for (reason, name, refusal) in [(UInt8(1), "superseded", ReasonCode.keyWithdrawn), (2, "ceased", .keyWithdrawn)] {
      add("\(name)-later", "\(name) a second after it was issued", .genuine, .genuine) {
        ($0.withdrawal, $0.withdrawnAt) = (reason, issued + 1)
      }
      add("\(name)-at-once", "\(name) in the second in which it was issued", .refuse, refusal) {
        ($0.withdrawal, $0.withdrawnAt) = (reason, issued)
      }
      add("\(name)-before", "\(name) long before", .refuse, refusal) { ($0.withdrawal, $0.withdrawnAt) = (reason, 1) }
    }
    for at in [1, issued, issued + 1, .max] {
      add("compromised-\(at)", "compromised at \(at): nothing that it signed is good", .refuse, .keyCompromised) {
        ($0.withdrawal, $0.withdrawnAt) = (3, at)
      }
    }
    add(
      "compromised-before-expired", "compromised, and the credential has expired", .refuse, .keyCompromised,
      at: 1_585_300_000
    ) {
      ($0.withdrawal, $0.withdrawnAt) = (3, 1)
    }
    for (id, description, from, until, reason) in [
      ("first", "valid from the second in which it was issued", issued, UInt32.max, ReasonCode.genuine),
      ("before", "valid from the second after", issued + 1, .max, .keyWindow),
      ("last", "valid until the second after", 0, issued + 1, .genuine),
      ("after", "valid until the second in which it was issued", 0, issued, .keyWindow),
      ("narrowest", "valid for that second alone", issued, issued + 1, .genuine),
    ] as [(String, String, UInt32, UInt32, ReasonCode)] {
      add("window-\(id)", description, reason == .genuine ? .genuine : .refuse, reason) {
        ($0.validFrom, $0.validUntil) = (from, until)
      }
    }
    add("order-purpose", "a policy key that is compromised: the purpose is named", .refuse, .keyPurpose) {
      $0.purpose = KeyPurpose.policy.rawValue
      ($0.scheme, $0.scope) = (0, nil)
      ($0.withdrawal, $0.withdrawnAt) = (3, 1)
    }
    add("order-withdrawn", "withdrawn, and outside its time: the withdrawal is named", .refuse, .keyWithdrawn) {
      ($0.withdrawal, $0.withdrawnAt) = (1, 1)
      $0.validUntil = issued
    }
    area.add(
      "issuer-order-window", "outside its time and its region: the time is named", flag: "issuer",
      [list { $0.validUntil = issued }], ExampleCredential.issue(region: 520_382).text, .refuse, .keyWindow)
    area.add(
      "issuer-order-clock", "a key with a status list, under a suspect clock: the clock is named", flag: "issuer",
      [list { $0.leastNumber = 1 }], example, at: 0, .refer, .timeClockSuspect)
    add("window-over-now", "the key's time is over now, and was not when it issued", .genuine, .genuine) {
      ($0.validFrom, $0.validUntil) = (issued, issued + 60)
    }
    area.add(
      "issuer-status", "a key for green states red", flag: "issuer", [list { $0.scope?.statuses = [1] }],
      ExampleCredential.issue(status: .red).text, .refuse, .keyStatus)
    area.add(
      "issuer-status-scheme", "a status of the scheme that the key may not state", flag: "issuer", [VerifyArea.list],
      ExampleCredential.issue(status: Status(rawValue: 16)!).text, .refuse, .keyStatus)
    area.add(
      "issuer-region-before-status", "neither region nor status: the region is named", flag: "issuer",
      [list { $0.scope?.statuses = [1] }], ExampleCredential.issue(status: .red, region: 520_382).text, .refuse,
      .keyRegion)
    add("status-list", "a key with a status list", .refer, .statusMissing) { $0.leastNumber = 1 }
    add("status-list-expired", "and the credential has expired", .refuse, .timeExpired, at: 1_585_300_000) {
      $0.leastNumber = 1
    }
  }

  private static func addRegions(_ area: inout VerifyArea) {
    func add(
      _ id: String, _ description: String, _ region: UInt32, _ regions: TrustListDraft.Regions,
      code: RegionCode = .gbt2260,
      _ isGenuine: Bool
    ) {
      let document = ExampleTrustList.document { draft in
        draft.regionCode = code.rawValue
        draft.issuers[0].keys[0].scope?.regions = regions
        // The second issuer's scope is of no concern here.
        draft.issuers[1].keys.removeFirst()
      }
      area.add(
        "region-\(id)", description, flag: "region", [document], ExampleCredential.issue(region: region).text,
        isGenuine ? .genuine : .refuse, isGenuine ? .genuine : .keyRegion)
    }
    let hubei = ExampleTrustList.province(420_000)
    add("first", "the first number of the range", 420_001, .init([.init(420_001, 429_999)]), true)
    add("below", "one below it", 420_001, .init([.init(420_002, 429_999)]), false)
    add("last", "the last number", 429_999, hubei, true)
    add("above", "one above it", 429_999, .init([.init(420_000, 429_998)]), false)
    add("province", "the province itself", 420_000, hubei, true)
    add("prefecture", "a prefecture", 420_300, hubei, true)
    add(
      "province-with-hole", "the province, of which Wuhan is left out", 420_000,
      .init([.init(420_000, 420_099), .init(420_200, 429_999)]), false)
    add(
      "wuhan-left-out", "a county of Wuhan, which is left out", 420_102,
      .init([.init(420_000, 420_099), .init(420_200, 429_999)]), false)
    add("beside-hole", "a county beside it", 420_381, .init([.init(420_000, 420_099), .init(420_200, 429_999)]), true)
    add("none", "no region, in a scope of regions", 0, hubei, false)
    add("none-allowed", "no region, in a scope that has none", 0, .init(none: true, [.init(1, 1)]), true)
    add("none-alone", "a region, in a scope of no region alone", 420_381, .init(none: true, []), false)
    add(
      "country-code", "420000 of a code without levels stands for itself", 420_000, .init([.init(420_000, 420_000)]),
      code: .iso3166Numeric, true)
  }

  private static func addPeers(_ area: inout VerifyArea) {
    func add(
      _ id: String, _ description: String, _ outcome: Verdict.Outcome, _ reason: ReasonCode,
      at time: Int64 = VerifyArea.noon,
      input: String? = nil, list: FakeDocument = ExamplePeer.document(),
      _ change: (inout TrustListDraft.Peer) -> Void = { _ in }
    ) {
      let own = ExampleTrustList.document { change(&$0.peers[0]) }
      area.add(
        "peer-\(id)", description, flag: "peer", [own, ExamplePeer.first, list], input ?? zhejiang(), at: time, outcome,
        reason)
    }
    let noon = UInt32(VerifyArea.noon)
    add("from-now", "recognised from this second on", .genuine, .genuine) { $0.from = noon }
    add("from-next", "recognised from the next second on", .refer, .peerWindow) { $0.from = noon + 1 }
    add("until-next", "recognised until the next second", .genuine, .genuine) { $0.until = noon + 1 }
    add("until-now", "recognised until this second", .refer, .peerWindow) { $0.until = noon }
    add("until-expired", "recognised no more, and the credential has expired", .refuse, .timeExpired, at: 1_585_300_000)
    {
      $0.until = noon
    }
    add("scheme", "recognised for another scheme", .refer, .peerScheme) { $0.schemes = [2, 3] }
    add("schemes", "recognised for this scheme among others", .genuine, .genuine) { $0.schemes = [1, 2] }
    add("region", "recognised for another county", .refer, .peerRegion) {
      $0.regions = .init([.init(330_111, 330_111)])
    }
    add(
      "region-jurisdiction", "recognised for the holder's county, not for the issuer's province", .refer, .peerRegion
    ) { $0.regions = .init([.init(330_110, 330_110)]) }
    add("region-code", "recognised for numbers of another region code", .refer, .peerRegion) {
      $0.regionCode = RegionCode.iso3166Numeric.rawValue
    }
    add(
      "jurisdiction-other", "an issuer of another jurisdiction in the recognised domain", .refer, .peerRegion,
      list: ExamplePeer.document { $0.issuers[0].jurisdiction = 310_000 })
    add(
      "jurisdiction-none", "an issuer without jurisdiction", .refer, .peerRegion,
      list: ExamplePeer.document { $0.issuers[0].jurisdiction = 0 })
    add(
      "jurisdiction-none-allowed", "an issuer without jurisdiction, recognised", .genuine, .genuine,
      list: ExamplePeer.document { $0.issuers[0].jurisdiction = 0 }
    ) { $0.regions.none = true }
    add(
      "overreach", "its issuer states a region that its own list does not let it", .refuse, .keyRegion,
      input: zhejiang(region: 420_381))
    add(
      "widened", "its list lets an issuer state the own domain's regions; recognised for its own alone", .refer,
      .peerRegion, input: zhejiang(region: 420_381),
      list: ExamplePeer.document { $0.issuers[0].keys[0].scope?.regions = .init([.init(1, 16_777_215)]) })
    add(
      "compromised", "its own list has withdrawn the key", .refuse, .keyCompromised,
      list: ExamplePeer.document { ($0.issuers[0].keys[0].withdrawal, $0.issuers[0].keys[0].withdrawnAt) = (3, 1) })
    add(
      "region-code-of-its-list", "its list is of another region code: 330110 is another place there", .refer,
      .peerRegion,
      list: ExamplePeer.document { $0.regionCode = RegionCode.iso3166Numeric.rawValue })
    add(
      "status-list", "its key has a status list", .refer, .statusMissing,
      list: ExamplePeer.document { $0.issuers[0].keys[0].leastNumber = 1 })
    var newKeys = ExamplePeer.root
    newKeys.trustListKeys = [24]
    var peerSecond = ExampleRoot.next(2, of: ExamplePeer.domain, newKeys, signers: [20])
    peerSecond.issuedAt = ExampleTrustList.issuedAt
    area.add(
      "peer-list-out-of-force", "its root has other trust list keys, which have not signed its list", flag: "peer",
      VerifyArea.withPeer + [peerSecond], zhejiang(), .refer, .keyUnknown)
    add("order-window-first", "neither window nor scheme nor region: the window is named", .refer, .peerWindow) {
      $0.until = noon
      $0.schemes = [2]
      $0.regions = .init([.init(1, 1)])
    }
    add("order-region-second", "neither region nor scheme: the region is named", .refer, .peerRegion) {
      $0.schemes = [2]
      $0.regions = .init([.init(1, 1)])
    }
    area.add(
      "peer-taken-away", "the next own list does not name it", flag: "peer",
      VerifyArea.withPeer + [ExampleTrustList.document(2) { $0.peers = [] }], zhejiang(), .refer, .keyUnknown)
  }

  private static func addTimes(_ area: inout VerifyArea) {
    let issued = Int64(ExampleCredential.issuedAt)
    let expiry = issued + 60 * Int64(ExampleCredential.lifetimeMinutes)
    for (id, description, time, outcome, reason) in [
      ("tolerance-first", "300 s before issued at", issued - 300, .genuine, ReasonCode.genuine),
      ("tolerance-before", "301 s before issued at", issued - 301, .refuse, .timeNotYetValid),
      ("last", "the last second", expiry - 1, .genuine, .genuine),
      ("expiry", "at expiry", expiry, .refuse, .timeExpired),
    ] as [(String, String, Int64, Verdict.Outcome, ReasonCode)] {
      area.add("time-\(id)", description, flag: "time", [VerifyArea.list], example, at: time, outcome, reason)
    }
    // The list was issued at the floor: a clock before it is suspect.
    let floor = Int64(ExampleTrustList.issuedAt)
    area.add(
      "clock-at-floor", "a clock at the floor is sound: the credential is not yet valid", flag: "clock",
      [VerifyArea.list], example, at: floor, .refuse, .timeNotYetValid)
    area.add(
      "clock-below-floor", "a second less, and nobody says that it is not yet valid", flag: "clock", [VerifyArea.list],
      example, at: floor - 1, .refer, .timeClockSuspect)
    for (id, description, time) in [
      ("1970", "a clock that was never set", Int64(0)), ("ten-years-back", "ten years back", issued - 315_576_000),
      ("negative", "before 1970", -1), ("least", "the least number there is", -9_007_199_254_740_991),
    ] {
      area.add(
        "clock-\(id)", description, flag: "clock", [VerifyArea.list], example, at: time, .refer, .timeClockSuspect)
    }
    let old = ExampleCredential.issue(issuedAt: ExampleTrustList.issuedAt - 86_400).text
    area.add(
      "clock-expired-at-floor", "a credential that had expired at the floor, under a clock set back to its time",
      flag: "clock", [VerifyArea.list], old, at: floor - 3_600, .refuse, .timeExpired)
    let nearly = ExampleCredential.issue(issuedAt: ExampleTrustList.issuedAt - 86_399).text
    area.add(
      "clock-last-second-at-floor", "one that had a second left at the floor", flag: "clock", [VerifyArea.list], nearly,
      at: floor - 3_600, .refer, .timeClockSuspect)
    for (id, description, time) in [
      ("fifty-years-ahead", "fifty years ahead", issued + 1_577_880_000),
      ("greatest", "the greatest number there is", 9_007_199_254_740_991),
    ] {
      area.add("clock-\(id)", description, flag: "clock", [VerifyArea.list], example, at: time, .refuse, .timeExpired)
    }
    area.add(
      "clock-suspect-forged", "a forgery under a suspect clock is forged", flag: "clock", [VerifyArea.list],
      text(ExampleCredential.issue().bytes.array.dropLast() + [0]), at: 0, .refuse, .signatureInvalid)
    area.add(
      "clock-right-again", "the clock is right again", flag: "clock", [VerifyArea.list], example, .genuine, .genuine)
  }

  private static func addFreshness(_ area: inout VerifyArea) {
    let issued = Int64(ExampleTrustList.issuedAt)
    // A credential that holds for years, so that documents alone decide.
    let long = ExampleCredential.issue(lifetimeMinutes: 5_000_000).text
    let (update, expiry) = (issued + 7 * 86_400, issued + 30 * 86_400)
    for (id, description, time, outcome, reason) in [
      ("fresh", "the last second before next update", update - 1, .genuine, ReasonCode.genuine),
      ("stale", "at next update: stale, and genuine", update, .genuine, .genuine),
      ("stale-last", "the last second before it expires", expiry - 1, .genuine, .genuine),
      ("expired", "at expires", expiry, .refer, .trustExpired),
    ] as [(String, String, Int64, Verdict.Outcome, ReasonCode)] {
      area.add(
        "freshness-list-\(id)", "the list: \(description)", flag: "freshness", [VerifyArea.list], long, at: time,
        outcome, reason)
    }
    let root = FakeDocument(body: [], signers: [])
    var lasting = VerifyArea.list
    lasting.nextUpdate = 3_000_000_000
    lasting.expires = 3_000_000_000
    let rootTimes: [(String, String, UInt32, Verdict.Outcome, ReasonCode)] = [
      ("stale", "at next update: stale, and genuine", root.nextUpdate, .genuine, .genuine),
      ("stale-last", "the last second before it expires", root.expires - 1, .genuine, .genuine),
      ("expired", "at expires", root.expires, .refer, .trustExpired),
    ]
    for (id, description, time, outcome, reason) in rootTimes {
      area.add(
        "freshness-root-\(id)", "the root: \(description)", flag: "freshness", [lasting], long, at: Int64(time),
        outcome, reason)
    }
    let peerLong = ExampleCredential.issue(region: 330_110, lifetimeMinutes: 5_000_000, by: FakeKeys.issuer(3)).text
    func peer(_ change: (inout FakeDocument) -> Void) -> [FakeDocument] {
      var list = ExamplePeer.document()
      change(&list)
      return [lasting, ExamplePeer.first, list]
    }
    area.add(
      "freshness-peer-list-stale", "the recognised domain's list: stale", flag: "freshness", peer { _ in }, peerLong,
      at: update, .genuine,
      .genuine)
    area.add(
      "freshness-peer-list-expired", "the recognised domain's list: expired", flag: "freshness", peer { _ in },
      peerLong, at: expiry,
      .refer, .trustExpired)
    area.add(
      "freshness-peer-list-expired-own-key", "and a credential of the own list", flag: "freshness", peer { _ in }, long,
      at: expiry,
      .genuine, .genuine)
    var shortRoot = ExamplePeer.first
    (shortRoot.nextUpdate, shortRoot.expires) = (UInt32(update), UInt32(expiry))
    let shortDomain = domain(of: shortRoot)
    var ownForShort = ExampleTrustList.document { draft in
      draft.peers[0].domain = DomainID(bytes: ExampleTrustList.fixed(shortDomain))
    }
    (ownForShort.nextUpdate, ownForShort.expires) = (3_000_000_000, 3_000_000_000)
    var listForShort = FakeDocument.trustList(
      ExamplePeer.draft.body, of: shortDomain, signers: ExamplePeer.trustListKeys)
    (listForShort.nextUpdate, listForShort.expires) = (3_000_000_000, 3_000_000_000)
    for (id, time, outcome, reason) in [
      ("stale", update, .genuine, ReasonCode.genuine), ("expired", expiry, .refer, .trustExpired),
    ] as [(String, Int64, Verdict.Outcome, ReasonCode)] {
      area.add(
        "freshness-peer-root-\(id)", "the recognised domain's root: \(id)", flag: "freshness",
        [ownForShort, shortRoot, listForShort], peerLong, at: time, outcome, reason)
    }
    var peerLasting = ExamplePeer.document()
    (peerLasting.nextUpdate, peerLasting.expires) = (3_000_000_000, 3_000_000_000)
    area.add(
      "freshness-own-list-expired-peer-key", "the own list has expired, and the credential is a recognised domain's",
      flag: "freshness", [VerifyArea.list, ExamplePeer.first, peerLasting], peerLong, at: expiry, .refer, .trustExpired)
    area.add(
      "freshness-expired-forged", "the list has expired, and the credential is forged", flag: "freshness",
      [VerifyArea.list],
      text(ExampleCredential.issue().bytes.array.dropLast() + [0]), at: expiry, .refuse, .signatureInvalid)
    area.add(
      "freshness-expired-credential", "the list has expired, and the credential has", flag: "freshness",
      [VerifyArea.list], example,
      at: expiry, .refuse, .timeExpired)
    area.add(
      "freshness-expired-unknown-key", "the list has expired, and the key is not in it", flag: "freshness",
      [VerifyArea.list],
      ExampleCredential.issue(by: FakeKeys.issuer(4)).text, at: expiry, .refer, .keyUnknown)
    // Expired against the floor: the next list moved it, the clock was set back.
    let later = ExampleTrustList.document(2, issuedAt: UInt32(expiry) + 5) {
      _ in
    }
    var short = later
    short.nextUpdate = later.issuedAt + 1
    short.expires = later.issuedAt + 1
    var second = ExampleRoot.next(2, signers: [1, 2, 3])
    second.issuedAt = short.expires
    area.add(
      "freshness-expired-at-floor", "a list that had expired at the floor, under a clock set back to its time",
      flag: "freshness", [short, second], long, at: Int64(short.issuedAt), .refer, .trustExpired)
  }

  private static func addAttacks(_ area: inout VerifyArea) {
    func compromised(_ number: UInt32 = 1) -> FakeDocument {
      ExampleTrustList.document(number) {
        ($0.issuers[0].keys[0].withdrawal, $0.issuers[0].keys[0].withdrawnAt) = (3, 1)
      }
    }
    /// The recognised domain lists the own issuer's key.
    func reviving(_ regions: TrustListDraft.Regions) -> FakeDocument {
      ExamplePeer.document { $0.issuers[0].keys = [ExampleTrustList.key(FakeKeys.issuer(1).publicKey, regions)] }
    }
    let everywhere = TrustListDraft.Regions([.init(1, 16_777_215)])
    area.add(
      "attack-revived-through-peer", "a compromised key, which a recognised domain calls good", flag: "attack",
      [compromised(), ExamplePeer.first, reviving(everywhere)], ExampleCredential.issue(region: 330_110).text, .refuse,
      .keyCompromised)
    area.add(
      "attack-widened-through-peer", "a key for Hubei, which a recognised domain lists for Zhejiang", flag: "attack",
      [VerifyArea.list, ExamplePeer.first, reviving(everywhere)], ExampleCredential.issue(region: 330_110).text,
      .refuse,
      .keyRegion)
    area.add(
      "attack-purpose-through-peer", "a policy key, which a recognised domain lists for credentials", flag: "attack",
      [
        VerifyArea.list, ExamplePeer.first,
        ExamplePeer.document { draft in
          draft.issuers[0].keys = [
            ExampleTrustList.key(FakeKeys.signers[ExampleTrustList.policyKey].key.publicKey, everywhere)
          ]
        },
      ], ExampleCredential.issue(region: 330_110, by: FakeKeys.signer(ExampleTrustList.policyKey)).text, .refuse,
      .keyPurpose)
    area.add(
      "attack-forgotten-key", "the next list forgets a compromised key: it is refused, and the first counts",
      flag: "attack",
      [
        compromised(), ExampleTrustList.document(2) { $0.issuers[0].keys = [] }, ExamplePeer.first,
        reviving(everywhere),
      ], ExampleCredential.issue(region: 330_110).text, .refuse, .keyCompromised)
    area.add(
      "attack-replayed-list", "list 2 calls the key compromised, and list 1 is replayed behind it", flag: "attack",
      [compromised(2), VerifyArea.list], example, .refuse, .keyCompromised)
    area.add(
      "attack-forged-list", "a list by strangers that lists another issuer", flag: "attack",
      [
        VerifyArea.list,
        ExampleTrustList.document(2, signers: [40, 41]) {
          $0.issuers[0].keys[0].key = FakeKeys.issuer(4).publicKey.bytes
        },
      ], ExampleCredential.issue(by: FakeKeys.issuer(4)).text, .refer, .keyUnknown)
    area.add(
      "attack-peer-of-peer", "an issuer of a domain that a recognised domain recognises", flag: "attack",
      nested(), ExampleCredential.issue(region: 330_110, by: FakeKeys.issuer(5)).text, .refer, .keyUnknown)
    area.add(
      "attack-two-peers", "two recognised domains list one key: the first, which withdrew it, decides", flag: "attack",
      twoPeers(withdrawnFirst: true), zhejiang(), .refuse, .keyCompromised)
    area.add(
      "attack-two-peers-other-order", "the first calls it good, the second withdrew it: the first decides",
      flag: "attack",
      twoPeers(withdrawnFirst: false), zhejiang(), .genuine, .genuine)
    area.add(
      "attack-peer-not-recognised-now",
      "the first that lists the key is recognised no more, and calls it compromised; the second, which is, decides",
      flag: "attack", twoPeers(withdrawnFirst: true, isFirstOver: true), zhejiang(), .genuine, .genuine)
    area.add(
      "attack-neither-peer-recognised", "both that list the key are recognised no more: the first is named",
      flag: "attack",
      twoPeers(withdrawnFirst: nil, isFirstOver: true, isSecondOver: true), zhejiang(), .refer, .peerWindow)
  }

  private static let otherRoot = FakeDocument(body: FakeRoot(threshold: 1, keys: [30]).body, signers: [30])

  private static var otherDomain: [UInt8] { domain(of: otherRoot) }

  private static func otherPeer() -> TrustListDraft.Peer {
    var peer = ExampleTrustList.peer
    peer.domain = DomainID(bytes: ExampleTrustList.fixed(otherDomain))
    return peer
  }

  /// The recognised domain recognises a third one.
  private static func nested() -> [FakeDocument] {
    let third = FakeDocument.trustList(
      {
        var draft = ExamplePeer.draft
        draft.issuers[0].keys[0].key = FakeKeys.issuer(5).publicKey.bytes
        return draft.body
      }(), of: otherDomain, signers: [60])
    return [
      VerifyArea.list, ExamplePeer.first, ExamplePeer.document { $0.peers = [otherPeer()] }, otherRoot, third,
    ]
  }

  private static func domain(of root: FakeDocument) -> [UInt8] {
    do { return try TrustState(firstRoot: root.bytes).own.domain.bytes.array } catch { fatalError("\(error)") }
  }

  /// Two domains that list one key; the first, the second, or neither has withdrawn it, and may be recognised no more.
  private static func twoPeers(
    withdrawnFirst: Bool?, isFirstOver: Bool = false, isSecondOver: Bool = false
  ) -> [FakeDocument] {
    func keys(_ isWithdrawn: Bool) -> TrustListDraft {
      var draft = ExamplePeer.draft
      if isWithdrawn { (draft.issuers[0].keys[0].withdrawal, draft.issuers[0].keys[0].withdrawnAt) = (3, 1) }
      return draft
    }
    let own = ExampleTrustList.document { draft in
      draft.peers.append(otherPeer())
      if isFirstOver { draft.peers[0].until = draft.peers[0].from + 1 }
      if isSecondOver { draft.peers[1].until = draft.peers[1].from + 1 }
    }
    return [
      own, otherRoot,
      .trustList(keys(withdrawnFirst == false).body, of: otherDomain, signers: [60]), ExamplePeer.first,
      .trustList(keys(withdrawnFirst == true).body, of: ExamplePeer.domain, signers: ExamplePeer.trustListKeys),
    ]
  }
}
