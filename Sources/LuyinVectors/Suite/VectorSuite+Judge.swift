internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func credentialJudge() -> VectorFile {
    var area = VectorArea(
      "credential-judge", op: "credential.judge", spec: "verification.md", features: ["judge", "ed25519"],
      flags: [
        "genuine": "Genuine now. Refusing it turns a traveller away for nothing.",
        "time": "A border of validity, to the second. Off by one is a credential that lives too long, or a holder "
          + "turned away while it holds.",
        "text": "The text is damaged.",
        "structure": "The text is sound and its bytes are no credential.",
        "key": "Signed by a key that the verifier was not given, or a key that may not be admitted.",
        "forged": "Somebody changed it or made it up.",
      ],
      "The whole judgement of a text under one issuer's key at a time: verdict and reason.")
    let key = JSONValue.hex(FakeKeys.issuer().publicKey.bytes.array)
    let issuedAt = Int64(ExampleCredential.issuedAt)
    let expiry = issuedAt + 60 * Int64(ExampleCredential.lifetimeMinutes)
    let noon = issuedAt + 43_200
    func judge(
      _ id: String, _ description: String, flag: String, _ input: String, at time: Int64, _ verdict: String,
      _ reason: ReasonCode
    ) {
      area.accept(
        id, description, flag: flag, ["input": .string(input), "key": key, "time": .integer(time)],
        ["verdict": .string(verdict), "reason": .string(reason.name)])
    }
    func text(_ bytes: [UInt8]) -> String {
      do { return try TextForm.encode(bytes.span) } catch { fatalError("\(error)") }
    }
    let example = ExampleCredential.issue()

    judge("genuine-example", "the worked example at noon", flag: "genuine", example.text, at: noon, "genuine", .genuine)
    for status in [Status.yellow, .red, Status(rawValue: 16)!, Status(rawValue: 127)!] {
      judge(
        "genuine-\(status.name)", "\(status.name): genuine, whatever it states", flag: "genuine",
        ExampleCredential.issue(status: status).text, at: noon, "genuine", .genuine)
    }
    judge(
      "genuine-guardian", "bound to a guardian's device key", flag: "genuine",
      ExampleCredential.issue(holder: .guardianDeviceKey(FakeKeys.holderKey(2))).text, at: noon, "genuine", .genuine)
    judge(
      "genuine-document", "bound to an identity document", flag: "genuine",
      text(ExampleCredential.signing { $0[0] = 0x12 }), at: noon, "genuine", .genuine)
    judge(
      "genuine-region-none", "no region", flag: "genuine", ExampleCredential.issue(region: 0).text, at: noon, "genuine",
      .genuine)

    for (id, description, time, verdict, reason) in [
      ("tolerance-first", "300 s before issued at: the first second", issuedAt - 300, "genuine", ReasonCode.genuine),
      ("tolerance-before", "301 s before issued at", issuedAt - 301, "refuse", .timeNotYetValid),
      ("before-issued", "one second before issued at", issuedAt - 1, "genuine", .genuine),
      ("issued", "at issued at", issuedAt, "genuine", .genuine),
      ("last", "the last second", expiry - 1, "genuine", .genuine),
      ("expiry", "at expiry", expiry, "refuse", .timeExpired),
      ("after", "one second after expiry", expiry + 1, "refuse", .timeExpired),
      ("tolerance-not-after", "300 s after expiry: no tolerance there", expiry + 300, "refuse", .timeExpired),
      ("zero", "time 0", 0, "refuse", .timeNotYetValid),
      ("negative", "a time before 1970", -1, "refuse", .timeNotYetValid),
      ("past-32-bits", "a time past 32 bits", 4_294_967_296 + noon, "refuse", .timeExpired),
      ("far", "the year 9999", 253_402_300_799, "refuse", .timeExpired),
    ] {
      judge("time-\(id)", description, flag: "time", example.text, at: time, verdict, reason)
    }
    let first = ExampleCredential.issue(issuedAt: 0, lifetimeMinutes: 1)
    for (id, time, verdict, reason) in [
      ("first-credential-tolerance", Int64(-300), "genuine", ReasonCode.genuine),
      ("first-credential-before", -301, "refuse", .timeNotYetValid), ("first-credential-last", 59, "genuine", .genuine),
      ("first-credential-expiry", 60, "refuse", .timeExpired),
    ] {
      judge("time-\(id)", "issued at 0 for one minute", flag: "time", first.text, at: time, verdict, reason)
    }
    let last = ExampleCredential.issue(issuedAt: .max - 60, lifetimeMinutes: 1)
    for (id, time, verdict, reason) in [
      ("last-credential-last", Int64(UInt32.max) - 1, "genuine", ReasonCode.genuine),
      ("last-credential-expiry", Int64(UInt32.max), "refuse", .timeExpired),
    ] {
      judge("time-\(id)", "expiry at 2^32 - 1", flag: "time", last.text, at: time, verdict, reason)
    }

    for (id, description, input, reason) in [
      ("empty", "no text", "", ReasonCode.textPrefix), ("garbage", "a link", "https://example.org/", .textPrefix),
      ("lower-case", "lower-case prefix", "ly1:" + example.text.dropFirst(4), .textPrefix),
      ("line-end", "a line end behind", example.text + "\n", .textCharacter),
      ("digit-missing", "the last digit is missing", String(example.text.dropLast()), .textLength),
      ("digit-more", "one digit too many", example.text + "0", .textLength),
      ("group", "the last group does not fit", String(example.text.dropLast(5)) + "99999", .textGroup),
    ] {
      judge("text-\(id)", description, flag: "text", input, at: noon, "refuse", reason)
    }
    for (id, description, bytes, reason) in [
      ("99-bytes", "99 bytes", Array(example.bytes.array.dropLast()), ReasonCode.structureLength),
      ("101-bytes", "101 bytes", example.bytes.array + [0], .structureLength),
      ("type-4", "a 200-byte object of type 4", [0x41] + [UInt8](repeating: 0, count: 199), .structureType),
      ("type-0", "a byte of type 0", [0x01], .structureType),
      ("binding", "reserved binding 4", ExampleCredential.signing { $0[0] = 0x14 }, .structureBinding),
      ("status", "status 5 in a credential", ExampleCredential.signing { $0[1] = 5 }, .structureStatus),
      (
        "lifetime", "no lifetime", ExampleCredential.signing { $0.replaceSubrange(13..<16, with: [0, 0, 0]) },
        .structureLifetime
      ),
      (
        "expiry", "expiry past 32 bits",
        ExampleCredential.signing { $0.replaceSubrange(9..<13, with: [255, 255, 255, 255]) }, .structureExpiry
      ),
    ] {
      judge("structure-\(id)", description, flag: "structure", text(bytes), at: noon, "refuse", reason)
    }

    judge(
      "key-unknown", "another issuer's credential: nothing is proven", flag: "key",
      ExampleCredential.issue(by: FakeKeys.issuer(2)).text, at: noon, "refer", .keyUnknown)
    judge(
      "key-unknown-expired", "another issuer's credential, long expired: its dates prove nothing", flag: "key",
      ExampleCredential.issue(by: FakeKeys.issuer(2)).text, at: expiry * 2, "refer", .keyUnknown)
    for (id, description, key) in keysNotAdmitted {
      area.refuse(
        id, "\(description), given as the issuer's key", flag: "key",
        ["input": .string(example.text), "key": .hex(key), "time": .integer(noon)], .keyNotAdmitted)
    }

    area.refuse(
      "key-before-text", "a key that may not be admitted, and a text that is none: the key comes first", flag: "key",
      ["input": "x", "key": "00", "time": .integer(noon)], .keyNotAdmitted)
    area.refuse(
      "request-before-key", "a key that may not be admitted, and no time: the operands come first", flag: "key",
      ["input": "x", "key": "00"], .request)

    for (id, description, offset, mask) in [
      ("status", "red made green", 1, UInt8(0x02)), ("region", "another region", 4, 1),
      ("issued-at", "issued a second later", 12, 1), ("lifetime", "a longer lifetime", 13, 1),
      ("index", "another index", 19, 1), ("holder", "another holder", 20, 1), ("r", "another R", 36, 1),
      ("s", "another S", 68, 1),
    ] {
      var bytes = (offset == 1 ? ExampleCredential.issue(status: .red) : example).bytes.array
      bytes[offset] ^= mask
      judge("forged-\(id)", description, flag: "forged", text(bytes), at: noon, "refuse", .signatureInvalid)
    }
    judge(
      "forged-other-signer", "names the key, signed by another", flag: "forged",
      text(ExampleCredential.signing(by: FakeKeys.issuer(2))), at: noon, "refuse", .signatureInvalid)
    judge(
      "forged-expired", "forged and expired: the signature is judged first", flag: "forged",
      text(ExampleCredential.signing(by: FakeKeys.issuer(2))), at: expiry, "refuse", .signatureInvalid)
    judge(
      "forged-context", "signed under another context", flag: "forged",
      text(ExampleCredential.signing(context: Array("luyin:keyid".utf8))), at: noon, "refuse", .signatureInvalid)
    return area.file
  }
}
