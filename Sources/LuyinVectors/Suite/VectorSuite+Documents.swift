internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  private static let flags = [
    "valid": "A sound document, whoever signed it. Refusing it stops a domain from changing its keys.",
    "kind": "Another kind or layout. Accepting it lets one document pass for another.",
    "length": "Bytes that do not add up. Accepting it means reading past the end, or bytes that nobody signed.",
    "limit": "More than a reader takes. Accepting it lets anyone fill the memory of a gate.",
    "header": "A header that contradicts itself. Its order and its times mean nothing.",
    "signatures": "Signatures out of order or twice. Accepting it lets one key count for two, or gives one document "
      + "two encodings.",
    "body": "A body other than the signed header names, or one that does not follow the grammar.",
    "keys": "Keys that may not sign, a quorum that cannot be met, or one that one theft meets.",
  ]

  static func documentDecode() -> VectorFile {
    var area = VectorArea(
      "document-decode", op: "document.decode", spec: "documents.md#decoding", features: ["document"], flags: flags,
      "Signed documents: header, body, signatures, and the body's own grammar; not yet who signed.")
    for (id, description, document) in soundRoots {
      let bytes = document.bytes
      do {
        area.accept(
          "valid-\(id)", description, flag: "valid", ["bytes": .hex(bytes)],
          try DocumentJSON.json(UnverifiedDocument(decoding: bytes)))
      } catch {
        fatalError("\(id) is sound: \(error)")
      }
    }
    func refuse(_ id: String, _ description: String, _ flag: String, _ bytes: [UInt8], _ reason: ReasonCode) {
      area.refuse(id, description, flag: flag, ["bytes": .hex(bytes)], reason)
    }
    func refuse(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, _ change: (inout FakeDocument) -> Void
    ) {
      var document = ExampleRoot.first
      change(&document)
      refuse(id, description, flag, document.bytes, reason)
    }
    let first = ExampleRoot.first
    let bytes = first.bytes

    for count in [0, 1, 2, 33, 34, 66, 89, 90, 153, 154, 155, 160, 300, 421, 422, 423, 424, 519, 600] + [
      bytes.count - 1
    ] {
      refuse("truncated-\(count)", "the first \(count) bytes", "length", Array(bytes.prefix(count)), .documentLength)
    }
    refuse("length-one-byte-more", "one byte behind the signatures", "length", bytes + [0], .documentLength)
    refuse(
      "length-count-too-low", "a count of two before three signatures", "length",
      first.bytes(signatures: first.signatures, count: 2), .documentLength)
    refuse(
      "length-count-too-high", "a count of four before three signatures", "length",
      first.bytes(signatures: first.signatures, count: 4), .documentLength)
    refuse("length-body-one-less", "a body one byte longer than the header says", "length", .documentLength) {
      $0.body.append(0)
      $0.bodyByteCount = UInt32($0.body.count - 1)
      $0.signers = []
    }
    refuse("length-body-one-more", "a body one byte shorter than the header says", "length", .documentLength) {
      $0.bodyByteCount = UInt32($0.body.count + 1)
      $0.signers = []
    }
    refuse("limit-body", "a body of 4097 bytes", "limit", .documentLimit) {
      $0.body = [UInt8](repeating: 0, count: 4097)
    }
    refuse("limit-endless", "a body of 2^32 - 1 bytes, of which some are there", "limit", .documentLimit) {
      $0.bodyByteCount = .max
    }

    for (id, type) in [
      ("credential", UInt8(0x11)), ("type-0", 0x01), ("type-5", 0x51), ("type-15", 0xf1), ("kind-0", 0x40),
      ("kind-15", 0x4f),
    ] {
      refuse("kind-\(id)", "byte 0 is \(Hex.encode([type]))", "kind", .documentKind) { $0.type = type }
    }
    for version in [UInt8(0), 2, 255] {
      refuse("version-\(version)", "layout \(version) of the body", "kind", .documentVersion) { $0.version = version }
    }

    for offset in [0, 15, 31] {
      refuse("subject-byte-\(offset)", "a root with a subject", "header", .documentSubject) { $0.subject[offset] = 1 }
    }
    refuse("number-zero", "number 0", "header", .documentNumber) { $0.number = 0 }
    refuse("epoch-one", "a root of epoch 1", "header", .documentEpoch) { $0.epoch = 1 }
    refuse("times-next-update-at-once", "next update at issued at", "header", .documentTimes) {
      $0.nextUpdate = $0.issuedAt
    }
    refuse("times-next-update-before", "next update before issued at", "header", .documentTimes) {
      $0.nextUpdate = $0.issuedAt - 1
    }
    refuse("times-expires-before", "expires a second before next update", "header", .documentTimes) {
      $0.expires = $0.nextUpdate - 1
    }
    refuse("domain-in-first-root", "the first root with a domain id", "header", .documentDomain) { $0.domain[31] = 1 }
    refuse("domain-missing", "a second root without a domain id", "header", .documentDomain) { $0.number = 2 }

    let signatures = first.signatures
    refuse(
      "signatures-out-of-order", "the first two signatures exchanged", "signatures",
      first.bytes(signatures: [signatures[1], signatures[0], signatures[2]]), .documentSignatures)
    refuse(
      "signatures-twice", "one signature twice", "signatures",
      first.bytes(signatures: [signatures[0], signatures[0], signatures[1]]), .documentSignatures)
    refuse(
      "signatures-same-key-twice", "two signatures by one key", "signatures",
      first.bytes(signatures: [signatures[0], Array(signatures[0].dropLast()) + [signatures[0][95] ^ 1]]),
      .documentSignatures)
    refuse("signatures-65", "one signature more than a document carries", "signatures", .documentSignatures) {
      $0.signers = Array(0..<65)
    }

    refuse("body-hash", "another body than the header names", "body", .documentBodyHash) { document in
      document.bodyDigest = Digest(of: [1].span, context: .documentBody).bytes.array
    }
    refuse("body-hash-other-context", "the body's hash under another context", "body", .documentBodyHash) { document in
      document.bodyDigest = Digest(of: document.body.span, context: .keyID).bytes.array
    }
    for (id, count) in [
      ("empty", 0), ("epoch-cut", 3), ("quorum-cut", 5), ("key-cut", 30), ("second-quorum-missing", 166),
    ] {
      refuse("body-\(id)", "the first \(count) bytes of a body", "body", .documentBody) {
        $0.body = Array($0.body.prefix(count))
      }
    }
    refuse("body-one-byte-less", "the last byte of the body is missing", "body", .documentBody) { $0.body.removeLast() }
    refuse("body-one-byte-more", "one byte behind the body", "body", .documentBody) { $0.body.append(0) }

    let epoch: [UInt8] = [0, 0, 0, 0]
    let list = FakeRoot.quorum(2, FakeRoot.sorted([6, 7, 8]))
    let keys = FakeRoot.sorted([1, 2, 3, 4, 5])
    func quorum(_ id: String, _ description: String, _ threshold: UInt8, _ keys: [[UInt8]], _ reason: ReasonCode) {
      refuse("root-\(id)", description, "keys", reason) { $0.body = epoch + FakeRoot.quorum(threshold, keys) + list }
    }
    quorum("keys-none", "a quorum without keys", 1, [], .rootKeys)
    quorum("keys-33", "a quorum of 33 keys", 1, FakeRoot.sorted(Array(10..<43)), .rootKeys)
    quorum("keys-out-of-order", "the first two keys exchanged", 3, [keys[1], keys[0]] + keys[2...], .rootKeys)
    quorum("keys-twice", "one key twice", 2, [keys[0], keys[0], keys[1]], .rootKeys)
    quorum("threshold-zero", "no signature needed", 0, keys, .rootThreshold)
    quorum("threshold-six-of-five", "more signatures needed than there are keys", 6, keys, .rootThreshold)
    for (id, description, key) in keysNotAdmitted where key.count == 32 {
      quorum("\(id)", "a root key that may not serve: \(description)", 1, [key], .keyNotAdmitted)
    }
    refuse("root-key-in-two-roles", "one key for root and trust list", "keys", .rootKeyInTwoRoles) {
      var root = FakeRoot()
      root.trustListKeys = [5, 6, 7]
      $0.body = root.body
    }
    refuse("root-trust-list-threshold", "a trust list that needs no signature", "keys", .rootThreshold) {
      $0.body = epoch + FakeRoot.quorum(3, keys) + FakeRoot.quorum(0, FakeRoot.sorted([6, 7, 8]))
    }
    return area.file
  }

  static func documentEncode() -> VectorFile {
    var area = VectorArea(
      "document-encode", op: "document.encode", spec: "documents.md#encoding", features: ["document"],
      flags: flags.merging(["request": "A member that is missing or of another type."]) { old, _ in old },
      "From the JSON form to bytes.")
    for (id, description, document) in soundRoots {
      do {
        let bytes = document.bytes
        let json = try DocumentJSON.json(UnverifiedDocument(decoding: bytes))
        area.accept("valid-\(id)", description, flag: "valid", ["document": json], .hex(bytes))
      } catch {
        fatalError("\(id) is sound: \(error)")
      }
    }
    guard let example = try? DocumentJSON.json(UnverifiedDocument(decoding: ExampleRoot.first.bytes)) else {
      fatalError("the example is sound")
    }
    func changed(_ json: JSONValue, _ path: ArraySlice<String>, _ value: JSONValue?) -> JSONValue {
      guard case .object(let members) = json, let name = path.first else { fatalError("no such member") }
      return .object(
        members.compactMap { member in
          guard member.key == name else { return member }
          let inner = path.count == 1 ? value : changed(member.value, path.dropFirst(), value)
          return inner.map { (name, $0) }
        })
    }
    func refuse(
      _ id: String, _ description: String, _ flag: String, _ path: [String], _ value: JSONValue?, _ reason: ReasonCode
    ) {
      area.refuse(id, description, flag: flag, ["document": changed(example, path[...], value)], reason)
    }
    let keys = FakeRoot.sorted([1, 2, 3, 4, 5]).map { JSONValue.hex($0) }
    let shuffled = changed(example, ["root", "rootKeys", "keys"], .array(keys.reversed()))
    area.accept(
      "valid-keys-in-any-order", "the encoder puts keys in order", flag: "valid", ["document": shuffled],
      .hex(ExampleRoot.first.bytes))

    refuse("kind-unknown", "no such kind", "kind", ["kind"], "leaf", .documentKind)
    area.refuse(
      "kind-before-members", "an unknown kind, and none of a root's members: the kind is judged first", flag: "kind",
      ["document": ["kind": "leaf"]], .documentKind)
    refuse("number-zero", "number 0", "header", ["number"], 0, .documentNumber)
    refuse("epoch-one", "a root of epoch 1", "header", ["epoch"], 1, .documentEpoch)
    refuse("times", "next update at issued at", "header", ["nextUpdate"], 1_577_836_800, .documentTimes)
    refuse("expires", "expires before next update", "header", ["expires"], 1_577_836_801, .documentTimes)
    refuse(
      "domain", "the first root with a domain id", "header", ["domain"], .hex([UInt8](repeating: 1, count: 32)),
      .documentDomain)
    refuse("threshold-zero", "no signature needed", "keys", ["root", "rootKeys", "threshold"], 0, .rootThreshold)
    refuse("threshold-six", "six of five", "keys", ["root", "rootKeys", "threshold"], 6, .rootThreshold)
    refuse("keys-none", "no keys", "keys", ["root", "trustListKeys", "keys"], [], .rootKeys)
    refuse(
      "keys-twice", "one key twice", "keys", ["root", "rootKeys", "keys"], .array(keys + [keys[0]]), .rootKeys)
    refuse(
      "key-short", "a key of 31 bytes", "keys", ["root", "rootKeys", "keys"],
      .array([.hex([UInt8](repeating: 1, count: 31))] + keys), .keyNotAdmitted)
    refuse(
      "key-mixed-order", "a key of mixed order", "keys", ["root", "rootKeys", "keys"],
      .array([.string(Constants.mixedOrderPoint)] + keys), .keyNotAdmitted)
    refuse(
      "key-in-two-roles", "one key for root and trust list", "keys", ["root", "trustListKeys", "keys"],
      .array([keys[0], keys[1]]), .rootKeyInTwoRoles)
    if let entry = example["signatures"], case .array(let entries) = entry {
      refuse(
        "signatures-twice", "two signatures by one key", "signatures", ["signatures"], .array(entries + [entries[0]]),
        .documentSignatures)
    }
    for path in [
      ["kind"], ["domain"], ["epoch"], ["number"], ["issuedAt"], ["nextUpdate"], ["expires"], ["root"], ["signatures"],
      ["root", "trustListEpoch"], ["root", "rootKeys"], ["root", "rootKeys", "threshold"],
      ["root", "rootKeys", "keys"],
    ] {
      let name = path.joined(separator: "-")
      refuse("missing-\(name)", "\(path.joined(separator: ".")) is missing", "request", path, nil, .request)
      refuse("type-\(name)", "\(path.joined(separator: ".")) is a truth value", "request", path, true, .request)
    }
    for (name, value) in [("number", JSONValue.integer(1 << 32)), ("epoch", -1), ("issuedAt", .number(1.5))] {
      refuse("range-\(name)", "\(name) does not fit its field", "request", [name], value, .request)
    }
    refuse(
      "range-domain", "a domain of 31 bytes", "request", ["domain"], .hex([UInt8](repeating: 0, count: 31)), .request)
    return area.file
  }

  private static var soundRoots: [(id: String, description: String, document: FakeDocument)] {
    func changed(_ change: (inout FakeDocument) -> Void) -> FakeDocument {
      var document = ExampleRoot.first
      change(&document)
      return document
    }
    var next = FakeRoot()
    next.rootKeys = [2, 3, 4, 5, 9]
    next.trustListEpoch = 1
    return [
      ("example", "the first root of the worked example", ExampleRoot.first),
      ("second", "its second root, one key replaced", ExampleRoot.next(2, next, signers: [2, 3, 4, 9])),
      ("unsigned", "no signature yet: a draft", changed { $0.signers = [] }),
      (
        "signed-by-others", "signatures by keys that are not listed: no affair of decoding",
        changed { $0.signers = [40, 41] }
      ),
      (
        "one-of-one", "one key each", FakeDocument(body: FakeRoot(threshold: 1, keys: [1]).body, signers: [1])
      ),
      (
        "32-of-32", "as many keys as a role can have",
        FakeDocument(body: FakeRoot(threshold: 32, keys: Array(10..<42)).body, signers: Array(10..<42))
      ),
      ("64-signatures", "as many signatures as a document carries", changed { $0.signers = Array(0..<64) }),
      ("expires-at-next-update", "never stale: it expires at its next update", changed { $0.expires = $0.nextUpdate }),
      (
        "times-greatest", "the last times that there are",
        changed {
          $0.issuedAt = .max - 1
          $0.nextUpdate = .max
          $0.expires = .max
        }
      ),
      ("number-greatest", "the last number", ExampleRoot.next(1, signers: [1, 2, 3]).numbered(.max)),
    ]
  }
}

extension FakeDocument {
  fileprivate func numbered(_ number: UInt32) -> FakeDocument {
    var document = self
    document.number = number
    return document
  }
}
