import Foundation
import LuyinIssuance
import Synchronization
import TestSupport
import Testing

struct OrderedPipelineTests {
  /// Numbers from 0, so many a piece as are asked for.
  private struct Numbers: PieceSource {
    var next = 0
    let count: Int
    var failsAt = Int.max
    /// Where the other side makes us wait.
    var pauses: Set<Int> = []

    var wouldWait: Bool { pauses.contains(next) }

    mutating func next(rowCountMax: Int) throws -> [Int]? {
      guard next < failsAt else { throw Failure(text: "source") }
      var end = min(count, next + rowCountMax, failsAt)
      end = pauses.filter { $0 > next && $0 < end }.min() ?? end
      guard next < end else { return nil }
      defer { next = end }
      return Array(next..<end)
    }

    static func byteCount(of piece: [Int]) -> Int { 8 * piece.count }
  }

  private struct Failure: Error, Equatable { let text: String }

  private typealias Pipeline = OrderedPipeline<[Int], [Int], [Int], [Int]>

  private static func pipeline(
    coreCount: Int = 4, prepare: @escaping @Sendable ([Int]) -> [Int] = { $0 },
    commit: @escaping @Sendable ([[Int]]) async throws -> [[Int]] = { $0 },
    finish: @escaping @Sendable ([Int]) -> [Int] = { $0 }
  ) -> Pipeline {
    Pipeline(coreCount: coreCount, prepare: { (prepare($0), $0.count) }, commit: commit, finish: finish)
  }

  /// Whatever takes how long, what comes out is in order, and each batch is committed behind the one before.
  @Test(arguments: 0..<4 as Range<UInt64>) func orderIsKept(seed: UInt64) async throws {
    let committed = Mutex<[Int]>([])
    @Sendable func delay(_ piece: [Int], _ salt: UInt64) {
      var random = SeededRandom(seed: seed &+ salt &+ UInt64(piece.first ?? 0))
      if Int.random(in: 0..<20, using: &random) == 0 { Thread.wait(milliseconds: .random(in: 1...4, using: &random)) }
    }
    let pipeline = OrderedPipelineTests.pipeline(
      prepare: {
        delay($0, 1)
        return $0
      },
      commit: { pieces in
        committed.withLock { $0 += pieces.joined() }
        return pieces
      },
      finish: {
        delay($0, 2)
        return $0
      })
    var source = Numbers(count: 40_000)
    var delivered: [Int] = []
    try await pipeline.run(&source) { piece, _ in delivered += piece }
    #expect(delivered.elementsEqual(0..<40_000))
    #expect(committed.withLock { $0.elementsEqual(0..<40_000) })
  }

  /// Before the source makes us wait, everything that it gave is handed on.
  @Test func answersComeBeforeTheNextLine() async throws {
    let delivered = Mutex(0)
    struct Fed: PieceSource {
      var numbers: Numbers
      let delivered: @Sendable () -> Int
      var wouldWait: Bool { numbers.wouldWait }
      mutating func next(rowCountMax: Int) throws -> [Int]? {
        if numbers.wouldWait { #expect(delivered() == numbers.next) }
        return try numbers.next(rowCountMax: rowCountMax)
      }
      static func byteCount(of piece: [Int]) -> Int { 0 }
    }
    var source = Fed(
      numbers: Numbers(count: 500, pauses: [1, 2, 3, 100, 101, 499]), delivered: { delivered.withLock { $0 } })
    try await OrderedPipelineTests.pipeline().run(&source) { piece, _ in delivered.withLock { $0 += piece.count } }
    #expect(delivered.withLock { $0 } == 500)
  }

  /// One row that takes long holds up one core: thousands pass it meanwhile, and are handed on right behind it.
  @Test func theRestFlowsPastASlowRow() async throws {
    let passed = Mutex(0)
    let pipeline = OrderedPipelineTests.pipeline(prepare: { piece in
      if piece.contains(0) {
        // As long as it takes for others to pass, unless they do not.
        let end = ContinuousClock.now + .seconds(120)
        while passed.withLock({ $0 }) < 10_000, ContinuousClock.now < end { Thread.wait(milliseconds: 1) }
      } else {
        passed.withLock { $0 += piece.count }
      }
      return piece
    })
    var source = Numbers(count: 100_000)
    var delivered: [Int] = []
    try await pipeline.run(&source) { piece, _ in
      if delivered.isEmpty { #expect(passed.withLock { $0 } >= 10_000) }
      delivered += piece
    }
    #expect(delivered.elementsEqual(0..<100_000))
  }

  /// Where every row takes long, pieces become single rows, so that each core has one.
  @Test func slowRowsAreCutSmall() async throws {
    let sizes = Mutex<[Int]>([])
    let pipeline = OrderedPipelineTests.pipeline(
      coreCount: 2,
      prepare: { piece in
        sizes.withLock { $0.append(piece.count) }
        Thread.wait(milliseconds: 6 * min(piece.count, 10))
        return piece
      })
    var source = Numbers(count: 2000)
    var count = 0
    var limits = Pipeline.Limits()
    limits.pieceTime = .milliseconds(5)
    limits.rowCount = 256
    var bounded = pipeline
    bounded.limits = limits
    try await bounded.run(&source) { piece, _ in count += piece.count }
    #expect(count == 2000)
    // Those that were read before anybody knew are larger.
    #expect(sizes.withLock { $0.suffix(100).allSatisfy { $0 <= 10 } })
  }

  /// Where each row takes long, what is committed is handed on meanwhile, and not when thousands have been read.
  @Test func slowRowsAreHandedOnSoon() async throws {
    var pipeline = OrderedPipelineTests.pipeline(
      coreCount: 2,
      prepare: { piece in
        Thread.wait(milliseconds: 10 * piece.count)
        return piece
      })
    pipeline.limits.finishWait = .milliseconds(100)
    var source = Numbers(count: 200)
    var most = 0
    var delivered = 0
    try await pipeline.run(&source) { piece, source in
      most = max(most, source.next - delivered)
      delivered += piece.count
    }
    #expect(delivered == 200 && most < 150, "\(most) were read and not handed on")
  }

  /// However slow the rest is, no more is read than there is room for.
  @Test func memoryIsBounded() async throws {
    var pipeline = OrderedPipelineTests.pipeline(coreCount: 2)

    pipeline.limits.rowCount = 1 << 20
    pipeline.limits.byteCount = 40_000
    var source = Numbers(count: 50_000)
    var (delivered, most) = (0, 0)
    try await pipeline.run(&source) { piece, source in
      most = max(most, source.next - delivered)
      delivered += piece.count
    }
    #expect(delivered == 50_000)
    // So many numbers, and the piece that went past that.
    #expect(most <= 5000 + 512)
  }

  @Test func whatWasReadIsHandedOnIfTheSourceFails() async throws {
    var source = Numbers(count: 10_000, failsAt: 3217)
    var delivered = 0
    await #expect(throws: Failure(text: "source")) {
      try await OrderedPipelineTests.pipeline().run(&source) { piece, _ in delivered += piece.count }
    }
    #expect(delivered == 3217)
  }

  @Test func whatWasCommittedIsHandedOnIfACommitFails() async throws {
    let committed = Mutex(0)
    var pipeline = OrderedPipelineTests.pipeline(
      commit: { pieces in
        let count = pieces.reduce(0) { $0 + $1.count }
        try committed.withLock { committed in
          guard committed < 5000 else { throw Failure(text: "commit") }
          committed += count
        }
        return pieces
      },
      finish: {
        Thread.wait(milliseconds: 1)
        return $0
      })
    pipeline.limits.batchRowCount = 500
    var source = Numbers(count: 50_000)
    var delivered = 0
    await #expect(throws: Failure(text: "commit")) {
      try await pipeline.run(&source) { piece, _ in delivered += piece.count }
    }
    #expect(delivered == committed.withLock { $0 } && delivered >= 5000)
  }

  @Test func afterAFailedDeliveryNothingIsDelivered() async throws {
    var source = Numbers(count: 50_000)
    var delivered = 0
    await #expect(throws: Failure(text: "deliver")) {
      try await OrderedPipelineTests.pipeline().run(&source) { piece, _ in
        #expect(delivered < 1000)
        delivered += piece.count
        if delivered >= 1000 { throw Failure(text: "deliver") }
      }
    }
  }
}

extension Thread {
  /// Blocks the thread, as work does.
  static func wait(milliseconds: Int) { sleep(forTimeInterval: Double(milliseconds) / 1000) }
}
