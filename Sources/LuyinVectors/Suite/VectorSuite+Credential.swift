internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  /// Credentials of sound structure that differ from the example in one field.
  private static var sound: [(id: String, description: String, bytes: [UInt8])] {
    let holder = FakeKeys.holderKey(2)
    func issue(
      status: Status = .green, region: UInt32 = ExampleCredential.region,
      issuedAt: UInt32 = ExampleCredential.issuedAt, lifetimeMinutes: UInt32 = ExampleCredential.lifetimeMinutes,
      index: UInt32 = ExampleCredential.index, holder: Holder? = nil
    ) -> [UInt8] {
      ExampleCredential.issue(
        status: status, region: region, issuedAt: issuedAt, lifetimeMinutes: lifetimeMinutes, index: index,
        holder: holder
      ).bytes.array
    }
    func status(_ value: UInt8) -> Status { Status(rawValue: value)! }
    return [
      ("example", "the worked example", issue()),
      ("binding-guardian", "bound to a guardian's device key", issue(holder: .guardianDeviceKey(holder))),
      ("binding-document", "bound to an identity document", ExampleCredential.signing { $0[0] = 0x12 }),
      ("status-yellow", "status 2", issue(status: .yellow)),
      ("status-red", "status 3", issue(status: .red)),
      ("status-scheme-least", "status 16, the least that schemes define", issue(status: status(16))),
      ("status-scheme-greatest", "status 127, the greatest that schemes define", issue(status: status(127))),
      ("region-none", "region 0", issue(region: 0)),
      ("region-greatest", "region 2^24 - 1", issue(region: 0xff_ffff)),
      ("issued-at-zero", "issued at 0", issue(issuedAt: 0)),
      ("lifetime-least", "lifetime of one minute", issue(lifetimeMinutes: 1)),
      ("lifetime-greatest", "lifetime of 2^24 - 1 minutes", issue(lifetimeMinutes: 0xff_ffff)),
      (
        "expiry-greatest", "expiry at 2^32 - 1, the last second of 32-bit time",
        issue(issuedAt: .max - 60, lifetimeMinutes: 1)
      ),
      ("index-zero", "index 0", issue(index: 0)),
      ("index-greatest", "index 2^32 - 1", issue(index: .max)),
    ]
  }

  /// One structural defect each, signed as if nothing were wrong.
  private static var unsound: [(id: String, description: String, flag: String, bytes: [UInt8], reason: ReasonCode)] {
    var cases: [(String, String, String, [UInt8], ReasonCode)] = []
    for type in UInt8(0)...15 where type != 1 {
      let bytes = ExampleCredential.signing { $0[0] = type << 4 | 1 }
      cases.append(("type-\(type)", "object type \(type)", "type", bytes, .structureType))
    }
    for binding in UInt8(0)...15 where !(1...3 ~= binding) {
      let bytes = ExampleCredential.signing { $0[0] = 0x10 | binding }
      cases.append(("binding-\(binding)", "holder binding \(binding)", "binding", bytes, .structureBinding))
    }
    for status in [UInt8(0)] + Array(4...15) + [128, 129, 160, 192, 254, 255] {
      let bytes = ExampleCredential.signing { $0[1] = status }
      cases.append(("status-\(status)", "status \(status)", "status", bytes, .structureStatus))
    }
    cases.append(
      (
        "lifetime-zero", "a lifetime of no minutes", "time",
        ExampleCredential.signing { $0.replaceSubrange(13..<16, with: [0, 0, 0]) }, .structureLifetime
      ))
    for (id, description, issuedAt, lifetime) in [
      ("expiry-one-second-late", "expiry at 2^32", UInt32.max - 59, UInt32(1)),
      ("expiry-issued-last-second", "issued in the last second", UInt32.max, 1),
      ("expiry-longest", "the longest lifetime, issued now", UInt32.max - 60 * 0xff_ffff + 1, 0xff_ffff),
    ] {
      let bytes = ExampleCredential.signing {
        $0.replaceSubrange(9..<13, with: bigEndian(issuedAt, 4))
        $0.replaceSubrange(13..<16, with: bigEndian(lifetime, 3))
      }
      cases.append((id, description, "time", bytes, .structureExpiry))
    }
    return cases
  }

  static func credentialDecode() -> VectorFile {
    var area = VectorArea(
      "credential-decode", op: "credential.decode", spec: "credential.md#decoding", features: ["credential"],
      flags: [
        "valid": "Sound structure, whatever the signature. Refusing it turns away a genuine credential.",
        "length": "Not 100 bytes. Accepting it means that bytes outside the signature, or none, are read.",
        "type": "Another kind of object. Accepting it lets a presentation or a later layout pass for a credential.",
        "binding": "A reserved holder binding. Accepting it skips the check that ties the holder to the credential.",
        "status": "A reserved status, or one that only status lists carry. Its meaning would be a guess.",
        "time":
          "No lifetime, or an expiry past 32 bits. A sum that wraps turns an expired credential into a valid one.",
      ],
      "Structure of a credential: 100 bytes, one encoding for each value.")
    for (id, description, bytes) in sound {
      guard let credential = try? UnverifiedCredential(decoding: bytes.span) else { fatalError("\(id) is sound") }
      guard case .object(let members) = JSONValue(credential.fields) else { fatalError("fields are an object") }
      area.accept(
        "valid-\(id)", description, flag: "valid", ["bytes": .hex(bytes)],
        .object(members + [("signature", .hex(credential.signature.bytes.array))]))
    }
    let zeroSignature = ExampleCredential.issue().bytes.array.prefix(36) + [UInt8](repeating: 0, count: 64)
    guard let credential = try? UnverifiedCredential(decoding: Array(zeroSignature).span),
      case .object(let members) = JSONValue(credential.fields)
    else { fatalError("decoding does not look at the signature") }
    area.accept(
      "valid-signature-zero", "decoding does not look at the signature", flag: "valid", ["bytes": .hex(zeroSignature)],
      .object(members + [("signature", .hex(credential.signature.bytes.array))]))

    let example = ExampleCredential.issue().bytes.array
    for count in 0..<100 {
      area.refuse(
        "truncated-\(count)", "the first \(count) bytes of the example", flag: "length",
        ["bytes": .hex(example.prefix(count))], .structureLength)
    }
    for (id, description, bytes) in [
      ("one-byte-more", "one byte too many", example + [0]), ("twice", "two credentials", example + example),
      ("200-bytes", "100 bytes too many", example + [UInt8](repeating: 0, count: 100)),
    ] {
      area.refuse("length-\(id)", description, flag: "length", ["bytes": .hex(bytes)], .structureLength)
    }
    for (id, description, flag, bytes, reason) in unsound {
      area.refuse(id, description, flag: flag, ["bytes": .hex(bytes)], reason)
    }
    for (id, description, count) in [("one-byte", "one byte", 1), ("200-bytes", "200 bytes", 200)] {
      let bytes = [0x21] + [UInt8](repeating: 0, count: count - 1)
      area.refuse(
        "type-2-\(id)", "object type 2, \(description): the type is judged before the length", flag: "type",
        ["bytes": .hex(bytes)], .structureType)
    }
    return area.file
  }

  static func credentialEncode() -> VectorFile {
    var area = VectorArea(
      "credential-encode", op: "credential.encode", spec: "credential.md#encoding", features: ["credential"],
      flags: [
        "valid": "Fields have one encoding.",
        "range": "A value that the layout cannot hold. Writing it all the same cuts it to another value.",
        "request": "An operand that is missing or of another type.",
      ],
      "From fields to bytes.")
    var example: [(key: String, value: JSONValue)] = []
    for (id, description, bytes) in sound {
      guard let credential = try? UnverifiedCredential(decoding: bytes.span) else { fatalError("\(id) is sound") }
      guard case .object(let members) = JSONValue(credential.fields) else { fatalError("fields are an object") }
      let fields = members + [("signature", .hex(credential.signature.bytes.array))]
      if id == "example" { example = fields }
      area.accept("valid-\(id)", description, flag: "valid", .object(fields), .hex(bytes))
    }
    func changed(_ name: String, _ value: JSONValue?) -> JSONValue {
      .object(example.compactMap { member in member.key == name ? value.map { (name, $0) } : member })
    }
    let defects: [(id: String, name: String, value: JSONValue, reason: ReasonCode)] = [
      ("binding-unknown", "binding", "none", .structureBinding),
      ("status-unknown", "status", "blue", .structureStatus),
      ("status-suspended", "status", "suspended", .structureStatus),
      ("status-revoked", "status", "revoked", .structureStatus),
      ("status-scheme-15", "status", "scheme-15", .structureStatus),
      ("status-scheme-128", "status", "scheme-128", .structureStatus),
      ("status-scheme-016", "status", "scheme-016", .structureStatus),
      ("region-negative", "region", -1, .structureRegion),
      ("region-2-24", "region", 16_777_216, .structureRegion),
      ("key-id-3-bytes", "keyId", "5242ff", .structureKeyID),
      ("key-id-5-bytes", "keyId", "5242ff7000", .structureKeyID),
      ("issued-at-negative", "issuedAt", -1, .structureIssuedAt),
      ("issued-at-2-32", "issuedAt", 4_294_967_296, .structureIssuedAt),
      ("index-negative", "index", -1, .structureIndex),
      ("index-2-32", "index", 4_294_967_296, .structureIndex),
      ("lifetime-negative", "lifetimeMinutes", -1, .structureLifetime),
      ("lifetime-zero", "lifetimeMinutes", 0, .structureLifetime),
      ("lifetime-2-24", "lifetimeMinutes", 16_777_216, .structureLifetime),
      ("expiry-2-32", "issuedAt", 4_294_880_896, .structureExpiry),
      ("holder-hash-15-bytes", "holderHash", .hex([UInt8](repeating: 7, count: 15)), .structureHolderHash),
      ("holder-hash-17-bytes", "holderHash", .hex([UInt8](repeating: 7, count: 17)), .structureHolderHash),
      ("signature-63-bytes", "signature", .hex([UInt8](repeating: 7, count: 63)), .structureSignature),
      ("signature-65-bytes", "signature", .hex([UInt8](repeating: 7, count: 65)), .structureSignature),
    ]
    for defect in defects {
      area.refuse(
        defect.id, "\(defect.name) cannot hold this", flag: "range", changed(defect.name, defect.value), defect.reason)
    }
    // Two defects each: the earlier in the order of the spec is the reason.
    let order = [
      "binding", "status", "region", "keyId", "issuedAt", "lifetimeMinutes", "index", "holderHash", "signature",
    ]
    let firstDefects = order.compactMap { name in defects.first { $0.name == name } }
    for (first, second) in zip(firstDefects, firstDefects.dropFirst()) {
      let both = JSONValue.object(
        example.map { member in
          (member.key, member.key == first.name ? first.value : member.key == second.name ? second.value : member.value)
        })
      area.refuse(
        "order-\(first.id)-before-\(second.name)", "\(first.name) and \(second.name) are out of range", flag: "range",
        both, first.reason)
    }
    area.refuse(
      "order-signature-before-expiry", "a short signature and an expiry past 32 bits", flag: "range",
      .object(
        example.map { member in
          switch member.key {
          case "issuedAt": ("issuedAt", 4_294_880_896)
          case "signature": ("signature", .hex([UInt8](repeating: 7, count: 63)))
          default: member
          }
        }), .structureSignature)
    for (id, name, value, reason) in [
      ("upper-case", "binding", "DeviceKey", ReasonCode.structureBinding),
      ("kelvin-sign", "binding", "device\u{212a}ey", .structureBinding),
      ("upper-case", "status", "Green", .structureStatus),
      ("scheme-upper-case", "status", "Scheme-16", .structureStatus),
    ] {
      area.refuse(
        "\(name)-\(id)", "a name that is nearly one", flag: "range", changed(name, .string(value)), reason)
    }
    for name in ["region", "issuedAt", "lifetimeMinutes", "index"] {
      area.refuse("type-\(name)-truth", "\(name) is a truth value", flag: "request", changed(name, true), .request)
    }
    for (name, value) in example {
      area.refuse("missing-\(name)", "\(name) is missing", flag: "request", changed(name, nil), .request)
      let other: JSONValue = value.string == nil ? "1" : 1
      area.refuse("type-\(name)", "\(name) has another JSON type", flag: "request", changed(name, other), .request)
    }
    area.refuse(
      "type-fraction", "a lifetime of 1.5 minutes", flag: "request", changed("lifetimeMinutes", .number(1.5)), .request)
    area.refuse(
      "type-upper-case", "upper-case hex", flag: "request", changed("keyId", "5242FF70"), .request)
    return area.file
  }

  static func credentialVerify() -> VectorFile {
    var area = VectorArea(
      "credential-verify", op: "credential.verify", spec: "verification.md", features: ["credential", "ed25519"],
      flags: [
        "valid": "Signed by the key. Refusing it turns away a genuine credential.",
        "structure": "A defect of structure under a good signature: reported as such, never as a bad signature.",
        "key": "A key that may not be admitted, or another key than the credential names.",
        "context": "A signature made for another kind of object. Accepting it lets one pass for the other.",
        "forged": "Changed bytes or another signer. Accepting it makes every status and every date worthless.",
        "malleable": "A second signature made from a first without the key.",
      ],
      "From bytes and a key to an authentic credential: structure, admission, key id, signature, in this order.")
    let key = JSONValue.hex(FakeKeys.issuer().publicKey.bytes.array)
    let example = ExampleCredential.issue().bytes.array
    func refuse(_ id: String, _ description: String, _ flag: String, _ bytes: [UInt8], _ reason: ReasonCode) {
      area.refuse(id, description, flag: flag, ["bytes": .hex(bytes), "key": key], reason)
    }
    for (id, description, bytes) in sound {
      area.accept("valid-\(id)", description, flag: "valid", ["bytes": .hex(bytes), "key": key], true)
    }
    for (id, description, _, bytes, reason) in unsound {
      refuse("structure-\(id)", description, "structure", bytes, reason)
    }
    refuse("structure-truncated", "99 bytes", "structure", Array(example.dropLast()), .structureLength)
    refuse("structure-one-byte-more", "101 bytes", "structure", example + [0], .structureLength)

    for offset in example.indices {
      var bytes = example
      // A bit whose change leaves the structure sound: binding 1 to 3, status 1 to 3, any bit elsewhere.
      bytes[offset] ^= offset < 2 ? 0x02 : 0x01
      refuse(
        "forged-bit-\(offset)", "one bit of byte \(offset) flipped", "forged", bytes,
        5..<9 ~= offset ? .keyUnknown : .signatureInvalid)
    }
    refuse(
      "forged-other-signer", "names the key, signed by another", "forged",
      ExampleCredential.signing(by: FakeKeys.issuer(2)), .signatureInvalid)
    refuse(
      "forged-signature-of-another", "the signature of a red credential under a green one", "forged",
      Array(example.prefix(36)) + ExampleCredential.issue(status: .red).signature.bytes.array, .signatureInvalid)
    refuse(
      "forged-zero-signature", "a signature of zeros", "forged",
      Array(example.prefix(36)) + [UInt8](repeating: 0, count: 64), .signatureInvalid)
    for (name, hex) in smallOrderPoints {
      refuse(
        "forged-r-\(name)", "R is a point of small order, S is zero", "forged",
        Array(example.prefix(36)) + self.hex(hex) + [UInt8](repeating: 0, count: 32), .signatureInvalid)
    }
    for (id, description, context) in [
      ("none", "signed without a context", ""), ("key-id", "signed under the context of key ids", "luyin:keyid"),
      ("holder", "signed under the context of holder hashes", "luyin:hldev"),
      ("shorter", "signed under a context that is one byte shorter", "luyin:cred"),
      ("longer", "signed under a context that is one byte longer", "luyin:cred1\0"),
      ("next", "signed under the context of a later layout", "luyin:cred2"),
      ("upper-case", "signed under an upper-case context", "LUYIN:CRED1"),
    ] {
      refuse(
        "context-\(id)", description, "context", ExampleCredential.signing(context: Array(context.utf8)),
        .signatureInvalid)
    }
    var malleable = example
    malleable.replaceSubrange(68..<100, with: addingGroupOrder(to: Array(example[68..<100])))
    refuse("malleable-s-plus-l", "S + L in place of S", "malleable", malleable, .signatureInvalid)
    malleable = example
    malleable[99] |= 0x80
    refuse("malleable-s-high-bit", "the highest bit of S set", "malleable", malleable, .signatureInvalid)
    malleable = example
    malleable[67] ^= 0x80
    refuse("malleable-r-sign", "the sign bit of R flipped", "malleable", malleable, .signatureInvalid)

    area.refuse(
      "key-other", "verified under another key", flag: "key",
      ["bytes": .hex(example), "key": .hex(FakeKeys.issuer(2).publicKey.bytes.array)], .keyUnknown)
    for (id, description, key) in keysNotAdmitted {
      area.refuse(id, description, flag: "key", ["bytes": .hex(example), "key": .hex(key)], .keyNotAdmitted)
    }
    area.refuse(
      "order-request-before-structure", "no key, and bytes that are no credential: the operands come first",
      flag: "structure", ["bytes": "00"], .request)
    area.refuse(
      "order-structure-before-key", "a structural defect is reported before a key that may not be admitted",
      flag: "structure", ["bytes": .hex(example.dropLast()), "key": "00"], .structureLength)
    return area.file
  }

  static func bigEndian(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * (count - 1 - $0))) }
  }

  /// S + L, little-endian: verifies in a library that does not check S < L.
  static func addingGroupOrder(to scalar: [UInt8]) -> [UInt8] {
    var carry = 0
    return zip(scalar, hex(Constants.groupOrder)).map { digit, order in
      carry += Int(digit) + Int(order)
      defer { carry >>= 8 }
      return UInt8(carry & 0xff)
    }
  }
}
