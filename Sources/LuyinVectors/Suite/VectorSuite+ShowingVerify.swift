internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  /// Presentations under one issuer's key.
  static func presentationJudge() -> VectorFile {
    var area = VectorArea(
      "presentation-judge", op: "credential.judge", spec: "verification.md#steps",
      features: ["judge", "presentation", "ed25519"],
      flags: [
        "genuine": "Genuine and shown by its holder. Refusing it turns a traveller away for nothing.",
        "before": "The credential fails before its holder is asked.",
        "holder": "The credential is genuine, and its holder does not show it.",
        "structure": "The text is sound and its bytes are no presentation.",
        "request": "An operand that is missing, of another type, or out of range.",
      ],
      "The whole judgement of presentations under one issuer's key at a time: verdict and reason.")
    let key = JSONValue.hex(FakeKeys.issuer().publicKey.bytes.array)
    let time = Int64(ExampleHolder.presentedAt)
    func request(_ bytes: [UInt8], at time: Int64 = time) -> JSONValue {
      ["input": .string(shownText(bytes)), "key": key, "time": .integer(time)]
    }
    func judge(
      _ id: String, _ description: String, _ flag: String, needing feature: String? = nil, _ request: JSONValue,
      _ verdict: String, _ reason: ReasonCode
    ) {
      let expected: JSONValue = ["verdict": .string(verdict), "reason": .string(reason.name)]
      precondition((try? Contract.result(of: "credential.judge", request)) == expected, id)
      area.accept(id, description, flag: flag, needing: feature, request, expected)
    }
    let device = ExampleHolder.device()
    judge("genuine-device", "the worked example", "genuine", request(device), "genuine", .genuine)
    judge(
      "genuine-guardian", "a guardian's device", "genuine",
      request(ExampleHolder.device(ExampleHolder.credential(isGuardian: true))), "genuine", .genuine)
    let answer = request(ExampleHolder.device(answering: ExampleHolder.challenge)).setting("place", 520_382)
      .setting("challenge", .hex(ExampleHolder.challengeBytes))
    judge("genuine-challenged", "at a gate", "genuine", answer, "genuine", .genuine)
    let document = request(ExampleHolder.document())
    let reading: JSONValue = ["type": "cn-id", "number": .string(ExampleHolder.number)]
    judge(
      "genuine-document", "a document", "genuine", needing: "argon2id", document.setting("document", reading),
      "genuine", .genuine)
    judge(
      "genuine-alone", "a document's credential alone", "genuine",
      request(ExampleHolder.documentCredential().bytes.array), "genuine", .genuine)

    let lasts = Int64(ExampleCredential.issuedAt) + 60 * Int64(ExampleCredential.lifetimeMinutes)
    judge(
      "last-second", "in the last second of the credential", "genuine",
      request(ExampleHolder.device(at: UInt32(lasts - 1)), at: lasts - 1), "genuine", .genuine)
    judge(
      "before-expired", "presented just now, and expired", "before",
      request(ExampleHolder.device(at: UInt32(lasts)), at: lasts), "refuse", .timeExpired)
    judge("before-expired-late", "expired, and late", "before", request(device, at: lasts), "refuse", .timeExpired)
    let early = Int64(ExampleCredential.issuedAt) - 301
    judge(
      "before-not-yet", "not yet valid", "before", request(ExampleHolder.device(at: UInt32(early)), at: early),
      "refuse", .timeNotYetValid)
    let foreign = ExampleCredential.issue(holder: .deviceKey(FakeKeys.walletKey().publicKey), by: FakeKeys.issuer(2))
    judge(
      "before-key", "another issuer's credential", "before", request(ExampleHolder.device(foreign)), "refer",
      .keyUnknown)
    var forged = ExampleHolder.credential().bytes.array
    forged[1] = 2
    judge(
      "before-forged", "a forged credential, which the holder's device has signed", "before",
      request(
        ExampleHolder.device(
          claiming: forged, key: FakeKeys.walletKey().publicKey.bytes.array, over: ExampleHolder.timedMessage(forged),
          signedBy: FakeKeys.walletKey())),
      "refuse", .signatureInvalid)
    var bound = ExampleHolder.document()
    bound[20] ^= 1
    judge(
      "before-forged-document", "another holder hash, and no document read", "before", request(bound), "refuse",
      .signatureInvalid)

    // Whoever hashes documents before the credential is known to be genuine can be kept busy by strangers.
    judge(
      "before-forged-document-read", "another holder hash, and a document was read: it is not looked at", "before",
      request(bound).setting("document", reading), "refuse", .signatureInvalid)
    judge(
      "before-expired-document-read", "expired, and a document was read: it is not looked at", "before",
      request(ExampleHolder.document(), at: lasts).setting("document", reading), "refuse", .timeExpired)

    judge(
      "holder-late", "a screenshot, a minute later", "holder", request(device, at: time + 60), "refuse", .holderLate)
    judge("holder-early", "31 s ahead", "holder", request(device, at: time - 31), "refuse", .holderEarly)
    var moved = device
    moved.replaceSubrange(0..<100, with: [0x21] + ExampleCredential.issue().bytes.array.dropFirst())
    judge("holder-key", "another's credential", "holder", request(moved), "refuse", .holderKey)
    judge(
      "holder-signature", "one bit of the holder's signature", "holder", request(device.dropLast() + [device[199] ^ 1]),
      "refuse", .holderSignature)
    judge(
      "holder-unanswered", "a challenge that was not answered", "holder",
      request(device).setting("place", 520_382).setting("challenge", .hex(ExampleHolder.challengeBytes)), "refer",
      .holderChallenge)
    judge(
      "holder-other-place", "answered for another place", "holder", answer.setting("place", 520_381), "refuse",
      .holderSignature)
    judge(
      "holder-replay", "seen 4 s ago", "holder",
      request(device, at: time + 4).setting("seen", [["signature": .hex(device.suffix(64)), "time": .integer(time)]]),
      "refuse", .holderReplay)
    judge("holder-document-needed", "no document was read", "holder", document, "refer", .holderDocumentNeeded)
    judge(
      "holder-document", "another document", "holder", needing: "argon2id",
      document.setting("document", ["type": "cn-id", "number": "34052419800101001X"]), "refuse", .holderDocument)

    for (id, description, bytes, reason) in [
      ("length", "199 bytes", device.dropLast(), ReasonCode.structureLength),
      ("binding", "binding 2 in a device presentation", [0x22] + device.dropFirst(), .structureBinding),
      ("document-length", "115 bytes", ExampleHolder.document().dropLast(), .structureLength),
      ("status", "no status", device.prefix(1) + [0] + device.dropFirst(2), .structureStatus),
    ] as [(String, String, [UInt8], ReasonCode)] {
      judge("structure-\(id)", description, "structure", request(bytes), "refuse", reason)
    }
    area.refuse(
      "request-number", "no number of a document", flag: "request",
      document.setting("document", ["type": "cn-id", "number": "1"]), .holderDocumentNumber)
    area.refuse(
      "request-type", "no type of document, and no key: the document comes first", flag: "request",
      document.setting("document", ["type": "id", "number": "1"]).setting("key", "00"), .holderDocumentType)
    area.refuse(
      "request-challenge", "a challenge without a place", flag: "request", answer.setting("place", nil), .request)
    area.refuse("request-seen", "what was seen is no list", flag: "request", document.setting("seen", 1), .request)
    return area.file
  }

  static func shownText(_ bytes: [UInt8]) -> String {
    do { return try TextForm.encode(bytes.span) } catch { fatalError("\(error)") }
  }

  /// Presentations by trust domains, with and without a place.
  static func presentationTrust() -> VectorFile {
    var area = TrustShowingArea()
    addWithoutPlace(&area)
    addAtPlace(&area)
    addWrongClocks(&area)
    addPeer(&area)
    return area.file
  }

  private struct TrustShowingArea {
    private var area = VectorArea(
      "presentation-trust", op: "verify", spec: "trust-verification.md#steps",
      features: ["document", "policy", "verify", "presentation"],
      flags: [
        "holder": "Who shows it. Accepting a copy lets everybody be anybody; refusing the holder turns them away.",
        "before": "A step before *holder* fails.",
        "assurance": "What the rules are told of how the holder is known.",
        "clock": "A clock that is behind documents that were issued already.",
        "peer": "Credentials of a recognised domain.",
        "request": "An operand that is missing, of another type, or out of range.",
      ],
      "The whole judgement of presentations by trust domains: verdict, reason, assurance, and what the place says.")

    mutating func add(
      _ id: String, _ description: String, _ flag: String, needing feature: String? = nil, _ request: JSONValue,
      _ verdict: String, _ reason: ReasonCode, _ assurance: String?
    ) {
      guard let result = try? Contract.result(of: "verify", request) else { fatalError("\(id): refused") }
      precondition(
        result["verdict"] == .string(verdict) && result["reason"] == .string(reason.name)
          && result["assurance"] == assurance.map { .string($0) } ?? .null, "\(id): \(result.line)")
      area.accept(id, description, flag: flag, needing: feature, request, result)
    }

    mutating func refuse(_ id: String, _ description: String, _ request: JSONValue, _ reason: ReasonCode) {
      area.refuse(id, description, flag: "request", request, reason)
    }

    var file: VectorFile { area.file }
  }

  private static let trust = ExampleTrustList.document()
  private static let now = Int64(ExampleHolder.presentedAt)

  private static func request(_ bytes: [UInt8], at time: Int64 = now) -> JSONValue { request([trust], bytes, at: time) }

  private static func request(_ documents: [FakeDocument], _ bytes: [UInt8], at time: Int64 = now) -> JSONValue {
    [
      "root": .hex(ExampleRoot.first.bytes), "documents": .array(documents.map { .hex($0.bytes) }),
      "input": .string(shownText(bytes)), "time": .integer(time),
    ]
  }

  private static func atPlace(_ request: JSONValue) -> JSONValue {
    request.setting("place", 520_382).setting("passage", "entry").setting("observations", .object([]))
  }

  private static func asked(_ request: JSONValue, _ challenge: [UInt8] = ExampleHolder.challengeBytes) -> JSONValue {
    request.setting("challenge", .hex(challenge))
  }

  private static func read(_ request: JSONValue, _ number: String = ExampleHolder.number) -> JSONValue {
    request.setting("document", ["type": "cn-id", "number": .string(number)])
  }

  /// Guizhou's policy: one rule, for the assurances of these bits.
  private static func accepting(_ assurances: [Assurance], suspectClock: Bool = false) -> [FakeDocument] {
    let bits = assurances.reduce(UInt8(0)) { $0 | 1 << $1.rawValue }
    let rule = FakeRule("r").with {
      $0.assurances = [0, bits]
      if suspectClock { $0.clock = [2] }
    }
    return [trust, ExamplePolicy.document(FakePolicyBody(520_000, [rule]).bytes)]
  }

  private static func addWithoutPlace(_ area: inout TrustShowingArea) {
    let device = ExampleHolder.device()
    area.add("device", "the worked example", "holder", request(device), "genuine", .genuine, "device")
    area.add(
      "alone", "its credential alone", "holder", request(ExampleHolder.credential().bytes.array), "genuine", .genuine,
      "none")
    area.add(
      "guardian", "a guardian's device", "holder",
      request(ExampleHolder.device(ExampleHolder.credential(isGuardian: true))), "genuine", .genuine, "guardian")
    area.add(
      "document", "a document", "holder", needing: "argon2id", read(request(ExampleHolder.document())), "genuine",
      .genuine, "document")
    area.add("late", "a screenshot, 45 s later", "holder", request(device, at: now + 45), "refuse", .holderLate, nil)
    area.add("last", "in the last second", "holder", request(device, at: now + 44), "genuine", .genuine, "device")
    area.add("early", "31 s ahead", "holder", request(device, at: now - 31), "refuse", .holderEarly, nil)
    area.add(
      "document-needed", "no document was read", "holder", request(ExampleHolder.document()), "refer",
      .holderDocumentNeeded, nil)
    area.add(
      "other-document", "a lent paper", "holder", needing: "argon2id",
      read(request(ExampleHolder.document()), "34052419800101001X"), "refuse", .holderDocument, nil)
    area.add(
      "signature", "made up", "holder", request(device.dropLast() + [device[199] ^ 1]), "refuse", .holderSignature, nil)
    area.add(
      "replay", "seen 4 s ago", "holder",
      request(device, at: now + 4).setting("seen", [["signature": .hex(device.suffix(64)), "time": .integer(now)]]),
      "refuse", .holderReplay, nil)

    var withdrawn = device
    withdrawn[1] = 2
    area.add("before-forged", "another status", "before", request(withdrawn), "refuse", .signatureInvalid, nil)
    area.add("before-missing", "the gate has no list", "before", request([], device), "refer", .trustMissing, nil)
    let unknown = ExampleCredential.issue(holder: .deviceKey(FakeKeys.walletKey().publicKey), by: FakeKeys.issuer(4))
    area.add(
      "before-unknown", "an issuer that no list has", "before", request(ExampleHolder.device(unknown)), "refer",
      .keyUnknown, nil)
    let outside = ExampleCredential.issue(region: 520_382, holder: .deviceKey(FakeKeys.walletKey().publicKey))
    area.add(
      "before-region", "a region that its issuer may not speak for, and late", "before",
      request(ExampleHolder.device(outside), at: now + 60), "refuse", .keyRegion, nil)
    let red = ExampleCredential.issue(status: .red, holder: .deviceKey(FakeKeys.walletKey().publicKey))
    area.add(
      "red", "a red code, shown by its holder", "holder", request(ExampleHolder.device(red)), "genuine", .genuine,
      "device")
  }

  private static func addAtPlace(_ area: inout TrustShowingArea) {
    let credential = ExampleHolder.credential()
    let guardian = ExampleHolder.credential(isGuardian: true)
    let shown: [(id: Assurance, request: ([FakeDocument]) -> JSONValue)] = [
      (.none, { atPlace(request($0, credential.bytes.array)) }),
      (.device, { atPlace(request($0, ExampleHolder.device())) }),
      (.deviceChallenged, { asked(atPlace(request($0, ExampleHolder.device(answering: ExampleHolder.challenge)))) }),
      (.document, { read(atPlace(request($0, ExampleHolder.document()))) }),
      (.guardian, { atPlace(request($0, ExampleHolder.device(guardian))) }),
      (
        .guardianChallenged,
        { asked(atPlace(request($0, ExampleHolder.device(guardian, answering: ExampleHolder.challenge)))) }
      ),
    ]
    for (assurance, request) in shown {
      let feature = assurance == .document ? "argon2id" : nil
      area.add(
        "rule-\(assurance.name)", "\(assurance.name), and a rule for it alone", "assurance", needing: feature,
        request(accepting([assurance])), "admit", .policyAdmit, assurance.name)
      area.add(
        "rule-all-but-\(assurance.name)", "\(assurance.name), and a rule for all others", "assurance", needing: feature,
        request(accepting(Assurance.allCases.filter { $0 != assurance })), "refer", .policyNoMatch, assurance.name)
    }
    let all = accepting(Assurance.allCases)
    area.add(
      "place-late", "a rule would admit it", "holder", atPlace(request(all, ExampleHolder.device(), at: now + 45)),
      "refuse", .holderLate, nil)
    area.add(
      "place-unanswered", "not answered", "holder", asked(atPlace(request(all, ExampleHolder.device()))), "refer",
      .holderChallenge, nil)
    area.add(
      "place-other-challenge", "another challenge's answer", "holder",
      asked(
        atPlace(request(all, ExampleHolder.device(answering: ExampleHolder.challenge))), Array("FAKE-CHALLENGE-2".utf8)),
      "refuse", .holderSignature, nil)
    area.add(
      "place-other-place", "answered for another place", "holder",
      asked(
        atPlace(
          request(
            all, ExampleHolder.device(answering: ExampleHolder.challenge(ExampleHolder.challengeBytes, place: 520_381)))
        )), "refuse", .holderSignature, nil)
    area.add(
      "place-challenge-elsewhere", "a challenge of another place, answered there", "holder",
      asked(
        atPlace(
          request(
            all,
            ExampleHolder.device(answering: ExampleHolder.challenge(ExampleHolder.challengeBytes, place: 520_381))))
      )
      .setting("challengePlace", 520_381), "refer", .holderChallenge, nil)
    area.add(
      "no-place-challenge", "a challenge of a verifier without a place", "holder",
      asked(request(all, ExampleHolder.device(answering: ExampleHolder.challenge))).setting("challengePlace", 520_382),
      "genuine", .genuine, "deviceChallenged")
    area.add(
      "place-asked-alone", "a credential alone where a challenge was given", "holder",
      asked(atPlace(request(all, credential.bytes.array))), "refer", .holderChallenge, nil)
    area.add(
      "place-read-alone", "paper's outside where a document was read", "holder",
      read(atPlace(request(all, ExampleHolder.documentCredential().bytes.array))), "refer", .holderOpeningNeeded, nil)
    area.add(
      "place-challenge-elsewhere-document", "a challenge of another place, which a document does not answer", "holder",
      needing: "argon2id",
      asked(read(atPlace(request(all, ExampleHolder.document())))).setting("challengePlace", 520_381), "admit",
      .policyAdmit, "document")
    area.add(
      "place-challenge-elsewhere-key", "a challenge of another place, and another's device: the place comes first",
      "holder",
      asked(
        atPlace(
          request(
            all,
            [0x21] + ExampleCredential.issue().bytes.array.dropFirst() + ExampleHolder.device().dropFirst(100)))
      )
      .setting("challengePlace", 520_381), "refer", .holderChallenge, nil)
    area.add(
      "place-document-needed", "no document was read", "holder", atPlace(request(all, ExampleHolder.document())),
      "refer", .holderDocumentNeeded, nil)
    area.add(
      "place-no-policy", "the holder is known, the policy has not come", "assurance",
      atPlace(request([trust], ExampleHolder.device())), "refer", .policyMissing, "device")
    let good = atPlace(request(all, ExampleHolder.device()))
    for (id, name, value) in [
      ("challenge-15", "challenge", JSONValue.hex(ExampleHolder.challengeBytes.dropLast())),
      ("challenge-number", "challenge", 1),
      ("document-text", "document", "cn-id"), ("seen-object", "seen", .object([])),
    ] { area.refuse("request-\(id)", "\(name) is none", good.setting(name, value), .request) }
    area.refuse(
      "request-challenge-without-place", "a challenge without a place", asked(request(all, ExampleHolder.device())),
      .request)
    area.refuse(
      "request-document", "no number of a document", good.setting("document", ["type": "cn-id", "number": "1"]),
      .holderDocumentNumber)
    area.refuse(
      "request-document-before-root", "no type of document, and no root",
      good.setting("document", ["type": "id", "number": "1"]).setting("root", ""), .holderDocumentType)
  }

  private static func addWrongClocks(_ area: inout TrustShowingArea) {
    let floor = Int64(trust.issuedAt)
    let behind = floor - 1
    // Issued early enough to hold at the floor.
    let credential = ExampleCredential.issue(
      issuedAt: UInt32(floor) - 3600, holder: .deviceKey(FakeKeys.walletKey().publicKey))
    let timed = ExampleHolder.device(credential, at: UInt32(behind))
    let answer = ExampleHolder.device(credential, at: UInt32(floor) + 86_400, answering: ExampleHolder.challenge)
    let lenient = accepting(Assurance.allCases, suspectClock: true)
    area.add(
      "clock-without-place", "without a place a wrong clock refers before the holder is asked", "clock",
      request(timed, at: behind), "refer", .timeClockSuspect, nil)
    area.add(
      "clock-timed", "within the window of the wrong clock, and a rule for wrong clocks", "clock",
      atPlace(request(lenient, timed, at: behind)), "refer", .holderChallenge, nil)
    area.add(
      "clock-challenged", "an answer to a challenge, at whatever time", "clock",
      asked(atPlace(request(lenient, answer, at: behind))), "admit", .policyAdmit, "deviceChallenged")
    area.add(
      "clock-challenged-no-rule", "answered, and no rule for wrong clocks", "clock",
      asked(atPlace(request(accepting(Assurance.allCases), answer, at: behind))), "refer", .policyNoMatch,
      "deviceChallenged")
    let longAgo = floor - 5000
    let sighting: (Int64) -> JSONValue = {
      [["signature": .hex(answer.suffix(64)), "time": .integer(longAgo - $0)]]
    }
    let then = asked(atPlace(request(lenient, answer, at: longAgo)))
    area.add(
      "clock-seen-now", "seen at the reading of a clock that is far behind: one scan", "clock",
      then.setting("seen", sighting(0)), "admit", .policyAdmit, "deviceChallenged")
    area.add(
      "clock-seen-before", "seen 4 s before that reading", "clock", then.setting("seen", sighting(4)), "refuse",
      .holderReplay, nil)
    area.add(
      "clock-alone", "a credential alone: the rule for wrong clocks decides", "clock",
      atPlace(request(lenient, credential.bytes.array, at: behind)), "admit", .policyAdmit, "none")
    area.add(
      "clock-sound", "at the floor the clock is sound", "clock",
      atPlace(request(lenient, ExampleHolder.device(credential, at: UInt32(floor)), at: floor)), "admit", .policyAdmit,
      "device")
    area.add(
      "clock-floor-window", "the window is that of the reading, not of the floor", "clock",
      atPlace(request(lenient, ExampleHolder.device(credential, at: UInt32(floor)), at: floor + 45)), "refuse",
      .holderLate, nil)
  }

  private static func addPeer(_ area: inout TrustShowingArea) {
    let credential = ExampleCredential.issue(
      region: 330_110, holder: .deviceKey(FakeKeys.walletKey().publicKey), by: FakeKeys.issuer(3))
    let documents = [trust, ExamplePeer.first, ExamplePeer.document()]
    area.add(
      "peer-device", "a recognised domain's credential, shown by its holder", "peer",
      request(documents, ExampleHolder.device(credential)), "genuine", .genuine, "device")
    area.add(
      "peer-late", "its screenshot", "peer", request(documents, ExampleHolder.device(credential), at: now + 45),
      "refuse", .holderLate, nil)
  }
}
