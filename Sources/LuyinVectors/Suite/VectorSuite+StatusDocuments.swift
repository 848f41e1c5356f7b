internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func statusListDecode() -> VectorFile {
    var area = VectorArea(
      "status-list-decode", op: "document.decode", spec: "status-list.md#header", features: ["document", "status"],
      flags: [
        "valid": "A sound list, whoever signed it.",
        "header": "A header that no status list has.",
        "length": "A list that ends early or goes on. Accepting it means reading past the end.",
        "body": "A body that is none; status-lookup has more of them.",
      ],
      "Status lists as documents.")
    for (id, description, document) in soundStatusLists {
      area.accept("valid-\(id)", description, flag: "valid", ["bytes": .hex(document.bytes)], decoded(document.bytes))
    }
    func refuse(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, _ change: (inout FakeDocument) -> Void
    ) {
      var document = ExampleStatusList.document()
      change(&document)
      area.refuse(id, description, flag: flag, ["bytes": .hex(document.bytes)], reason)
    }
    refuse("subject-missing", "a list of no key", "header", .documentSubject) {
      $0.subject = [UInt8](repeating: 0, count: 32)
    }
    refuse("domain-missing", "a list of no domain", "header", .documentDomain) {
      $0.domain = [UInt8](repeating: 0, count: 32)
    }
    refuse("subject-before-domain", "a list of no key and no domain", "header", .documentSubject) {
      $0.subject = [UInt8](repeating: 0, count: 32)
      $0.domain = [UInt8](repeating: 0, count: 32)
    }
    refuse("version-2", "layout 2 of the body", "header", .documentVersion) { $0.version = 2 }
    refuse("number-zero", "number 0", "header", .documentNumber) { $0.number = 0 }
    refuse("times", "expires before next update", "header", .documentTimes) { $0.expires = $0.nextUpdate - 1 }
    refuse("type-delta", "the first byte of a delta", "header", .documentKind) { $0.type = 0x53 }
    refuse("limit", "a body of 2^26 + 1 bytes, of which some are there", "length", .documentLimit) {
      $0.bodyByteCount = 1 << 26 + 1
    }
    refuse("length-limit", "a body of 2^26 bytes, of which some are there", "length", .documentLength) {
      $0.bodyByteCount = 1 << 26
    }
    refuse("body-hash", "another body than the header's", "body", .documentBodyHash) {
      $0.bodyDigest = [UInt8](repeating: 1, count: 64)
    }
    refuse("body-empty", "a body of no bytes", "body", .documentBody) { $0.body = [] }
    refuse("body-longer", "a byte behind the body", "body", .documentBody) { $0.body.append(0) }
    refuse("body-none-set", "a set of none, as changes have it", "body", .statusListStatus) {
      $0.body = FakeStatusBody(capacity: 9, [0: [1]]).bytes
    }
    refuse("body-overlap", "an index under two statuses", "body", .statusListOverlap) {
      $0.body = FakeStatusBody(capacity: 9, [2: [1], 3: [1]]).bytes
    }
    return area.file
  }

  static func statusListEncode() -> VectorFile {
    var area = VectorArea(
      "status-list-encode", op: "document.encode", spec: "status-list.md#json-form", features: ["document", "status"],
      flags: [
        "valid": "The JSON form of a sound list.",
        "header": "A header that no status list has.",
        "body": "A body that is none.",
        "request": "A member that is missing or of another type.",
      ],
      "The JSON form of status lists and its one encoding.")
    for (id, description, document) in soundStatusLists {
      area.accept(
        "valid-\(id)", description, flag: "valid", ["document": decoded(document.bytes)], .hex(document.bytes))
    }
    let form = decoded(ExampleStatusList.document().bytes)
    func changed(_ name: String, _ value: JSONValue?) -> JSONValue {
      guard case .object(let members) = form else { fatalError("a document is an object") }
      return ["document": .object(members.compactMap { $0.key == name ? value.map { (name, $0) } : $0 })]
    }
    func body(_ capacity: JSONValue, _ sets: JSONValue) -> JSONValue {
      changed("statusList", ["capacity": capacity, "sets": sets])
    }
    let none = JSONValue.object([])
    let zeros = JSONValue.string(String(repeating: "0", count: 64))
    let refusals: [(id: String, description: String, flag: String, request: JSONValue, reason: ReasonCode)] = [
      ("subject-zeros", "a subject of zeros", "header", changed("subject", zeros), .documentSubject),
      ("domain-zeros", "a domain of zeros", "header", changed("domain", zeros), .documentDomain),
      ("number-zero", "number 0", "header", changed("number", 0), .documentNumber),
      ("capacity-zero", "capacity 0", "body", body(0, none), .statusListCapacity),
      ("capacity-large", "2^32 + 1 indices", "body", body(.integer(1 << 32 + 1), none), .statusListCapacity),
      ("green", "a set of green", "body", body(9, ["green": [1]]), .statusListStatus),
      ("index", "an index equal to the capacity", "body", body(9, ["red": [9]]), .statusListIndex),
      ("overlap", "an index under two statuses", "body", body(9, ["red": [1], "revoked": [1]]), .statusListOverlap),
      ("body-before-header", "green, and number 0", "body", both(form), .statusListStatus),
      ("subject-missing", "no subject", "request", changed("subject", nil), .request),
      (
        "subject-short", "a subject of 31 bytes", "request",
        changed("subject", .string(String(repeating: "0", count: 62))), .request
      ),
      ("body-missing", "no body", "request", changed("statusList", nil), .request),
      ("sets-missing", "no sets", "request", changed("statusList", ["capacity": 9]), .request),
      ("index-negative", "an index below 0", "request", body(9, ["red": [-1]]), .request),
      ("capacity-string", "a capacity that is no integer", "request", body("9", none), .request),
    ]
    for refusal in refusals {
      area.refuse(refusal.id, refusal.description, flag: refusal.flag, refusal.request, refusal.reason)
    }
    return area.file
  }

  private static func both(_ form: JSONValue) -> JSONValue {
    guard case .object(let members) = form else { fatalError("a document is an object") }
    let sets: JSONValue = ["green": [1]]
    return [
      "document": .object(
        members.map { name, value in
          switch name {
          case "number": (name, 0)
          case "statusList": (name, ["capacity": 9, "sets": sets])
          default: (name, value)
          }
        })
    ]
  }

  private static func decoded(_ bytes: [UInt8]) -> JSONValue {
    do { return try DocumentJSON.json(UnverifiedDocument(decoding: bytes)) } catch { fatalError("\(error)") }
  }

  private static var soundStatusLists: [(id: String, description: String, document: FakeDocument)] {
    let four = FakeStatusBody(capacity: 1 << 32, [2: [0], 3: [1], 4: [2], 5: [.max]]).bytes
    return [
      ("example", "the worked example", ExampleStatusList.document()),
      ("unsigned", "a draft", ExampleStatusList.document(issuerSigners: [])),
      ("two-signatures", "signed by the covered key and another", ExampleStatusList.document(signers: [30])),
      ("empty", "a list in which nothing stands", ExampleStatusList.document(FakeStatusBody(capacity: 1).bytes)),
      ("four", "all four statuses and all indices that there are", ExampleStatusList.document(four)),
      (
        "numbers", "the largest epoch and number", ExampleStatusList.document(ExampleStatusList.body, .max, epoch: .max)
      ),
      (
        "subject-no-key", "a subject that is no key: nobody admits it here",
        {
          var document = ExampleStatusList.document()
          document.subject = [UInt8](repeating: 0xff, count: 32)
          return document
        }()
      ),
    ]
  }
}
