internal import CMeasure

/// Measures operations in turn, round after round, on one processor.
///
/// What slows a machine down for a while then slows all of them alike, and their ratios stay. Each round
/// begins with another operation, so that none always runs behind the same neighbour.
struct Rounds {
  /// Nanoseconds of one operation, a value a round, in the order of the operations.
  let nanoseconds: [Sample]
  /// Blocks during which somebody else had the processor, too; they were measured again.
  let repeatedBlocks: Int
  /// Blocks that were disturbed at every attempt; the last attempt counts.
  let disturbedBlocks: Int

  /// What counts as the time of an operation.
  enum Clock {
    case wall
    /// That of the whole process.
    case processor
  }

  private static let attempts = 20
  /// The least share of a block's time for which the process must have had the processor.
  private static let shareMin = 0.99

  /// - Parameter clock: processor time for operations so long that other processes interrupt each of them.
  init(_ operations: [Operation], rounds: Int, blockMilliseconds: Int, clock: Clock = .wall) async throws {
    let processor = measure_bind_to_one_processor()
    try require(processor >= 0, "threads cannot be bound to one processor")
    defer { _ = measure_unbind() }

    let blockNanoseconds = UInt64(blockMilliseconds) * 1_000_000
    var counts: [Int] = []
    for operation in operations { counts.append(try await Rounds.count(of: operation, lasting: blockNanoseconds)) }

    var values = [[Double]](repeating: [], count: operations.count)
    var (repeated, disturbed) = (0, 0)
    for round in 0..<rounds {
      for position in operations.indices {
        let index = (round + position) % operations.count
        var block = try await Rounds.block(of: operations[index], count: counts[index], on: processor)
        var attempt = 1
        while clock == .wall, block.share < Rounds.shareMin, attempt < Rounds.attempts {
          block = try await Rounds.block(of: operations[index], count: counts[index], on: processor)
          attempt += 1
        }
        repeated += attempt - 1
        if clock == .wall, block.share < Rounds.shareMin { disturbed += 1 }
        let nanoseconds = clock == .wall ? block.nanoseconds : block.processorNanoseconds
        values[index].append(nanoseconds / Double(counts[index]))
      }
    }
    nanoseconds = values.map { Sample($0) }
    (repeatedBlocks, disturbedBlocks) = (repeated, disturbed)
  }

  /// The time of a block, the processor's, and the share of it for which this process had the processor.
  private static func block(
    of operation: Operation, count: Int, on processor: CInt
  ) async throws -> (nanoseconds: Double, processorNanoseconds: Double, share: Double) {
    let (start, processorStart) = (measure_now(), measure_processor_time())
    let nanoseconds = try await operation.run(count)
    let (end, processorEnd) = (measure_now(), measure_processor_time())
    try require(measure_current_processor() == processor, "a thread ran beside the processor it is bound to")
    let processorNanoseconds = Double(processorEnd - processorStart)
    return (Double(nanoseconds), processorNanoseconds, processorNanoseconds / Double(end - start))
  }

  /// How often an operation is done in a block of the given length. Finding out also warms it up.
  private static func count(of operation: Operation, lasting nanoseconds: UInt64) async throws -> Int {
    var count = 1
    while true {
      let taken = max(1, try await operation.run(count))
      if taken >= nanoseconds / 2 { return max(1, Int(Double(count) * Double(nanoseconds) / Double(taken))) }
      count *= 2
    }
  }
}
