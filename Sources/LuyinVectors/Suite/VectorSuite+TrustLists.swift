internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  private static let flags = [
    "valid": "A sound list, whoever signed it. Refusing it keeps a domain from saying whose word counts.",
    "length": "A body that ends early or goes on. Accepting it means reading past the end.",
    "header": "A header that no trust list has.",
    "scope":
      "What a key may state, written so that it means nothing, or in two ways. Accepting it lets two readers see two "
      + "scopes.",
    "issuer": "Issuers and their names.",
    "peer": "Recognised domains. Accepting it lets a domain recognise itself, or one twice with two scopes.",
    "policy": "Policies without a key of their own.",
    "key":
      "Keys that may not serve, under another key's id, or out of order. Accepting it hides a key from some readers.",
    "entry": "What is said of a key contradicts itself.",
    "names": "Names of the JSON form that the registries have not.",
    "request": "A member that is missing or of another type.",
  ]

  static func trustListDecode() -> VectorFile {
    var area = VectorArea(
      "trust-list-decode", op: "document.decode", spec: "trust-list.md#checks-of-decoding", features: ["document"],
      flags: flags.filter { $0.key != "names" && $0.key != "request" },
      "Trust lists: the body's own grammar; not yet who signed.")
    for (id, description, document) in soundTrustLists {
      let bytes = document.bytes
      area.accept("valid-\(id)", description, flag: "valid", ["bytes": .hex(bytes)], sound(bytes))
    }
    func refuse(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode,
      _ change: (inout FakeTrustListBody) -> Void
    ) {
      var body = FakeTrustListBody(ExampleTrustList.draft)
      change(&body)
      area.refuse(
        id, description, flag: flag, ["bytes": .hex(FakeDocument.trustList(body.bytes, signers: [6]).bytes)], reason)
    }
    func refuseDocument(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, _ change: (inout FakeDocument) -> Void
    ) {
      var document = ExampleTrustList.document(signers: [6])
      change(&document)
      area.refuse(id, description, flag: flag, ["bytes": .hex(document.bytes)], reason)
    }
    let whole = FakeTrustListBody(ExampleTrustList.draft)

    // Header and length
    refuseDocument("domain-missing", "a list of no domain", "header", .documentDomain) {
      $0.domain = [UInt8](repeating: 0, count: 32)
    }
    refuseDocument("subject", "a list with a subject", "header", .documentSubject) { $0.subject[31] = 1 }
    refuseDocument("version-2", "layout 2 of the body", "header", .documentVersion) { $0.version = 2 }
    refuseDocument("number-zero", "number 0", "header", .documentNumber) { $0.number = 0 }
    refuseDocument("limit-endless", "a body of 2^24 + 1 bytes, of which some are there", "length", .documentLimit) {
      $0.bodyByteCount = 1 << 24 + 1
    }
    refuseDocument("length-limit", "a body of 2^24 bytes, of which some are there", "length", .documentLength) {
      $0.bodyByteCount = 1 << 24
    }
    let count = whole.bytes.count
    for cut in [0, 1, 2, 3, 4, 6, 8, 12, 14, 20, 30, 40, 60, 80, 120, 200, count - 127, count - 64, count - 1] {
      refuseDocument("body-\(cut)", "the first \(cut) bytes of a body of \(count)", "length", .documentBody) {
        $0.body = Array($0.body.prefix(cut))
      }
    }
    refuseDocument("body-longer", "one byte behind the last key", "length", .documentBody) { $0.body.append(0) }
    refuse("key-count-low", "one key less than there are", "length", .documentBody) { $0.entryCount = 2 }
    refuse("key-count-high", "one key more than there are", "length", .documentBody) { $0.entryCount = 4 }
    refuse("key-count-limit", "131,072 keys, of which some are there", "length", .documentBody) {
      $0.entryCount = 131_072
    }
    refuse("key-count-past-limit", "131,073 keys, of which some are there", "key", .trustListKey) {
      $0.entryCount = 131_073
    }

    // Region code and scopes
    for code in [UInt8(0), 3, 255] {
      refuse("region-code-\(code)", "region code \(code)", "scope", .trustListRegionCode) { $0.regionCode = code }
    }
    refuse("scope-none-2", "a truth value of 2", "scope", .trustListScope) { $0.scopes[0][0] = 2 }
    refuse("scope-empty", "neither ranges nor none", "scope", .trustListScope) {
      $0.scopes[0] = [0, 0, 0, 3, 1, 2, 3]
    }
    refuse("scope-4097-ranges", "one range more than a scope has", "scope", .trustListScope) {
      let bounds = (0..<4097).map { ($0 * 2 + 1, $0 * 2 + 1) }
      $0.scopes[0] = [0, 0x10, 0x01] + ranges(bounds) + [1, 1]
    }
    for (id, description, bounds) in [
      ("upside-down", "a range that ends before it begins", [(420_001, 420_000)]),
      ("zero", "a range from 0, which is no region", [(0, 5)]),
      ("zero-alone", "a range of 0 alone", [(0, 0)]),
      ("overlap", "two ranges that overlap", [(420_000, 429_999), (429_999, 430_000)]),
      ("touch", "two ranges that touch, which are one", [(420_000, 429_999), (430_000, 430_001)]),
      ("order", "two ranges in the wrong order", [(430_001, 430_002), (420_000, 420_001)]),
      ("twice", "one range twice", [(420_000, 420_001), (420_000, 420_001)]),
    ] as [(String, String, [(Int, Int)])] {
      refuse("range-\(id)", description, "scope", .trustListRange) {
        $0.scopes[0] = [0, 0, UInt8(bounds.count)] + ranges(bounds) + [1, 1]
      }
    }
    let hubei = ranges([(420_000, 429_999)])
    for (id, description, statuses) in [
      ("none", "no status", []), ("zero", "status 0", [0]), ("suspended", "a status of status lists alone", [4]),
      ("revoked", "a status of status lists alone", [5]), ("6", "a reserved status", [6]),
      ("15", "a reserved status", [15]),
      ("128", "a reserved status", [128]), ("order", "red before green", [3, 1]), ("twice", "green twice", [1, 1]),
    ] as [(String, String, [UInt8])] {
      refuse("status-\(id)", description, "scope", .trustListStatus) {
        $0.scopes[0] = [0, 0, 1] + hubei + [UInt8(statuses.count)] + statuses
      }
    }
    refuse("scope-order", "scopes in the wrong order", "scope", .trustListScope) { $0.scopes.reverse() }
    refuse("scope-twice", "one scope twice", "scope", .trustListScope) { $0.scopes[1] = $0.scopes[0] }
    refuse("scope-unused", "a scope that no key has", "scope", .trustListScope) {
      $0.scopes.append([1, 0, 1] + hubei + [1, 1])
    }

    // Issuers
    for (id, description, name) in [
      ("empty", "a name without text", []), ("not-utf8", "bytes that are no UTF-8", [0xff]),
      ("surrogate", "half a surrogate pair in UTF-8", [0xed, 0xa0, 0x80]),
      ("overlong", "an overlong NUL", [0xc0, 0x80]),
      ("null", "U+0000", [0]), ("line-feed", "a line end", [0x61, 0x0a]), ("delete", "U+007F", [0x7f]),
      ("c1", "U+0085", [0xc2, 0x85]), ("separator", "U+2028", [0xe2, 0x80, 0xa8]),
      ("override", "U+202E, which turns the direction", [0xe2, 0x80, 0xae]), ("isolate", "U+2066", [0xe2, 0x81, 0xa6]),
    ] as [(String, String, [UInt8])] {
      refuse("name-\(id)", description, "issuer", .trustListName) {
        $0.issuers[0] = [0x06, 0x68, 0xa0, UInt8(name.count)] + name
      }
    }
    refuse("issuer-order", "issuers in the wrong order", "issuer", .trustListIssuer) { $0.issuers.reverse() }
    refuse("issuer-twice", "one issuer twice", "issuer", .trustListIssuer) { $0.issuers[1] = $0.issuers[0] }
    refuse("issuer-name-order", "one jurisdiction, names in the wrong order", "issuer", .trustListIssuer) {
      $0.issuers = [[0, 0, 1, 1, 0x62], [0, 0, 1, 1, 0x61]]
    }
    refuse("issuer-name-longer-first", "one jurisdiction, the longer of two names first", "issuer", .trustListIssuer) {
      $0.issuers = [[0, 0, 1, 2, 0x61, 0x61], [0, 0, 1, 1, 0x61]]
    }

    // Peers
    refuse("peer-none", "a peer of no domain", "peer", .trustListPeer) {
      $0.peers[0].replaceSubrange(0..<32, with: repeatElement(0, count: 32))
    }
    refuse("peer-own", "the list's own domain", "peer", .trustListPeer) {
      $0.peers[0].replaceSubrange(0..<32, with: ExampleRoot.domain)
    }
    refuse("peer-twice", "one domain twice", "peer", .trustListPeer) { $0.peers.append($0.peers[0]) }
    refuse("peer-name", "a peer's name with a line end", "peer", .trustListName) { $0.peers[0][33] = 0x0a }
    let window = 33 + Int(whole.peers[0][32])
    refuse("peer-window", "until at from", "peer", .trustListPeer) {
      $0.peers[0].replaceSubrange(window + 4..<window + 8, with: $0.peers[0][window..<window + 4])
    }
    func peer(_ tail: [UInt8]) -> [UInt8] { Array(whole.peers[0][..<(window + 8)]) + tail }
    for (id, description, schemes) in [
      ("none", "no scheme", []), ("zero", "scheme 0", [0, 0]), ("order", "schemes in the wrong order", [0, 2, 0, 1]),
      ("twice", "one scheme twice", [0, 1, 0, 1]),
    ] as [(String, String, [UInt8])] {
      refuse("peer-scheme-\(id)", description, "peer", .trustListScheme) {
        $0.peers[0] = peer([UInt8(schemes.count / 2)] + schemes + [1, 1, 0, 0])
      }
    }
    refuse("peer-region-code", "region code 3", "peer", .trustListRegionCode) {
      $0.peers[0] = peer([1, 0, 1, 3, 1, 0, 0])
    }
    refuse("peer-regions-empty", "recognised for nothing", "peer", .trustListScope) {
      $0.peers[0] = peer([1, 0, 1, 1, 0, 0, 0])
    }
    refuse("peer-range", "a range that ends before it begins", "peer", .trustListRange) {
      $0.peers[0] = peer([1, 0, 1, 1, 0, 0, 1] + ranges([(2, 1)]))
    }

    // Policies
    refuse("policy-twice", "one jurisdiction twice", "policy", .trustListPolicy) { $0.policies.append($0.policies[0]) }
    refuse("policy-order", "jurisdictions in the wrong order", "policy", .trustListPolicy) {
      $0.policies.append([0, 0, 1] + $0.policies[0][3...])
    }
    refuse("policy-unknown-key", "a key id that the list has not", "policy", .trustListPolicy) {
      $0.policies[0][6] ^= 1
    }
    let credentialKey = whole.entries.first { $0[38] == 0x10 }!
    refuse("policy-credential-key", "a key that signs credentials", "policy", .trustListPolicy) {
      $0.policies[0].replaceSubrange(3..<7, with: credentialKey[..<4])
    }

    // Keys
    func refuseKey(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, purpose: KeyPurpose = .credential,
      _ change: (inout [UInt8]) -> Void
    ) {
      refuse(id, description, flag, reason) { body in
        let position = body.entries.firstIndex { $0[38] >> 4 == purpose.rawValue }!
        change(&body.entries[position])
      }
    }
    refuse("key-order", "keys in the wrong order", "key", .trustListKey) { $0.entries.reverse() }
    refuse("key-twice", "one key twice", "key", .trustListKey) { $0.entries[1] = $0.entries[0] }
    refuseKey("key-id-other", "another key's id", "key", .trustListKey) { $0[3] ^= 1 }
    for (id, description, key) in keysNotAdmitted where key.count == 32 {
      refuseKey("key-\(id)", "a key that may not serve: \(description)", "key", .keyNotAdmitted) {
        $0.replaceSubrange(4..<36, with: key)
      }
    }
    refuseKey("issuer-place", "an issuer that there is not", "entry", .trustListIssuer) { $0[37] = 2 }
    for purpose in [UInt8(0), 5, 15] {
      refuseKey("purpose-\(purpose)", "purpose \(purpose)", "entry", .trustListPurpose) { $0[38] = purpose << 4 }
    }
    refuseKey("scheme-none", "a key that issues, without a scheme", "entry", .trustListScheme) { $0[40] = 0 }
    refuseKey("scheme-policy", "a policy key with a scheme", "entry", .trustListScheme, purpose: .policy) { $0[40] = 1 }
    refuseKey("scope-place", "a scope that there is not", "entry", .trustListScope) { $0[42] = 2 }
    refuseKey("scope-missing", "a key that issues, without a scope", "entry", .trustListScope) {
      $0.replaceSubrange(41..<43, with: [0xff, 0xff])
    }
    refuseKey("scope-policy", "a policy key with a scope", "entry", .trustListScope, purpose: .policy) {
      $0.replaceSubrange(41..<43, with: [0, 0])
    }
    refuseKey("window-empty", "valid until at valid from", "entry", .trustListWindow) {
      $0.replaceSubrange(47..<51, with: $0[43..<47])
    }
    for reason in [UInt8(4), 15] {
      refuseKey("withdrawal-\(reason)", "withdrawn for reason \(reason)", "entry", .trustListWithdrawal) {
        $0[38] = 0x10 | reason
        $0[54] = 1
      }
    }
    refuseKey("withdrawal-no-time", "withdrawn, without a time", "entry", .trustListWithdrawal) { $0[38] = 0x13 }
    refuseKey("withdrawal-no-reason", "a time of withdrawal, without a reason", "entry", .trustListWithdrawal) {
      $0[54] = 1
    }
    refuseKey("epoch-without-number", "an epoch of a status list that there is not", "entry", .trustListNumber) {
      $0[58] = 1
    }
    return area.file
  }

  static func trustListEncode() -> VectorFile {
    var area = VectorArea(
      "trust-list-encode", op: "document.encode", spec: "trust-list.md#json-form", features: ["document"], flags: flags,
      "Trust lists from the JSON form to bytes.")
    for (id, description, document) in soundTrustLists {
      let bytes = document.bytes
      area.accept("valid-\(id)", description, flag: "valid", ["document": sound(bytes)], .hex(bytes))
    }
    let bytes = ExampleTrustList.document(signers: [6]).bytes
    let example = sound(bytes)
    func changed(_ json: JSONValue, _ path: ArraySlice<String>, _ change: (JSONValue) -> JSONValue?) -> JSONValue? {
      guard let name = path.first else { return change(json) }
      switch json {
      case .object(let members):
        precondition(members.contains { $0.key == name }, "no member \(name)")
        return .object(
          members.compactMap { member in
            guard member.key == name else { return member }
            return changed(member.value, path.dropFirst(), change).map { (name, $0) }
          })
      case .array(let elements):
        guard let position = Int(name) else { fatalError("no place \(name)") }
        return .array(
          elements.enumerated().compactMap { offset, element in
            offset == position ? changed(element, path.dropFirst(), change) : element
          })
      default: fatalError("nothing within \(name)")
      }
    }
    func edited(_ path: String, _ change: (JSONValue) -> JSONValue?) -> JSONValue {
      let parts = ["trustList"] + path.split(separator: ".").map(String.init)
      guard let json = changed(example, parts[...], change) else { fatalError("nothing is left") }
      return json
    }
    func refuse(
      _ id: String, _ description: String, _ flag: String, _ path: String, _ value: JSONValue?, _ reason: ReasonCode
    ) {
      area.refuse(id, description, flag: flag, ["document": edited(path) { _ in value }], reason)
    }
    func elements(_ json: JSONValue) -> [JSONValue] {
      guard case .array(let elements) = json else { fatalError("no list") }
      return elements
    }

    for (id, path) in [
      ("issuers", "issuers"), ("keys", "issuers.1.keys"), ("statuses", "issuers.0.keys.0.statuses"),
    ] {
      area.accept(
        "valid-\(id)-in-any-order", "the encoder puts \(id) in order", flag: "valid",
        ["document": edited(path) { .array(elements($0).reversed()) }], .hex(bytes))
    }
    refuse("missing-trustList", "a list without its body", "request", "", nil, .request)
    refuse("region-code", "no such region code", "names", "regionCode", "GB/T 2261", .trustListRegionCode)
    refuse("region-code-case", "a name has one spelling", "names", "regionCode", "gb/t 2260", .trustListRegionCode)
    refuse("peer-region-code", "no such region code", "names", "peers.0.regionCode", "", .trustListRegionCode)
    refuse("purpose", "no such purpose", "names", "issuers.0.keys.0.purpose", "issue", .trustListPurpose)
    refuse("status-name", "no such status", "names", "issuers.0.keys.0.statuses", ["blue"], .trustListStatus)
    refuse(
      "status-revoked", "a status of status lists", "names", "issuers.0.keys.0.statuses", ["revoked"], .trustListStatus)
    refuse("status-none", "no status", "scope", "issuers.0.keys.0.statuses", [], .trustListStatus)
    refuse("status-twice", "green twice", "scope", "issuers.0.keys.0.statuses", ["green", "green"], .trustListStatus)
    refuse(
      "withdrawal-name", "no such reason", "names", "issuers.0.keys.0.withdrawal", ["reason": "lost", "at": 1],
      .trustListWithdrawal)
    refuse(
      "withdrawal-at-zero", "withdrawn at 0", "entry", "issuers.0.keys.0.withdrawal", ["reason": "ceased", "at": 0],
      .trustListWithdrawal)
    refuse(
      "ranges-order", "ranges are not put in order", "scope", "issuers.0.keys.0.regions.ranges",
      [[430_000, 430_001], [420_000, 420_001]], .trustListRange)
    refuse(
      "ranges-touch", "ranges are not joined", "scope", "issuers.0.keys.0.regions.ranges",
      [[420_000, 420_001], [420_002, 420_003]], .trustListRange)
    refuse("ranges-none", "neither ranges nor none", "scope", "issuers.0.keys.0.regions.ranges", [], .trustListScope)
    refuse("name-empty", "a name without text", "issuer", "issuers.0.name", "", .trustListName)
    refuse("name-control", "a name with a line end", "issuer", "issuers.0.name", "a\nb", .trustListName)
    refuse(
      "name-long", "a name of 256 bytes", "issuer", "issuers.0.name", .string(String(repeating: "a", count: 256)),
      .trustListName)
    area.refuse(
      "name-before-region-code", "a name is judged before the body", flag: "issuer",
      [
        "document": edited("") { json in
          changed(changed(json, ["regionCode"]) { _ in "none" }!, ["issuers", "0", "name"]) { _ in "" }
        }
      ], .trustListName)
    area.refuse(
      "issuer-twice", "one issuer twice", flag: "issuer",
      ["document": edited("issuers") { .array(elements($0) + [elements($0)[0]]) }], .trustListIssuer)
    area.refuse(
      "key-twice", "one key twice", flag: "key",
      ["document": edited("issuers.0.keys") { .array(elements($0) + elements($0)) }], .trustListKey)
    area.refuse(
      "peer-twice", "one peer twice", flag: "peer",
      ["document": edited("peers") { .array(elements($0) + elements($0)) }], .trustListPeer)
    area.refuse(
      "policy-twice", "one jurisdiction twice", flag: "policy",
      ["document": edited("policies") { .array(elements($0) + elements($0)) }], .trustListPolicy)
    refuse("peer-own", "the list's own domain", "peer", "peers.0.domain", .hex(ExampleRoot.domain), .trustListPeer)
    refuse("peer-window", "until at from", "peer", "peers.0.until", 1_585_094_400, .trustListPeer)
    refuse("peer-schemes-none", "no scheme", "peer", "peers.0.schemes", [], .trustListScheme)
    refuse("peer-scheme-zero", "scheme 0", "peer", "peers.0.schemes", [0], .trustListScheme)
    refuse(
      "key-short", "a key of 31 bytes", "key", "issuers.0.keys.0.key", .hex([UInt8](repeating: 1, count: 31)),
      .keyNotAdmitted)
    refuse(
      "key-mixed-order", "a key of mixed order", "key", "issuers.0.keys.0.key", .string(Constants.mixedOrderPoint),
      .keyNotAdmitted)
    refuse(
      "scheme-zero", "a key that issues, without a scheme", "entry", "issuers.0.keys.0.scheme", 0, .trustListScheme)
    refuse(
      "window", "valid until at valid from", "entry", "issuers.0.keys.0.validUntil", 1_583_798_400, .trustListWindow)
    refuse("epoch", "an epoch without a number", "entry", "issuers.0.keys.0.epoch", 1, .trustListNumber)
    refuse(
      "policy-key", "a key that signs credentials", "policy", "policies.0.key",
      .hex(FakeKeys.issuer(2).publicKey.bytes.array),
      .trustListPolicy)
    refuse("policy-key-short", "a key of no bytes", "policy", "policies.0.key", "", .trustListPolicy)

    area.refuse(
      "statuses-256", "256 statuses of one key", flag: "scope",
      ["document": edited("issuers.0.keys.0.statuses") { _ in .array([JSONValue](repeating: "green", count: 256)) }],
      .trustListStatus)
    area.refuse(
      "schemes-256", "256 schemes of one peer", flag: "peer",
      ["document": edited("peers.0.schemes") { _ in .array((1...256).map { .integer($0) }) }], .trustListScheme)
    area.refuse(
      "peers-256", "256 peers", flag: "peer",
      ["document": edited("peers") { .array([JSONValue](repeating: elements($0)[0], count: 256)) }], .trustListPeer)
    for path in [
      "regionCode", "issuers", "peers", "policies", "issuers.0.name", "issuers.0.jurisdiction", "issuers.0.keys",
      "issuers.0.keys.0.key", "issuers.0.keys.0.purpose", "issuers.0.keys.0.scheme", "issuers.0.keys.0.regions",
      "issuers.0.keys.0.statuses", "issuers.0.keys.0.validFrom", "issuers.0.keys.0.validUntil",
      "issuers.0.keys.0.withdrawal", "issuers.0.keys.0.epoch", "issuers.0.keys.0.leastNumber",
      "issuers.0.keys.0.regions.none", "issuers.0.keys.0.regions.ranges", "peers.0.domain", "peers.0.name",
      "peers.0.from",
      "peers.0.until", "peers.0.schemes", "peers.0.regionCode", "peers.0.regions", "policies.0.jurisdiction",
      "policies.0.key",
    ] {
      let name = path.split(separator: ".").joined(separator: "-")
      refuse("missing-\(name)", "\(path) is missing", "request", path, nil, .request)
      refuse("type-\(name)", "\(path) is a number with a fraction", "request", path, .number(0.5), .request)
    }
    for (id, path, value) in [
      ("jurisdiction", "issuers.0.jurisdiction", JSONValue.integer(1 << 24)),
      ("jurisdiction-negative", "issuers.0.jurisdiction", -1),
      ("scheme", "issuers.0.keys.0.scheme", 65_536), ("valid-from", "issuers.0.keys.0.validFrom", .integer(1 << 32)),
      ("range-one", "issuers.0.keys.0.regions.ranges", [[1]]),
      ("range-three", "issuers.0.keys.0.regions.ranges", [[1, 2, 3]]),
      ("range-past", "issuers.0.keys.0.regions.ranges", [[1, .integer(1 << 24)]]),
      ("range-string", "issuers.0.keys.0.regions.ranges", ["420000"]),
      ("status-number", "issuers.0.keys.0.statuses", [1]),
      ("withdrawal-empty", "issuers.0.keys.0.withdrawal", [:]),
      ("withdrawal-no-at", "issuers.0.keys.0.withdrawal", ["reason": "ceased"]),
      ("domain-short", "peers.0.domain", "00"), ("key-upper-case", "issuers.0.keys.0.key", "AA"),
    ] as [(String, String, JSONValue)] {
      refuse("range-\(id)", "\(path) does not fit", "request", path, value, .request)
    }
    return area.file
  }

  /// The JSON form of a document that is sound.
  static func sound(_ bytes: [UInt8]) -> JSONValue {
    do { return try DocumentJSON.json(UnverifiedDocument(decoding: bytes)) } catch {
      fatalError("it is sound: \(error)")
    }
  }

  private static func ranges(_ bounds: [(Int, Int)]) -> [UInt8] {
    bounds.flatMap { lower, upper in
      [lower, upper].flatMap { bound in [16, 8, 0].map { UInt8(truncatingIfNeeded: bound >> $0) } }
    }
  }

  private static var soundTrustLists: [(id: String, description: String, document: FakeDocument)] {
    func list(_ change: (inout TrustListDraft) -> Void) -> FakeDocument {
      ExampleTrustList.document(signers: [6], change)
    }
    let key = FakeKeys.issuer(1).publicKey
    let hubei = ExampleTrustList.province(420_000)
    var result: [(id: String, description: String, document: FakeDocument)] = [
      ("example", "the list of the worked example", ExampleTrustList.document()),
      ("empty", "nobody may say anything", list { $0 = TrustListDraft() }),
      ("issuer-without-keys", "an issuer whose keys are to come", list { $0.issuers[0].keys = [] }),
      (
        "countries", "region code ISO 3166-1, a key for China and for nobody's region",
        list {
          $0 = TrustListDraft()
          $0.regionCode = RegionCode.iso3166Numeric.rawValue
          $0.issuers = [
            .init(
              jurisdiction: 156, name: ExampleTrustList.name("中国"),
              keys: [ExampleTrustList.key(key, .init(none: true, [.init(156, 156)]))])
          ]
        }
      ),
      (
        "none-alone", "a scope of no region at all",
        list {
          $0.issuers[0].keys[0].scope?.regions = .init(none: true, [])
        }
      ),
      (
        "ranges-apart", "ranges with one number between them",
        list {
          $0.issuers[0].keys[0].scope?.regions = .init([.init(1, 1), .init(3, 3), .init(16_777_215, 16_777_215)])
        }
      ),
      (
        "statuses-all", "every status that a credential may have",
        list {
          $0.issuers[0].keys[0].scope?.statuses = [1, 2, 3] + Array(16...127)
        }
      ),
      (
        "scope-shared", "two keys with one scope",
        list {
          $0.issuers[1].keys[0] = ExampleTrustList.key(FakeKeys.issuer(2).publicKey, hubei)
        }
      ),
      (
        "name-longest", "a name of 255 bytes",
        list {
          $0.issuers[0].name = ExampleTrustList.name(String(repeating: "省", count: 85))
        }
      ),
      (
        "names-decomposed", "names that look alike and differ in bytes",
        list {
          $0.issuers[0].name = ExampleTrustList.name("Que\u{301}bec")
          $0.issuers.append(.init(jurisdiction: 420_000, name: ExampleTrustList.name("Qu\u{e9}bec"), keys: []))
        }
      ),
      ("scheme-unknown", "a scheme that no registry has yet", list { $0.issuers[0].keys[0].scheme = 65_535 }),
      (
        "status-list", "a key with a status list",
        list {
          $0.issuers[0].keys[0].epoch = 7
          $0.issuers[0].keys[0].leastNumber = .max
        }
      ),
      (
        "window-widest", "valid from the first second to the last",
        list {
          $0.issuers[0].keys[0].validFrom = 0
          $0.issuers[0].keys[0].validUntil = .max
        }
      ),
      (
        "peers-two", "two peers, in the order that the author chose",
        list {
          var other = $0.peers[0]
          other.domain = DomainID(bytes: InlineArray(repeating: 0xff))
          other.schemes = [1, 2, 65_535]
          other.regionCode = RegionCode.iso3166Numeric.rawValue
          other.regions = .init(none: true, [.init(156, 156)])
          $0.peers.insert(other, at: 0)
        }
      ),
      ("epoch", "a list of epoch 9 and the last number", ExampleTrustList.document(.max, epoch: 9)),
      ("unsigned", "no signature yet: a draft", ExampleTrustList.document(signers: [])),
    ]
    for (reason, name) in [(UInt8(1), "superseded"), (2, "ceased"), (3, "compromised")] {
      result.append(
        (
          "withdrawn-\(name)", "a key withdrawn as \(name)",
          list {
            $0.issuers[0].keys[0].withdrawal = reason
            $0.issuers[0].keys[0].withdrawnAt = 1_585_180_800
          }
        ))
    }
    for purpose in [KeyPurpose.statusList, .conversion] {
      result.append(
        (
          "purpose-\(purpose.name)", "a key of purpose \(purpose.name)",
          list {
            $0.issuers[0].keys[0].purpose = purpose.rawValue
            if !purpose.signsCredentials {
              $0.issuers[0].keys[0].scheme = 0
              $0.issuers[0].keys[0].scope = nil
            }
          }
        ))
    }
    return result
  }
}
