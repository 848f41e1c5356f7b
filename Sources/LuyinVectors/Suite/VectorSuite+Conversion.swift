internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  private static let noon = FakeGateway.noon
  private static let trust = FakeGateway.trustList()
  private static let policy = FakeGateway.policy()
  private static let list = FakeGateway.statusList()
  private static let peerText = ExampleCredential.issue(region: 330_110, by: FakeKeys.issuer(3)).text

  /// Cases of `credential.convert`: status and end of what is made are stated by hand, the rest is copied or computed.
  private struct ConvertArea {
    var area = VectorArea(
      "credential-convert", op: "credential.convert", spec: "conversion.md#making-one",
      features: ["conversion", "document", "policy", "status", "verify"],
      flags: [
        "sound": "A credential that the gateway converts. Refusing it leaves its holder with a code that few can read.",
        "gateway": "A gateway that may not act. What it makes would be refused, or should be.",
        "source": "A credential that is not genuine. Converting it launders a forged, revoked or expired one.",
        "life": "How long a converted credential lasts. Longer than its source launders a longer life.",
        "status": "Which status is converted. Another one launders a better status.",
        "region": "Of whom the gateway may speak.",
        "chain": "A credential that was converted before. Converting it again lets gateways add up what each may do.",
        "stale": "Documents that are not fresh.",
        "table": "What the policy's conversions are about.",
        "order": "Two things are wrong, and the order decides.",
        "request": "Operands that are missing or of another type.",
      ],
      "What a gateway makes of another issuer's credential, and why it makes nothing.")

    static func request(
      _ documents: [FakeDocument], _ text: String, at time: Int64, key: [UInt8], root: FakeDocument
    ) -> JSONValue {
      [
        "root": .hex(root.bytes), "documents": .array(documents.map { .hex($0.bytes) }), "input": .string(text),
        "time": .integer(time), "gateway": .hex(key), "index": .integer(Int64(FakeGateway.index)),
      ]
    }

    /// - Parameter expiry: of what is made; it is rounded down to minutes from issued at.
    mutating func accept(
      _ id: String, _ description: String, _ flag: String, _ documents: [FakeDocument] = FakeGateway.documents,
      text: String = ExampleCredential.issue().text, at time: Int64 = noon, as status: Status = .green,
      until expiry: Int64, by conversion: String = "green"
    ) {
      let request = ConvertArea.request(
        documents, text, at: time, key: FakeGateway.key.bytes.array, root: ExampleRoot.first)
      let result: JSONValue
      do { result = try Contract.result(of: "credential.convert", request) } catch {
        fatalError("\(id): \(error)")
      }
      guard let made = result["credential"], let issuedAt = made["issuedAt"]?.integer,
        let minutes = made["lifetimeMinutes"]?.integer
      else { fatalError("\(id): \(result.line)") }
      precondition(
        made["status"] == .string(status.name) && minutes == (expiry - issuedAt) / 60
          && result["conversion"] == .string(conversion), "\(id): \(result.line)")
      area.accept(id, description, flag: flag, request, result)
    }

    mutating func refuse(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode,
      _ documents: [FakeDocument] = FakeGateway.documents, text: String = ExampleCredential.issue().text,
      at time: Int64 = noon, key: [UInt8] = FakeGateway.key.bytes.array, root: FakeDocument = ExampleRoot.first
    ) {
      area.refuse(
        id, description, flag: flag, ConvertArea.request(documents, text, at: time, key: key, root: root), reason)
    }
  }

  static func credentialConvert() -> VectorFile {
    var area = ConvertArea()
    addSound(&area)
    addGateways(&area)
    addSources(&area)
    addLives(&area)
    addStatuses(&area)
    addScopes(&area)
    addFreshness(&area)
    addTables(&area)
    addOrder(&area)
    addConvertRequests(&area)
    return area.area.file
  }

  private static let issuedAt = Int64(ExampleCredential.issuedAt)
  private static let dayEnd = issuedAt + 86_400

  private static func addSound(_ area: inout ConvertArea) {
    area.accept("example", "the code of somebody from Hubei", "sound", until: dayEnd)
    area.accept(
      "guardian", "one that a guardian's device keeps", "sound",
      text: ExampleCredential.issue(holder: .guardianDeviceKey(FakeKeys.holderKey())).text, until: dayEnd)
    area.accept(
      "last-index", "the last index of the source's list", "sound",
      text: ExampleCredential.issue(index: 999_999).text, until: dayEnd)
    area.accept(
      "presentation", "shown by the holder's device", "sound",
      text: (try? TextForm.encode(ExampleHolder.device().span)) ?? "", until: dayEnd)
    let peers = FakeGateway.documents + [ExamplePeer.first, ExamplePeer.document()]
    let recognised = FakeConversion("peers").with { $0.domains = [2, 0] }
    area.accept(
      "peer", "a code of a recognised domain, whose key has no status list", "sound",
      [trust, FakeGateway.policy([recognised]), ExamplePeer.first, ExamplePeer.document()], text: peerText,
      until: dayEnd, by: "peers")
    area.refuse(
      "peer-own-alone", "a code of a recognised domain, and conversions of the own", "table", .conversionNoMatch, peers,
      text: peerText)
  }

  private static func addGateways(_ area: inout ConvertArea) {
    func gateway(_ id: String, _ description: String, _ change: @escaping (inout TrustListDraft) -> Void) {
      area.refuse(
        "gateway-\(id)", description, "gateway", .conversionKey, [FakeGateway.trustList(change), policy, list])
    }
    area.refuse("gateway-no-list", "no trust list", "gateway", .conversionKey, [])
    area.refuse(
      "gateway-unknown", "a key that the list has not", "gateway", .conversionKey,
      key: FakeKeys.issuer(9).publicKey.bytes.array)
    area.refuse("gateway-no-key", "31 bytes", "gateway", .conversionKey, key: [UInt8](repeating: 1, count: 31))
    area.refuse(
      "gateway-issuer", "an issuer's key", "gateway", .conversionKey, key: FakeKeys.issuer(1).publicKey.bytes.array)
    area.refuse(
      "gateway-policy-key", "a policy's key", "gateway", .conversionKey,
      key: FakeKeys.signers[FakeGateway.policyKey].publicKeyBytes)
    gateway("purpose", "the purpose credential") { $0.issuers[2].keys[0].purpose = KeyPurpose.credential.rawValue }
    gateway("no-status-list", "without a status list of its own") { $0.issuers[2].keys[0].leastNumber = 0 }
    for reason in KeyEntry.Withdrawal.Reason.allCases {
      gateway("\(reason.name)", "withdrawn as \(reason.name), after the credential was issued") {
        $0.issuers[2].keys[0].withdrawal = reason.rawValue
        $0.issuers[2].keys[0].withdrawnAt = UInt32(noon) + 1
      }
    }
    gateway("not-yet", "valid from a second later") {
      $0.issuers[2].keys[0].validFrom = UInt32(noon) + 1
    }
    gateway("no-more", "valid until this second") { $0.issuers[2].keys[0].validUntil = UInt32(noon) }
    area.refuse("policy-missing", "without the policy", "gateway", .conversionPolicy, [trust, list])
    area.refuse(
      "policy-unnamed", "the list names no policy for the whole domain", "gateway", .conversionPolicy,
      [FakeGateway.trustList { $0.policies.removeLast() }, policy, list])
    area.refuse(
      "policy-other", "the policy of another jurisdiction", "gateway", .conversionPolicy,
      [trust, ExamplePolicy.document(FakePolicyBody(520_000, [], FakeGateway.conversions).bytes), list])
    area.refuse(
      "policy-number", "a policy below the least number", "gateway", .conversionPolicy,
      [FakeGateway.trustList { $0.issuers[2].keys[1].leastNumber = 2 }, policy, list])
    area.accept(
      "gateway-from", "valid from this second, and before the credential was issued", "gateway",
      [
        FakeGateway.trustList {
          $0.issuers[2].keys[0].validFrom = ExampleCredential.issuedAt
          $0.issuers[2].keys[0].validUntil = UInt32(noon) + 1
        }, policy, list,
      ], until: dayEnd)
    area.refuse(
      "window-end", "issued ahead of the clock, when the gateway's key is valid no more", "gateway", .conversionWindow,
      [
        FakeGateway.trustList {
          $0.issuers[2].keys[0].validUntil = UInt32(noon) + 200
        }, policy, list,
      ], text: ExampleCredential.issue(issuedAt: UInt32(noon) + 200).text)
    area.accept(
      "window-last", "issued ahead of the clock, in the last second of the gateway's key", "gateway",
      [
        FakeGateway.trustList {
          $0.issuers[2].keys[0].validUntil = UInt32(noon) + 200
        }, policy, list,
      ], text: ExampleCredential.issue(issuedAt: UInt32(noon) + 199).text, until: noon + 86_400)
    // A gateway of a province: the policy is that of its own jurisdiction.
    let provincial = FakeGateway.trustList { draft in
      draft.issuers[1].keys.append(draft.issuers[2].keys[0])
      draft.issuers[2].keys.removeFirst()
    }
    let guizhou = ExamplePolicy.document(FakePolicyBody(520_000, [], [FakeConversion("guizhou", to: 2)]).bytes)
    area.accept(
      "province", "a gateway of Guizhou, by the policy of Guizhou", "gateway", [provincial, policy, guizhou, list],
      as: .yellow, until: dayEnd, by: "guizhou")
    area.refuse(
      "province-policy", "a gateway of Guizhou, and the policy of the whole domain", "gateway", .conversionPolicy,
      [provincial, policy, list])
    area.refuse(
      "province-policy-key", "one key for two policies, of which the other one is held", "gateway", .conversionPolicy,
      [
        FakeGateway.trustList { draft in
          draft.issuers[1].keys.append(draft.issuers[2].keys[0])
          draft.issuers[2].keys.removeFirst()
          draft.policies[0].key = draft.issuers[2].keys[0].key
        }, policy, list,
      ])
    area.refuse(
      "window", "issued a second before the gateway's key was valid: gates would refuse it", "gateway",
      .conversionWindow,
      [FakeGateway.trustList { $0.issuers[2].keys[0].validFrom = ExampleCredential.issuedAt + 1 }, policy, list])
  }

  private static func addSources(_ area: inout ConvertArea) {
    func source(
      _ id: String, _ description: String, _ reason: ReasonCode, _ documents: [FakeDocument] = FakeGateway.documents,
      text: String = ExampleCredential.issue().text, at time: Int64 = noon
    ) {
      area.refuse("source-\(id)", description, "source", reason, documents, text: text, at: time)
    }
    source("text", "no Luyin code", .textPrefix, text: "LY2:123")
    source("structure", "no credential", .structureType, text: "LY1:000")
    source("key", "an unknown key", .keyUnknown, text: ExampleCredential.issue(by: FakeKeys.issuer(9)).text)
    var forged = ExampleCredential.issue(status: .red).bytes.array
    forged[1] = 1
    source(
      "forged", "red made green by hand", .signatureInvalid, text: (try? TextForm.encode(forged.span)) ?? "")
    source(
      "region", "a region that its key may not state", .keyRegion, text: ExampleCredential.issue(region: 520_382).text)
    source("expired", "one that has expired", .timeExpired, text: ExampleCredential.issue(lifetimeMinutes: 720).text)
    source(
      "not-yet", "one of tomorrow", .timeNotYetValid,
      text: ExampleCredential.issue(issuedAt: ExampleCredential.issuedAt + 86_400).text)
    source(
      "compromised", "by a compromised key", .keyCompromised,
      [
        FakeGateway.trustList {
          $0.issuers[0].keys[0].withdrawal = KeyEntry.Withdrawal.Reason.compromised.rawValue
          $0.issuers[0].keys[0].withdrawnAt = UInt32(noon)
        }, policy, list,
      ])
    source("list-missing", "the source's list is missing", .statusMissing, [trust, policy])
    source("suspended", "suspended by the source", .statusSuspended, [trust, policy, FakeGateway.statusList(4)])
    source("revoked", "revoked by the source", .statusRevoked, [trust, policy, FakeGateway.statusList(5)])
    source("unknown", "an index past the list", .statusUnknown, text: ExampleCredential.issue(index: 1_000_000).text)
    source(
      "late", "a presentation of a minute ago", .holderLate,
      text: (try? TextForm.encode(ExampleHolder.device(at: UInt32(noon) - 60).span)) ?? "")
    source(
      "clock", "a clock behind the trust list", .timeClockSuspect,
      text: ExampleCredential.issue(issuedAt: ExampleTrustList.issuedAt - 3_600).text,
      at: Int64(ExampleTrustList.issuedAt) - 1)
    source(
      "peer-unrecognised", "a domain that is not recognised yet", .peerWindow,
      [
        FakeGateway.trustList { $0.peers[0].from = UInt32(noon) + 1 },
        FakeGateway.policy([FakeConversion("peers").with { $0.domains = [2, 0] }]), ExamplePeer.first,
        ExamplePeer.document(),
      ], text: peerText)
    // A key of the purpose conversion converts; nothing else it has signed is ever a source.
    area.refuse(
      "chain-own", "what the gateway itself has made", "chain", .conversionChain,
      FakeGateway.documents + [gatewayList], text: ExampleCredential.issue(by: FakeKeys.issuer(4)).text)
    let second = FakeGateway.trustList { draft in
      draft.issuers[1].keys[0].purpose = KeyPurpose.conversion.rawValue
    }
    area.refuse(
      "chain-other", "what another gateway has made", "chain", .conversionChain, [second, policy, list],
      text: ExampleCredential.issue(region: 520_382, by: FakeKeys.issuer(2)).text)
    area.refuse(
      "chain-peer", "what a gateway of a recognised domain has made", "chain", .conversionChain,
      [
        trust, FakeGateway.policy([FakeConversion("peers").with { $0.domains = [2, 0] }]), ExamplePeer.first,
        ExamplePeer.document { $0.issuers[0].keys[0].purpose = KeyPurpose.conversion.rawValue },
      ], text: peerText)
  }

  /// The gateway's own list: its credentials are genuine by it.
  private static let gatewayList: FakeDocument = {
    var list = ExampleStatusList.document(
      FakeStatusTrust.body(), covering: FakeGateway.keyNumber, issuedAt: UInt32(noon) - 3_600,
      issuerSigners: [FakeGateway.keyNumber])
    list.domain = ExampleRoot.domain
    return list
  }()

  private static func addLives(_ area: inout ConvertArea) {
    func life(
      _ id: String, _ description: String, minutes: UInt32, until expiry: Int64, list: FakeDocument = list,
      issuedAt: UInt32 = ExampleCredential.issuedAt
    ) {
      area.accept(
        "life-\(id)", description, "life", [trust, policy, list],
        text: ExampleCredential.issue(issuedAt: issuedAt, lifetimeMinutes: minutes).text, until: expiry)
    }
    let hour: Int64 = 3_600
    life("source", "it ends with its source", minutes: 1_439, until: issuedAt + 1_439 * 60)
    life("minute", "a minute is left", minutes: 721, until: noon + 60)
    life("day", "fourteen days, of which it has one from now on", minutes: 20_160, until: noon + 24 * hour)
    life("day-exact", "exactly a day from now", minutes: 36 * 60, until: noon + 24 * hour)
    life("day-more", "a day and a minute from now", minutes: 36 * 60 + 1, until: noon + 24 * hour)
    life(
      "list", "fourteen days, and the source's list ends in two hours", minutes: 20_160, until: noon + 2 * hour,
      list: FakeGateway.statusList { $0.expires = UInt32(noon + 2 * hour) })
    life(
      "list-seconds", "the source's list ends within a minute of its own", minutes: 20_160, until: noon + 2 * hour,
      list: FakeGateway.statusList { $0.expires = UInt32(noon + 2 * hour) + 59 })
    life(
      "list-later", "the source's list ends after the source", minutes: 780, until: noon + hour,
      list: FakeGateway.statusList { $0.expires = UInt32(noon + 2 * hour) })
    life(
      "seconds", "issued half a minute past: a day is rounded down", minutes: 20_160, until: noon + 24 * hour,
      issuedAt: ExampleCredential.issuedAt + 30)
    let ending = FakeGateway.statusList {
      $0.nextUpdate = UInt32(noon) + 30
      $0.expires = UInt32(noon) + 59
    }
    area.refuse(
      "life-none", "the source's list ends in 59 seconds: no whole minute reaches past now", "life",
      .conversionLifetime, [trust, policy, ending])
    area.refuse(
      "life-ahead", "issued 299 seconds ahead, and the source's list ends before a minute of it has passed", "life",
      .conversionLifetime,
      [
        trust, policy,
        FakeGateway.statusList {
          $0.nextUpdate = UInt32(noon) + 30
          $0.expires = UInt32(noon) + 299 + 59
        },
      ], text: ExampleCredential.issue(issuedAt: UInt32(noon) + 299).text)
  }

  private static func addStatuses(_ area: inout ConvertArea) {
    for (status, name) in [(Status.yellow, "yellow"), (.red, "red")] {
      area.accept(
        "status-\(name)", "\(name) as it was issued", "status", text: ExampleCredential.issue(status: status).text,
        as: status, until: dayEnd, by: name)
      area.accept(
        "status-green-\(name)", "issued green, and \(name) by the source's list", "status",
        [trust, policy, FakeGateway.statusList(status.rawValue)], as: status, until: dayEnd, by: name)
    }
    area.accept(
      "status-red-yellow", "issued red, and yellow by the source's list: the worse counts", "status",
      [trust, policy, FakeGateway.statusList(2)], text: ExampleCredential.issue(status: .red).text, as: .red,
      until: dayEnd, by: "red")
    area.accept(
      "status-worse", "a table that makes yellow red", "status",
      [trust, FakeGateway.policy([FakeConversion("worse", from: [2, 3], to: 3)]), FakeGateway.statusList(2)], as: .red,
      until: dayEnd, by: "worse")
    area.refuse(
      "status-table", "green is converted, and it is yellow by the source's list", "status", .conversionNoMatch,
      [trust, FakeGateway.policy([FakeConversion("green")]), FakeGateway.statusList(2)])
    let numbered = FakeGateway.trustList { $0.issuers[2].keys[0].scope?.statuses = [1, 2, 3, 16] }
    let numbers = FakeGateway.policy([FakeConversion("number", from: [1], to: 16)])
    area.accept(
      "status-number", "green as a number of the gateway's scheme", "status", [numbered, numbers, list],
      as: ExampleCredentialStatus.sixteen, until: dayEnd, by: "number")
    area.refuse(
      "status-scope", "a status that the gateway may not state", "status", .conversionStatus, [trust, numbers, list])
  }

  private enum ExampleCredentialStatus {
    static var sixteen: Status {
      guard let status = Status(rawValue: 16) else { fatalError("16 is a scheme's") }
      return status
    }
  }

  private static func addScopes(_ area: inout ConvertArea) {
    func scope(_ id: String, _ description: String, _ lower: UInt32, _ upper: UInt32, isIn: Bool) {
      let narrow = FakeGateway.trustList { $0.issuers[2].keys[0].scope?.regions = .init([.init(lower, upper)]) }
      if isIn {
        area.accept("region-\(id)", description, "region", [narrow, policy, list], until: dayEnd)
      } else {
        area.refuse("region-\(id)", description, "region", .conversionRegion, [narrow, policy, list])
      }
    }
    scope("inside", "a gateway of this county", 420_381, 420_381, isIn: true)
    scope("below", "a gateway of the counties below", 420_000, 420_380, isIn: false)
    scope("above", "a gateway of the counties above", 420_382, 429_999, isIn: false)
    area.refuse(
      "region-coarse", "a holder of all Hubei, and a gateway of most of it", "region", .conversionRegion,
      [
        FakeGateway.trustList { $0.issuers[2].keys[0].scope?.regions = .init([.init(420_000, 429_998)]) }, policy, list,
      ],
      text: ExampleCredential.issue(region: 420_000).text)
    let stateless = FakeGateway.trustList { $0.issuers[0].keys[0].scope?.regions.none = true }
    area.refuse(
      "region-none", "a holder without a region, and a gateway of regions", "region", .conversionRegion,
      [stateless, policy, list], text: ExampleCredential.issue(region: 0).text)
    area.accept(
      "region-none-scope", "a holder without a region, and a gateway of them", "region",
      [
        FakeGateway.trustList {
          $0.issuers[0].keys[0].scope?.regions.none = true
          $0.issuers[2].keys[0].scope?.regions.none = true
        }, policy, list,
      ], text: ExampleCredential.issue(region: 0).text, until: dayEnd)
    area.refuse(
      "region-code", "a recognised domain with another region code", "region", .conversionRegion,
      [
        FakeGateway.trustList {
          $0.peers[0].regionCode = RegionCode.iso3166Numeric.rawValue
          $0.peers[0].regions = .init([.init(1, 999_999)])
        },
        FakeGateway.policy([
          FakeConversion("peers").with {
            $0.domains = [2, 0]
            $0.regionCode = [2]
          }
        ]), ExamplePeer.first,
        ExamplePeer.document { $0.regionCode = RegionCode.iso3166Numeric.rawValue },
      ], text: peerText)
  }

  private static func addFreshness(_ area: inout ConvertArea) {
    let hour: Int64 = 3_600
    func stale(_ id: String, _ description: String, _ documents: [FakeDocument], at time: Int64 = noon, isFresh: Bool) {
      if isFresh {
        area.accept("fresh-\(id)", description, "stale", documents, at: time, until: dayEnd)
      } else {
        area.refuse("stale-\(id)", description, "stale", .conversionStale, documents, at: time)
      }
    }
    for isFresh in [true, false] {
      let when = isFresh ? "a second before" : "at"
      let offset: Int64 = isFresh ? -1 : 0
      stale(
        "list", "\(when) the next update of the source's list", FakeGateway.documents, at: noon + 2 * hour + offset,
        isFresh: isFresh)
      let next = UInt32(noon) + (isFresh ? 1 : 0)
      stale(
        "policy", "\(when) the next update of the policy", [trust, FakeGateway.policy { $0.nextUpdate = next }, list],
        isFresh: isFresh)
      var early = trust
      early.nextUpdate = next
      stale("trust-list", "\(when) the next update of the trust list", [early, policy, list], isFresh: isFresh)
    }
    area.refuse(
      "stale-policy-expired", "the policy has expired", "stale", .conversionStale,
      [
        trust,
        FakeGateway.policy {
          $0.nextUpdate = UInt32(noon) - 1
          $0.expires = UInt32(noon)
        }, list,
      ])
    var peerList = ExamplePeer.document()
    peerList.nextUpdate = UInt32(noon)
    area.refuse(
      "stale-peer", "the peer's trust list is stale", "stale", .conversionStale,
      [
        trust, FakeGateway.policy([FakeConversion("peers").with { $0.domains = [2, 0] }]), ExamplePeer.first, peerList,
      ], text: peerText)
  }

  private static func addTables(_ area: inout ConvertArea) {
    func table(_ id: String, _ description: String, applies: Bool, _ change: (inout FakeConversion) -> Void) {
      let documents = [trust, FakeGateway.policy([FakeConversion("green").with(change)]), list]
      if applies {
        area.accept("table-\(id)", description, "table", documents, until: dayEnd)
      } else {
        area.refuse("table-\(id)", description, "table", .conversionNoMatch, documents)
      }
    }
    area.refuse(
      "table-none", "a policy without conversions", "table", .conversionNoMatch, [trust, FakeGateway.policy([]), list])
    table("from", "from this second", applies: true) { $0.window = FakeRule.window(UInt32(noon), UInt32(noon) + 1) }
    table("from-later", "from the next second", applies: false) {
      $0.window = FakeRule.window(UInt32(noon) + 1, UInt32(noon) + 2)
    }
    table("until", "until this second", applies: false) { $0.window = FakeRule.window(0, UInt32(noon)) }
    table("listed", "the own domain by its id", applies: true) { $0.domains = [3, 1] + ExampleRoot.domain }
    table("listed-other", "another domain by its id", applies: false) { $0.domains = [3, 1] + ExamplePeer.domain }
    table("recognised", "all domains", applies: true) { $0.domains = [2, 0] }
    table("region-code", "another region code", applies: false) { $0.regionCode = [2] }
    table("jurisdiction", "issuers of Hubei", applies: true) {
      $0.jurisdictions = FakeRule.regions([(420_000, 429_999)])
    }
    table("jurisdiction-part", "issuers of most of Hubei", applies: false) {
      $0.jurisdictions = FakeRule.regions([(420_000, 429_998)])
    }
    table("residence", "holders of this county", applies: true) {
      $0.residences = FakeRule.regions([(420_381, 420_381)])
    }
    table("residence-other", "holders of another county", applies: false) {
      $0.residences = FakeRule.regions([(420_382, 429_999)])
    }
    table("exception", "all but this county", applies: false) { $0.exceptions = FakeRule.ranges([(420_381, 420_381)]) }
    table("exception-other", "all but the next county", applies: true) {
      $0.exceptions = FakeRule.ranges([(420_382, 420_382)])
    }
    table("scheme", "another scheme", applies: false) { $0.scheme = [0, 2] }
    table("statuses", "another status", applies: false) {
      $0.statuses = [1, 3]
      $0.gives = [0, 1, 3]
    }
    table("gives-scheme", "into a scheme that the gateway's key has not", applies: false) { $0.gives = [0, 2, 1] }
    area.accept(
      "table-first", "the first that applies decides", "table",
      [
        trust,
        FakeGateway.policy([
          FakeConversion("other-scheme").with { $0.gives = [0, 2, 1] }, FakeConversion("strict", to: 2),
          FakeConversion("green"),
        ]), list,
      ], as: .yellow, until: dayEnd, by: "strict")
    // Rules have no say, whatever they say of anyone.
    let refusing = ExamplePolicy.document(
      FakePolicyBody(0, [FakeRule("nobody", .refuse)], FakeGateway.conversions).bytes, by: FakeGateway.policyKey)
    area.accept("table-rules", "a policy that admits nobody", "table", [trust, refusing, list], until: dayEnd)
  }

  private static func addOrder(_ area: inout ConvertArea) {
    let narrow = FakeGateway.trustList { $0.issuers[2].keys[0].scope?.regions = .init([.init(520_000, 529_999)]) }
    let staleList = FakeGateway.statusList { $0.nextUpdate = UInt32(noon) }
    func order(
      _ id: String, _ description: String, _ reason: ReasonCode, _ documents: [FakeDocument],
      text: String = ExampleCredential.issue().text
    ) {
      area.refuse("order-\(id)", description, "order", reason, documents, text: text)
    }
    order(
      "key-policy", "no status list, and no policy", .conversionKey,
      [FakeGateway.trustList { $0.issuers[2].keys[0].leastNumber = 0 }, list])
    order("policy-source", "no policy, and no code", .conversionPolicy, [trust, list], text: "LY2:1")
    order(
      "source-stale", "revoked by a stale list", .statusRevoked,
      [trust, policy, FakeGateway.statusList(5) { $0.nextUpdate = UInt32(noon) }])
    var late = gatewayList
    late.nextUpdate = UInt32(noon)
    order(
      "chain-stale", "the gateway's own, by a stale list", .conversionChain, [trust, policy, list, late],
      text: ExampleCredential.issue(by: FakeKeys.issuer(4)).text)
    order(
      "stale-match", "a stale list, and no conversion", .conversionStale, [trust, FakeGateway.policy([]), staleList])
    order(
      "match-region", "no conversion, and a region that is not the gateway's", .conversionNoMatch,
      [narrow, FakeGateway.policy([]), list])
    let numbers = FakeGateway.policy([FakeConversion("number", from: [1], to: 16)])
    order(
      "region-status", "neither the region nor the status are the gateway's", .conversionRegion,
      [narrow, numbers, list])
    order(
      "status-window", "a status that is not the gateway's, and its key was not valid then", .conversionStatus,
      [
        FakeGateway.trustList { $0.issuers[2].keys[0].validFrom = ExampleCredential.issuedAt + 1 }, numbers, list,
      ])
    order(
      "window-lifetime", "its key was not valid then, and less than a minute is left", .conversionWindow,
      [
        FakeGateway.trustList { $0.issuers[2].keys[0].validFrom = ExampleCredential.issuedAt + 1 }, policy,
        FakeGateway.statusList {
          $0.nextUpdate = UInt32(noon) + 30
          $0.expires = UInt32(noon) + 59
        },
      ])
  }

  private static func addConvertRequests(_ area: inout ConvertArea) {
    let sound = ConvertArea.request(
      FakeGateway.documents, ExampleCredential.issue().text, at: noon, key: FakeGateway.key.bytes.array,
      root: ExampleRoot.first)
    for name in ["root", "documents", "input", "time", "gateway", "index"] {
      area.area.refuse(
        "missing-\(name)", "\(name) is missing", flag: "request", sound.setting(name, nil), .request)
    }
    for (name, value) in [
      ("root", JSONValue.integer(1)), ("documents", "00"), ("input", 1), ("time", "noon"), ("gateway", "0G"),
      ("index", -1), ("index", 4_294_967_296), ("seen", 1),
    ] as [(String, JSONValue)] {
      let id = value == -1 ? "index-negative" : name
      area.area.refuse(
        "ill-typed-\(id)", "\(name) of another type", flag: "request", sound.setting(name, value), .request)
    }
    area.area.refuse(
      "root-other", "a root that is none", flag: "request",
      sound.setting("root", .hex(trust.bytes)).setting("gateway", ""), .documentKind)
  }
}
