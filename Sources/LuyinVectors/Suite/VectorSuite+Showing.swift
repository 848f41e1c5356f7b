internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  /// The step *holder* alone.
  static func presentationVerify() -> VectorFile {
    var area = ShowingArea()
    addKinds(&area)
    addWindow(&area)
    addSignatures(&area)
    addChallenges(&area)
    addSuspectClock(&area)
    addSeen(&area)
    addDocuments(&area)
    addRequests(&area)
    return area.file
  }

  private struct ShowingArea {
    private var area = VectorArea(
      "presentation-verify", op: "presentation.verify", spec: "presentations.md#the-step-holder",
      features: ["presentation", "ed25519"],
      flags: [
        "valid": "The holder shows it, now and here. Refusing turns a traveller away for nothing.",
        "window":
          "A border of the window, to the second. Off by one is a screenshot that lives too long, or a holder turned away.",
        "key": "Another's device. Accepting it lets everybody show everybody's credential.",
        "signature": "The device did not sign this. Accepting it lets whoever has seen one presentation make others.",
        "challenge": "A challenge that was not answered, or another's.",
        "clock": "A clock that is known to be behind: a device presentation counts only if it answers a challenge.",
        "replay": "The same presentation, seen before.",
        "document": "Another document. Accepting it lends paper.",
        "structure": "No presentation.",
        "request": "An operand that is missing, of another type, or out of range.",
      ],
      "How the holder is known by what is shown: windows, keys, signatures, challenges, replays, documents.")

    static func request(_ bytes: [UInt8], at time: Int64 = Int64(ExampleHolder.presentedAt)) -> JSONValue {
      ["bytes": .hex(bytes), "time": .integer(time)]
    }

    mutating func known(
      _ id: String, _ description: String, _ flag: String, needing feature: String? = nil, _ request: JSONValue,
      _ assurance: String
    ) {
      check(id, request, .success(.string(assurance)))
      area.accept(id, description, flag: flag, needing: feature, request, .string(assurance))
    }

    mutating func refuse(
      _ id: String, _ description: String, _ flag: String, needing feature: String? = nil, _ request: JSONValue,
      _ reason: ReasonCode
    ) {
      check(id, request, .failure(ContractError(reason)))
      area.refuse(id, description, flag: flag, needing: feature, request, reason)
    }

    /// What is stated by hand is what is computed.
    private func check(_ id: String, _ request: JSONValue, _ expected: Result<JSONValue, ContractError>) {
      let found: Result<JSONValue, ContractError>
      do { found = .success(try Contract.result(of: "presentation.verify", request)) } catch {
        found = .failure(error)
      }
      precondition(found == expected, "\(id): \(found)")
    }

    var file: VectorFile { area.file }
  }

  private static let time = Int64(ExampleHolder.presentedAt)

  private static func challenged(
    _ request: JSONValue, _ challenge: [UInt8] = ExampleHolder.challengeBytes, place: Int64 = 520_382
  ) -> JSONValue {
    request.setting("challenge", .hex(challenge)).setting("place", .integer(place))
  }

  private static func reading(_ type: String = "cn-id", _ number: String = ExampleHolder.number) -> JSONValue {
    ["type": .string(type), "number": .string(number)]
  }

  private static func addKinds(_ area: inout ShowingArea) {
    let guardian = ExampleHolder.credential(isGuardian: true)
    let request = ShowingArea.request
    area.known("device", "the worked example", "valid", request(ExampleHolder.device(), time), "device")
    area.known("guardian", "a guardian's device", "valid", request(ExampleHolder.device(guardian), time), "guardian")
    area.known(
      "device-challenged", "the worked example at a gate", "valid",
      challenged(request(ExampleHolder.device(answering: ExampleHolder.challenge), time)), "deviceChallenged")
    area.known(
      "guardian-challenged", "a guardian's device at a gate", "valid",
      challenged(request(ExampleHolder.device(guardian, answering: ExampleHolder.challenge), time)),
      "guardianChallenged")
    area.known(
      "document", "the worked example", "valid", needing: "argon2id",
      request(ExampleHolder.document(), time).setting("document", reading()), "document")
    for (id, credential) in [
      ("device", ExampleHolder.credential()), ("guardian", guardian), ("document", ExampleHolder.documentCredential()),
    ] {
      let alone = request(credential.bytes.array, time)
      area.known("alone-\(id)", "a credential alone", "valid", alone, "none")
      let isDocument = id == "document"
      area.known(
        "alone-\(id)-clock", "a credential alone, whatever the clock is", "valid", alone.setting("clockSuspect", true),
        "none")
      // Whoever was asked for a proof does not get by without one by leaving it away.
      let asked = challenged(alone, place: 1)
      let read = alone.setting("document", reading())
      if isDocument {
        area.known("alone-\(id)-challenge", "a challenge, which paper cannot answer", "valid", asked, "none")
        area.refuse(
          "alone-\(id)-document", "a document was read, and the opening is not shown", "document", read,
          .holderOpeningNeeded)
      } else {
        area.known("alone-\(id)-document", "a document was read, to which it is not bound", "valid", read, "none")
        area.refuse(
          "alone-\(id)-challenge", "a challenge was given, and nothing was signed", "challenge", asked,
          .holderChallenge)
      }
    }
    for (id, description, bytes, reason) in [
      ("empty", "nothing", [], ReasonCode.structureLength), ("type", "another type", [0x41], .structureType),
      ("length", "199 bytes", ExampleHolder.device().dropLast(), .structureLength),
      (
        "binding", "a device's presentation of a document's credential", [0x22] + ExampleHolder.device().dropFirst(),
        .structureBinding
      ),
      (
        "status", "no status", ExampleHolder.device().prefix(1) + [0] + ExampleHolder.device().dropFirst(2),
        .structureStatus
      ),
    ] as [(String, String, [UInt8], ReasonCode)] {
      area.refuse("structure-\(id)", description, "structure", request(bytes, time), reason)
    }
  }

  private static func addWindow(_ area: inout ShowingArea) {
    let timed = ExampleHolder.device()
    let answer = ExampleHolder.device(answering: ExampleHolder.challenge)
    for (difference, reason) in [
      (-86_400, ReasonCode.holderEarly), (-31, .holderEarly), (-30, nil), (-29, nil), (-1, nil), (1, nil), (44, nil),
      (45, .holderLate), (46, .holderLate), (60, .holderLate), (86_400, .holderLate),
    ] as [(Int64, ReasonCode?)] {
      let side = difference < 0 ? "\(-difference) s before" : "\(difference) s after"
      let id = difference < 0 ? "before-\(-difference)" : "after-\(difference)"
      for (name, bytes, asked) in [("timed", timed, false), ("challenged", answer, true)] {
        let plain = ShowingArea.request(bytes, at: time + difference)
        let request = asked ? challenged(plain) : plain
        if let reason {
          area.refuse("window-\(name)-\(id)", "\(name), \(side)", "window", request, reason)
        } else {
          area.known(
            "window-\(name)-\(id)", "\(name), \(side)", "window", request, asked ? "deviceChallenged" : "device")
        }
      }
    }
    let (first, last) = (ExampleHolder.device(at: 0), ExampleHolder.device(at: .max))
    for (id, bytes, time, reason) in [
      ("first-early", first, Int64(-31), ReasonCode.holderEarly), ("first-ahead", first, -30, nil),
      ("first-behind", first, 44, nil),
      ("first-late", first, 45, .holderLate), ("last-early", last, 4_294_967_264, .holderEarly),
      ("last-ahead", last, 4_294_967_265, nil), ("last-behind", last, 4_294_967_339, nil),
      ("last-late", last, 4_294_967_340, .holderLate), ("first-far-early", first, -9_007_199_254_740_991, .holderEarly),
      ("last-far-early", last, -9_007_199_254_740_991, .holderEarly),
      ("first-far-late", first, 9_007_199_254_740_991, .holderLate),
      ("last-far-late", last, 9_007_199_254_740_991, .holderLate),
    ] as [(String, [UInt8], Int64, ReasonCode?)] {
      let request = ShowingArea.request(bytes, at: time)
      if let reason {
        area.refuse("window-\(id)", "presented at the border of 32 bits", "window", request, reason)
      } else {
        area.known("window-\(id)", "presented at the border of 32 bits", "window", request, "device")
      }
    }
  }

  private static func addSignatures(_ area: inout ShowingArea) {
    let credential = ExampleHolder.credential().bytes.array
    let key = FakeKeys.walletKey()
    let keyBytes = key.publicKey.bytes.array
    func claim(_ message: [UInt8], key claimed: [UInt8]? = nil, by signer: borrowing SecretKey = FakeKeys.walletKey())
      -> [UInt8]
    {
      ExampleHolder.device(claiming: credential, key: claimed ?? keyBytes, over: message, signedBy: signer)
    }
    func refuse(_ id: String, _ description: String, _ flag: String, _ bytes: [UInt8], _ reason: ReasonCode) {
      area.refuse(id, description, flag, ShowingArea.request(bytes), reason)
    }
    let timed = ExampleHolder.timedMessage(credential)
    let other = FakeKeys.walletKey(1)
    refuse(
      "key-other", "another key of the same device, which signs for itself", "key",
      claim(timed, key: other.publicKey.bytes.array, by: other), .holderKey)
    refuse(
      "key-late", "and late: the key comes first", "key",
      ExampleHolder.device(
        claiming: credential, key: other.publicKey.bytes.array, at: 1,
        over: ExampleHolder.timedMessage(credential, at: 1), signedBy: other), .holderKey)
    refuse(
      "key-issuer", "the issuer's key", "key",
      claim(timed, key: FakeKeys.issuer().publicKey.bytes.array, by: FakeKeys.issuer()), .holderKey)
    var moved = ExampleHolder.device()
    moved.replaceSubrange(0..<100, with: [0x21] + ExampleCredential.issue().bytes.array.dropFirst())
    refuse("key-moved", "shown with another holder's credential", "key", moved, .holderKey)
    for bit in [0, 255] {
      var bytes = ExampleHolder.device()
      bytes[100 + bit / 8] ^= 1 << UInt8(bit % 8)
      refuse("key-bit-\(bit)", "bit \(bit) of the key", "key", bytes, .holderKey)
    }
    for (id, description, bytes) in keysNotAdmitted where bytes.count == 32 {
      let bound = ExampleCredential.signing {
        $0.replaceSubrange(
          20..<36, with: Digest(of: bytes.span, context: Context("luyin:hldev")).bytes.array.prefix(16))
      }
      refuse(
        "not-admitted-\(id)", "an issuer has bound \(description)", "key",
        ExampleHolder.device(claiming: bound, key: bytes, over: ExampleHolder.timedMessage(bound), signedBy: key),
        .holderKeyNotAdmitted)
    }
    for (id, description, message) in [
      (
        "context-credential", "signed as a credential is",
        ExampleHolder.timedMessage(credential, context: "luyin:cred1")
      ),
      (
        "context-challenged", "a timed message under the other context",
        ExampleHolder.timedMessage(credential, context: "luyin:chal1")
      ),
      ("context-none", "signed without a context", Array(timed.dropFirst(11))),
      (
        "time-other", "signed for a second later",
        ExampleHolder.timedMessage(credential, at: ExampleHolder.presentedAt + 1)
      ),
      ("time-none", "signed without a time", Array(timed.dropLast(4))),
      ("type-2", "signed with type 2 in front", Array(timed.prefix(11)) + [0x21] + timed.dropFirst(12)),
      (
        "challenged", "an answer to a challenge that this verifier has not given",
        ExampleHolder.challengedMessage(credential)
      ),
    ] { refuse("signature-\(id)", description, "signature", claim(message), .holderSignature) }
    refuse(
      "signature-other-signer", "names the key, signed by another", "signature", claim(timed, by: other),
      .holderSignature)
    let renewed = ExampleCredential.issue(issuedAt: ExampleCredential.issuedAt + 60, holder: .deviceKey(key.publicKey))
    var taken = ExampleHolder.device()
    taken.replaceSubrange(0..<100, with: [0x21] + renewed.bytes.array.dropFirst())
    refuse("signature-moved", "moved to another credential of the same key", "signature", taken, .holderSignature)
    var guardian = ExampleHolder.device(ExampleHolder.credential(isGuardian: true))
    guardian[0] = 0x21
    refuse("signature-binding", "a guardian's, shown as the holder's own", "signature", guardian, .holderSignature)
    for (id, offset) in [
      ("status", 1), ("expiry", 15), ("credential-signature", 99), ("presented-at", 135), ("r", 136), ("s", 168),
      ("last", 199),
    ] {
      var bytes = ExampleHolder.device()
      bytes[offset] ^= offset == 1 ? 3 : 1
      refuse("signature-bit-\(id)", "one bit of \(id)", "signature", bytes, .holderSignature)
    }
    var malleable = ExampleHolder.device()
    malleable.replaceSubrange(168..<200, with: addingGroupOrder(to: Array(malleable[168..<200])))
    refuse(
      "signature-s-plus-l", "S + L: a stranger's second signature of the same, which nobody has seen", "signature",
      malleable, .holderSignature)
    let late = ExampleHolder.device(claiming: credential, key: keyBytes, at: 1, over: timed, signedBy: key)
    refuse(
      "signature-before-window", "made up, and late: the signature comes first", "signature", late, .holderSignature)
    refuse(
      "signature-zero", "a signature of zeros", "signature",
      ExampleHolder.device().prefix(136) + [UInt8](repeating: 0, count: 64), .holderSignature)
  }

  private static func addChallenges(_ area: inout ShowingArea) {
    let credential = ExampleHolder.credential().bytes.array
    let key = FakeKeys.walletKey()
    let answer = ShowingArea.request(ExampleHolder.device(answering: ExampleHolder.challenge))
    let timed = ShowingArea.request(ExampleHolder.device())
    func claim(_ message: [UInt8]) -> JSONValue {
      challenged(
        ShowingArea.request(
          ExampleHolder.device(claiming: credential, key: key.publicKey.bytes.array, over: message, signedBy: key)))
    }
    area.refuse(
      "challenge-unanswered", "not answered: the device has signed the time alone", "challenge", challenged(timed),
      .holderChallenge)
    area.refuse(
      "challenge-unanswered-late", "and late: the challenge comes first", "challenge",
      challenged(timed).setting("time", .integer(time + 45)), .holderChallenge)
    area.refuse(
      "challenge-other", "the answer to another challenge", "challenge",
      challenged(answer, Array("FAKE-CHALLENGE-2".utf8)), .holderSignature)
    area.refuse(
      "challenge-place", "the answer for another place", "challenge", challenged(answer, place: 520_381),
      .holderSignature)
    area.refuse(
      "challenge-other-late", "another challenge, and late", "challenge",
      challenged(answer, Array("FAKE-CHALLENGE-2".utf8)).setting("time", .integer(time + 45)), .holderSignature)
    area.refuse("challenge-not-given", "an answer without a question", "challenge", answer, .holderSignature)
    area.refuse(
      "challenge-null", "a challenge of null is none", "challenge", challenged(answer).setting("challenge", .null),
      .holderSignature)
    let message = ExampleHolder.challengedMessage(credential)
    for (id, description, message) in [
      (
        "context", "a challenged message under the other context",
        ExampleHolder.challengedMessage(credential, context: "luyin:pres1")
      ),
      ("without-place", "signed without the place", Array(message.dropLast(3))),
      ("place-4-bytes", "the place in four bytes", Array(message.dropLast(3)) + [UInt8(0)] + Array(message.suffix(3))),
      (
        "order", "the place before the challenge",
        Array(message.prefix(115)) + Array(message.suffix(3)) + Array(message[115..<131])
      ),
      ("without-time", "signed without the time", Array(message.prefix(111)) + Array(message.suffix(19))),
    ] as [(String, String, [UInt8])] {
      area.refuse("challenge-\(id)", description, "challenge", claim(message), .holderSignature)
    }
    area.refuse(
      "challenge-other-key", "answered by another device", "key",
      challenged(
        ShowingArea.request(
          ExampleHolder.device(
            claiming: credential, key: FakeKeys.walletKey(1).publicKey.bytes.array, over: message,
            signedBy: FakeKeys.walletKey(1)))), .holderKey)
    area.known(
      "challenge-named-place", "the challenge's place by its own name", "challenge",
      challenged(answer, place: 1).setting("challengePlace", 520_382), "deviceChallenged")
    area.refuse(
      "challenge-other-named-place", "which is the one that counts", "challenge",
      challenged(answer).setting("challengePlace", 1), .holderSignature)
    area.known(
      "challenge-named-place-alone", "and suffices", "challenge",
      answer.setting("challenge", .hex(ExampleHolder.challengeBytes)).setting("challengePlace", 520_382),
      "deviceChallenged")
    let otherKey = ExampleHolder.device(
      claiming: credential, key: FakeKeys.walletKey(1).publicKey.bytes.array, over: message,
      signedBy: FakeKeys.walletKey(1))
    area.refuse(
      "challenge-other-key-unanswered", "another device, which has not answered: the key comes first", "key",
      challenged(ShowingArea.request(otherKey), Array("FAKE-CHALLENGE-2".utf8)), .holderKey)
    for (id, place) in [("least", Int64(1)), ("greatest", 16_777_215)] {
      let bytes = ExampleHolder.device(
        answering: ExampleHolder.challenge(ExampleHolder.challengeBytes, place: UInt32(place)))
      area.known(
        "challenge-place-\(id)", "the \(id) place", "challenge", challenged(ShowingArea.request(bytes), place: place),
        "deviceChallenged")
    }
  }

  private static func addSuspectClock(_ area: inout ShowingArea) {
    let timed = ShowingArea.request(ExampleHolder.device()).setting("clockSuspect", true)
    let answer = challenged(ShowingArea.request(ExampleHolder.device(answering: ExampleHolder.challenge))).setting(
      "clockSuspect", true)
    area.refuse("clock-timed", "within the window of a clock that is wrong", "clock", timed, .holderChallenge)
    area.refuse("clock-timed-late", "outside it", "clock", timed.setting("time", .integer(time + 45)), .holderChallenge)
    area.refuse("clock-unanswered", "a challenge that was not answered", "clock", challenged(timed), .holderChallenge)
    area.known("clock-challenged", "answered", "clock", answer, "deviceChallenged")
    for (id, difference) in [("early", Int64(-31)), ("late", 45), ("long-ago", 86_400 * 365), ("ahead", -86_400 * 365)]
    {
      area.known(
        "clock-challenged-\(id)", "answered; such a clock has no window", "clock",
        answer.setting("time", .integer(time + difference)), "deviceChallenged")
    }
    area.known("clock-sound", "a clock that is not suspect", "clock", timed.setting("clockSuspect", false), "device")
    area.known("clock-null", "of which nothing is said", "clock", timed.setting("clockSuspect", .null), "device")
    area.refuse(
      "clock-signature", "made up: the signature comes first", "clock",
      timed.setting("bytes", .hex(ExampleHolder.device().dropLast() + [0])), .holderSignature)
    area.known(
      "clock-document", "a document needs no clock", "clock", needing: "argon2id",
      ShowingArea.request(ExampleHolder.document()).setting("document", reading()).setting("clockSuspect", true),
      "document")
  }

  private static func addSeen(_ area: inout ShowingArea) {
    let shown = ExampleHolder.device()
    let request = ShowingArea.request(shown, at: time + 10)
    func entry(_ bytes: [UInt8], _ time: Int64) -> JSONValue {
      ["signature": .hex(bytes.suffix(64)), "time": .integer(time)]
    }
    func seen(_ entries: JSONValue..., in request: JSONValue) -> JSONValue { request.setting("seen", .array(entries)) }
    for (id, ago) in [("now", Int64(0)), ("1", 1), ("3", 3), ("ahead-1", -1), ("ahead-3", -3)] {
      area.known(
        "seen-\(id)", "seen \(ago) s ago: one scan", "replay", seen(entry(shown, time + 10 - ago), in: request),
        "device")
    }
    for ago in [Int64(4), 5, 10, 44, 75, 86_400] {
      area.refuse(
        "seen-\(ago)", "seen \(ago) s ago", "replay", seen(entry(shown, time + 10 - ago), in: request), .holderReplay)
    }
    for ahead in [Int64(4), 86_400] {
      area.refuse(
        "seen-ahead-\(ahead)", "seen when the clock, which was set back since, was \(ahead) s ahead", "replay",
        seen(entry(shown, time + 10 + ahead), in: request), .holderReplay)
    }
    area.refuse(
      "seen-first", "seen twice, the first time 4 s ago", "replay",
      seen(entry(shown, time + 9), entry(shown, time + 6), in: request), .holderReplay)
    area.refuse(
      "seen-last", "likewise, in the other order", "replay",
      seen(entry(shown, time + 6), entry(shown, time + 9), in: request), .holderReplay)
    area.known(
      "seen-renewed", "another of the same device", "replay",
      seen(entry(ExampleHolder.device(at: ExampleHolder.presentedAt - 15), time - 5), in: request), "device")
    area.known(
      "seen-other-bit", "a signature that differs in a bit", "replay",
      seen(entry(shown.dropLast() + [shown[199] ^ 1], time), in: request), "device")
    area.known("seen-none", "nothing was seen", "replay", seen(in: request), "device")
    area.known("seen-null", "null is nothing", "replay", request.setting("seen", .null), "device")
    for count in [0, 63, 65, 200] {
      let entry: JSONValue = ["signature": .hex((shown + shown).suffix(count)), "time": .integer(time)]
      area.known(
        "seen-\(count)-bytes", "an entry of \(count) bytes counts for nothing", "replay", seen(entry, in: request),
        "device")
    }
    area.refuse(
      "seen-late", "seen before, and late: the window comes first", "replay",
      seen(entry(shown, time), in: request.setting("time", .integer(time + 45))), .holderLate)
    // A reader that forgets when there are many must not forget what the request says.
    let others = (0..<300).map { number in entry(shown.dropLast(2) + bigEndian(UInt32(number), 2), time + 10) }
    for (id, entries) in [("first", [entry(shown, time - 66)] + others), ("last", others + [entry(shown, time - 66)])] {
      area.refuse(
        "seen-among-300-\(id)", "seen 76 s ago, \(id) of 301 entries", "replay",
        request.setting("seen", .array(entries)), .holderReplay)
    }
    let answer = ExampleHolder.device(answering: ExampleHolder.challenge)
    area.refuse(
      "seen-challenged", "an answer, shown twice", "replay",
      seen(entry(answer, time), in: challenged(ShowingArea.request(answer, at: time + 4))), .holderReplay)
    area.refuse(
      "seen-clock", "likewise by a clock that is wrong", "replay",
      seen(
        entry(answer, time), in: challenged(ShowingArea.request(answer, at: time + 4)).setting("clockSuspect", true)),
      .holderReplay)
    area.refuse(
      "seen-extremes", "times so far apart that a difference could overflow", "replay",
      seen(entry(shown, 9_007_199_254_740_991), in: request), .holderReplay)
    area.known(
      "seen-alone", "a credential alone is never a replay", "replay",
      seen(entry(shown, time), in: ShowingArea.request(ExampleHolder.credential().bytes.array, at: time + 10)), "none")
  }

  private static func addDocuments(_ area: inout ShowingArea) {
    let request = ShowingArea.request(ExampleHolder.document())
    let read = request.setting("document", reading())
    area.refuse("document-none", "no document was read", "document", request, .holderDocumentNeeded)
    area.refuse(
      "document-null", "a document of null is none", "document", request.setting("document", .null),
      .holderDocumentNeeded)
    area.refuse("document-challenge", "a challenge is none", "document", challenged(request), .holderDocumentNeeded)
    for (id, description, type, number) in [
      ("other-number", "another number", "cn-id", "34052419800101001X"),
      ("other-type", "the number as a card's", "card", "CHN:11010519491231002X"),
    ] {
      area.refuse(
        "document-\(id)", description, "document", needing: "argon2id",
        request.setting("document", reading(type, number)), .holderDocument)
    }
    let passport = ExampleHolder.document(
      ExampleCredential.issue(holder: ExampleHolder.hashed(.passport, "CHN:E12345678", ExampleHolder.openingBytes)))
    area.refuse(
      "document-card-for-passport", "a card with the passport's state and number", "document", needing: "argon2id",
      ShowingArea.request(passport).setting("document", reading("card", "CHN:E12345678")), .holderDocument)
    area.known(
      "document-passport", "that passport", "document", needing: "argon2id",
      ShowingArea.request(passport).setting("document", reading("passport", "chn:e12345678")), "document")
    area.refuse(
      "document-opening", "one bit of the opening", "document", needing: "argon2id",
      read.setting("bytes", .hex(ExampleHolder.document().dropLast() + [ExampleHolder.openingBytes[15] ^ 1])),
      .holderDocument)
    area.known(
      "document-form", "the number, typed otherwise", "document", needing: "argon2id",
      request.setting("document", reading("cn-id", "110105 19491231 002x")), "document")
    area.known("document-any-time", "whenever", "document", needing: "argon2id", read.setting("time", 0), "document")
    area.known(
      "document-with-challenge", "a challenge does not matter", "document", needing: "argon2id", challenged(read),
      "document")
    area.refuse(
      "document-type", "no such type", "document", request.setting("document", reading("id")), .holderDocumentType)
    area.refuse(
      "document-number", "no number", "document", request.setting("document", reading("cn-id", "1")),
      .holderDocumentNumber)
    area.refuse(
      "document-number-device", "no number, for a presentation that has no use for one", "document",
      ShowingArea.request(ExampleHolder.device()).setting("document", reading("cn-id", "1")), .holderDocumentNumber)
    area.refuse(
      "document-number-structure", "no number, and no presentation: the number comes first", "document",
      ShowingArea.request([]).setting("document", reading("cn-id", "1")), .holderDocumentNumber)
    area.known(
      "document-device", "read for a device's presentation: does not matter", "document",
      ShowingArea.request(ExampleHolder.device()).setting("document", reading()), "device")
  }

  private static func addRequests(_ area: inout ShowingArea) {
    let good = challenged(ShowingArea.request(ExampleHolder.device(answering: ExampleHolder.challenge)))
    for (id, name, value) in [
      ("bytes-missing", "bytes", nil), ("bytes-number", "bytes", 1), ("time-missing", "time", nil),
      ("time-text", "time", "0"),
      ("clock-number", "clockSuspect", 1), ("challenge-15", "challenge", .hex(ExampleHolder.challengeBytes.dropLast())),
      ("challenge-17", "challenge", .hex(ExampleHolder.challengeBytes + [0])), ("challenge-empty", "challenge", ""),
      ("challenge-object", "challenge", .object([])), ("place-missing", "place", nil), ("place-null", "place", .null),
      ("place-zero", "place", 0), ("place-2-24", "place", 16_777_216), ("challenge-place-zero", "challengePlace", 0),
      ("challenge-place-text", "challengePlace", "520382"), ("document-text", "document", "cn-id"),
      ("document-list", "document", .array([])), ("document-without-type", "document", ["number": "1"]),
      ("document-without-number", "document", ["type": "cn-id"]),
      ("document-number-number", "document", ["type": "cn-id", "number": 1]),
      ("seen-object", "seen", .object([])), ("seen-text", "seen", ["x"]),
      ("seen-without-time", "seen", [["signature": ""]]),
      ("seen-without-signature", "seen", [["time": 0]]), ("seen-upper-case", "seen", [["signature": "AB", "time": 0]]),
    ] as [(String, String, JSONValue?)] {
      area.refuse("request-\(id)", "\(name) is none", "request", good.setting(name, value), .request)
    }
  }
}
