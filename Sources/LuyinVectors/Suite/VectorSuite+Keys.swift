internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func ed25519Verify(_ imported: JSONValue) throws(VectorFileError) -> VectorFile {
    var area = VectorArea(
      "ed25519-verify", op: "ed25519.verify", spec: "signatures.md#verification", features: ["ed25519"],
      flags: [
        "valid": "A good signature. Refusing it turns away holders whose credentials are genuine.",
        "invalid":
          "A signature that the strict rules refuse: wrong, malleable, of small order, or not canonical. Accepting "
          + "it lets two verifiers disagree about one credential, or lets a signature be altered or forged.",
        "length": "A key or signature of the wrong length. Accepting it means reading past the end of the input.",
      ],
      "The bare signature check, without admission of the key: Wycheproof, speccheck and libsodium's own vectors.")
    guard case .array(let cases) = imported else { throw VectorFileError("imported signatures are an array") }
    for item in cases {
      guard let id = item["id"]?.string, let key = item["pk"], let message = item["msg"], let signature = item["sig"],
        case .bool(let strict)? = item["strict"]
      else { throw VectorFileError("an imported case lacks a member") }
      let comment = item["comment"]?.string ?? ""
      area.accept(
        id, "\(item["set"]?.string ?? "")\(comment.isEmpty ? "" : ": " + comment)", flag: strict ? "valid" : "invalid",
        ["key": key, "message": message, "signature": signature], .bool(strict))
    }
    let issuer = FakeKeys.issuer()
    let message = Array("luyin".utf8)
    let key = issuer.publicKey.bytes.array
    let signature = issuer.withSigningKey { $0.sign(message.span) }.bytes.array
    for (id, key, signature) in [
      ("key-empty", [], signature), ("key-31-bytes", Array(key.dropLast()), signature),
      ("key-33-bytes", key + [0], signature), ("signature-empty", key, []),
      ("signature-63-bytes", key, Array(signature.dropLast())), ("signature-65-bytes", key, signature + [0]),
    ] {
      area.accept(
        id, "a wrong length is false, not an error", flag: "length",
        ["key": .hex(key), "message": .hex(message), "signature": .hex(signature)], false)
    }
    // Signatures that verify for a decoder which reduces y: the key is y = p + 1, or p, and so of small order.
    for (id, key, message, r, s) in [
      (
        "key-y-is-p-plus-1", "ee" + String(repeating: "ff", count: 30) + "7f", "00",
        "e7caaa83373a94afae43fec59b447c99ba282b19a7616c24c785ad8966a1e10e", "e803"
      ),
      (
        "key-y-is-p", "ed" + String(repeating: "ff", count: 30) + "7f", "03",
        "0e40848715696e4a7483a9320ee48ec06c80ca946c1148b966e76337cd95bc17", "eb03"
      ),
    ] {
      area.accept(
        id, "a key that is not canonical, with a signature that fits the reduced one", flag: "invalid",
        [
          "key": .string(key), "message": .string(message),
          "signature": .string(r + s + String(repeating: "00", count: 30)),
        ], false)
    }
    area.refuse(
      "request-before-length", "a message that is no hex, and a key of no bytes", flag: "length",
      ["key": "", "message": "zz", "signature": ""], .request)
    return area.file
  }

  static func keyAdmit(_ imported: JSONValue) throws(VectorFileError) -> VectorFile {
    var area = VectorArea(
      "key-admit", op: "key.admit", spec: "signatures.md#admission", features: ["key"],
      flags: [
        "valid": "A point of the prime-order subgroup. Refusing it locks out an honest key.",
        "order":
          "A point of small or mixed order, or one that is not canonical or not on the curve. Admitting it lets its "
          + "maker produce signatures on which verifiers disagree.",
        "length": "Not 32 bytes.",
      ],
      "Admission of public keys: which 32 bytes may ever serve as a key.")
    guard case .array(let points) = imported else { throw VectorFileError("imported points are an array") }
    for (number, point) in points.enumerated() {
      guard let key = point["pk"], let kind = point["kind"]?.string, case .bool(let valid)? = point["valid"] else {
        throw VectorFileError("an imported point lacks a member")
      }
      area.accept(
        "point-\(number + 1)", kind, flag: valid ? "valid" : "order", ["key": key], .bool(valid))
    }
    for (name, hex) in smallOrderPoints {
      area.accept(
        "small-order-\(name)", "a point of small order, canonical", flag: "order", ["key": .string(hex)], false)
    }
    for (name, hex) in nonCanonicalPoints {
      area.accept(
        "non-canonical-\(name)", "an encoding that is not canonical", flag: "order", ["key": .string(hex)], false)
    }
    let key = FakeKeys.issuer().publicKey.bytes.array
    for (id, key) in [("empty", []), ("31-bytes", Array(key.dropLast())), ("33-bytes", key + [0])] {
      area.accept("length-\(id)", "not 32 bytes", flag: "length", ["key": .hex(key)], false)
    }
    area.accept("issuer-1", "the key of the worked example", flag: "valid", ["key": .hex(key)], true)
    return area.file
  }

  static func keyID() -> VectorFile {
    var area = VectorArea(
      "key-id", op: "key.id", spec: "keys.md#key-ids", features: ["key"],
      flags: [
        "valid": "The hint that finds the key. A wrong one makes every credential of the key unknown.",
        "admission": "A key that may not be admitted has no id.",
      ],
      "Key ids: the first four bytes of SHA-512 over the context luyin:keyid and the key.")
    for number in 1...6 {
      let issuer = FakeKeys.issuer(number)
      area.accept(
        "issuer-\(number)", "key of the seed \"FAKE-SEED luyin vectors issuer \(number)\"", flag: "valid",
        ["key": .hex(issuer.publicKey.bytes.array)], .string(issuer.publicKey.id.hex))
    }
    for (id, description, key) in keysNotAdmitted {
      area.refuse(id, description, flag: "admission", ["key": .hex(key)], .keyNotAdmitted)
    }
    area.refuse("not-hex", "upper-case digits are not hex here", flag: "admission", ["key": "AB"], .request)
    return area.file
  }

  /// Bytes that are no admissible key, one defect each.
  static var keysNotAdmitted: [(id: String, description: String, key: [UInt8])] {
    let key = FakeKeys.issuer().publicKey.bytes.array
    return [
      ("key-empty", "no bytes", []),
      ("key-31-bytes", "one byte too few", Array(key.dropLast())),
      ("key-33-bytes", "one byte too many", key + [0]),
      ("key-zero", "a point of order four", [UInt8](repeating: 0, count: 32)),
      ("key-neutral", "the neutral element", [1] + [UInt8](repeating: 0, count: 31)),
      ("key-mixed-order", "P + T2: on the curve, outside the prime-order subgroup", hex(Constants.mixedOrderPoint)),
      ("key-not-canonical", "y = p + 3", [0xf0] + [UInt8](repeating: 0xff, count: 30) + [0x7f]),
      ("key-not-on-curve", "y = 2 has no x", [2] + [UInt8](repeating: 0, count: 31)),
    ]
  }

  /// The eight points whose order divides eight, in their canonical encodings.
  static let smallOrderPoints: [(name: String, hex: String)] = [
    ("order-1", "01" + String(repeating: "00", count: 31)),
    ("order-2", "ec" + String(repeating: "ff", count: 30) + "7f"),
    ("order-4-even", String(repeating: "00", count: 32)),
    ("order-4-odd", String(repeating: "00", count: 31) + "80"),
    ("order-8-a", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
    ("order-8-b", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"),
    ("order-8-c", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
    ("order-8-d", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85"),
  ]

  /// Encodings with y of p or more, and with a sign bit where x is zero.
  static let nonCanonicalPoints: [(name: String, hex: String)] = [
    ("y-is-p", "ed" + String(repeating: "ff", count: 30) + "7f"),
    ("y-is-p-sign", "ed" + String(repeating: "ff", count: 31)),
    ("y-is-p-plus-1", "ee" + String(repeating: "ff", count: 30) + "7f"),
    ("y-is-p-plus-1-sign", "ee" + String(repeating: "ff", count: 31)),
    ("y-is-2-255-minus-1", String(repeating: "ff", count: 31) + "7f"),
    ("all-ones", String(repeating: "ff", count: 32)),
    ("neutral-sign", "01" + String(repeating: "00", count: 30) + "80"),
    ("order-2-sign", "ec" + String(repeating: "ff", count: 31)),
  ]

  static func hex(_ text: String) -> [UInt8] {
    guard let bytes = Hex.decode(text) else { fatalError("a constant is not hex") }
    return bytes
  }
}
