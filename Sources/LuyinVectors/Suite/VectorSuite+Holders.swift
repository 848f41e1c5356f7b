internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func holderHash() -> VectorFile {
    var area = VectorArea(
      "holder-hash", op: "holder.hash", spec: "holders.md#holder-hash", features: ["holder"],
      flags: [
        "valid": "What ties the credential to a device key. A wrong one makes every presentation fail.",
        "admission": "A key that may not be admitted binds nobody: its holder would be refused at every gate.",
        "binding": "A binding that does not exist.",
        "document": "What ties the credential to a document. A wrong one refuses its holder at every gate.",
        "normal-form": "The same number, written otherwise. Another hash refuses its holder for how somebody types.",
        "type": "A type of document that does not exist.",
        "number": "No number of its type. Hashing it makes a credential that no document opens.",
        "opening": "An opening of another length.",
        "request": "An operand that is missing or of another type.",
      ],
      "Holder hashes: SHA-512 of device keys under luyin:hldev, Argon2id of document types and numbers behind luyin:hldoc."
    )
    addDeviceKeys(&area)
    addDocuments(&area)
    addNumbers(&area)
    return area.file
  }

  private static func addDeviceKeys(_ area: inout VectorArea) {
    for number in 1...4 {
      let key = FakeKeys.holderKey(number)
      for (binding, holder) in [("deviceKey", Holder.deviceKey(key)), ("guardianDeviceKey", .guardianDeviceKey(key))] {
        area.accept(
          "\(binding)-\(number)", "key of the seed \"FAKE-SEED luyin vectors holder \(number)\"", flag: "valid",
          ["binding": .string(binding), "key": .hex(key.bytes.array)], .hex(holder.hash.bytes.array))
      }
    }
    for (id, description, key) in keysNotAdmitted {
      area.refuse(
        id, description, flag: "admission", ["binding": "deviceKey", "key": .hex(key)], .keyNotAdmitted)
    }
    area.refuse(
      "binding-unknown", "no such binding", flag: "binding",
      ["binding": "none", "key": .hex(FakeKeys.holderKey().bytes.array)], .structureBinding)
    area.refuse(
      "binding-unknown-and-key", "no such binding, and a key that may not be admitted: the binding comes first",
      flag: "binding", ["binding": "none", "key": "00"], .structureBinding)
    area.refuse(
      "binding-unknown-without-key", "no such binding, and no key: the operands come first", flag: "binding",
      ["binding": "none"], .request)
    for (id, name) in [("upper-case", "DeviceKey"), ("kelvin-sign", "device\u{212a}ey")] {
      area.refuse(
        "binding-\(id)", "a name that is nearly one", flag: "binding",
        ["binding": .string(name), "key": .hex(FakeKeys.holderKey().bytes.array)], .structureBinding)
    }
  }

  private static func document(
    _ type: String = "cn-id", _ number: String = ExampleHolder.number,
    opening: JSONValue = .hex(ExampleHolder.openingBytes)
  ) -> JSONValue {
    [
      "binding": "identityDocument", "documentType": .string(type), "documentNumber": .string(number),
      "opening": opening,
    ]
  }

  private static func addDocuments(_ area: inout VectorArea) {
    func hash(_ type: IdentityDocumentType, _ number: String, _ opening: [UInt8]) -> JSONValue {
      .hex(ExampleHolder.hashed(type, number, opening).hash.bytes.array)
    }
    let example = JSONValue.hex(ExampleHolder.documentHolder.hash.bytes.array)
    area.accept(
      "document-example", "the worked example", flag: "document", needing: "argon2id", document(), example)
    area.accept(
      "document-other-opening", "the same number with another opening", flag: "document", needing: "argon2id",
      document(opening: .hex([UInt8](repeating: 0, count: 16))),
      hash(.chineseIdentityNumber, ExampleHolder.number, [UInt8](repeating: 0, count: 16)))
    area.accept(
      "document-digit", "a check character that is a digit", flag: "document", needing: "argon2id",
      document("cn-id", "340524198001010028"),
      hash(.chineseIdentityNumber, "340524198001010028", ExampleHolder.openingBytes))
    for (id, type, number) in [
      ("passport", IdentityDocumentType.passport, "CHN:E12345678"),
      ("passport-state-of-one-letter", .passport, "D:C01X00T47"),
      ("passport-shortest", .passport, "UTO:A"), ("card", .card, "CHN:H12345678"),
      ("card-of-the-passport-number", .card, "CHN:E12345678"), ("card-longest", .card, "XX:ABCDEFGHIJ0123456789AB"),
    ] {
      area.accept(
        "document-\(id)", "\(type.name) \(number)", flag: "document", needing: "argon2id", document(type.name, number),
        hash(type, number, ExampleHolder.openingBytes))
    }
    for (id, description, number) in [
      ("small-x", "a small x", "11010519491231002x"),
      ("full-width", "full-width digits, letter and ideographic spaces", "１１０１０５　１９４９１２３１　００２Ｘ"),
      ("full-width-small-x", "a full-width small x", "11010519491231002ｘ"),
      ("spaces-hyphens-fillers", "spaces, hyphens and fillers", " 110105-19491231-002X<<"),
      ("sixty-four", "64 characters with its spaces", ExampleHolder.number + String(repeating: " ", count: 46)),
    ] {
      area.accept(
        "normal-\(id)", description, flag: "normal-form", needing: "argon2id", document("cn-id", number), example)
    }
    area.accept(
      "normal-passport", "small letters, a hyphen, a full-width colon", flag: "normal-form", needing: "argon2id",
      document("passport", "d：c01x-00t47"), hash(.passport, "D:C01X00T47", ExampleHolder.openingBytes))
  }

  private static func addNumbers(_ area: inout VectorArea) {
    for (id, name) in [("unknown", "id"), ("upper-case", "CN-ID"), ("empty", ""), ("kelvin-sign", "\u{212a}")] {
      area.refuse("type-\(id)", "the type \"\(name)\"", flag: "type", document(name), .holderDocumentType)
    }
    area.refuse(
      "type-before-number", "no such type, and no number", flag: "type", document("id", ""), .holderDocumentType)
    for (digit, check) in zip(0...10, "10X98765432") where check != "X" {
      let wrong = ExampleHolder.number.dropLast() + String(check)
      area.refuse(
        "number-check-\(digit)", "the check character \(check) for X", flag: "number", document("cn-id", String(wrong)),
        .holderDocumentNumber)
    }
    for (id, description, type, number) in [
      ("empty", "nothing", "cn-id", ""), ("spaces", "spaces alone", "cn-id", "   "),
      ("digit-changed", "one digit mistyped", "cn-id", "11010519491231012X"),
      ("digits-swapped", "two digits exchanged", "cn-id", "11010519491213002X"),
      ("seventeen", "one character too few", "cn-id", "11010519491231002"),
      ("nineteen", "one character too many", "cn-id", "011010519491231002X"),
      ("fifteen", "15 digits, as until 2013", "cn-id", "110105491231002"),
      ("x-inside", "X in front of its end", "cn-id", "1101051949123100X2"),
      ("letter", "the letter O for a zero", "cn-id", "11O10519491231002X"),
      // 0x41 - 0x30 is 17, which a naive sum takes for a digit: mod 11 as 6.
      (
        "letter-that-sums", "a letter whose code would give the check character", "cn-id",
        "A1010519491231000\(naiveCheck("A1010519491231000"))"
      ),
      ("cyrillic", "a Cyrillic letter that looks like X", "cn-id", "11010519491231002\u{425}"),
      ("arabic-indic", "digits of another script", "cn-id", "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X"),
      ("combining", "a combining mark", "cn-id", "11010519491231002X\u{301}"),
      ("multiplication", "a multiplication sign", "cn-id", "11010519491231002×"),
      ("line-end", "a line end", "cn-id", "11010519491231002X\n"),
      ("tab", "a tabulator", "cn-id", "110105\t19491231002X"),
      ("dot", "a point", "cn-id", "110105.19491231002X"),
      ("no-break-space", "a no-break space", "cn-id", "110105\u{a0}19491231002X"),
      ("dash", "an en dash", "cn-id", "110105\u{2013}19491231002X"),
      (
        "sixty-five", "65 characters with its spaces", "cn-id", ExampleHolder.number + String(repeating: " ", count: 47)
      ),
      ("colon", "a colon", "cn-id", "CHN:11010519491231002X"),
      ("passport-without-state", "no state", "passport", "E12345678"),
      ("passport-state-empty", "an empty state", "passport", ":E12345678"),
      ("passport-state-four", "a state of four letters", "passport", "CHNA:E12345678"),
      ("passport-state-digit", "a state with a digit", "passport", "CH1:E12345678"),
      ("passport-number-empty", "no number", "passport", "CHN:"),
      ("passport-number-ten", "ten characters", "passport", "CHN:E123456789"),
      ("passport-two-colons", "two colons", "passport", "CHN:E1:2345678"),
      ("passport-umlaut", "a letter with a mark", "passport", "D:Ä1234567"),
      ("card-without-state", "no state", "card", "H12345678"),
      ("card-number-twenty-three", "23 characters", "card", "CHN:ABCDEFGHIJ0123456789ABC"),
    ] {
      area.refuse("number-\(id)", description, flag: "number", document(type, number), .holderDocumentNumber)
    }
    for count in [0, 15, 17, 32] {
      area.refuse(
        "opening-\(count)", "an opening of \(count) bytes", flag: "opening",
        document(opening: .hex([UInt8](repeating: 7, count: count))), .holderOpening)
    }
    area.refuse(
      "opening-behind-number", "no number, and no opening", flag: "opening", document("cn-id", "1", opening: ""),
      .holderDocumentNumber)
    for name in ["documentType", "documentNumber", "opening"] {
      area.refuse(
        "request-no-\(name)", "without \(name)", flag: "request", document().setting(name, nil), .request)
      area.refuse(
        "request-\(name)-number", "\(name) is a number", flag: "request", document().setting(name, 1), .request)
    }
  }

  /// The check character that a program computes which takes every character for a digit.
  private static func naiveCheck(_ digits: String) -> Character {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(weights, digits.utf8).reduce(0) { $0 + $1.0 * (Int($1.1) - 0x30) }
    return Array("10X98765432")[sum % 11]
  }

  static func holderDerive() -> VectorFile {
    var area = VectorArea(
      "holder-derive", op: "holder.derive", spec: "holders.md#seed-and-keys", features: ["wallet"],
      flags: [
        "valid": "A key of a seed. Another one loses its holder the credential when a device is replaced.",
        "request": "An operand that is missing, of another type, or out of range.",
      ],
      "The keys that a holder's seed gives.")
    for wallet in 1...2 {
      for number in [UInt32(0), 1, 2, 255, 256, 65_536, 1 << 24, .max] {
        area.accept(
          "wallet-\(wallet)-key-\(number)", "key \(number) of the seed \"FAKE-SEED luyin vectors wallet \(wallet)\"",
          flag: "valid", ["seed": .hex(FakeKeys.walletSeed(wallet)), "number": .integer(Int64(number))],
          .hex(FakeKeys.walletKey(number, of: wallet).publicKey.bytes.array))
      }
    }
    let good: JSONValue = ["seed": .hex(FakeKeys.walletSeed()), "number": 0]
    for (id, name, value) in [
      ("seed-31", "seed", JSONValue.hex(FakeKeys.walletSeed().dropLast())),
      ("seed-33", "seed", .hex(FakeKeys.walletSeed() + [0])),
      ("seed-empty", "seed", ""), ("seed-number", "seed", 1), ("number-negative", "number", -1),
      ("number-2-32", "number", 4_294_967_296), ("number-text", "number", "0"),
    ] {
      area.refuse(id, "\(name) is none", flag: "request", good.setting(name, value), .request)
    }
    for name in ["seed", "number"] {
      area.refuse("no-\(name)", "without \(name)", flag: "request", good.setting(name, nil), .request)
    }
    return area.file
  }
}
