internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func presentationDecode() -> VectorFile {
    var area = VectorArea(
      "presentation-decode", op: "presentation.decode", spec: "presentations.md#decoding", features: ["presentation"],
      flags: [
        "valid": "Sound structure, whatever the signatures. Refusing it turns its holder away.",
        "length": "Another length than that of its type. Accepting it reads bytes that nobody signed, or none.",
        "type": "Another kind of object.",
        "binding":
          "A proof that does not go with the binding: a document for a device's credential, or the other way round.",
        "credential": "The credential inside is unsound.",
      ],
      "Structure of what holders show: credentials alone, device presentations and document presentations.")
    func accept(_ id: String, _ description: String, _ bytes: [UInt8]) {
      let request: JSONValue = ["bytes": .hex(bytes)]
      guard let result = try? Contract.result(of: "presentation.decode", request) else { fatalError(id) }
      area.accept("valid-\(id)", description, flag: "valid", request, result)
    }
    let (device, document) = (ExampleHolder.device(), ExampleHolder.document())
    accept("credential", "a credential alone", ExampleHolder.credential().bytes.array)
    accept(
      "credential-document", "a credential bound to a document, alone", ExampleHolder.documentCredential().bytes.array)
    accept("device", "the worked example", device)
    accept(
      "device-challenged", "challenged: as long, and nothing tells",
      ExampleHolder.device(answering: ExampleHolder.challenge))
    accept("device-guardian", "a guardian's device", ExampleHolder.device(ExampleHolder.credential(isGuardian: true)))
    accept("device-time-least", "presented at 0", ExampleHolder.device(at: 0))
    accept("device-time-greatest", "presented at 2^32 - 1", ExampleHolder.device(at: .max))
    accept(
      "device-any", "a key and a signature of zeros", Array(device.prefix(100)) + [UInt8](repeating: 0, count: 100))
    accept("document", "the worked example", document)
    accept("document-any", "an opening of zeros", Array(document.prefix(100)) + [UInt8](repeating: 0, count: 16))

    func refuse(_ id: String, _ description: String, _ flag: String, _ bytes: [UInt8], _ reason: ReasonCode) {
      area.refuse(id, description, flag: flag, ["bytes": .hex(bytes)], reason)
    }
    refuse("empty", "nothing", "length", [], .structureLength)
    for count in 1..<200 {
      refuse(
        "device-truncated-\(count)", "the first \(count) bytes of a device presentation", "length",
        Array(device.prefix(count)), .structureLength)
    }
    for count in 1..<116 {
      refuse(
        "document-truncated-\(count)", "the first \(count) bytes of a document presentation", "length",
        Array(document.prefix(count)), .structureLength)
    }
    refuse("device-longer", "one byte too many", "length", device + [0], .structureLength)
    refuse("document-longer", "one byte too many", "length", document + [0], .structureLength)
    refuse(
      "document-in-200", "a document presentation in 200 bytes", "length", document + [UInt8](repeating: 0, count: 84),
      .structureLength)
    refuse(
      "credential-in-116", "a credential in 116 bytes", "length",
      Array(ExampleHolder.credential().bytes.array + ExampleHolder.openingBytes), .structureLength)
    refuse(
      "credential-in-200", "a credential in 200 bytes", "length",
      ExampleHolder.credential().bytes.array + device.suffix(100), .structureLength)
    for type in [UInt8(0)] + Array(4...15) {
      for (name, bytes) in [("device", device), ("document", document)] {
        refuse(
          "type-\(type)-\(name)", "type \(type) in front of a \(name) presentation", "type",
          [type << 4 | bytes[0] & 0x0f] + bytes.dropFirst(), .structureType)
      }
    }
    refuse("type-0-one-byte", "type 0 in one byte: the type comes before the length", "type", [0x01], .structureType)
    for binding in UInt8(0)...15 {
      if binding != 1 && binding != 3 {
        refuse(
          "device-binding-\(binding)", "binding \(binding) in a device presentation", "binding",
          [0x20 | binding] + device.dropFirst(), .structureBinding)
      }
      if binding != 2 {
        refuse(
          "document-binding-\(binding)", "binding \(binding) in a document presentation", "binding",
          [0x30 | binding] + document.dropFirst(), .structureBinding)
      }
    }
    for (id, description, offset, bytes, reason) in [
      ("status-0", "status 0", 1, [UInt8(0)], ReasonCode.structureStatus),
      ("status-5", "status 5, of lists alone", 1, [5], .structureStatus),
      ("status-128", "status 128", 1, [128], .structureStatus),
      ("lifetime", "no lifetime", 13, [0, 0, 0], .structureLifetime),
      ("expiry", "an expiry past 32 bits", 9, [255, 255, 255, 255], .structureExpiry),
    ] {
      for (name, original) in [("device", device), ("document", document)] {
        var changed = original
        changed.replaceSubrange(offset..<offset + bytes.count, with: bytes)
        refuse("\(name)-\(id)", description, "credential", changed, reason)
      }
    }
    refuse(
      "device-binding-and-status", "binding 2 and status 0: the binding comes first", "binding",
      [0x22, 0] + device.dropFirst(2), .structureBinding)
    return area.file
  }

  static func presentationDevice() -> VectorFile {
    var area = VectorArea(
      "presentation-device", op: "presentation.device", spec: "presentations.md#making-a-presentation",
      features: ["wallet"],
      flags: [
        "valid": "What a device shows. Other bytes are refused at every gate.",
        "binding": "A credential that is bound to no device.",
        "key": "A credential that is bound to another key.",
        "structure": "No credential.",
        "request": "An operand that is missing, of another type, or out of range.",
      ],
      "Device presentations, timed and challenged, from a seed.")
    func request(_ credential: [UInt8], key: Int64 = 0, time: Int64 = Int64(ExampleHolder.presentedAt)) -> JSONValue {
      [
        "seed": .hex(FakeKeys.walletSeed()), "number": .integer(key), "credential": .hex(credential),
        "time": .integer(time),
      ]
    }
    let credential = ExampleHolder.credential()
    let good = request(credential.bytes.array)
    let challenged = good.setting("challenge", .hex(ExampleHolder.challengeBytes)).setting("place", 520_382)
    func accept(_ id: String, _ description: String, _ request: JSONValue, _ bytes: [UInt8]) {
      area.accept(id, description, flag: "valid", request, .hex(bytes))
    }
    accept("timed", "the worked example", good, ExampleHolder.device())
    accept("timed-null", "a challenge of null is none", good.setting("challenge", .null), ExampleHolder.device())
    accept(
      "timed-place", "a place without a challenge is not signed", good.setting("place", 520_382), ExampleHolder.device()
    )
    accept(
      "challenged", "the worked example at a gate", challenged, ExampleHolder.device(answering: ExampleHolder.challenge)
    )
    for (id, place) in [("least", UInt32(1)), ("greatest", 0xff_ffff)] {
      accept(
        "place-\(id)", "the \(id) place", challenged.setting("place", .integer(Int64(place))),
        ExampleHolder.device(answering: ExampleHolder.challenge(ExampleHolder.challengeBytes, place: place)))
    }
    for (id, byte) in [("zeros", UInt8(0)), ("ones", 255)] {
      let bytes = [UInt8](repeating: byte, count: 16)
      accept(
        "challenge-\(id)", "a challenge of \(id)", challenged.setting("challenge", .hex(bytes)),
        ExampleHolder.device(answering: ExampleHolder.challenge(bytes, place: ExampleHolder.place)))
    }
    for (id, time) in [("least", UInt32(0)), ("greatest", .max)] {
      accept(
        "time-\(id)", "the \(id) time", request(credential.bytes.array, time: Int64(time)),
        ExampleHolder.device(at: time))
    }
    let guardian = ExampleHolder.credential(isGuardian: true)
    accept("guardian", "a guardian's device", request(guardian.bytes.array), ExampleHolder.device(guardian))
    let key = FakeKeys.walletKey(7)
    let other = ExampleCredential.issue(holder: .deviceKey(key.publicKey))
    accept("key-7", "with key 7", request(other.bytes.array, key: 7), ExampleHolder.device(other, with: key))

    let document = ExampleHolder.documentCredential().bytes.array
    area.refuse("binding-document", "bound to a document", flag: "binding", request(document), .structureBinding)
    area.refuse(
      "key-other", "bound to key 0, shown with key 1", flag: "key", request(credential.bytes.array, key: 1), .holderKey)
    area.refuse(
      "key-other-holder", "bound to another holder's key", flag: "key", request(ExampleCredential.issue().bytes.array),
      .holderKey)
    area.refuse(
      "structure-length", "99 bytes", flag: "structure", request(credential.bytes.array.dropLast()), .structureLength)
    area.refuse(
      "structure-presentation", "a presentation, and no credential", flag: "structure", request(ExampleHolder.device()),
      .structureType)
    for (id, name, value) in [
      ("challenge-15", "challenge", JSONValue.hex(ExampleHolder.challengeBytes.dropLast())),
      ("challenge-17", "challenge", .hex(ExampleHolder.challengeBytes + [0])), ("challenge-empty", "challenge", ""),
      ("challenge-number", "challenge", 1), ("place-zero", "place", 0), ("place-2-24", "place", 16_777_216),
      ("place-missing", "place", .null), ("place-text", "place", "520382"), ("time-negative", "time", -1),
      ("time-2-32", "time", 4_294_967_296),
      ("seed-31", "seed", .hex(FakeKeys.walletSeed().dropLast())), ("number-2-32", "number", 4_294_967_296),
      ("credential-number", "credential", 1),
    ] {
      area.refuse("request-\(id)", "\(name) is none", flag: "request", challenged.setting(name, value), .request)
    }
    return area.file
  }

  static func presentationDocument() -> VectorFile {
    var area = VectorArea(
      "presentation-document", op: "presentation.document", spec: "presentations.md#making-a-presentation",
      features: ["presentation"],
      flags: [
        "valid": "What paper shows.",
        "binding": "A credential that is bound to no document.",
        "opening": "An opening of another length.",
        "structure": "No credential.",
      ],
      "Document presentations from a credential and an opening.")
    let credential = ExampleHolder.documentCredential().bytes.array
    func request(_ credential: [UInt8], _ opening: [UInt8] = ExampleHolder.openingBytes) -> JSONValue {
      ["credential": .hex(credential), "opening": .hex(opening)]
    }
    area.accept("example", "the worked example", flag: "valid", request(credential), .hex(ExampleHolder.document()))
    let zeros = [UInt8](repeating: 0, count: 16)
    area.accept(
      "zeros", "an opening of zeros, whatever its hash", flag: "valid", request(credential, zeros),
      .hex(ExampleHolder.document(opening: zeros)))
    for (id, credential) in [
      ("device", ExampleHolder.credential()), ("guardian", ExampleHolder.credential(isGuardian: true)),
    ] {
      area.refuse(
        "binding-\(id)", "bound to a device", flag: "binding", request(credential.bytes.array), .structureBinding)
    }
    for count in [0, 15, 17] {
      area.refuse(
        "opening-\(count)", "an opening of \(count) bytes", flag: "opening",
        request(credential, [UInt8](repeating: 7, count: count)), .holderOpening)
    }
    area.refuse(
      "opening-before-binding", "bound to a device, and no opening", flag: "opening",
      request(ExampleHolder.credential().bytes.array, []), .holderOpening)
    area.refuse(
      "structure-length", "99 bytes, and no opening", flag: "structure", request(credential.dropLast(), []),
      .structureLength)
    area.refuse(
      "structure-presentation", "a presentation, and no credential", flag: "structure",
      request(ExampleHolder.document()), .structureType)
    return area.file
  }
}
