internal import Luyin
internal import LuyinConformance

/// Two lists and what has changed between them, stated by hand.
private struct DeltaCase {
  let id: String
  let description: String
  let from: FakeStatusBody
  let to: FakeStatusBody
  /// By new status, 0 for none.
  let changes: FakeStatusBody

  init(
    _ id: String, _ description: String, _ capacity: UInt64, _ from: [UInt8: [UInt32]], _ changes: [UInt8: [UInt32]],
    _ to: [UInt8: [UInt32]], toCapacity: UInt64? = nil
  ) {
    let toCapacity = toCapacity ?? capacity
    self.id = id
    self.description = description
    self.from = FakeStatusBody(capacity: capacity, from)
    self.to = FakeStatusBody(capacity: toCapacity, to)
    self.changes = FakeStatusBody(capacity: toCapacity, changes)
  }

  var delta: FakeDelta {
    FakeDelta(from: from.bytes, to: ExampleStatusList.document(to.bytes, 2), changes: changes.bytes)
  }

  static let all: [DeltaCase] = {
    let long: [UInt32] = (0..<200).map { $0 * 31 }
    return [
      DeltaCase("nothing", "the same content under another number", 1000, [2: [3, 100]], [:], [2: [3, 100]]),
      DeltaCase("empty", "two lists in which nothing stands", 1000, [:], [:], [:]),
      DeltaCase("first", "the first index of all", 1000, [:], [3: [7]], [3: [7]]),
      DeltaCase("last", "the last index goes", 1000, [3: [7]], [0: [7]], [:]),
      DeltaCase("move", "an index moves from yellow to red", 1000, [2: [3, 100]], [3: [100]], [2: [3], 3: [100]]),
      DeltaCase(
        "swap", "two indices change places", 1000, [2: [3], 3: [4]], [2: [4], 3: [3]], [2: [4], 3: [3]]),
      DeltaCase(
        "all-kinds", "some come, some go, some move", 1000, [2: [3, 100, 101, 700], 5: [42]],
        [0: [3, 700], 3: [101], 4: [500], 5: [999]], [2: [100], 3: [101], 4: [500], 5: [42, 999]]),
      DeltaCase(
        "capacity", "the capacity grows, and nothing else changes", 1000, [2: [3, 100]], [:], [2: [3, 100]],
        toCapacity: 2000),
      DeltaCase(
        "capacity-and-index", "the capacity grows, and a new index is revoked", 1000, [2: [3, 100]], [5: [1500]],
        [2: [3, 100], 5: [1500]], toCapacity: 2000),
      DeltaCase(
        "capacity-most", "the capacity grows to all indices that there are", 1000, [2: [3, 999]], [5: [.max]],
        [2: [3, 999], 5: [.max]], toCapacity: 1 << 32),
      DeltaCase(
        "blocks", "a change in the first block moves all that follow", 10_000, [2: long], [2: [1], 0: [6_169]],
        [2: ([1] + long).sorted().filter { $0 != 6_169 }]),
      DeltaCase("clear", "a set of several blocks is emptied", 10_000, [2: long, 5: [1]], [0: long], [5: [1]]),
      DeltaCase("fill", "a set of several blocks comes", 10_000, [5: [1]], [2: long], [2: long, 5: [1]]),
    ]
  }()
}

extension VectorSuite {
  static func statusChanges() -> VectorFile {
    var area = VectorArea(
      "status-changes", op: "status.changes", spec: "status-list.md#delta", features: ["status"],
      flags: [
        "valid": "The changes from one list to another. Others lead to another list, or to none.",
        "capacity": "There is no such delta.",
        "list": "One of the two is no list.",
        "request": "A member that is missing or of another type.",
      ],
      "What has changed between two bodies.")
    func request(_ base: [UInt8], _ next: [UInt8]) -> JSONValue { ["base": .hex(base), "next": .hex(next)] }
    for delta in DeltaCase.all {
      area.accept(
        "valid-\(delta.id)", delta.description, flag: "valid", request(delta.from.bytes, delta.to.bytes),
        .hex(delta.changes.bytes))
    }
    let (small, large) = (FakeStatusBody(capacity: 1000, [2: [3]]), FakeStatusBody(capacity: 1001, [2: [3]]))
    area.refuse(
      "capacity-shrinks", "the later list has one index less", flag: "capacity", request(large.bytes, small.bytes),
      .deltaCapacity)
    area.refuse("base-cut", "a base that ends early", flag: "list", request([0, 0], small.bytes), .documentBody)
    area.refuse("next-cut", "a later list that ends early", flag: "list", request(small.bytes, [0, 0]), .documentBody)
    area.refuse(
      "base-before-next", "both are none, of different kinds", flag: "list",
      request(Array(small.bytes.dropLast()), FakeStatusBody(capacity: 1000, [0: [3]]).bytes), .documentBody)
    area.refuse(
      "next-none-set", "a later list with a set of none", flag: "list",
      request(small.bytes, FakeStatusBody(capacity: 1000, [0: [3]]).bytes), .statusListStatus)
    area.refuse("request-base", "no base", flag: "request", ["next": .hex(small.bytes)], .request)
    area.refuse("request-next", "a later list that is no hex", flag: "request", ["base": "", "next": "0"], .request)
    return area.file
  }

  static func statusApply() -> VectorFile {
    var area = VectorArea(
      "status-apply", op: "status.apply", spec: "status-list.md#applying-a-delta", features: ["status"],
      flags: [
        "valid": "A delta and the list that it makes, to the byte.",
        "chain": "A link that is missing, or comes out of turn. Accepting it makes a list that nobody signed.",
        "header": "A header that no list has.",
        "length": "A delta that is cut off, or goes on.",
        "signatures": "Signatures out of order.",
        "changes": "Changes that are none: they would let one list have two deltas, or hide one in another.",
        "lie": "What the delta makes is not what its header names.",
        "request": "A member that is missing or of another type.",
      ],
      "Deltas applied to bodies; not yet who signed.")
    func request(_ base: [UInt8], _ delta: [UInt8]) -> JSONValue { ["base": .hex(base), "delta": .hex(delta)] }
    for delta in DeltaCase.all {
      area.accept(
        "valid-\(delta.id)", delta.description, flag: "valid", request(delta.from.bytes, delta.delta.bytes),
        .hex(delta.to.bytes))
    }
    guard let example = DeltaCase.all.first(where: { $0.id == "all-kinds" }) else { fatalError("there is one") }
    let (base, delta) = (example.from.bytes, example.delta)
    area.accept(
      "valid-unsigned", "a draft's delta", flag: "valid", request(base, delta.bytes(signatures: [])),
      .hex(example.to.bytes))
    func refuse(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, _ change: (inout FakeDelta) -> Void
    ) {
      var delta = delta
      change(&delta)
      area.refuse(id, description, flag: flag, request(base, delta.bytes), reason)
    }

    // Chain: 1 to 2 to 3
    let third = FakeStatusBody(capacity: 1000, [2: [100], 5: [42, 999]])
    let second = FakeDelta(
      from: example.to.bytes, to: ExampleStatusList.document(third.bytes, 3),
      changes: FakeStatusBody(capacity: 1000, [0: [101, 500]]).bytes)
    area.accept(
      "valid-second-link", "the next link of a chain", flag: "valid", request(example.to.bytes, second.bytes),
      .hex(third.bytes))
    area.refuse(
      "chain-skip", "the second link without the first", flag: "chain", request(base, second.bytes), .deltaBase)
    area.refuse(
      "chain-twice", "the first link once more", flag: "chain", request(example.to.bytes, delta.bytes), .deltaBase)
    area.refuse(
      "chain-back", "the first link behind the second", flag: "chain", request(third.bytes, delta.bytes), .deltaBase)
    refuse("base-flipped", "one bit of the base", "chain", .deltaBase) { $0.base[63] ^= 1 }
    refuse("base-before-changes", "another base, and changes that are none", "chain", .deltaBase) {
      $0.base[0] ^= 1
      $0.changes = [0]
    }

    // Envelope
    for type: UInt8 in [0x51, 0x52, 0x54, 0x43, 0x63, 0x13, 0x00] {
      refuse("type-\(type)", "first byte \(type)", "header", .documentKind) { $0.type = type }
    }
    refuse("version-2", "layout 2", "header", .documentVersion) { $0.version = 2 }
    refuse("header-root", "the header of a root", "header", .documentSubject) { $0.later.type = 0x41 }
    refuse("header-trust-list", "the header of a trust list", "header", .documentSubject) { $0.later.type = 0x42 }
    refuse("header-trust-list-sound", "the sound header of a trust list", "header", .documentKind) {
      $0.later.type = 0x42
      $0.later.subject = [UInt8](repeating: 0, count: 32)
    }
    refuse("header-kind", "a header of no known kind", "header", .documentKind) { $0.later.type = 0x4f }
    refuse("header-version", "layout 2 of the list's body", "header", .documentVersion) { $0.later.version = 2 }
    refuse("header-limit", "a later list longer than any", "header", .documentLimit) {
      $0.later.bodyByteCount = 1 << 26 + 1
    }
    refuse("header-subject", "a later list of no key", "header", .documentSubject) {
      $0.later.subject = [UInt8](repeating: 0, count: 32)
    }
    refuse("header-number", "number 0", "header", .documentNumber) { $0.later.number = 0 }
    refuse("header-times", "next update at issued at", "header", .documentTimes) {
      $0.later.nextUpdate = $0.later.issuedAt
    }
    refuse("header-domain", "a later list of no domain", "header", .documentDomain) {
      $0.later.domain = [UInt8](repeating: 0, count: 32)
    }
    let whole = delta.bytes
    for cut in [
      0, 1, 2, 100, 155, 156, 219, 220, 223, 224, 225, 250, whole.count - 97, whole.count - 96, whole.count - 1,
    ]
    where cut < whole.count {
      area.refuse(
        "cut-\(cut)", "the first \(cut) bytes of \(whole.count)", flag: "length", request(base, Array(whole[..<cut])),
        .documentLength)
    }
    area.refuse("longer", "one byte behind the signatures", flag: "length", request(base, whole + [0]), .documentLength)
    refuse("changes-limit", "changes longer than any", "length", .documentLimit) { $0.changesByteCount = 1 << 26 + 1 }
    refuse("changes-past-end", "changes longer than what is there", "length", .documentLength) {
      $0.changesByteCount = 1 << 26
    }
    let signatures = ExampleStatusList.document(issuerSigners: [1, 2, 3]).signatures
    area.refuse(
      "signatures-order", "signatures in falling order", flag: "signatures",
      request(base, delta.bytes(signatures: signatures.reversed())), .documentSignatures)
    area.refuse(
      "signatures-twice", "two by one key", flag: "signatures",
      request(base, delta.bytes(signatures: [signatures[0], signatures[0]])), .documentSignatures)
    area.refuse(
      "signatures-65", "65 signatures", flag: "signatures",
      request(base, delta.bytes(signatures: signatures, count: 65)),
      .documentSignatures)

    // Changes
    func changes(
      _ id: String, _ description: String, _ reason: ReasonCode, _ sets: [UInt8: [UInt32]], capacity: UInt64 = 1000
    ) {
      refuse(id, description, "changes", reason) { $0.changes = FakeStatusBody(capacity: capacity, sets).bytes }
    }
    changes("add-there", "what is there is added", .deltaChanges, [2: [3]])
    changes("add-there-among", "the same among real changes", .deltaChanges, [2: [3, 500], 5: [999]])
    changes("remove-not-there", "what is not there is taken out", .deltaChanges, [0: [4]])
    changes("remove-not-there-among", "the same among real changes", .deltaChanges, [0: [3, 4], 5: [999]])
    changes("remove-new", "an index past the earlier capacity is taken out", .deltaChanges, [0: [1500]], capacity: 2000)
    changes("capacity-shrinks", "a smaller capacity", .deltaCapacity, [0: [3, 700], 3: [101]], capacity: 999)
    changes("green", "a set of green", .statusListStatus, [1: [3]])
    changes("scheme-status", "a set of a scheme's status", .statusListStatus, [16: [3]])
    changes("overlap", "an index that goes and comes", .statusListOverlap, [0: [3], 3: [3]])
    refuse("changes-empty", "changes of no bytes", "changes", .documentBody) { $0.changes = [] }
    refuse("changes-longer", "a byte behind the changes", "changes", .documentBody) { $0.changes.append(0) }
    refuse("changes-cut", "changes without their last byte", "changes", .documentBody) { $0.changes.removeLast() }
    refuse("changes-padding", "a one behind a set", "changes", .statusListPadding) { delta in
      var body = example.changes
      body.sets[0].padding = "1"
      delta.changes = body.bytes
    }
    refuse("grammar-before-capacity", "a smaller capacity, and green", "changes", .statusListStatus) {
      $0.changes = FakeStatusBody(capacity: 999, [1: [3]]).bytes
    }
    refuse("capacity-before-changes", "a smaller capacity, and what is there", "changes", .deltaCapacity) {
      $0.changes = FakeStatusBody(capacity: 999, [2: [3]]).bytes
    }

    let most = UInt32(example.to.bytes.count * 8)
    changes(
      "counts-most", "as many new indices as the later body has bits, and so another list", .documentBodyHash,
      [4: (200..<200 + most).map { $0 }], capacity: 1000)
    changes(
      "counts-past-body", "more new indices than the later body has bits", .deltaChanges,
      [4: (200..<201 + most).map { $0 }], capacity: 1000)
    changes(
      "counts-past-body-together", "the same in two sets together", .deltaChanges,
      [4: (200..<300).map { $0 }, 5: (300..<301 + most - 100).map { $0 }], capacity: 1000)
    changes(
      "counts-past-base", "more indices taken out than there are", .deltaChanges, [0: [3, 42, 100, 101, 700, 900]])
    refuse("counts-before-blocks", "too many new indices, of which nothing is there", "changes", .deltaChanges) {
      delta in
      var body = FakeStatusBody(capacity: 1 << 32, [4: [1]])
      body.sets[0].count = most + 1
      delta.changes = body.bytes
    }

    // Lies
    changes("lie-other-list", "changes that make another list", .documentBodyHash, [3: [101]])
    changes("lie-nothing", "no changes, and the header of another list", .documentBodyHash, [:])
    refuse("lie-hash", "one bit of the body's hash", "lie", .documentBodyHash) { delta in
      var digest = Digest(of: example.to.bytes.span, context: .documentBody).bytes.array
      digest[63] ^= 1
      delta.later.bodyDigest = digest
    }
    refuse("lie-length", "the right hash and another length", "lie", .documentBodyHash) {
      $0.later.bodyByteCount = UInt32(example.to.bytes.count + 1)
    }
    area.refuse(
      "base-cut", "a base that is no list, before the delta is looked at", flag: "length",
      request(Array(base.dropLast()), [0x53]), .documentBody)
    area.refuse("request-base", "no base", flag: "request", ["delta": .hex(whole)], .request)
    area.refuse(
      "request-delta", "a delta that is no string", flag: "request", ["base": .hex(base), "delta": 1], .request)
    return area.file
  }
}
