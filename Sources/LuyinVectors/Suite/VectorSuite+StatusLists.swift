internal import Luyin
internal import LuyinConformance

/// Sets of indices whose encodings have something to tell.
private struct StatusListCase {
  let id: String
  let description: String
  let capacity: UInt64
  let sets: [UInt8: [UInt32]]

  init(_ id: String, _ description: String, _ capacity: UInt64, _ sets: [UInt8: [UInt32]]) {
    self.id = id
    self.description = description
    self.capacity = capacity
    self.sets = sets
  }

  var body: FakeStatusBody { FakeStatusBody(capacity: capacity, sets) }

  /// As the JSON form writes them.
  var json: JSONValue {
    .object(
      sets.keys.sorted().map { status in
        (Status(rawValue: status)?.name ?? "none", .array((sets[status] ?? []).map { .integer(Int64($0)) }))
      })
  }

  /// Each index of small sets, of large ones those around the borders of blocks; and their neighbours.
  var lookups: [(index: UInt32, answer: String)] {
    var indices: Set<UInt32> = [0, UInt32(capacity - 1), UInt32(min(capacity, 1 << 32 - 1)), .max]
    for set in sets.values {
      let positions = set.count <= 12 ? Array(set.indices) : [0, 1, 62, 63, 64, 65, 126, 127, 128, 129, set.count - 1]
      for position in positions where position < set.count {
        let index = set[position]
        for beside in [index &- 1, index, index &+ 1] { indices.insert(beside) }
      }
    }
    return indices.sorted().map { index in
      let status = sets.first { $0.value.contains(index) }?.key
      let stated = status.flatMap { Status(rawValue: $0)?.name } ?? "none"
      return (index, UInt64(index) < capacity ? stated : "unknown")
    }
  }

  static func random(_ count: Int, below capacity: UInt32, seed: UInt32) -> [UInt32] {
    var state = seed
    var indices: Set<UInt32> = []
    while indices.count < count {
      // Of a linear congruence the high bits are random enough for a test.
      state = state &* 1_664_525 &+ 1_013_904_223
      indices.insert(UInt32((UInt64(state) * UInt64(capacity)) >> 32))
    }
    return indices.sorted()
  }

  static var all: [StatusListCase] {
    let sparse = { (count: Int) in (0..<count).map { UInt32($0 * 997 + 5) } }
    let pairs = (0..<100).flatMap { [UInt32($0 * 811), UInt32($0 * 811 + 1)] }
    var cases = [
      StatusListCase("example", "the worked example", 1000, [2: [3, 100, 101, 700], 5: [42]]),
      StatusListCase("empty", "nothing stands in it", 1000, [:]),
      StatusListCase("empty-one", "one index, and nothing of it", 1, [:]),
      StatusListCase("empty-most", "all indices that there are, and nothing of them", 1 << 32, [:]),
      StatusListCase("one-of-one", "the only index", 1, [5: [0]]),
      StatusListCase("one-first", "the first index", 1000, [3: [0]]),
      StatusListCase("one-last", "the last index", 1000, [3: [999]]),
      StatusListCase("one-largest", "the largest index that there is", 1 << 32, [3: [.max]]),
      StatusListCase("two-farthest", "the first and the last of all", 1 << 32, [2: [0, .max]]),
      StatusListCase("two-neighbours", "two neighbours at the end", 1 << 32, [2: [.max - 1, .max]]),
      StatusListCase("four", "each of the four statuses", 100, [2: [1], 3: [2], 4: [3], 5: [4]]),
      StatusListCase(
        "four-mixed", "four sets that lie in each other", 64,
        [
          2: [0, 7, 21, 63], 3: [1, 8, 22, 62], 4: [2, 9, 23, 61], 5: [3, 10, 24, 60],
        ]),
      StatusListCase("full", "every index", 300, [3: (0..<300).map { $0 }]),
      StatusListCase("full-128", "every index, one block of 128", 128, [3: (0..<128).map { $0 }]),
      StatusListCase("full-but-one", "every index but one", 300, [3: (0..<300).filter { $0 != 150 }]),
      StatusListCase("every-second", "every second index", 512, [2: (0..<256).map { $0 * 2 }]),
      StatusListCase("halves", "half yellow, half red", 256, [2: (0..<128).map { $0 }, 3: (128..<256).map { $0 }]),
      StatusListCase("pairs", "neighbours in pairs: own parameters, j = 0", 100_000, [3: pairs]),
      StatusListCase("run", "one run among nothing", 1_000_000, [3: (0..<150).map { 500_000 + $0 }]),
      StatusListCase(
        "runs", "runs of ten", 1_000_000, [2: (0..<20).flatMap { run in (0..<10).map { UInt32(run * 49_999 + $0) } }]),
      StatusListCase(
        "far-away", "a run at the beginning and one index at the end", 1 << 32, [5: (0..<80).map { $0 } + [.max]]),
      StatusListCase(
        "dense-then-sparse", "a dense part and a thin one", 200_000,
        [2: (0..<200).map { $0 * 3 } + (0..<60).map { 10_000 + $0 * 3_001 }]),
      StatusListCase(
        "random-1-in-100", "200 of 20,000 at random", 20_000, [3: random(200, below: 20_000, seed: 1)]),
      StatusListCase("random-1-in-10", "300 of 3,000 at random", 3_000, [2: random(300, below: 3_000, seed: 2)]),
      StatusListCase(
        "random-sparse", "150 of 100,000,000 at random", 100_000_000, [5: random(150, below: 100_000_000, seed: 3)]),
      StatusListCase(
        "random-mixed", "yellow, red and revoked at random", 40_000,
        [
          2: random(240, below: 40_000, seed: 4).filter { $0 % 3 == 0 },
          3: random(240, below: 40_000, seed: 5).filter { $0 % 3 == 1 },
          5: random(240, below: 40_000, seed: 6).filter { $0 % 3 == 2 },
        ]),
    ]
    for count in [2, 63, 64, 65, 127, 128, 129, 192, 193] {
      cases.append(
        StatusListCase("sparse-\(count)", "\(count) indices in blocks of 64", 300_000, [2: sparse(count)]))
    }
    for count in [127, 128, 129, 256, 257] {
      cases.append(
        StatusListCase(
          "dense-\(count)", "\(count) indices in blocks of 128", UInt64(count * 9),
          [3: (0..<count).map { UInt32($0 * 9 + $0 % 7) }]))
    }
    // The density at which blocks change their size.
    for capacity in [UInt64(6_999), 7_000] {
      cases.append(
        StatusListCase(
          "border-\(capacity)", "100 of \(capacity): blocks of \(capacity == 7_000 ? 64 : 128)", capacity,
          [4: (0..<100).map { UInt32($0 * 69) }]))
    }
    return cases
  }
}

extension VectorSuite {
  static func statusEncode() -> VectorFile {
    var area = VectorArea(
      "status-encode", op: "status.encode", spec: "status-list.md#body", features: ["status"],
      flags: [
        "valid": "Another encoding of the same content. Deltas then lead nowhere, and others refuse the list.",
        "capacity": "A capacity that no list has.",
        "status": "A status that no list states. Accepting it lets a list make credentials better.",
        "index": "Indices that are not below the capacity, or stand twice.",
        "request": "A member that is missing or of another type.",
      ],
      "Contents and their one encoding.")
    for list in StatusListCase.all {
      area.accept(
        "valid-\(list.id)", list.description, flag: "valid",
        ["capacity": .integer(Int64(list.capacity)), "sets": list.json], .hex(list.body.bytes))
    }
    func encode(_ capacity: Int64, _ sets: JSONValue) -> JSONValue { ["capacity": .integer(capacity), "sets": sets] }
    let none = JSONValue.object([])
    let example = StatusListCase.all[0].body.bytes
    area.accept(
      "valid-any-order", "indices and sets in another order", flag: "valid",
      encode(1000, ["revoked": [42], "yellow": [700, 3, 101, 100]]), .hex(example))
    area.accept(
      "valid-empty-sets", "sets without indices are none", flag: "valid",
      encode(1000, ["yellow": [3, 100, 101, 700], "red": .array([]), "suspended": .array([]), "revoked": [42]]),
      .hex(example))
    for capacity: Int64 in [0, -1, 1 << 32 + 1, 1 << 53 - 1, 1 - 1 << 53] {
      area.refuse(
        "capacity-\(capacity)", "capacity \(capacity)", flag: "capacity", encode(capacity, none), .statusListCapacity)
    }
    area.refuse(
      "capacity-before-status", "no capacity, and green", flag: "capacity", encode(0, ["green": [1]]),
      .statusListCapacity)
    for name in ["green", "none", "scheme-16", "scheme-127", "Yellow", "revoked ", "", "2"] {
      area.refuse(
        "status-\(name.isEmpty ? "empty" : name.replacing(" ", with: "-space"))", "a set of \(name)", flag: "status",
        encode(10, .object([(name, .array([1]))])), .statusListStatus)
    }
    area.refuse(
      "status-empty-set", "a set of green without indices", flag: "status", encode(10, ["green": .array([])]),
      .statusListStatus)
    area.refuse(
      "status-before-index", "green, and an index too large", flag: "status", encode(10, ["green": [1], "red": [10]]),
      .statusListStatus)
    area.refuse(
      "index-capacity", "an index equal to the capacity", flag: "index", encode(10, ["red": [10]]), .statusListIndex)
    area.refuse(
      "index-largest", "the largest index below a smaller capacity", flag: "index",
      encode(1 << 32 - 1, ["red": [.integer(1 << 32 - 1)]]), .statusListIndex)
    area.refuse("index-twice", "an index twice", flag: "index", encode(10, ["red": [4, 5, 4]]), .statusListIndex)
    area.refuse(
      "index-twice-last", "the last index twice", flag: "index", encode(10, ["revoked": [9, 9]]), .statusListIndex)
    area.refuse(
      "overlap", "an index under two statuses", flag: "index", encode(10, ["yellow": [1, 4], "red": [4, 5]]),
      .statusListOverlap)
    area.refuse(
      "overlap-far", "the last index under the first and the last status", flag: "index",
      encode(1000, ["yellow": [1, 999], "revoked": [999]]), .statusListOverlap)
    area.refuse(
      "index-before-overlap", "an index too large, and one under two statuses", flag: "index",
      encode(10, ["yellow": [4], "red": [4, 10]]), .statusListIndex)
    let illTyped: [(id: String, request: JSONValue)] = [
      ("capacity-missing", ["sets": none]), ("capacity-string", ["capacity": "10", "sets": none]),
      ("sets-missing", ["capacity": 10]), ("sets-list", ["capacity": 10, "sets": .array([])]),
      ("set-no-list", encode(10, ["red": 4])), ("index-string", encode(10, ["red": ["4"]])),
      ("index-negative", encode(10, ["red": [-1]])), ("index-33-bits", encode(10, ["red": [.integer(1 << 32)]])),
      ("unknown-set-no-list", encode(10, ["green": 4])), ("fraction", encode(10, ["red": [.number(4.5)]])),
    ]
    for (id, request) in illTyped {
      area.refuse("request-\(id)", "ill-typed: \(id)", flag: "request", request, .request)
    }
    return area.file
  }

  static func statusLookup() -> VectorFile {
    var area = VectorArea(
      "status-lookup", op: "status.lookup", spec: "status-list.md#checks-of-decoding", features: ["status"],
      flags: [
        "lookup": "What a list says. Another answer lets a revoked credential in, or keeps a good one out.",
        "length": "A body that ends early or goes on. Accepting it means reading past the end.",
        "set": "Sets that no list has.",
        "directory": "A directory that lies. Accepting it makes a look-up read where it must not.",
        "block": "A block that is not as its directory says, or leads out of its range.",
        "parameters": "Another encoding of the same set. Accepting it gives one list two hashes.",
        "overlap": "An index under two statuses. Accepting it lets two readers see two statuses.",
        "request": "A member that is missing or of another type.",
      ],
      "Bodies of status lists, and what they say of single indices.")
    for list in StatusListCase.all {
      let lookups = list.lookups
      area.accept(
        "lookup-\(list.id)", list.description, flag: "lookup",
        [
          "list": .hex(list.body.bytes), "indices": .array(lookups.map { .integer(Int64($0.index)) }),
        ], .array(lookups.map { .string($0.answer) }))
    }
    let example = StatusListCase.all[0].body
    func refuse(_ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, _ bytes: [UInt8]) {
      area.refuse(id, description, flag: flag, ["list": .hex(bytes), "indices": [0]], reason)
    }
    func refuse(
      _ id: String, _ description: String, _ flag: String, _ reason: ReasonCode,
      _ body: FakeStatusBody, _ change: (inout FakeStatusBody) -> Void
    ) {
      var body = body
      change(&body)
      refuse(id, description, flag, reason, body.bytes)
    }

    // Length
    let whole = example.bytes
    for cut in whole.indices {
      // Between the directory and the end of the first set the directory promises more than there is.
      let reason: ReasonCode = 13...16 ~= cut ? .statusListBlock : .documentBody
      refuse("cut-\(cut)", "the first \(cut) bytes of \(whole.count)", "length", reason, Array(whole[..<cut]))
    }
    refuse("longer", "one byte behind the last set", "length", .documentBody, whole + [0])
    refuse("set-count-high", "a set more than there is", "length", .documentBody, example) { $0.setCount = 3 }
    refuse("set-count-low", "a set less than there is", "length", .documentBody, example) { $0.setCount = 1 }

    // Sets
    for status: UInt8 in [0, 1, 6, 15, 16, 127, 128, 255] {
      refuse("status-\(status)", "a set of status \(status)", "set", .statusListStatus, example) { body in
        body.sets[status < 2 ? 0 : 1].status = status
      }
    }
    refuse("status-twice", "two sets of one status", "set", .statusListStatus, example) { $0.sets[1].status = 2 }
    refuse("status-order", "sets in falling order", "set", .statusListStatus, example) { $0.sets.reverse() }
    refuse(
      "five-sets", "a fifth set", "set", .statusListStatus,
      FakeStatusBody(capacity: 9, [2: [1], 3: [2], 4: [3], 5: [4]])
    ) {
      $0.sets.append(FakeStatusSet(5, [5], capacity: 9))
    }
    refuse("count-zero", "a set without indices", "set", .statusListCount, example) { $0.sets[1].count = 0 }
    refuse(
      "count-past-capacity", "more indices than there are", "set", .statusListCount,
      FakeStatusBody(capacity: 3, [5: [0, 1, 2]])
    ) {
      $0.sets[0].count = 4
    }
    refuse(
      "count-endless", "2^32 - 1 indices in a few bytes", "set", .documentBody,
      FakeStatusBody(capacity: 1 << 32, [5: [0, 1, 2]])
    ) {
      $0.sets[0].count = .max
    }
    refuse(
      "count-more", "one index more than there is", "block", .statusListBlock,
      FakeStatusBody(capacity: 1 << 20, [5: [10, 20, 30]])
    ) {
      $0.sets[0].count = 4
    }
    refuse(
      "count-less", "one index less than there is", "block", .statusListBlock,
      FakeStatusBody(capacity: 1 << 20, [5: [10, 20, 30, 40]])
    ) {
      $0.sets[0].count = 3
    }

    // Directory
    let one = FakeStatusBody(capacity: 1000, [5: [42]])
    refuse("first-capacity", "a first index equal to the capacity", "directory", .statusListIndex, one) {
      $0.sets[0].directory[0] = FakeBits.rice(9, 1000) + FakeBits.rice(10, 1)
    }
    refuse(
      "first-past-32-bits", "a first index of 2^32", "directory", .statusListIndex,
      FakeStatusBody(capacity: 1 << 32, [5: [42]])
    ) {
      $0.sets[0].directory[0] = FakeBits.rice(31, 1 << 32) + FakeBits.rice(10, 1)
    }
    refuse("first-ones", "ones without end in a first index", "directory", .documentBody, one) {
      $0.sets[0].directory[0] = String(repeating: "1", count: 80)
      $0.sets[0].blocks = []
    }
    refuse(
      "second-first-capacity", "the second block begins at the capacity", "directory", .statusListIndex, second(1000)
    ) { body in
      body.capacity = 70_000
      body.sets[0] = second(70_001).sets[0]
      body.sets[0].directory[1] = FakeBits.rice(FakeBits.parameter(2, 70_000), 70_000 - 64) + FakeBits.rice(10, 1)
    }
    refuse("length-zero", "a block of no bits", "directory", .statusListBlock, one) {
      $0.sets[0].directory[0] = FakeBits.rice(9, 42) + FakeBits.rice(10, 0)
      $0.sets[0].blocks = []
    }
    refuse("length-past-end", "a block longer than what is left", "directory", .statusListBlock, one) {
      $0.sets[0].directory[0] = FakeBits.rice(9, 42) + FakeBits.rice(10, 30)
    }
    refuse("length-one-past-end", "a block one bit longer than what is left", "directory", .statusListBlock, one) {
      $0.sets[0].directory[0] = FakeBits.rice(9, 42) + FakeBits.rice(10, 4)
    }
    refuse("length-ones", "ones without end in a length", "directory", .documentBody, one) {
      $0.sets[0].directory[0] = FakeBits.rice(9, 42) + String(repeating: "1", count: 80)
      $0.sets[0].blocks = []
    }
    refuse(
      "lengths-sum", "two lengths that together are more than what is left", "directory", .statusListBlock,
      second(70_000)
    ) { body in
      let parameter = FakeBits.parameter(2, 70_000)
      body.sets[0].directory[0] = FakeBits.rice(parameter, 0) + FakeBits.rice(10, 600)
      body.sets[0].directory[1] = FakeBits.rice(parameter, 5_000) + FakeBits.rice(10, 600)
    }

    // Blocks
    let four = FakeStatusBody(capacity: 1000, [2: [3, 100, 101, 700]])
    let gaps = FakeStatusSet.gaps([3, 100, 101, 700])
    func block(_ id: String, _ description: String, _ flag: String, _ reason: ReasonCode, _ block: String) {
      refuse(id, description, flag, reason, four) { body in
        body.sets[0].directory[0] = FakeBits.rice(9, 3) + FakeBits.rice(10, UInt64(block.utf8.count))
        body.sets[0].blocks[0] = block
      }
    }
    let sound = FakeStatusSet.block(common: 7, gaps)
    block("block-short", "a block without its last bit", "block", .statusListBlock, String(sound.dropLast()))
    block("block-long", "a block with a bit behind its last gap", "block", .statusListBlock, sound + "0")
    block("block-flag-alone", "a block that ends behind its flag", "block", .statusListBlock, "0")
    block("block-own-cut", "own parameters that the block cuts off", "block", .statusListBlock, "10011")
    block("block-own-alone", "own parameters and no gap", "block", .statusListBlock, "1" + "00111" + "00000")
    block(
      "block-gap-ones", "ones to the end of the block", "block", .statusListBlock,
      "0" + String(repeating: "1", count: 28))
    block(
      "block-gap-too-large", "more ones than the largest gap has", "block", .statusListBlock,
      "1" + "11111" + "11111" + "11" + String(repeating: "0", count: 40))
    block(
      "index-capacity", "the last gap leads to the capacity", "block", .statusListIndex,
      FakeStatusSet.block(common: 7, [96, 0, 898]))
    block(
      "index-far", "a gap leads far behind the capacity", "block", .statusListIndex,
      FakeStatusSet.block(own: (31, 31), [96, 0, 1 << 31]))
    refuse(
      "index-next-block", "the first block reaches the first index of the second", "block", .statusListIndex,
      second(70_000)
    ) { body in
      body.sets[0].directory[1] =
        FakeBits.rice(FakeBits.parameter(2, 70_000), 0) + FakeBits.rice(10, UInt64(body.sets[0].blocks[1].utf8.count))
    }

    // Parameters
    block(
      "own-equal-common", "own parameters equal to the common ones", "parameters", .statusListParameters,
      FakeStatusSet.block(own: (7, 7), gaps))
    block(
      "own-longer", "the best own parameters, though the block is longer with them", "parameters",
      .statusListParameters,
      FakeStatusSet.block(own: (0, 7), gaps))
    block("own-j-above-k", "j above k", "parameters", .statusListParameters, FakeStatusSet.block(own: (8, 7), gaps))
    block(
      "own-j-above-k-cut", "j above k, and no gap behind it", "parameters", .statusListParameters,
      "1" + "00000" + "00001")
    refuse("own-single", "a block with one index and own parameters", "parameters", .statusListParameters, one) {
      $0.sets[0].directory[0] = FakeBits.rice(9, 42) + FakeBits.rice(10, 11)
      $0.sets[0].blocks[0] = "1" + "00000" + "00000"
    }
    let pairs = (0..<20).flatMap { [UInt32($0 * 811), UInt32($0 * 811 + 1)] }
    let paired = FakeStatusBody(capacity: 100_000, [3: pairs])
    func pair(_ id: String, _ description: String, _ block: String) {
      refuse(id, description, "parameters", .statusListParameters, paired) { body in
        body.sets[0].directory[0] =
          FakeBits.rice(FakeBits.parameter(1, 100_000), 0) + FakeBits.rice(10, UInt64(block.utf8.count))
        body.sets[0].blocks[0] = block
      }
    }
    let pairGaps = FakeStatusSet.gaps(pairs)
    let common = FakeBits.parameter(40, 100_000)
    pair(
      "common-though-longer", "the common parameters, though own ones make the block shorter",
      FakeStatusSet.block(common: common, pairGaps))
    for (small, large) in [(0, 8), (0, 10), (1, 9), (9, 9)] {
      pair(
        "own-not-best-\(small)-\(large)",
        "own parameters \(small) and \(large), which are shorter than the common ones and not the best",
        FakeStatusSet.block(own: (small, large), pairGaps))
    }
    addTies(&area)

    // Padding
    for bit in 1...6 {
      refuse(
        "padding-\(bit)", "a one among the zeros behind a set, \(bit) from the end", "length", .statusListPadding,
        example
      ) {
        $0.sets[0].padding = String(repeating: "0", count: 6 - bit) + "1"
      }
    }

    // Overlap
    refuse(
      "overlap", "an index under two statuses", "overlap", .statusListOverlap,
      FakeStatusBody(capacity: 100, [2: [4, 9], 3: [9, 11]])
    ) { _ in }
    refuse(
      "overlap-first-last", "under the first and the last", "overlap", .statusListOverlap,
      FakeStatusBody(capacity: 100, [2: [4], 3: [1], 4: [2], 5: [4]])
    ) { _ in }
    refuse(
      "overlap-late", "the last index of two long sets", "overlap", .statusListOverlap,
      FakeStatusBody(
        capacity: 5_000, [3: (0..<150).map { $0 * 7 } + [4_999], 5: (0..<150).map { $0 * 7 + 1 } + [4_999]])
    ) { _ in }

    area.accept(
      "lookup-nothing", "no index is asked for", flag: "lookup", ["list": .hex(whole), "indices": .array([])],
      .array([]))
    let illTyped: [(id: String, request: JSONValue)] = [
      ("list-missing", ["indices": [1]]), ("indices-missing", ["list": .hex(whole)]),
      ("index-negative", ["list": .hex(whole), "indices": [-1]]),
      ("index-33-bits", ["list": .hex(whole), "indices": [.integer(1 << 32)]]),
      ("index-string", ["list": .hex(whole), "indices": ["3"]]),
      ("list-upper-case", ["list": "0A", "indices": .array([])]),
    ]
    for (id, request) in illTyped {
      area.refuse("request-\(id)", "ill-typed: \(id)", flag: "request", request, .request)
    }
    return area.file
  }

  /// Two blocks of 64, far enough apart.
  private static func second(_ capacity: UInt64) -> FakeStatusBody {
    FakeStatusBody(capacity: max(capacity, 70_000), [2: (0..<66).map { UInt32($0 * 1_000 + $0 % 3) }])
  }

  /// Blocks that two pairs of parameters make equally short.
  private static func addTies(_ area: inout VectorArea) {
    // Gaps 0 and 1 and one long one: found by trying, and checked below.
    let run: [UInt32] = (0..<30).map { $0 } + [5_000]
    let dense: [UInt32] = (0..<40).map { $0 * 2 + $0 / 9 } + [9_000]
    let cases: [(id: String, indices: [UInt32], capacity: UInt64)] = [("k", run, 1 << 20), ("j", dense, 1 << 22)]
    for (id, indices, capacity) in cases {
      let gaps = FakeStatusSet.gaps(indices)
      var lengths: [(small: Int, large: Int, block: String)] = []
      for large in 0...14 {
        for small in 0...large { lengths.append((small, large, FakeStatusSet.block(own: (small, large), gaps))) }
      }
      guard let best = lengths.map(\.block.utf8.count).min() else { fatalError("there are pairs") }
      let ties = lengths.filter { $0.block.utf8.count == best }
      precondition(ties.count > 1, "tie-\(id) is none")
      for tie in ties.dropFirst() {
        var body = FakeStatusBody(capacity: capacity, [2: indices])
        precondition(body.sets[0].blocks[0] == ties[0].block, "the first of the ties is the one")
        body.sets[0].blocks[0] = tie.block
        area.refuse(
          "tie-\(id)-\(tie.small)-\(tie.large)",
          "own parameters \(tie.small) and \(tie.large), as short as \(ties[0].small) and \(ties[0].large)",
          flag: "parameters", ["list": .hex(body.bytes), "indices": [0]], .statusListParameters)
      }
    }
  }
}
