internal import CMeasure
internal import FoundationEssentials
internal import Luyin
internal import LuyinStore

/// What was measured of status lists in one run.
struct StatusResults {
  /// A content, and what it takes here and elsewhere.
  private struct Size {
    let name: String
    let entropyByteCount: Double
    let goal: Double
    let count: Int
    let byteCount: Int
    let bitmapByteCount: Int
    let hashesByteCount: Int

    var ratio: Double { Double(byteCount) / entropyByteCount }
  }

  private struct Cluster {
    let runLength: Double
    /// Bytes an index over those of a random set.
    let ratio: Double
  }

  private let sizes: [Size]
  private let clusters: [Cluster]
  private let largeSubjectCount: Int
  private let buildMilliseconds: Double
  private let buildSortedMilliseconds: Double
  private let admissionMilliseconds: Double
  private let lookups: Sample
  private let present: Sample
  private let lookupAllocations: Double
  private let verification: Sample
  private let judgement: Sample
  private let hash: Sample
  private let opening: Sample
  private let deltaByteCount: Int
  private let deltaMilliseconds: Double
  private let applicationMilliseconds: Double

  init(now: Int64, options: RoundOptions) async throws {
    sizes = try StatusResults.measuredSizes()
    clusters = try StatusResults.measuredClusters()
    let source = IndexSource(capacity: 100_000_000, shares: [(.red, 0.01)])
    let indices = source.indices(seed: 1)[.red] ?? []
    largeSubjectCount = indices.count
    var generator = SplitMix(state: 2)
    let shuffled = indices.shuffled(using: &generator)
    buildMilliseconds = try StatusResults.milliseconds {
      _ = try StatusList(capacity: source.capacity, indices: [.red: shuffled])
    }
    buildSortedMilliseconds = try StatusResults.milliseconds {
      _ = try StatusIndexSet(sorted: indices, capacity: source.capacity)
    }
    let subject = try StatusSubject(now: now, capacity: source.capacity, indices: indices)
    admissionMilliseconds = try StatusResults.milliseconds { _ = try StatusList(admitting: subject.list) }
    let anywhere = (0..<200_000).map { _ in UInt32.random(in: 0..<100_000_000, using: &generator) }
    lookups = try StatusResults.lookups(subject.content, anywhere)
    present = try StatusResults.lookups(subject.content, Array(shuffled.prefix(200_000)))
    lookupAllocations = try await Allocations.perOperation(
      .plain("look-up") { [list = subject.content] in list.answer(for: 77_777_777) != .unknown })
    (verification, judgement) = try await StatusResults.judgements(subject, now, options)
    (hash, opening) = try await StatusResults.openings(subject, now, options)
    let changed = try StatusResults.changed(subject, 10_000, &generator)
    let later = try StatusSubject.document(changed, subject.trust, 2, now)
    let delta = try StatusListDelta(from: subject.list, to: later)
    deltaByteCount = delta.bytes.count
    deltaMilliseconds = try StatusResults.milliseconds { _ = try StatusListDelta(from: subject.list, to: later) }
    applicationMilliseconds = try StatusResults.milliseconds {
      try require(try delta.applied(to: subject.list).bytes == later.bytes, "the delta makes another list")
    }
  }

  /// The median of five.
  private static func milliseconds(_ body: () throws -> Void) throws -> Double {
    Sample(try (0..<5).map { _ in Double(try timed(body)) / 1e6 }).median
  }

  private static func measuredSizes() throws -> [Size] {
    var sources: [(name: String, source: IndexSource, goal: Double)] = []
    for capacity: UInt64 in [10_000_000, 100_000_000] {
      for (share, goal) in [(0.0001, 1.15), (0.001, 1.05), (0.01, 1.05), (0.05, 1.05)] {
        let name = "\(Int(capacity / 1_000_000)) million, \((share * 100).text(share < 0.01 ? 2 : 0)) % red"
        sources.append((name, IndexSource(capacity: capacity, shares: [(.red, share)]), goal))
      }
    }
    for (name, shares) in [
      ("100 million, 0.6 % yellow, 0.3 % red, 0.1 % revoked", [0.006, 0.003, 0.001]),
      ("100 million, 3 % yellow, 1.5 % red, 0.5 % revoked", [0.03, 0.015, 0.005]),
    ] {
      let statuses: [(status: Status, share: Double)] = [
        (.yellow, shares[0]), (.red, shares[1]), (.revoked, shares[2]),
      ]
      sources.append((name, IndexSource(capacity: 100_000_000, shares: statuses), 1.07))
    }
    return try sources.map { name, source, goal in
      let indices = source.indices(seed: 7)
      let bitmap = OtherLists.compressedBitmap(indices, capacity: source.capacity)
      try require(bitmap > 0, "zlib failed")
      return Size(
        name: name, entropyByteCount: IndexSource.entropyByteCount(indices, capacity: source.capacity), goal: goal,
        count: indices.values.reduce(0) { $0 + $1.count },
        byteCount: try StatusList(capacity: source.capacity, indices: indices).body.count, bitmapByteCount: bitmap,
        hashesByteCount: OtherLists.hashes(indices))
    }
  }

  private static func measuredClusters() throws -> [Cluster] {
    func bytesPerIndex(_ runLength: Double) throws -> Double {
      let source = IndexSource(capacity: 10_000_000, shares: [(.red, 0.01)], runLength: runLength)
      let indices = source.indices(seed: 9)[.red] ?? []
      return Double(try StatusList(capacity: source.capacity, indices: [.red: indices]).body.count)
        / Double(indices.count)
    }
    let random = try bytesPerIndex(1)
    return try [1.05, 1.1, 1.15, 1.25, 1.5, 2, 4, 20, 1_000].map { runLength in
      Cluster(runLength: runLength, ratio: try bytesPerIndex(runLength) / random)
    }
  }

  /// Each look-up by itself, less what reading the clock takes.
  private static func lookups(_ list: StatusList, _ indices: [UInt32]) throws -> Sample {
    var (values, empty): ([Double], [Double]) = ([], [])
    values.reserveCapacity(indices.count)
    var known = 0
    for index in indices {
      values.append(Double(timed { if list.answer(for: index) != .unknown { known += 1 } }))
      empty.append(Double(timed {}))
    }
    try require(known == indices.count, "indices are unknown")
    let clock = Sample(empty).median
    return Sample(values.map { max(0, $0 - clock) })
  }

  /// libsodium's verification alone, and a text judged by a gate that holds the list.
  private static func judgements(
    _ subject: StatusSubject, _ now: Int64, _ options: RoundOptions
  ) async throws -> (Sample, Sample) {
    var state = subject.trust.state
    try state.update(with: subject.list.bytes, at: now)
    let verifier = TrustVerifier(state)
    let operations = [
      try Subject(now: now).rawVerification,
      Operation.plain("verify with a status list") { [text = subject.trust.text] in
        let verdict = verifier.judge(text: text.span, at: now)
        return verdict.outcome == .genuine && verdict.status?.answer != nil
      },
    ]
    let rounds = try await Rounds(operations, rounds: options.rounds, blockMilliseconds: options.blockMilliseconds)
    return (rounds.nanoseconds[0], rounds.nanoseconds[1])
  }

  /// A list's file read and hashed twice by libsodium alone, and what a store's opening takes longer with the list than
  /// without it: the store takes one hash to know the file, and one is the body's in the header.
  private static func openings(
    _ subject: StatusSubject, _ now: Int64, _ options: RoundOptions
  ) async throws -> (Sample, Sample) {
    try await TemporaryFolder.with { folder in
      let operations = [
        try hashing(subject, folder + "/list"),
        try opening(subject, folder + "/without", [subject.trust.list.bytes], now),
        try opening(subject, folder + "/with", [subject.trust.list.bytes, subject.list.bytes], now),
      ]
      let rounds = try await Rounds(
        operations, rounds: options.rounds, blockMilliseconds: options.blockMilliseconds)
      let (without, with) = (rounds.nanoseconds[1], rounds.nanoseconds[2])
      return (rounds.nanoseconds[0], Sample(zip(with.values, without.values).map { $0 - $1 }))
    }
  }

  private static func hashing(_ subject: StatusSubject, _ path: String) throws -> Operation {
    try Data(subject.list.bytes).write(to: URL(filePath: path))
    return Operation(name: "read and hash") { [byteCount = subject.list.bytes.count] count in
      var done: UInt64 = 0
      let nanoseconds = timed { done = unsafe measure_read_and_hash(UInt64(count), path, byteCount) }
      try require(done == count, "the list's file cannot be read")
      return nanoseconds
    }
  }

  private static func opening(
    _ subject: StatusSubject, _ path: String, _ documents: [[UInt8]], _ now: Int64
  ) throws -> Operation {
    var store = try TrustStore.create(at: path, firstRoot: subject.trust.root.bytes)
    let answers = try store.update(with: documents, at: now)
    try require(answers.allSatisfy { $0.outcome == .accepted }, "the store refuses the list")
    return .plain("open a store") { try TrustStore(opening: path).state.own.trustListInForce != nil }
  }

  /// So many indices changed, half of them taken out and half of them new.
  private static func changed(
    _ subject: StatusSubject, _ count: Int, _ generator: inout SplitMix
  ) throws -> StatusList {
    var indices = Set(subject.indices)
    for index in subject.indices.shuffled(using: &generator).prefix(count / 2) { indices.remove(index) }
    let before = Set(subject.indices)
    var added = 0
    while added < count / 2 {
      let index = UInt32.random(in: 0..<UInt32(subject.capacity), using: &generator)
      if !before.contains(index), indices.insert(index).inserted { added += 1 }
    }
    return try StatusList(capacity: subject.capacity, indices: [.red: Array(indices)])
  }
}

extension StatusResults {
  var targets: [Target] {
    let ratio = opening.divided(by: hash)
    let judged = judgement.divided(by: verification)
    return sizes.map { size in
      Target(
        what: "status list ÷ entropy: \(size.name)", measured: size.ratio, bound: .atMost(size.goal), fractionDigits: 3)
    } + [
      Target(
        what: "neighbours ÷ random, the worst of the runs below", measured: clusters.map(\.ratio).max() ?? 0,
        bound: .atMost(1), fractionDigits: 3),
      Target(
        what: "look-up at 100 million, 1 %", measured: lookups.median, middleHalf: lookups.middleHalf,
        bound: .below(300),
        fractionDigits: 0, unit: " ns"),
      Target(
        what: "99 of 100 look-ups", measured: lookups.quantile(0.99), bound: .below(2_000), fractionDigits: 0,
        unit: " ns"),
      Target(what: "heap allocations of a look-up", measured: lookupAllocations, bound: .atMost(0), fractionDigits: 0),
      Target(
        what: "time from text to verdict with a status list ÷ libsodium's verification", measured: judged.median,
        middleHalf: judged.middleHalf, bound: .atMost(1.06), fractionDigits: 3),
      Target(
        what: "opening a list ÷ reading it and its hashes by libsodium", measured: ratio.median,
        middleHalf: ratio.middleHalf,
        bound: .atMost(1.1), fractionDigits: 3),
      Target(
        what: "building 100 million, 1 %, unsorted", measured: buildMilliseconds, bound: .below(1_000),
        fractionDigits: 0,
        unit: " ms"),
      Target(
        what: "delta of 10,000 changes at 100 million, 1 %", measured: Double(deltaByteCount) / 1_000,
        bound: .atMost(25), fractionDigits: 1, unit: " kB"),
    ]
  }

  var sizeTable: Table {
    Table(
      title: "Status lists, size",
      header: [
        "indices set at random", "indices", "entropy, bytes", "body, bytes", "÷ entropy", "compressed bitmap ÷",
        "hashes ÷",
      ],
      rows: sizes.map { size in
        let entropy = size.entropyByteCount
        return [
          size.name, size.count.grouped, Int(entropy).grouped, size.byteCount.grouped, size.ratio.text(3),
          (Double(size.bitmapByteCount) / entropy).text(2), (Double(size.hashesByteCount) / entropy).text(1),
        ]
      })
  }

  var clusterTable: Table {
    Table(
      title: "Status lists of neighbours, 10 million, 1 %",
      header: ["indices in a run, on the average", "bytes an index ÷ random"],
      rows: clusters.map { [$0.runLength.text(2), $0.ratio.text(3)] })
  }

  var timeTable: Table {
    let perSecond = Double(largeSubjectCount) / admissionMilliseconds / 1_000
    return Table(
      title: "Status lists, time at 100 million, 1 %", header: ["operation", "median", "99 of 100"],
      rows: [
        ["look-up of any index", lookups.median.text(0) + " ns", lookups.quantile(0.99).text(0) + " ns"],
        ["look-up of an index that is set", present.median.text(0) + " ns", present.quantile(0.99).text(0) + " ns"],
        ["build from unsorted indices", buildMilliseconds.text(1) + " ms", ""],
        ["build from sorted indices", buildSortedMilliseconds.text(1) + " ms", ""],
        ["admit (\(perSecond.text(1)) million indices a second)", admissionMilliseconds.text(1) + " ms", ""],
        ["read its file and hash it twice, libsodium alone", (hash.median / 1e6).text(2) + " ms", ""],
        ["open a store: what the list adds", (opening.median / 1e6).text(2) + " ms", ""],
        ["make a delta of 10,000 changes", deltaMilliseconds.text(1) + " ms", ""],
        ["apply it", applicationMilliseconds.text(1) + " ms", ""],
      ])
  }
}
